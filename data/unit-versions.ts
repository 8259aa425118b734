import type { ProvinceContent, UnitContent } from '../core/catalogue/read-unit-row.ts';
import type { Version } from '../core/catalogue/revise-versions.ts';
import type { ProvinceVersion, UnitHistory, UnitVersion } from '../core/catalogue/unit-history.ts';
import type { DirectoryLists } from '../core/directory.ts';
import type { ProvinceCode, UnitCode } from '../core/organisation.ts';
import { START_OF_RECORDS } from '../core/validity.ts';
import { insertRows, type SqlReader, type SqlRow, type SqlTransaction } from './sql-engine.ts';

const UNIT_COLUMNS = `province_code, unit_code, valid_from, valid_until, name, level, then_province_code,
  successors, change_kind, origin`;
const PROVINCE_COLUMNS = 'province_code, valid_from, valid_until, name, successor_code, origin';

/** Units and provinces over time. */
export async function readUnitHistory(reader: SqlReader): Promise<UnitHistory> {
  const units = await reader.all<SqlRow & { readonly successors: string }>(
    `SELECT province_code AS province, unit_code AS code, valid_from AS "from", valid_until AS "until",
       name, level, then_province_code AS "thenProvince", successors, change_kind AS "change"
     FROM unit_version ORDER BY province_code, unit_code, valid_from`,
  );
  const provinces = await reader.all<SqlRow>(
    `SELECT province_code AS code, valid_from AS "from", valid_until AS "until", name,
       successor_code AS successor
     FROM province_version ORDER BY province_code, valid_from`,
  );
  const read = units.map(({ successors, ...unit }) => ({
    ...(unit as unknown as UnitVersion),
    successors: JSON.parse(successors) as UnitVersion['successors'],
  }));
  return {
    units: Map.groupBy(read, ({ code }) => code),
    provinces: Map.groupBy(provinces as unknown as readonly ProvinceVersion[], ({ code }) => code),
  };
}

/** All versions of the units that change, with the province under which each unit's facts lie. */
export interface UnitChanges {
  readonly provinces: ReadonlyMap<string, readonly Version<ProvinceContent>[]>;
  readonly units: ReadonlyMap<string, readonly Version<UnitContent>[]>;
  holderOf(unit: string): ProvinceCode;
}

/** Puts these versions in the place of all that each code had. */
export async function writeUnitVersions(
  transaction: SqlTransaction,
  { provinces, units, holderOf }: UnitChanges,
): Promise<void> {
  for (const code of provinces.keys()) {
    await transaction.run('DELETE FROM province_version WHERE province_code = $1', [code]);
  }
  for (const code of units.keys()) {
    const key = [holderOf(code), code];
    const sql = 'DELETE FROM unit_version WHERE province_code = $1 AND unit_code = $2';
    await transaction.run(sql, key);
  }
  await insertProvinces(
    transaction,
    [...provinces].flatMap(([code, versions]) =>
      versions.map(({ from, until, content }) => ({
        code: code as ProvinceCode,
        from,
        until,
        name: content.name,
        successor: content.successor as ProvinceCode | null,
      })),
    ),
    'import',
  );
  await insertUnits(
    transaction,
    [...units].flatMap(([code, versions]) =>
      versions.map(({ from, until, content }) => ({
        province: holderOf(code),
        code: code as UnitCode,
        from,
        until,
        ...content,
      })),
    ),
    'import',
  );
}

/** Adds or renames the seed's units and provinces; what was imported since stays as it is. */
export async function recordSeedUnits(
  transaction: SqlTransaction,
  lists: DirectoryLists,
): Promise<void> {
  const history = lists.unitHistory ?? withoutHistory(lists);
  const codesImported = async (table: string, column: string): Promise<ReadonlySet<string>> => {
    const sql = `SELECT DISTINCT ${column} AS code FROM ${table} WHERE origin = 'import'`;
    return new Set((await transaction.all<{ code: string }>(sql)).map(({ code }) => code));
  };
  const provincesTaken = await codesImported('province_version', 'province_code');
  const unitsTaken = await codesImported('unit_version', 'unit_code');
  const provinces = [...history.provinces.values()]
    .flat()
    .filter(({ code }) => !provincesTaken.has(code));
  const units = [...history.units.values()].flat().filter(({ code }) => !unitsTaken.has(code));
  // An earlier seed may have known fewer versions of them.
  for (const code of new Set(provinces.map((province) => province.code))) {
    await transaction.run('DELETE FROM province_version WHERE province_code = $1', [code]);
  }
  for (const { province, code } of units) {
    const sql = 'DELETE FROM unit_version WHERE province_code = $1 AND unit_code = $2';
    await transaction.run(sql, [province, code]);
  }
  await insertProvinces(transaction, provinces, 'seed');
  await insertUnits(transaction, units, 'seed');
}

/** Lists without a history hold since nobody knows when. */
function withoutHistory(lists: DirectoryLists): UnitHistory {
  const always = { from: START_OF_RECORDS, until: null };
  const provinces = lists.provinces.map((province) => ({
    ...province,
    ...always,
    successor: null,
  }));
  const units = lists.units.map((unit) => ({
    ...unit,
    ...always,
    thenProvince: unit.province,
    successors: [],
    change: null,
  }));
  return {
    provinces: Map.groupBy(provinces, ({ code }) => code),
    units: Map.groupBy(units, ({ code }) => code),
  };
}

type Origin = 'seed' | 'import';

/** The table `province` holds each province once, for what refers to it, by its last name. */
async function insertProvinces(
  transaction: SqlTransaction,
  versions: readonly ProvinceVersion[],
  origin: Origin,
): Promise<void> {
  const last = new Map(versions.map(({ code, name }) => [code, name]));
  await insertRows(
    transaction,
    {
      head: 'INSERT INTO province (province_code, name)',
      tail: 'ON CONFLICT (province_code) DO UPDATE SET name = excluded.name',
    },
    [...last],
  );
  await insertRows(
    transaction,
    {
      head: `INSERT INTO province_version (${PROVINCE_COLUMNS})`,
      tail: '',
    },
    versions.map(({ code, from, until, name, successor }) => [
      code,
      from,
      until,
      name,
      successor,
      origin,
    ]),
  );
}

/** The table `unit` holds each unit once, for what refers to it, as it was last. */
async function insertUnits(
  transaction: SqlTransaction,
  versions: readonly UnitVersion[],
  origin: Origin,
): Promise<void> {
  const last = new Map(versions.map((unit) => [`${unit.province} ${unit.code}`, unit]));
  await insertRows(
    transaction,
    {
      head: 'INSERT INTO unit (province_code, unit_code, name, level)',
      tail: `ON CONFLICT (province_code, unit_code)
             DO UPDATE SET name = excluded.name, level = excluded.level`,
    },
    [...last.values()].map(({ province, code, name, level }) => [province, code, name, level]),
  );
  await insertRows(
    transaction,
    {
      head: `INSERT INTO unit_version (${UNIT_COLUMNS})`,
      tail: '',
    },
    versions.map((unit) => {
      const { province, code, from, until, name, level, thenProvince, successors, change } = unit;
      const head = [province, code, from, until, name, level, thenProvince];
      return [...head, JSON.stringify(successors), change, origin];
    }),
  );
}
