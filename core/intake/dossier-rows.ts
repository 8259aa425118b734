import { quote, type ValueProblem } from '../catalogue/read-values.ts';
import type { CompletionEvent, Filing } from '../dossier.ts';
import { fail, ok, type Result } from '../result.ts';
import { foldText } from '../search/fold-vietnamese.ts';
import type { Column, TableRecord } from '../table/match-columns.ts';
import type { DossierSubmission } from './dossier-submission.ts';
import { parseContact } from './parse-contact.ts';

type DossierColumn =
  | 'dossierCode'
  | 'source'
  | 'event'
  | 'revision'
  | 'withdrawn'
  | 'reason'
  | 'procedureCode'
  | 'unitCode'
  | 'counterId'
  | 'filing'
  | 'finishedAt'
  | 'dueAt'
  | 'receivedOn'
  | 'phone';

/**
 * The columns of a list of finished dossiers, by the headings that one-stop software prints. Columns of
 * names, addresses and id numbers are none of them: they are left out unread.
 */
export const DOSSIER_COLUMNS: readonly Column<DossierColumn>[] = [
  { name: 'dossierCode', aliases: ['Mã hồ sơ', 'Mã số hồ sơ', 'Số hồ sơ'], required: true },
  {
    name: 'procedureCode',
    aliases: ['Mã thủ tục', 'Mã TTHC', 'Mã số TTHC', 'Mã thủ tục hành chính'],
    required: true,
  },
  {
    name: 'finishedAt',
    aliases: [
      'Ngày hoàn thành',
      'Ngày kết thúc',
      'Ngày kết thúc xử lý',
      'Ngày xử lý xong',
      'Ngày trả kết quả',
      'Ngày trả',
    ],
    required: true,
  },
  { name: 'unitCode', aliases: ['Mã đơn vị', 'Mã xã', 'Mã đơn vị giải quyết'] },
  { name: 'counterId', aliases: ['Mã bộ phận một cửa', 'Mã quầy'] },
  { name: 'dueAt', aliases: ['Ngày hẹn trả', 'Hạn trả kết quả', 'Hạn xử lý', 'Ngày hẹn'] },
  {
    name: 'receivedOn',
    // Not the day on which it was handed in: lists may have both, and time limits run from this one.
    aliases: ['Ngày tiếp nhận', 'Ngày tiếp nhận hồ sơ', 'Ngày nhận hồ sơ', 'Thời gian tiếp nhận'],
  },
  { name: 'filing', aliases: ['Hình thức nộp', 'Cách nộp', 'Hình thức tiếp nhận', 'Hình thức'] },
  { name: 'event', aliases: ['Trạng thái', 'Tình trạng', 'Trạng thái hồ sơ', 'Sự kiện'] },
  { name: 'source', aliases: ['Nguồn', 'Phần mềm'] },
  { name: 'revision', aliases: ['Lần sửa'] },
  { name: 'withdrawn', aliases: ['Rút lại', 'Hủy'] },
  { name: 'reason', aliases: ['Lý do', 'Lý do sửa'] },
  {
    name: 'phone',
    aliases: ['Số điện thoại nhận lời mời', 'Điện thoại', 'Số điện thoại'],
    // Who has no number there asked for no invitation.
    bestOnly: true,
  },
];

/** What the cells say, however it is spelt; the codes of the API may be written too. */
const EVENTS = byWords<CompletionEvent>({
  completed: [
    'completed',
    'Đã xử lý xong',
    'Đã xử lý',
    'Xử lý xong',
    'Đã giải quyết',
    'Đã giải quyết xong',
    'Đã hoàn thành',
    'Hoàn thành',
    'Đã có kết quả',
    'Có kết quả',
    'Chờ trả kết quả',
  ],
  returned: ['returned', 'Đã trả kết quả', 'Đã trả', 'Đã trả kết quả cho công dân'],
  refused: [
    'refused',
    'Từ chối',
    'Từ chối tiếp nhận',
    'Từ chối giải quyết',
    'Không được tiếp nhận',
    'Trả lại hồ sơ',
  ],
  stopped: [
    'stopped',
    'Dừng xử lý',
    'Dừng giải quyết',
    'Rút hồ sơ',
    'Công dân rút hồ sơ',
    'Công dân yêu cầu rút hồ sơ',
  ],
});
const FILINGS = byWords<Filing>({
  'in-person': ['in-person', 'Trực tiếp', 'Nộp trực tiếp', 'Tại một cửa'],
  online: [
    'online',
    'Trực tuyến',
    'Nộp trực tuyến',
    'Một phần',
    'Toàn trình',
    'Trực tuyến một phần',
    'Trực tuyến toàn trình',
    'DVC trực tuyến một phần',
    'DVC trực tuyến toàn trình',
    'Dịch vụ công trực tuyến',
  ],
  post: [
    'post',
    'Bưu chính',
    'Bưu chính công ích',
    'Dịch vụ bưu chính công ích',
    'Qua bưu chính',
    'Qua bưu chính công ích',
    'BCCI',
  ],
});
const YES_NO = byWords({
  yes: ['true', 'x', '1', 'có', 'yes', 'rút', 'rút lại', 'hủy'],
  no: ['false', '0', 'không', 'no'],
});

function byWords<T extends string>(
  words: Readonly<Record<T, readonly string[]>>,
): (cell: string) => T | null {
  const meanings = new Map<string, T>();
  for (const meaning of Object.keys(words) as T[])
    for (const word of words[meaning]) meanings.set(foldText(word), meaning);
  return (cell) => meanings.get(foldText(cell)) ?? null;
}

