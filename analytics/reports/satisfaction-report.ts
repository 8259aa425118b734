import type { LocalDay } from '../../core/calendar.ts';
import type { Dimension, ScoreCounts } from '../../core/ports.ts';
import type { ProvinceCode, UnitCode } from '../../core/organisation.ts';

/** Whether the target is reached, as far as the ratings tell. */
export type Verdict = 'met' | 'not-met' | 'not-yet-known';

/** A bound that is given in place of a share. */
export type ShareBound = 'below-5-percent' | 'above-95-percent';

/** One satisfaction figure with all that must stand beside it. */
export interface SatisfactionFigure {
  /** Ratings counted. */
  readonly n: number;
  /** 4 or 5 of 5; 0, like `scores`, while `share` is null, so that nothing is given away. */
  readonly satisfied: number;
  readonly scores: ScoreCounts;
  /**
   * Set when fewer than 30 ratings all agree: the exact share would tell what each person said.
   * `share` is then this bound, and `satisfied` and `scores` are 0.
   */
  readonly bound: ShareBound | null;
  /** satisfied / n, 0..1; null when n is below the smallest n that is shown. */
  readonly share: number | null;
  /**
   * 95 % Wilson interval; with finite population correction when `finished` is known and no less
   * than `n`. Beside a `bound` that of the smallest n that is shown, and so is the verdict: they tell
   * no more than the bound.
   */
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  /** Finished dossiers in the same scope and period; null while no feed tells. */
  readonly finished: number | null;
  /**
   * n / finished, 0..1; null when `finished` is unknown, 0, or less than `n`: some who rated in the
   * period had their dossier finished before it.
   */
  readonly responseRate: number | null;
  readonly verdict: Verdict;
  /** About how many more ratings would decide, were they like those so far; null when decided or out of reach. */
  readonly moreNeeded: number | null;
}

/** One line of a breakdown. `figure` is null when the cell is too small to be shown. */
export interface SatisfactionRow {
  /** Unit code, counter id, procedure code, channel, or ISO day. */
  readonly member: string;
  readonly label: string;
  readonly figure: SatisfactionFigure | null;
}

/** A fixed calendar period in Vietnam time; `open` while its last day is not over. */
export interface ReportingPeriod {
  /** `2026`, `2026-Q4`, `2026-11` or `last-12-months`. */
  readonly id: string;
  readonly first: LocalDay;
  readonly last: LocalDay;
  readonly open: boolean;
}

/** `all` counts unbacked ratings too; every figure then says so. */
export type Counted = 'backed' | 'all';

/** Marked ratings of the period, which no other figure of the report counts. */
export interface MarkedRatings {
  /** Waiting for an official's decision. */
  readonly undecided: number;
  /** Left out by decision. */
  readonly decided: number;
  /** Of all these, those of the counted kind: without any, the total would be the same with them. */
  readonly ofCountedKind: number;
  /**
   * The total as it would be with all of them; null when there are none of the counted kind, or so few
   * that the two figures would tell what those few said.
   */
  readonly totalWithThem: SatisfactionFigure | null;
}

/** The whole answer to "where do we stand against 90 %?": page, CSV and API read this one value. */
export interface SatisfactionReport {
  readonly province: ProvinceCode;
  readonly provinceName: string;
  /** The unit of which alone it speaks; null for the whole province. */
  readonly unit: { readonly code: UnitCode; readonly name: string } | null;
  readonly period: ReportingPeriod;
  readonly counted: Counted;
  readonly target: number;
  /** Number of the decision that set the target; empty while none was entered. */
  readonly targetDecision: string;
  /** Whether the ratings are simulated (demo data). */
  readonly simulated: boolean;
  readonly total: SatisfactionFigure;
  readonly backed: SatisfactionFigure;
  readonly unbacked: SatisfactionFigure;
  readonly marked: MarkedRatings;
  /** Breakdowns speak of whole days only: up to and including this one. */
  readonly breakdownsUntil: LocalDay;
  readonly byDay: readonly SatisfactionRow[];
  readonly by: Readonly<Record<Exclude<Dimension, 'all'>, readonly SatisfactionRow[]>>;
  /** ISO day in whose units the report is read; null for units as the ratings hold them. */
  readonly shape: string | null;
  /** By the provinces of that day; empty when there was one. */
  readonly byProvince: readonly SatisfactionRow[];
}
