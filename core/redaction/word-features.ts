import { PADDING, type Clues } from './word-clues.ts';

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

/** Writes what is seen of a word and of those around it into `into`, which holds `FEATURES`. */
export function writeFeatures(clues: Clues, at: number, into: Int32Array): void {
  const place = at + PADDING;
  writeWords(clues, place, into);
  writeClasses(clues, place, into);
  writePersons(clues, place, into);
  writePlaces(clues, place, into);
  writeFolds(clues, place, into);
}

/** 0 to 16: which words stand here, and how they are written. */
function writeWords({ id, fold, capitals, ending }: Clues, place: number, into: Int32Array): void {
  const word = id[place] ?? 0;
  const before = id[place - 1] ?? 0;
  const behind = id[place + 1] ?? 0;
  const before2 = id[place - 2] ?? 0;
  const behind2 = id[place + 2] ?? 0;
  const bare = fold[place] ?? 0;
  const way = capitals[place] ?? 0;
  const style = (way / 6) | 0;
  into[0] = feature(0, word, 0);
  into[1] = feature(1, before, 0);
  into[2] = feature(2, behind, 0);
  into[3] = feature(3, before2, 0);
  into[4] = feature(4, behind2, 0);
  into[5] = feature(5, before, word);
  into[6] = feature(6, word, behind);
  into[7] = feature(7, before2, before);
  into[8] = feature(8, behind, behind2);
  into[9] = feature(9, before, behind);
  into[10] = feature(10, bare, 0);
  into[11] = feature(11, bare, way);
  into[12] = feature(12, way, capitals[place - 1] ?? 0);
  into[13] = feature(13, way, capitals[place + 1] ?? 0);
  into[14] = feature(14, ending[place] ?? 0, style);
  into[15] = feature(15, before, way);
  into[16] = feature(16, behind, way);
}

/** 17 to 33: what the words may be, beside the words around them. */
function writeClasses(clues: Clues, place: number, into: Int32Array): void {
  const { id, wordClass, capitals, bits, pair } = clues;
  const own = wordClass[place] ?? 0;
  const left = wordClass[place - 1] ?? 0;
  const right = wordClass[place + 1] ?? 0;
  const before = id[place - 1] ?? 0;
  const before2 = id[place - 2] ?? 0;
  const behind = id[place + 1] ?? 0;
  const way = capitals[place] ?? 0;
  const style = (way / 6) | 0;
  const lists = bits[place] ?? 0;
  const bare = style > 2 ? 1 : 0;
  into[17] = feature(17, own, way);
  into[18] = feature(18, own, style);
  into[19] = feature(19, own * CLASSES + left, style);
  into[20] = feature(20, own * CLASSES + right, style);
  into[21] = feature(21, (own * CLASSES + left) * CLASSES + right, style);
  into[22] = feature(22, before, own * WAYS + way);
  into[23] = feature(23, before, own);
  into[24] = feature(24, behind, own);
  into[25] = feature(25, before, (own * CLASSES + right) * WAYS + way);
  into[26] = feature(26, before2, left * CLASSES + own);
  into[27] = feature(27, id[place + 2] ?? 0, own * CLASSES + right);
  into[28] = feature(28, before ^ Math.imul(before2, 31), own);
  into[29] = feature(29, lists, style);
  into[30] = feature(30, lists, (bits[place - 1] ?? 0) * FEW + bare);
  into[31] = feature(31, lists, (bits[place + 1] ?? 0) * FEW + bare);
  into[32] = feature(32, (pair[place] ?? 0) * CLASSES + own, style);
  into[33] = feature(33, (wordClass[place - 2] ?? 0) * CLASSES + left, own * CLASSES + right);
}

/** 34 to 42: what announces a person. */
function writePersons(clues: Clues, place: number, into: Int32Array): void {
  const { id, fold, wordClass, capitals, person, pair, ending } = clues;
  const told = person[place - 1] ?? 0;
  const told2 = person[place - 2] ?? 0;
  const own = wordClass[place] ?? 0;
  const left = wordClass[place - 1] ?? 0;
  const right = wordClass[place + 1] ?? 0;
  const way = capitals[place] ?? 0;
  const style = (way / 6) | 0;
  const behind = id[place + 1] ?? 0;
  const part = told * FEW + (clues.place[place - 1] ?? 0);
  into[34] = feature(34, told * CLASSES + own, way);
  into[35] = feature(35, told * FEW + (person[place] ?? 0), style);
  into[36] = feature(36, (told2 * CLASSES + left) * CLASSES + own, style);
  into[37] = feature(37, told * CLASSES + own, behind);
  into[38] = feature(38, (told * CLASSES + own) * CLASSES + right, style);
  into[39] = feature(39, (pair[place] ?? 0) * CLASSES + told, way);
  into[40] = feature(40, fold[place] ?? 0, part);
  into[41] = feature(41, ending[place] ?? 0, part);
  into[42] = feature(42, behind, told * WAYS + way);
}

/** 43 to 53: what makes a place, known names, and what the rules would claim. */
function writePlaces(clues: Clues, place: number, into: Int32Array): void {
  const { id, wordClass, capitals, person, known, ruled, setting } = clues;
  const own = wordClass[place] ?? 0;
  const left = wordClass[place - 1] ?? 0;
  const right = wordClass[place + 1] ?? 0;
  const way = capitals[place] ?? 0;
  const style = (way / 6) | 0;
  const part = clues.place[place] ?? 0;
  const part1 = clues.place[place - 1] ?? 0;
  const fame = known[place] ?? 0;
  const rule = ruled[place] ?? 0;
  const rule1 = ruled[place - 1] ?? 0;
  const home = setting[place] ?? 0;
  into[43] = feature(43, part1 * CLASSES + own, way);
  into[44] = feature(44, part * FEW + part1, own);
  into[45] = feature(45, part * CLASSES + right, home);
  into[46] = feature(46, part * FEW + (clues.place[place + 1] ?? 0), right);
  into[47] = feature(47, ((clues.place[place - 2] ?? 0) * CLASSES + left) * CLASSES + own, style);
  into[48] = feature(48, fame * CLASSES + (person[place - 1] ?? 0), part1 * WAYS + style);
  into[49] = feature(
    49,
    fame * CLASSES + (known[place + 1] ?? 0),
    (known[place - 1] ?? 0) * FEW + part1,
  );
  into[50] = feature(50, rule, rule1 * FEW + (ruled[place + 1] ?? 0));
  into[51] = feature(51, rule, id[place] ?? 0);
  into[52] = feature(52, rule * FEW + rule1, own);
  into[53] = feature(53, home * CLASSES + own, left * CLASSES + right);
}

/** 54 to 58: the words without their marks, in every kind of text alike. */
function writeFolds({ fold, exact, wordClass }: Clues, place: number, into: Int32Array): void {
  const word = fold[place] ?? 0;
  const before = fold[place - 1] ?? 0;
  const behind = fold[place + 1] ?? 0;
  const own = wordClass[place] ?? 0;
  into[54] = feature(54, before, word);
  into[55] = feature(55, word, behind);
  into[56] = feature(56, before, own);
  into[57] = feature(57, behind, own);
  into[58] = feature(58, exact[place] ?? 0, 0);
}
