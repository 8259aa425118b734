import { readFileSync } from 'node:fs';
import type { Nomination, NominationKind } from '../../core/nomination.ts';
import type { Rating } from '../../core/rating.ts';
import { isSatisfied } from '../../core/score.ts';
import { seededRandom, weightedChoice } from './seeded-random.ts';

/** Share of those who are not satisfied who say what should be simpler. */
const WISHING = 0.35;

const KIND = weightedChoice<NominationKind>(
  ['papers', 'time', 'steps', 'repeated-data', 'go-online', 'fee', 'conditions'],
  (_, index) => [0.36, 0.2, 0.14, 0.12, 0.1, 0.05, 0.03][index]!,
);

interface DemoWish {
  readonly kind: string;
  readonly text: string;
}

/** Made-up words of wishes by their kind; throws an `Error` when the file was damaged. */
export function demoWishes(): ReadonlyMap<string, readonly string[]> {
  const url = new URL('demo-wishes.json', import.meta.url);
  const records = JSON.parse(readFileSync(url, 'utf8')) as readonly DemoWish[];
  const byKind = Map.groupBy(records, ({ kind }) => kind);
  return new Map([...byKind].map(([kind, wishes]) => [kind, wishes.map(({ text }) => text)]));
}

/**
 * The rating with a made-up wish, when whoever gave it was not satisfied and chance says so. Pure, and
 * the same rating always gets the same wish.
 */
export function withSimulatedWish(
  seed: string,
  rating: Rating,
  texts: ReadonlyMap<string, readonly string[]>,
): Rating {
  if (isSatisfied(rating.score) || rating.procedure === null) return rating;
  const random = seededRandom(`${seed}/wish/${rating.submissionId}`);
  if (random.next() >= WISHING) return rating;
  const kind = KIND(random);
  const said = texts.get(kind) ?? [];
  const text = random.next() < 0.5 ? (said[Math.floor(random.next() * said.length)] ?? null) : null;
  const nomination: Nomination = { kinds: [kind], component: null, text, voice: null };
  return { ...rating, nomination };
}
