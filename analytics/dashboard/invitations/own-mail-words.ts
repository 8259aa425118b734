import { ownMail as en } from '../../../core/messages/en/own-mail.ts';
import { ownMail as vi, type OwnMailMessages } from '../../../core/messages/vi/own-mail.ts';
import type { OfficialLanguage } from '../official-language.ts';

/** Words about officials' e-mail addresses. */
export const OWN_MAIL_WORDS: Readonly<Record<OfficialLanguage, OwnMailMessages>> = { vi, en };
