import { toDirectory, type DirectoryLists } from '../core/directory.ts';
import type { OneStopCounter, Province, Unit } from '../core/organisation.ts';
import type { DirectoryBook } from '../core/ports.ts';
import type { Procedure } from '../core/procedure.ts';
import { insertRows, type SqlEngine, type SqlRow } from './sql-engine.ts';

/** Provinces, units, counters and procedures over a database. */
export function createDirectoryBook(engine: SqlEngine): DirectoryBook {
  return {
    async load() {
      return toDirectory({
        provinces: await select<Province>(
          'SELECT province_code AS code, name FROM province ORDER BY 1',
        ),
        units: await select<Unit>(
          'SELECT province_code AS province, unit_code AS code, name, level FROM unit ORDER BY 1, 2',
        ),
        counters: await select<OneStopCounter>(
          `SELECT province_code AS province, unit_code AS unit, counter_id AS id, name
           FROM one_stop_counter ORDER BY 1, 2, 3`,
        ),
        procedures: await select<Procedure>(
          'SELECT procedure_code AS code, name, sector, level FROM procedure ORDER BY 1',
        ),
      });
    },
    record: (lists) => record(engine, lists),
  };

  async function select<T>(sql: string): Promise<readonly T[]> {
    return (await engine.all<SqlRow>(sql)) as unknown as readonly T[];
  }
}

async function record(engine: SqlEngine, lists: DirectoryLists): Promise<void> {
  await engine.transaction(async (transaction) => {
    await insertRows(
      transaction,
      {
        head: 'INSERT INTO province (province_code, name)',
        tail: 'ON CONFLICT (province_code) DO UPDATE SET name = excluded.name',
      },
      lists.provinces.map((province) => [province.code, province.name]),
    );
    await insertRows(
      transaction,
      {
        head: 'INSERT INTO unit (province_code, unit_code, name, level)',
        tail: `ON CONFLICT (province_code, unit_code)
               DO UPDATE SET name = excluded.name, level = excluded.level`,
      },
      lists.units.map((unit) => [unit.province, unit.code, unit.name, unit.level]),
    );
    await insertRows(
      transaction,
      {
        head: 'INSERT INTO one_stop_counter (province_code, unit_code, counter_id, name)',
        tail: `ON CONFLICT (province_code, unit_code, counter_id) DO UPDATE SET name = excluded.name`,
      },
      lists.counters.map((counter) => [counter.province, counter.unit, counter.id, counter.name]),
    );
    await insertRows(
      transaction,
      {
        head: 'INSERT INTO procedure (procedure_code, name, sector, level)',
        tail: `ON CONFLICT (procedure_code) DO UPDATE
               SET name = excluded.name, sector = excluded.sector, level = excluded.level`,
      },
      lists.procedures.map(({ code, name, sector, level }) => [code, name, sector, level]),
    );
  });
}
