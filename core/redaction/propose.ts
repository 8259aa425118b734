import { findAddresses } from './find-addresses.ts';
import { findBirthDates } from './find-birth-dates.ts';
import { findCodes } from './find-codes.ts';
import { findContacts } from './find-contacts.ts';
import { findKhmer } from './find-khmer.ts';
import { findNumbers } from './find-numbers.ts';
import { findSpokenNumbers } from './find-spoken-numbers.ts';
import { wordIndexAfter, type Reading } from './reading.ts';
import type { Proposal } from './word-clues.ts';

/**
 * Claims what patterns tell for sure, numbers and codes, and returns what the rules for addresses
 * and births would claim besides; those words are free again.
 */
export function claimByRules(reading: Reading): readonly Proposal[] {
  findContacts(reading);
  findCodes(reading);
  const births = reading.found.length;
  findBirthDates(reading);
  const numbers = reading.found.length;
  findSpokenNumbers(reading);
  findNumbers(reading);
  const addresses = reading.found.length;
  findAddresses(reading);
  const proposals = [
    ...release(reading, addresses, reading.found.length),
    ...release(reading, births, numbers),
  ];
  findKhmer(reading);
  return proposals;
}

/** Takes back the claims from `first` up to, not including, `last`. */
function release(reading: Reading, first: number, last: number): readonly Proposal[] {
  return reading.found.splice(first, last - first).map(({ kind, start, end }) => {
    const from = wordIndexAfter(reading, 0, start);
    const to = wordIndexAfter(reading, from, end);
    reading.taken.fill(0, from, to);
    return { from, to, kind: kind === 'address' ? 'address' : 'birth-date' };
  });
}
