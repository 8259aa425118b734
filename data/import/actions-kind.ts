import type { ImportKind, ImportLine } from '../../core/import-kind.ts';
import { instant } from '../../core/calendar.ts';
import {
  actionId,
  isSameAction,
  type ReductionAction,
} from '../../core/reduction/reduction-action.ts';
import {
  CHANGE_COLUMNS,
  joinChangeRows,
  readChangeRow,
} from '../../core/reduction/read-change-list.ts';
import { ok } from '../../core/result.ts';
import { matchColumns } from '../../core/table/match-columns.ts';
import type { RowProblem } from '../../core/table/table.ts';
import { createReductionLedger } from '../reduction-ledger.ts';
import type { SqlEngine } from '../sql-engine.ts';

/** Acts on procedures, as decisions list them; taking the same list in again changes nothing. */
export function actionsKind(engine: SqlEngine): ImportKind {
  const ledger = createReductionLedger(engine);
  return {
    id: 'actions',
    async take(table, request) {
      const matched = matchColumns(table, CHANGE_COLUMNS);
      if (!matched.ok) return matched;
      const rows: ReductionAction[] = [];
      const lines = new Map<string, number>();
      const problems: RowProblem[] = [...matched.value.problems];
      for (const record of matched.value.records) {
        const read = readChangeRow(record);
        if (!read.ok) {
          problems.push(...read.error.map((problem) => ({ line: record.line, ...problem })));
          continue;
        }
        rows.push(read.value);
        if (!lines.has(read.value.id)) lines.set(read.value.id, record.line);
      }
      const standing = await ledger.listActions(request.province);
      const known = new Map(standing.map((action) => [action.id, action]));
      // One that was entered as a proposal and has its decision now goes by its first name still.
      const ids = new Map(standing.map((action) => [actionId(action), action.id]));
      const actions = joinChangeRows(rows).map((action) => {
        const id = ids.get(action.id) ?? action.id;
        const line = lines.get(action.id);
        if (line !== undefined) lines.set(id, line);
        return { ...action, id };
      });
      const line = (action: ReductionAction): ImportLine => ({
        key: action.id,
        label: action.procedures.join(' ') || (action.successor ?? ''),
        line: lines.get(action.id) ?? null,
        parts: [],
      });
      const added = actions.filter(({ id }) => !known.has(id));
      const changed = actions.filter((action) => {
        const before = known.get(action.id);
        return before !== undefined && !isSameAction(before, action);
      });
      const stored = !request.dryRun && (problems.length === 0 || request.partial);
      if (stored) {
        const by = { author: request.author, at: instant(Date.now()), reason: 'import' };
        await ledger.record(request.province, actions, by);
      }
      return ok({
        added: added.map(line),
        changed: changed.map(line),
        withdrawn: [],
        unchanged: actions.length - added.length - changed.length,
        absent: [],
        problems,
        ignored: matched.value.ignored,
        stored,
      });
    },
  };
}
