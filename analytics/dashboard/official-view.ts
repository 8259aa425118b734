import type { DashboardMessages } from '../../core/messages/vi/dashboard.ts';
import { createFigureFormat, type FigureFormat } from './figure-format.ts';
import { MESSAGES, type OfficialLanguage } from './official-language.ts';

/** A reader's language: its words and its way to write figures. */
export interface OfficialView {
  readonly language: OfficialLanguage;
  readonly texts: DashboardMessages;
  readonly format: FigureFormat;
}

export const OFFICIAL_VIEWS: Readonly<Record<OfficialLanguage, OfficialView>> = {
  vi: { language: 'vi', texts: MESSAGES.vi, format: createFigureFormat('vi') },
  en: { language: 'en', texts: MESSAGES.en, format: createFigureFormat('en') },
};
