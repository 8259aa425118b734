import {
  planCatalogue,
  type CataloguePlan,
  type CatalogueRow,
} from '../../core/catalogue/plan-catalogue.ts';
import {
  readUnitRow,
  UNIT_COLUMNS,
  type ProvinceContent,
  type UnitContent,
  type UnitRow,
} from '../../core/catalogue/read-unit-row.ts';
import type { Version } from '../../core/catalogue/revise-versions.ts';
import type { UnitHistory } from '../../core/catalogue/unit-history.ts';
import type { ImportKind, ImportRequest } from '../../core/import-kind.ts';
import type { ProvinceCode, UnitCode } from '../../core/organisation.ts';
import { ok } from '../../core/result.ts';
import { matchColumns, type RecordTable } from '../../core/table/match-columns.ts';
import type { RowProblem } from '../../core/table/table.ts';
import type { SqlEngine } from '../sql-engine.ts';
import { readUnitHistory, writeUnitVersions, type UnitChanges } from '../unit-versions.ts';
import { takeIn } from './catalogue-import.ts';

type UnitTable = RecordTable<(typeof UNIT_COLUMNS)[number]['name']>;

/** Lists of provinces, and of their communes, wards and special zones. */
export function unitsKind(engine: SqlEngine): ImportKind {
  return {
    id: 'units',
    async take(table, request) {
      const matched = matchColumns(table, UNIT_COLUMNS);
      if (!matched.ok) return matched;
      const report = await takeIn<UnitChanges>(
        engine,
        {
          plan: async (reader) => planUnits(matched.value, await readUnitHistory(reader), request),
          write: writeUnitVersions,
        },
        request,
      );
      return ok({ ...report, ignored: matched.value.ignored });
    },
  };
}

function planUnits(
  table: UnitTable,
  history: UnitHistory,
  request: ImportRequest,
): { changes: UnitChanges; report: CataloguePlan<UnitContent>['report'] } {
  const { provinces, units, problems } = readRows(table, history);
  const provincePlan = planCatalogue<ProvinceContent>({
    stored: provinceVersions(history),
    rows: provinces,
    problems: [],
    keyColumn: 'province',
    day: request.from,
    complete: request.complete && provinces.length > 0,
    covers: () => true,
    labelOf: ({ name }) => name,
  });
  const named = new Set(units.map(({ province }) => province));
  const unitPlan = planCatalogue<UnitContent>({
    stored: unitVersions(history),
    rows: units.flatMap(({ rows }) => rows),
    problems,
    keyColumn: 'unit',
    day: request.from,
    complete: request.complete && units.length > 0,
    covers: (code) => {
      const last = history.units.get(code as UnitCode)!.at(-1)!;
      return last.level === 'commune' && named.has(last.thenProvince);
    },
    labelOf: ({ name }) => name,
  });
  const holders = new Map(
    units.flatMap(({ province, rows }) => rows.map(({ key }) => [key, province])),
  );
  const holderOf = (unit: string): ProvinceCode =>
    history.units.get(unit as UnitCode)?.[0]?.province ?? (holders.get(unit) as ProvinceCode);
  return {
    changes: { provinces: provincePlan.changes, units: unitPlan.changes, holderOf },
    report: joined(provincePlan.report, unitPlan.report),
  };
}

type Report = CataloguePlan<UnitContent>['report'];

function joined(a: Report, b: Report): Report {
  return {
    added: [...a.added, ...b.added],
    changed: [...a.changed, ...b.changed],
    withdrawn: [...a.withdrawn, ...b.withdrawn],
    unchanged: a.unchanged + b.unchanged,
    absent: b.absent,
    problems: [...a.problems, ...b.problems].toSorted((one, other) => one.line - other.line),
  };
}

interface ReadUnits {
  readonly provinces: readonly CatalogueRow<ProvinceContent>[];
  readonly units: readonly Extract<UnitRow, { of: 'unit' }>[];
  readonly problems: readonly RowProblem[];
}

function readRows(table: UnitTable, history: UnitHistory): ReadUnits {
  const provinces: CatalogueRow<ProvinceContent>[] = [];
  const units: Extract<UnitRow, { of: 'unit' }>[] = [];
  const problems: RowProblem[] = [...table.problems];
  const codeOf = formerProvinceCode(history);
  for (const record of table.records) {
    const result = readUnitRow(record, codeOf);
    if (!result.ok)
      problems.push(...result.error.map((problem) => ({ line: record.line, ...problem })));
    else if (result.value.of === 'province') provinces.push(result.value.row);
    else units.push(result.value);
  }
  const known = new Set<string>([...history.provinces.keys(), ...provinces.map(({ key }) => key)]);
  const isKnown = ({ province }: (typeof units)[number]) => known.has(province);
  for (const { province, rows } of units.filter((unit) => !isKnown(unit))) {
    problems.push({
      line: rows[0]!.line,
      code: 'province-unknown',
      column: 'province',
      detail: province,
    });
  }
  return { provinces, units: units.filter(isKnown), problems };
}

/** The code of a province by the name that it had when it ended or was renamed; else the name. */
function formerProvinceCode(history: UnitHistory): (name: string) => string {
  const codes = new Map<string, string>();
  for (const [code, versions] of history.provinces) {
    for (const { name, until } of versions) if (until !== null) codes.set(name, code);
  }
  return (name) => codes.get(name) ?? name;
}

function provinceVersions(
  history: UnitHistory,
): ReadonlyMap<string, readonly Version<ProvinceContent>[]> {
  return new Map(
    [...history.provinces].map(([code, versions]) => [
      code,
      versions.map(({ from, until, name, successor }) => ({
        from,
        until,
        content: { name, successor },
      })),
    ]),
  );
}

function unitVersions(history: UnitHistory): ReadonlyMap<string, readonly Version<UnitContent>[]> {
  return new Map(
    [...history.units].map(([code, versions]) => [
      code,
      versions.map(({ from, until, name, level, thenProvince, successors, change }) => {
        return { from, until, content: { name, level, thenProvince, successors, change } };
      }),
    ]),
  );
}
