import type { LocalDay } from './calendar.ts';

/** From the first through the last day, both included. */
export interface Validity {
  /** `START_OF_RECORDS` when nobody knows since when. */
  readonly from: LocalDay;
  /** Null while no end is known. */
  readonly until: LocalDay | null;
}

/** Stands for "always, as far as is known": earlier than any day the program speaks of. */
export const START_OF_RECORDS = 0 as LocalDay;

/** True when the day lies within. */
export function isInForce({ from, until }: Validity, on: LocalDay): boolean {
  return from <= on && (until === null || on <= until);
}

/** The one of several periods that holds the day; null when none does. */
export function inForceOn<T extends Validity>(versions: readonly T[], on: LocalDay): T | null {
  return versions.find((version) => isInForce(version, on)) ?? null;
}
