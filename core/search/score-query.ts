import type { SearchIndex } from './build-index.ts';
import { toldFacts } from './everyday-language.ts';
import { preferExplained } from './explained-words.ts';
import { factFit } from './fact-fit.ts';
import { hintedFacts } from './hinted-facts.ts';
import { actionsOf, namesOf, preferAction } from './name-actions.ts';
import { NAME_REMARKS } from './name-remarks.ts';
import type { CanonicalQuery } from './read-query.ts';
import type { Spelling } from './word-postings.ts';
import { pairKey, spellingsLike } from './word-postings.ts';

/** Found by trying values in turn on labelled queries (`test/core/search/queries`). */
const WEIGHTS = {
  /** A fact that is told; every further way of telling it adds `way`. */
  fact: 12,
  way: 0.15,
  /** A fact that is only hinted at, by all words of a query. */
  hint: 7,
  /** The typed words themselves, two in a row, and in the name of the sector. */
  words: 0.7,
  pairs: 0.35,
  sector: 0.07,
  /** Words typed without their marks among marked ones; with wrong marks. */
  bareMarks: 0.6,
  wrongMarks: 0.35,
  /** Remarks that nobody asked for. */
  remarks: 0.5,
} as const;

/** Facts of this weight account for the words that tell them. */
const STRONG = 0.6;

/** How well each procedure fits, in the order of the catalogue; 0 or less where nothing does. */
export function scoreQuery(index: SearchIndex, query: CanonicalQuery): Float32Array {
  const scores = new Float32Array(index.procedures.length);
  scoreWords(index, query, scores);
  scoreSectors(index, query, scores);
  const asked = [query.syllables.map(({ text }) => text).join(' ')];
  const actions: (readonly string[])[] = [];
  const covered = new Set<number>();
  const { facts, hints } = index.language;
  const told = toldFacts(query, index.language);
  for (const { fact, ways, places } of told) {
    const action = actionsOf(facts[fact]!.officials[0]!.words);
    if (action) {
      actions.push(action);
      asked.push(...namesOf(action));
      continue;
    }
    const weight = WEIGHTS.fact * (1 + WEIGHTS.way * Math.min(3, ways - 1));
    asked.push(...addFact(index, fact, { weight, scores }));
    if (facts[fact]!.weight >= STRONG) for (const place of places) covered.add(place);
  }
  const open = 1 - covered.size / Math.max(1, query.syllables.length);
  for (const { fact, share } of hintedFacts(query.syllables, hints)) {
    if (actionsOf(facts[fact]!.officials[0]!.words)) continue;
    addFact(index, fact, { weight: WEIGHTS.hint * open ** 2 * share ** 2, scores });
  }
  weighRemarks(index, ` ${asked.join(' | ')} `, scores);
  for (let name = 0; name < scores.length; name++) {
    if (scores[name]! > 0) scores[name]! += index.prior[name]!;
  }
  preferExplained(index, { query, told }, scores);
  preferAction(index, { asked: actions, typed: ` ${asked[0]} ` }, scores);
  return scores;
}

/** Adds what a fact says for the names that fit it; gives the wordings that it asks for. */
function addFact(
  index: SearchIndex,
  fact: number,
  { weight, scores }: { readonly weight: number; readonly scores: Float32Array },
): readonly string[] {
  const { names, fits, asked } = factFit(index, fact);
  const full = weight * index.language.facts[fact]!.weight;
  for (const [at, name] of names.entries()) scores[name]! += full * fits[at]!;
  return asked;
}

function scoreWords(index: SearchIndex, query: CanonicalQuery, scores: Float32Array): void {
  const { syllables, marked } = query;
  const { words, pairs, weigh } = index.postings;
  const seen = new Int8Array(scores.length);
  for (const [place, { text, marks }] of syllables.entries()) {
    const word = words.get(text);
    if (!word) continue;
    const add = (spelling: Spelling, factor: number) => {
      const gain = (marked ? spelling.weight : word.weight) * factor * WEIGHTS.words;
      for (const name of spelling.names) {
        if (seen[name] === place + 1) continue;
        seen[name] = place + 1;
        scores[name]! += gain;
      }
    };
    const [same, agree, differ] = spellingsLike(word, marks);
    for (const spelling of same) add(spelling, 1);
    for (const spelling of agree) add(spelling, marked ? WEIGHTS.bareMarks : 1);
    for (const spelling of differ) add(spelling, WEIGHTS.wrongMarks);
    const next = words.get(syllables[place + 1]?.text ?? '');
    const pair = next && pairs.get(pairKey(word, next));
    if (!pair) continue;
    const gain = weigh(pair.length) * WEIGHTS.pairs;
    for (const name of pair) scores[name]! += gain;
  }
}

function scoreSectors(index: SearchIndex, query: CanonicalQuery, scores: Float32Array): void {
  const sectorScores = new Float32Array(index.sectors.information.length);
  for (const { text } of query.syllables) {
    const word = index.sectors.words.get(text);
    if (!word) continue;
    for (const { names } of word.spellings) {
      for (const sector of names) sectorScores[sector]! += WEIGHTS.sector * word.weight;
    }
  }
  for (let name = 0; name < scores.length; name++) {
    scores[name]! += sectorScores[index.sectorOf[name]!]!;
  }
}

function weighRemarks(index: SearchIndex, asked: string, scores: Float32Array): void {
  const losses = NAME_REMARKS.map(({ askedBy, loss }) =>
    askedBy.some((words) => asked.includes(words)) ? 0 : loss * WEIGHTS.remarks,
  );
  for (let name = 0; name < scores.length; name++) {
    if (scores[name]! <= 0) continue;
    for (const remark of index.remarksOf[name]!) scores[name]! -= losses[remark]!;
  }
}
