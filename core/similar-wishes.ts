import { kindsSpokenOf } from './conversation/read-suggestion.ts';
import { NOMINATION_KINDS, type NominationKind } from './nomination.ts';
import type { NominationStatus, Wish } from './nomination-board.ts';
import type { Procedure, ProcedureCode } from './procedure.ts';
import { createWordLikeness, type WordLikeness } from './word-likeness.ts';

/** A family of wishes of which everybody may know; its voices only where they are many. */
export interface PublicWish {
  /** With the head, which comes first. */
  readonly members: readonly [Wish, ...Wish[]];
  readonly voices: number | null;
  readonly status: NominationStatus | null;
}

/** What a citizen is saying just now. */
export interface WishInWords {
  readonly procedure: ProcedureCode | null;
  /** What is ticked. */
  readonly kinds: readonly NominationKind[];
  readonly text: string;
}

/** An earlier wish like that. */
export interface SimilarWish extends Omit<PublicWish, 'members'> {
  /** As part of which the citizen's own voice would count; of the citizen's procedure where there is one. */
  readonly wish: Wish;
  readonly isSameProcedure: boolean;
}

/** Kinds that people use for the same trouble, by what they are about. */
const KINDRED: readonly (readonly NominationKind[])[] = [
  ['papers', 'repeated-data'],
  ['steps', 'time', 'go-online'],
];

/** Names less alike than this are of other matters. */
const LIKE_NAMES = 0.4;

type Procedures = ReadonlyMap<ProcedureCode, Procedure>;

/** Finds earlier wishes like what is being said, best first: those for the same procedure come first. */
export interface WishMatcher {
  similar(said: WishInWords, wishes: readonly PublicWish[], most: number): readonly SimilarWish[];
  readonly likeness: WordLikeness;
}

/**
 * Compares by procedure, by what is ticked and what is understood of the words, and by the names of
 * procedures. It sees nothing of earlier citizens but the wishes given: what they wrote is no part.
 */
export function createWishMatcher(procedures: Procedures): WishMatcher {
  const likeness = createWordLikeness([...procedures.values()].map(({ name }) => name));
  const names = new Map<ProcedureCode, ReturnType<WordLikeness['read']>>();
  const nameOf = (code: ProcedureCode) => {
    const known = names.get(code) ?? likeness.read(procedures.get(code)?.name ?? '');
    names.set(code, known);
    return known;
  };
  return {
    likeness,
    similar({ procedure, kinds: ticked, text }, wishes, most) {
      const spoken = kindsSpokenOf(text);
      const kinds = NOMINATION_KINDS.filter(
        (kind) => ticked.includes(kind) || spoken.includes(kind),
      );
      const found = wishes.flatMap((family) => {
        const best = family.members
          .map((wish) => ({ wish, likeness: likenessOf(wish) }))
          .reduce((a, b) => (b.likeness > a.likeness ? b : a));
        return best.likeness > 0 ? [{ family, ...best }] : [];
      });
      return found
        .toSorted(
          (a, b) => b.likeness - a.likeness || (b.family.voices ?? 0) - (a.family.voices ?? 0),
        )
        .slice(0, most)
        .map(({ family: { voices, status }, wish }) => ({
          wish,
          voices,
          status,
          isSameProcedure: wish.procedure === procedure,
        }));

      function likenessOf(wish: Wish): number {
        const byKind = kindLikeness(wish.kind, kinds);
        if (wish.procedure === procedure) return kinds.length === 0 ? 2 : byKind && 2 + byKind;
        if (procedure === null || byKind < 1) return 0;
        const alike = likeness.between(nameOf(procedure), nameOf(wish.procedure));
        return alike < LIKE_NAMES ? 0 : alike;
      }
    },
  };
}

/** 1 for one of the kinds, a half for one that people use for the same trouble, else 0. */
function kindLikeness(kind: NominationKind, kinds: readonly NominationKind[]): number {
  if (kinds.includes(kind)) return 1;
  return kinds.some((other) => areKindred(kind, other)) ? 0.5 : 0;
}

/** Whether people use the two kinds for the same trouble. */
export function areKindred(a: NominationKind, b: NominationKind): boolean {
  return KINDRED.some((group) => group.includes(a) && group.includes(b));
}
