import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { FINENESS } from '../../core/redaction/weight-rows.ts';
import { TAG_COUNT } from '../../core/redaction/tags.ts';
import { LABELLED_SETS } from '../core/redaction/labelled-sets.ts';
import { commentCorpus } from './comment-corpus.ts';
import { learnTags, lessonOf, type Learnt, type Lesson } from './learn-tags.ts';
import { seededRandom } from './seeded-random.ts';

// Fits the weights with which `core/redaction/tag-words.ts` tells names, addresses and births, and
// writes `core/redaction/tag-weights.ts`: `node test/support/fit-tag-weights.ts [TEXTS [SET...]]`, where
// TEXTS is a file of official texts, one a line, that name nobody, or `-`, and SETs are left out. The
// same input gives the same weights.

const EPOCHS = 6;
/**
 * Features that weigh less than this for every tag are left out, and those whose weights differ less;
 * of the others what is nearly nothing.
 */
const LEAST = 4;
const LEAST_APART = 6;
const NOTHING = 2;
/** Of one line of the module that is written. */
const LINE_LENGTH = 2000;

const [texts = '-', ...left] = process.argv.slice(2);
const labelled = Object.entries(LABELLED_SETS)
  .filter(([name]) => !left.includes(name))
  .flatMap(([, lines]) => lines);
const official = texts === '-' ? [] : readFileSync(texts, 'utf8').normalize('NFC').split('\n');
const random = seededRandom(7);
/** Written anew for each epoch. */
const lessons = (): readonly Lesson[] =>
  commentCorpus(
    random,
    labelled,
    official.map((line) => line.slice(0, 160)),
  ).flatMap((line) => lessonOf(line) ?? []);
writeFileSync(
  path.join(import.meta.dirname, '../../core/redaction/tag-weights.ts'),
  render(learnTags(lessons, EPOCHS, random)),
);

function fine(weight: number): number {
  const whole = Math.max(-127, Math.min(127, Math.round(weight * FINENESS)));
  return Math.abs(whole) < NOTHING ? 0 : whole;
}

/** The weights as a module. */
function render({ weights, steps, starts }: Learnt): string {
  const bytes: number[] = [];
  let last = 0;
  let kept = 0;
  for (let feature = 0; feature < weights.length / TAG_COUNT; feature += 1) {
    const row = weights.subarray(feature * TAG_COUNT, (feature + 1) * TAG_COUNT);
    const values = Array.from(row, fine);
    if (values.every((value) => Math.abs(value) < LEAST)) continue;
    if (Math.max(...values) - Math.min(...values) < LEAST_APART) continue;
    kept += 1;
    let distance = feature - last;
    last = feature;
    for (; distance > 127; distance >>= 7) bytes.push((distance & 127) | 128);
    bytes.push(distance);
    bytes.push(values.reduce((tags, value, tag) => tags | (value === 0 ? 0 : 1 << tag), 0));
    for (const value of values) if (value !== 0) bytes.push(value & 255);
  }
  process.stdout.write(`${kept} features, ${bytes.length} bytes\n`);
  const packed = Buffer.from(bytes).toString('base64');
  const lines = packed.match(new RegExp(`.{1,${LINE_LENGTH}}`, 'gu')) ?? [];
  return `/**
 * How much each feature of \`word-features.ts\` speaks for each tag. Written by
 * \`test/support/fit-tag-weights.ts\`; not to be edited by hand.
 */
export const STARTING: readonly number[] = [${Array.from(starts, fine).join(', ')}];

export const STEPPING: readonly number[] = [
${Array.from(steps, fine)
  .join(', ')
  .match(/.{1,97}(?: |$)/gu)
  ?.map((line) => `  ${line.trimEnd()}`)
  .join('\n')},
];

/** As \`weight-rows.ts\` reads it. */
export const PACKED_ROWS: readonly string[] = [
${lines.map((line) => `  '${line}',\n`).join('')}];
`;
}
