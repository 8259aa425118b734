import type { Instant, LocalDay } from './calendar.ts';
import type {
  CompletionEvent,
  DossierCode,
  DossierKey,
  FinishedDossier,
  Timeliness,
} from './dossier.ts';
import type { IntakeError } from './errors.ts';
import type { DossierSubmission } from './intake/dossier-submission.ts';
import type { MadeInvitation } from './invitation.ts';
import type { ProvinceCode, UnitCode } from './organisation.ts';
import type { Grain } from './ports.ts';

/** For which dossiers somebody may speak: those of a province, or of one unit of it. */
export interface DossierScope {
  readonly province: ProvinceCode;
  readonly unit: UnitCode | null;
}

/** The kinds of code by which a dossier says where it belongs. */
export type CodeKind = 'procedure' | 'unit' | 'counter';

/** A code that nobody knows yet. */
export interface MissingCode {
  readonly kind: CodeKind;
  readonly code: string;
}

/** What an entry says of its dossier. */
export type DossierContent =
  | { readonly kind: 'finished'; readonly dossier: FinishedDossier }
  /** Finished, but in a place or by a procedure that nobody knows yet. */
  | {
      readonly kind: 'unplaced';
      readonly missing: MissingCode;
      readonly submission: DossierSubmission;
    }
  | { readonly kind: 'withdrawn' };

/** Where the invitation of a dossier may be sent: personal data, kept sealed and only until it is sent. */
export interface DossierContact {
  readonly kind: 'phone' | 'zalo' | 'telegram';
  readonly address: string;
}

/** One thing said of one dossier, decided to be well-formed and allowed. */
export interface DossierStatement {
  readonly event: CompletionEvent;
  /**
   * A higher revision replaces a lower one, whichever comes first. `next` replaces what is there,
   * unless it was withdrawn; `override` does so even then.
   */
  readonly revision: number | 'next' | 'override';
  readonly scope: DossierScope;
  readonly content: DossierContent;
  readonly contact: DossierContact | null;
  /** Where the citizen can be reached otherwise; counts only beside a first contact. */
  readonly otherContacts?: readonly DossierContact[];
  /** Who says so, e.g. `access:<id>`, `official:<id>`, `folder`. */
  readonly author: string;
  readonly reason: string | null;
}

/** A statement with the dossier it is about, as its source names it. */
export interface DossierEntry extends DossierStatement {
  readonly source: string;
  readonly code: DossierCode;
}

/** What became of an entry. `duplicate` is a success: what it says was known, or is outdated. */
export type RecordOutcome =
  | { readonly status: 'stored'; readonly invitation: MadeInvitation | null }
  | { readonly status: 'corrected' | 'withdrawn' | 'duplicate' | 'parked' }
  | { readonly status: 'refused'; readonly error: IntakeError };

/** The ways in which finished dossiers are counted apart. */
export const DOSSIER_DIMENSIONS = ['all', 'unit', 'counter', 'procedure', 'filing'] as const;
export type DossierDimension = (typeof DOSSIER_DIMENSIONS)[number];

/** Finished dossiers of one group; a group without any is absent, never zero. */
export interface DossierTally {
  /** Local day or month number; null when the query sums over periods. */
  readonly period: number | null;
  readonly member: string;
  readonly finished: Readonly<Record<Timeliness, number>>;
}

/** How long the dossiers of one group took; a group without a known day of receipt is absent. */
export interface HandlingTally {
  /** Local day or month number of the end. */
  readonly period: number;
  readonly member: string;
  /** Dossiers of which the day of receipt is known. */
  readonly received: number;
  /** Sum of their working days from receipt to the end, and of the squares. */
  readonly days: number;
  readonly squares: number;
}

/** Like `TallyQuery`, of finished dossiers by the day on which they were finished. */
export interface DossierTallyQuery {
  readonly province: ProvinceCode;
  readonly dimension: DossierDimension;
  readonly grain: Grain;
  readonly from: number;
  readonly to: number;
  readonly by: 'period' | 'member';
  /** A day to leave out of months summed by member; it must lie in one of them. */
  readonly lessDay?: LocalDay;
}

