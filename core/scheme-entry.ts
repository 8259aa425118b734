import type { Instant, LocalDay } from './calendar.ts';
import type { ProvinceCode, UnitCode } from './organisation.ts';

/** Who scored: the agency itself (điểm tự chấm), or whoever checked it (điểm thẩm định). */
export const SCHEME_STAGES = ['own', 'checked'] as const;
export type SchemeStage = (typeof SCHEME_STAGES)[number];

/** What an entry is about. */
export interface SchemeEntryKey {
  /** Null for the whole province. */
  readonly unit: UnitCode | null;
  /** A month, quarter or year: `2026-11`, `2026-Q4`, `2026`. */
  readonly period: string;
  /** An indicator of an official scheme, e.g. `tt01-5`. */
  readonly item: string;
  readonly stage: SchemeStage;
}

/** Counts of an official scheme that no rating and no dossier tells, as an official entered them. */
export interface SchemeEntry extends SchemeEntryKey {
  /** Counted from 1; every earlier version is kept. */
  readonly version: number;
  /** Whole numbers by their names; null when the entry was taken back: the indicator is missing again. */
  readonly counts: Readonly<Record<string, number>> | null;
  /** The document or system that the counts were read in. */
  readonly source: string;
  /** The day as of which they were counted. */
  readonly countedOn: LocalDay;
  /** Sign-in name of the official. */
  readonly author: string;
  readonly recordedAt: Instant;
}

/** What officials enter for the official schemes; a correction is a new version. */
export interface SchemeBook {
  /** The newest version of every entry of the period, those taken back too. */
  list(province: ProvinceCode, period: string): Promise<readonly SchemeEntry[]>;
  /** Every version of one entry, oldest first. */
  history(province: ProvinceCode, key: SchemeEntryKey): Promise<readonly SchemeEntry[]>;
  /**
   * Adds the entry as the version after `after` (0 when there was none). False, and nothing written,
   * when somebody else has recorded that version meanwhile.
   */
  record(
    province: ProvinceCode,
    entry: Omit<SchemeEntry, 'version'> & { readonly after: number },
  ): Promise<boolean>;
}
