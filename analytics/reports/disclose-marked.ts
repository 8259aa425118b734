import type { ScoreCounts } from '../../core/ports.ts';
import { ratingsIn, sumScores } from '../stats/satisfaction-index.ts';
import { disclose, SMALLEST_SHOWN, type Cell } from './disclose.ts';
import { agrees } from './open-data.ts';

/** Marked ratings of one line; those with and without a dossier are told apart by counting both ways. */
export interface MarkedCell extends Cell {
  /** Nothing of a kind that is not counted. */
  readonly kinds: readonly [backed: ScoreCounts, unbacked: ScoreCounts];
}

/** Whether there are fewer than `SMALLEST_SHOWN` of a kind, or few that all agree, of one or both. */
export function tellsFewMarked(kinds: readonly ScoreCounts[]): boolean {
  return kinds.some(isFew) || [addedUp(kinds), ...kinds].some(agrees);
}

function isFew(scores: ScoreCounts): boolean {
  const n = ratingsIn(scores);
  return n > 0 && n < SMALLEST_SHOWN;
}

/**
 * The members that may be shown of a table whose sum is known, so that those hidden are told together.
 * While they are few that agree, the smallest that is shown is hidden with them. `backed` are the
 * members that are shown where backed ones alone are counted; null where nobody can compare.
 */
export function discloseMarked(
  cells: readonly MarkedCell[],
  backed: ReadonlySet<string> | null,
): ReadonlySet<string> {
  const guarded = new Set<string>();
  for (;;) {
    const shown = disclose(
      cells.map((cell) => ({
        ...cell,
        sensitive: cell.sensitive === true || guarded.has(cell.member),
      })),
    );
    const [told, hidden] = [true, false].map((wanted) =>
      cells.filter(({ member }) => shown.has(member) === wanted),
    ) as [MarkedCell[], MarkedCell[]];
    const [smallest] = told.toSorted((a, b) => a.n - b.n || (a.member < b.member ? -1 : 1));
    if (smallest === undefined || !tellsFewOf(hidden, { told, backed })) return shown;
    guarded.add(smallest.member);
  }
}

function tellsFewOf(
  hidden: readonly MarkedCell[],
  {
    told,
    backed,
  }: { readonly told: readonly MarkedCell[]; readonly backed: ReadonlySet<string> | null },
): boolean {
  if (agrees(addedUp(hidden.flatMap(({ kinds }) => kinds)))) return true;
  // Who knows the backed ones of every line that is shown here also knows those of the others.
  const isComparable =
    backed !== null &&
    told.every(({ member, kinds }) => backed.has(member) || ratingsIn(kinds[0]) === 0);
  if (!isComparable) return false;
  return tellsFewMarked([addedUp(hidden.map(({ kinds }) => kinds[1]))]);
}

function addedUp(all: readonly ScoreCounts[]): ScoreCounts {
  return sumScores(all.map((scores) => ({ scores })));
}
