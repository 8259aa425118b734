import type { Pool, PoolClient } from 'pg';

/**
 * Tables whose rows, as PostgreSQL keeps them, tell who came when: by their place (`ctid`), and by the
 * number of the transaction that wrote them (`xmin`), which stays readable for ever.
 */
const TABLES = [
  'rating',
  'rating_revision',
  'rating_mark',
  'rating_held',
  'answer',
  'comment',
  'comment_month',
  'nomination',
  'nomination_text',
  'nomination_voice',
  'rating_count',
  'rating_tally',
  'rating_unpaired',
  'answer_tally',
  'left_out_tally',
  'invitation_step',
] as const;

/** Transactions that may have begun before the last rewriting and written after it. */
const SLACK = 1000;

/**
 * Writes anew, in one transaction and in no order, every row written since the last time; then lays
 * the whole table in the order of its keys. Nobody can write into a table meanwhile; two processes
 * that do so one after another do no harm.
 */
export async function forgetArrivalOrder(pool: Pool): Promise<void> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    for (const table of TABLES) {
      await client.query('BEGIN');
      await rewriteFresh(client, table);
      await client.query('COMMIT');
      await client.query(`CLUSTER ${table} USING ${table}_pkey`);
    }
  } catch (cause) {
    await client.query('ROLLBACK').catch((error: Error) => (broken = error));
    throw cause;
  } finally {
    client.release(broken);
  }
}

async function rewriteFresh(client: PoolClient, table: string): Promise<void> {
  // The triggers that keep facts unchanged are back before anybody else can write.
  await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  const name = `rewritten-${table}`;
  const { rows } = await client.query('SELECT value FROM mark WHERE name = $1', [name]);
  const last = (rows[0] as { value: string } | undefined)?.value ?? null;
  const fresh = last === null ? 'TRUE' : 'xmin <> $1::xid AND age(xmin) < age($1::xid) + $2';
  const values = last === null ? [] : [last, SLACK];
  await client.query(`CREATE TEMP TABLE fresh (LIKE ${table}) ON COMMIT DROP`);
  await client.query(`INSERT INTO fresh SELECT * FROM ${table} WHERE ${fresh}`, values);
  await client.query(`DELETE FROM ${table} WHERE ${fresh}`, values);
  await client.query(`INSERT INTO ${table} SELECT * FROM fresh ORDER BY random()`);
  await client.query(
    `INSERT INTO mark (name, value) VALUES ($1, pg_current_xact_id()::xid::text)
     ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
    [name],
  );
  await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
}
