import { planCatalogue, type CatalogueRow } from '../../core/catalogue/plan-catalogue.ts';
import {
  COUNTER_COLUMNS,
  readCounterRow,
  type CounterContent,
} from '../../core/catalogue/read-counter-row.ts';
import type { Version } from '../../core/catalogue/revise-versions.ts';
import type { UnitHistory } from '../../core/catalogue/unit-history.ts';
import type { ImportKind } from '../../core/import-kind.ts';
import type { LocalDay } from '../../core/calendar.ts';
import type { UnitCode } from '../../core/organisation.ts';
import { ok } from '../../core/result.ts';
import { matchColumns } from '../../core/table/match-columns.ts';
import {
  insertRows,
  type SqlEngine,
  type SqlReader,
  type SqlRow,
  type SqlTransaction,
} from '../sql-engine.ts';
import { readUnitHistory } from '../unit-versions.ts';
import { readRows, takeIn } from './catalogue-import.ts';

type Versions = readonly Version<CounterContent>[];

interface CounterChanges {
  readonly versions: ReadonlyMap<string, Versions>;
  readonly history: UnitHistory;
}

/**
 * Lists of one-stop counters. A counter has one name at a time and keeps no earlier one; it may begin
 * and end. A list that is said to be whole speaks of the units that it names.
 */
export function countersKind(engine: SqlEngine): ImportKind {
  return {
    id: 'counters',
    async take(table, request) {
      const matched = matchColumns(table, COUNTER_COLUMNS);
      if (!matched.ok) return matched;
      const read = readRows(matched.value, readCounterRow);
      const report = await takeIn<CounterChanges>(
        engine,
        {
          async plan(reader) {
            const history = await readUnitHistory(reader);
            const stored = await readCounters(reader);
            const known = read.rows.filter((row) => history.units.has(unitOf(row)));
            const named = new Set(known.map(unitOf));
            const { changes, report: planned } = planCatalogue<CounterContent>({
              stored,
              rows: known,
              problems: [
                ...read.problems,
                ...read.rows
                  .filter((row) => !history.units.has(unitOf(row)))
                  .map((row) => ({
                    line: row.line,
                    code: 'unit-unknown' as const,
                    column: 'unit',
                    detail: unitOf(row),
                  })),
              ],
              keyColumn: 'counter',
              day: request.from,
              complete: request.complete,
              covers: (key) => named.has(stored.get(key)!.at(-1)!.content.unit),
              labelOf: ({ name }) => name,
            });
            return { changes: { versions: changes, history }, report: planned };
          },
          write: writeCounters,
        },
        request,
      );
      return ok({ ...report, ignored: matched.value.ignored });
    },
  };
}

function unitOf({ revision }: CatalogueRow<CounterContent>): UnitCode {
  return revision.content.unit!;
}

async function readCounters(reader: SqlReader): Promise<ReadonlyMap<string, Versions>> {
  const rows = await reader.all<
    SqlRow & {
      readonly id: string;
      readonly unit: string;
      readonly name: string;
      readonly first: number;
      readonly last: number | null;
    }
  >(
    `SELECT counter_id AS id, unit_code AS unit, name, valid_from AS first, valid_until AS last
     FROM one_stop_counter ORDER BY counter_id`,
  );
  return new Map(
    rows.map(({ id, unit, name, first, last }) => [
      id,
      [
        {
          from: first as LocalDay,
          until: last as LocalDay | null,
          content: { name, unit: unit as UnitCode },
        },
      ],
    ]),
  );
}

/** The versions of each counter become one row: its first day, its last day, and its last name. */
async function writeCounters(
  transaction: SqlTransaction,
  { versions, history }: CounterChanges,
): Promise<void> {
  await insertRows(
    transaction,
    {
      head: `INSERT INTO one_stop_counter (province_code, unit_code, counter_id, name, valid_from,
             valid_until, origin)`,
      tail: `ON CONFLICT (province_code, unit_code, counter_id) DO UPDATE SET name = excluded.name,
             valid_from = excluded.valid_from, valid_until = excluded.valid_until,
             origin = excluded.origin`,
    },
    [...versions].map(([id, list]) => {
      const { content, until } = list.at(-1)!;
      const { province } = history.units.get(content.unit)![0]!;
      return [province, content.unit, id, content.name, list[0]!.from, until, 'import'];
    }),
  );
}