/** Finished dossiers of one unit by one procedure, filed in one way. */
export interface FiledDossiers {
  readonly procedure: string;
  readonly filing: string;
  readonly n: number;
}

/** Dossiers that wait for one unknown code. */
export interface ParkedGroup extends MissingCode {
  readonly dossiers: number;
  /** Day on which the first of them came. */
  readonly since: LocalDay;
}

/** Decides again about a parked dossier, now that the directory may know its codes. */
export type PlaceAgain = (submission: DossierSubmission, scope: DossierScope) => DossierContent;

export interface DossierLog {
  /**
   * Must be idempotent and must not resolve before facts and counts survive a power cut. One outcome
   * an entry, in order. Rejects with a `StoreError` when the outcome is unknown: send again. An
   * invitation's code is in the answer that makes it and nowhere else.
   */
  record(entries: readonly DossierEntry[]): Promise<readonly RecordOutcome[]>;
  /**
   * The same of all entries or none: with one that is refused, the outcomes say what would have been,
   * and nothing is written. Many entries let others write in between; what a crash then cuts off is
   * either forgotten or written to its end when the store is opened again.
   */
  recordWholly(entries: readonly DossierEntry[]): Promise<readonly RecordOutcome[]>;
  /** What `record` would answer, with nothing written and no invitation made. */
  preview(entries: readonly DossierEntry[]): Promise<readonly RecordOutcome[]>;
  /** Reads counts, never dossiers: its cost does not grow with their number. */
  tally(query: DossierTallyQuery): Promise<readonly DossierTally[]>;
  /** The same of how long dossiers took, period by period. */
  tallyHandling(
    query: Omit<DossierTallyQuery, 'by' | 'lessDay'>,
  ): Promise<readonly HandlingTally[]>;
  /**
   * Of one unit, days both included. Reads the finest counts of the unit, whose number grows with days:
   * for what somebody asks for, not for every page.
   */
  byFiling(query: {
    readonly province: ProvinceCode;
    readonly unit: UnitCode;
    readonly from: LocalDay;
    readonly to: LocalDay;
  }): Promise<readonly FiledDossiers[]>;
  /** First and last day with a finished dossier in the province; null when there is none. */
  span(province: ProvinceCode): Promise<{ first: LocalDay; last: LocalDay } | null>;
  /** Parked dossiers by what they wait for, most first. */
  parked(province: ProvinceCode): Promise<readonly ParkedGroup[]>;
  /**
   * Records what was parked and can be placed now; the rest stays. Answers how many were taken out of
   * parking. May be called at any time and by several processes.
   */
  resolveParked(province: ProvinceCode, placeAgain: PlaceAgain): Promise<number>;
  /** What officials have said that codes of the sources mean, by `codeMeaningKey`. */
  codeMeanings(province: ProvinceCode): Promise<ReadonlyMap<string, string>>;
  /** From now on the source's code means the other; an earlier meaning is replaced. */
  recordMeaning(province: ProvinceCode, meaning: CodeMeaning): Promise<void>;
  /** Whether a file with this content was taken before. */
  wasFileTaken(province: ProvinceCode, contentHash: string): Promise<boolean>;
  recordFile(
    province: ProvinceCode,
    file: { readonly contentHash: string; readonly lines: number; readonly at: Instant },
  ): Promise<void>;
}

/** An official's decision about a code that the directory does not know. */
export interface CodeMeaning {
  readonly kind: CodeKind;
  readonly sourceCode: string;
  readonly meantCode: string;
  readonly author: string;
  readonly at: Instant;
}

/** Key of `codeMeanings`. */
export function codeMeaningKey(kind: CodeKind, sourceCode: string): string {
  return `${kind} ${sourceCode}`;
}

/** What is known of one dossier under one completion event. */
export interface DossierState {
  readonly key: DossierKey;
  readonly event: CompletionEvent;
  readonly revision: number;
  readonly withdrawn: boolean;
  /** Null when it was withdrawn before it was ever reported. */
  readonly dossier: FinishedDossier | null;
  /** Working days from receipt to the end, as counted when it was written; null without a day of receipt. */
  readonly handlingDays: number | null;
  readonly unit: UnitCode | null;
}
