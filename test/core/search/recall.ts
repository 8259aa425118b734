import type { LabelledQuery } from './queries/labelled-queries.ts';

/** Share of queries whose answer comes first, and among the first five. */
export interface Recall {
  readonly at1: number;
  readonly at5: number;
  /** Queries whose answer is not among the first five. */
  readonly missed: readonly string[];
}

/** Measures a search that gives codes, best first. */
export function recallOf(
  queries: readonly LabelledQuery[],
  search: (query: string) => readonly string[],
): Recall {
  const ranks = queries.map(({ query, codes }) =>
    search(query).findIndex((code) => codes.includes(code)),
  );
  const share = (isFound: (rank: number) => boolean) => ranks.filter(isFound).length / ranks.length;
  const isAmongFive = (rank: number) => rank >= 0 && rank < 5;
  return {
    at1: share((rank) => rank === 0),
    at5: share(isAmongFive),
    missed: queries.filter((_, at) => !isAmongFive(ranks[at] ?? -1)).map(({ query }) => query),
  };
}
