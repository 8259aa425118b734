import { figureSettings as en } from '../../../core/messages/en/figure-settings.ts';
import {
  figureSettings as vi,
  type FigureSettingsMessages,
} from '../../../core/messages/vi/figure-settings.ts';
import type { OfficialLanguage } from '../official-language.ts';

/** The words of the pages that set how figures are judged, counted and signed. */
export const FIGURE_SETTINGS_WORDS: Readonly<Record<OfficialLanguage, FigureSettingsMessages>> = {
  vi,
  en,
};
