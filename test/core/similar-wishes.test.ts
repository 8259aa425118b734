import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupWishes, type WishToGroup } from '../../core/group-wishes.ts';
import { NOMINATION_KINDS, type NominationKind } from '../../core/nomination.ts';
import { NOMINATION_STATUSES, type Wish } from '../../core/nomination-board.ts';
import type { Procedure, ProcedureCode } from '../../core/procedure.ts';
import { createWishMatcher, type PublicWish, type WishInWords } from '../../core/similar-wishes.ts';
import { wishKey } from '../../core/wish-families.ts';
import { createWordLikeness } from '../../core/word-likeness.ts';
import { seedLists } from '../../data/seed/seed-lists.ts';

const BIRTH = '1.001193' as ProcedureCode;
const BIRTH_AGAIN = '1.004884' as ProcedureCode;
const MARRIAGE = '1.000894' as ProcedureCode;
const PASSPORT = '1.001456' as ProcedureCode;

const procedures = new Map<ProcedureCode, Procedure>(
  seedLists().procedures.map((procedure) => [procedure.code, procedure]),
);
const matcher = createWishMatcher(procedures);
const nameOf = (code: ProcedureCode) => procedures.get(code)?.name ?? '';

const aWish = (
  procedure: ProcedureCode,
  kind: NominationKind,
  change: Partial<PublicWish> = {},
): PublicWish => ({ members: [{ procedure, kind }], voices: 20, status: null, ...change });

const find = (said: Partial<WishInWords>, wishes: readonly PublicWish[], most = 4) =>
  matcher
    .similar({ procedure: BIRTH, kinds: [], text: '', ...said }, wishes, most)
    .map(({ wish }) => wishKey(wish));

describe('earlier wishes like the one that is typed', () => {
  const wishes = [
    aWish(PASSPORT, 'papers', { voices: 900 }),
    aWish(BIRTH, 'time'),
    aWish(BIRTH_AGAIN, 'papers'),
    aWish(BIRTH, 'papers'),
    aWish(BIRTH, 'repeated-data'),
    aWish(MARRIAGE, 'fee'),
  ];

  test.for([
    ['nộp bản sao hộ khẩu làm gì, nhà nước có rồi'],
    ['nop ban sao ho khau lam gi, phai photo nhieu qua'],
    ['Phải nộp giấy tờ quá nhiều'],
  ] as const)('%j: the same procedure first, then procedures of like names', ([text]) => {
    expect(find({ text }, wishes)).toEqual([
      `${BIRTH}/papers`,
      `${BIRTH}/repeated-data`,
      `${BIRTH_AGAIN}/papers`,
    ]);
  });

  test('goes by what is ticked as by what is typed', () => {
    expect(find({ kinds: ['fee'] }, wishes)).toEqual([]);
    expect(find({ kinds: ['time'] }, wishes)).toEqual([`${BIRTH}/time`]);
    expect(find({ procedure: null, kinds: ['papers'] }, wishes)).toEqual([]);
    expect(find({}, wishes)).toHaveLength(3);
  });

  test('names the part of a family that is about the citizen’s own procedure', () => {
    const family = aWish(MARRIAGE, 'papers', {
      members: [
        { procedure: MARRIAGE, kind: 'papers' },
        { procedure: BIRTH, kind: 'papers' },
      ],
    });
    const [found] = matcher.similar({ procedure: BIRTH, kinds: ['papers'], text: '' }, [family], 1);
    expect(found).toEqual({
      wish: { procedure: BIRTH, kind: 'papers' },
      voices: 20,
      status: null,
      isSameProcedure: true,
    });
  });

  test('whatever is typed: never more than asked for, none twice, the own procedure before others', () => {
    const codes = [BIRTH, BIRTH_AGAIN, MARRIAGE, PASSPORT];
    const anyWish = fc.record({
      procedure: fc.constantFrom(...codes),
      kind: fc.constantFrom(...NOMINATION_KINDS),
    });
    const family = fc.record({
      members: fc.array(anyWish, { minLength: 1, maxLength: 3 }),
      voices: fc.option(fc.integer({ min: 10, max: 1000 })),
      status: fc.option(fc.constantFrom(...NOMINATION_STATUSES)),
    });
    const said = fc.record({
      procedure: fc.option(fc.constantFrom(...codes)),
      kinds: fc.subarray([...NOMINATION_KINDS]),
      text: fc.string({ unit: 'grapheme', maxLength: 200 }),
    });
    fc.assert(
      fc.property(said, fc.array(family, { maxLength: 12 }), (words, families) => {
        const given = families as unknown as readonly PublicWish[];
        const found = matcher.similar(words, given, 3);
        expect(found.length).toBeLessThanOrEqual(3);
        const own = found.map(({ isSameProcedure }) => isSameProcedure);
        expect(own).toEqual(own.toSorted((a, b) => Number(b) - Number(a)));
        for (const { wish, isSameProcedure } of found) {
          expect(isSameProcedure).toBe(wish.procedure === words.procedure);
        }
      }),
    );
  });
});

