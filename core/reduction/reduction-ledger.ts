import type { Instant } from '../calendar.ts';
import type { ProvinceCode } from '../organisation.ts';
import type { ReductionAction } from './reduction-action.ts';
import type { ReductionBaseline } from './reduction-baseline.ts';

/** Who recorded something, when, and why where a reason is due. */
export interface RecordedBy {
  readonly author: string;
  readonly at: Instant;
  readonly reason: string;
}

/** Baselines and actions of a province. Nothing in it is ever changed: a correction is a new version. */
export interface ReductionLedger {
  /** Oldest first, without their procedures. */
  listBaselines(province: ProvinceCode): Promise<readonly Omit<ReductionBaseline, 'procedures'>[]>;
  /** Null when there is no such list. */
  findBaseline(province: ProvinceCode, id: string): Promise<ReductionBaseline | null>;
  /** Freezes a list for good. False, and nothing written, when the id is taken. */
  freeze(province: ProvinceCode, baseline: ReductionBaseline, by: RecordedBy): Promise<boolean>;
  /** The newest version of each action that was not withdrawn, in the order of ids. */
  listActions(province: ProvinceCode): Promise<readonly ReductionAction[]>;
  /** Adds a version of each action that differs from what is known of it; answers how many. */
  record(
    province: ProvinceCode,
    actions: readonly ReductionAction[],
    by: RecordedBy,
  ): Promise<number>;
  /** Takes an action out, with its reason on the record. False when there is none. */
  withdraw(province: ProvinceCode, actionId: string, by: RecordedBy): Promise<boolean>;
}
