import type { Wish, WishMerge } from './nomination-board.ts';
import type { ProcedureCode } from './procedure.ts';

/** A text that names the wish, for maps. */
export function wishKey({ procedure, kind }: Wish): string {
  return `${procedure}/${kind}`;
}

/** Where each wish that was merged away went; undone merges left out. */
type MergedInto = ReadonlyMap<string, Wish>;

/** What the merges that hold say. */
export function mergedInto(merges: readonly WishMerge[]): MergedInto {
  const holding = merges.filter(({ undone }) => undone === null);
  return new Map(holding.map(({ from, into }) => [wishKey(from), into]));
}

/** The wish as part of which it counts: itself when it was not merged. */
export function headOf(wish: Wish, into: MergedInto): Wish {
  let head = wish;
  for (let next = into.get(wishKey(head)); next !== undefined; next = into.get(wishKey(head))) {
    head = next;
  }
  return head;
}

/** The wish, and every other that holding merges lead to it: whoever wishes one of them is meant. */
export function partsOfWish(wish: Wish, into: MergedInto): readonly Wish[] {
  const parts = new Map([[wishKey(wish), wish]]);
  for (let before = 0; before < parts.size;) {
    before = parts.size;
    for (const [from, to] of into) {
      if (!parts.has(wishKey(to)) || parts.has(from)) continue;
      const [procedure, kind] = from.split('/') as [Wish['procedure'], Wish['kind']];
      parts.set(from, { procedure, kind });
    }
  }
  return [...parts.values()];
}

/** Why the one can't be merged into the other; null when it can. Merges so made never go in a circle. */
export function mergeProblem(
  { from, into: target }: { readonly from: Wish; readonly into: Wish },
  into: MergedInto,
): 'merged-already' | 'circle' | null {
  if (into.has(wishKey(from))) return 'merged-already';
  return wishKey(headOf(target, into)) === wishKey(from) ? 'circle' : null;
}

/** Each wish in exactly one family, under its head, the head first. */
export function familiesOfWishes(
  wishes: readonly Wish[],
  into: MergedInto,
): readonly (readonly [Wish, ...Wish[]])[] {
  const families = new Map<string, Map<string, Wish>>();
  for (const wish of wishes) {
    const head = headOf(wish, into);
    const key = wishKey(head);
    const family = families.get(key) ?? new Map([[key, head]]);
    family.set(wishKey(wish), wish);
    families.set(key, family);
  }
  return [...families.values()].map((family) => [...family.values()] as [Wish, ...Wish[]]);
}

/** The procedure, and every other one that holding merges tie to it, directly or through others. */
export function procedureWithMerged(
  procedure: ProcedureCode,
  merges: readonly WishMerge[],
): readonly ProcedureCode[] {
  const holding = merges.filter(({ undone }) => undone === null);
  const found = new Set([procedure]);
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const { from, into } of holding) {
      if (!found.has(from.procedure) && !found.has(into.procedure)) continue;
      found.add(from.procedure).add(into.procedure);
    }
  }
  return [...found];
}
