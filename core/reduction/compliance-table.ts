import { quote, readFigure, readText, type ValueProblem } from '../catalogue/read-values.ts';
import { isProcedureCode, type ProcedureCode } from '../procedure.ts';
import { fail, ok, type Result } from '../result.ts';
import { foldText } from '../search/fold-vietnamese.ts';
import type { Column, TableRecord } from '../table/match-columns.ts';
import type { ComplianceForms } from './compliance-book.ts';
import {
  rowCost,
  type ComplianceForm,
  type ComplianceRow,
  type SourcedCount,
  type WorkGroup,
} from './compliance-cost.ts';

type ComplianceColumn =
  | 'code'
  | 'variant'
  | 'group'
  | 'what'
  | 'hours'
  | 'service'
  | 'fee'
  | 'other'
  | 'times'
  | 'subjects'
  | 'source';

/**
 * Columns of the sheet; totals beside them are left out when read. Those of the form annexed to TT 02/2017
 * could not be verified: its text was not at hand. What Art 27(1) to (3) asks for is all there.
 */
export const COMPLIANCE_COLUMNS: readonly Column<ComplianceColumn>[] = [
  { name: 'code', aliases: ['Mã thủ tục', 'Mã TTHC'], required: true },
  { name: 'variant', aliases: ['Phương án'] },
  { name: 'group', aliases: ['Nhóm công việc'], required: true },
  { name: 'what', aliases: ['Công việc khi thực hiện thủ tục', 'Công việc'], required: true },
  { name: 'hours', aliases: ['Thời gian thực hiện (giờ)', 'Thời gian (giờ)'] },
  { name: 'service', aliases: ['Chi phí tư vấn, dịch vụ (đồng)', 'Chi phí tư vấn, dịch vụ'] },
  { name: 'fee', aliases: ['Phí, lệ phí (đồng)', 'Phí, lệ phí'] },
  { name: 'other', aliases: ['Chi phí khác (đồng)', 'Chi phí khác'] },
  { name: 'times', aliases: ['Số lần thực hiện một năm', 'Số lần thực hiện/năm'] },
  { name: 'subjects', aliases: ['Số đối tượng tuân thủ một năm', 'Số đối tượng tuân thủ/năm'] },
  { name: 'source', aliases: ['Nguồn', 'Ghi chú'], required: true },
];

/** The form's own names of the groups; folded, so case and marks do not matter. */
const GROUP_NAMES: Readonly<Record<WorkGroup, string>> = {
  prepare: 'Chuẩn bị hồ sơ',
  'hand-in': 'Nộp hồ sơ',
  pay: 'Nộp phí, lệ phí, chi phí khác',
  inspection: 'Phục vụ kiểm tra, đánh giá',
  'other-work': 'Công việc khác',
  collect: 'Nhận kết quả',
};

type Variant = keyof ComplianceForms;
const VARIANT_NAMES: Readonly<Record<Variant, string>> = {
  now: 'Hiện tại',
  after: 'Sau thay đổi',
};

/** One line of the table: which procedure, as it is or after the change, and what stands there. */
export interface ComplianceLine {
  readonly procedure: ProcedureCode;
  readonly variant: Variant;
  readonly row: ComplianceRow;
  readonly times: number;
  readonly subjects: number;
}

export function readComplianceRow({
  fields,
}: TableRecord<ComplianceColumn>): Result<ComplianceLine, readonly ValueProblem[]> {
  const problems: ValueProblem[] = [];
  const take = <T>(result: Result<T, ValueProblem>, otherwise: T): T => {
    if (result.ok) return result.value;
    problems.push(result.error);
    return otherwise;
  };
  const figure = (column: 'hours' | 'service' | 'fee' | 'other' | 'times' | 'subjects') =>
    take(readFigure(fields[column], column), null);
  const line = {
    procedure: take(readCode(fields.code), '' as ProcedureCode),
    variant: take(readName(fields.variant ?? '', 'variant', VARIANT_NAMES, 'now'), 'now'),
    row: {
      group: take(readName(fields.group ?? '', 'group', GROUP_NAMES, null), 'prepare'),
      what: take(readText(fields.what, 'what', 500), ''),
      hours: figure('hours') ?? 0,
      service: figure('service') ?? 0,
      fee: figure('fee') ?? 0,
      other: figure('other') ?? 0,
      source: take(readText(fields.source, 'source', 500), ''),
      assumed: false,
    },
    times: figure('times') ?? 1,
    subjects: figure('subjects') ?? 0,
  } as const;
  return problems.length === 0 ? ok(line) : fail(problems);
}

