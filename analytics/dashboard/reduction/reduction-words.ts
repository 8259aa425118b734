import { reduction as en } from '../../../core/messages/en/reduction.ts';
import { reduction as vi, type ReductionMessages } from '../../../core/messages/vi/reduction.ts';
import type { OfficialLanguage } from '../official-language.ts';

/** The words of the page about cutting. */
export const REDUCTION_WORDS: Readonly<Record<OfficialLanguage, ReductionMessages>> = { vi, en };
