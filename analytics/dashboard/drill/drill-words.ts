import { drill as en } from '../../../core/messages/en/drill.ts';
import { drill as vi, type DrillMessages } from '../../../core/messages/vi/drill.ts';
import type { OfficialLanguage } from '../official-language.ts';

export const DRILL_WORDS: Readonly<Record<OfficialLanguage, DrillMessages>> = { vi, en };
