import { findAddresses } from './find-addresses.ts';
import { findBirthDates, findDatesBesidePeople } from './find-birth-dates.ts';
import { findCodes } from './find-codes.ts';
import { findContacts } from './find-contacts.ts';
import { findKhmer } from './find-khmer.ts';
import { findNames } from './find-names.ts';
import { findNumbers, findSpokenNumbers } from './find-numbers.ts';
import { readComment, type PersonalData } from './reading.ts';

/** Surest first: what one finder claims, the later ones never see. */
const FINDERS = [
  findContacts,
  findCodes,
  findBirthDates,
  findNumbers,
  findSpokenNumbers,
  findAddresses,
  findKhmer,
  findNames,
  findDatesBesidePeople,
] as const;

/**
 * Personal data in a text in NFC, in order and without overlap; none is an empty list. Linear in
 * the length of the text, whatever it holds.
 */
export function findPersonalData(text: string): readonly PersonalData[] {
  const reading = readComment(text);
  for (const find of FINDERS) find(reading);
  return reading.found.toSorted((a, b) => a.start - b.start);
}
