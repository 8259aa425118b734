import type { SpellingBook } from './correct-spelling.ts';
import { toSpellingBook } from './correct-spelling.ts';
import type { EverydayLanguage } from './everyday-language.ts';
import { languageInSteps } from './everyday-language.ts';
import { wordsInSteps } from './everyday-words.ts';
import type { RememberingFold, Syllable } from './fold-vietnamese.ts';
import { rememberingFold } from './fold-vietnamese.ts';
import type { InSteps } from './in-steps.ts';
import { finishSteps, mapInSteps } from './in-steps.ts';
import { numbersOfRemarks } from './name-remarks.ts';
import type { FactFit } from './fact-fit.ts';
import type { WordPostings } from './word-postings.ts';
import { postingsInSteps } from './word-postings.ts';

/** What is searched: an entry of the catalogue, as far as a citizen's words can meet it. */
export interface SearchableProcedure {
  /** National code N.NNNNNN. */
  readonly code: string;
  /** Official name as announced. */
  readonly name: string;
  /** Lĩnh vực; empty when the source names none. */
  readonly sector: string;
  readonly level: 'commune' | 'province' | 'central';
}

/** All that an index is made from: no more is needed to make it again elsewhere. */
export interface SearchSources {
  readonly procedures: readonly SearchableProcedure[];
  /** Lists of everyday words (`everyday-words.ts` says how they are written); later ones win. */
  readonly words: readonly string[];
  /** How much is added to the score of procedures that many people come for, by code. */
  readonly commonness: ReadonlyMap<string, number>;
}

/** Everything that searching needs; made once for a catalogue. */
export interface SearchIndex {
  readonly sources: SearchSources;
  /**
   * In order of sector, name and code, so that the order of the catalogue changes no score; names are
   * cut to what is read.
   */
  readonly procedures: readonly SearchableProcedure[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly postings: WordPostings;
  readonly sectors: WordPostings;
  /** The sector of each procedure, as a number in `sectors`. */
  readonly sectorOf: Uint16Array;
  readonly prior: Float32Array;
  /** How much a name says: its first part in full, what follows a semicolon or bracket in part. */
  readonly weightOfName: Float32Array;
  /** Numbers of the remarks (`name-remarks.ts`) in each name. */
  readonly remarksOf: readonly (readonly number[])[];
  readonly sectorNumbers: ReadonlyMap<string, number>;
  /** How the names fit the facts of `language`, worked out when a fact is first told. */
  readonly fits: Map<number, FactFit>;
  readonly language: EverydayLanguage;
  readonly spelling: SpellingBook;
}

const LEVEL_PRIOR = { commune: 1.5, province: 0.8, central: 0 } as const;
const REST_OF_NAME = 0.15;
const PROCEDURES_AT_MOST = 65_535;

const NAMES_A_STEP = 500;

/** As much of a name is read; what follows lists cases that no one types. */
const NAME_READ = 230;

/**
 * Makes the index of a catalogue. Throws a `RangeError` beyond 65,535 procedures; an empty catalogue
 * makes an index that finds nothing.
 */
export function buildIndex(sources: SearchSources): SearchIndex {
  return finishSteps(indexInSteps(sources));
}

/** The same in steps of some milliseconds, for a process that has others to answer meanwhile. */
export function* indexInSteps(sources: SearchSources): InSteps<SearchIndex> {
  const { commonness } = sources;
  if (sources.procedures.length > PROCEDURES_AT_MOST) {
    throw new RangeError('too many procedures to search');
  }
  const fold = rememberingFold();
  const language = yield* languageInSteps(yield* wordsInSteps(sources.words), fold);
  const procedures = inOrder(sources.procedures);
  yield;
  const names = yield* mapInSteps(procedures, NAMES_A_STEP, ({ name }) => fold(name));
  const postings = yield* postingsInSteps(names);
  const sectorNames = [...new Set(procedures.map(({ sector }) => sector))];
  const sectorNumbers = new Map(sectorNames.map((sector, number) => [sector, number]));
  const sectorSyllables = sectorNames.map(fold);
  yield;
  const weightOfName = weightsOfNames(procedures, postings, fold);
  const remarksOf = numbersOfRemarks(names.length, postings);
  yield;
  const spelling = toSpellingBook(knownSyllables([...names, ...sectorSyllables], language));
  return {
    sources,
    procedures,
    numberOf: new Map(procedures.map(({ code }, number) => [code, number])),
    postings,
    sectors: finishSteps(postingsInSteps(sectorSyllables)),
    sectorOf: Uint16Array.from(procedures, ({ sector }) => sectorNumbers.get(sector)!),
    prior: Float32Array.from(
      procedures,
      ({ code, level }) => LEVEL_PRIOR[level] + (commonness.get(code) ?? 0),
    ),
    weightOfName,
    remarksOf,
    sectorNumbers,
    fits: new Map(),
    language,
    spelling,
  };
}

/** In order, each name cut to what is read. */
function inOrder(procedures: readonly SearchableProcedure[]): readonly SearchableProcedure[] {
  const keyed = procedures.map((procedure) => {
    const name = procedure.name.slice(0, NAME_READ);
    return {
      procedure: { ...procedure, name },
      key: `${procedure.sector}\n${name}\n${procedure.code}`,
    };
  });
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  return keyed.map(({ procedure }) => procedure);
}

/** Long names list their cases after the first semicolon or bracket: those must not bury them. */
function weightsOfNames(
  procedures: readonly SearchableProcedure[],
  { words, information }: WordPostings,
  fold: RememberingFold,
): Float32Array {
  return Float32Array.from(procedures, ({ name }, number) => {
    const all = information[number]!;
    const end = name.search(/[;/(]/);
    if (end < 0) return all;
    let first = 0;
    for (const text of new Set(fold(name.slice(0, end)).map((each) => each.text))) {
      first += words.get(text)!.weight;
    }
    return first + REST_OF_NAME * Math.max(0, all - first);
  });
}

function knownSyllables(
  texts: readonly (readonly Syllable[])[],
  language: EverydayLanguage,
): Map<string, number> {
  const known = new Map<string, number>();
  for (const syllables of texts) {
    for (const { text } of syllables) known.set(text, (known.get(text) ?? 0) + 1);
  }
  for (const text of language.syllables) if (!known.has(text)) known.set(text, 1);
  return known;
}
