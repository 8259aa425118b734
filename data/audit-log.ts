import { createHash } from 'node:crypto';
import { instant } from '../core/calendar.ts';
import type { AuditEntry, AuditLog, AuditNote } from '../core/people/audit-log.ts';
import type { SqlEngine, SqlReader, SqlRow, SqlTransaction, SqlValue } from './sql-engine.ts';

interface AuditRow extends SqlRow {
  readonly entry_number: number;
  readonly at: number;
  readonly actor: string;
  readonly act: string;
  readonly object: string;
  readonly detail: string;
  readonly origin: string;
  readonly hash: string;
}

const COLUMNS = 'entry_number, at, actor, act, object, detail, origin, hash';
const PAGE_ROWS = 1_000;

/** The log of what officials did, over a database. */
export function createAuditLog(engine: SqlEngine): AuditLog {
  return {
    append: (note) => engine.transaction((transaction) => appendAudit(transaction, note)),
    async list(query) {
      const conditions: string[] = [];
      const values: SqlValue[] = [];
      const hold = (condition: string, value: SqlValue | undefined) => {
        if (value === undefined) return;
        values.push(value);
        conditions.push(`${condition} $${values.length}`);
      };
      hold('actor =', query.actor);
      hold('act =', query.act);
      hold('at >=', query.from);
      hold('at <', query.to);
      hold('entry_number <', query.before);
      const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
      const rows = await engine.all<AuditRow>(
        `SELECT ${COLUMNS} FROM audit_entry ${where}
         ORDER BY entry_number DESC LIMIT $${values.length + 1}`,
        [...values, query.most],
      );
      return rows.map(toEntry);
    },
  };
}

/** Writes the note in the transaction of what it is about: both are there, or neither. */
export async function appendAudit(transaction: SqlTransaction, note: AuditNote): Promise<void> {
  // The number is the next one: whoever wants it too waits until this transaction has ended.
  if (transaction.dialect === 'postgres')
    await transaction.run('LOCK TABLE audit_entry IN SHARE ROW EXCLUSIVE MODE');
  const [last] = await transaction.all<Pick<AuditRow, 'entry_number' | 'hash'>>(
    'SELECT entry_number, hash FROM audit_entry ORDER BY entry_number DESC LIMIT 1',
  );
  const row = {
    entry_number: (last?.entry_number ?? 0) + 1,
    at: note.at,
    actor: note.actor,
    act: note.act,
    object: note.object,
    detail: JSON.stringify(note.detail),
    origin: note.origin,
  };
  const values = [...Object.values(row), entryHash(row, last?.hash ?? '')];
  await transaction.run(
    `INSERT INTO audit_entry (${COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    values,
  );
}

/**
 * Reads the whole log and computes its chain again. `broken` is the number of the first entry that
 * was changed, or before which one is missing; null when all is as it was written. Entries cut off at
 * the end can't be seen from inside: keep `entries` and `last` somewhere else.
 */
export async function verifyAudit(
  reader: SqlReader,
): Promise<{ readonly entries: number; readonly last: string; readonly broken: number | null }> {
  let previous = '';
  let entries = 0;
  for (;;) {
    const rows = await reader.all<AuditRow>(
      `SELECT ${COLUMNS} FROM audit_entry WHERE entry_number > $1
       ORDER BY entry_number LIMIT ${PAGE_ROWS}`,
      [entries],
    );
    for (const row of rows) {
      const { hash, ...content } = row;
      if (row.entry_number !== entries + 1 || hash !== entryHash(content, previous)) {
        return { entries, last: previous, broken: row.entry_number };
      }
      entries = row.entry_number;
      previous = hash;
    }
    if (rows.length < PAGE_ROWS) return { entries, last: previous, broken: null };
  }
}

function entryHash(row: Omit<AuditRow, 'hash'>, previous: string): string {
  const content = [
    row.entry_number,
    row.at,
    row.actor,
    row.act,
    row.object,
    row.detail,
    row.origin,
  ];
  return createHash('sha256')
    .update('\0')
    .update(JSON.stringify([...content, previous]))
    .digest('base64url');
}

function toEntry(row: AuditRow): AuditEntry {
  return {
    number: row.entry_number,
    at: instant(row.at),
    actor: row.actor,
    act: row.act as AuditEntry['act'],
    object: row.object,
    detail: JSON.parse(row.detail) as Readonly<Record<string, string>>,
    origin: row.origin,
  };
}
