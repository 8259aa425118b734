import { reportsPage as en } from '../../../core/messages/en/reports-page.ts';
import {
  reportsPage as vi,
  type ReportsPageMessages,
} from '../../../core/messages/vi/reports-page.ts';
import type { OfficialLanguage } from '../official-language.ts';

/** The words of the page of reports. */
export const REPORTS_WORDS: Readonly<Record<OfficialLanguage, ReportsPageMessages>> = { vi, en };
