import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOMINATION_KINDS, type NominationKind } from '../../core/nomination.ts';
import type { Wish, WishFamily } from '../../core/nomination-board.ts';
import type { Rating } from '../../core/rating.ts';
import type { OpenedStore } from '../../data/open-store.ts';
import { compareVoices } from '../../data/verify-voices.ts';
import { aRating, AN_GIANG, BIRTH, LISTS, MARRIAGE, NOW } from '../support/builders.ts';
import { ENGINES } from '../support/stores.ts';

const KINDS = NOMINATION_KINDS.slice(0, 3);
const WISHES: readonly Wish[] = [BIRTH, MARRIAGE].flatMap((procedure) =>
  KINDS.map((kind) => ({ procedure, kind })),
);
const BY = { author: 'lan', at: NOW, reason: 'thử' };

type Step =
  | { readonly kind: 'support' | 'change'; readonly receipt: number; readonly says: Says }
  | { readonly kind: 'withdraw'; readonly receipt: number }
  | { readonly kind: 'merge'; readonly from: Wish; readonly into: Wish }
  | { readonly kind: 'unmerge'; readonly which: number };
interface Says {
  readonly voice: string | null;
  readonly procedure: Wish['procedure'];
  readonly kinds: readonly NominationKind[];
  readonly backed: boolean;
}

const says: fc.Arbitrary<Says> = fc.record({
  voice: fc.constantFrom(null, 'a', 'b', 'c'),
  procedure: fc.constantFrom(BIRTH, MARRIAGE),
  kinds: fc.subarray([...KINDS], { minLength: 1 }),
  backed: fc.boolean(),
});
const receipt = fc.nat(9);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom('support', 'change'), receipt, says }),
    fc.record({ kind: fc.constant('withdraw'), receipt }),
    fc.record({
      kind: fc.constant('merge'),
      from: fc.constantFrom(...WISHES),
      into: fc.constantFrom(...WISHES),
    }),
    fc.record({ kind: fc.constant('unmerge'), which: fc.nat(9) }),
  ) as fc.Arbitrary<Step>,
  { maxLength: 25 },
);

/** What each receipt says now, kept beside the store in the plainest way. */
interface Model {
  readonly ratings: Map<number, Rating>;
  readonly merges: { readonly number: number; readonly from: Wish; readonly into: Wish }[];
}

const nameOf = ({ procedure, kind }: Wish) => `${procedure} ${kind}`;

async function take(store: OpenedStore, model: Model, step: Step): Promise<void> {
  const { nominations: board } = store;
  if (step.kind === 'merge') {
    const outcome = await board.merge(AN_GIANG, step, BY);
    const number = (await board.merges(AN_GIANG)).length;
    if (outcome === 'merged') model.merges.push({ number, from: step.from, into: step.into });
  } else if (step.kind === 'unmerge') {
    const merge = model.merges[step.which];
    if (merge === undefined) return;
    expect(await board.unmerge(AN_GIANG, merge.number, BY)).toBe(true);
    model.merges.splice(step.which, 1);
  } else {
    const before = model.ratings.get(step.receipt);
    const rating = ratingOf(before, step);
    if (rating === null) return;
    expect(await store.ratings.append([rating])).toEqual(['stored']);
    model.ratings.set(step.receipt, rating);
  }
}

/** A citizen keeps voice and backing under one receipt; the rest may change. */
function ratingOf(
  before: Rating | undefined,
  step: Exclude<Step, { kind: 'merge' | 'unmerge' }>,
): Rating | null {
  if (step.kind === 'withdraw' || before !== undefined) {
    if (before === undefined) return null;
    const kinds = step.kind === 'withdraw' ? [] : step.says.kinds;
    const { voice } = before.nomination!;
    const nomination = { kinds, voice, component: null, text: null };
    return { ...before, revision: before.revision + 1, nomination };
  }
  const { voice, procedure, kinds, backed } = step.says;
  return aRating({ procedure, backed, nomination: { kinds, voice, component: null, text: null } });
}

/** Families by head, their voices as a set, straight from what was said. */
function expected({ ratings, merges }: Model): Readonly<Record<string, readonly number[]>> {
  const into = new Map(merges.map((merge) => [nameOf(merge.from), nameOf(merge.into)]));
  const voices = new Map<string, Map<string, boolean>>();
  for (const [number, { nomination, procedure, backed }] of ratings) {
    for (const kind of nomination!.kinds) {
      let head = nameOf({ procedure: procedure!, kind });
      while (into.has(head)) head = into.get(head)!;
      const family = voices.get(head) ?? new Map<string, boolean>();
      const voice = nomination!.voice ?? `receipt ${number}`;
      family.set(voice, (family.get(voice) ?? false) || backed);
      voices.set(head, family);
    }
  }
  return Object.fromEntries(
    [...voices].map(([head, family]) => {
      const backed = [...family.values()].filter(Boolean).length;
      return [head, [backed, family.size - backed]];
    }),
  );
}

test.each(ENGINES)(
  'no merging, parting, support or withdrawal loses or doubles a voice on $name',
  async (engine) => {
    const { store, discard } = await engine.open();
    try {
      await store.directory.record(LISTS);
      await fc.assert(
        fc.asyncProperty(steps, async (sequence) => {
          const model: Model = { ratings: new Map(), merges: [] };
          try {
            for (const step of sequence) await take(store, model, step);
            const found = await store.nominations.families(AN_GIANG);
            const counts = found
              .map(({ head, voices }) => [nameOf(head), [voices.backed, voices.open]] as const)
              .filter(([, [backed, open]]) => backed + open > 0);
            expect(Object.fromEntries(counts)).toEqual(expected(model));
            const own = await store.nominations.families(AN_GIANG, BIRTH);
            const theirs = found.filter(({ members }) =>
              members.some(({ procedure }) => procedure === BIRTH),
            );
            expect(new Set(own.map(countsText))).toEqual(new Set(theirs.map(countsText)));
            expect(await compareVoices(store.engine)).toEqual([]);
          } finally {
            await clear(store, model);
          }
        }),
        { numRuns: engine.name === 'SQLite' ? 40 : 12 },
      );
    } finally {
      await discard();
    }
  },
  120_000,
);

/** A family as a text, whatever the order of its members. */
function countsText({ head, members, voices }: WishFamily): string {
  const names = members.map(nameOf).toSorted((a, b) => (a < b ? -1 : 1));
  return [nameOf(head), ...names, voices.backed, voices.open].join(' | ');
}

/** Takes everything back, so that one store serves every sequence. */
async function clear(store: OpenedStore, { ratings, merges }: Model): Promise<void> {
  const back = [...ratings.values()].map((rating) => ({
    ...rating,
    revision: 99,
    nomination: { ...rating.nomination!, kinds: [] },
  }));
  if (back.length > 0) await store.ratings.append(back);
  for (const { number } of merges) await store.nominations.unmerge(AN_GIANG, number, BY);
}
