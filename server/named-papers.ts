import { localDay, type Instant, type LocalDay } from '../core/calendar.ts';
import type { ProcedureCatalogue } from '../core/catalogue/procedure-details.ts';
import type { Directory } from '../core/directory.ts';
import type { ProcedureCode } from '../core/procedure.ts';

/** Papers that a citizen can be asked to choose from, and as much of a name as can be stored. */
const MOST_PAPERS = 40;
const LONGEST_PAPER = 300;

interface Parts {
  readonly procedures: Pick<ProcedureCatalogue, 'papersInForce'>;
  readonly directory: () => Directory;
  readonly now: () => Instant;
}

type Papers = ReadonlyMap<ProcedureCode, readonly string[]>;

/**
 * The names of the papers of every procedure, for dialogues that can't wait for a look-up: read at the
 * first question, and again when the catalogue has changed or a day has begun.
 */
export function createNamedPapers({ procedures, directory, now }: Parts) {
  let held: {
    readonly catalogue: unknown;
    readonly day: LocalDay;
    readonly papers: Promise<Papers>;
  } | null = null;
  return async (): Promise<(code: ProcedureCode) => readonly string[]> => {
    const [catalogue, day] = [directory().procedures, localDay(now())];
    if (held === null || held.catalogue !== catalogue || held.day !== day) {
      const mine = { catalogue, day, papers: procedures.papersInForce(day) };
      held = mine;
      mine.papers.catch(() => {
        if (held === mine) held = null;
      });
    }
    const papers = await held.papers;
    return (code) => askedPapers(papers.get(code) ?? []);
  };
}

/** In the order of the list; papers of alternative cases once each. */
export function askedPapers(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => name.slice(0, LONGEST_PAPER)))].slice(0, MOST_PAPERS);
}
