import { closeSync, existsSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createFairTurn } from './fair-turn.ts';
import { createMutex } from './mutex.ts';
import type { SqlEngine, SqlRow, SqlTransaction, SqlValue } from './sql-engine.ts';
import { createOrderKeeper } from './sqlite-order.ts';
import { StoreError, unwritable } from './store-error.ts';

/** The WAL-reset race of 3.7.0 to 3.51.2 loses commits; 3.51.3 is the first without it. */
const OLDEST_SQLITE = [3, 51, 3] as const;

/** SQLite result codes that say that what reached the disk is not known: only a restart can tell. */
const FATAL_CODES: ReadonlySet<number> = new Set([10, 11, 26]);
const FULL = 13;

/** Of pages, in KiB as SQLite counts it: its own default, and while very many rows are written. */
const USUAL_CACHE = -2000;
const LARGE_CACHE = -65_536;

export interface SqliteOptions {
  /** `NORMAL` may lose the last commits in a power cut: it exists so that tests can show that. */
  readonly synchronous?: 'FULL' | 'NORMAL';
}

/**
 * Opens a SQLite file, or `:memory:`. Durable: WAL with `synchronous=FULL`, each setting read back.
 * Transactions run one after another on one connection; reads see the last commit on another.
 */
export function openSqliteEngine(path: string, options: SqliteOptions = {}): SqlEngine {
  requireSqlite(process.versions.sqlite ?? '0');
  const inMemory = path === ':memory:';
  if (!inMemory) requireWritable(path);
  const writer = new DatabaseSync(path, { defensive: true });
  let reader = writer;
  try {
    applyPragmas(writer, { inMemory, synchronous: options.synchronous ?? 'FULL' });
    if (!inMemory) {
      reader = new DatabaseSync(path, { readOnly: true });
      reader.exec(
        'PRAGMA busy_timeout = 5000; PRAGMA trusted_schema = OFF; PRAGMA query_only = ON',
      );
    }
  } catch (cause) {
    writer.close();
    throw openError(path, cause);
  }
  return createEngine(writer, reader);
}

/**
 * Opens a SQLite store for reading only, beside the process that writes it. Its transactions are
 * refused by SQLite when they write.
 */
export function openSqliteReader(path: string): SqlEngine {
  if (!existsSync(path)) throw new StoreError('no-file', `there is no store at ${path}`);
  const reader = new DatabaseSync(path, { readOnly: true });
  try {
    reader.exec('PRAGMA busy_timeout = 5000; PRAGMA trusted_schema = OFF; PRAGMA schema_version');
  } catch (cause) {
    reader.close();
    throw openError(path, cause);
  }
  return createEngine(reader, reader);
}

function createEngine(writer: DatabaseSync, reader: DatabaseSync): SqlEngine {
  const mutex = createMutex();
  const order = createOrderKeeper();
  const write = preparedStatements(writer);
  const read = reader === writer ? write : preparedStatements(reader);
  let failure: StoreError | null = null;
  let closed = false;

  async function runTransaction<T>(work: (tx: SqlTransaction) => Promise<T>): Promise<T> {
    if (closed) throw new StoreError('closed', 'the store is closed');
    if (failure !== null) throw failure;
    let result: T;
    let hasRoom = false;
    const makeRoom = () => {
      if (!hasRoom) writer.exec(`PRAGMA cache_size = ${LARGE_CACHE}`);
      hasRoom = true;
    };
    try {
      write('BEGIN IMMEDIATE').run();
      result = await work(transactionOn(write, makeRoom));
      write('COMMIT').run();
    } catch (cause) {
      if (writer.isTransaction) tryRollback(writer);
      const error = toStoreError(cause);
      if (error instanceof StoreError && error.fatal) failure = error;
      throw error;
    } finally {
      if (hasRoom && failure === null) writer.exec(`PRAGMA cache_size = ${USUAL_CACHE}`);
    }
    return result;
  }

  return {
    dialect: 'sqlite',
    async all<Row extends SqlRow>(sql: string, values: readonly SqlValue[] = []) {
      if (closed) throw new StoreError('closed', 'the store is closed');
      const select = async () => read(sql).all(values) as readonly Row[];
      return reader === writer ? mutex.run(select) : select();
    },
    transaction: (work) => mutex.run(() => runTransaction(work)),
    maintain: (now) =>
      mutex.run(async () => {
        if (closed || failure !== null) return;
        writer.exec(CHECKPOINT);
        if (reader !== writer && order.forget(writer, now)) writer.exec(CHECKPOINT);
      }),
    checkIntegrity: async () => integrityProblems(reader),
    close: () =>
      mutex.run(async () => {
        if (closed) return;
        closed = true;
        try {
          // A connection that only reads has nothing to write back.
          if (reader !== writer && failure === null) writer.exec(CHECKPOINT);
        } catch (cause) {
          // What was acknowledged is in the log beside the store.
          throw toStoreError(cause);
        } finally {
          if (reader !== writer) reader.close();
          writer.close();
        }
      }),
  };
}

/** Every statement is done when it returns: without turns, long work would stop the whole process. */
function transactionOn(prepared: (sql: string) => Prepared, makeRoom: () => void): SqlTransaction {
  const fairTurn = createFairTurn();
  return {
    dialect: 'sqlite',
    fairTurn,
    makeRoom,
    async all<Row extends SqlRow>(sql: string, values: readonly SqlValue[] = []) {
      await fairTurn();
      return prepared(sql).all(values) as readonly Row[];
    },
    async run(sql, values = []) {
      await fairTurn();
      return prepared(sql).run(values);
    },
  };
}

