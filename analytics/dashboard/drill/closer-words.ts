import { closer as en } from '../../../core/messages/en/closer.ts';
import { closer as vi, type CloserMessages } from '../../../core/messages/vi/closer.ts';
import type { OfficialLanguage } from '../official-language.ts';

export const CLOSER_WORDS: Readonly<Record<OfficialLanguage, CloserMessages>> = { vi, en };
