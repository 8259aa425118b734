import { describe, expect, test } from 'vitest';
import { addDays, parseDay, type LocalDay } from '../../core/calendar.ts';
import { cleanText } from '../../core/intake/clean-text.ts';
import { RATING_SUBMISSION_SCHEMA } from '../../core/intake/rating-submission.ts';
import type { Rating } from '../../core/rating.ts';
import { redactPersonalData } from '../../core/redaction/redact-personal-data.ts';
import { isSatisfied } from '../../core/score.ts';
import { demoComments } from '../../data/seed/demo-comments.ts';
import { openingLoad } from '../../data/seed/opening-days.ts';
import { seedLists } from '../../data/seed/seed-lists.ts';
import { seededRandom, shuffled, weightedChoice } from '../../data/seed/seeded-random.ts';
import { CUT_AT, simulatedProvince } from '../../data/seed/simulated-province.ts';
import { simulatedRatings, type SimulationPlan } from '../../data/seed/simulated-ratings.ts';

const PLAN: SimulationPlan = {
  seed: '1',
  ratings: 60_000,
  first: parseDay('2025-11-23')!,
  last: parseDay('2026-11-22')!,
};
const lists = seedLists();
const simulate = (plan: SimulationPlan, until: LocalDay = plan.last) => [
  ...simulatedRatings(plan, simulatedProvince(plan.seed, lists, demoComments()), until),
];
const ratings = simulate(PLAN);
const { story } = simulatedProvince(PLAN.seed, lists, demoComments());

function share(some: readonly Rating[], has: (rating: Rating) => boolean): number {
  return some.filter(has).length / some.length;
}
const satisfaction = (some: readonly Rating[]) => share(some, ({ score }) => isSatisfied(score));
const between = (from: LocalDay, to: LocalDay) =>
  ratings.filter(({ day }) => day >= from && day < to);

