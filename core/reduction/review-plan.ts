import type { ProvinceCode } from '../organisation.ts';
import type { ProcedureCode } from '../procedure.ts';
import type { RecordedBy } from './reduction-ledger.ts';

/** What officials want of a plan of reviews. */
export interface PlanWish {
  /** So many procedures can be reviewed. */
  readonly reviews: number;
  /** VND saved a year, or people a year who are not satisfied now. */
  readonly goal: 'saving' | 'people';
  /** At most so many of one sector; null: no limit. */
  readonly mostPerSector: number | null;
  /** Only procedures that the province may cut itself. */
  readonly ownOnly: boolean;
  readonly include: readonly ProcedureCode[];
  readonly leaveOut: readonly ProcedureCode[];
}

/** What a plan comes to, as expected; nothing of it is promised. */
export interface PlanOutcome {
  readonly chosen: readonly ProcedureCode[];
  /** Cuts expected, and those that 95 of 100 such plans reach. */
  readonly expectedCuts: number;
  readonly likelyCuts: number;
  /** Cuts still missing for the target when it was made; null without a baseline. */
  readonly needed: number | null;
  /** Expected, VND a year and people a year. */
  readonly saving: number;
  readonly people: number;
  /** How much more of the goal one more review would bring. */
  readonly oneMore: number;
}

/** A plan that was kept, to be compared with others. */
export interface StoredPlan {
  readonly number: number;
  readonly name: string;
  readonly wish: PlanWish;
  readonly outcome: PlanOutcome;
  readonly by: Pick<RecordedBy, 'author' | 'at'>;
}

/** Plans that officials kept; none is ever changed. */
export interface ReviewPlanBook {
  /** Newest first. */
  list(province: ProvinceCode): Promise<readonly StoredPlan[]>;
  /** Answers its number. */
  keep(province: ProvinceCode, plan: Omit<StoredPlan, 'number'>): Promise<number>;
}
