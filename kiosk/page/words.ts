import type { Language } from '../../core/language.ts';
import { kiosk as en } from '../../core/messages/en/kiosk.ts';
import { scores as enScores } from '../../core/messages/en/scores.ts';
import { kiosk as km } from '../../core/messages/km/kiosk.ts';
import { scores as kmScores } from '../../core/messages/km/scores.ts';
import { kiosk as vi, type KioskMessages } from '../../core/messages/vi/kiosk.ts';
import { scores as viScores } from '../../core/messages/vi/scores.ts';
import type { Score } from '../../core/score.ts';

/** Every word of the kiosk page in one language. */
export interface KioskWords {
  readonly texts: KioskMessages;
  readonly scores: Readonly<Record<Score, string>>;
}

export const KIOSK_WORDS: Readonly<Record<Language, KioskWords>> = {
  vi: { texts: vi, scores: viScores },
  km: { texts: km, scores: kmScores },
  en: { texts: en, scores: enScores },
};

/** Each language by its own name in its own script; never a flag. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  vi: 'Tiếng Việt',
  km: 'ភាសាខ្មែរ',
  en: 'English',
};
