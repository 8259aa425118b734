import { findDatesBesidePeople } from './find-birth-dates.ts';
import { claimByRules } from './propose.ts';
import { readComment, type PersonalData } from './reading.ts';
import { tagWords } from './tag-words.ts';

/**
 * Personal data in a text in NFC, in order and without overlap; none is an empty list. Linear in
 * the length of the text, whatever it holds.
 */
export function findPersonalData(text: string): readonly PersonalData[] {
  const reading = readComment(text);
  tagWords(reading, claimByRules(reading));
  findDatesBesidePeople(reading);
  return reading.found.toSorted((a, b) => a.start - b.start);
}
