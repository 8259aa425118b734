import type { Instant } from '../core/calendar.ts';
import type { Directory } from '../core/directory.ts';
import type { NominationBoard } from '../core/nomination-board.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import type { PublicWish, SimilarWish, WishInWords, WishMatcher } from '../core/similar-wishes.ts';

/** Voices are counted for all who ask at most this often. */
const COUNTED_EVERY_MS = 60_000;
const MOST_SIMILAR = 4;

/** Finds earlier wishes like what is said, among those of which everybody may know. */
export type FindSimilar = (said: WishInWords) => readonly SimilarWish[];

interface Parts {
  readonly nominations: Pick<NominationBoard, 'families'>;
  readonly directory: () => Directory;
  readonly province: ProvinceCode;
  readonly now: () => Instant;
}

/** Answers the search over what is public, as it was at most a minute ago. */
export function createPublicWishes(parts: Parts): () => Promise<FindSimilar> {
  const { nominations, directory, province, now } = parts;
  let counted: { readonly at: Instant; readonly wishes: Promise<readonly PublicWish[]> } | null =
    null;
  let matching: { readonly procedures: unknown; readonly matcher: WishMatcher } | null = null;
  const wishes = () => {
    if (counted !== null && Math.abs(now() - counted.at) < COUNTED_EVERY_MS) return counted.wishes;
    const mine = { at: now(), wishes: readWishes(nominations, province) };
    counted = mine;
    mine.wishes.catch(() => {
      if (counted === mine) counted = null;
    });
    return mine.wishes;
  };
  return async () => {
    const known = await wishes();
    // Most provinces begin without any: then no name needs to be read.
    if (known.length === 0) return () => [];
    const { procedures } = directory();
    if (matching?.procedures !== procedures) {
      const { createWishMatcher } = await import('../core/similar-wishes.ts');
      matching = { procedures, matcher: createWishMatcher(procedures) };
    }
    const { matcher } = matching;
    return (said) => matcher.similar(said, known, MOST_SIMILAR);
  };
}

async function readWishes(
  nominations: Pick<NominationBoard, 'families'>,
  province: ProvinceCode,
): Promise<readonly PublicWish[]> {
  // Loaded when somebody wishes something: a server starts without.
  const { publicFamilies, shownVoices } = await import('../analytics/reports/shown-wishes.ts');
  const families = publicFamilies(await nominations.families(province));
  return families.map(({ head, members, voices, status }) => ({
    members: [head, ...members.slice(1)],
    voices: shownVoices(voices).total,
    status: status?.status ?? null,
  }));
}
