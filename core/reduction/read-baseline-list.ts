import { readDay, readFigure, readText, type ValueProblem } from '../catalogue/read-values.ts';
import { readProcedureCode } from '../catalogue/read-procedure-row.ts';
import { isoDay, type LocalDay } from '../calendar.ts';
import { fail, ok, type Result } from '../result.ts';
import { foldText } from '../search/fold-vietnamese.ts';
import type { Column, TableRecord } from '../table/match-columns.ts';
import { readChangeUnit } from './read-change-list.ts';
import type { BaselineProcedure, ReductionBaseline } from './reduction-baseline.ts';

type BaselineColumn =
  | 'baseline'
  | 'frozenOn'
  | 'source'
  | 'code'
  | 'timeLimit'
  | 'timeUnit'
  | 'papers'
  | 'yearlyDossiers'
  | 'yearlyCost';

/** Columns of a list against which cutting is counted, such as the one of a plan. */
export const BASELINE_COLUMNS: readonly Column<BaselineColumn>[] = [
  { name: 'baseline', aliases: ['Danh sách gốc', 'Tên danh sách'], required: true },
  { name: 'frozenOn', aliases: ['frozen_on', 'Ngày chốt'], required: true },
  { name: 'source', aliases: ['Nguồn', 'Quyết định', 'Kế hoạch'], required: true },
  { name: 'code', aliases: ['Mã thủ tục', 'Mã TTHC', 'Mã'], required: true },
  { name: 'timeLimit', aliases: ['time_limit', 'Thời hạn'] },
  { name: 'timeUnit', aliases: ['time_unit', 'Đơn vị tính'] },
  { name: 'papers', aliases: ['Số giấy tờ', 'Thành phần hồ sơ'] },
  { name: 'yearlyDossiers', aliases: ['yearly_dossiers', 'Số hồ sơ một năm'] },
  { name: 'yearlyCost', aliases: ['yearly_cost', 'Chi phí tuân thủ một năm'] },
];

/** One row: a procedure, and the list that it stands in. */
export interface BaselineRow {
  readonly list: Omit<ReductionBaseline, 'procedures'>;
  readonly procedure: BaselineProcedure;
}

const LONGEST_NAME = 200;
const LONGEST_SOURCE = 300;

/** One row of a list, or everything that is wrong with it. */
export function readBaselineRow({
  fields,
}: TableRecord<BaselineColumn>): Result<BaselineRow, readonly ValueProblem[]> {
  const problems: ValueProblem[] = [];
  const take = <T>(result: Result<T, ValueProblem>): T | null => {
    if (result.ok) return result.value;
    problems.push(result.error);
    return null;
  };
  const count = (value: string | undefined, column: string) => {
    const figure = take(readFigure(value, column));
    return figure === null ? null : Math.round(figure);
  };
  const name = take(readText(fields.baseline, 'baseline', LONGEST_NAME));
  const source = take(readText(fields.source, 'source', LONGEST_SOURCE));
  const frozenOn = take(readDay(fields.frozenOn, 'frozenOn'));
  const code = take(readProcedureCode(fields.code, 'code'));
  if (frozenOn === null && problems.every(({ column }) => column !== 'frozenOn')) {
    problems.push({ code: 'value-missing', column: 'frozenOn' });
  }
  const limit = take(readFigure(fields.timeLimit, 'timeLimit'));
  const procedure = {
    timeLimit: limit === null ? null : { value: limit, unit: readChangeUnit(fields.timeUnit) },
    papers: count(fields.papers, 'papers'),
    yearlyDossiers: count(fields.yearlyDossiers, 'yearlyDossiers'),
    yearlyCost: count(fields.yearlyCost, 'yearlyCost'),
  };
  if (problems.length > 0) return fail(problems);
  const list = {
    id: baselineId(name!, frozenOn!),
    name: name!,
    frozenOn: frozenOn!,
    source: source!,
  };
  return ok({ list, procedure: { code: code!, ...procedure } });
}

/** By name and day, so that the same list taken in twice is the same; letters and digits only. */
export function baselineId(name: string, frozenOn: LocalDay): string {
  const slug = foldText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${isoDay(frozenOn)}-${slug}`;
}
