/** The five answers, worst first: 1 rất không hài lòng ... 5 rất hài lòng. */
export const SCORES = [1, 2, 3, 4, 5] as const;
export type Score = (typeof SCORES)[number];

/** Satisfied is 4 or 5 of 5 (hài lòng, rất hài lòng). */
export function isSatisfied(score: Score): boolean {
  return score >= 4;
}

/** True for a whole number from 1 to 5; never for its text. */
export function isScore(value: unknown): value is Score {
  return SCORES.some((score) => score === value);
}
