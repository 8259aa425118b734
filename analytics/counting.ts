import type { ProvinceCode } from '../core/organisation.ts';

/** How a province has its figures counted; each choice is one that rules leave open. */
export interface Counting {
  /** `by-feed`: only backed ratings as soon as finished dossiers are known, before that all. */
  readonly counted: (typeof COUNTED_CHOICES)[number];
  /** QĐ 766 without any petition: points shared among the rest, as the text has it, or given in full. */
  readonly noPetitions: (typeof NO_PETITIONS_CHOICES)[number];
}

export const USUAL_COUNTING: Counting = { counted: 'by-feed', noPetitions: 'shared' };

/** Name of the setting that holds how a province counts. */
export function countingSetting(province: ProvinceCode): string {
  return `counting-${province}`;
}

export const COUNTED_CHOICES = ['by-feed', 'backed', 'all'] as const;
export const NO_PETITIONS_CHOICES = ['shared', 'full'] as const;

/** A stored or typed choice; null for anything that is none. */
export function parseCounting(value: unknown): Counting | null {
  if (typeof value !== 'object' || value === null) return null;
  const given = value as Record<string, unknown>;
  const counted = COUNTED_CHOICES.find((choice) => choice === given['counted']);
  const noPetitions = NO_PETITIONS_CHOICES.find((choice) => choice === given['noPetitions']);
  return counted === undefined || noPetitions === undefined ? null : { counted, noPetitions };
}