function readCode(value: string | undefined): Result<ProcedureCode, ValueProblem> {
  if (value === undefined || value === '') return fail({ code: 'value-missing', column: 'code' });
  return isProcedureCode(value)
    ? ok(value)
    : fail({ code: 'code-invalid', column: 'code', detail: quote(value) });
}

function readName<Name extends string>(
  value: string,
  column: ComplianceColumn,
  names: Readonly<Record<Name, string>>,
  otherwise: Name | null,
): Result<Name, ValueProblem> {
  const folded = foldText(value);
  if (folded === '' && otherwise !== null) return ok(otherwise);
  const found = (Object.keys(names) as Name[]).find(
    (name) => foldText(name) === folded || foldText(names[name]) === folded,
  );
  return found === undefined
    ? fail({ code: 'value-invalid', column, detail: quote(value) })
    : ok(found);
}

/** The forms that the lines make, by procedure; what has only lines after a change has none now. */
export function joinComplianceLines(
  lines: readonly ComplianceLine[],
): ReadonlyMap<ProcedureCode, ComplianceForms> {
  const forms = new Map<ProcedureCode, ComplianceForms>();
  for (const procedure of new Set(lines.map((line) => line.procedure))) {
    const own = lines.filter((line) => line.procedure === procedure);
    const formOf = (variant: Variant) => joined(own.filter((line) => line.variant === variant));
    forms.set(procedure, { now: formOf('now') ?? EMPTY, after: formOf('after') });
  }
  return forms;
}

const NONE: SourcedCount = { value: 0, source: '-' };
const EMPTY: ComplianceForm = { rows: [], timesPerYear: NONE, subjectsPerYear: NONE };

function joined(lines: readonly ComplianceLine[]): ComplianceForm | null {
  const [first] = lines;
  if (first === undefined) return null;
  const { source } = first.row;
  return {
    rows: lines.map(({ row }) => row),
    timesPerYear: { value: Math.max(...lines.map(({ times }) => times)), source },
    subjectsPerYear: { value: Math.max(...lines.map(({ subjects }) => subjects)), source },
  };
}

/** The table of forms as it is handed in, with the totals of each line; it can be read back. */
export function complianceTable(
  stored: readonly { readonly procedure: ProcedureCode; readonly forms: ComplianceForms }[],
  hourlyIncomeVnd: number,
): {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
} {
  const heads = [
    ...COMPLIANCE_COLUMNS.slice(0, 5).map(({ aliases }) => aliases[0]!),
    'Thu nhập bình quân một giờ (đồng)',
    ...COMPLIANCE_COLUMNS.slice(5, 10).map(({ aliases }) => aliases[0]!),
    'Tổng chi phí một thủ tục (đồng)',
    'Tổng chi phí một năm (đồng)',
    'Nguồn',
  ];
  const rows = stored.flatMap(({ procedure, forms }) =>
    (['now', 'after'] as const).flatMap((variant) => {
      const form = forms[variant];
      if (form === null) return [];
      const [times, subjects] = [form.timesPerYear.value, form.subjectsPerYear.value];
      return form.rows.map((row) => {
        const once = rowCost(row, hourlyIncomeVnd);
        return [
          procedure,
          VARIANT_NAMES[variant],
          GROUP_NAMES[row.group],
          row.what,
          row.hours,
          hourlyIncomeVnd,
          row.service,
          row.fee,
          row.other,
          times,
          subjects,
          once,
          once * times * subjects,
          row.source,
        ];
      });
    }),
  );
  return { heads, rows };
}
