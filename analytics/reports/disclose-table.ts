import { SMALLEST_SHOWN, type Cell } from './disclose.ts';
import type { GridAxis } from './disclose-grid.ts';

/** One axis of a table: its members, each below a coarser one or at the top. */
export interface Axis {
  /** The coarser member; null at the top. */
  parentOf(member: string): string | null;
  /** Members whose own sum over the other axis is public. */
  readonly shown: ReadonlySet<string>;
}

/** The axis over a list of its members. */
export function gridAxis(members: readonly string[], { parentOf, shown }: Axis): GridAxis {
  const places = new Map(members.map((member, i) => [member, i]));
  return {
    members,
    parents: Int32Array.from(members, (member) => {
      const parent = parentOf(member);
      return parent === null ? -1 : (places.get(parent) ?? -1);
    }),
    shown: Uint8Array.from(members, (member) => (shown.has(member) ? 1 : 0)),
  };
}

/**
 * Sums of groups (sectors) that may be shown where the members' own table (procedures) is public, too:
 * a group whose hidden members could be told from its sum is hidden, and with it the next ones until
 * what all hidden groups leave over is never one member and never few ratings.
 */
export function discloseGroups(
  groups: readonly Cell[],
  members: readonly (Cell & { readonly group: string })[],
  shownMembers: ReadonlySet<string>,
): ReadonlySet<string> {
  const left = new Map<string, { count: number; ratings: number }>();
  for (const { member, group, n } of members) {
    if (n === 0 || shownMembers.has(member)) continue;
    const rest = left.get(group) ?? { count: 0, ratings: 0 };
    left.set(group, { count: rest.count + 1, ratings: rest.ratings + n });
  }
  const isUnsafe = (count: number, ratings: number) =>
    count > 0 && (count < 2 || ratings < SMALLEST_SHOWN);
  const rated = groups.filter(({ n }) => n > 0);
  const hidden = new Set<string>();
  let [count, ratings] = [0, 0];
  const hide = (group: string): void => {
    hidden.add(group);
    count += left.get(group)?.count ?? 0;
    ratings += left.get(group)?.ratings ?? 0;
  };
  for (const { member, n, sensitive } of rated) {
    const rest = left.get(member);
    if (n < SMALLEST_SHOWN || sensitive || (rest && isUnsafe(rest.count, rest.ratings)))
      hide(member);
  }
  const others = rated
    .filter(({ member }) => !hidden.has(member) && left.has(member))
    .toSorted((a, b) => a.n - b.n || (a.member < b.member ? -1 : 1));
  for (const { member } of others) {
    if (!isUnsafe(count, ratings)) break;
    hide(member);
  }
  return new Set(rated.map(({ member }) => member).filter((member) => !hidden.has(member)));
}
