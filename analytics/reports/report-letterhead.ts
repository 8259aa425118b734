import { isoDay, type LocalDay } from '../../core/calendar.ts';
import { fillIn } from '../../core/messages/fill-in.ts';
import { officialReportText as texts } from '../../core/messages/vi/official-report.ts';
import type { ProvinceCode } from '../../core/organisation.ts';

/** The parts of a report that the issuing agency decides (Nghị định 30/2020/NĐ-CP, Art 8). */
export interface Letterhead {
  /** Cơ quan chủ quản trực tiếp; empty where there is none. */
  readonly superior: string;
  readonly issuer: string;
  /** Behind the number: kind of document and issuer, e.g. `BC-VP`. */
  readonly symbol: string;
  readonly place: string;
  /** On whose behalf it is signed (`TM. ỦY BAN NHÂN DÂN`, `KT. CHÁNH VĂN PHÒNG`); empty for none. */
  readonly authority: string;
  readonly signerTitle: string;
  /** Empty where the name is filled in by hand. */
  readonly signerName: string;
  /** Nơi nhận, one a line. */
  readonly recipients: readonly string[];
}

/** Name of the setting that holds a province's letterhead. */
export function letterheadSetting(province: ProvinceCode): string {
  return `report-letterhead-${province}`;
}

/** The usual one of the office of a province's committee, until another was entered. */
export function usualLetterhead(provinceName: string): Letterhead {
  return {
    superior: fillIn(texts.superior, {
      province: provinceName.toLocaleUpperCase('vi').replaceAll(' ', '\u00A0'),
    }),
    issuer: texts.issuer,
    symbol: texts.symbol,
    place: provinceName,
    authority: '',
    signerTitle: texts.signer,
    signerName: '',
    recipients: texts.recipients.split('\n'),
  };
}

const LONGEST_LINE = 150;
const MOST_RECIPIENTS = 12;
/** What must be filled in; the rest may be empty. */
const NEEDED = ['issuer', 'symbol', 'place', 'signerTitle'] as const;
const LINES = ['superior', ...NEEDED, 'authority', 'signerName'] as const;

/** A stored or typed letterhead, its lines trimmed; null for anything that is none. */
export function parseLetterhead(value: unknown): Letterhead | null {
  if (typeof value !== 'object' || value === null) return null;
  const given = value as Readonly<Record<string, unknown>>;
  const lines = LINES.map((name) => [name, lineOf(given[name])] as const);
  const { recipients } = given;
  if (lines.some(([, line]) => line === null) || !Array.isArray(recipients)) return null;
  const receivers = recipients.map(lineOf);
  const parts = Object.fromEntries(lines) as Record<(typeof LINES)[number], string>;
  if (NEEDED.some((name) => parts[name] === '')) return null;
  if (receivers.length > MOST_RECIPIENTS || receivers.includes(null)) return null;
  return {
    ...parts,
    recipients: receivers.filter((line) => line !== null && line !== '') as string[],
  };
}

/** One line of text without characters that no paper can show; null for anything else. */
function lineOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const line = value.normalize('NFC').trim();
  return line.length > LONGEST_LINE || /\p{Cc}/u.test(line) ? null : line;
}

/** The number before the symbol: digits, and a letter where one was put in between; null otherwise. */
export function parseReportNumber(text: unknown): string | null {
  return typeof text === 'string' && /^\d{1,6}[a-zA-Z]?$/.test(text) ? text : null;
}

/** Leading zero for days 1 to 9 and months 1 and 2 (Nghị định 30/2020/NĐ-CP, Annex I). */
export function dateParts(on: LocalDay): Readonly<Record<'day' | 'month' | 'year', string>> {
  const [year, month, day] = isoDay(on).split('-') as [string, string, string];
  return { day, month: Number(month) > 2 ? String(Number(month)) : month, year };
}
