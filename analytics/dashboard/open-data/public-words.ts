import { publicFigures as en } from '../../../core/messages/en/public-figures.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import {
  publicFigures as vi,
  type PublicFiguresMessages,
} from '../../../core/messages/vi/public-figures.ts';
import type { OfficialLanguage } from '../official-language.ts';

/** The words of the public pages about figures. */
export const PUBLIC_WORDS: Readonly<Record<OfficialLanguage, PublicFiguresMessages>> = { vi, en };

/** `Quý 3 năm 2026` for `2026-Q3`. */
export function quarterName(id: string, language: OfficialLanguage): string {
  return fillIn(PUBLIC_WORDS[language].quarter, { year: id.slice(0, 4), quarter: id.slice(6) });
}
