import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openSqliteTestStore } from './support/stores.ts';

const PAGE = readFileSync(new URL('../docs/data-dictionary.md', import.meta.url), 'utf8');

/** Kept by PostgreSQL alone. */
const NOT_IN_SQLITE = ['schema_version'];

/** Columns in the first cells of a section's table, e.g. `a`, `b` in "| `a`, `b` | ... |". */
function describedTables(): Map<string, readonly string[]> {
  const tables = new Map<string, readonly string[]>();
  for (const section of PAGE.split(/^### /m).slice(1)) {
    const name = /^[a-z_]+(?=\n)/.exec(section)?.[0];
    if (name === undefined || NOT_IN_SQLITE.includes(name)) continue;
    const cells = [...section.matchAll(/^\| (`[^|]*) \|/gm)].map((match) => match[1]!);
    tables.set(
      name,
      cells.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map((match) => match[1]!)).toSorted(),
    );
  }
  return tables;
}

test('the data dictionary describes every table, published view and column of the store, and no other', async () => {
  const { store, discard } = await openSqliteTestStore();
  try {
    const columns = await store.engine.all<{ table_name: string; column_name: string }>(
      `SELECT tables.name AS table_name, columns.name AS column_name
       FROM sqlite_schema AS tables JOIN pragma_table_info(tables.name) AS columns
       WHERE (tables.type = 'table' OR tables.name LIKE 'figure%') AND tables.name NOT LIKE 'sqlite%'`,
    );
    const kept = Map.groupBy(columns, (column) => column.table_name);
    const described = describedTables();
    expect([...described.keys()].toSorted()).toEqual([...kept.keys()].toSorted());
    for (const [table, rows] of kept) {
      const names = rows.map((row) => row.column_name).toSorted();
      expect({ table, names: described.get(table) }).toEqual({ table, names });
    }
  } finally {
    await discard();
  }
});

test('the data dictionary says of every table what it never holds', () => {
  for (const table of describedTables().keys()) {
    const section = PAGE.split(`### ${table}\n`)[1]!.split('\n#')[0]!;
    expect({ table, says: section.includes('Never holds:') }).toEqual({ table, says: true });
  }
});
