import type { Instant, LocalDay } from '../core/calendar.ts';
import type { ProcedureCode } from '../core/procedure.ts';
import {
  isSameAction,
  type AttributeChange,
  type ReductionAction,
} from '../core/reduction/reduction-action.ts';
import type {
  ActionEntry,
  RecordedBy,
  ReductionLedger,
} from '../core/reduction/reduction-ledger.ts';
import { createBaselineBook, type BaselineBook } from './baseline-book.ts';
import {
  insertRows,
  type SqlEngine,
  type SqlReader,
  type SqlRow,
  type SqlTransaction,
} from './sql-engine.ts';

interface ActionRow extends SqlRow {
  readonly action_id: string;
  readonly version: number;
  readonly kind: string;
  readonly procedures: string;
  readonly successor: string | null;
  readonly competence: string;
  readonly decision: string | null;
  readonly decided_on: number | null;
  readonly effective_on: number | null;
  readonly changes: string;
  readonly yearly_cost_after: number | null;
  readonly withdrawn: number;
}

interface VersionRow extends ActionRow {
  readonly reason: string;
  readonly author: string;
  readonly recorded_at: number;
}

const ACTION_COLUMNS = `a.action_id, a.version, a.kind, a.procedures, a.successor, a.competence,
  a.decision, a.decided_on, a.effective_on, a.changes, a.yearly_cost_after, a.withdrawn`;

/** Baselines and actions over a database. */
export function createReductionLedger(engine: SqlEngine): ReductionLedger {
  return { ...createBaselineBook(engine), ...actionsOf(engine) };
}

function actionsOf(engine: SqlEngine): Omit<ReductionLedger, keyof BaselineBook> {
  return {
    async listActions(province) {
      const rows = await readActions(engine, province);
      return rows.filter(({ withdrawn }) => withdrawn === 0).map(toAction);
    },
    record: (province, actions, by) =>
      engine.transaction(async (transaction) => {
        await lockLedger(transaction, province);
        const known = new Map(
          (await readActions(transaction, province)).map((row) => [row.action_id, row]),
        );
        const changed = actions.filter((action) => !isKnown(known.get(action.id), action));
        await writeActions(transaction, province, {
          rows: changed.map((action) => [action, (known.get(action.id)?.version ?? 0) + 1, 0]),
          by,
        });
        return changed.length;
      }),
    enter: (province, entry, by) =>
      engine.transaction((transaction) => enter(transaction, province, { ...entry, by })),
    async listVersions(province) {
      const rows = await engine.all<VersionRow>(
        `SELECT ${ACTION_COLUMNS}, a.reason, a.author, a.recorded_at FROM reduction_action AS a
         WHERE a.province_code = $1 ORDER BY a.action_id, a.version`,
        [province],
      );
      return rows.map((row) => ({
        action: toAction(row),
        version: row.version,
        withdrawn: row.withdrawn === 1,
        by: { author: row.author, at: row.recorded_at as Instant, reason: row.reason },
      }));
    },
    withdraw: (province, actionId, by) =>
      engine.transaction(async (transaction) => {
        await lockLedger(transaction, province);
        const row = (await readActions(transaction, province)).find(
          ({ action_id: id }) => id === actionId,
        );
        if (row === undefined || row.withdrawn === 1) return false;
        await writeActions(transaction, province, {
          rows: [[toAction(row), row.version + 1, 1]],
          by,
        });
        return true;
      }),
  };
}

async function enter(
  transaction: SqlTransaction,
  province: string,
  { action, after, by }: ActionEntry & { readonly by: RecordedBy },
): Promise<'stored' | 'known' | 'conflict'> {
  await lockLedger(transaction, province);
  const known = (await readActions(transaction, province)).find(
    ({ action_id: id }) => id === action.id,
  );
  if (isKnown(known, action)) return 'known';
  const standing = known === undefined || known.withdrawn === 1 ? 0 : known.version;
  if (standing !== after) return 'conflict';
  const rows = [[action, (known?.version ?? 0) + 1, 0]] as const;
  await writeActions(transaction, province, { rows, by });
  return 'stored';
}

/** Two officials who record at once wait for each other; SQLite writes one at a time anyway. */
async function lockLedger(transaction: SqlTransaction, province: string): Promise<void> {
  if (transaction.dialect === 'sqlite') return;
  await transaction.all('SELECT pg_advisory_xact_lock(hashtextextended($1, 10))', [province]);
}

/** The newest version of each action, withdrawn ones too. */
function readActions(from: SqlReader, province: string): Promise<readonly ActionRow[]> {
  return from.all<ActionRow>(
    `SELECT ${ACTION_COLUMNS}
     FROM reduction_action AS a
     WHERE a.province_code = $1 AND a.version = (
       SELECT max(b.version) FROM reduction_action AS b
       WHERE b.province_code = a.province_code AND b.action_id = a.action_id)
     ORDER BY a.action_id`,
    [province],
  );
}

async function writeActions(
  transaction: SqlTransaction,
  province: string,
  {
    rows,
    by,
  }: {
    readonly rows: readonly (readonly [ReductionAction, version: number, withdrawn: 0 | 1])[];
    readonly by: RecordedBy;
  },
): Promise<void> {
  await insertRows(
    transaction,
    {
      head: `INSERT INTO reduction_action (province_code, action_id, version, kind, procedures,
             successor, competence, decision, decided_on, effective_on, changes, yearly_cost_after,
             withdrawn, reason, author, recorded_at)`,
      tail: '',
    },
    rows.map(([action, version, withdrawn]) => [
      province,
      action.id,
      version,
      action.kind,
      action.procedures.join(' '),
      action.successor,
      action.competence,
      action.decision,
      action.decidedOn,
      action.effectiveOn,
      JSON.stringify(action.changes),
      action.yearlyCostAfter,
      withdrawn,
      by.reason,
      by.author,
      by.at,
    ]),
  );
}

function isKnown(row: ActionRow | undefined, action: ReductionAction): boolean {
  if (row === undefined || row.withdrawn === 1) return false;
  return isSameAction(toAction(row), action);
}

function toAction(row: ActionRow): ReductionAction {
  return {
    id: row.action_id,
    kind: row.kind as ReductionAction['kind'],
    procedures: row.procedures.split(' ').filter((code) => code !== '') as ProcedureCode[],
    successor: row.successor as ProcedureCode | null,
    competence: row.competence as ReductionAction['competence'],
    decision: row.decision,
    decidedOn: row.decided_on as LocalDay | null,
    effectiveOn: row.effective_on as LocalDay | null,
    changes: JSON.parse(row.changes) as AttributeChange[],
    yearlyCostAfter: row.yearly_cost_after,
  };
}
