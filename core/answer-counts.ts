import type { LocalDay, LocalMonth } from './calendar.ts';
import type { ProvinceCode, UnitCode } from './organisation.ts';
import type { ScoreCounts } from './ports.ts';

/** Whose answers are counted, whole months, both included. */
interface AnswerQuery {
  readonly province: ProvinceCode;
  /** Null counts the whole province. */
  readonly unit: UnitCode | null;
  readonly from: LocalMonth;
  readonly to: LocalMonth;
}

/** Ratings of one month that gave 1, 2 or 3 and ticked one reason. */
export interface ReasonTally {
  readonly month: LocalMonth;
  readonly reason: string;
  readonly backed: boolean;
  readonly n: number;
}

/** How criteria were answered, and which reasons were ticked. */
export interface AnswerCounts {
  /**
   * How many answers 1 to 5 each criterion got, by its id; one without answers is absent. Reads
   * counts, never ratings.
   */
  criteria(query: AnswerQuery): Promise<ReadonlyMap<string, ScoreCounts>>;
  /**
   * Reasons ticked by those who were not satisfied; `lessDay` is left out of its month. Reads counts,
   * never ratings.
   */
  badReasons(query: AnswerQuery & { readonly lessDay: LocalDay }): Promise<readonly ReasonTally[]>;
}
