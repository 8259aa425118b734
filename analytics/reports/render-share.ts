import type { Language } from '../../core/language.ts';
import type { SatisfactionFigure } from './satisfaction-report.ts';

const PERCENT: Readonly<Record<Language, { readonly mark: string; readonly sign: string }>> = {
  vi: { mark: ',', sign: '%' },
  km: { mark: ',', sign: '%' },
  en: { mark: '.', sign: '%' },
};

/**
 * The share as it is printed: `90,5%` in Vietnamese, `90.5%` in English, one decimal, `< 5 %` and
 * `> 95 %` for the bounds. Never rounded onto 0 or 100 from beside it. Null when it is not shown.
 */
export function renderShare(
  figure: Pick<SatisfactionFigure, 'bound' | 'share'> | null,
  language: Language,
): string | null {
  if (figure === null || figure.share === null) return null;
  const { mark, sign } = PERCENT[language];
  if (figure.bound !== null) return `${figure.bound === 'below-5-percent' ? '< 5' : '> 95'}${sign}`;
  const percent = figure.share * 100;
  const inside = percent > 0 && percent < 100;
  const printed = inside ? Math.max(0.1, Math.min(99.9, percent)) : percent;
  return printed.toFixed(1).replace('.', mark) + sign;
}
