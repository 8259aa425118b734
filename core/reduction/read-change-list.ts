import {
  quote,
  readDay,
  readFigure,
  readText,
  type ValueProblem,
} from '../catalogue/read-values.ts';
import { isProcedureCode, type ProcedureCode } from '../procedure.ts';
import { fail, ok, type Result } from '../result.ts';
import { foldText } from '../search/fold-vietnamese.ts';
import type { Column, TableRecord } from '../table/match-columns.ts';
import {
  actionId,
  COMPETENCES,
  REDUCED_ATTRIBUTES,
  REDUCTION_ACTION_KINDS,
  type Competence,
  type ReducedAttribute,
  type ReductionAction,
  type ReductionActionKind,
} from './reduction-action.ts';

type ChangeColumn =
  | 'decision'
  | 'decidedOn'
  | 'effectiveOn'
  | 'code'
  | 'kind'
  | 'successor'
  | 'competence'
  | 'attribute'
  | 'before'
  | 'after'
  | 'unit'
  | 'yearlyCostAfter';

/** Columns of a list of changes, as in the tables of decisions ("theo quy định", "sau cắt giảm"). */
export const CHANGE_COLUMNS: readonly Column<ChangeColumn>[] = [
  { name: 'code', aliases: ['procedure_code', 'Mã thủ tục', 'Mã TTHC', 'Mã'], required: true },
  { name: 'kind', aliases: ['action', 'Nội dung', 'Phương án', 'Hình thức'], required: true },
  { name: 'decision', aliases: ['Quyết định', 'Số quyết định', 'Văn bản'] },
  { name: 'decidedOn', aliases: ['decided_on', 'Ngày quyết định', 'Ngày ban hành'] },
  { name: 'effectiveOn', aliases: ['effective_on', 'Ngày hiệu lực', 'Có hiệu lực từ'] },
  { name: 'successor', aliases: ['Thủ tục thay thế', 'Thay bằng', 'Gộp thành'] },
  { name: 'competence', aliases: ['Thẩm quyền', 'Cấp quyết định'] },
  { name: 'attribute', aliases: ['Thuộc tính', 'Nội dung cắt giảm'] },
  { name: 'before', aliases: ['Theo quy định', 'Trước'] },
  { name: 'after', aliases: ['Sau cắt giảm', 'Sau'] },
  { name: 'unit', aliases: ['Đơn vị tính'] },
  { name: 'yearlyCostAfter', aliases: ['yearly_cost_after', 'Chi phí tuân thủ sau'] },
];

/** Ways in which lists name the kinds; folded, so case and marks do not matter. */
const KIND_NAMES: Readonly<Record<string, ReductionActionKind>> = {
  'reduce time': 'cut-time',
  'bai bo': 'abolish',
  'huy bo': 'abolish',
  'thay the': 'replace',
  'sua doi bo sung': 'amend',
  gop: 'merge',
  'hop nhat': 'merge',
  'cat giam thanh phan ho so': 'cut-component',
  'thay giay to bang du lieu': 'component-by-data',
  'cat giam thoi han': 'cut-time',
  'cat giam thoi gian': 'cut-time',
  'cat giam yeu cau dieu kien': 'cut-condition',
  'cat giam phi le phi': 'cut-fee',
  'don gian hoa mau don to khai': 'simplify-form',
  'cat giam trinh tu': 'cut-step',
  'phan cap': 'decentralise',
  'truc tuyen toan trinh': 'go-online',
  'khong thuc hien cat giam': 'no-cut',
  'ban hanh moi': 'new',
};

/** One row of the list: an action, and whether it may share its action with other rows. */
export function readChangeRow({
  fields,
}: TableRecord<ChangeColumn>): Result<ReductionAction, readonly ValueProblem[]> {
  const problems: ValueProblem[] = [];
  const take = <T>(result: Result<T, ValueProblem>, otherwise: T): T => {
    if (result.ok) return result.value;
    problems.push(result.error);
    return otherwise;
  };
  const kind = take(readKind(fields.kind), 'no-cut');
  const codes = take(readCodes(fields.code), []);
  const named = take(readSuccessor(fields.successor), null);
  const decision = fields.decision === undefined || fields.decision === '' ? null : fields.decision;
  const attribute = take(readAttribute(fields.attribute), null);
  const isNew = kind === 'new';
  const action: Omit<ReductionAction, 'id'> = {
    kind,
    procedures: isNew ? [] : codes,
    successor: isNew ? (codes[0] ?? null) : named,
    competence: take(readCompetence(fields.competence), 'province'),
    decision,
    decidedOn: take(readDay(fields.decidedOn, 'decidedOn'), null),
    effectiveOn: take(readDay(fields.effectiveOn, 'effectiveOn'), null),
    changes:
      attribute === null
        ? []
        : [
            {
              attribute,
              before: take(readFigure(fields.before, 'before'), null),
              after: take(readFigure(fields.after, 'after'), null),
              unit: readChangeUnit(fields.unit),
            },
          ],
    yearlyCostAfter: take(readFigure(fields.yearlyCostAfter, 'yearlyCostAfter'), null),
  };
  return problems.length === 0 ? ok({ id: actionId(action), ...action }) : fail(problems);
}

