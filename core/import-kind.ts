import type { LocalDay } from './calendar.ts';
import type { ProvinceCode } from './organisation.ts';
import type { Result } from './result.ts';
import type { IgnoredColumn } from './table/match-columns.ts';
import type { RawTable, RowProblem, TableFault } from './table/table.ts';

/** How a file is to be taken in. */
export interface ImportRequest {
  /** Only say what would happen. */
  readonly dryRun: boolean;
  /** Take the good rows although there are bad ones; otherwise one bad row keeps all out. */
  readonly partial: boolean;
  /** The file is the whole list: what it lacks is withdrawn. */
  readonly complete: boolean;
  /** Day from which changes hold that name none of their own. */
  readonly from: LocalDay;
  /** The installation's province. */
  readonly province: ProvinceCode;
  /** Sign-in name of the official, or `command` for the command line. */
  readonly author: string;
}

/** One thing that a file adds, changes or withdraws. */
export interface ImportLine {
  /** Its code. */
  readonly key: string;
  readonly label: string;
  /** Where it stands in the file; null when the file does not name it. */
  readonly line: number | null;
  /** The parts that differ; empty when that says nothing. */
  readonly parts: readonly string[];
}

/** What taking the file in does, or would do. */
export interface ImportReport {
  readonly added: readonly ImportLine[];
  readonly changed: readonly ImportLine[];
  readonly withdrawn: readonly ImportLine[];
  readonly unchanged: number;
  /** Kept in the store although the file does not name them. */
  readonly absent: readonly ImportLine[];
  readonly problems: readonly RowProblem[];
  /** Headings of columns that mean nothing here, and second ones of a column. */
  readonly ignored: readonly IgnoredColumn[];
  /** False for a dry run, and when bad rows kept everything out. */
  readonly stored: boolean;
}

/** A kind of file that can be imported. */
export interface ImportKind {
  /** As it is typed on the command line. */
  readonly id: string;
  /**
   * Takes the rows in as asked. Everything is stored, or nothing, whenever a crash comes; taking the
   * same file in again must change nothing. Refuses a table that lacks a column it can't do without.
   */
  take(table: RawTable, request: ImportRequest): Promise<Result<ImportReport, TableFault>>;
}

/** Rows of which something could not be taken: one may have several problems. */
export function badRows({ problems }: Pick<ImportReport, 'problems'>): number {
  return new Set(problems.map(({ line }) => line)).size;
}
