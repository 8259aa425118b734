import { localDay, type Instant, type LocalDay } from '../core/calendar.ts';
import { toDirectory, type DirectoryLists } from '../core/directory.ts';
import type { OneStopCounter } from '../core/organisation.ts';
import type { DirectoryBook } from '../core/ports.ts';
import type { Procedure } from '../core/procedure.ts';
import { inForceOn, type Validity } from '../core/validity.ts';
import { recordSeedProcedures } from './procedure-versions.ts';
import { insertRows, type SqlEngine, type SqlRow, type SqlValue } from './sql-engine.ts';
import { readUnitHistory, recordSeedUnits } from './unit-versions.ts';

/** Provinces, units, counters and procedures over a database, as they are on the day of `now`. */
export function createDirectoryBook(engine: SqlEngine, now: () => Instant): DirectoryBook {
  return {
    async load() {
      const today = localDay(now());
      const unitHistory = await readUnitHistory(engine);
      return toDirectory({
        provinces: inForce(unitHistory.provinces, today).map(({ code, name }) => ({ code, name })),
        units: inForce(unitHistory.units, today).map(({ province, code, name, level }) => {
          return { province, code, name, level };
        }),
        unitHistory,
        // One that has ended comes after the others: its last dossiers may still come in.
        counters: await select<OneStopCounter>(
          `SELECT province_code AS province, unit_code AS unit, counter_id AS id, name
           FROM one_stop_counter WHERE valid_from <= $1
           ORDER BY CASE WHEN valid_until < $1 THEN 1 ELSE 0 END, 1, 2, 3`,
          [today],
        ),
        ...(await loadProcedures(engine, today)),
      });
    },
    record: (lists) => record(engine, lists),
  };

  async function select<T>(sql: string, values: readonly SqlValue[]): Promise<readonly T[]> {
    return (await engine.all<SqlRow>(sql, values)) as unknown as readonly T[];
  }
}

/** What is in force of each, in the order of the codes. */
function inForce<T extends Validity>(
  versions: ReadonlyMap<string, readonly T[]>,
  on: LocalDay,
): readonly T[] {
  return [...versions.values()].flatMap((list) => inForceOn(list, on) ?? []);
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
    await recordSeedUnits(transaction, lists);
    await insertRows(
      transaction,
      {
        head: 'INSERT INTO one_stop_counter (province_code, unit_code, counter_id, name)',
        // What was imported since stays as it is.
        tail: `ON CONFLICT (province_code, unit_code, counter_id) DO UPDATE SET name = excluded.name
               WHERE one_stop_counter.origin = 'seed'`,
      },
      lists.counters.map((counter) => [counter.province, counter.unit, counter.id, counter.name]),
    );
    await recordSeedProcedures(transaction, lists);
  });
}