describe('a simulation', () => {
  test('makes exactly the ratings asked for, each with an id of its own', () => {
    expect(ratings).toHaveLength(PLAN.ratings);
    expect(new Set(ratings.map((rating) => rating.submissionId)).size).toBe(PLAN.ratings);
    const pattern = new RegExp(RATING_SUBMISSION_SCHEMA.properties.submissionId.pattern);
    const version4 = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
    expect(ratings.every(({ submissionId: id }) => pattern.test(id) && version4.test(id))).toBe(
      true,
    );
  });

  test('is the same for the same plan and another for another seed', () => {
    const small = { ...PLAN, ratings: 500 };
    expect(simulate(small)).toEqual(simulate(small));
    const ids = new Set(simulate(small).map((rating) => rating.submissionId));
    const others = simulate({ ...small, seed: '2' });
    expect(others.some((rating) => ids.has(rating.submissionId))).toBe(false);
  });

  test('repeats what it made and goes on at the same pace when a later day is asked for', () => {
    const plan = { ...PLAN, ratings: 2000 };
    const before = simulate(plan);
    const after = simulate(plan, addDays(plan.last, 30));
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.length - before.length).toBeGreaterThan(100);
    expect(after.length - before.length).toBeLessThan(250);
  });

  test('stays within its days and rests on Sundays, holidays and at Tết', () => {
    const days = ratings.map((rating) => rating.day);
    expect(days[0]).toBeGreaterThanOrEqual(PLAN.first);
    expect(days.at(-1)).toBeLessThanOrEqual(PLAN.last);
    expect(days.every((day) => openingLoad(day) > 0)).toBe(true);
    const february = between(parseDay('2026-02-01')!, parseDay('2026-03-01')!).length;
    const march = between(parseDay('2026-03-01')!, parseDay('2026-04-01')!).length;
    expect(february).toBeLessThan(march * 0.6);
  });

  test.for([
    ['kiosk', 0.7],
    ['phone', 0.18],
    ['telegram', 0.09],
    ['zalo', 0.03],
  ] as const)('comes by %s in the expected share', ([channel, expected]) => {
    expect(share(ratings, (rating) => rating.channel === channel)).toBeCloseTo(expected, 1.6);
  });

  test('is backed by dossiers in about six of ten ratings', () => {
    expect(share(ratings, (rating) => rating.backed)).toBeGreaterThan(0.57);
    expect(share(ratings, (rating) => rating.backed)).toBeLessThan(0.64);
  });

  test('rises a little, to about 0.89', () => {
    const start = satisfaction(between(PLAN.first, addDays(PLAN.first, 90)));
    const end = satisfaction(between(addDays(PLAN.last, -60), addDays(PLAN.last, 1)));
    expect(end).toBeGreaterThan(0.875);
    expect(end).toBeLessThan(0.905);
    expect(end - start).toBeGreaterThan(0.02);
    expect(end - start).toBeLessThan(0.06);
  });

  test('shows the planted bad counters and procedures', () => {
    for (const counter of story.badCounters) {
      const some = ratings.filter((rating) => rating.counter === counter);
      expect(some.length).toBeGreaterThan(200);
      expect(satisfaction(some)).toBeLessThan(0.75);
    }
    for (const procedure of story.badProcedures) {
      const some = ratings.filter((rating) => rating.procedure === procedure);
      expect(some.length).toBeGreaterThan(200);
      expect(satisfaction(some)).toBeLessThan(0.75);
    }
  });

  test('shows a procedure that is better liked from one day on', () => {
    const days = PLAN.last - PLAN.first + 1;
    const cutOn = addDays(PLAN.first, Math.ceil(days * CUT_AT));
    const some = ratings.filter((rating) => rating.procedure === story.cutProcedure);
    const before = satisfaction(some.filter((rating) => rating.day < cutOn));
    const after = satisfaction(some.filter((rating) => rating.day >= cutOn));
    expect(after - before).toBeGreaterThan(0.2);
  });

  test('spreads over units like a power law, with every counter heard', () => {
    const sizes = [...Map.groupBy(ratings, (rating) => rating.counter).values()].map(
      (some) => some.length,
    );
    expect(sizes).toHaveLength(lists.counters.length);
    sizes.sort((a, b) => b - a);
    expect(sizes[0]! / sizes[sizes.length >> 1]!).toBeGreaterThan(8);
  });

  test('names only places and procedures of the directory', () => {
    const units = new Map(lists.counters.map((counter) => [counter.id, counter.unit]));
    const procedures = new Set<string | null>([null, ...lists.procedures.map(({ code }) => code)]);
    expect(ratings.every((rating) => units.get(rating.counter) === rating.unit)).toBe(true);
    expect(ratings.every((rating) => procedures.has(rating.procedure))).toBe(true);
    const levels = new Map(lists.procedures.map(({ code, level }) => [code, level]));
    const atCommunes = ratings.filter((rating) => /^\d{5}$/.test(rating.unit));
    expect(
      atCommunes.every(
        ({ procedure }) => procedure === null || levels.get(procedure) === 'commune',
      ),
    ).toBe(true);
  });

  test('gives reasons and comments mostly with low scores', () => {
    const low = ratings.filter((rating) => !isSatisfied(rating.score));
    const high = ratings.filter((rating) => isSatisfied(rating.score));
    const explained = (rating: Rating) => rating.reasons !== null;
    expect(share(low, explained)).toBeGreaterThan(0.6);
    expect(share(high, explained)).toBeLessThan(0.2);
    const commented = (rating: Rating) => rating.comment !== null;
    expect(share(low, commented)).toBeGreaterThan(3 * share(high, commented));
    expect(
      ratings.every(({ reasons }) => reasons === null || new Set(reasons).size === reasons.length),
    ).toBe(true);
  });

  test('holds no comment that intake would refuse or redact', () => {
    for (const text of Object.values(demoComments()).flat()) {
      expect(cleanText(text)).toEqual({ ok: true, value: text });
      expect(redactPersonalData(text).text).toBe(text);
    }
  });

  test('refuses a plan whose days are all closed, and a directory too small', () => {
    const sunday = parseDay('2026-11-22')!;
    expect(() => simulate({ ...PLAN, first: sunday, last: sunday })).toThrow('no day');
    const small = { ...lists, procedures: lists.procedures.slice(0, 2) };
    expect(() => simulatedProvince('1', small, demoComments())).toThrow('too small');
    const placed = { ...lists, counters: lists.counters.filter(({ id }) => id !== '91-0') };
    expect(() => simulatedProvince('1', placed, demoComments())).toThrow('too small');
  });
});

describe('a seeded stream', () => {
  test('is even over [0, 1) and has normal numbers of mean 0 and deviation 1', () => {
    const random = seededRandom('even');
    const numbers = Array.from({ length: 20_000 }, () => random.next());
    const mean = numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(mean).toBeCloseTo(0.5, 1.8);
    const normals = Array.from({ length: 20_000 }, () => random.normal());
    const square = normals.reduce((sum, x) => sum + x * x, 0) / normals.length;
    expect(square).toBeGreaterThan(0.95);
    expect(square).toBeLessThan(1.05);
  });

  test('never chooses what weighs nothing, and shuffles without loss', () => {
    const pick = weightedChoice(['never', 'a', 'b'], (_, index) => index);
    const random = seededRandom('pick');
    const picked = Array.from({ length: 3000 }, () => pick(random));
    expect(picked).not.toContain('never');
    expect(picked.filter((item) => item === 'b').length / 3000).toBeCloseTo(2 / 3, 1);
    const items = Array.from({ length: 50 }, (_, index) => index);
    const mixed = shuffled(items, random);
    expect(mixed).not.toEqual(items);
    expect(mixed.toSorted((a, b) => a - b)).toEqual(items);
  });
});
