import { operationsPage as en } from '../../../core/messages/en/operations-page.ts';
import {
  operationsPage as vi,
  type OperationsPageMessages,
} from '../../../core/messages/vi/operations-page.ts';
import type { OfficialLanguage } from '../official-language.ts';

export const OPERATIONS_WORDS: Readonly<Record<OfficialLanguage, OperationsPageMessages>> = {
  vi,
  en,
};

/** Codes, or parts of codes, with the sentence for them; the first that fits says it. */
const KNOWN_PROBLEMS = [
  [/^expired$/, 'problemExpired'],
  [/token|credential|consent|oauth|-2(?:16|20|23)$/, 'problemCredentials'],
  [/too-many|limit|quota|-32$/, 'problemLimit'],
  [/network|timeout|server-fault|unreadable|store-unavailable/, 'problemAway'],
  [/closed|blocked|-217$/, 'problemClosed'],
  [/^no-way$/, 'problemNoWay'],
] as const satisfies readonly (readonly [RegExp, keyof OperationsPageMessages])[];

/** What a fault's code means, and the code; anything that is no code is not repeated. */
export function problemSentence(code: string, language: OfficialLanguage): string {
  const words = OPERATIONS_WORDS[language];
  const known = KNOWN_PROBLEMS.find(([pattern]) => pattern.test(code));
  const sentence = known === undefined ? words.problemOther : words[known[1]];
  return isCode(code) ? `${sentence} (${code})` : sentence;
}

/**
 * Codes and names of faults with a place in the program hold no token, number of a person or text.
 * Should one ever do, it is not shown: several words, many digits and long names are no code.
 */
function isCode(code: string): boolean {
  const isShaped = /^[A-Za-z][\w./-]{0,60}(?: [\w./-]{1,60}(?::\d{1,5}){0,2})?$/.test(code);
  return isShaped && !/\d{6}|\w{25}/.test(code);
}
