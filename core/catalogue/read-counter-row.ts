import type { UnitCode } from '../organisation.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Column, TableRecord } from '../table/match-columns.ts';
import type { CatalogueRow } from './plan-catalogue.ts';
import { quote, readDay, readText, type ValueProblem } from './read-values.ts';

/** What is said of a counter. */
export type CounterContent = { readonly name: string; readonly unit: UnitCode };

type CounterColumn = 'counter' | 'unit' | 'name' | 'from' | 'until';

/** The columns of a list of one-stop counters. */
export const COUNTER_COLUMNS: readonly Column<CounterColumn>[] = [
  {
    name: 'counter',
    aliases: ['counter_id', 'counter_code', 'Mã quầy', 'Mã bộ phận một cửa'],
    required: true,
  },
  { name: 'unit', aliases: ['unit_code', 'Mã đơn vị', 'Mã xã'], required: true },
  {
    name: 'name',
    aliases: ['Tên', 'Tên quầy', 'Tên bộ phận một cửa', 'Bộ phận một cửa'],
    required: true,
  },
  { name: 'from', aliases: ['Ngày hiệu lực', 'Có hiệu lực từ', 'Từ ngày'] },
  { name: 'until', aliases: ['Ngày hết hiệu lực', 'Hết hiệu lực', 'Đến ngày'] },
];

const LONGEST_NAME = 200;

/** One row of a list, or everything that is wrong with it. A counter's code begins with its unit's. */
export function readCounterRow({
  line,
  fields,
}: TableRecord<CounterColumn>): Result<CatalogueRow<CounterContent>, readonly ValueProblem[]> {
  const problems: ValueProblem[] = [];
  const take = <T>(result: Result<T, ValueProblem>): T | undefined => {
    if (result.ok) return result.value;
    problems.push(result.error);
    return undefined;
  };
  const unit = take(readCode(fields.unit, 'unit', /^(\d{5}|\d\d(-\d+)?)$/));
  const counter = take(readCode(fields.counter, 'counter', /^(\d{5}|\d\d(-\d+)?)-\d{1,3}$/));
  const name = take(readText(fields.name, 'name', LONGEST_NAME));
  const from = take(readDay(fields.from, 'from'));
  const until = take(readDay(fields.until, 'until'));
  if (unit !== undefined && counter !== undefined && !isOf(counter, unit))
    problems.push({ code: 'code-invalid', column: 'counter', detail: quote(counter) });
  if (problems.length > 0 || !unit || !counter || !name) return fail(problems);
  return ok({
    line,
    key: counter,
    revision: {
      content: { name, unit: unit as UnitCode },
      unstated: { name: '', unit: '' as UnitCode },
      from: from ?? null,
      ...(fields.until === undefined ? {} : { until: until ?? null }),
    },
  });
}

function isOf(counter: string, unit: string): boolean {
  return counter.slice(0, counter.lastIndexOf('-')) === unit;
}

function readCode(
  value: string | undefined,
  column: string,
  form: RegExp,
): Result<string, ValueProblem> {
  if (value === undefined || value === '') return fail({ code: 'value-missing', column });
  return form.test(value)
    ? ok(value)
    : fail({ code: 'code-invalid', column, detail: quote(value) });
}
