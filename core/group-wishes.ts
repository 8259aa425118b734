import type { Wish } from './nomination-board.ts';
import type { ProcedureCode } from './procedure.ts';
import { areKindred } from './similar-wishes.ts';
import type { WordLikeness } from './word-likeness.ts';

/** A wish as an official sees it: voices as they may be shown, and texts that may be shown. */
export interface WishToGroup {
  readonly wish: Wish;
  readonly voices: number;
  readonly texts: readonly string[];
}

/** Wishes that look like one: a proposal, which an official takes up or leaves. */
export interface WishGroup {
  readonly into: Wish;
  readonly from: readonly Wish[];
  /** What speaks for it: the same procedure, or the same kind for procedures of like names. */
  readonly because: 'same-procedure' | 'same-kind';
  /** Of the least alike of them, 0..1. */
  readonly likeness: number;
}

/** Less alike than this is not proposed. */
const LIKE = 0.6;

/**
 * Groups around the wishes with most voices; each other wish joins at most one of them. Two wishes are alike
 * when they are for one procedure and people say the same in them, or of one kind for procedures whose
 * names say the same.
 */
export function groupWishes(
  wishes: readonly WishToGroup[],
  {
    likeness,
    nameOf,
  }: { readonly likeness: WordLikeness; readonly nameOf: (code: ProcedureCode) => string },
): readonly WishGroup[] {
  const read = wishes.map(({ wish, voices, texts }) => ({
    wish,
    voices,
    name: likeness.read(nameOf(wish.procedure)),
    said: likeness.read(texts.join(' ')),
  }));
  type Read = (typeof read)[number];
  const alike = (a: Read, b: Read) => {
    const said = likeness.between(a.said, b.said);
    if (a.wish.procedure === b.wish.procedure) {
      return (areKindred(a.wish.kind, b.wish.kind) ? 0.4 : 0.1) + 0.6 * said;
    }
    if (a.wish.kind !== b.wish.kind) return 0;
    return 0.75 * likeness.between(a.name, b.name) + 0.25 * said;
  };
  const left = new Set(read.toSorted((a, b) => b.voices - a.voices));
  const groups: WishGroup[] = [];
  for (const head of left) {
    left.delete(head);
    for (const because of ['same-procedure', 'same-kind'] as const) {
      const found = [...left]
        .filter(
          (other) =>
            (other.wish.procedure === head.wish.procedure) === (because === 'same-procedure'),
        )
        .map((other) => ({ other, likeness: alike(head, other) }))
        .filter((pair) => pair.likeness >= LIKE);
      if (found.length === 0) continue;
      for (const { other } of found) left.delete(other);
      groups.push({
        into: head.wish,
        from: found.map(({ other }) => other.wish),
        because,
        likeness: Math.min(...found.map((pair) => pair.likeness)),
      });
    }
  }
  return groups;
}
