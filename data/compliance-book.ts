import type { Instant } from '../core/calendar.ts';
import type { ProcedureCode } from '../core/procedure.ts';
import {
  parseComplianceForm,
  type ComplianceBook,
  type ComplianceForms,
  type StoredCompliance,
} from '../core/reduction/compliance-book.ts';
import type { SqlEngine, SqlRow } from './sql-engine.ts';

interface FormRow extends SqlRow {
  readonly procedure_code: string;
  readonly version: number;
  readonly forms: string;
  readonly reason: string;
  readonly author: string;
  readonly recorded_at: number;
}

const NEWEST = `SELECT a.procedure_code, a.version, a.forms, a.reason, a.author, a.recorded_at
  FROM compliance_form AS a
  WHERE a.province_code = $1 AND a.version = (
    SELECT max(b.version) FROM compliance_form AS b
    WHERE b.province_code = a.province_code AND b.procedure_code = a.procedure_code)`;

/** Compliance costs over a database. */
export function createComplianceBook(engine: SqlEngine): ComplianceBook {
  return {
    async find(province, procedure) {
      const [row] = await engine.all<FormRow>(`${NEWEST} AND a.procedure_code = $2`, [
        province,
        procedure,
      ]);
      return row === undefined ? null : toStored(row);
    },
    async list(province) {
      const rows = await engine.all<FormRow>(`${NEWEST} ORDER BY a.procedure_code`, [province]);
      return rows.map(toStored);
    },
    record: (province, { procedure, forms, by, after }) =>
      engine.transaction(async (transaction) => {
        const written = await transaction.run(
          `INSERT INTO compliance_form (province_code, procedure_code, version, forms, reason,
           author, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
          [province, procedure, after + 1, JSON.stringify(forms), by.reason, by.author, by.at],
        );
        return written === 1;
      }),
    recordAll: (province, changes, by) =>
      engine.transaction(async (transaction) => {
        for (const { procedure, forms } of changes) {
          await transaction.run(
            `INSERT INTO compliance_form (province_code, procedure_code, version, forms, reason,
             author, recorded_at)
             SELECT $1, $2, coalesce(max(version), 0) + 1, $3, $4, $5, $6 FROM compliance_form
             WHERE province_code = $1 AND procedure_code = $2`,
            [province, procedure, JSON.stringify(forms), by.reason, by.author, by.at],
          );
        }
      }),
  };
}

function toStored(row: FormRow): StoredCompliance {
  const { now, after } = JSON.parse(row.forms) as Record<keyof ComplianceForms, unknown>;
  return {
    procedure: row.procedure_code as ProcedureCode,
    version: row.version,
    // Written by this program, and checked before it was.
    forms: {
      now: parseComplianceForm(now)!,
      after: after === null ? null : parseComplianceForm(after),
    },
    by: { author: row.author, at: row.recorded_at as Instant, reason: row.reason },
  };
}
