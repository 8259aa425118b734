import type { SqlEngine } from './sql-engine.ts';

/** Bytes that the store takes, without what only waits to be written into it. */
export async function storeSize(engine: SqlEngine): Promise<number> {
  const [row] = await engine.all<{ bytes: number }>(
    engine.dialect === 'sqlite'
      ? 'SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()'
      : 'SELECT pg_database_size(current_database()) AS bytes',
  );
  return row?.bytes ?? 0;
}
