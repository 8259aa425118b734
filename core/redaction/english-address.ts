import { foldAt, isFree, isFreeLetters, type Reading } from './reading.ts';

const WAYS = new Set('street st road rd avenue lane alley boulevard quarter hamlet'.split(' '));
const UNITS = new Set('ward commune district city province town hamlet quarter village'.split(' '));

/** Longer than any name of a street or ward. */
const MAX_NAME_WORDS = 4;

/** End of "25 Tran Hung Dao street, My Long ward", its house number first; `at` when none begins. */
export function englishAddressEnd(reading: Reading, at: number): number {
  if (reading.words[at]?.shape !== 'digits' || foldAt(reading, at).length > 4) return at;
  const way = namedEnd(reading, at + 1, WAYS);
  if (way === at + 1) return at;
  let end = way;
  for (let parts = 0; parts < 4 && foldAt(reading, end) === ','; parts += 1) {
    const unit = namedEnd(reading, end + 1, UNITS);
    if (unit === end + 1) break;
    end = unit;
  }
  return end;
}

/** End of some words and the kind of place they name behind them; `at` when there is none. */
function namedEnd(reading: Reading, at: number, kinds: ReadonlySet<string>): number {
  for (let end = at; end <= at + MAX_NAME_WORDS; end += 1) {
    if (!isFree(reading, end)) return at;
    if (end > at && kinds.has(foldAt(reading, end))) return end + 1;
    if (!isFreeLetters(reading, end) || SENTENCE.has(foldAt(reading, end))) return at;
  }
  return at;
}

const SENTENCE = new Set(
  'the of in at on to and is was for with minutes days hours times people'.split(' '),
);
