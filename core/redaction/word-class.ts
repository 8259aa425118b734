import { WORD } from './lexicon.ts';
import { foldAt, isFree, type Reading } from './reading.ts';

/** What one word may be to somebody who looks for a name: exactly one class a word. */
const WORD_CLASSES = [
  'end',
  'mark',
  'digits',
  'taken',
  'foreign',
  'unknown',
  'given',
  'given-or-everyday',
  'doubtful',
  'surname',
  'surname-or-everyday',
  'rare-surname',
  'rare-surname-or-given',
  'rare-surname-or-everyday',
  'middle',
  'birth-order',
  'everyday',
  'letter',
] as const;

type WordClass = (typeof WORD_CLASSES)[number];

const INDEX = Object.fromEntries(WORD_CLASSES.map((name, index) => [name, index])) as Record<
  WordClass,
  number
>;

/** Syllables no Vietnamese word has: foreign, Khmer, Cham and highland names, or no word at all. */
const NOT_VIETNAMESE =
  /[fjwz]|^[^aeiouy]+$|[bdghklrsv]$|(?:st|sr|pr|tl|kr|ks|br|bl|dr|ml|nd|oo|ee)/u;

/** Index in `WORD_CLASSES` of the word at a place; beyond the ends `end`. */
export function classAt(reading: Reading, at: number): number {
  const word = reading.words[at];
  if (word === undefined || word.shape === 'line') return INDEX.end;
  if (!isFree(reading, at)) return INDEX.taken;
  if (word.shape === 'mark') return INDEX.mark;
  if (word.shape === 'digits') return INDEX.digits;
  return lettersClass(reading, at);
}

function lettersClass(reading: Reading, at: number): number {
  const bits = reading.bits[at] ?? 0;
  const everyday = (bits & (WORD.everyday | WORD.ordinary)) !== 0;
  const given = (bits & WORD.given) !== 0;
  if ((bits & WORD.sureMiddle) !== 0) return INDEX.middle;
  if ((bits & WORD.strongSurname) !== 0) {
    return everyday ? INDEX['surname-or-everyday'] : INDEX.surname;
  }
  if ((bits & WORD.doubtful) !== 0) return INDEX.doubtful;
  if ((bits & WORD.otherSurname) !== 0) {
    if (everyday) return INDEX['rare-surname-or-everyday'];
    return given ? INDEX['rare-surname-or-given'] : INDEX['rare-surname'];
  }
  if ((bits & WORD.birthOrder) !== 0) return INDEX['birth-order'];
  if (given) return everyday ? INDEX['given-or-everyday'] : INDEX.given;
  if (everyday) return INDEX.everyday;
  const fold = foldAt(reading, at);
  if (fold.length === 1) return INDEX.letter;
  return NOT_VIETNAMESE.test(fold) && !/(?:ch|nh|ng)$/u.test(fold) ? INDEX.foreign : INDEX.unknown;
}
