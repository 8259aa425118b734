import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, addMonths, firstDayOf, localMonth, type LocalDay } from '../../core/calendar.ts';
import { channelId } from '../../core/channel.ts';
import type { Pair } from '../../core/rating-pairs.ts';
import type { OpenedStore } from '../../data/open-store.ts';
import { verifyCounts } from '../../data/verify-counts.ts';
import { AN_GIANG, BIRTH, LONG_XUYEN, TODAY, aRating } from '../support/builders.ts';
import { ENGINES } from '../support/stores.ts';

const differencesOf = async (store: OpenedStore) => (await verifyCounts(store.engine)).differences;

describe.each(ENGINES)('counts for figures on $name', ({ open }) => {
  let store: OpenedStore;
  let discard: () => Promise<void>;
  beforeAll(async () => {
    ({ store, discard } = await open());
    await store.ratings.append([
      aRating({ score: 1, criteria: { 'sipas-access-seats': 2 } }),
      aRating({ score: 5, criteria: { 'sipas-access-seats': 4 } }),
      aRating({ score: 5, backed: true, criteria: { 'sipas-access-seats': 4 } }),
      aRating({ score: 3, day: addDays(TODAY, -1) }),
      aRating({ score: 4, procedure: null, channel: channelId('telegram') }),
      aRating({ score: 4, day: addDays(TODAY, -400) }),
    ]);
  });
  afterAll(() => discard());

  const read = async (pair: Pair, until: LocalDay = TODAY) => {
    const months = { from: addMonths(localMonth(TODAY), -2), to: localMonth(until) };
    const found = await store.ratingPairs.read({ province: AN_GIANG, pair, ...months, until });
    const sums = new Map<string, number[]>();
    for (const month of found.months) {
      for (let row = 0; row < month.rows; row += 1) {
        const names = Array.from(month.names.subarray(row * 3, row * 3 + 3));
        const key = [month.month - localMonth(TODAY), ...names.map((id) => found.labels[id])];
        const sum = sums.get(key.join(' ')) ?? Array<number>(10).fill(0);
        sums.set(
          key.join(' '),
          sum.map((n, i) => n + month.counts[row * 10 + i]!),
        );
      }
    }
    return { sums: Object.fromEntries(sums), stamp: found.stamp };
  };

  test('counts each pair apart, and the same when they are folded', async () => {
    const counter = `${LONG_XUYEN}-1`;
    const expected = {
      [`0 ${LONG_XUYEN} ${counter} ${BIRTH}`]: [0, 0, 0, 0, 1, 1, 0, 1, 0, 1],
      [`0 ${LONG_XUYEN} ${counter} `]: [0, 0, 0, 0, 0, 0, 0, 0, 1, 0],
    };
    const loose = await read('place-matter');
    expect(loose.sums).toEqual(expected);
    expect((await read('place-matter')).stamp).toBe(loose.stamp);
    await store.ratingPairs.fold(TODAY);
    const half = await read('place-matter');
    expect(half.sums).toEqual(expected);
    expect(half.stamp).not.toBe(loose.stamp);
    expect((await read('place-matter')).stamp).toBe(half.stamp);
    expect((await read('matter-channel')).sums).toEqual({
      [`0  ${BIRTH} kiosk`]: [0, 0, 0, 0, 1, 1, 0, 1, 0, 1],
      '0   telegram': [0, 0, 0, 0, 0, 0, 0, 0, 1, 0],
    });
    const yesterday = addDays(TODAY, -1);
    expect((await read('place-channel', yesterday)).sums).toEqual({
      [`0 ${LONG_XUYEN} ${counter} kiosk`]: [0, 0, 0, 0, 0, 0, 0, 1, 0, 0],
    });
    expect(await differencesOf(store)).toEqual([]);
    const change = (by: string) =>
      store.engine.transaction(async (transaction) => {
        const isOne = `pair = 'matter-channel' AND second_member = 'kiosk'`;
        await transaction.run(`UPDATE rating_pair SET backed_5 = backed_5 ${by} WHERE ${isOne}`);
      });
    await change('+ 1');
    const [difference] = await differencesOf(store);
    expect(difference).toMatchObject({ table: 'rating_pair' });
    await change('- 1');
  });

  test('takes away what was folded already where a rating was changed since', async () => {
    const month = addMonths(localMonth(TODAY), -1);
    const rating = aRating({ score: 5, day: firstDayOf(month) });
    const ofMonth = async () => {
      const { sums } = await read('matter-channel');
      return sums[`-1  ${BIRTH} kiosk`];
    };
    await store.ratings.append([rating]);
    await store.ratingPairs.fold(TODAY);
    expect(await ofMonth()).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    await store.ratings.append([{ ...rating, revision: 1, score: 2 }]);
    expect(await ofMonth()).toEqual([0, 0, 0, 0, 0, 0, 1, 0, 0, 0]);
    await store.ratingPairs.fold(TODAY);
    expect(await ofMonth()).toEqual([0, 0, 0, 0, 0, 0, 1, 0, 0, 0]);
  });

  test('counts the answers to a criterion, of the province or of one unit', async () => {
    const month = localMonth(TODAY);
    const months = { province: AN_GIANG, from: month, to: month };
    const whole = await store.answerCounts.criteria({ ...months, unit: null });
    expect([...whole]).toEqual([['sipas-access-seats', [0, 1, 0, 2, 0]]]);
    const own = await store.answerCounts.criteria({ ...months, unit: LONG_XUYEN });
    expect(own).toEqual(whole);
    expect((await store.answerCounts.criteria({ ...months, unit: '' as never })).size).toBe(0);
  });
});
