import type { Instant, LocalMonth } from './calendar.ts';
import type { CounterId, ProvinceCode, UnitCode } from './organisation.ts';
import type { Score } from './score.ts';

/** Marked ratings that are decided about together: those of a counter, a month and a mark. */
export interface MarkGroup {
  readonly counter: CounterId;
  readonly month: LocalMonth;
  /** As stored: a later program may know more marks than this one. */
  readonly mark: string;
}

/** A rating with all its marks; which it is is not said. */
export interface MarkedRating {
  readonly unit: UnitCode;
  readonly counter: CounterId;
  readonly score: Score;
  readonly marks: readonly string[];
}

/** `undone`: as if nothing had been decided. */
export const MARK_VERDICTS = ['counts', 'left-out', 'undone'] as const;
export type MarkVerdict = (typeof MARK_VERDICTS)[number];

export interface MarkDecision extends MarkGroup {
  /** Counted from 1 within the group; the newest counts. */
  readonly version: number;
  readonly verdict: MarkVerdict;
  readonly reason: string;
  /** Sign-in name of the official. */
  readonly author: string;
  readonly at: Instant;
}

/** Marks of ratings, and what officials decided about them. Nothing is ever deleted for a mark. */
export interface MarkDecisionBook {
  /** Those of one month, in an order that tells nothing. */
  marked(province: ProvinceCode, month: LocalMonth): Promise<readonly MarkedRating[]>;
  /** Every decision of the month, oldest first. */
  decisions(province: ProvinceCode, month: LocalMonth): Promise<readonly MarkDecision[]>;
  /** False, and nothing written, when somebody else has recorded that version meanwhile. */
  record(province: ProvinceCode, decision: MarkDecision): Promise<boolean>;
}
