import { isoDay, readWrittenDay, type LocalDay } from '../calendar.ts';

/** From a minute of the day up to, not including, another; minutes since midnight in Vietnam. */
export interface OpenSpan {
  readonly from: number;
  readonly until: number;
}

/** When a counter is open: by weekday, and on days that differ from theirs. */
export interface OpeningHours {
  /** Monday first; always seven. */
  readonly weekdays: readonly (readonly OpenSpan[])[];
  /** These days have their own hours, none when closed; they count before holidays. */
  readonly days: ReadonlyMap<LocalDay, readonly OpenSpan[]>;
}

const MORNING: OpenSpan = { from: 7 * 60, until: 11 * 60 + 30 };
const AFTERNOON: OpenSpan = { from: 13 * 60 + 30, until: 17 * 60 };
const WORKDAY = [MORNING, AFTERNOON];

/**
 * What holds until an official says otherwise: weekdays, and Saturday morning, on which many communes
 * receive citizens. Too wide is safer than too narrow: who comes in time must not look suspicious.
 */
export const USUAL_HOURS: OpeningHours = {
  weekdays: [WORKDAY, WORKDAY, WORKDAY, WORKDAY, WORKDAY, [MORNING], []],
  days: new Map(),
};

const DAY_NAMES = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'] as const;
const MINUTES = 24 * 60;

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: LocalDay): number {
  return (((day + 3) % 7) + 7) % 7;
}

/**
 * Hours as officials write them, one group a line or between semicolons: `T2-T6: 7:00-11:30,
 * 13:30-17:00`, `T7: 7h-11h30`, `CN: nghỉ`, `2026-08-22: 7:00-11:30`. Weekdays that are not named are
 * closed. Null when a part can't be read, spans overlap, or a day is named twice.
 */
export function parseOpeningHours(text: string): OpeningHours | null {
  const weekdays: (readonly OpenSpan[] | undefined)[] = Array.from({ length: 7 });
  const days = new Map<LocalDay, readonly OpenSpan[]>();
  const groups = text.split(/[;\n]/).filter((group) => group.trim() !== '');
  for (const group of groups) {
    const match = /^\s*([^:]+):\s*(.+?)\s*$/.exec(group);
    const spans = match === null ? null : parseSpans(match[2]!);
    if (match === null || spans === null) return null;
    const day = readWrittenDay(match[1]!.trim());
    const named = day === null ? parseWeekdays(match[1]!) : [];
    if (named === null || (day !== null && days.has(day))) return null;
    if (day !== null) days.set(day, spans);
    for (const weekday of named) {
      if (weekdays[weekday] !== undefined) return null;
      weekdays[weekday] = spans;
    }
  }
  if (groups.length === 0) return null;
  return { weekdays: weekdays.map((spans) => spans ?? []), days };
}

/** The hours as `parseOpeningHours` reads them, weekdays with equal hours together. */
export function renderOpeningHours({ weekdays, days }: OpeningHours): string {
  const lines: string[] = [];
  for (let first = 0; first < 7;) {
    const spans = renderSpans(weekdays[first] ?? []);
    let last = first;
    while (last < 6 && renderSpans(weekdays[last + 1] ?? []) === spans) last++;
    const range = first === last ? DAY_NAMES[first]! : `${DAY_NAMES[first]}-${DAY_NAMES[last]}`;
    lines.push(`${range}: ${spans}`);
    first = last + 1;
  }
  const special = [...days].toSorted(([a], [b]) => a - b);
  return [...lines, ...special.map(([day, spans]) => `${isoDay(day)}: ${renderSpans(spans)}`)].join(
    '\n',
  );
}

function parseWeekdays(text: string): readonly number[] | null {
  const named: number[] = [];
  for (const part of text.split(',')) {
    const [first, last = first] = part.split('-').map(weekdayNamed);
    if (first === undefined || last === undefined || first === -1 || last < first) return null;
    for (let weekday = first; weekday <= last; weekday++) named.push(weekday);
  }
  return new Set(named).size === named.length ? named : null;
}

/** `T2`, `Thứ 2`, `thứ hai`, `CN`, `Chủ nhật`; -1 for anything else. */
function weekdayNamed(text: string): number {
  const name = text
    .trim()
    .toLowerCase()
    .replace(/^thứ\s*/, 't');
  const words = ['thai', 'tba', 'ttư', 'tnăm', 'tsáu', 'tbảy', 'chủ nhật'];
  const index = DAY_NAMES.findIndex((known) => known.toLowerCase() === name);
  return index === -1 ? words.indexOf(name) : index;
}

function parseSpans(text: string): readonly OpenSpan[] | null {
  if (/^(nghỉ|đóng|đóng cửa|closed|-)$/i.test(text)) return [];
  const spans: OpenSpan[] = [];
  for (const part of text.split(',')) {
    const [from, until] = part.split(/-|–|đến/).map(parseMinute);
    if (from == null || until == null || part.split(/-|–|đến/).length !== 2) return null;
    if (until <= from || from < (spans.at(-1)?.until ?? 0)) return null;
    spans.push({ from, until });
  }
  return spans;
}

/** `7:00`, `07h30`, `7h`, `24:00`. */
function parseMinute(text: string): number | null {
  const match = /^\s*(\d{1,2})\s*(?:[:hg]\s*(\d{2})?)?\s*$/i.exec(text);
  if (match === null) return null;
  const minute = Number(match[1]) * 60 + Number(match[2] ?? 0);
  return Number(match[2] ?? 0) > 59 || minute > MINUTES ? null : minute;
}

function renderSpans(spans: readonly OpenSpan[]): string {
  if (spans.length === 0) return 'nghỉ';
  return spans.map(({ from, until }) => `${renderMinute(from)}-${renderMinute(until)}`).join(', ');
}

function renderMinute(minute: number): string {
  const [hour, rest] = [Math.floor(minute / 60), minute % 60];
  return `${String(hour).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}
