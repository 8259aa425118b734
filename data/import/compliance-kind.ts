import { instant } from '../../core/calendar.ts';
import type { ImportKind, ImportLine } from '../../core/import-kind.ts';
import type { ProcedureCode } from '../../core/procedure.ts';
import {
  COMPLIANCE_COLUMNS,
  joinComplianceLines,
  readComplianceRow,
  type ComplianceLine,
} from '../../core/reduction/compliance-table.ts';
import { ok } from '../../core/result.ts';
import { matchColumns } from '../../core/table/match-columns.ts';
import type { RowProblem } from '../../core/table/table.ts';
import { createComplianceBook } from '../compliance-book.ts';
import type { SqlEngine } from '../sql-engine.ts';

/** Compliance costs as worked out in a workbook; taking the same one in again changes nothing. */
export function complianceKind(engine: SqlEngine): ImportKind {
  const book = createComplianceBook(engine);
  return {
    id: 'compliance',
    async take(table, request) {
      const matched = matchColumns(table, COMPLIANCE_COLUMNS);
      if (!matched.ok) return matched;
      const read: ComplianceLine[] = [];
      const firstLines = new Map<ProcedureCode, number>();
      const problems: RowProblem[] = [...matched.value.problems];
      for (const record of matched.value.records) {
        const line = readComplianceRow(record);
        if (!line.ok) {
          problems.push(...line.error.map((problem) => ({ line: record.line, ...problem })));
          continue;
        }
        read.push(line.value);
        if (!firstLines.has(line.value.procedure)) {
          firstLines.set(line.value.procedure, record.line);
        }
      }
      const forms = joinComplianceLines(read);
      const known = new Map(
        (await book.list(request.province)).map((each) => [each.procedure, each]),
      );
      const isSame = (code: ProcedureCode) =>
        JSON.stringify(known.get(code)?.forms) === JSON.stringify(forms.get(code));
      const changed = [...forms.keys()].filter((code) => !isSame(code));
      const stored = !request.dryRun && (problems.length === 0 || request.partial);
      if (stored) {
        await book.recordAll(
          request.province,
          changed.map((procedure) => ({ procedure, forms: forms.get(procedure)! })),
          { author: request.author, at: instant(Date.now()), reason: 'import' },
        );
      }
      const line = (key: ProcedureCode): ImportLine => ({
        key,
        label: key,
        line: firstLines.get(key) ?? null,
        parts: [],
      });
      return ok({
        added: changed.filter((code) => !known.has(code)).map(line),
        changed: changed.filter((code) => known.has(code)).map(line),
        withdrawn: [],
        unchanged: forms.size - changed.length,
        absent: [],
        problems,
        ignored: matched.value.ignored,
        stored,
      });
    },
  };
}
