import { describe, expect, test } from 'vitest';
import { ATTACKS } from '../support/attacks.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { DEAD_CLOCKS, findRates, honestRates, shiftOf } from '../support/stuffing-rates.ts';
import { simulate } from '../support/stuffing.ts';

/*
 * A smaller share of `npm run bench -- stuffing`, by the same chance each time: one counter at which a
 * dossier is finished each six minutes. What breaks a rule breaks this.
 */
const KIND = { minutesPerDossier: 6, shares: [0.02, 0.03, 0.08, 0.27, 0.6] };
const SEED = 20_261_126;

const attacked = (name: string) =>
  simulate({ random: seededRandom(SEED), kind: KIND, days: 21, attack: ATTACKS[name]!.attack });

describe.each(Object.keys(DEAD_CLOCKS))('on honest days, with the clock %s', (clock) => {
  test('few are marked, and a burst is seen at most once a month', async () => {
    const random = seededRandom(SEED);
    const device = DEAD_CLOCKS[clock]!;
    const days = await simulate({ random, kind: KIND, days: 42, clock: device });
    const { marked, falseBursts, accusedDays } = honestRates(days);
    expect(days.flatMap(({ ratings }) => ratings).length).toBeGreaterThan(500);
    expect(marked).toBeGreaterThan(0);
    expect(marked).toBeLessThanOrEqual(0.02);
    expect(falseBursts).toBeLessThanOrEqual(1);
    expect(accusedDays).toBeLessThanOrEqual(0.5);
  });
});

const MUST_FIND = Object.keys(ATTACKS).filter((name) => ATTACKS[name]!.mustFind);

test.for(MUST_FIND)(
  'of five or more fakes at once (%s) 95 of 100 attacks are found',
  async (name) => {
    const days = await attacked(name);
    const { found, neighbours } = findRates(days, 5);
    expect(found).toBeGreaterThanOrEqual(0.95);
    expect(neighbours).toBeLessThanOrEqual(0.05);
    // Of a child the kiosk's own pauses often leave too few to be told from a family.
    if (name !== 'child') expect(Math.abs(shiftOf(days))).toBeLessThanOrEqual(0.5);
  },
);

test('best ones that make up for bad ones are found', async () => {
  const days = await attacked('after-bad');
  expect(findRates(days).found).toBeGreaterThanOrEqual(0.95);
  expect(Math.abs(shiftOf(days))).toBeLessThanOrEqual(0.2);
});

test('fakes in the lunch break are found where the counter is surely closed', async () => {
  const { marked } = findRates(await attacked('lunch'));
  expect(marked).toBeGreaterThanOrEqual(0.4);
});

test('fakes dripped in slowly are not told from honest ratings, and move only what has no dossier', async () => {
  const days = await attacked('dripped-8');
  expect(findRates(days).marked).toBeLessThanOrEqual(0.05);
  const shift = shiftOf(days);
  expect(shift).toBeGreaterThan(1);
  expect(shift).toBeLessThan(6);
});
