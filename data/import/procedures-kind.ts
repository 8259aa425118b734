import { planCatalogue } from '../../core/catalogue/plan-catalogue.ts';
import { PROCEDURE_COLUMNS, readProcedureRow } from '../../core/catalogue/read-procedure-row.ts';
import type { ImportKind } from '../../core/import-kind.ts';
import { ok } from '../../core/result.ts';
import { matchColumns } from '../../core/table/match-columns.ts';
import { readProcedureVersions, writeProcedureVersions } from '../procedure-versions.ts';
import type { SqlEngine } from '../sql-engine.ts';
import { readRows, takeIn } from './catalogue-import.ts';

/** Lists of administrative procedures. */
export function proceduresKind(engine: SqlEngine): ImportKind {
  return {
    id: 'procedures',
    async take(table, request) {
      const matched = matchColumns(table, PROCEDURE_COLUMNS);
      if (!matched.ok) return matched;
      const read = readRows(matched.value, readProcedureRow);
      const report = await takeIn(
        engine,
        {
          plan: async (reader) =>
            planCatalogue({
              ...read,
              stored: await readProcedureVersions(reader),
              keyColumn: 'code',
              day: request.from,
              complete: request.complete,
              covers: () => true,
              labelOf: ({ name }) => name,
            }),
          write: writeProcedureVersions,
        },
        request,
      );
      return ok({ ...report, ignored: matched.value.ignored });
    },
  };
}
