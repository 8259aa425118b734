import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, localMonth } from '../../core/calendar.ts';
import { channelId } from '../../core/channel.ts';
import type { OpenedStore } from '../../data/open-store.ts';
import { AN_GIANG, BIRTH, LONG_XUYEN, TODAY, aRating } from '../support/builders.ts';
import { ENGINES } from '../support/stores.ts';

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

  test('counts each combination apart, within the days asked for', async () => {
    const cells = await store.ratingCells.read({
      province: AN_GIANG,
      from: addDays(TODAY, -1),
      to: TODAY,
    });
    const place = { unit: LONG_XUYEN, counter: `${LONG_XUYEN}-1` };
    expect(cells).toHaveLength(3);
    expect(cells).toEqual(
      expect.arrayContaining([
        { ...place, procedure: '', channel: 'telegram', backed: false, scores: [0, 0, 0, 1, 0] },
        { ...place, procedure: BIRTH, channel: 'kiosk', backed: false, scores: [1, 0, 1, 0, 1] },
        { ...place, procedure: BIRTH, channel: 'kiosk', backed: true, scores: [0, 0, 0, 0, 1] },
      ]),
    );
    const before = { province: AN_GIANG, from: addDays(TODAY, -300), to: addDays(TODAY, -200) };
    expect(await store.ratingCells.read(before)).toEqual([]);
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
