import type { Brand } from './brand.ts';

/** A moment, in milliseconds since 1970-01-01T00:00Z. */
export type Instant = Brand<number, 'Instant'>;

/** A calendar day in Vietnam, counted from 1970-01-01 (day 0). */
export type LocalDay = Brand<number, 'LocalDay'>;

/** A calendar month in Vietnam: year * 12 + month - 1. */
export type LocalMonth = Brand<number, 'LocalMonth'>;

/** Vietnam keeps UTC+7 all year; the zone has had no daylight saving since 1975. */
const VIETNAM_OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;

/** Marks epoch milliseconds as an instant. */
export function instant(epochMs: number): Instant {
  return epochMs as Instant;
}

/**
 * The instant of an RFC 3339 text with a zone (`2026-11-23T09:30:00+07:00`); null when the text is
 * not one, names no zone, or names a day that does not exist (30 February).
 */
export function parseInstant(text: string): Instant | null {
  const match =
    /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)$/.exec(text);
  if (!match) return null;
  const [, year, month, day, hour] = match.map(Number) as [number, number, number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) || hour > 23)
    return null;
  const epochMs = Date.parse(text.replace(/t/, 'T').replace(/z$/, 'Z'));
  return Number.isNaN(epochMs) ? null : instant(epochMs);
}

/** The instant as RFC 3339 in UTC, e.g. `2026-11-23T02:30:00.000Z`. */
export function isoInstant(at: Instant): string {
  return new Date(at).toISOString();
}

/** The day in Vietnam on which the instant falls. */
export function localDay(at: Instant): LocalDay {
  return Math.floor((at + VIETNAM_OFFSET_MS) / DAY_MS) as LocalDay;
}

/** The instant at which the day begins in Vietnam. */
export function startOfDay(day: LocalDay): Instant {
  return instant(day * DAY_MS - VIETNAM_OFFSET_MS);
}

/** The month in which the day lies. */
export function localMonth(day: LocalDay): LocalMonth {
  const date = new Date(day * DAY_MS);
  return (date.getUTCFullYear() * 12 + date.getUTCMonth()) as LocalMonth;
}

/** First day of the month. */
export function firstDayOf(month: LocalMonth): LocalDay {
  return (Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY_MS) as LocalDay;
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: LocalDay, count: number): LocalDay {
  return (day + count) as LocalDay;
}

/** The month `count` months later (earlier when negative). */
export function addMonths(month: LocalMonth, count: number): LocalMonth {
  return (month + count) as LocalMonth;
}

/** `2026-11-23`. */
export function isoDay(day: LocalDay): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** `2026-11`. */
export function isoMonth(month: LocalMonth): string {
  return isoDay(firstDayOf(month)).slice(0, 7);
}

/** The day written as `2026-11-23`; null for anything else. */
export function parseDay(text: string): LocalDay | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const [year, month, day] = [
    Number(text.slice(0, 4)),
    Number(text.slice(5, 7)),
    Number(text.slice(8)),
  ];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  // `Date.UTC` takes the years below 100 for those of the last century.
  const at = year < 100 ? Date.parse(`${text}T00:00:00Z`) : Date.UTC(year, month - 1, day);
  return (at / DAY_MS) as LocalDay;
}

/** The same, or a day as people write it: `23/11/2026`, `1.5.2026`. */
export function readWrittenDay(text: string): LocalDay | null {
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (local === null) return parseDay(text);
  const [day, month] = [local[1]!, local[2]!].map((part) => part.padStart(2, '0'));
  return parseDay(`${local[3]}-${month}-${day}`);
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** `23/11/2026`, as days are written in Vietnam. */
export function dayInWords(day: LocalDay): string {
  return isoDay(day).split('-').toReversed().join('/');
}
