import { foldText } from './search/fold-vietnamese.ts';

/** Words of a text with their weights, of length 1; empty when it says nothing. */
type WordVector = ReadonlyMap<string, number>;

/** Likeness of texts by the words that they share: rare ones weigh more. */
export interface WordLikeness {
  /** Reads a text once, to be compared often. */
  read(text: string): WordVector;
  /** From 0, no word in common, to 1, the same words. */
  between(a: WordVector, b: WordVector): number;
}

/** Words that every other sentence holds; written without marks. */
const EMPTY_WORDS = new Set(
  (
    'va hoac cua cho cac nhung mot la co o tai trong tren voi de den tu theo ve thi ma duoc bi da ' +
    'se dang khong nay kia do ay nen can phai rat qua lam xin toi em anh chi ong ba nguoi dan ' +
    'thu tuc the to and or of for in on at with is are was to it this that please'
  ).split(' '),
);

/**
 * Weighs words by how few of the texts hold them. Typed without marks, with other marks, or in
 * capitals is the same word; two words that follow each other count as one more word, because most
 * Vietnamese words are written as two.
 */
export function createWordLikeness(texts: Iterable<string>): WordLikeness {
  const holding = new Map<string, number>();
  let count = 0;
  for (const text of texts) {
    count += 1;
    for (const word of new Set(wordsOf(text))) holding.set(word, (holding.get(word) ?? 0) + 1);
  }
  const weightOf = (word: string) => Math.log((count + 1) / ((holding.get(word) ?? 0) + 0.5));
  return {
    read(text) {
      const counts = new Map<string, number>();
      for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
      const weights = [...counts].map(
        ([word, n]) => [word, Math.max(0.1, weightOf(word)) * (1 + Math.log(n))] as const,
      );
      const length = Math.hypot(...weights.map(([, weight]) => weight));
      return new Map(weights.map(([word, weight]) => [word, weight / length]));
    },
    between(a, b) {
      const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
      let sum = 0;
      for (const [word, weight] of fewer) sum += weight * (more.get(word) ?? 0);
      return Math.min(1, sum);
    },
  };
}

function wordsOf(text: string): readonly string[] {
  const words = foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const pairs = words.slice(1).map((word, i) => [words[i]!, word] as const);
  return [
    ...words.filter((word) => !EMPTY_WORDS.has(word)),
    ...pairs
      .filter((pair) => pair.some((word) => !EMPTY_WORDS.has(word)))
      .map((pair) => pair.join(' ')),
  ];
}
