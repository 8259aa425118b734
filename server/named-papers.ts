import { localDay, type Instant } from '../core/calendar.ts';
import type { ProcedureCatalogue } from '../core/catalogue/procedure-details.ts';
import type { ProcedureCode } from '../core/procedure.ts';

/** Papers that a citizen can be asked to choose from, and as much of a name as can be stored. */
const MOST_PAPERS = 40;
const LONGEST_PAPER = 300;

/** How long a list is kept at most; a whole number of times a day, for others come into force at midnight. */
const KEPT_MS = 10 * 60_000;

/** Of each procedure that has any. */
export type NamedPapers = ReadonlyMap<ProcedureCode, readonly string[]>;

/**
 * The names of the papers of every procedure in force, for every channel: the same object until it is read
 * again, every ten minutes.
 */
export function createNamedPapers({
  procedures,
  now,
}: {
  readonly procedures: Pick<ProcedureCatalogue, 'papersInForce'>;
  readonly now: () => Instant;
}): () => Promise<NamedPapers> {
  let held: { readonly slot: number; readonly papers: Promise<NamedPapers> } | null = null;
  return () => {
    const slot = Math.floor(now() / KEPT_MS);
    if (held?.slot === slot) return held.papers;
    const mine = { slot, papers: procedures.papersInForce(localDay(now())).then(toNamed) };
    held = mine;
    // A fault is not kept.
    mine.papers.catch(() => {
      if (held === mine) held = null;
    });
    return mine.papers;
  };
}

function toNamed(papers: NamedPapers): NamedPapers {
  return new Map([...papers].map(([code, names]) => [code, askedPapers(names)]));
}

/** In the order of the list; papers of alternative cases once each. */
function askedPapers(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => name.slice(0, LONGEST_PAPER)))].slice(0, MOST_PAPERS);
}
