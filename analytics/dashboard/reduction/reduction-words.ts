import { reduction as en } from '../../../core/messages/en/reduction.ts';
import { reductionAction as enAction } from '../../../core/messages/en/reduction-action.ts';
import { reductionEntry as enEntry } from '../../../core/messages/en/reduction-entry.ts';
import { reduction as vi, type ReductionMessages } from '../../../core/messages/vi/reduction.ts';
import {
  reductionAction as viAction,
  type ReductionActionMessages,
} from '../../../core/messages/vi/reduction-action.ts';
import {
  reductionEntry as viEntry,
  type ReductionEntryMessages,
} from '../../../core/messages/vi/reduction-entry.ts';
import type { OfficialLanguage } from '../official-language.ts';

/** The words of the page about cutting. */
export const REDUCTION_WORDS: Readonly<Record<OfficialLanguage, ReductionMessages>> = { vi, en };

/** The words of the page about one act on procedures. */
export const ACTION_WORDS: Readonly<Record<OfficialLanguage, ReductionActionMessages>> = {
  vi: viAction,
  en: enAction,
};

/** The words of entering and correcting acts. */
export const ENTRY_WORDS: Readonly<Record<OfficialLanguage, ReductionEntryMessages>> = {
  vi: viEntry,
  en: enEntry,
};
