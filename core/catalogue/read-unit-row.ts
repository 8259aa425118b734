import { addDays, parseDay } from '../calendar.ts';
import type { UnitCode } from '../organisation.ts';
import { fail, ok, type Result } from '../result.ts';
import { foldText } from '../search/fold-vietnamese.ts';
import type { Column, TableRecord } from '../table/match-columns.ts';
import { START_OF_RECORDS } from '../validity.ts';
import type { CatalogueRow } from './plan-catalogue.ts';
import { quote, readDay, readText, type ValueProblem } from './read-values.ts';
import type { Revision } from './revise-versions.ts';
import type { UnitChange } from './unit-history.ts';

/** What a version of a unit says. */
export type UnitContent = {
  readonly name: string;
  readonly level: 'province' | 'commune';
  readonly thenProvince: string;
  readonly successors: readonly UnitCode[];
  readonly change: UnitChange | null;
};

/** What a version of a province says. */
export type ProvinceContent = { readonly name: string; readonly successor: string | null };

type UnitColumn =
  | 'unit'
  | 'province'
  | 'name'
  | 'fullName'
  | 'from'
  | 'until'
  | 'successors'
  | 'change'
  | 'formerProvince'
  | 'formerDistrict'
  | 'formerUnit';

/** The columns of a list of provinces and units; a row without a unit's code is a province. */
export const UNIT_COLUMNS: readonly Column<UnitColumn>[] = [
  { name: 'unit', aliases: ['commune_code', 'unit_code', 'Mã xã', 'Mã đơn vị'] },
  { name: 'province', aliases: ['province_code', 'Mã tỉnh', 'Mã tỉnh, thành phố'], required: true },
  { name: 'name', aliases: ['Tên', 'Tên đơn vị', 'Tên xã', 'Tên tỉnh'], required: true },
  { name: 'fullName', aliases: ['full_name', 'Tên đầy đủ'] },
  { name: 'from', aliases: ['Ngày hiệu lực', 'Có hiệu lực từ', 'Từ ngày'] },
  { name: 'until', aliases: ['Ngày hết hiệu lực', 'Hết hiệu lực', 'Đến ngày'] },
  {
    name: 'successors',
    aliases: ['successor', 'replaced_by', 'Đơn vị kế thừa', 'Nhập vào', 'Chia thành'],
  },
  { name: 'change', aliases: ['Hình thức', 'Cách sắp xếp'] },
  { name: 'formerProvince', aliases: ['code_former_province', 'Tỉnh cũ'] },
  { name: 'formerDistrict', aliases: ['code_former_district', 'Huyện cũ'] },
  { name: 'formerUnit', aliases: ['code_former_unit', 'Xã cũ'] },
];

/** Units and provinces of today are in force since this day (Resolution 202/2025/QH15). */
export const REFORM_DAY = parseDay('2025-07-01')!;

const LONGEST_NAME = 200;

const CHANGES: Readonly<Record<string, UnitChange>> = {
  merge: 'merge',
  'sap nhap': 'merge',
  nhap: 'merge',
  split: 'split',
  chia: 'split',
  tach: 'split',
  rename: 'rename',
  'doi ten': 'rename',
  end: 'end',
  'giai the': 'end',
};

const UNSTATED_UNIT: UnitContent = {
  name: '',
  level: 'commune',
  thenProvince: '',
  successors: [],
  change: null,
};

const UNSTATED_PROVINCE: ProvinceContent = { name: '', successor: null };

/** A row says something of a province, or of a unit in a province. */
export type UnitRow =
  | { readonly of: 'province'; readonly row: CatalogueRow<ProvinceContent> }
  | {
      readonly of: 'unit';
      readonly province: string;
      readonly rows: readonly CatalogueRow<UnitContent>[];
    };

type Fields = Readonly<Partial<Record<UnitColumn, string>>>;

/**
 * One row of a list, or everything that is wrong with it. `codeOfFormer` knows the codes of provinces
 * that were; one it does not know stands by its name.
 */
