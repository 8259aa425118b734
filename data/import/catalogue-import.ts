import type { CatalogueRow } from '../../core/catalogue/plan-catalogue.ts';
import type { ImportReport, ImportRequest } from '../../core/import-kind.ts';
import type { Content } from '../../core/catalogue/revise-versions.ts';
import type { ValueProblem } from '../../core/catalogue/read-values.ts';
import type { Result } from '../../core/result.ts';
import type { RecordTable, TableRecord } from '../../core/table/match-columns.ts';
import type { RowProblem } from '../../core/table/table.ts';
import type { SqlEngine, SqlReader, SqlTransaction } from '../sql-engine.ts';

/** The rows that can be read, and what is wrong with the others. */
export function readRows<Name extends string, C extends Content>(
  table: RecordTable<Name>,
  read: (record: TableRecord<Name>) => Result<CatalogueRow<C>, readonly ValueProblem[]>,
): { readonly rows: readonly CatalogueRow<C>[]; readonly problems: readonly RowProblem[] } {
  const rows: CatalogueRow<C>[] = [];
  const problems: RowProblem[] = [...table.problems];
  for (const record of table.records) {
    const result = read(record);
    if (result.ok) rows.push(result.value);
    else problems.push(...result.error.map((problem) => ({ line: record.line, ...problem })));
  }
  return { rows, problems };
}

/** How one kind of catalogue is planned and written; `Changes` is what the one tells the other. */
interface CatalogueStore<Changes> {
  plan(reader: SqlReader): Promise<{
    readonly changes: Changes;
    readonly report: Omit<ImportReport, 'ignored' | 'stored'>;
  }>;
  write(transaction: SqlTransaction, changes: Changes): Promise<void>;
}

/**
 * Plans and, when asked and allowed, writes: both in one transaction, so that what is written is what
 * was planned, whatever another process does meanwhile.
 */
export async function takeIn<Changes>(
  engine: SqlEngine,
  store: CatalogueStore<Changes>,
  request: ImportRequest,
): Promise<Omit<ImportReport, 'ignored'>> {
  if (request.dryRun) return { ...(await store.plan(engine)).report, stored: false };
  return engine.transaction(async (transaction) => {
    const { changes, report } = await store.plan(transaction);
    if (report.problems.length > 0 && !request.partial) return { ...report, stored: false };
    await store.write(transaction, changes);
    return { ...report, stored: true };
  });
}
