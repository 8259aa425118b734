import type { Instant, LocalDay } from '../calendar.ts';
import type { ProvinceCode } from '../organisation.ts';
import type { Result } from '../result.ts';
import type { ReductionAction } from './reduction-action.ts';
import type { ReductionBaseline } from './reduction-baseline.ts';

/** Who recorded something, when, and why where a reason is due. */
export interface RecordedBy {
  readonly author: string;
  readonly at: Instant;
  readonly reason: string;
}

/** Who answers for a list, and by which decision. */
export interface SignOff {
  /** Number and symbol of the decision that names the list as the one to count from. */
  readonly decision: string;
  readonly decidedOn: LocalDay;
  readonly author: string;
  readonly at: Instant;
}

/**
 * Why a list is not signed off: there is none, it takes somebody else than who drew it up, or it is
 * signed already. Every language of the officials' pages has a sentence for each.
 */
export const SIGN_OFF_REFUSALS = ['baseline-unknown', 'baseline-own', 'baseline-signed'] as const;
export type SignOffRefusal = (typeof SIGN_OFF_REFUSALS)[number];

/** A list as it stands in the ledger: who drew it up, and whether it was signed off. */
export interface BaselineRecord extends Omit<ReductionBaseline, 'procedures'> {
  readonly by: Pick<RecordedBy, 'author' | 'at'>;
  /** Null until somebody answers for it. */
  readonly signOff: SignOff | null;
}

/** What was on record of an action from a moment on, and who put it there. */
export interface ActionVersion {
  readonly action: ReductionAction;
  /** Counted from 1. */
  readonly version: number;
  readonly withdrawn: boolean;
  readonly by: RecordedBy;
}

/** An action as somebody wants it on record. */
export interface ActionEntry {
  readonly action: ReductionAction;
  /** The version that they saw; 0 when there was none, or it was withdrawn. */
  readonly after: number;
}

/** Baselines and actions of a province. Nothing in it is ever changed: a correction is a new version. */
export interface ReductionLedger {
  /** Null when there is no such list. */
  findBaseline(province: ProvinceCode, id: string): Promise<ReductionBaseline | null>;
  /** Freezes a list for good. False, and nothing written, when the id is taken. */
  freeze(province: ProvinceCode, baseline: ReductionBaseline, by: RecordedBy): Promise<boolean>;
  /** Oldest first. */
  listBaselineRecords(province: ProvinceCode): Promise<readonly BaselineRecord[]>;
  /**
   * Signs a list off, for good, by somebody else than who drew it up. Refused, and nothing written,
   * otherwise; of two who sign at once one is told that it is signed.
   */
  signOff(
    province: ProvinceCode,
    baselineId: string,
    by: SignOff,
  ): Promise<Result<null, SignOffRefusal>>;
  /** The newest version of each action that was not withdrawn, in the order of ids. */
  listActions(province: ProvinceCode): Promise<readonly ReductionAction[]>;
  /** Adds a version of each action that differs from what is known of it; answers how many. */
  record(
    province: ProvinceCode,
    actions: readonly ReductionAction[],
    by: RecordedBy,
  ): Promise<number>;
  /**
   * Adds a version of one action. `known`, and nothing written, when that is what is on record
   * already; `conflict`, and nothing written, when another version than the one seen stands.
   */
  enter(
    province: ProvinceCode,
    entry: ActionEntry,
    by: RecordedBy,
  ): Promise<'stored' | 'known' | 'conflict'>;
  /** Every version of every action, withdrawn ones too: by id, oldest first. */
  listVersions(province: ProvinceCode): Promise<readonly ActionVersion[]>;
  /** Takes an action out, with its reason on the record. False when there is none. */
  withdraw(province: ProvinceCode, actionId: string, by: RecordedBy): Promise<boolean>;
}