export function readUnitRow(
  { line, fields }: TableRecord<UnitColumn>,
  codeOfFormer: (name: string) => string,
): Result<UnitRow, readonly ValueProblem[]> {
  const problems: ValueProblem[] = [];
  const take = <T>(result: Result<T, ValueProblem>): T | undefined => {
    if (result.ok) return result.value;
    problems.push(result.error);
    return undefined;
  };
  const province = take(readCode(fields.province, 'province', /^\d\d$/));
  const unit = fields.unit ? take(readUnitCode(fields.unit, province ?? '')) : '';
  const name = take(readText(fields.fullName || fields.name, 'name', LONGEST_NAME));
  const from = take(readDay(fields.from, 'from'));
  const until = take(readDay(fields.until, 'until'));
  const successors = take(codesOf(fields.successors));
  const change = take(changeOf(fields.change));
  if (problems.length > 0 || !province || unit === undefined || !name) return fail(problems);
  const days = {
    from: from ?? null,
    ...(fields.until === undefined ? {} : { until: until ?? null }),
  };
  if (unit === '') {
    const content = { name: fields.name || name, successor: successors?.[0] ?? null };
    const revision = { content, unstated: UNSTATED_PROVINCE, ...days };
    return ok({ of: 'province', row: { line, key: province, revision } });
  }
  const content: Partial<UnitContent> = {
    name,
    level: /^\d{5}$/.test(unit) ? 'commune' : 'province',
    thenProvince: province,
    ...(successors ? { successors } : {}),
    ...(change || successors?.length ? { change: change ?? impliedChange(successors ?? []) } : {}),
  };
  const revisions = withFormer({ content, unstated: UNSTATED_UNIT, ...days }, fields, codeOfFormer);
  return ok({
    of: 'unit',
    province,
    rows: revisions.map((revision) => ({ line, key: unit, revision })),
  });
}

function impliedChange(successors: readonly UnitCode[]): UnitChange {
  return successors.length > 1 ? 'split' : 'merge';
}

/** Columns about what was before the reform make two versions of the row. */
function withFormer(
  revision: Revision<UnitContent>,
  { formerProvince, formerDistrict = '', formerUnit = '' }: Fields,
  codeOfFormer: (name: string) => string,
): readonly Revision<UnitContent>[] {
  if (formerProvince === undefined || revision.from !== null) return [revision];
  const now = { ...revision, from: REFORM_DAY };
  if (formerProvince === '') return [now];
  const former: Partial<UnitContent> = {
    ...revision.content,
    name:
      [formerUnit, formerDistrict].filter((part) => part !== '').join(', ') ||
      revision.content.name!,
    thenProvince: codeOfFormer(formerProvince),
  };
  const until = addDays(REFORM_DAY, -1);
  return [{ content: former, unstated: UNSTATED_UNIT, from: START_OF_RECORDS, until }, now];
}

function readCode(
  value: string | undefined,
  column: string,
  form: RegExp,
): Result<string, ValueProblem> {
  if (value === undefined || value === '') return fail({ code: 'value-missing', column });
  if (form.test(value)) return ok(value);
  const isShort = /^\d{1,4}$/.test(value);
  return fail({ code: isShort ? 'code-shortened' : 'code-invalid', column, detail: quote(value) });
}

/** A commune's five digits, or one of the units of the province itself. */
function readUnitCode(value: string, province: string): Result<string, ValueProblem> {
  const isOwn = value === province || value.startsWith(`${province}-`);
  return readCode(value, 'unit', isOwn ? /^\d\d(-\d+)?$/ : /^\d{5}$/);
}

function codesOf(value: string | undefined): Result<readonly UnitCode[] | undefined, ValueProblem> {
  if (value === undefined) return ok(undefined);
  const codes = value.split(/[;,\s]+/).filter((code) => code !== '');
  const wrong = codes.find((code) => !/^(\d{5}|\d\d(-\d+)?)$/.test(code));
  return wrong === undefined
    ? ok(codes as UnitCode[])
    : fail({ code: 'code-invalid', column: 'successors', detail: quote(wrong) });
}

function changeOf(value: string | undefined): Result<UnitChange | undefined, ValueProblem> {
  if (value === undefined || value === '') return ok(undefined);
  const change = CHANGES[foldText(value)];
  return change === undefined
    ? fail({ code: 'value-invalid', column: 'change', detail: quote(value) })
    : ok(change);
}
