import { compliance as enCompliance } from '../../../core/messages/en/compliance.ts';
import { reviewBoard as en } from '../../../core/messages/en/review-board.ts';
import {
  compliance as viCompliance,
  type ComplianceMessages,
} from '../../../core/messages/vi/compliance.ts';
import {
  reviewBoard as vi,
  type ReviewBoardMessages,
} from '../../../core/messages/vi/review-board.ts';
import type { OfficialLanguage } from '../official-language.ts';
import type { OfficialView } from '../official-view.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';

export const BOARD_WORDS: Readonly<Record<OfficialLanguage, ReviewBoardMessages>> = { vi, en };

export const COMPLIANCE_WORDS: Readonly<Record<OfficialLanguage, ComplianceMessages>> = {
  vi: viCompliance,
  en: enCompliance,
};

/** An amount of money as it is read aloud: in millions from a million on. */
export function moneyText(vnd: number, view: OfficialView): string {
  if (vnd < 1e6) return `${view.format.count(Math.round(vnd))} VND`;
  const amount = view.format.count(Math.round(vnd / 1e6));
  return fillIn(BOARD_WORDS[view.language].million, { amount });
}
