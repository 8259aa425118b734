import { createFigureFormat, type FigureFormat } from './figure-format.ts';
import { MESSAGES, type OfficialLanguage, type OfficialMessages } from './official-language.ts';

/** A reader's language: its words and its way to write figures. */
export interface OfficialView {
  readonly language: OfficialLanguage;
  readonly texts: OfficialMessages;
  readonly format: FigureFormat;
}

export const OFFICIAL_VIEWS: Readonly<Record<OfficialLanguage, OfficialView>> = {
  vi: createView('vi'),
  en: createView('en'),
};

/** The format is made when it is first used: that takes longer than all the rest of the start. */
function createView(language: OfficialLanguage): OfficialView {
  let format: FigureFormat | null = null;
  return {
    language,
    texts: MESSAGES[language],
    get format() {
      return (format ??= createFigureFormat(language));
    },
  };
}