/**
 * One row as a submission, or everything that is wrong with it. A list that names no unit is of
 * `unit`; without a state the result was returned.
 */
export function readDossierRow(
  { fields }: TableRecord<DossierColumn>,
  unit: string | null,
): Result<DossierSubmission, readonly ValueProblem[]> {
  const problems: ValueProblem[] = [];
  const text = (name: DossierColumn) => (fields[name] === '' ? undefined : fields[name]);
  const read = <T>(name: DossierColumn, parse: (value: string) => T | null): T | undefined => {
    const value = text(name);
    if (value === undefined) return undefined;
    const parsed = parse(value);
    if (parsed !== null) return parsed;
    problems.push({ code: 'value-invalid', column: name, detail: quote(value) });
    return undefined;
  };
  const dossierCode = text('dossierCode');
  if (dossierCode === undefined) problems.push({ code: 'value-missing', column: 'dossierCode' });
  else if (POWER_OF_TEN.test(dossierCode)) {
    problems.push({ code: 'digits-lost', column: 'dossierCode', detail: quote(dossierCode) });
  }
  const withdrawn = read('withdrawn', YES_NO) === 'yes';
  const phone = parseContact({ kind: 'phone', address: text('phone') ?? '' });
  const submission = {
    dossierCode: dossierCode ?? '',
    event: read('event', EVENTS) ?? 'returned',
    source: read('source', (value) => (/^[a-z0-9][a-z0-9-]{0,31}$/.test(value) ? value : null)),
    revision: read('revision', (value) => (/^\d{1,2}$/.test(value) ? Number(value) : null)),
    withdrawn: withdrawn || undefined,
    reason: text('reason')?.slice(0, LONGEST_REASON),
    procedureCode: read('procedureCode', parseCode),
    unitCode: read('unitCode', parseCode) ?? unit ?? undefined,
    counterId: read('counterId', parseCode),
    filing: read('filing', FILINGS),
    finishedAt: read('finishedAt', readMoment),
    dueAt: read('dueAt', readMoment),
    receivedOn: read('receivedOn', readReceipt),
    // A number that can't be called is no reason to lose the dossier.
    contact: phone.ok ? phone.value : undefined,
  };
  if (!withdrawn) {
    for (const name of ['procedureCode', 'unitCode', 'finishedAt'] as const) {
      const known = problems.some(({ column }) => column === name);
      if (submission[name] === undefined && !known)
        problems.push({ code: 'value-missing', column: name });
    }
  }
  return problems.length > 0 ? fail(problems) : ok(present(submission));
}

const LONGEST_REASON = 200;
/** What is left of a long code of digits that Excel took for a number. */
const POWER_OF_TEN = /^\d(?:[.,]\d+)?E\+\d+$/i;

function parseCode(value: string): string | null {
  return /^[0-9A-Za-z][0-9A-Za-z._-]{0,63}$/.test(value) ? value : null;
}

const LOCAL_TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?(SA|CH|AM|PM))?$/i;
const LOCAL_DAY = /^(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}))$/;

/**
 * `2026-11-23`, `23/11/2026 09:30`, `09:30 23/11/2026`, `23/11/2026 2:30:00 CH`,
 * `2026-11-23T09:30:00+07:00`; without a zone it is Vietnam's time.
 */
function readMoment(value: string): string | null {
  const [, early, day = '', late] =
    /^(\d{1,2}:[\d:]+[ ,]+)?([\d./-]+)(?:[T ,]+(.+))?$/.exec(value) ?? [];
  const date = isoDate(day);
  const time = early === undefined ? late : early.replace(/[ ,]+$/, '');
  if (date === null || (early !== undefined && late !== undefined)) return zoned(value);
  if (time === undefined) return date;
  const clock = isoTime(time);
  return clock === null ? zoned(value) : `${date}T${clock}+07:00`;
}

function zoned(value: string): string | null {
  return /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:\d{2})$/i.test(value) ? value : null;
}

const twoDigits = (part: string | number = '0') => String(part).padStart(2, '0');

function isoDate(day: string): string | null {
  const parts = LOCAL_DAY.exec(day);
  if (parts === null) return null;
  const [, year, month, date, dateFirst, monthSecond, yearThird] = parts;
  return `${year ?? yearThird}-${twoDigits(month ?? monthSecond)}-${twoDigits(date ?? dateFirst)}`;
}

/** `CH` (chiều) and `SA` (sáng) are what Vietnamese software writes for PM and AM. */
function isoTime(time: string): string | null {
  const parts = LOCAL_TIME.exec(time);
  if (parts === null) return null;
  const [, hour, minute, second, half] = parts;
  if (half !== undefined && (Number(hour) < 1 || Number(hour) > 12)) return null;
  const noon = half !== undefined && /^(?:CH|PM)$/i.test(half) ? 12 : 0;
  const hours = half === undefined ? hour : (Number(hour) % 12) + noon;
  return `${twoDigits(hours)}:${minute}:${twoDigits(second)}`;
}

/** The same, of which only the day matters: whatever follows it may be written in any way. */
function readReceipt(value: string): string | null {
  return readMoment(value) ?? isoDate(/^[\d./-]+(?=[T ,])/.exec(value)?.[0] ?? '');
}

type Undefinable<T> = { readonly [Key in keyof T]: T[Key] | undefined };

/** Without the fields that the row leaves open. */
function present(
  fields: Undefinable<Omit<DossierSubmission, 'dossierCode' | 'event'>> &
    Pick<DossierSubmission, 'dossierCode' | 'event'>,
): DossierSubmission {
  const said = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as unknown as DossierSubmission;
}
