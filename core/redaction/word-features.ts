import { PADDING, type WordClues } from './word-clues.ts';

/** Features are numbers below this; two may by chance share one. */
export const FEATURE_SPACE = 1 << 18;

/** How many features every word has. */
export const FEATURES = 59;

/** More word classes than there are, and more of anything else that is packed beside them. */
const CLASSES = 32;
const FEW = 8;
const WAYS = 64;

function feature(template: number, a: number, b: number): number {
  let hash = Math.imul(template, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) & (FEATURE_SPACE - 1);
}

/** A word with two on either side. */
interface Around {
  readonly own: Readonly<WordClues>;
  readonly left: Readonly<WordClues>;
  readonly right: Readonly<WordClues>;
  readonly left2: Readonly<WordClues>;
  readonly right2: Readonly<WordClues>;
}

/** Writes what is seen of a word and of those around it into `into`, which holds `FEATURES`. */
export function writeFeatures(
  clues: readonly Readonly<WordClues>[],
  at: number,
  into: Int32Array,
): void {
  const place = at + PADDING;
  const [left2, left, own, right, right2] = [
    clues[place - 2],
    clues[place - 1],
    clues[place],
    clues[place + 1],
    clues[place + 2],
  ];
  if (!left2 || !left || !own || !right || !right2) return;
  const around = { own, left, right, left2, right2 };
  writeWords(around, into);
  writeClasses(around, into);
  writePersons(around, into);
  writePlaces(around, into);
  writeFolds(around, into);
}

/** 0 to 16: which words stand here, and how they are written. */
function writeWords({ own, left, right, left2, right2 }: Around, into: Int32Array): void {
  const way = own.capitals;
  const style = (way / 6) | 0;
  into[0] = feature(0, own.id, 0);
  into[1] = feature(1, left.id, 0);
  into[2] = feature(2, right.id, 0);
  into[3] = feature(3, left2.id, 0);
  into[4] = feature(4, right2.id, 0);
  into[5] = feature(5, left.id, own.id);
  into[6] = feature(6, own.id, right.id);
  into[7] = feature(7, left2.id, left.id);
  into[8] = feature(8, right.id, right2.id);
  into[9] = feature(9, left.id, right.id);
  into[10] = feature(10, own.fold, 0);
  into[11] = feature(11, own.fold, way);
  into[12] = feature(12, way, left.capitals);
  into[13] = feature(13, way, right.capitals);
  into[14] = feature(14, own.ending, style);
  into[15] = feature(15, left.id, way);
  into[16] = feature(16, right.id, way);
}

/** 17 to 33: what the words may be, beside the words around them. */
function writeClasses({ own, left, right, left2, right2 }: Around, into: Int32Array): void {
  const way = own.capitals;
  const style = (way / 6) | 0;
  const bare = style > 2 ? 1 : 0;
  const leftOwn = own.wordClass * CLASSES + left.wordClass;
  const ownRight = own.wordClass * CLASSES + right.wordClass;
  into[17] = feature(17, own.wordClass, way);
  into[18] = feature(18, own.wordClass, style);
  into[19] = feature(19, leftOwn, style);
  into[20] = feature(20, ownRight, style);
  into[21] = feature(21, leftOwn * CLASSES + right.wordClass, style);
  into[22] = feature(22, left.id, own.wordClass * WAYS + way);
  into[23] = feature(23, left.id, own.wordClass);
  into[24] = feature(24, right.id, own.wordClass);
  into[25] = feature(25, left.id, ownRight * WAYS + way);
  into[26] = feature(26, left2.id, left.wordClass * CLASSES + own.wordClass);
  into[27] = feature(27, right2.id, ownRight);
  into[28] = feature(28, left.id ^ Math.imul(left2.id, 31), own.wordClass);
  into[29] = feature(29, own.bits, style);
  into[30] = feature(30, own.bits, left.bits * FEW + bare);
  into[31] = feature(31, own.bits, right.bits * FEW + bare);
  into[32] = feature(32, own.pair * CLASSES + own.wordClass, style);
  into[33] = feature(33, left2.wordClass * CLASSES + left.wordClass, ownRight);
}

/** 34 to 42: what announces a person. */
function writePersons({ own, left, right, left2 }: Around, into: Int32Array): void {
  const way = own.capitals;
  const style = (way / 6) | 0;
  const told = left.person * CLASSES + own.wordClass;
  const part = left.person * FEW + left.place;
  into[34] = feature(34, told, way);
  into[35] = feature(35, left.person * FEW + own.person, style);
  into[36] = feature(
    36,
    (left2.person * CLASSES + left.wordClass) * CLASSES + own.wordClass,
    style,
  );
  into[37] = feature(37, told, right.id);
  into[38] = feature(38, told * CLASSES + right.wordClass, style);
  into[39] = feature(39, own.pair * CLASSES + left.person, way);
  into[40] = feature(40, own.fold, part);
  into[41] = feature(41, own.ending, part);
  into[42] = feature(42, right.id, left.person * WAYS + way);
}

/** 43 to 53: what makes a place, known names, and what the rules would claim. */
function writePlaces({ own, left, right, left2 }: Around, into: Int32Array): void {
  const way = own.capitals;
  const style = (way / 6) | 0;
  into[43] = feature(43, left.place * CLASSES + own.wordClass, way);
  into[44] = feature(44, own.place * FEW + left.place, own.wordClass);
  into[45] = feature(45, own.place * CLASSES + right.wordClass, own.setting);
  into[46] = feature(46, own.place * FEW + right.place, right.wordClass);
  into[47] = feature(47, (left2.place * CLASSES + left.wordClass) * CLASSES + own.wordClass, style);
  into[48] = feature(48, own.known * CLASSES + left.person, left.place * WAYS + style);
  into[49] = feature(49, own.known * CLASSES + right.known, left.known * FEW + left.place);
  into[50] = feature(50, own.ruled, left.ruled * FEW + right.ruled);
  into[51] = feature(51, own.ruled, own.id);
  into[52] = feature(52, own.ruled * FEW + left.ruled, own.wordClass);
  into[53] = feature(
    53,
    own.setting * CLASSES + own.wordClass,
    left.wordClass * CLASSES + right.wordClass,
  );
}

/** 54 to 58: the words without their marks, in every kind of text alike. */
function writeFolds({ own, left, right }: Around, into: Int32Array): void {
  into[54] = feature(54, left.fold, own.fold);
  into[55] = feature(55, own.fold, right.fold);
  into[56] = feature(56, left.fold, own.wordClass);
  into[57] = feature(57, right.fold, own.wordClass);
  into[58] = feature(58, own.exact, 0);
}
