import type { IntakeErrorCode } from '../errors.ts';
import type { Language } from '../language.ts';
import { intakeErrors as en } from './en/intake-errors.ts';
import { intakeErrors as km } from './km/intake-errors.ts';
import { intakeErrors as vi } from './vi/intake-errors.ts';

const INTAKE_ERRORS: Readonly<Record<Language, Readonly<Record<IntakeErrorCode, string>>>> = {
  vi,
  km,
  en,
};

/** The refusal in the reader's language. */
export function intakeErrorText(code: IntakeErrorCode, language: Language): string {
  return INTAKE_ERRORS[language][code];
}
