import { instant, type Instant } from '../core/calendar.ts';
import type { CounterId, ProvinceCode, UnitCode } from '../core/organisation.ts';
import type { Access, AccessBook, Writer } from '../core/access.ts';
import type { SqlEngine, SqlRow, SqlTransaction } from './sql-engine.ts';

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

/** Waiting devices at most: whoever asks for more codes than a province has tablets is no tablet. */
const MOST_PAIRINGS = 500;

/** Devices, integrations and the codes of waiting devices over a database. */
export function createAccessBook(engine: SqlEngine): AccessBook {
  return {
    issue: (access, tokenHash) =>
      engine.transaction((transaction) => issue(transaction, access, tokenHash)),
    async find(tokenHash) {
      const [row] = await engine.all<AccessRow>(
        `${SELECT} WHERE token_hash = $1 AND revoked_at IS NULL`,
        [tokenHash],
      );
      if (row === undefined) return null;
      return toAccess(row, await formerCounters(engine, row.access_id));
    },
    async list() {
      const rows = await engine.all<AccessRow>(`${SELECT} ORDER BY issued_at DESC, access_id`);
      return rows.map((row) => toAccess(row, []));
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
    change: (id, { label, counter }, at) =>
      engine.transaction((transaction) => change(transaction, id, { label, counter, at })),
    offerPairing: (pairing, now) =>
      engine.transaction(async (transaction) => {
        await transaction.run('DELETE FROM pairing WHERE expires_at <= $1', [now]);
        const [row] = await transaction.all<{ n: number }>('SELECT count(*) AS n FROM pairing');
        if (row === undefined || row.n >= MOST_PAIRINGS) return false;
        const sql = `INSERT INTO pairing (code, token_hash, expires_at) VALUES ($1, $2, $3)
          ON CONFLICT DO NOTHING`;
        const { code, tokenHash, expiresAt } = pairing;
        return (await transaction.run(sql, [code, tokenHash, expiresAt])) === 1;
      }),
    approvePairing: (code, access) =>
      engine.transaction(async (transaction) => {
        const [row] = await transaction.all<{ token_hash: string }>(
          'DELETE FROM pairing WHERE code = $1 AND expires_at > $2 RETURNING token_hash',
          [code, access.issuedAt],
        );
        if (row === undefined) return false;
        await issue(transaction, access, row.token_hash);
        return true;
      }),
    async isPairing(tokenHash, now) {
      const sql = 'SELECT 1 AS n FROM pairing WHERE token_hash = $1 AND expires_at > $2';
      return (await engine.all(sql, [tokenHash, now])).length > 0;
    },
  };
}

async function issue(
  transaction: SqlTransaction,
  { id, label, writer, issuedAt, revokedAt, clockOffsetMs }: Access,
  tokenHash: string,
): Promise<void> {
  await transaction.run(
    `INSERT INTO access (access_id, token_hash, label, kind, scope, issued_at, revoked_at,
     clock_offset_ms) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, tokenHash, label, writer.kind, scopeOf(writer), issuedAt, revokedAt, clockOffsetMs],
  );
}

async function change(
  transaction: SqlTransaction,
  id: string,
  to: { readonly label: string; readonly counter: CounterId; readonly at: Instant },
): Promise<boolean> {
  const [row] = await transaction.all<{ scope: string }>(
    "SELECT scope FROM access WHERE access_id = $1 AND kind = 'device' AND revoked_at IS NULL",
    [id],
  );
  if (row === undefined) return false;
  const sql = 'UPDATE access SET label = $2, scope = $3 WHERE access_id = $1';
  await transaction.run(sql, [id, to.label, to.counter]);
  if (row.scope !== to.counter) {
    await transaction.run(
      `INSERT INTO device_move (access_id, counter_id, moved_at) VALUES ($1, $2, $3)
       ON CONFLICT (access_id, counter_id) DO UPDATE SET moved_at = $3`,
      [id, row.scope, to.at],
    );
  }
  return true;
}

async function formerCounters(engine: SqlEngine, id: string): Promise<readonly CounterId[]> {
  const sql = 'SELECT counter_id FROM device_move WHERE access_id = $1';
  const rows = await engine.all<{ counter_id: string }>(sql, [id]);
  return rows.map(({ counter_id }) => counter_id as CounterId);
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

function toAccess(row: AccessRow, former: readonly CounterId[]): Access {
  const device = { kind: 'device', id: row.access_id, counter: row.scope as CounterId } as const;
  const writer: Writer =
    row.kind === 'device'
      ? { ...device, ...(former.length > 0 && { former }) }
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
