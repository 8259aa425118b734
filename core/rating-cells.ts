import type { LocalDay } from './calendar.ts';
import type { ProvinceCode } from './organisation.ts';
import type { ScoreCounts } from './ports.ts';

/** Ratings of one counter, procedure and channel together, which no tally holds. */
export interface RatingCell {
  readonly unit: string;
  readonly counter: string;
  /** Empty for ratings that name no procedure. */
  readonly procedure: string;
  readonly channel: string;
  readonly backed: boolean;
  readonly scores: ScoreCounts;
}

interface RatingCellsQuery {
  readonly province: ProvinceCode;
  /** First and last day, both included. */
  readonly from: LocalDay;
  readonly to: LocalDay;
}

/** Counts by everything at once. */
export interface RatingCells {
  /**
   * The cells of the days, summed over them. Reads the counts of one unit at a time and lets others
   * have their turn between two; costs more than a tally, so its answer is to be kept for a while.
   */
  read(query: RatingCellsQuery): Promise<readonly RatingCell[]>;
}
