import { fail, ok, type Result } from '../result.ts';
import type { Column, TableRecord } from '../table/match-columns.ts';
import type { CatalogueRow } from './plan-catalogue.ts';
import {
  readComponents,
  readProcedureCode,
  UNSTATED_PROCEDURE,
  type ProcedureContent,
} from './read-procedure-row.ts';
import type { ValueProblem } from './read-values.ts';

type ComponentColumn = 'code' | 'components';

/** The columns of a list of papers by procedure. */
export const COMPONENT_COLUMNS: readonly Column<ComponentColumn>[] = [
  { name: 'code', aliases: ['Mã thủ tục', 'Mã TTHC', 'Mã'], required: true },
  { name: 'components', aliases: ['c', 'Thành phần hồ sơ'], required: true },
];

/** One row: a procedure and its papers. */
export function readComponentRow({
  line,
  fields,
}: TableRecord<ComponentColumn>): Result<CatalogueRow<ProcedureContent>, readonly ValueProblem[]> {
  const key = readProcedureCode(fields.code, 'code');
  if (!key.ok) return fail([key.error]);
  const content = readComponents(fields.components);
  if (!content.ok) return fail([content.error]);
  const revision = { content: content.value, unstated: UNSTATED_PROCEDURE, from: null };
  return ok({ line, key: key.value, revision });
}
