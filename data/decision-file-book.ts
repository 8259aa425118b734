import { createHash } from 'node:crypto';
import type { Instant } from '../core/calendar.ts';
import type {
  DecisionFile,
  DecisionFileBook,
  DecisionMedia,
  NewDecisionFile,
} from '../core/reduction/decision-file.ts';
import type { SqlEngine, SqlReader, SqlRow, SqlTransaction } from './sql-engine.ts';
import { StoreError } from './store-error.ts';

/** Bytes of one part: whoever writes others meanwhile waits for no more than that. */
const PART_BYTES = 192 * 1024;

interface FileRow extends SqlRow {
  readonly action_id: string;
  readonly version: number;
  readonly name: string;
  readonly media: string;
  readonly bytes: number;
  readonly content_hash: string;
  readonly author: string;
  readonly recorded_at: number;
}

const COLUMNS = 'action_id, version, name, media, bytes, content_hash, author, recorded_at';

/** Files of decisions over a database. */
export function createDecisionFileBook(engine: SqlEngine): DecisionFileBook {
  return {
    async list(province) {
      const rows = await engine.all<FileRow>(
        `SELECT ${COLUMNS} FROM decision_file WHERE province_code = $1
         ORDER BY action_id, version`,
        [province],
      );
      return rows.map(toFile);
    },
    async add(province, file) {
      const hash = sha256(file.content);
      // Parts first, each for itself: until its line stands a file is not there, and the same parts
      // sent again are the same.
      for (let part = 0; part * PART_BYTES < file.content.length; part += 1) {
        const bytes = file.content.subarray(part * PART_BYTES, (part + 1) * PART_BYTES);
        await engine.transaction((transaction) =>
          transaction.run(
            `INSERT INTO decision_file_part (province_code, content_hash, part, content)
             VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
            [province, hash, part, Buffer.from(bytes).toString('base64')],
          ),
        );
      }
      return engine.transaction((transaction) => writeLine(transaction, province, { file, hash }));
    },
    read: (province, { hash }) => readContent(engine, province, hash),
  };
}

async function writeLine(
  transaction: SqlTransaction,
  province: string,
  { file, hash }: { readonly file: NewDecisionFile; readonly hash: string },
): Promise<DecisionFile> {
  if (transaction.dialect === 'postgres') {
    await transaction.all('SELECT pg_advisory_xact_lock(hashtextextended($1, 57))', [province]);
  }
  const [newest] = await transaction.all<FileRow>(
    `SELECT ${COLUMNS} FROM decision_file WHERE province_code = $1 AND action_id = $2
     ORDER BY version DESC LIMIT 1`,
    [province, file.action],
  );
  if (newest?.content_hash === hash) return toFile(newest);
  const { action, name, media, content, by } = file;
  const version = (newest?.version ?? 0) + 1;
  await transaction.run(
    `INSERT INTO decision_file (province_code, ${COLUMNS})
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [province, action, version, name, media, content.length, hash, by.author, by.at],
  );
  return { action, version, name, media, bytes: content.length, hash, by };
}

async function readContent(
  from: SqlReader,
  province: string,
  hash: string,
): Promise<Uint8Array | null> {
  const parts: Buffer[] = [];
  for (;;) {
    const [row] = await from.all<SqlRow & { readonly content: string }>(
      `SELECT content FROM decision_file_part
       WHERE province_code = $1 AND content_hash = $2 AND part = $3`,
      [province, hash, parts.length],
    );
    if (row === undefined) break;
    parts.push(Buffer.from(row.content, 'base64'));
  }
  if (parts.length === 0) return null;
  const content = Buffer.concat(parts);
  if (sha256(content) !== hash) {
    throw new StoreError('damaged', `the file of a decision, ${hash}, is not what was handed in`);
  }
  return content;
}

/** A sentence for each file of which a part is missing or changed. */
export async function damagedDecisionFiles(engine: SqlEngine): Promise<readonly string[]> {
  const rows = await engine.all<SqlRow & { province_code: string; content_hash: string }>(
    'SELECT DISTINCT province_code, content_hash FROM decision_file ORDER BY 1, 2',
  );
  const damaged: string[] = [];
  for (const { province_code: province, content_hash: hash } of rows) {
    const content = await readContent(engine, province, hash).catch((error: unknown) => {
      if (error instanceof StoreError && error.code === 'damaged') return null;
      throw error;
    });
    if (content === null) damaged.push(`decision_file: ${province} ${hash} is not whole`);
  }
  return damaged;
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function toFile(row: FileRow): DecisionFile {
  return {
    action: row.action_id,
    version: row.version,
    name: row.name,
    media: row.media as DecisionMedia,
    bytes: row.bytes,
    hash: row.content_hash,
    by: { author: row.author, at: row.recorded_at as Instant },
  };
}
