import type { LocalMonth } from './calendar.ts';
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

/** How criteria were answered. */
export interface AnswerCounts {
  /**
   * How many answers 1 to 5 each criterion got, by its id; one without answers is absent. Reads
   * counts, never ratings.
   */
  criteria(query: AnswerQuery): Promise<ReadonlyMap<string, ScoreCounts>>;
}
