import { instant } from '../core/calendar.ts';
import type { CounterId, UnitCode } from '../core/organisation.ts';
import type { Official, OfficialBook, SessionBook } from '../core/ports.ts';
import { parseRole } from '../core/role.ts';
import type { SqlEngine, SqlRow, SqlTransaction } from './sql-engine.ts';

interface OfficialRow extends SqlRow {
  readonly official_id: string;
  readonly sign_in_name: string;
  readonly display_name: string;
  readonly password_hash: string;
  readonly role: string;
  readonly unit_code: string | null;
  readonly counter_id: string | null;
}

const COLUMNS =
  'official_id, sign_in_name, display_name, password_hash, role, unit_code, counter_id';

/** Accounts of officials over a database. */
export function createOfficialBook(engine: SqlEngine): OfficialBook {
  const insert = (transaction: SqlTransaction, official: Official) =>
    transaction.run(
      `INSERT INTO official (${COLUMNS})
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
      [
        official.id,
        official.signInName,
        official.displayName,
        official.passwordHash,
        official.role,
        official.unit,
        official.counter,
      ],
    );
  return {
    async count() {
      const [row] = await engine.all<{ n: number }>('SELECT count(*) AS n FROM official');
      return row?.n ?? 0;
    },
    async find(signInName) {
      const [row] = await engine.all<OfficialRow>(
        `SELECT ${COLUMNS} FROM official WHERE sign_in_name = $1`,
        [signInName],
      );
      if (row === undefined) return null;
      return { ...toOfficial(row), passwordHash: row.password_hash };
    },
    add: (official) =>
      engine.transaction(async (transaction) => (await insert(transaction, official)) === 1),
    addFirst: (official) =>
      engine.transaction(async (transaction) => {
        if (engine.dialect === 'postgres')
          await transaction.run('LOCK TABLE official IN EXCLUSIVE MODE');
        const [row] = await transaction.all<{ n: number }>('SELECT count(*) AS n FROM official');
        return row?.n === 0 && (await insert(transaction, official)) === 1;
      }),
  };
}

function toOfficial(row: OfficialRow): Omit<Official, 'passwordHash'> {
  return {
    id: row.official_id,
    signInName: row.sign_in_name,
    displayName: row.display_name,
    // A role that this program does not know allows the least.
    role: parseRole(row.role) ?? 'counter-staff',
    unit: row.unit_code as UnitCode | null,
    counter: row.counter_id as CounterId | null,
  };
}

interface SessionRow extends OfficialRow {
  readonly token_hash: string;
  readonly opened_at: number;
  readonly seen_at: number;
}

/** Signed-in browsers over a database. */
export function createSessionBook(engine: SqlEngine): SessionBook {
  const write = (sql: string, values: readonly (string | number)[]) =>
    engine.transaction(async (transaction) => void (await transaction.run(sql, values)));
  return {
    open: ({ tokenHash, official, openedAt, seenAt }) =>
      write(
        'INSERT INTO session (token_hash, official_id, opened_at, seen_at) VALUES ($1, $2, $3, $4)',
        [tokenHash, official.id, openedAt, seenAt],
      ),
    async find(tokenHash) {
      const [row] = await engine.all<SessionRow>(
        `SELECT token_hash, opened_at, seen_at, ${COLUMNS}
         FROM session JOIN official USING (official_id) WHERE token_hash = $1`,
        [tokenHash],
      );
      if (row === undefined) return null;
      return {
        tokenHash,
        official: toOfficial(row),
        openedAt: instant(row.opened_at),
        seenAt: instant(row.seen_at),
      };
    },
    touch: (tokenHash, at) =>
      write('UPDATE session SET seen_at = $2 WHERE token_hash = $1', [tokenHash, at]),
    close: (tokenHash) => write('DELETE FROM session WHERE token_hash = $1', [tokenHash]),
    forgetOlder: ({ openedBefore, seenBefore }) =>
      write('DELETE FROM session WHERE opened_at < $1 OR seen_at < $2', [openedBefore, seenBefore]),
  };
}
