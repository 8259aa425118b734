import { instant, type Instant } from '../core/calendar.ts';
import type { CounterId, UnitCode } from '../core/organisation.ts';
import type {
  Official,
  OfficialBook,
  Session,
  SessionBook,
  SignInMethod,
} from '../core/people/official.ts';
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
export function createOfficialBook(engine: SqlEngine, now: () => Instant): OfficialBook {
  const insert = (transaction: SqlTransaction, official: Official) =>
    transaction.run(
      `INSERT INTO official (${COLUMNS}, made_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
      [
        official.id,
        official.signInName,
        official.displayName,
        official.passwordHash,
        official.role,
        official.unit,
        official.counter,
        now(),
      ],
    );
  const findBy = async (column: 'sign_in_name' | 'official_id', value: string) => {
    const [row] = await engine.all<OfficialRow>(
      `SELECT ${COLUMNS} FROM official WHERE ${column} = $1 AND blocked_at IS NULL`,
      [value],
    );
    return row === undefined ? null : { ...toOfficial(row), passwordHash: row.password_hash };
  };
  return {
    async count() {
      const [row] = await engine.all<{ n: number }>('SELECT count(*) AS n FROM official');
      return row?.n ?? 0;
    },
    find: (signInName) => findBy('sign_in_name', signInName),
    findById: (id) => findBy('official_id', id),
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
  readonly method: string;
  readonly device: string;
  readonly origin: string;
}

const SESSIONS = `SELECT token_hash, opened_at, seen_at, method, device, origin, ${COLUMNS}
  FROM session JOIN official USING (official_id)`;

/** Signed-in browsers over a database. */
export function createSessionBook(engine: SqlEngine): SessionBook {
  const write = (sql: string, values: readonly (string | number)[]) =>
    engine.transaction(async (transaction) => void (await transaction.run(sql, values)));
  return {
    open: ({ tokenHash, official, openedAt, seenAt, method, device, origin }) =>
      write(
        `INSERT INTO session (token_hash, official_id, opened_at, seen_at, method, device, origin)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [tokenHash, official.id, openedAt, seenAt, method, device, origin],
      ),
    async find(tokenHash) {
      const [row] = await engine.all<SessionRow>(
        `${SESSIONS} WHERE token_hash = $1 AND blocked_at IS NULL`,
        [tokenHash],
      );
      return row === undefined ? null : toSession(row);
    },
    async list({ official, openedAfter, seenAfter }) {
      const rows = await engine.all<SessionRow>(
        `${SESSIONS} WHERE opened_at > $1 AND seen_at > $2 AND ($3 = '' OR official_id = $3)
         ORDER BY seen_at DESC, token_hash`,
        [openedAfter, seenAfter, official ?? ''],
      );
      return rows.map(toSession);
    },
    closeOf: (official, which) =>
      engine.transaction((transaction) =>
        transaction.run(
          `DELETE FROM session WHERE official_id = $1 AND ${'only' in which ? 'token_hash = $2' : 'token_hash <> $2'}`,
          [official, 'only' in which ? which.only : (which.except ?? '')],
        ),
      ),
    touch: (tokenHash, at) =>
      write('UPDATE session SET seen_at = $2 WHERE token_hash = $1', [tokenHash, at]),
    close: (tokenHash) => write('DELETE FROM session WHERE token_hash = $1', [tokenHash]),
    forgetOlder: ({ openedBefore, seenBefore }) =>
      write('DELETE FROM session WHERE opened_at < $1 OR seen_at < $2', [openedBefore, seenBefore]),
  };
}

function toSession(row: SessionRow): Session {
  return {
    tokenHash: row.token_hash,
    official: toOfficial(row),
    openedAt: instant(row.opened_at),
    seenAt: instant(row.seen_at),
    method: row.method as SignInMethod,
    device: row.device,
    origin: row.origin,
  };
}
