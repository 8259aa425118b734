import { localDay, localMonth } from '../../../core/calendar.ts';
import { groupWishes, type WishGroup } from '../../../core/group-wishes.ts';
import type { WishFamily } from '../../../core/nomination-board.ts';
import { createWishMatcher, type WishMatcher } from '../../../core/similar-wishes.ts';
import { orderFamilies, shownTexts, shownVoices } from '../../reports/shown-wishes.ts';
import type { NominationsDependencies } from './dependencies.ts';

/** Families whose words are compared: those with most voices. */
const MOST_COMPARED = 60;
/** Words of one family that are read; more of them say the same. */
const MOST_TEXTS = 300;
const KEPT_MS = 60_000;

/** Groups of wishes that look like one. */
export interface ProposedGroups {
  /** Of these families; as they were at most a minute ago. */
  find(families: readonly WishFamily[]): Promise<readonly WishGroup[]>;
  /** What comes next is found anew. */
  forget(): void;
}

/**
 * Reads no more than officials are shown: words of months that are over, where enough have spoken.
 */
export function createProposedGroups(dependencies: NominationsDependencies): ProposedGroups {
  const { nominations, province, directory, now } = dependencies;
  let kept: { readonly at: number; readonly groups: Promise<readonly WishGroup[]> } | null = null;
  let matching: { readonly procedures: unknown; readonly matcher: WishMatcher } | null = null;

  async function group(families: readonly WishFamily[]): Promise<readonly WishGroup[]> {
    const { procedures } = directory();
    if (matching?.procedures !== procedures) {
      matching = { procedures, matcher: createWishMatcher(procedures) };
    }
    const { likeness } = matching.matcher;
    const month = localMonth(localDay(now()));
    const wishes = await Promise.all(
      orderFamilies(families)
        .slice(0, MOST_COMPARED)
        .map(async ({ head, members, voices }) => {
          const texts = shownTexts(await nominations.texts(province, members), month);
          return {
            wish: head,
            voices: shownVoices(voices).total ?? 0,
            texts: texts.flatMap((block) => block.texts).slice(0, MOST_TEXTS),
          };
        }),
    );
    return groupWishes(wishes, {
      likeness,
      nameOf: (code) => procedures.get(code)?.name ?? '',
    });
  }

  return {
    find(families) {
      const at = now();
      if (kept !== null && Math.abs(at - kept.at) < KEPT_MS) return kept.groups;
      const mine = { at, groups: group(families) };
      kept = mine;
      mine.groups.catch(() => {
        if (kept === mine) kept = null;
      });
      return mine.groups;
    },
    forget: () => void (kept = null),
  };
}
