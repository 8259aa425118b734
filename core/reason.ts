import type { Score } from './score.ts';

/**
 * What a citizen can tick after the tap. The bad ones follow what NĐ 61/2018 Art 31(1) lets people
 * rate (time, contacts, published information, attitude, cost); the good ones mirror them.
 */
export const BAD_REASONS = [
  'waited-too-long',
  'result-late',
  'too-many-papers',
  'came-back-often',
  'hard-to-understand',
  'attitude',
  'extra-cost',
  'other',
] as const;
export const GOOD_REASONS = [
  'fast',
  'on-time',
  'few-papers',
  'well-explained',
  'friendly',
  'other',
] as const;

export const REASONS = [...new Set([...BAD_REASONS, ...GOOD_REASONS])] as readonly Reason[];
export type Reason = (typeof BAD_REASONS)[number] | (typeof GOOD_REASONS)[number];

/** The reasons offered after a score: what was good after 4 and 5, else what should be better. */
export function reasonsFor(score: Score): readonly Reason[] {
  return score >= 4 ? GOOD_REASONS : BAD_REASONS;
}
