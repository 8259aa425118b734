import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Directory } from '../core/directory.ts';
import type { SearchIndex } from '../core/search/build-index.ts';
import {
  parseSearchWords,
  SEARCH_WORDS_SETTING,
  toWordLines,
} from '../core/search/search-words.ts';
import type { SettingBook } from '../core/setting.ts';

/** The index of the directory and of officials' words, made anew when either changes. */
export interface ProcedureSearch {
  /** The newest index there is; waits only for the very first. */
  index(): Promise<SearchIndex>;
  /** The newest index and no older one. */
  freshIndex(): Promise<SearchIndex>;
  /** Reads officials' words again: after a change here, and now and then for those of others. */
  refresh(): Promise<void>;
}

interface Made {
  readonly procedures: Directory['procedures'];
  readonly version: number;
  readonly index: SearchIndex;
}

/**
 * Makes indexes in steps, answering requests in between. Nothing is made, and no word is loaded,
 * before somebody asks.
 */
export function createProcedureSearch(
  directory: () => Directory,
  settings: Pick<SettingBook, 'find'>,
): ProcedureSearch {
  let lines: { readonly version: number; readonly text: readonly string[] } | null = null;
  let made: Made | null = null;
  let making: Promise<SearchIndex> | null = null;

  async function readWords(): Promise<{ version: number; text: readonly string[] }> {
    const setting = await settings.find(SEARCH_WORDS_SETTING);
    const version = setting?.version ?? 0;
    if (lines?.version !== version) {
      lines = { version, text: toWordLines(parseSearchWords(setting?.value)) };
    }
    return lines;
  }

  async function make(): Promise<SearchIndex> {
    const { version, text } = lines ?? (await readWords());
    const { procedures } = directory();
    const { indexInSteps } = await import('../core/search/build-index.ts');
    const { projectSources } = await import('../core/search/project-words.ts');
    const work = indexInSteps(projectSources([...procedures.values()], text));
    for (let step = work.next(); ; step = work.next()) {
      if (step.done) {
        made = { procedures, version, index: step.value };
        return step.value;
      }
      await nextTurn();
    }
  }

  const isFresh = () =>
    made !== null && made.procedures === directory().procedures && made.version === lines?.version;

  async function freshIndex(): Promise<SearchIndex> {
    while (!isFresh()) await (making ??= make().finally(() => (making = null)));
    return made!.index;
  }

  return {
    freshIndex,
    async index() {
      const fresh = freshIndex();
      if (made === null) return fresh;
      // Whoever asks meanwhile is answered from the last one; who asks next meets the fault.
      fresh.catch(() => undefined);
      return made.index;
    },
    async refresh() {
      if (lines !== null) await readWords();
    },
  };
}
