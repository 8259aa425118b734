import { isProcedureCode, type Procedure, type ProcedureCode } from '../procedure.ts';
import { fail, ok, type Result } from '../result.ts';
import { foldText } from '../search/fold-vietnamese.ts';
import type { Column, TableRecord } from '../table/match-columns.ts';
import type { CatalogueRow } from './plan-catalogue.ts';
import type {
  AuthorityLevel,
  DossierComponent,
  ProcedureFacts,
  ProcedureMethod,
} from './procedure-details.ts';
import { readFee, readMethods, readTimeLimit } from './read-methods.ts';
import { jsonOf, listOf, quote, readDay, readText, type ValueProblem } from './read-values.ts';

/** What a version of a procedure says. */
export type ProcedureContent = Omit<Procedure, 'code'> & ProcedureFacts & Record<string, unknown>;

type ProcedureColumn =
  | 'code'
  | 'name'
  | 'sector'
  | 'issuer'
  | 'levels'
  | 'auth'
  | 'timeLimit'
  | 'fee'
  | 'methods'
  | 'components'
  | 'decision'
  | 'from'
  | 'until'
  | 'replacedBy';

/** The columns of a list of procedures; those of the national portal's data are among the names. */
export const PROCEDURE_COLUMNS: readonly Column<ProcedureColumn>[] = [
  { name: 'code', aliases: ['Mã thủ tục', 'Mã TTHC', 'Mã số TTHC', 'Mã'], required: true },
  {
    name: 'name',
    aliases: ['Tên thủ tục', 'Tên TTHC', 'Tên thủ tục hành chính', 'Thủ tục hành chính'],
    required: true,
  },
  { name: 'sector', aliases: ['field', 'Lĩnh vực'] },
  { name: 'issuer', aliases: ['Cơ quan ban hành', 'Cơ quan công bố', 'Bộ, ngành'] },
  { name: 'levels', aliases: ['Cấp thực hiện', 'Cấp giải quyết', 'Cấp'] },
  { name: 'auth', aliases: ['Cấp tiếp nhận'] },
  { name: 'timeLimit', aliases: ['Thời hạn giải quyết', 'Thời hạn', 'Thời gian giải quyết'] },
  { name: 'fee', aliases: ['Phí, lệ phí', 'Phí', 'Lệ phí'] },
  { name: 'methods', aliases: ['Cách thức thực hiện'] },
  { name: 'components', aliases: ['c', 'Thành phần hồ sơ'] },
  { name: 'decision', aliases: ['Số quyết định', 'Quyết định công bố', 'Quyết định'] },
  { name: 'from', aliases: ['Ngày hiệu lực', 'Có hiệu lực từ', 'Từ ngày'] },
  { name: 'until', aliases: ['Ngày hết hiệu lực', 'Hết hiệu lực', 'Đến ngày'] },
  { name: 'replacedBy', aliases: ['Thay thế bằng', 'Được thay thế bởi', 'Thay bằng'] },
];

const LONGEST_NAME = 2000;
const MOST_COMPONENTS = 500;

/** What stands for the parts that no list has stated. */
export const UNSTATED_PROCEDURE: ProcedureContent = {
  name: '',
  sector: '',
  level: 'province',
  issuer: '',
  levels: [],
  decision: '',
  methods: [],
  components: [],
  componentCount: null,
  replacedBy: [],
};

/** One row of a list of procedures, or everything that is wrong with it. */
export function readProcedureRow({
  line,
  fields,
}: TableRecord<ProcedureColumn>): Result<CatalogueRow<ProcedureContent>, readonly ValueProblem[]> {
  const problems: ValueProblem[] = [];
  const take = <T>(result: Result<T, ValueProblem>): T | undefined => {
    if (result.ok) return result.value;
    problems.push(result.error);
    return undefined;
  };
  const key = take(readProcedureCode(fields.code, 'code'));
  const name = take(readText(fields.name, 'name', LONGEST_NAME));
  const from = take(readDay(fields.from, 'from'));
  const until = take(readDay(fields.until, 'until'));
  const methods = take(methodsOf(fields));
  const components = take(readComponents(fields.components));
  const replacedBy = take(codesOf(fields.replacedBy));
  const sector = take(shortText(fields.sector, 'sector'));
  const issuer = take(shortText(fields.issuer, 'issuer'));
  const decision = take(shortText(fields.decision, 'decision'));
  const stages = take(levelsOf(fields.levels, 'levels'));
  const receivers = take(levelsOf(fields.auth, 'auth'));
  if (problems.length > 0 || key === undefined) return fail(problems);
  const content: Partial<ProcedureContent> = {
    name: name!,
    ...stated({ sector, issuer, decision, methods, replacedBy }),
    ...(stages ? { levels: stages.filter(isAuthorityLevel) } : {}),
    ...components,
    ...(fields.levels === undefined && fields.auth === undefined
      ? {}
      : { level: lowestReceiver(receivers ?? [], stages ?? [], fields.auth !== undefined) }),
  };
  const ends = fields.until === undefined ? {} : { until: until ?? null };
  const revision = { content, unstated: UNSTATED_PROCEDURE, from: from ?? null, ...ends };
  return ok({ line, key, revision });
}

