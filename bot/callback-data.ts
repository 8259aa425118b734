import type { ButtonPress, Choice } from '../core/conversation/citizen-input.ts';
import { LANGUAGES } from '../core/language.ts';
import type { SubmissionId } from '../core/rating.ts';
import { SCORES } from '../core/score.ts';

/** The prefix names the version: buttons stay in chats for years. Telegram takes up to 64 bytes. */
const CHOICE = /^r1:([\w-]{22}):(.)$/;
const LANGUAGE = /^l1:(.+)$/;

const CHOICE_LETTERS: ReadonlyMap<string, Choice> = new Map<string, Choice>([
  ...SCORES.map((score) => [String(score), score] as const),
  ['s', 'skip'],
  ['a', 'again'],
]);

/** A press as button data: `r1:<22 characters of the id's bytes>:<value>` or `l1:<language>`. */
export function toCallbackData(press: ButtonPress): string {
  if (press.kind === 'language') return `l1:${press.language}`;
  const id = Buffer.from(press.submissionId.replaceAll('-', ''), 'hex').toString('base64url');
  const letter = [...CHOICE_LETTERS].find(([, choice]) => choice === press.value)?.[0] ?? '';
  return `r1:${id}:${letter}`;
}

/** The press that the data stands for; null for data that `toCallbackData` does not make. */
export function parseCallbackData(data: string): ButtonPress | null {
  const language = LANGUAGES.find((known) => known === LANGUAGE.exec(data)?.[1]);
  if (language !== undefined) return { kind: 'language', language };
  const [, id = '', letter = ''] = CHOICE.exec(data) ?? [];
  const bytes = Buffer.from(id, 'base64url');
  const value = CHOICE_LETTERS.get(letter);
  // The last character has spare bits: only one spelling of each id is ours.
  if (value === undefined || bytes.length !== 16 || bytes.toString('base64url') !== id) return null;
  return { kind: 'choice', submissionId: toSubmissionId(bytes), value };
}

function toSubmissionId(bytes: Buffer): SubmissionId {
  const hex = bytes.toString('hex');
  return [8, 12, 16, 20, 32]
    .map((end, part, ends) => hex.slice(ends[part - 1] ?? 0, end))
    .join('-') as SubmissionId;
}
