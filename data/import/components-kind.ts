import { planCatalogue } from '../../core/catalogue/plan-catalogue.ts';
import { COMPONENT_COLUMNS, readComponentRow } from '../../core/catalogue/read-component-row.ts';
import type { ImportKind } from '../../core/import-kind.ts';
import { ok } from '../../core/result.ts';
import { matchColumns } from '../../core/table/match-columns.ts';
import { readProcedureVersions, writeProcedureVersions } from '../procedure-versions.ts';
import type { SqlEngine } from '../sql-engine.ts';
import { readRows, takeIn } from './catalogue-import.ts';

/** The papers of procedures that the catalogue holds already. */
export function componentsKind(engine: SqlEngine): ImportKind {
  return {
    id: 'components',
    async take(table, request) {
      const matched = matchColumns(table, COMPONENT_COLUMNS);
      if (!matched.ok) return matched;
      const read = readRows(matched.value, readComponentRow);
      const report = await takeIn(
        engine,
        {
          async plan(reader) {
            const stored = await readProcedureVersions(reader);
            const strangers = read.rows.filter(({ key }) => !stored.has(key));
            return planCatalogue({
              stored,
              rows: read.rows.filter(({ key }) => stored.has(key)),
              problems: [
                ...read.problems,
                ...strangers.map(({ line, key }) => ({
                  line,
                  code: 'procedure-unknown' as const,
                  column: 'code',
                  detail: key,
                })),
              ],
              keyColumn: 'code',
              day: request.from,
              complete: false,
              covers: () => false,
              labelOf: ({ name }) => name,
            });
          },
          write: writeProcedureVersions,
        },
        request,
      );
      return ok({ ...report, ignored: matched.value.ignored });
    },
  };
}
