import { instant } from '../core/calendar.ts';
import type { CounterId, ProvinceCode, UnitCode } from '../core/organisation.ts';
import type { Access, AccessBook, Writer } from '../core/ports.ts';
import type { SqlEngine, SqlRow } from './sql-engine.ts';

interface AccessRow extends SqlRow {
  readonly access_id: string;
  readonly label: string;
  readonly kind: string;
  readonly scope: string;
  readonly issued_at: number;
  readonly revoked_at: number | null;
  readonly clock_offset_ms: number;
}

const SELECT =
  'SELECT access_id, label, kind, scope, issued_at, revoked_at, clock_offset_ms FROM access';

/** Devices, integrations and enrolment codes over a database. */
export function createAccessBook(engine: SqlEngine): AccessBook {
  return {
    issue: ({ id, label, writer, issuedAt, revokedAt, clockOffsetMs }, tokenHash) =>
      engine.transaction(async (transaction) => {
        await transaction.run(
          `INSERT INTO access (access_id, token_hash, label, kind, scope, issued_at, revoked_at,
           clock_offset_ms) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
          [id, tokenHash, label, writer.kind, scopeOf(writer), issuedAt, revokedAt, clockOffsetMs],
        );
      }),
    async find(tokenHash) {
      const [row] = await engine.all<AccessRow>(
        `${SELECT} WHERE token_hash = $1 AND revoked_at IS NULL`,
        [tokenHash],
      );
      return row === undefined ? null : toAccess(row);
    },
    async list() {
      const rows = await engine.all<AccessRow>(`${SELECT} ORDER BY issued_at DESC, access_id`);
      return rows.map(toAccess);
    },
    revoke: (id, at) =>
      engine.transaction(async (transaction) => {
        const sql = 'UPDATE access SET revoked_at = $2 WHERE access_id = $1 AND revoked_at IS NULL';
        return (await transaction.run(sql, [id, at])) === 1;
      }),
    noteClockOffset: (id, offsetMs) =>
      engine.transaction(async (transaction) => {
        const sql = 'UPDATE access SET clock_offset_ms = $2 WHERE access_id = $1';
        await transaction.run(sql, [id, Math.round(offsetMs)]);
      }),
    offerEnrolment: (codeHash, counter, expiresAt) =>
      engine.transaction(async (transaction) => {
        const sql = 'INSERT INTO enrolment (code_hash, counter_id, expires_at) VALUES ($1, $2, $3)';
        await transaction.run(sql, [codeHash, counter, expiresAt]);
      }),
    redeemEnrolment: (codeHash, now) =>
      engine.transaction(async (transaction) => {
        const [row] = await transaction.all<{ counter_id: string; expires_at: number }>(
          'DELETE FROM enrolment WHERE code_hash = $1 RETURNING counter_id, expires_at',
          [codeHash],
        );
        await transaction.run('DELETE FROM enrolment WHERE expires_at <= $1', [now]);
        return row === undefined || row.expires_at <= now ? null : (row.counter_id as CounterId);
      }),
  };
}

/** A counter; a province; or a unit, written `province/unit`. */
function scopeOf(writer: Writer): string {
  if (writer.kind === 'device') return writer.counter;
  const unit = writer.kind === 'integration' ? writer.unit : undefined;
  return unit === undefined ? writer.province : `${writer.province}/${unit}`;
}

function integrationOf(id: string, scope: string): Writer {
  const [province, unit] = scope.split('/');
  const whole = { kind: 'integration', id, province: province as ProvinceCode } as const;
  return unit === undefined ? whole : { ...whole, unit: unit as UnitCode };
}

function toAccess(row: AccessRow): Access {
  const writer: Writer =
    row.kind === 'device'
      ? { kind: 'device', id: row.access_id, counter: row.scope as CounterId }
      : integrationOf(row.access_id, row.scope);
  return {
    id: row.access_id,
    label: row.label,
    writer,
    issuedAt: instant(row.issued_at),
    revokedAt: row.revoked_at === null ? null : instant(row.revoked_at),
    clockOffsetMs: row.clock_offset_ms,
  };
}