function integrityProblems(database: DatabaseSync): readonly string[] {
  const rows = database.prepare('PRAGMA integrity_check(20)').all();
  return rows.map((row) => String(row['integrity_check'])).filter((text) => text !== 'ok');
}

const CHECKPOINT = 'PRAGMA wal_checkpoint(TRUNCATE)';

interface Prepared {
  all(values?: readonly SqlValue[]): readonly SqlRow[];
  /** Answers how many rows it changed. */
  run(values?: readonly SqlValue[]): number;
}

/** Statements by their text, each prepared once. */
function preparedStatements(database: DatabaseSync): (sql: string) => Prepared {
  const statements = new Map<string, Prepared>();
  return (sql) => {
    let statement = statements.get(sql);
    if (statement === undefined) statements.set(sql, (statement = prepare(database, sql)));
    return statement;
  };
}

/** The objects that the driver makes are dictionaries, several times as large as ours. */
function prepare(database: DatabaseSync, sql: string): Prepared {
  const statement = database.prepare(ownPlaceholders(sql));
  statement.setReturnArrays(true);
  let names: readonly string[] = [];
  return {
    all(values = []) {
      const rows = statement.all(...values) as unknown as readonly (readonly SqlValue[])[];
      const [first] = rows;
      if (first === undefined) return [];
      if (names.length !== first.length) names = statement.columns().map(({ name }) => name);
      return rows.map((row) => toRow(names, row));
    },
    run: (values = []) => Number(statement.run(...values).changes),
  };
}

function toRow(names: readonly string[], values: readonly SqlValue[]): SqlRow {
  const row: Record<string, SqlValue> = {};
  for (let i = 0; i < names.length; i += 1) row[names[i]!] = values[i]!;
  return row;
}

/**
 * `$1` becomes SQLite's numbered `?1`, or, where each stands once and in order, its bare `?`: the driver
 * asks for the name of every numbered one, which takes longer the more there are.
 */
function ownPlaceholders(sql: string): string {
  const numbers = Array.from(sql.matchAll(/\$(\d+)/g), ([, number]) => Number(number));
  const inOrder = numbers.every((number, i) => number === i + 1);
  return sql.replace(/\$(\d+)/g, inOrder ? '?' : '?$1');
}

function applyPragmas(
  database: DatabaseSync,
  wanted: { readonly inMemory: boolean; readonly synchronous: 'FULL' | 'NORMAL' },
): void {
  const settings: readonly (readonly [name: string, value: string, readBack: string | number])[] = [
    ['busy_timeout', '5000', 5000],
    ['foreign_keys', 'ON', 1],
    ['trusted_schema', 'OFF', 0],
    ['secure_delete', 'ON', 1],
    ['journal_mode', 'WAL', wanted.inMemory ? 'memory' : 'wal'],
    ['synchronous', wanted.synchronous, wanted.synchronous === 'FULL' ? 2 : 1],
  ];
  for (const [name, value] of settings) database.exec(`PRAGMA ${name} = ${value}`);
  for (const [name, , readBack] of settings) {
    const found = Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
    if (found !== readBack) {
      throw new StoreError(
        'not-durable',
        `SQLite keeps ${name} at ${String(found)}, not ${readBack}`,
      );
    }
  }
}

function requireSqlite(version: string): void {
  const parts = version.split('.').map(Number);
  for (const [i, oldest] of OLDEST_SQLITE.entries()) {
    const part = parts[i] ?? 0;
    if (part > oldest) return;
    if (part < oldest) {
      throw new StoreError(
        'engine-too-old',
        `SQLite ${version} may lose commits; 3.51.3 is needed`,
      );
    }
  }
}

/** Fails early and in words; SQLite itself would open an unwritable file for reading only. */
function requireWritable(path: string): void {
  try {
    closeSync(openSync(path, existsSync(path) ? 'r+' : 'a'));
  } catch (cause) {
    throw unwritable(dirname(path), `${path} cannot be written`, cause);
  }
}

function openError(path: string, cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const damaged = FATAL_CODES.has(((cause as { errcode?: number }).errcode ?? 0) & 0xff);
  const problem = unwritable(dirname(path), `${path} cannot be opened for writing`, cause);
  return damaged && problem.code !== 'disk-full'
    ? new StoreError('damaged', `${path} is damaged`, { cause })
    : problem;
}

function toStoreError(cause: unknown): unknown {
  const code = (cause as { errcode?: number }).errcode;
  if (code === undefined) return cause;
  const primary = code & 0xff;
  if (primary === FULL)
    return new StoreError('disk-full', 'the disk is full', { cause, retryable: true });
  if (FATAL_CODES.has(primary)) {
    const message = `writing failed (SQLite ${code}); what was stored is known after a restart`;
    return new StoreError('write-failed', message, { cause, retryable: true, fatal: true });
  }
  return cause;
}

function tryRollback(database: DatabaseSync): void {
  try {
    database.exec('ROLLBACK');
  } catch {
    // SQLite has rolled back by itself, as it does on a full disk; the first error is the one to tell.
  }
}
