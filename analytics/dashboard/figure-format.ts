import {
  isoMonth,
  localDay,
  startOfDay,
  type Instant,
  type LocalDay,
  type LocalMonth,
} from '../../core/calendar.ts';
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

/** Days whose text is kept. */
const MOST_DAYS = 5000;

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
  const percentSign = '%';
  // A page prints the same few hundred days again and again.
  const days = new Map<LocalDay, string>();
  const day = (local: LocalDay): string => {
    let text = days.get(local);
    if (text === undefined) {
      if (days.size >= MOST_DAYS) days.clear();
      days.set(local, (text = date.format(startOfDay(local))));
    }
    return text;
  };
  return {
    share: (share) => fixed.format(awayFromEnds(share * 100)) + percentSign,
    points: (difference) => fixed.format(difference * 100),
    target: (share) => short.format(share * 100) + percentSign,
    mean: (value) => fixed.format(value),
    count: (count) => whole.format(count),
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

/** 99.96 % is not "100,0 %" and 0.04 % is not "0,0 %". */
function awayFromEnds(percent: number): number {
  if (percent > 99.9 && percent < 100) return 99.9;
  return percent < 0.1 && percent > 0 ? 0.1 : percent;
}
