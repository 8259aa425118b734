import { claim, isFree, type Reading } from './reading.ts';

const SPOKEN_DIGITS = new Set(
  `không khong một mot mốt hai ba bốn bon năm nam lăm lam sáu sau bảy bay bẩy tám tam chín chin`.split(
    ' ',
  ),
);
/** Said for a digit only among others: "chín tư", "o chín một". */
const SPOKEN_INSIDE = new Set('tư tu o ko hong hông'.split(' '));
const ZEROS = new Set('không khong o ko hong hông'.split(' '));

/** Fewer spoken digits in a row are counting, not a telephone number. */
const MIN_SPOKEN_DIGITS = 8;
/** Longer groups are numbers of their own. */
const MAX_GROUP = 7;

/** Words that follow one another as the digits of a number. */
interface Run {
  readonly from: number;
  readonly end: number;
  /** How many digits they are, and how many of these are said in words. */
  readonly digits: number;
  readonly spoken: number;
}

/** Claims numbers written out in words, digit by digit, or some of their digits so. */
export function findSpokenNumbers(reading: Reading): void {
  let at = 0;
  while (at < reading.words.length) {
    if (lengthAt(reading, at, false) === 0) {
      at += 1;
      continue;
    }
    const run = runFrom(reading, at);
    if (isNumber(reading, run)) claim(reading, run.from, run.end, 'phone');
    at = Math.max(run.end, at + 1);
  }
}

/** How many digits the word says; 0 when it is none. */
function lengthAt(reading: Reading, at: number, inside: boolean): number {
  const word = reading.words[at];
  if (word === undefined || word.shape === 'mark' || !isFree(reading, at)) return 0;
  if (word.shape === 'digits') return word.fold.length <= MAX_GROUP ? word.fold.length : 0;
  if (SPOKEN_DIGITS.has(word.lower)) return 1;
  if (!SPOKEN_INSIDE.has(word.lower)) return 0;
  return inside || SPOKEN_DIGITS.has(reading.words[at + 1]?.lower ?? '') ? 1 : 0;
}

function runFrom(reading: Reading, from: number): Run {
  let [at, end, digits, spoken] = [from, from, 0, 0];
  while (at < reading.words.length) {
    const length = lengthAt(reading, at, at > from);
    const word = reading.words[at];
    if (length > 0) {
      digits += length;
      if (word?.shape === 'letters') spoken += 1;
      end = at + 1;
    } else if (!isJoiner(word?.fold) || at > end) break;
    at += 1;
  }
  return { from, end, digits, spoken };
}

function isJoiner(sign: string | undefined): boolean {
  return sign === '.' || sign === ',' || sign === '-';
}

/** Eight words in a row, or as many digits as telephones and identities have behind a zero. */
function isNumber(reading: Reading, run: Run): boolean {
  const { from, end, digits, spoken } = run;
  if (spoken >= MIN_SPOKEN_DIGITS && spoken === end - from) return true;
  const first = reading.words[from]?.lower ?? '';
  const zero = ZEROS.has(first) || first.startsWith('0');
  if (!zero || digits < 9 || digits > 12) return false;
  return spoken >= 3 || (spoken === 2 && (digits === 10 || digits === 12));
}
