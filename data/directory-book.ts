import { localDay, type Instant, type LocalDay } from '../core/calendar.ts';
import { toDirectory, type DirectoryLists } from '../core/directory.ts';
import type { OneStopCounter, Province, Unit } from '../core/organisation.ts';
import type { DirectoryBook } from '../core/ports.ts';
import type { Procedure } from '../core/procedure.ts';
import { recordSeedProcedures } from './procedure-versions.ts';
import { insertRows, type SqlEngine, type SqlRow } from './sql-engine.ts';

/** Provinces, units, counters and procedures over a database, as they are on the day of `now`. */
export function createDirectoryBook(engine: SqlEngine, now: () => Instant): DirectoryBook {
  return {
    async load() {
      const today = localDay(now());
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
        ...(await loadProcedures(engine, today)),
      });
    },
    record: (lists) => record(engine, lists),
  };

  async function select<T>(sql: string): Promise<readonly T[]> {
    return (await engine.all<SqlRow>(sql)) as unknown as readonly T[];
  }
}

/** Each procedure once: as it is today, else as it was last, else as it will be first. */
async function loadProcedures(
  engine: SqlEngine,
  today: LocalDay,
): Promise<Pick<DirectoryLists, 'procedures' | 'otherProcedures'>> {
  const rows = await engine.all<SqlRow & { readonly is_in_force: number }>(
    `SELECT procedure_code AS code, name, sector, level,
       CASE WHEN valid_from <= $1 AND (valid_until IS NULL OR valid_until >= $1) THEN 1 ELSE 0 END
         AS is_in_force
     FROM procedure_version ORDER BY procedure_code, valid_from`,
    [today],
  );
  const procedures = new Map<string, Procedure>();
  const others = new Map<string, Procedure>();
  for (const { is_in_force: isInForce, ...row } of rows) {
    const procedure = row as unknown as Procedure;
    (isInForce === 1 ? procedures : others).set(procedure.code, procedure);
  }
  for (const code of procedures.keys()) others.delete(code);
  return { procedures: [...procedures.values()], otherProcedures: [...others.values()] };
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
    await recordSeedProcedures(transaction, lists.procedures);
  });
}
