import { fillIn } from '../../../core/messages/fill-in.ts';
import { schemes as enSchemes } from '../../../core/messages/en/schemes.ts';
import { schemeEntries as en } from '../../../core/messages/en/scheme-entries.ts';
import {
  schemeEntries as vi,
  type SchemeEntriesMessages,
} from '../../../core/messages/vi/scheme-entries.ts';
import { schemes as viSchemes, type SchemesMessages } from '../../../core/messages/vi/schemes.ts';
import type { SchemeItem } from '../../reports/scheme-items.ts';
import type { OfficialLanguage } from '../official-language.ts';

/** The words of the page of schemes. */
export const SCHEMES_WORDS: Readonly<Record<OfficialLanguage, SchemesMessages>> = {
  vi: viSchemes,
  en: enSchemes,
};

/** The words of the forms. */
export const ENTRY_WORDS: Readonly<Record<OfficialLanguage, SchemeEntriesMessages>> = { vi, en };

/** The name of a metric of QĐ 766; its code where it has none. */
export function metricName(code: string, language: OfficialLanguage): string {
  const key = `metric-${code}`;
  const words = ENTRY_WORDS[language];
  return Object.hasOwn(words, key) ? words[key as keyof SchemeEntriesMessages] : code;
}

/** The name of an item, as its scheme prints it. */
export function itemName({ id, scheme, fields }: SchemeItem, language: OfficialLanguage): string {
  const words: Readonly<Record<string, string>> = SCHEMES_WORDS[language];
  if (scheme === 'tt01' || fields[0] === 'hundredths') return words[id] ?? id;
  return metricName(id.slice('qd766-'.length), language);
}

/** The label of one number of an item. */
export function fieldName(
  { id, scheme, most = 0 }: SchemeItem,
  field: string,
  language: OfficialLanguage,
): string {
  const words: Readonly<Record<string, string>> = ENTRY_WORDS[language];
  const text = words[scheme === 'tt01' ? `${id}-${field}` : field] ?? field;
  return fillIn(text, { most: String(most / 100) });
}
