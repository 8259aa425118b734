import type { LocalDay, LocalMonth } from './calendar.ts';
import type { ProvinceCode } from './organisation.ts';
import type { ScoreCounts } from './ports.ts';

/** Two things by which ratings are counted at once: place is a counter, matter a procedure. */
export const PAIRS = ['place-matter', 'place-channel', 'matter-channel'] as const;
export type Pair = (typeof PAIRS)[number];

/** Columns of counts a row: backed ratings with the scores 1 to 5, then unbacked ones. */
export const PAIR_COUNTS = 10;

/** Numbers in the narrowest array that holds them all. */
export type PackedNumbers = Uint8Array | Uint16Array | Int32Array;

/**
 * Counts of one month, a row a pair of members, packed so that a year of them is added up in
 * milliseconds. A pair may have several rows.
 */
export interface PairMonth {
  readonly month: LocalMonth;
  readonly rows: number;
  /** Three places in `labels` a row: unit (empty without a place), first and second member. */
  readonly names: PackedNumbers;
  /** `PAIR_COUNTS` a row. */
  readonly counts: PackedNumbers;
}

/** What was read. */
export interface PairCounts {
  readonly months: readonly PairMonth[];
  /** Unit codes, counter ids, procedure codes (empty for none) and channels. */
  readonly labels: readonly string[];
  /** Two equal stamps of the same query say that the counts are the same. */
  readonly stamp: string;
}

interface PairQuery {
  readonly province: ProvinceCode;
  readonly pair: Pair;
  /** First and last month, both included. */
  readonly from: LocalMonth;
  readonly to: LocalMonth;
  /** Last day: ratings of later days are left out. No day before yesterday can be asked for. */
  readonly until: LocalDay;
}

/** Ratings of some places about some matters, by channel. */
interface ChannelQuery {
  readonly province: ProvinceCode;
  readonly places: readonly { readonly unit: string; readonly counter: string }[];
  /** Procedure codes; the empty one for ratings that name none. */
  readonly matters: readonly string[];
  /** First and last day, both included. */
  readonly from: LocalDay;
  readonly to: LocalDay;
}

/** Backed and unbacked ratings of one group. */
export interface TwoCounts {
  readonly backed: ScoreCounts;
  readonly unbacked: ScoreCounts;
}

/** Counts by two things at once, and by a third within both. */
export interface RatingPairs {
  /**
   * The counts of the months, from memory where they have not changed. Reads rows of counts, whose
   * number is bounded by places, matters and channels; lets others have their turn in between.
   */
  read(query: PairQuery): Promise<PairCounts>;
  /**
   * Counts by all three at once: a channel without ratings is absent. Reads the finest counts of each
   * place and matter apart, whose number grows with days and not with ratings.
   */
  byChannel(query: ChannelQuery): Promise<ReadonlyMap<string, TwoCounts>>;
  /**
   * Puts ratings of days before this one into the pairs. Changes no count that can be read, may be
   * called at any time and by several processes; nothing but the speed of reading depends on it.
   */
  fold(before: LocalDay): Promise<void>;
}
