import { REVERED_PAIRS, WORD } from './lexicon.ts';
import { heroLength, isHero } from './common-phrases.ts';
import { candidatesAt } from './name-candidates.ts';
import { evidenceOf, type Candidate } from './name-evidence.ts';
import { NAME_WEIGHTS } from './name-weights.ts';
import { claim, foldAt, hasBits, isFree, isLarge, keyAt, type Reading } from './reading.ts';

/** A name must outweigh "no name" by this much, in the units of the weights. */
const MARGIN = 2;

/**
 * Claims names of people: at every word that may announce or begin one, the words that weigh most
 * as a name, when they weigh more than none at all.
 */
export function findNames(reading: Reading): void {
  const features: number[] = [];
  let at = 0;
  while (at < reading.words.length) {
    const best = bestAt(reading, at, features);
    // A hero nobody announced is one as a whole, "Phan Chu Trinh" no uncle Trinh.
    if (best === null) at += isFree(reading, at) ? Math.max(1, heroLength(reading, at)) : 1;
    else at = Math.max(claimName(reading, best), at + 1);
  }
}

function bestAt(reading: Reading, at: number, features: number[]): Candidate | null {
  let best: Candidate | null = null;
  let most = MARGIN;
  for (const candidate of candidatesAt(reading, at)) {
    features.length = 0;
    evidenceOf(reading, candidate, features);
    let weight = 0;
    for (const feature of features) weight += NAME_WEIGHTS[feature] ?? 0;
    if (weight <= most || isRevered(reading, candidate) || isOffice(reading, candidate)) continue;
    if (isStreetBeside(reading, candidate) || isShortNo(reading, candidate)) continue;
    most = weight;
    best = candidate;
  }
  return best;
}

/** Claims a name with what a hyphen joins to it, "Kim-Ngân"; where reading goes on. */
function claimName(reading: Reading, { from, end }: Candidate): number {
  let last = end;
  while (foldAt(reading, last) === '-' && reading.words[last + 1]?.shape === 'letters') {
    if (reading.words[last]?.glued !== true || reading.words[last + 1]?.glued !== true) break;
    if (reading.cased && !isLarge(reading, last + 1) && !isLarge(reading, last - 1)) break;
    last += 2;
  }
  claim(reading, from, last, 'name');
  return last;
}

/** "Bác Hồ", "vua Hùng": known to everybody. */
function isRevered(reading: Reading, { at, from, end }: Candidate): boolean {
  const pair = `${keyAt(reading, from - 1)} ${keyAt(reading, from)}`;
  if (from > at && end - from <= 2 && REVERED_PAIRS.has(pair)) return true;
  if (cutsHero(reading, from, end)) return true;
  return HONOURS.has(foldAt(reading, at)) && isHero(reading, from, end);
}

/** "anh hùng Nguyễn Trung Trực": no name ends inside of one that everybody knows. */
function cutsHero(reading: Reading, from: number, end: number): boolean {
  for (let at = from + 1; at < end; at += 1) {
    const length = heroLength(reading, at);
    if (length > 2 && at + length > end) return true;
  }
  return false;
}

/** "Đường Lê Lợi với Lý Thường Kiệt": nobody announces a hero as a person. */
function isStreetBeside(reading: Reading, { announced, from, end }: Candidate): boolean {
  if (announced !== 'hint' && announced !== 'and' && announced !== 'none') return false;
  return hasBits(reading, from, WORD.strongSurname) && isHero(reading, from, end);
}

/** "e k nhận": one small letter for a word, mostly "không". */
function isShortNo(reading: Reading, { from, end }: Candidate): boolean {
  const word = reading.words[from];
  return end - from === 1 && word?.lower.length === 1 && word.capitals === 'none';
}

/** After an office these go on with its name: "kế toán viên", "cán bộ nữ". */
function isOffice(reading: Reading, { announced, from, end }: Candidate): boolean {
  if (announced !== 'role' || end - from > 1 || isLarge(reading, from)) return false;
  return OFFICE_ENDS.has(keyAt(reading, from));
}

const OFFICE_ENDS = new Set('viên nam nữ trưởng chính vien nu truong chinh'.split(' '));

const HONOURS = new Set('chu bac cu vua tuong dai dong lanh cua tam guong'.split(' '));
