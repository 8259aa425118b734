import type { Instant, LocalDay } from '../calendar.ts';
import type { CounterId, ProvinceCode, UnitCode } from '../organisation.ts';
import type { AuditNote } from '../people/audit-log.ts';
import type { ScoreCounts } from '../ports.ts';
import { SUSPECT_MARKS } from '../rating-mark.ts';

/** What is judged of a counter's whole day; the others gather the marks of single ratings. */
export const DAY_RULES = [
  /** More ratings without a code than dossiers were finished. */
  'volume',
  /** Far more ratings without a code than usual at this counter. */
  'surge',
  /** Every rating without a code the same, too many of them for this counter's own share of it. */
  'uniform',
] as const;
export const SUSPICION_RULES = [...DAY_RULES, ...SUSPECT_MARKS] as const;
export type SuspicionRule = (typeof SUSPICION_RULES)[number];

/** One day of one counter, and the rule by which it is suspected. */
export interface SuspicionKey {
  readonly province: ProvinceCode;
  readonly counter: CounterId;
  readonly day: LocalDay;
  readonly rule: SuspicionRule;
}

/** The numbers that speak for it, by name; the page says them in words. */
export type Evidence = Readonly<Record<string, number>>;

/** What a rule found. */
export interface Finding {
  readonly rule: SuspicionRule;
  /** Ratings it is about; 0 when what was found before no longer holds. */
  readonly ratings: number;
  readonly evidence: Evidence;
}

/** What is known of a counter's day; ratings that are kept out of the figures are among them. */
export interface CounterDay {
  readonly counter: CounterId;
  readonly unit: UnitCode;
  readonly day: LocalDay;
  readonly backed: ScoreCounts;
  readonly unbacked: ScoreCounts;
  /** Dossiers finished that day; null while none of that day or later has been told of. */
  readonly finished: number | null;
  /** Marked ratings by mark. */
  readonly marks: Readonly<Record<string, number>>;
  /** Changes when anything above does. */
  readonly seen: string;
  /** True when it has changed since it was judged. */
  readonly isNew: boolean;
}

/** A day with all that the rules find about it. */
export interface JudgedDay {
  readonly day: Pick<CounterDay, 'counter' | 'unit' | 'day' | 'seen' | 'marks'>;
  readonly findings: readonly Finding[];
}

/** Whether the ratings count, as an official decided. */
export type Verdict = 'counts' | 'left-out';

export interface SuspicionDecision {
  /** Counted from 1. */
  readonly version: number;
  readonly verdict: Verdict;
  /** Ratings of which it speaks. */
  readonly ratings: number;
  readonly reason: string;
  readonly author: string;
  readonly decidedAt: Instant;
}

export interface Suspicion extends SuspicionKey, Finding {
  readonly unit: UnitCode;
  readonly judgedAt: Instant;
  /** Ratings that it keeps out of the figures because nobody has decided about them yet. */
  readonly held: number;
  /** Oldest first. */
  readonly decisions: readonly SuspicionDecision[];
}

export interface SuspicionBook {
  /** Days with ratings or marks; reads counts, never ratings. */
  days(query: {
    readonly province: ProvinceCode;
    readonly from: LocalDay;
    readonly to: LocalDay;
  }): Promise<readonly CounterDay[]>;
  /**
   * Keeps what was found about days, and that they were judged as seen. In the same transaction, day by
   * day, the ratings that a finding means leave every count until somebody decides about them, and
   * those come back of which nothing is found any more. A decision is never changed by it. What has not
   * changed is not written again, so several processes may judge the same days, at once or again.
   */
  record(province: ProvinceCode, judged: readonly JudgedDay[], at: Instant): Promise<void>;
  /** Suspicions that hold or were decided about, newest day first. */
  list(query: {
    readonly province: ProvinceCode;
    readonly unit: UnitCode | null;
    readonly from: LocalDay;
    readonly to: LocalDay;
  }): Promise<readonly Suspicion[]>;
  /**
   * Leaves the ratings of a suspicion out of every count by decision, or lets them count, in one
   * transaction with the decision and its note. It speaks of those found so far; later ones wait for
   * another. A rating that another suspicion keeps out stays out.
   * `stale` when somebody decided after `after`, `unknown` when there is no such suspicion; nothing is
   * written then.
   */
  decide(
    key: SuspicionKey,
    decision: Pick<SuspicionDecision, 'verdict' | 'reason' | 'author' | 'decidedAt'> & {
      /** The version last seen; 0 when there was none. */
      readonly after: number;
    },
    note: AuditNote,
  ): Promise<'decided' | 'stale' | 'unknown'>;
  /** What ratings say that are kept out of the figures of these days; reads counts. */
  tallyLeftOut(query: {
    readonly province: ProvinceCode;
    readonly unit: UnitCode | null;
    readonly from: LocalDay;
    readonly to: LocalDay;
  }): Promise<readonly LeftOutTally[]>;
  /** The same of every unit, counter or procedure apart, or of one, day by day, decided about or not. */
  leftOutBy(query: {
    readonly province: ProvinceCode;
    readonly dimension: 'all' | 'unit' | 'counter' | 'procedure';
    readonly member?: string;
    readonly from: LocalDay;
    readonly to: LocalDay;
  }): Promise<readonly LeftOutMember[]>;
}

/** Ratings of one place or matter and one day that are kept out of the figures. */
export interface LeftOutMember {
  readonly day: LocalDay;
  /** Unit code, counter id or procedure code; empty for `all`, and for ratings that name no procedure. */
  readonly member: string;
  readonly backed: boolean;
  readonly scores: ScoreCounts;
}

/** Ratings that are kept out of the figures. */
export interface LeftOutTally {
  /** By decision, not only until there is one. */
  readonly decided: boolean;
  readonly backed: boolean;
  readonly scores: ScoreCounts;
}
