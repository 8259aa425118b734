import { NO_HISTORY, type UnitHistory } from './catalogue/unit-history.ts';
import type {
  CounterId,
  OneStopCounter,
  Province,
  ProvinceCode,
  Unit,
  UnitCode,
} from './organisation.ts';
import type { Procedure, ProcedureCode } from './procedure.ts';

/** Who and what can be rated: a snapshot, so that intake decides without waiting. */
export interface Directory {
  readonly provinces: ReadonlyMap<ProvinceCode, Province>;
  /** Keyed by unit code; codes of different provinces never meet in one installation's list. */
  readonly units: ReadonlyMap<UnitCode, Unit>;
  readonly counters: ReadonlyMap<CounterId, OneStopCounter>;
  /** Those in force. */
  readonly procedures: ReadonlyMap<ProcedureCode, Procedure>;
  /** Those that have ended or not yet begun: ratings of them are still taken, and keep their name. */
  readonly otherProcedures: ReadonlyMap<ProcedureCode, Procedure>;
  readonly unitHistory: UnitHistory;
}

/** A procedure by its code, in force or not; null when the catalogue never held it. */
export function knownProcedure(directory: Directory, code: string): Procedure | null {
  const { procedures, otherProcedures } = directory;
  return (
    procedures.get(code as ProcedureCode) ?? otherProcedures.get(code as ProcedureCode) ?? null
  );
}

/** Lists of everything in a directory, in the order in which they are shown. */
export interface DirectoryLists {
  readonly provinces: readonly Province[];
  readonly units: readonly Unit[];
  readonly counters: readonly OneStopCounter[];
  readonly procedures: readonly Procedure[];
  readonly otherProcedures?: readonly Procedure[];
  /** Names of the papers of procedures, as far as a seed knows them. */
  readonly papers?: ReadonlyMap<ProcedureCode, readonly string[]>;
  readonly unitHistory?: UnitHistory;
}

/** Indexes the lists by their codes. */
export function toDirectory(lists: DirectoryLists): Directory {
  return {
    provinces: new Map(lists.provinces.map((province) => [province.code, province])),
    units: new Map(lists.units.map((unit) => [unit.code, unit])),
    counters: new Map(lists.counters.map((counter) => [counter.id, counter])),
    procedures: new Map(lists.procedures.map((procedure) => [procedure.code, procedure])),
    otherProcedures: new Map(
      (lists.otherProcedures ?? []).map((procedure) => [procedure.code, procedure]),
    ),
    unitHistory: lists.unitHistory ?? NO_HISTORY,
  };
}
