import type { Instant } from '../core/calendar.ts';
import type { FairTurn } from './fair-turn.ts';

/** What a column or placeholder can hold; truth values are 0 and 1. */
export type SqlValue = string | number | null;
export type SqlRow = Readonly<Record<string, SqlValue>>;

export interface SqlReader {
  /** Rows of a SELECT, or of a statement with RETURNING. Placeholders are `$1`, `$2` ... */
  all<Row extends SqlRow>(sql: string, values?: readonly SqlValue[]): Promise<readonly Row[]>;
}

export interface SqlTransaction extends SqlReader {
  readonly dialect: SqlEngine['dialect'];
  /** Runs a statement that returns nothing; answers how many rows it changed. */
  run(sql: string, values?: readonly SqlValue[]): Promise<number>;
  /** To be awaited in loops over very many rows: others have the event loop, but nobody else writes. */
  readonly fairTurn: FairTurn;
  /**
   * To be called before thousands of rows are written: until the transaction ends the pages they touch
   * stay in memory, instead of being written again and again.
   */
  readonly makeRoom: () => void;
}

/** The few things we need of a database. No driver type leaves this folder. */
export interface SqlEngine extends SqlReader {
  readonly dialect: 'sqlite' | 'postgres';
  /**
   * Runs the work in one transaction. Resolves only after the commit is on disk; when `work` rejects
   * everything is undone and the error passed on. A failed commit rejects with a `StoreError` whose
   * `outcome` is `unknown`: the work may or may not be there, so it must be idempotent to be retried.
   * The work must await nothing but the transaction it is given, and it may run again from the start
   * when the database asks for a retry. Long work lets others have the event loop between statements;
   * whoever writes meanwhile waits.
   */
  transaction<T>(work: (transaction: SqlTransaction) => Promise<T>): Promise<T>;
  /** Periodic upkeep: keeps the log short and the order of arrival out of the files. */
  maintain(now: Instant): Promise<void>;
  /** Sentences about damage found; empty when the database's own check finds none. */
  checkIntegrity(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** More rows in a statement cost SQLite more a row, not less. */
const CHUNK_SIZES = [16, 8, 4, 2, 1] as const;

/** What surrounds the rows of an INSERT. */
interface InsertStatement {
  readonly head: string;
  readonly tail: string;
}

/**
 * Runs `head VALUES (...), (...) tail` for any number of rows. Only a few sizes of statement exist, so
 * that each is prepared once. Answers how many rows were inserted or changed.
 */
export async function insertRows(
  transaction: SqlTransaction,
  statement: InsertStatement,
  rows: readonly (readonly SqlValue[])[],
): Promise<number> {
  let changed = 0;
  for (const { sql, values } of inChunks(statement, rows)) {
    changed += await transaction.run(sql, values);
  }
  return changed;
}

/** The same for a `tail` with RETURNING, which costs more: answers the rows of that clause. */
export async function insertReturning<Row extends SqlRow>(
  transaction: SqlTransaction,
  statement: InsertStatement,
  rows: readonly (readonly SqlValue[])[],
): Promise<readonly Row[]> {
  const returned: Row[] = [];
  for (const { sql, values } of inChunks(statement, rows)) {
    returned.push(...(await transaction.all<Row>(sql, values)));
  }
  return returned;
}

function* inChunks({ head, tail }: InsertStatement, rows: readonly (readonly SqlValue[])[]) {
  let next = 0;
  for (const size of CHUNK_SIZES) {
    for (; rows.length - next >= size; next += size) {
      const chunk = rows.slice(next, next + size);
      yield {
        sql: `${head} VALUES ${slots(size, chunk[0]!.length)} ${tail}`,
        values: chunk.flat(),
      };
    }
  }
}

const slotTexts = new Map<string, string>();

function slots(rows: number, columns: number): string {
  const key = `${rows}x${columns}`;
  let text = slotTexts.get(key);
  if (text === undefined) {
    const row = (r: number) =>
      `(${Array.from({ length: columns }, (_, c) => `$${r * columns + c + 1}`).join(', ')})`;
    text = Array.from({ length: rows }, (_, r) => row(r)).join(', ');
    slotTexts.set(key, text);
  }
  return text;
}

/** `$1, $2, ...` for an IN list of `count` values, starting at `from`. */
export function placeholders(count: number, from = 1): string {
  return Array.from({ length: count }, (_, i) => `$${from + i}`).join(', ');
}

/** Ends a SELECT whose row this transaction will change; SQLite has but one writer anyway. */
export function forUpdate(dialect: SqlEngine['dialect']): string {
  return dialect === 'postgres' ? 'FOR UPDATE' : '';
}
