import { instant } from '../../core/calendar.ts';
import type { ImportKind, ImportLine } from '../../core/import-kind.ts';
import {
  BASELINE_COLUMNS,
  readBaselineRow,
  type BaselineRow,
} from '../../core/reduction/read-baseline-list.ts';
import type { ReductionBaseline } from '../../core/reduction/reduction-baseline.ts';
import { ok } from '../../core/result.ts';
import { matchColumns } from '../../core/table/match-columns.ts';
import type { RowProblem } from '../../core/table/table.ts';
import { createReductionLedger } from '../reduction-ledger.ts';
import type { SqlEngine } from '../sql-engine.ts';

/**
 * Lists against which cutting is counted, such as a plan's own. Each is frozen for good: one that is
 * there already stays as it is, whatever the file says of it.
 */
export function baselinesKind(engine: SqlEngine): ImportKind {
  const ledger = createReductionLedger(engine);
  return {
    id: 'baselines',
    async take(table, request) {
      const matched = matchColumns(table, BASELINE_COLUMNS);
      if (!matched.ok) return matched;
      const problems: RowProblem[] = [...matched.value.problems];
      const rows: (BaselineRow & { readonly line: number })[] = [];
      for (const record of matched.value.records) {
        const read = readBaselineRow(record);
        if (read.ok) rows.push({ ...read.value, line: record.line });
        else problems.push(...read.error.map((problem) => ({ line: record.line, ...problem })));
      }
      const { lists, repeated } = joinRows(rows);
      problems.push(...repeated);
      const known = new Set(
        (await ledger.listBaselineRecords(request.province)).map(({ id }) => id),
      );
      const added = lists.filter(({ id }) => !known.has(id));
      // A list that lacks rows would be frozen wrong for good: all of it is right, or none is taken.
      const stored = !request.dryRun && problems.length === 0;
      if (stored) {
        for (const list of added) {
          const by = { author: request.author, at: instant(Date.now()), reason: list.source };
          await ledger.freeze(request.province, list, by);
        }
      }
      const line = ({ id, name, procedures }: ReductionBaseline): ImportLine => ({
        key: id,
        label: `${name} (${procedures.length})`,
        line: rows.find(({ list }) => list.id === id)?.line ?? null,
        parts: [],
      });
      return ok({
        added: added.map(line),
        changed: [],
        withdrawn: [],
        unchanged: lists.length - added.length,
        absent: [],
        problems: problems.toSorted((a, b) => a.line - b.line),
        ignored: matched.value.ignored,
        stored,
      });
    },
  };
}

/** Each list with its procedures, each procedure once. */
function joinRows(rows: readonly (BaselineRow & { readonly line: number })[]): {
  readonly lists: readonly ReductionBaseline[];
  readonly repeated: readonly RowProblem[];
} {
  const repeated: RowProblem[] = [];
  const lists = [...Map.groupBy(rows, ({ list }) => list.id).values()].map((own) => {
    const seen = new Set<string>();
    for (const { line, procedure } of own) {
      if (seen.has(procedure.code)) {
        repeated.push({ line, code: 'code-repeated', column: 'code', detail: procedure.code });
      }
      seen.add(procedure.code);
    }
    return { ...own[0]!.list, procedures: own.map(({ procedure }) => procedure) };
  });
  return { lists, repeated };
}
