import { REFORM_DAY } from '../../core/catalogue/read-unit-row.ts';
import type {
  ProvinceVersion,
  UnitHistory,
  UnitVersion,
} from '../../core/catalogue/unit-history.ts';
import { addDays } from '../../core/calendar.ts';
import type { Province, ProvinceCode, Unit } from '../../core/organisation.ts';
import { START_OF_RECORDS } from '../../core/validity.ts';

/** A record of a seed file, before it is checked. */
export type SeedRecord = Readonly<Record<string, unknown>>;

const LAST_DAY_BEFORE = addDays(REFORM_DAY, -1);
const FORMER_AN_GIANG = '89' as ProvinceCode;

/**
 * What the seed's province and units were before the reform of 2025-07-01: Kiên Giang, code 91, took
 * over the name and land of An Giang, code 89. `former` says of a unit which one carried its code then,
 * and in which province; a unit without a record began with the reform.
 */
export function seedHistory(
  province: Province,
  units: readonly Unit[],
  former: readonly SeedRecord[],
): UnitHistory {
  const before = { from: START_OF_RECORDS, until: LAST_DAY_BEFORE };
  const since = { from: REFORM_DAY, until: null };
  const provinces: readonly ProvinceVersion[] = [
    { code: FORMER_AN_GIANG, name: 'An Giang', ...before, successor: province.code },
    { code: province.code, name: 'Kiên Giang', ...before, successor: null },
    { ...province, ...since, successor: null },
  ];
  const formerOf = new Map(former.map((record) => [String(record['unit']), record]));
  const versions = units.flatMap((unit): readonly UnitVersion[] => {
    const rest = { successors: [], change: null };
    const now = { ...unit, ...since, thenProvince: province.code, ...rest };
    const was = formerOf.get(unit.code);
    if (was === undefined) return [now];
    const [name, thenProvince] = [String(was['name']), String(was['province'])];
    return [{ ...unit, ...before, name, thenProvince, ...rest }, now];
  });
  return {
    provinces: Map.groupBy(provinces, ({ code }) => code),
    units: Map.groupBy(versions, ({ code }) => code),
  };
}
