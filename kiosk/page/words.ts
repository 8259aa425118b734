import type { Language } from '../../core/language.ts';
import type { KioskMessages } from '../../core/messages/vi/kiosk.ts';
import type { KioskAnswerMessages } from '../../core/messages/vi/kiosk-answers.ts';
import type { KioskEnrolmentMessages } from '../../core/messages/vi/kiosk-enrolment.ts';
import type { NominationKind } from '../../core/nomination.ts';
import type { Reason } from '../../core/reason.ts';
import type { Score } from '../../core/score.ts';
import type { KeyPage } from './keyboard/key-pages.ts';

/** The words of the first screen, in one language. */
export interface KioskWords {
  readonly texts: KioskMessages;
  readonly scores: Readonly<Record<Score, string>>;
}

/** The words of every other screen, in one language. */
export interface LaterWords {
  readonly texts: KioskAnswerMessages;
  readonly enrolment: KioskEnrolmentMessages;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly kinds: Readonly<Record<NominationKind, string>>;
  /** Its keyboard. */
  readonly keys: readonly KeyPage[];
}

/** A language's words as a file of their own: data that the page fetches. */
export interface WordFile {
  readonly first: KioskWords;
  readonly later: LaterWords;
}

const loaded = new Map<Language, WordFile>();
let carried: KioskWords | null = null;

/** The words that the page was sent with: Vietnamese, for a first screen without a request. */
export function carryWords(words: KioskWords): void {
  carried = words;
}

/** Words for a language that is loaded; Vietnamese, which the page carries along, until it is. */
export function kioskWords(language: Language): KioskWords {
  return loaded.get(language)?.first ?? carried ?? loadedFile('vi').first;
}

/** The same for the later screens; throws when not even Vietnamese was loaded. */
export function laterWords(language: Language): LaterWords {
  return loadedFile(language).later;
}

function loadedFile(language: Language): WordFile {
  const file = loaded.get(language) ?? loaded.get('vi');
  if (!file) throw new Error('no words are loaded');
  return file;
}

/** Rejects when the file cannot be had; asking again tries again. */
export async function loadWords(language: Language): Promise<void> {
  if (loaded.has(language)) return;
  const response = await fetch(`/kiosk/words-${language}.json`, { credentials: 'omit' });
  if (!response.ok) throw new Error(`no words for ${language}`);
  loaded.set(language, (await response.json()) as WordFile);
}

/** Each language by its own name in its own script; never a flag. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  vi: 'Tiếng Việt',
  km: 'ភាសាខ្មែរ',
  en: 'English',
};
