import type { Language } from '../../core/language.ts';
import { phoneForm as en } from '../../core/messages/en/phone-form.ts';
import { phoneForm as km } from '../../core/messages/km/phone-form.ts';
import { phoneForm as vi, type PhoneFormMessages } from '../../core/messages/vi/phone-form.ts';
import { ALL_WORDS } from '../all-words.ts';
import type { KioskWords } from '../page/words.ts';

/** Every word of the phone form in one language; the question and answers are the kiosk's. */
export interface FormWords extends KioskWords {
  readonly form: PhoneFormMessages;
}

const FORM_MESSAGES: Readonly<Record<Language, PhoneFormMessages>> = { vi, km, en };

/** The words of the form in a language. */
export function formWords(language: Language): FormWords {
  return { ...ALL_WORDS[language].first, form: FORM_MESSAGES[language] };
}
