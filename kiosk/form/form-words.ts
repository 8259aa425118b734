import type { Language } from '../../core/language.ts';
import { phoneForm as en } from '../../core/messages/en/phone-form.ts';
import { phoneForm as km } from '../../core/messages/km/phone-form.ts';
import type { KioskAnswerMessages } from '../../core/messages/vi/kiosk-answers.ts';
import { phoneForm as vi, type PhoneFormMessages } from '../../core/messages/vi/phone-form.ts';
import type { NominationKind } from '../../core/nomination.ts';
import type { Reason } from '../../core/reason.ts';
import { ALL_WORDS } from '../all-words.ts';
import type { KioskWords } from '../page/words.ts';

/** Every word of the phone form in one language; questions and answers are the kiosk's. */
export interface FormWords extends KioskWords {
  readonly form: PhoneFormMessages;
  readonly answers: KioskAnswerMessages;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly kinds: Readonly<Record<NominationKind, string>>;
}

const FORM_MESSAGES: Readonly<Record<Language, PhoneFormMessages>> = { vi, km, en };

/** The words of the form in a language. */
export function formWords(language: Language): FormWords {
  const { first, later } = ALL_WORDS[language];
  const { texts: answers, reasons, kinds } = later;
  return { ...first, form: FORM_MESSAGES[language], answers, reasons, kinds };
}
