import { findDatesBesidePeople } from './find-birth-dates.ts';
import { claimByRules } from './propose.ts';
import { readComment, type PersonalData } from './reading.ts';
import { tagWords } from './tag-words.ts';
import { withTypedDigits } from './typed-digits.ts';

/**
 * Personal data in a text in NFC, in order and without overlap; none is an empty list. Linear in
 * the length of the text, whatever it holds.
 */
export function findPersonalData(text: string): readonly PersonalData[] {
  const reading = readComment(withTypedDigits(text));
  tagWords(reading, claimByRules(reading));
  findDatesBesidePeople(reading);
  return reading.found.toSorted((a, b) => a.start - b.start);
}
