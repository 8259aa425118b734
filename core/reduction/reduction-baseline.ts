import type { LocalDay } from '../calendar.ts';
import type { ProcedureCode } from '../procedure.ts';

/** A time limit as ruled; the unit as the source prints it. */
export interface TimeLimit {
  readonly value: number;
  readonly unit: string | null;
}

/** What one procedure was on the day of the baseline; null where the source does not say. */
export interface BaselineProcedure {
  readonly code: ProcedureCode;
  readonly timeLimit: TimeLimit | null;
  /** Papers that one applicant must hand in. */
  readonly papers: number | null;
  /** Dossiers a year. */
  readonly yearlyDossiers: number | null;
  /** Compliance cost of a year, VND. */
  readonly yearlyCost: number | null;
}

/**
 * The list against which cutting is counted: frozen and named, never replaced by another. Codes are
 * unique.
 */
export interface ReductionBaseline {
  readonly id: string;
  readonly name: string;
  readonly frozenOn: LocalDay;
  /** Decision, plan or report that it comes from. */
  readonly source: string;
  readonly procedures: readonly BaselineProcedure[];
}