describe('wishes that say the same', () => {
  const aGroupable = (wish: Wish, voices: number, texts: readonly string[] = []): WishToGroup => ({
    wish,
    voices,
    texts,
  });
  const groupsOf = (wishes: readonly WishToGroup[]) =>
    groupWishes(wishes, { likeness: matcher.likeness, nameOf });
  const household = ['bỏ bản sao hộ khẩu', 'không nộp bản sao hộ khẩu nữa'];

  test('are proposed around the one with most voices, with why', () => {
    const groups = groupsOf([
      aGroupable({ procedure: BIRTH, kind: 'repeated-data' }, 12, ['khai lại bản sao hộ khẩu']),
      aGroupable({ procedure: BIRTH, kind: 'papers' }, 40, household),
      aGroupable({ procedure: BIRTH, kind: 'fee' }, 30, ['lệ phí cao quá']),
      aGroupable({ procedure: MARRIAGE, kind: 'papers' }, 25, ['giấy xác nhận độc thân']),
    ]);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({
      into: { procedure: BIRTH, kind: 'papers' },
      from: [{ procedure: BIRTH, kind: 'repeated-data' }],
      because: 'same-procedure',
    });
  });

  test('are not proposed for being of one procedure alone, or of one kind alone', () => {
    expect(
      groupsOf([
        aGroupable({ procedure: BIRTH, kind: 'papers' }, 40),
        aGroupable({ procedure: BIRTH, kind: 'repeated-data' }, 12),
        aGroupable({ procedure: PASSPORT, kind: 'papers' }, 25),
      ]),
    ).toEqual([]);
  });

  test('join each at most one group, and none that a group is made around', () => {
    const all = [...procedures.keys()].flatMap((procedure) =>
      (['papers', 'time'] as const).map((kind, i) =>
        aGroupable({ procedure, kind }, 10 + i, household),
      ),
    );
    const groups = groupsOf(all);
    const joined = groups.flatMap(({ from }) => from.map(wishKey));
    expect(new Set(joined).size).toBe(joined.length);
    expect(joined.length).toBeGreaterThan(0);
    for (const { into } of groups) expect(joined).not.toContain(wishKey(into));
  });
});

describe('likeness of texts', () => {
  const likeness = createWordLikeness([...procedures.values()].map(({ name }) => name));
  const between = (a: string, b: string) => likeness.between(likeness.read(a), likeness.read(b));

  test('is 1 for the same words however they are typed, 0 for nothing in common', () => {
    expect(between('Đăng ký khai sinh', 'DANG KY KHAI SINH')).toBeCloseTo(1, 9);
    expect(between('đăng ký khai sinh', 'cấp hộ chiếu')).toBe(0);
    expect(between('', 'cấp hộ chiếu')).toBe(0);
    expect(between('', '')).toBe(0);
  });

  test('gives rare words more weight than those that every name holds', () => {
    const rare = between('đăng ký khai sinh', 'đăng ký lại khai sinh');
    const common = between('đăng ký khai sinh', 'đăng ký kết hôn');
    expect(rare).toBeGreaterThan(common + 0.2);
  });
});
