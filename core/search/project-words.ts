import type { SearchableProcedure, SearchSources } from './build-index.ts';
import { COMMON_PROCEDURES } from './common-procedures.ts';
import { EVERYDAY_WORD_LISTS } from './words/everyday-word-lists.ts';

/**
 * The sources of an index with the project's own everyday words. `extraWords` are further lines, as
 * an official adds them on the settings page; of two rewrites of the same words the added one wins.
 */
export function projectSources(
  procedures: readonly SearchableProcedure[],
  extraWords: readonly string[] = [],
): SearchSources {
  return {
    procedures,
    words: [...EVERYDAY_WORD_LISTS, ...extraWords],
    commonness: COMMON_PROCEDURES,
  };
}
