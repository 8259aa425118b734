import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rewritten } from '../core/redaction/labelled.ts';
import { fillFrames } from './fill-frames.ts';
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
const TIMES = { labelled: 2, exchanged: 3, frame: 6, nameless: 3, official: 1 } as const;
const MIXED = { parts: 4000, several: 4000 } as const;
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
  const pick = <T>(list: readonly T[]): T => list[random.between(0, list.length - 1)] as T;
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
  for (const line of official) write(TIMES.official, () => styled(line));
  const fromParts = (): string => {
    const person = random.next() < 0.8 ? `{name|${frames.anyName()}}` : '';
    const parts = [pick(BEFORE_PERSON), pick(ANNOUNCING), person, pick(BEHIND_PERSON)];
    const line = parts.join(' ').replace(/ {2,}/gu, ' ').trim();
    return styled(line.slice(0, 1).toUpperCase() + line.slice(1));
  };
  write(MIXED.parts, fromParts);
  const pool = [...labelled, ...told, ...told, ...untold, ...untold];
  const several = (): string => {
    const join = pick(['. ', ', ', ' ', '. ', '\n', ' và ', ' - ', '... ']);
    const sentences = Array.from({ length: random.between(2, 4) }, (_, index) => {
      const line = frames.fill(frames.exchange(pick(pool))).replace(/[.!]$/u, '');
      return index > 0 && join !== '. ' ? withSmallBegin(line) : line;
    });
    return styled(sentences.join(join));
  };
  write(MIXED.several, several);
  return lines.filter((line) => line.length < LONGEST);
}

function withSmallBegin(line: string): string {
  return line.replace(/^\p{Lu}(?=\p{Ll}* )/u, (letter) => letter.toLowerCase());
}
