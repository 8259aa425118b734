import { foldText } from '../search/fold-vietnamese.ts';
import type { FilingWay, ProcedureMethod, TimeUnit } from './procedure-details.ts';
import { jsonOf } from './read-values.ts';

const WAYS: Readonly<Record<string, FilingWay>> = {
  online: 'online',
  'in person': 'in-person',
  post: 'post',
};

const UNITS: readonly (readonly [words: RegExp, unit: TimeUnit])[] = [
  [/^(working day|ngay lam viec|nlv)/, 'working-day'],
  [/^(day|ngay)/, 'day'],
  [/^(hour|gio)/, 'hour'],
  [/^(month|thang)/, 'month'],
];

/**
 * The ways of filing, from the list that the national portal's data give (`ch`, `t`, `u`, `fee`,
 * `feeFx`); null when the text is no such list. A unit that is not named stays unnamed.
 */
export function readMethods(text: string): readonly ProcedureMethod[] | null {
  if (text === '') return [];
  const parsed = jsonOf(text);
  if (!Array.isArray(parsed) || parsed.length > MOST_METHODS) return null;
  const methods: ProcedureMethod[] = [];
  for (const entry of parsed) {
    const method = readMethod(entry);
    if (method === null) return null;
    methods.push(method);
  }
  return methods;
}

const MOST_METHODS = 200;

function readMethod(entry: unknown): ProcedureMethod | null {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return null;
  const { ch, t, u, fee, feeFx } = entry as Readonly<Record<string, unknown>>;
  const fees = fee === undefined ? null : [fee].flat();
  if (fees !== null && !fees.every(isAmount)) return null;
  if (t !== undefined && !isAmount(t)) return null;
  const unit = typeof u === 'string' ? unitOf(u) : null;
  return {
    way: typeof ch === 'string' ? (WAYS[foldText(ch)] ?? null) : null,
    timeLimit: t === undefined ? null : { amount: t, unit },
    timeText: null,
    fees,
    feeText: typeof feeFx === 'string' ? feeFx.slice(0, LONGEST_TEXT) : null,
  };
}

const LONGEST_TEXT = 500;

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

/**
 * `15 ngày làm việc`, `2,5 ngày`, `3`; what is said in other words, or with several numbers, stays
 * text: nobody's time limit is guessed.
 */
export function readTimeLimit(text: string): Pick<ProcedureMethod, 'timeLimit' | 'timeText'> {
  if (text === '') return { timeLimit: null, timeText: null };
  const match = /^(\d{1,4}(?:[.,]\d{1,2})?)\s*([^\d]*)$/.exec(text);
  const words = match?.[2]?.trim() ?? '';
  const unit = words === '' ? null : unitOf(words);
  if (match === null || (words !== '' && unit === null)) {
    return { timeLimit: null, timeText: text.slice(0, LONGEST_TEXT) };
  }
  return { timeLimit: { amount: Number(match[1]!.replace(',', '.')), unit }, timeText: null };
}

function unitOf(words: string): TimeUnit | null {
  const folded = foldText(words);
  return UNITS.find(([form]) => form.test(folded))?.[1] ?? null;
}

/** `8.000 đồng`, `500000`, `Không`; what is described in other words stays text. */
export function readFee(text: string): Pick<ProcedureMethod, 'fees' | 'feeText'> {
  if (text === '') return { fees: null, feeText: null };
  if (/^(khong|mien phi|free|khong thu phi)$/.test(foldText(text)))
    return { fees: [0], feeText: null };
  const amount = /^(\d{1,3}(?:[.,\s]\d{3})+|\d{1,10})\s*(?:đ|đồng|vnd|vnđ)?$/i.exec(text)?.[1];
  if (amount === undefined) return { fees: null, feeText: text.slice(0, LONGEST_TEXT) };
  return { fees: [Number(amount.replace(/[.,\s]/g, ''))], feeText: null };
}
