import type { LocalMonth } from '../../core/calendar.ts';
import type { MarkDecision, MarkedRating, MarkGroup } from '../../core/mark-decision.ts';
import type { UnitCode } from '../../core/organisation.ts';
import type { RatingTally } from '../../core/ports.ts';
import { SMALLEST_SHOWN } from './disclose.ts';

/** A group with what was decided about it. */
export interface MarkedGroup extends MarkGroup {
  readonly unit: UnitCode;
  readonly n: number;
  /** Oldest first. */
  readonly decisions: readonly MarkDecision[];
}

/** How many ratings of a month there are with and without those that marks hold back. */
export interface HeldBack {
  readonly n: number;
  /** Marked, and no official has decided that they count. */
  readonly held: number;
  /** Share of satisfied in all and in the rest; null where they would tell of fewer than ten. */
  readonly all: number | null;
  readonly rest: number | null;
}

/** By counter and mark, most ratings first. */
export function groupMarked(
  ratings: readonly MarkedRating[],
  decisions: readonly MarkDecision[],
  month: LocalMonth,
): readonly MarkedGroup[] {
  const groups = new Map<string, MarkedGroup>();
  for (const { unit, counter, marks } of ratings) {
    for (const mark of marks) {
      const name = groupName({ counter, mark });
      const known = groups.get(name);
      const own = () => decisions.filter((each) => groupName(each) === name);
      groups.set(
        name,
        known
          ? { ...known, n: known.n + 1 }
          : { unit, counter, month, mark, n: 1, decisions: own() },
      );
    }
  }
  return [...groups.values()].toSorted(
    (a, b) => b.n - a.n || (groupName(a) < groupName(b) ? -1 : 1),
  );
}

function groupName({ counter, mark }: Pick<MarkGroup, 'counter' | 'mark'>): string {
  return `${counter} ${mark}`;
}

/** What the month looks like without the ratings of which no official has said that they count. */
export function heldBack(
  tallies: readonly RatingTally[],
  ratings: readonly MarkedRating[],
  groups: readonly MarkedGroup[],
): HeldBack {
  const verdicts = new Map(
    groups.map((group) => [groupName(group), group.decisions.at(-1)?.verdict]),
  );
  const held = ratings.filter(({ counter, marks }) =>
    marks.some((mark) => verdicts.get(groupName({ counter, mark })) !== 'counts'),
  );
  let n = 0;
  let satisfied = 0;
  for (const { scores } of tallies) {
    n += scores.reduce((sum, count) => sum + count, 0);
    satisfied += scores[3] + scores[4];
  }
  const heldSatisfied = held.filter(({ score }) => score >= 4).length;
  const rest = n - held.length;
  const isShown = n >= SMALLEST_SHOWN;
  // Both together give the held ones away: so there must be many of them, or none.
  const isRestShown =
    rest >= SMALLEST_SHOWN && (held.length === 0 || held.length >= SMALLEST_SHOWN);
  return {
    n,
    held: held.length,
    all: isShown ? satisfied / n : null,
    rest: isRestShown ? (satisfied - heldSatisfied) / rest : null,
  };
}
