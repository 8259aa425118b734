import {
  isoMonth,
  localDay,
  startOfDay,
  type Instant,
  type LocalDay,
  type LocalMonth,
} from '../../core/calendar.ts';
import { renderShare } from '../reports/render-share.ts';
import type { OfficialLanguage } from './official-language.ts';

/** Writes figures as the reader's language does: `90,5 %` or `90.5%`, `12.345` or `12,345`. */
export interface FigureFormat {
  /** One decimal. Never rounded onto 100 % or 0 % from beside it. */
  share(share: number): string;
  /** A share without needless decimals, e.g. the target: `90 %`. */
  target(share: number): string;
  /** A difference of shares in points of a hundred, one decimal. */
  points(difference: number): string;
  /** A mean, one decimal. */
  mean(value: number): string;
  count(count: number): string;
  /** `23/11/2026` or `23 Nov 2026`. */
  day(day: LocalDay): string;
  /** `11/2026`. */
  month(month: LocalMonth): string;
  /** Day and minute in Vietnam. */
  moment(at: Instant): string;
  /** In the largest fitting unit: `3 phút`, `2 hours`. */
  duration(ms: number): string;
}

const LOCALES: Readonly<Record<OfficialLanguage, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** Days, and counts, whose text is kept. */
const MOST_KEPT = 5000;

const DURATION_UNITS = [
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
  { unit: 'second', ms: 1000 },
] as const;

/** Made once for each language: the `Intl` objects behind it are slow to make. */
export function createFigureFormat(language: OfficialLanguage): FigureFormat {
  const locale = LOCALES[language];
  const fixed = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const short = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const date = new Intl.DateTimeFormat(locale, {
    timeZone: 'Asia/Ho_Chi_Minh',
    day: '2-digit',
    month: language === 'vi' ? '2-digit' : 'short',
    year: 'numeric',
  });
  const time = new Intl.DateTimeFormat(locale, {
    timeZone: 'Asia/Ho_Chi_Minh',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const day = keeping((local: LocalDay) => date.format(startOfDay(local)));
  return {
    share: (share) => renderShare({ bound: null, share }, language)!,
    points: (difference) => fixed.format(difference * 100),
    target: (share) => `${short.format(share * 100)}%`,
    mean: (value) => fixed.format(value),
    count: keeping((count: number) => whole.format(count)),
    day,
    month: (month) => isoMonth(month).split('-').toReversed().join('/'),
    moment: (at) => `${time.format(at)} ${day(localDay(at))}`,
    duration(ms) {
      const size = Math.abs(ms);
      const { unit, ms: unitMs } =
        DURATION_UNITS.find((candidate) => size >= candidate.ms) ?? DURATION_UNITS[3];
      const amount = Math.max(1, Math.round(size / unitMs));
      return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(
        amount,
      );
    },
  };
}

/** A page writes the same few hundred days and counts again and again. */
function keeping<T extends number>(write: (value: T) => string): (value: T) => string {
  const kept = new Map<T, string>();
  return (value) => {
    let text = kept.get(value);
    if (text === undefined) {
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(value, (text = write(value)));
    }
    return text;
  };
}
