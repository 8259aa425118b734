import { expect, test } from 'vitest';
import { createTableKeeper } from '../../../analytics/dashboard/drill/drill-keeper.ts';
import { reportingPeriod } from '../../../analytics/reports/reporting-period.ts';
import { addMonths, localMonth } from '../../../core/calendar.ts';
import type { Pair, RatingPairs } from '../../../core/rating-pairs.ts';
import { AN_GIANG, NOW, TODAY } from '../../support/builders.ts';

const LABELS = ['u', 'u-1', 'u-2', 'p', 'q', 'kiosk', 'phone', ''];
const MEMBERS: Readonly<Record<Pair, readonly (readonly [string, string, string])[]>> = {
  'place-channel': ['u-1', 'u-2'].flatMap((counter) =>
    ['kiosk', 'phone'].map((channel) => ['u', counter, channel] as const),
  ),
  'matter-channel': ['p', 'q'].flatMap((matter) =>
    ['kiosk', 'phone'].map((channel) => ['', matter, channel] as const),
  ),
  'place-matter': ['u-1', 'u-2'].flatMap((counter) =>
    ['p', 'q'].map((matter) => ['u', counter, matter] as const),
  ),
};

/** Pairs of which every cell has so many ratings; a count of one pair can be changed. */
function somePairs(each: number) {
  const extra = new Map<Pair, number>();
  const asked: Pair[] = [];
  let isBroken = false;
  const read: RatingPairs['read'] = async ({ pair }) => {
    asked.push(pair);
    if (isBroken) throw new Error('no disk');
    const rows = MEMBERS[pair];
    const n = each + (extra.get(pair) ?? 0);
    const month = {
      month: addMonths(localMonth(TODAY), -1),
      rows: rows.length,
      names: Int32Array.from(rows.flat(), (name) => LABELS.indexOf(name)),
      counts: Int32Array.from(rows.flatMap(() => [0, 0, 0, 0, 0, 0, 0, 0, 0, n])),
    };
    return { months: [month], labels: LABELS, stamp: `${pair} ${n}` };
  };
  return {
    read,
    asked,
    add: (pair: Pair, n: number) => void extra.set(pair, n),
    break: (broken: boolean) => void (isBroken = broken),
  };
}

const wanted = (needsMatters: boolean) => ({
  provinces: [AN_GIANG],
  period: reportingPeriod('last-12-months', TODAY)!,
  counted: 'all' as const,
  places: { unitOf: () => 'u', sectorOf: () => 's' },
  needsMatters,
  today: TODAY,
});

const fives = (group: { readonly scores: readonly number[] } | null) => group?.scores[4];

test('tables are made once, and with matters added to those without', async () => {
  const pairs = somePairs(50);
  const keep = createTableKeeper(pairs, () => NOW);
  const base = await keep(wanted(false));
  expect(await keep(wanted(false))).toBe(base);
  expect(fives(base.find(['counter:u-1', '', '']))).toBe(100);
  const whole = await keep(wanted(true));
  expect(await keep(wanted(true))).toBe(whole);
  expect(fives(whole.find(['counter:u-1', 'procedure:p', '']))).toBe(50);
  expect(await keep(wanted(false))).toBe(base);
});

test('a changed count is seen at once, whichever table it is in', async () => {
  const pairs = somePairs(50);
  const keep = createTableKeeper(pairs, () => NOW);
  await keep(wanted(true));
  pairs.add('place-matter', 10);
  expect(fives((await keep(wanted(true))).find(['counter:u-1', 'procedure:p', '']))).toBe(60);
  pairs.add('place-channel', 20);
  expect(fives((await keep(wanted(true))).find(['counter:u-1', '', '']))).toBe(140);
  expect(fives((await keep(wanted(false))).find(['counter:u-1', '', '']))).toBe(140);
});

test('what takes too much memory is not kept, but the newest', async () => {
  const keep = createTableKeeper(somePairs(50), () => NOW, 1);
  const base = await keep(wanted(false));
  expect(await keep(wanted(false))).toBe(base);
  const ofYear = { ...wanted(false), period: reportingPeriod('2025', TODAY)! };
  const newest = await keep(ofYear);
  expect(await keep(ofYear)).toBe(newest);
  expect(await keep(wanted(false))).not.toBe(base);
});

test('a fault is not kept', async () => {
  const pairs = somePairs(50);
  const keep = createTableKeeper(pairs, () => NOW);
  pairs.break(true);
  await expect(keep(wanted(true))).rejects.toThrow('no disk');
  pairs.break(false);
  expect(fives((await keep(wanted(true))).find(['unit:u', '', '']))).toBe(200);
});
