import type { SearchIndex } from './build-index.ts';
import type { Official } from './everyday-words.ts';
import { foldSyllables, foldText } from './fold-vietnamese.ts';
import { pairKey } from './word-postings.ts';

/** The names that fit one of a fact's official wordings, and how well, between 0 and 1. */
export interface FactFit {
  readonly names: Uint16Array;
  readonly fits: Float32Array;
  /** The wordings in plain letters, for finding out what a query asks for. */
  readonly asked: readonly string[];
}

/** A name that holds less of a wording than this does not fit it. */
const LEAST_COVER = 0.45;
/** How much it counts that a name says nothing besides, up to `INFORMATION`. */
const PRECISION = 0.6;
const INFORMATION = 40;
/** What each further wording of a fact loses, and a name of another sector. */
const RANK = 0.06;
const OTHER_SECTOR = 0.25;
const PAIR_WEIGHT = 0.7;

/** How the names fit a fact; worked out once for an index. Words that no name holds are passed over. */
export function factFit(index: SearchIndex, fact: number): FactFit {
  let fit = index.fits.get(fact);
  if (!fit) index.fits.set(fact, (fit = workOut(index, index.language.facts[fact]!.officials)));
  return fit;
}

function workOut(index: SearchIndex, officials: readonly Official[]): FactFit {
  const best = new Float32Array(index.procedures.length);
  for (const [rank, official] of officials.entries()) {
    const named = index.numberOf.get(official.words);
    if (named !== undefined) best[named] = 1 - RANK * rank;
    else addFits(index, official, { rank: 1 - RANK * rank, best });
  }
  const names: number[] = [];
  for (const [name, fit] of best.entries()) if (fit > 0) names.push(name);
  return {
    names: Uint16Array.from(names),
    fits: Float32Array.from(names, (name) => best[name]!),
    asked: officials.map(({ words }) => {
      const named = index.numberOf.get(words);
      return foldText(named === undefined ? words : index.procedures[named]!.name);
    }),
  };
}

function addFits(
  index: SearchIndex,
  official: Official,
  { rank, best }: { readonly rank: number; readonly best: Float32Array },
): void {
  const { cover, own, total } = coverOf(index, official.words);
  const sector = official.sector === null ? null : (index.sectorNumbers.get(official.sector) ?? -1);
  for (const [name, covered] of cover.entries()) {
    const share = covered / total;
    if (!(share >= LEAST_COVER)) continue;
    const said = Math.min(index.weightOfName[name]!, INFORMATION);
    const precision = Math.min(1, own[name]! / said);
    const elsewhere = sector !== null && index.sectorOf[name] !== sector;
    const fit = rank * share * share * (1 - PRECISION * (1 - precision));
    best[name] = Math.max(best[name]!, elsewhere ? fit * OTHER_SECTOR : fit);
  }
}

/** Of each name, the weight of the words and pairs that it shares with the wording. */
function coverOf(
  { postings, procedures }: SearchIndex,
  wording: string,
): { cover: Float32Array; own: Float32Array; total: number } {
  const cover = new Float32Array(procedures.length);
  const own = new Float32Array(procedures.length);
  let total = 0;
  const syllables = foldSyllables(wording);
  for (const [place, { text, marks }] of syllables.entries()) {
    const word = postings.words.get(text);
    const spelling = word?.spellings.find((each) => each.marks === marks) ?? word?.spellings[0];
    if (!word || !spelling) continue;
    total += spelling.weight;
    for (const name of spelling.names) {
      cover[name]! += spelling.weight;
      own[name]! += spelling.weight;
    }
    const next = postings.words.get(syllables[place + 1]?.text ?? '');
    const pair = next && postings.pairs.get(pairKey(word, next));
    if (!pair) continue;
    const gain = postings.weigh(pair.length) * PAIR_WEIGHT;
    total += gain;
    for (const name of pair) cover[name]! += gain;
  }
  return { cover, own, total };
}
