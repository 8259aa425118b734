import { readdirSync, readFileSync } from 'node:fs';
import type { SqlEngine, SqlTransaction } from './sql-engine.ts';
import { APPLICATION_ID } from './sqlite-file.ts';
import { StoreError } from './store-error.ts';

/** One forward step of the schema. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  /** SQL with `{{...}}` words that differ by engine. */
  readonly sql: string;
}

const FOLDER = new URL('./migrations/', import.meta.url);

/** The steps in order, read from `data/migrations/NNNN-name.sql`. */
export function migrations(): readonly Migration[] {
  const files = readdirSync(FOLDER).filter((file) => /^\d{4}-.*\.sql$/.test(file));
  return files.toSorted().map((file) => ({
    version: Number(file.slice(0, 4)),
    name: file.slice(5, -4),
    sql: readFileSync(new URL(file, FOLDER), 'utf8'),
  }));
}

/** The version a store has after `migrate`. */
export function newestVersion(steps: readonly Migration[] = migrations()): number {
  return steps.at(-1)?.version ?? 0;
}

/**
 * Brings the store to the newest version, each step in a transaction of its own: a crash leaves the
 * version before or after a step, never between. Refuses a store that is newer than the steps.
 */
export async function migrate(
  engine: SqlEngine,
  steps: readonly Migration[] = migrations(),
): Promise<void> {
  const dialect = DIALECTS[engine.dialect];
  const current = await engine.transaction(dialect.readVersion);
  const newest = newestVersion(steps);
  if (current > newest) {
    const message = `the store was written by a newer version (schema ${current}, this program knows ${newest})`;
    throw new StoreError('newer-version', message);
  }
  for (const step of steps) {
    if (step.version <= current) continue;
    await engine.transaction(async (transaction) => {
      // Another process may have taken the step since; the database lets only one of us through.
      if ((await dialect.readVersion(transaction)) >= step.version) return;
      for (const statement of statements(step.sql, dialect)) await transaction.run(statement);
      await dialect.writeVersion(transaction, step.version);
    });
  }
}

/** What PostgreSQL says of a table that it does not have. */
const NO_SUCH_TABLE = '42P01';

/** Refuses to read a store that is not of the newest version, without changing it. */
export async function requireNewest(engine: SqlEngine): Promise<void> {
  const sql =
    engine.dialect === 'sqlite'
      ? 'PRAGMA user_version'
      : 'SELECT max(version) AS user_version FROM schema_version';
  const rows = await engine.all<{ user_version: number }>(sql).catch(async (error: unknown) => {
    // A database without the table holds nothing of ours yet.
    if ((error as { readonly code?: string }).code === NO_SUCH_TABLE) return [];
    await engine.close();
    throw error;
  });
  const found = rows[0]?.user_version ?? 0;
  if (found === newestVersion()) return;
  await engine.close();
  if (found > newestVersion())
    throw new StoreError('newer-version', `the store has schema ${found}, which is newer`);
  throw new StoreError('older-version', `the store has schema ${found}: start the server once`);
}

interface Dialect {
  readonly withoutRowid: string;
  readonly appendOnly: (table: string) => readonly string[];
  readonly unchangeable: (table: string) => readonly string[];
  readonly readVersion: (transaction: SqlTransaction) => Promise<number>;
  readonly writeVersion: (transaction: SqlTransaction, version: number) => Promise<void>;
}

/** Statements end with `;` at the end of a line; comments are whole lines. */
function statements(sql: string, dialect: Dialect): readonly string[] {
  const plain = sql.replace(/^--.*$/gm, '').replaceAll('{{without_rowid}}', dialect.withoutRowid);
  const withTriggers = plain.replace(
    /\{\{(append_only|unchangeable) (\w+)\}\}/g,
    (_, kind: string, table: string) =>
      [...dialect.unchangeable(table), ...(kind === 'append_only' ? dialect.appendOnly(table) : [])]
        .map((statement) => `${statement};\n`)
        .join(''),
  );
  return withTriggers
    .split(/;\s*\n/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

const sqliteTrigger = (table: string, verb: 'UPDATE' | 'DELETE') =>
  `CREATE TRIGGER ${table}_no_${verb.toLowerCase()} BEFORE ${verb} ON ${table} BEGIN ` +
  `SELECT RAISE(ABORT, '${table} keeps facts: they are never changed'); END`;

const postgresTrigger = (table: string, verb: 'UPDATE' | 'DELETE' | 'TRUNCATE') =>
  `CREATE TRIGGER ${table}_no_${verb.toLowerCase()} BEFORE ${verb} ON ${table} ` +
  `FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`;

const POSTGRES_REFUSE = `CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
  'BEGIN RAISE EXCEPTION ''% keeps facts: they are never changed'', TG_TABLE_NAME; END'`;

const DIALECTS: Readonly<Record<SqlEngine['dialect'], Dialect>> = {
  sqlite: {
    withoutRowid: 'WITHOUT ROWID',
    unchangeable: (table) => [sqliteTrigger(table, 'UPDATE')],
    appendOnly: (table) => [sqliteTrigger(table, 'DELETE')],
    async readVersion(transaction) {
      const rows = await transaction.all<{ user_version: number }>('PRAGMA user_version');
      return rows[0]?.user_version ?? 0;
    },
    async writeVersion(transaction, version) {
      await transaction.all(`PRAGMA application_id = ${APPLICATION_ID}`);
      await transaction.all(`PRAGMA user_version = ${version}`);
    },
  },
  postgres: {
    withoutRowid: '',
    unchangeable: (table) => [POSTGRES_REFUSE, postgresTrigger(table, 'UPDATE')],
    appendOnly: (table) => [postgresTrigger(table, 'DELETE'), postgresTrigger(table, 'TRUNCATE')],
    async readVersion(transaction) {
      // Serialises processes that start at the same time; released with the transaction.
      await transaction.all(`SELECT pg_advisory_xact_lock(${APPLICATION_ID})`);
      await transaction.run(
        'CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL PRIMARY KEY)',
      );
      const rows = await transaction.all<{ version: number | null }>(
        'SELECT max(version) AS version FROM schema_version',
      );
      return rows[0]?.version ?? 0;
    },
    async writeVersion(transaction, version) {
      await transaction.run('INSERT INTO schema_version VALUES ($1)', [version]);
    },
  },
};
