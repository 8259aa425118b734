import { Pool, types, type PoolClient, type QueryResult } from 'pg';
import { createFairTurn } from './fair-turn.ts';
import { forgetArrivalOrder } from './postgres-order.ts';
import type { SqlEngine, SqlRow, SqlTransaction, SqlValue } from './sql-engine.ts';
import { StoreError } from './store-error.ts';

const INT8 = 20;
const NUMERIC = 1700;

/** Settings without which a commit is no promise. */
const DURABLE_SETTINGS = {
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
} as const;

/** Deadlock or serialisation failure: undone by the server, safe to run again. */
const RETRY_CODES: ReadonlySet<string> = new Set(['40P01', '40001']);
const MOST_ATTEMPTS = 5;

/** 03:00 in Vietnam, when nobody rates: the tables are locked while they are rewritten. */
const REWRITE_UTC_HOUR = 20;
const REWRITE_EVERY_MS = 20 * 3_600_000;

/** Opens a pool on the server of the URL, and refuses one whose settings can lose commits. */
export async function openPostgresEngine(url: string): Promise<SqlEngine> {
  const pool = new Pool({
    connectionString: url,
    max: 8,
    connectionTimeoutMillis: 10_000,
    application_name: 'mot-cham',
    types: { getTypeParser },
  });
  // A connection that breaks, idle or lent out, is replaced at the next use and its queries fail by
  // themselves; without a listener it ends the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    await requireDurable(pool);
  } catch (cause) {
    await pool.end();
    if (cause instanceof StoreError) throw cause;
    const { code = '', message } = cause as Error & { readonly code?: string };
    // What the server itself says of the name, the password or the database.
    if (/^(28|3D)/.test(code)) throw new StoreError('refused', message, { cause });
    throw new StoreError('unreachable', 'the PostgreSQL server does not answer', { cause });
  }
  return createEngine(pool);
}

function createEngine(pool: Pool): SqlEngine {
  let closed: Promise<void> | null = null;
  let rewrittenAt = Number.NEGATIVE_INFINITY;

  async function attempt<T>(work: (tx: SqlTransaction) => Promise<T>): Promise<T> {
    const client = await pool.connect().catch((cause: unknown) => {
      throw new StoreError('unreachable', 'no connection to PostgreSQL', {
        cause,
        retryable: true,
      });
    });
    let broken: Error | undefined;
    try {
      await client.query('BEGIN');
      const result = await work(transactionOn(client));
      await client.query('COMMIT');
      return result;
    } catch (cause) {
      await client.query('ROLLBACK').catch((error: Error) => (broken = error));
      throw toStoreError(cause);
    } finally {
      client.release(broken);
    }
  }

  return {
    dialect: 'postgres',
    async all<Row extends SqlRow>(sql: string, values: readonly SqlValue[] = []) {
      const result = await pool.query(sql, [...values]).catch((cause: unknown) => {
        throw toStoreError(cause);
      });
      return result.rows as readonly Row[];
    },
    async transaction(work) {
      if (closed !== null) throw new StoreError('closed', 'the store is closed');
      for (let tries = 1; ; tries += 1) {
        try {
          return await attempt(work);
        } catch (error) {
          const code = (error as { code?: string }).code ?? '';
          if (!RETRY_CODES.has(code) || tries >= MOST_ATTEMPTS) throw error;
        }
      }
    },
    async maintain(now) {
      if (new Date(now).getUTCHours() !== REWRITE_UTC_HOUR) return;
      if (now - rewrittenAt < REWRITE_EVERY_MS) return;
      rewrittenAt = now;
      await forgetArrivalOrder(pool);
    },
    async checkIntegrity() {
      return [];
    },
    close() {
      closed ??= pool.end();
      return closed;
    },
  };
}

function transactionOn(client: PoolClient): SqlTransaction {
  const query = (sql: string, values: readonly SqlValue[] = []): Promise<QueryResult> =>
    client.query(sql, [...values]);
  return {
    dialect: 'postgres',
    async all<Row extends SqlRow>(sql: string, values?: readonly SqlValue[]) {
      return (await query(sql, values)).rows as readonly Row[];
    },
    async run(sql, values) {
      return (await query(sql, values)).rowCount ?? 0;
    },
    fairTurn: createFairTurn(),
    makeRoom: () => undefined,
  };
}

async function requireDurable(pool: Pool): Promise<void> {
  for (const [setting, wanted] of Object.entries(DURABLE_SETTINGS)) {
    const { rows } = await pool.query(`SHOW ${setting}`);
    const found = String(Object.values(rows[0] as SqlRow)[0]);
    if (found !== wanted) {
      throw new StoreError('not-durable', `PostgreSQL keeps ${setting} at ${found}, not ${wanted}`);
    }
  }
}

/** Counts are far below 2^53, so 64-bit integers are read as numbers, on both engines alike. */
function getTypeParser(oid: number, format?: string): (text: string) => unknown {
  if (oid === INT8 || oid === NUMERIC) return Number;
  return types.getTypeParser(oid, format as 'text');
}

/** What the driver says of a connection that is gone; it gives no code. */
const CONNECTION_LOST = /^(Connection terminated|Client has encountered a connection error)/;

/** Codes of class 08, 53, 57, and a lost connection, mean that the server went away or is full. */
function toStoreError(cause: unknown): unknown {
  const code = (cause as { code?: string }).code ?? '';
  if (cause instanceof StoreError || RETRY_CODES.has(code)) return cause;
  if (code === '53100') {
    return new StoreError('disk-full', 'the disk of PostgreSQL is full', {
      cause,
      retryable: true,
    });
  }
  if (/^(08|53|57|E)/.test(code) || CONNECTION_LOST.test((cause as Error).message)) {
    return new StoreError('write-failed', 'PostgreSQL went away; the outcome is not known', {
      cause,
      retryable: true,
    });
  }
  return cause;
}
