import type { Ask } from './ask-instead.ts';
import { askInstead, plainName } from './ask-instead.ts';
import type { SearchIndex } from './build-index.ts';
import { readQuery } from './read-query.ts';
import { scoreQuery } from './score-query.ts';

/** A procedure that fits, the better the higher its score. */
export interface SearchHit {
  readonly code: string;
  readonly score: number;
  /**
   * The code of the best hit whose name is the same but for the level or the channel; its own where
   * it is that one. A list may fold the others under it.
   */
  readonly group: string;
}

/** What a search answers: hits, best first, and a question where several fit equally. */
export interface SearchAnswer {
  readonly results: readonly SearchHit[];
  readonly ask: Ask | null;
}

/** How often each procedure was chosen in the end, by `learningKey` of the query. */
type LearnedChoices = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface SearchOptions {
  /** How many hits at most; 10 when left out. */
  readonly limit?: number;
  readonly learnedChoices?: LearnedChoices;
}

const LIMIT = 10;
/** Enough to stand above any fact, once some ten people have chosen alike. */
const LEARNED = 40;
/** As many imagined other choices: one person does not decide for all. */
const UNLEARNED = 3;
const FOUND_BY_CODE = 1000;

/**
 * Finds procedures by what people type. Queries are read up to 40 syllables; an empty one, or one
 * of which nothing is known, finds nothing. The same index, query and options always answer alike.
 */
export function searchProcedures(
  index: SearchIndex,
  query: string,
  options: SearchOptions = {},
): SearchAnswer {
  const { limit = LIMIT, learnedChoices } = options;
  const hits = rankProcedures(index, query, {
    limit,
    ...(learnedChoices && {
      lift: (key, scores) => liftLearned(index, learnedChoices.get(key), scores),
    }),
  });
  const groups = new Map<string, string>();
  const results = hits.map(({ code, score, name }) => {
    const plain = plainName(index.procedures[name]!.name);
    const group = groups.get(plain) ?? code;
    groups.set(plain, group);
    return { code, score, group };
  });
  return { results, ask: askInstead(index, results) };
}

/** A procedure that fits, by its number in the index. */
interface RankedProcedure {
  readonly code: string;
  readonly score: number;
  readonly name: number;
}

interface RankOptions {
  readonly limit: number;
  /** Changes the scores by what was learnt of the query, named by its `learningKey`. */
  readonly lift?: (key: string, scores: Float32Array) => void;
}

/** The same hits in the same order, and nothing else of the answer. */
export function rankProcedures(
  index: SearchIndex,
  query: string,
  { limit, lift }: RankOptions,
): readonly RankedProcedure[] {
  const canonical = readQuery(query, index.spelling, index.language.rewriting);
  const scores = scoreQuery(index, canonical);
  lift?.(keyOf(canonical.syllables), scores);
  for (const [code] of query.matchAll(/\d\.\d{6}/g)) {
    const name = index.numberOf.get(code);
    if (name !== undefined) scores[name]! += FOUND_BY_CODE;
  }
  return bestHits(index, scores, Math.max(0, limit));
}

/**
 * The form of a query under which choices are remembered: canonical plain words, so that another
 * spelling of the same question learns with it. Empty when the query says nothing.
 */
export function learningKey(index: SearchIndex, query: string): string {
  return keyOf(readQuery(query, index.spelling, index.language.rewriting).syllables);
}

function keyOf(syllables: readonly { readonly text: string }[]): string {
  return syllables.map(({ text }) => text).join(' ');
}

function liftLearned(
  index: SearchIndex,
  choices: ReadonlyMap<string, number> | undefined,
  scores: Float32Array,
): void {
  let total = UNLEARNED;
  for (const count of choices?.values() ?? []) total += Math.max(0, count);
  for (const [code, count] of choices ?? []) {
    const name = index.numberOf.get(code);
    if (name !== undefined && count > 0) {
      scores[name] = Math.max(0, scores[name]!) + (LEARNED * count) / total;
    }
  }
}

/** Best first; equal ones in the order of their codes. */
function bestHits(index: SearchIndex, scores: Float32Array, limit: number): RankedProcedure[] {
  const best: RankedProcedure[] = [];
  for (let name = 0; name < scores.length; name++) {
    const score = scores[name]!;
    const last = best.at(-1);
    if (score <= 0 || (best.length >= limit && last && score < last.score)) continue;
    const code = index.procedures[name]!.code;
    let at = best.length;
    while (at > 0 && isBetter({ code, score }, best[at - 1]!)) at--;
    best.splice(at, 0, { code, score, name });
    if (best.length > limit) best.pop();
  }
  return best;
}

function isBetter(
  one: { readonly code: string; readonly score: number },
  other: { readonly code: string; readonly score: number },
): boolean {
  return one.score > other.score || (one.score === other.score && one.code < other.code);
}
