import type { Language } from '../language.ts';
import { redaction as en } from '../messages/en/redaction.ts';
import { fillIn } from '../messages/fill-in.ts';
import { redaction as km } from '../messages/km/redaction.ts';
import { redaction as vi, type RedactionMessages } from '../messages/vi/redaction.ts';
import type { PersonalDataKind } from './personal-data-kind.ts';

const WORDS: Readonly<Record<Language, RedactionMessages>> = { vi, km, en };

/**
 * Tells a citizen in one sentence what was cut out of the text, each kind once, in the order given;
 * null when nothing was.
 */
export function describeRedaction(
  kinds: readonly PersonalDataKind[],
  language: Language,
): string | null {
  const { cut, between, beforeLast, kinds: names } = WORDS[language];
  const listed = [...new Set(kinds)].map((kind) => names[kind]);
  const last = listed.pop();
  if (last === undefined) return null;
  const all = listed.length === 0 ? last : `${listed.join(between)}${beforeLast}${last}`;
  return fillIn(cut, { kinds: all });
}
