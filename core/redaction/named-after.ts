import { isHero, isPair } from './common-phrases.ts';
import { WORD } from './lexicon.ts';
import { phraseTable } from './phrase-table.ts';
import { NAMED_AFTER, NAMED_AFTER_FILLERS } from './place-words.ts';
import { foldAt, hasBits, isFree, isLarge, type Reading } from './reading.ts';
import { ROLES } from './role-words.ts';

const NOUN = phraseTable(NAMED_AFTER);
const FILLER = phraseTable(NAMED_AFTER_FILLERS);
const ROLE = phraseTable(ROLES);

/** Whether a street, school, office or feast bears the name: its noun stands before it. */
export function isNamedAfter(reading: Reading, at: number, end: number): boolean {
  for (let place = at - 1; place >= 0 && place >= at - 6; place -= 1) {
    if (!isFree(reading, place)) return false;
    if (isNoun(reading, place) && !isPersonNoun(reading, place, at, end)) return true;
    const passable =
      FILLER.longestAt(reading, place) > 0 ||
      reading.words[place]?.shape === 'digits' ||
      (isLarge(reading, place) && !hasBits(reading, place, WORD.strongSurname));
    if (!passable) return false;
  }
  return false;
}

/** A noun of its own: not the "hồ" of "hồ sơ". */
function isNoun(reading: Reading, at: number): boolean {
  return NOUN.longestAt(reading, at) > 0 && !isPair(reading, at);
}

/** "Chủ tịch xã Lý Văn Tài": the office holder's full name, not the commune's. */
function isPersonNoun(reading: Reading, place: number, at: number, end: number): boolean {
  const fold = foldAt(reading, place);
  if (place !== at - 1 || (fold !== 'xa' && fold !== 'phuong' && fold !== 'huyen' && fold !== 'ap'))
    return false;
  if (end - at < 3 || isHero(reading, at, end)) return false;
  for (let before = place - 1; before >= place - 3; before -= 1) {
    if (ROLE.longestAt(reading, before) > 0) return true;
  }
  return false;
}