/** Rows about one act are one action with several changes; the order of first rows is kept. */
export function joinChangeRows(rows: readonly ReductionAction[]): readonly ReductionAction[] {
  const joined = new Map<string, ReductionAction>();
  for (const row of rows) {
    const known = joined.get(row.id);
    joined.set(
      row.id,
      known === undefined ? row : { ...known, changes: [...known.changes, ...row.changes] },
    );
  }
  return [...joined.values()];
}

function readKind(value: string | undefined): Result<ReductionActionKind, ValueProblem> {
  const text = readText(value, 'kind', 200);
  if (!text.ok) return text;
  const folded = foldText(text.value);
  const found =
    REDUCTION_ACTION_KINDS.find((kind) => foldText(kind) === folded) ?? KIND_NAMES[folded];
  return found === undefined
    ? fail({ code: 'value-invalid', column: 'kind', detail: quote(text.value) })
    : ok(found);
}

function readCodes(value: string | undefined): Result<readonly ProcedureCode[], ValueProblem> {
  const parts = (value ?? '').split(/[\s,;]+/).filter((part) => part !== '');
  if (parts.length === 0) return fail({ code: 'value-missing', column: 'code' });
  const bad = parts.find((part) => !isProcedureCode(part));
  if (bad !== undefined) return fail({ code: 'code-invalid', column: 'code', detail: quote(bad) });
  return ok(parts as ProcedureCode[]);
}

function readSuccessor(value: string | undefined): Result<ProcedureCode | null, ValueProblem> {
  if (value === undefined || value === '') return ok(null);
  return isProcedureCode(value)
    ? ok(value)
    : fail({ code: 'code-invalid', column: 'successor', detail: quote(value) });
}

const COMPETENCE_NAMES: Readonly<Record<string, Competence>> = {
  tinh: 'province',
  bo: 'ministry',
  'chinh phu': 'government',
  'quoc hoi': 'assembly',
};

function readCompetence(value: string | undefined): Result<Competence, ValueProblem> {
  if (value === undefined || value === '') return ok('province');
  const folded = foldText(value);
  const found = COMPETENCES.find((name) => name === folded) ?? COMPETENCE_NAMES[folded];
  return found === undefined
    ? fail({ code: 'value-invalid', column: 'competence', detail: quote(value) })
    : ok(found);
}

const ATTRIBUTE_NAMES: Readonly<Record<string, ReducedAttribute>> = {
  'thanh phan ho so': 'components',
  'thoi han giai quyet': 'time-limit',
  'thoi han': 'time-limit',
  'phi le phi': 'fee',
  'yeu cau dieu kien': 'conditions',
  'trinh tu': 'steps',
  'mau don to khai': 'form',
};

/** Null for none, and for `status`, which the kind already says. */
function readAttribute(value: string | undefined): Result<ReducedAttribute | null, ValueProblem> {
  const folded = foldText(value ?? '');
  if (folded === '' || folded === 'status') return ok(null);
  const found =
    REDUCED_ATTRIBUTES.find((name) => foldText(name) === folded) ?? ATTRIBUTE_NAMES[folded];
  return found === undefined
    ? fail({ code: 'value-invalid', column: 'attribute', detail: quote(value ?? '') })
    : ok(found);
}

const UNIT_NAMES: Readonly<Record<string, string>> = {
  ngay: 'day',
  'ngay lam viec': 'working-day',
  'working day': 'working-day',
  gio: 'hour',
  dong: 'vnd',
};

/** The unit as this program writes it; as it stands where it is not known; null for none. */
export function readChangeUnit(value: string | undefined): string | null {
  if (value === undefined || value === '') return null;
  return UNIT_NAMES[foldText(value)] ?? value;
}
