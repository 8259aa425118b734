import type { SearchIndex } from './build-index.ts';
import type { ToldFact } from './everyday-language.ts';
import { factFit } from './fact-fit.ts';
import { foldText, marksAgree } from './fold-vietnamese.ts';
import type { CanonicalQuery } from './read-query.ts';

/** What a name gains that explains every word of a query; one that explains half gains half. */
const EXPLAINED = 15;
/** The rarest words count no more than this, lest one of them decides. */
const WEIGHT_AT_MOST = 5;
/** Who asks for whom, and that somebody asks, tells little about what is asked for. */
const SAYS_LITTLE = new Set(
  foldText(
    'cho con mẹ cha ba má vợ chồng em anh chị ông bà cháu tôi tui mình người xin làm muốn cần được ' +
      'giấy tờ thủ tục ở đi của mới lên ra về có là thì và để từ với này đó',
  ).split(' '),
);
/** Names that score less than this share of the best are not looked at. */
const LEAST_SCORE = 0.4;
/** A fact explains its words to a name that fits it so well. */
const LEAST_FIT = 0.1;

/**
 * Lifts names that leave no word of the query unexplained: by holding it, or by fitting the fact
 * that is told with it. A common procedure must not win over a rarer one that says all that was typed.
 */
export function preferExplained(
  index: SearchIndex,
  { query, told }: { readonly query: CanonicalQuery; readonly told: readonly ToldFact[] },
  scores: Float32Array,
): void {
  let top = 0;
  for (const score of scores) if (score > top) top = score;
  if (top <= 0) return;
  const weights = query.syllables.map(({ text }) => weightOf(index, text));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return;
  const explained = new Map<number, Uint8Array>();
  for (const [name, score] of scores.entries()) {
    if (score >= top * LEAST_SCORE) explained.set(name, new Uint8Array(weights.length));
  }
  explainByWords(index, query, explained);
  explainByFacts(index, told, explained);
  for (const [name, places] of explained) {
    let sum = 0;
    for (const [place, is] of places.entries()) if (is === 1) sum += weights[place]!;
    scores[name]! += (EXPLAINED * sum) / total;
  }
}

function weightOf({ postings }: SearchIndex, text: string): number {
  if (SAYS_LITTLE.has(text)) return 0;
  return Math.min(WEIGHT_AT_MOST, postings.words.get(text)?.weight ?? 0);
}

function explainByWords(
  index: SearchIndex,
  { syllables, marked }: CanonicalQuery,
  explained: ReadonlyMap<number, Uint8Array>,
): void {
  for (const [place, { text, marks }] of syllables.entries()) {
    for (const spelling of index.postings.words.get(text)?.spellings ?? []) {
      if (marked && !marksAgree(marks, spelling.marks)) continue;
      for (const name of spelling.names) {
        const places = explained.get(name);
        if (places) places[place] = 1;
      }
    }
  }
}

function explainByFacts(
  index: SearchIndex,
  told: readonly ToldFact[],
  explained: ReadonlyMap<number, Uint8Array>,
): void {
  for (const { fact, places: tellingPlaces } of told) {
    const { names, fits } = factFit(index, fact);
    for (const [at, name] of names.entries()) {
      const places = explained.get(name);
      if (!places || fits[at]! < LEAST_FIT) continue;
      for (const place of tellingPlaces) places[place] = 1;
    }
  }
}
