import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PLACEHOLDERS } from '../../core/redaction/personal-data-kind.ts';
import { EVERYDAY_WORD_LISTS } from '../../core/search/words/everyday-word-lists.ts';
import { rewritten } from '../core/redaction/labelled.ts';
import { LABELLED_QUERIES } from '../core/search/queries/labelled-queries.ts';
import { fillFrames, type Frames } from './fill-frames.ts';
import { madeUpNames } from './made-up-names.ts';
import { madeUpNumbers } from './made-up-numbers.ts';
import { madeUpPlaces } from './made-up-places.ts';
import { ANNOUNCING, BEFORE_PERSON, BEHIND_PERSON, NOBODY } from './name-contexts.ts';
import { NAMELESS } from './nameless-sentences.ts';
import type { SeededRandom } from './seeded-random.ts';
import { styledBy } from './writing-styles.ts';

const readFrames = (file: string): readonly string[] =>
  readFileSync(path.join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

/** How often each kind of line is written anew, for one epoch. */
const TIMES = { labelled: 2, exchanged: 3, frame: 5, nameless: 3, query: 1, official: 1 } as const;
const MIXED = { parts: 4000, several: 4000, phrases: 1500 } as const;
/** What people ask an office for: they name nobody. */
const ASKED = Object.values(LABELLED_QUERIES).flatMap((set) => set.map(({ query }) => query));
const PHRASES = EVERYDAY_WORD_LISTS.flatMap((list) => list.split(/[|;,>=:!+*^{}\n\d.#]+/u))
  .map((phrase) => phrase.trim())
  .filter((phrase) => phrase.includes(' '));
/** How many of the lines with labels are read once more with these cut out, so that nothing more is found in them. */
const CUT = 0.2;
/** Longer comments are rare. */
const LONGEST = 420;

/**
 * Labelled comments to learn from: sentences written by hand in many styles and with other people in
 * them, frames filled by chance, and texts that name nobody.
 */
export function commentCorpus(
  random: SeededRandom,
  labelled: readonly string[],
  official: readonly string[],
): readonly string[] {
  const names = madeUpNames(random);
  const frames = fillFrames(random, {
    names,
    numbers: madeUpNumbers(random),
    places: madeUpPlaces(random),
  });
  const styled = styledBy(random);
  const told = readFrames('comment-frames.txt');
  const untold = readFrames('nameless-frames.txt');
  const lines: string[] = [];
  const write = (times: number, make: () => string): void => {
    for (let time = 0; time < times; time += 1) lines.push(make());
  };
  for (const line of labelled) {
    lines.push(line, line, rewritten(line, 'small without marks'));
    write(TIMES.labelled, () => styled(line));
    if (line.includes('{')) write(TIMES.exchanged, () => styled(frames.exchange(line)));
    else write(2, () => styled(line));
  }
  for (const frame of told) write(TIMES.frame, () => styled(frames.fill(frame)));
  for (const frame of untold) write(TIMES.nameless, () => styled(frames.fill(frame)));
  for (const line of [...NOBODY, ...NAMELESS]) write(TIMES.nameless, () => styled(line));
  for (const line of ASKED) write(TIMES.query, () => styled(line));
  for (const line of official) write(TIMES.official, () => styled(line));
  const pool = [...labelled, ...told, ...told, ...untold, ...untold];
  const mixed = mixing(random, frames, pool);
  write(MIXED.phrases, () => styled(mixed.phrases()));
  write(MIXED.parts, () => styled(mixed.parts()));
  write(MIXED.several, () => styled(mixed.several()));
  const short = lines.filter((line) => line.length < LONGEST);
  return [...short, ...short.filter((line) => line.includes('{') && random.next() < CUT).map(cut)];

  /** As a comment stands there once it was redacted, or a part of it. */
  function cut(line: string): string {
    const odds = random.next() < 0.7 ? 1 : 0.5;
    return line.replace(/\{([a-z-]+)\|[^}]*\}/gu, (label, kind: string) =>
      random.next() < odds ? ((PLACEHOLDERS as Record<string, string>)[kind] ?? label) : label,
    );
  }
}

/** Lines put together by chance from parts of others. */
function mixing(
  random: SeededRandom,
  frames: Frames,
  pool: readonly string[],
): Record<'phrases' | 'parts' | 'several', () => string> {
  const pick = <T>(list: readonly T[]): T => list[random.between(0, list.length - 1)] as T;
  return {
    phrases: () => Array.from({ length: 4 }, () => pick(PHRASES)).join(pick([', ', '. ', ' '])),
    parts: () => {
      const person = random.next() < 0.8 ? `{name|${frames.anyName()}}` : '';
      const parts = [pick(BEFORE_PERSON), pick(ANNOUNCING), person, pick(BEHIND_PERSON)];
      const line = parts.join(' ').replace(/ {2,}/gu, ' ').trim();
      return line.slice(0, 1).toUpperCase() + line.slice(1);
    },
    several: () => {
      const join = pick(['. ', ', ', ' ', '. ', '\n', ' và ', ' - ', '... ']);
      const sentences = Array.from({ length: random.between(2, 4) }, (_, index) => {
        const line = frames.fill(frames.exchange(pick(pool))).replace(/[.!]$/u, '');
        return index > 0 && join !== '. ' ? withSmallBegin(line) : line;
      });
      return sentences.join(join);
    },
  };
}

function withSmallBegin(line: string): string {
  return line.replace(/^\p{Lu}(?=\p{Ll}* )/u, (letter) => letter.toLowerCase());
}
