import type { Instant, LocalDay } from '../core/calendar.ts';
import type { ProcedureCode } from '../core/procedure.ts';
import type { BaselineProcedure, ReductionBaseline } from '../core/reduction/reduction-baseline.ts';
import type {
  BaselineRecord,
  RecordedBy,
  ReductionLedger,
  SignOff,
  SignOffRefusal,
} from '../core/reduction/reduction-ledger.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { insertRows, type SqlEngine, type SqlRow, type SqlTransaction } from './sql-engine.ts';

interface BaselineRow extends SqlRow {
  readonly baseline_id: string;
  readonly name: string;
  readonly frozen_on: number;
  readonly source: string;
}

interface RecordRow extends BaselineRow {
  readonly author: string;
  readonly recorded_at: number;
  readonly decision: string | null;
  readonly decided_on: number | null;
  readonly signed_by: string | null;
  readonly signed_at: number | null;
}

interface ProcedureRow extends SqlRow {
  readonly procedure_code: string;
  readonly time_limit: number | null;
  readonly time_unit: string | null;
  readonly papers: number | null;
  readonly yearly_dossiers: number | null;
  readonly yearly_cost: number | null;
}

export type BaselineBook = Pick<
  ReductionLedger,
  'findBaseline' | 'freeze' | 'listBaselineRecords' | 'signOff'
>;

/** Lists against which cutting is counted, over a database. */
export function createBaselineBook(engine: SqlEngine): BaselineBook {
  return {
    async findBaseline(province, id) {
      const [row] = await engine.all<BaselineRow>(
        `SELECT baseline_id, name, frozen_on, source FROM reduction_baseline
         WHERE province_code = $1 AND baseline_id = $2`,
        [province, id],
      );
      if (row === undefined) return null;
      const procedures = await engine.all<ProcedureRow>(
        `SELECT procedure_code, time_limit, time_unit, papers, yearly_dossiers, yearly_cost
         FROM baseline_procedure WHERE province_code = $1 AND baseline_id = $2
         ORDER BY procedure_code`,
        [province, id],
      );
      return { ...toHead(row), procedures: procedures.map(toProcedure) };
    },
    async listBaselineRecords(province) {
      const rows = await engine.all<RecordRow>(
        `SELECT b.baseline_id, b.name, b.frozen_on, b.source, b.author, b.recorded_at,
         s.decision, s.decided_on, s.author AS signed_by, s.recorded_at AS signed_at
         FROM reduction_baseline AS b LEFT JOIN baseline_sign_off AS s
         ON s.province_code = b.province_code AND s.baseline_id = b.baseline_id
         WHERE b.province_code = $1 ORDER BY b.frozen_on, b.baseline_id`,
        [province],
      );
      return rows.map(toRecord);
    },
    signOff: (province, baselineId, by) =>
      engine.transaction((transaction) => signOff(transaction, [province, baselineId], by)),
    freeze: (province, baseline, by) =>
      engine.transaction((transaction) => freeze(transaction, province, baseline, by)),
  };
}

async function freeze(
  transaction: SqlTransaction,
  province: string,
  baseline: ReductionBaseline,
  { author, at }: RecordedBy,
): Promise<boolean> {
  const { id, name, frozenOn, source, procedures } = baseline;
  const written = await transaction.run(
    `INSERT INTO reduction_baseline (province_code, baseline_id, name, frozen_on, source, author,
     recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
    [province, id, name, frozenOn, source, author, at],
  );
  if (written === 0) return false;
  await insertRows(
    transaction,
    {
      head: `INSERT INTO baseline_procedure (province_code, baseline_id, procedure_code, time_limit,
             time_unit, papers, yearly_dossiers, yearly_cost)`,
      tail: '',
    },
    procedures.map((procedure) => [
      province,
      id,
      procedure.code,
      procedure.timeLimit?.value ?? null,
      procedure.timeLimit?.unit ?? null,
      procedure.papers,
      procedure.yearlyDossiers,
      procedure.yearlyCost,
    ]),
  );
  return true;
}

async function signOff(
  transaction: SqlTransaction,
  key: readonly [province: string, baselineId: string],
  { decision, decidedOn, author, at }: SignOff,
): Promise<Result<null, SignOffRefusal>> {
  // Who drew a list up never changes, so nothing can come between this look and the writing.
  const [list] = await transaction.all<Pick<RecordRow, 'author'>>(
    'SELECT author FROM reduction_baseline WHERE province_code = $1 AND baseline_id = $2',
    key,
  );
  if (list === undefined) return fail('baseline-unknown');
  if (list.author === author) return fail('baseline-own');
  const written = await transaction.run(
    `INSERT INTO baseline_sign_off (province_code, baseline_id, decision, decided_on, author,
     recorded_at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [...key, decision, decidedOn, author, at],
  );
  return written > 0 ? ok(null) : fail('baseline-signed');
}

function toHead(row: BaselineRow): Omit<ReductionBaseline, 'procedures'> {
  const { baseline_id: id, name, frozen_on: frozenOn, source } = row;
  return { id, name, frozenOn: frozenOn as LocalDay, source };
}

function toRecord(row: RecordRow): BaselineRecord {
  const { decision, decided_on: decidedOn, signed_by: signedBy, signed_at: signedAt } = row;
  return {
    ...toHead(row),
    by: { author: row.author, at: row.recorded_at as Instant },
    signOff:
      decision === null
        ? null
        : {
            decision,
            decidedOn: decidedOn as LocalDay,
            author: signedBy!,
            at: signedAt as Instant,
          },
  };
}

function toProcedure(row: ProcedureRow): BaselineProcedure {
  return {
    code: row.procedure_code as ProcedureCode,
    timeLimit: row.time_limit === null ? null : { value: row.time_limit, unit: row.time_unit },
    papers: row.papers,
    yearlyDossiers: row.yearly_dossiers,
    yearlyCost: row.yearly_cost,
  };
}
