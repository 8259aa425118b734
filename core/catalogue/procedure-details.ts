import type { LocalDay } from '../calendar.ts';
import type { Procedure, ProcedureCode } from '../procedure.ts';
import type { Validity } from '../validity.ts';

/** At which levels of government a procedure is dealt with, as its decision says. */
export type AuthorityLevel = 'ministry' | 'province' | 'commune' | 'other';

export type FilingWay = 'online' | 'in-person' | 'post';

export type TimeUnit = 'working-day' | 'day' | 'hour' | 'month';

/** How long the agency may take; the unit is null when the list names none, and is never guessed. */
interface TimeLimit {
  readonly amount: number;
  readonly unit: TimeUnit | null;
}

/** One way of filing; several of the same way are cases of the procedure. */
export interface ProcedureMethod {
  /** Null when the list does not tell the ways apart. */
  readonly way: FilingWay | null;
  readonly timeLimit: TimeLimit | null;
  /** A time limit that is only described. */
  readonly timeText: string | null;
  /** In VND: 0 is free as stated, null not stated, several by case. */
  readonly fees: readonly number[] | null;
  /** A fee in another currency, or one that is only described. */
  readonly feeText: string | null;
}

/** A paper of the dossier (thành phần hồ sơ). */
export interface DossierComponent {
  readonly name: string;
  /** As printed, e.g. `01 bản chính`; empty when not stated. */
  readonly quantity: string;
  /** Heading of the case it belongs to; components of different groups are alternatives. */
  readonly group: string;
}

/** All that the catalogue knows of a procedure besides what every rating needs. */
export interface ProcedureFacts {
  /** Whose list it stands in; empty when unknown, like `decision`. */
  readonly issuer: string;
  readonly levels: readonly AuthorityLevel[];
  /** Number of the decision that announced it. */
  readonly decision: string;
  readonly methods: readonly ProcedureMethod[];
  readonly components: readonly DossierComponent[];
  /** Rows of the dossier as a list states their number, alternatives included; null when it does not. */
  readonly componentCount: number | null;
  readonly replacedBy: readonly ProcedureCode[];
}

/** One version of a procedure, with the days on which it is in force. */
export interface ProcedureDetails extends Procedure, ProcedureFacts, Validity {}

/** The catalogue over time. */
export interface ProcedureCatalogue {
  /** Every version of one procedure, oldest first; empty for an unknown code. */
  list(code: ProcedureCode): Promise<readonly ProcedureDetails[]>;
  /** What is in force on the day, in the order of the codes. */
  inForce(on: LocalDay): Promise<readonly ProcedureDetails[]>;
  /** Names of the papers that each procedure in force asks for, as listed; those without any are absent. */
  papersInForce(on: LocalDay): Promise<ReadonlyMap<ProcedureCode, readonly string[]>>;
}