/** The parts that the file speaks of. */
function stated(parts: Readonly<Record<string, unknown>>): Partial<ProcedureContent> {
  return Object.fromEntries(
    Object.entries(parts).filter(([, value]) => value !== undefined && value !== null),
  );
}

/** A national code; one that a spreadsheet has turned into a number is named as such. */
export function readProcedureCode(
  value: string | undefined,
  column: string,
): Result<ProcedureCode, ValueProblem> {
  if (value === undefined || value === '') return fail({ code: 'value-missing', column });
  if (isProcedureCode(value)) return ok(value);
  const isShort = /^\d([.,]\d{1,5})?$/.test(value);
  return fail({ code: isShort ? 'code-shortened' : 'code-invalid', column, detail: quote(value) });
}

function shortText(value: string | undefined, column: string): Result<string | null, ValueProblem> {
  if (value === undefined) return ok(null);
  return value.length > 500 ? fail({ code: 'value-too-long', column }) : ok(value);
}

function codesOf(value: string | undefined): Result<readonly ProcedureCode[] | null, ValueProblem> {
  if (value === undefined) return ok(null);
  const codes = value.split(/[;,\s]+/).filter((code) => code !== '');
  const wrong = codes.find((code) => !isProcedureCode(code));
  return wrong === undefined
    ? ok(codes.filter(isProcedureCode))
    : fail({ code: 'code-invalid', column: 'replacedBy', detail: quote(wrong) });
}

/** `vertical` is a branch of a ministry that works locally: tax, customs, police. */
type Level = AuthorityLevel | 'vertical';

function isAuthorityLevel(level: Level): level is AuthorityLevel {
  return level !== 'vertical';
}

const LEVEL_WORDS: readonly (readonly [words: RegExp, level: Level])[] = [
  [/^(ministry|cap bo|bo|trung uong)$/, 'ministry'],
  [/^(province|cap tinh|tinh|tinh thanh pho)$/, 'province'],
  [/^(commune|cap xa|xa|xa phuong|xa phuong dac khu)$/, 'commune'],
  [/^(vertical|nganh doc)$/, 'vertical'],
  [/^(other|co quan khac|khac|cap huyen|huyen)$/, 'other'],
];

function levelsOf(
  value: string | undefined,
  column: string,
): Result<readonly Level[] | null, ValueProblem> {
  if (value === undefined) return ok(null);
  const levels: Level[] = [];
  for (const word of value
    .split(/[;,|\n]/)
    .map(foldText)
    .filter((folded) => folded !== '')) {
    const level = LEVEL_WORDS.find(([form]) => form.test(word))?.[1];
    if (level === undefined) return fail({ code: 'value-invalid', column, detail: quote(value) });
    if (!levels.includes(level)) levels.push(level);
  }
  return ok(levels);
}

/** Who receives is stated on its own by some lists; the levels then are loose and count less. */
function lowestReceiver(
  receivers: readonly Level[],
  levels: readonly Level[],
  isStatedApart: boolean,
): Procedure['level'] {
  if (receivers.includes('commune')) return 'commune';
  if (receivers.includes('province')) return 'province';
  if (isStatedApart) {
    const isLocal = receivers.includes('vertical') && levels.some((level) => level !== 'ministry');
    return isLocal ? 'province' : 'central';
  }
  if (levels.includes('commune')) return 'commune';
  return levels.includes('province') ? 'province' : 'central';
}

function methodsOf(
  fields: Readonly<Partial<Record<ProcedureColumn, string>>>,
): Result<readonly ProcedureMethod[] | null, ValueProblem> {
  if (fields.methods !== undefined) {
    const methods = readMethods(fields.methods);
    return methods === null
      ? fail({ code: 'value-invalid', column: 'methods', detail: quote(fields.methods) })
      : ok(methods);
  }
  if (fields.timeLimit === undefined && fields.fee === undefined) return ok(null);
  const { timeLimit: limit = '', fee = '' } = fields;
  const isEmpty = limit === '' && fee === '';
  return ok(isEmpty ? [] : [{ way: null, ...readTimeLimit(limit), ...readFee(fee) }]);
}

/** A number of papers, `[name, quantity, group]` lists, or names one by one. */
export function readComponents(
  value: string | undefined,
): Result<Partial<ProcedureFacts>, ValueProblem> {
  if (value === undefined || value === '') return ok({});
  if (/^\d{1,4}$/.test(value)) return ok({ componentCount: Number(value) });
  const parsed = jsonOf(value);
  const components = Array.isArray(parsed)
    ? parsed.map(toComponent)
    : listOf(value).map((name) => ({ name, quantity: '', group: '' }));
  if (components.length > MOST_COMPONENTS || components.includes(null)) {
    return fail({ code: 'value-invalid', column: 'components', detail: quote(value) });
  }
  return ok({ components: components.filter((component) => component !== null) });
}

function toComponent(entry: unknown): DossierComponent | null {
  const parts = Array.isArray(entry) ? entry : [entry];
  if (!parts.every((part) => typeof part === 'string') || parts.length > 3) return null;
  const [name = '', quantity = '', group = ''] = parts;
  return name.trim() === '' ? null : { name: name.trim(), quantity, group };
}
