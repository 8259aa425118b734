import type { Language } from '../../core/language.ts';
import type { SatisfactionFigure } from './satisfaction-report.ts';

/** From this many ratings on, a share of exactly 0 % or 100 % is written as such. */
const ENOUGH_FOR_EXTREMES = 30;

/** A bound that is written in place of a share. */
export type ShareBound = 'below-5-percent' | 'above-95-percent';

const PERCENT: Readonly<Record<Language, { readonly mark: string; readonly sign: string }>> = {
  vi: { mark: ',', sign: '\u00A0%' },
  km: { mark: ',', sign: '%' },
  en: { mark: '.', sign: '%' },
};

/**
 * Whether the share must be written as a bound: with fewer than 30 ratings, exactly 0 % or 100 %
 * would tell what each single person said. Null when the share itself may be written.
 */
export function shareBound(figure: Pick<SatisfactionFigure, 'n' | 'share'>): ShareBound | null {
  if (figure.n >= ENOUGH_FOR_EXTREMES) return null;
  if (figure.share === 0) return 'below-5-percent';
  return figure.share === 1 ? 'above-95-percent' : null;
}

/**
 * The share as it is printed: `90,5 %` in Vietnamese, `90.5%` in English, one decimal, `< 5 %` and
 * `> 95 %` for the bounds. Never rounded onto 0 or 100 from beside it. Null when it is not shown.
 */
export function renderShare(
  figure: Pick<SatisfactionFigure, 'n' | 'share'> | null,
  language: Language,
): string | null {
  if (figure === null || figure.share === null) return null;
  const { mark, sign } = PERCENT[language];
  const bound = shareBound(figure);
  if (bound !== null) return `${bound === 'below-5-percent' ? '< 5' : '> 95'}${sign}`;
  const percent = figure.share * 100;
  const inside = percent > 0 && percent < 100;
  const printed = inside ? Math.max(0.1, Math.min(99.9, percent)) : percent;
  return printed.toFixed(1).replace('.', mark) + sign;
}
