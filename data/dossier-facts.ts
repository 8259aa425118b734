import { instant, type LocalDay } from '../core/calendar.ts';
import type { DossierStatement, DossierState } from '../core/dossier-log.ts';
import {
  finishedOn,
  timelinessOf,
  type CompletionEvent,
  type DossierKey,
  type Filing,
  type FinishedDossier,
} from '../core/dossier.ts';
import type { CounterId, ProvinceCode, UnitCode } from '../core/organisation.ts';
import type { ProcedureCode } from '../core/procedure.ts';
import {
  insertRows,
  placeholders,
  type SqlReader,
  type SqlRow,
  type SqlTransaction,
} from './sql-engine.ts';

/** Names looked up in one statement. */
const LOOKUP_CHUNK = 256;

interface FactRow extends SqlRow {
  readonly dossier_key: string;
  readonly province_code: string;
  readonly unit_code: string;
  readonly revision: number;
  readonly counter_id: string;
  readonly procedure_code: string;
  readonly filing: string;
  readonly event: string;
  readonly finished_at: number;
  readonly due_at: number | null;
  readonly received_on: number | null;
  readonly handling_days: number | null;
  readonly withdrawn: number;
}

/** The highest revision known under each of these names; names without a fact are absent. */
export async function readDossierStates(
  reader: SqlReader,
  keys: readonly DossierKey[],
): Promise<Map<DossierKey, DossierState>> {
  const states = new Map<DossierKey, DossierState>();
  for (let i = 0; i < keys.length; i += LOOKUP_CHUNK) {
    const chunk = keys.slice(i, i + LOOKUP_CHUNK);
    // Filled up with its first key to a power of two, so that few statements serve every length.
    const length = 2 ** Math.ceil(Math.log2(chunk.length));
    const list = Array.from({ length }, (_, j) => chunk[j] ?? chunk[0]!);
    const rows = await reader.all<FactRow>(
      `SELECT dossier_key, province_code, unit_code, revision, counter_id, procedure_code, filing,
       event, finished_at, due_at, received_on, handling_days, withdrawn
       FROM finished_dossier WHERE dossier_key IN (${placeholders(length)})`,
      list,
    );
    for (const row of rows) {
      const state = toState(row);
      const other = states.get(state.key);
      if (other === undefined || other.revision < state.revision) states.set(state.key, state);
    }
  }
  return states;
}

function toState(row: FactRow): DossierState {
  const dossier: FinishedDossier | null =
    row.counter_id === ''
      ? null
      : {
          province: row.province_code as ProvinceCode,
          unit: row.unit_code as UnitCode,
          counter: row.counter_id as CounterId,
          procedure: row.procedure_code as ProcedureCode,
          filing: row.filing as Filing,
          finishedAt: instant(row.finished_at),
          dueAt: row.due_at === null ? null : instant(row.due_at),
          receivedOn: row.received_on as LocalDay | null,
        };
  return {
    key: row.dossier_key as DossierKey,
    event: row.event as CompletionEvent,
    revision: row.revision,
    withdrawn: row.withdrawn === 1,
    dossier,
    handlingDays: row.handling_days,
    unit: row.unit_code === '' ? null : (row.unit_code as UnitCode),
  };
}

/** A fact to be added, with the entry that says it. */
export interface DossierFact {
  readonly state: DossierState;
  readonly entry: DossierStatement;
}

/** Adds the facts. A dossier that was withdrawn before it was reported has neither place nor time. */
export async function insertDossierFacts(
  transaction: SqlTransaction,
  facts: readonly DossierFact[],
): Promise<void> {
  await insertRows(
    transaction,
    {
      head: `INSERT INTO finished_dossier (dossier_key, province_code, unit_code, revision,
             counter_id, procedure_code, filing, event, finished_at, due_at, day, timeliness,
             received_on, handling_days, withdrawn, author, reason)`,
      tail: '',
    },
    // In the order of their keys, so that neighbours share the pages that are written.
    inKeyOrder(facts).map(({ state, entry }) => {
      const { key, revision, unit, event, withdrawn, dossier, handlingDays } = state;
      const place =
        dossier === null
          ? ['', '', '', event, 0, null, 0, 'undated', null]
          : [
              dossier.counter,
              dossier.procedure,
              dossier.filing,
              event,
              dossier.finishedAt,
              dossier.dueAt,
              finishedOn(dossier),
              timelinessOf(dossier),
              handlingDays === null ? null : dossier.receivedOn,
            ];
      return [
        key,
        entry.scope.province,
        unit ?? '',
        revision,
        ...place,
        handlingDays,
        withdrawn ? 1 : 0,
        entry.author,
        entry.reason,
      ];
    }),
  );
}

function inKeyOrder(facts: readonly DossierFact[]): readonly DossierFact[] {
  return facts.toSorted((a, b) => (a.state.key < b.state.key ? -1 : 1));
}
