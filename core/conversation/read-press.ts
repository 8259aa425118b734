import { LANGUAGES, type Language } from '../language.ts';
import { REASONS } from '../reason.ts';
import { chatWords } from './chat-words.ts';
import type { CitizenInput } from './citizen-input.ts';
import type { Conversation } from './conversation.ts';
import { foldTyped } from './read-typed.ts';
import type { Prompt } from './step.ts';

const LETTERS = 'abcd';
/** Numbers of several items, as people separate them: "1 3", "1, 3", "1,3 và 5". */
const NUMBERS = /^\d{1,2}(?:[\s,;.+&]+(?:va |and )?\d{1,2})*$/;

/** What a typed text presses, for channels without buttons and for those who would rather type. */
export function readPress(
  conversation: Conversation,
  text: string,
  { buttons }: Prompt,
): Exclude<CitizenInput, { kind: 'left' }> | null {
  const typed = foldTyped(text);
  const { submissionId, step, offered } = conversation;
  const letter = typed.length === 1 ? LETTERS.indexOf(typed) : -1;
  const procedure = letter < 0 ? undefined : offered[letter];
  if (procedure !== undefined) return { kind: 'procedure', submissionId, procedure };
  if (step === 'ask-reasons' || step === 'ask-nomination') {
    const list = step === 'ask-reasons' ? 'reasons' : 'nomination';
    const mask = readTicks(typed, list === 'reasons' ? REASONS.length : buttons.length - 1);
    if (mask !== null) return { kind: 'ticks', submissionId, list, mask, done: true };
  }
  const button = buttons.flat().find(({ key }) => key !== undefined && foldTyped(key) === typed);
  return button?.press ?? null;
}

/** A language called by its own name. */
export function readLanguage(text: string): Language | null {
  const typed = foldTyped(text);
  const named = LANGUAGES.find((language) => foldTyped(chatWords(language).languageName) === typed);
  return named ?? null;
}

/** The items whose numbers are typed, one bit each; null for anything but numbers of the list. */
function readTicks(typed: string, count: number): number | null {
  if (!NUMBERS.test(typed)) return null;
  const numbers = (typed.match(/\d+/g) ?? []).map(Number);
  if (!numbers.every((number) => number >= 1 && number <= count)) return null;
  return numbers.reduce((mask, number) => mask | (1 << (number - 1)), 0);
}
