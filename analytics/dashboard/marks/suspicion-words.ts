import { suspicionPages as en } from '../../../core/messages/en/suspicion-pages.ts';
import {
  suspicionPages as vi,
  type SuspicionPageMessages,
} from '../../../core/messages/vi/suspicion-pages.ts';
import type { OfficialLanguage } from '../official-language.ts';

export const MARKS_PATH = '/dashboard/marks';

/** Words of the page about suspected ratings. */
export const SUSPICION_WORDS: Readonly<Record<OfficialLanguage, SuspicionPageMessages>> = {
  vi,
  en,
};
