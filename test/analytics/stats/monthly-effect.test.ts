import { describe, expect, test } from 'vitest';
import { diffInDiffProportions } from '../../../analytics/stats/differences.ts';
import {
  monthlyEffect,
  type ComparedMonth,
  type MonthSample,
} from '../../../analytics/stats/monthly-effect.ts';
import { seededRandom, type SeededRandom } from '../../support/seeded-random.ts';

/** A made-up history of which the truth is known. */
interface History {
  readonly before: number;
  readonly after: number;
  readonly share: number;
  readonly controlShare: number;
  readonly effect: number;
  /** Ratings a month, about. */
  readonly ratings: number;
  readonly controlRatings: number;
  /** How much the months move both alike, and the treated alone; standard deviations. */
  readonly common: number;
  readonly own: number;
  /** How an answer is drawn whose mean is given, and whether answers are numbers of whole days. */
  readonly answer: (mean: number, random: SeededRandom) => number;
  readonly inDays: boolean;
}

const yesOrNo: History['answer'] = (share, random) => (random.next() < share ? 1 : 0);
/** Most take few days and some very many: the number of failures before a success. */
const daysWithLongTail: History['answer'] = (mean, random) =>
  Math.floor(Math.log(1 - random.next()) / Math.log(mean / (mean + 1)));
/** The same for nearly everybody, give or take a day. */
const daysAlike: History['answer'] = (mean, random) =>
  Math.floor(mean + random.next()) + random.between(-1, 1);

const USUAL: History = {
  before: 12,
  after: 6,
  share: 0.7,
  controlShare: 0.8,
  effect: 0,
  ratings: 20,
  controlRatings: 100,
  common: 0,
  own: 0,
  answer: yesOrNo,
  inDays: false,
};

const DAYS: History = {
  ...USUAL,
  share: 9,
  controlShare: 7,
  answer: daysWithLongTail,
  inDays: true,
};

const RUNS = 1000;

describe('the effect of a cut over months', () => {
  test.each([
    ['nothing happened', USUAL],
    ['ten points more are satisfied', { ...USUAL, effect: 0.1 }],
    ['few ratings, few months', { ...USUAL, ratings: 8, before: 6, after: 4 }],
    ['nearly everybody is satisfied', { ...USUAL, share: 0.93, controlShare: 0.95, ratings: 30 }],
    ['the months move all alike', { ...USUAL, common: 0.06, ratings: 60, effect: 0.05 }],
    ['the months move the treated alone', { ...USUAL, own: 0.05, ratings: 60 }],
    ['days, nothing happened', DAYS],
    ['three days less', { ...DAYS, effect: -3 }],
    ['days, few dossiers, few months', { ...DAYS, ratings: 12, before: 6, after: 4 }],
    ['days that differ little, one less', { ...DAYS, share: 8, answer: daysAlike, effect: -1 }],
    ['days, the months move all alike', { ...DAYS, common: 1.5, ratings: 60, effect: -2 }],
    ['days, the months move the treated alone', { ...DAYS, own: 1.2, ratings: 60 }],
  ])('is covered by its interval in 93 to 97 %% of 1,000 histories: %s', (_, history) => {
    const random = seededRandom(11);
    let [covered, found] = [0, 0];
    for (let run = 0; run < RUNS; run += 1) {
      const { lower, upper } = monthlyEffect(drawn(history, random), 0.95);
      if (lower <= history.effect && history.effect <= upper) covered += 1;
      if (lower > 0 || upper < 0) found += 1;
    }
    // 1,000 runs tell a share of 95 % to within 1.4 points, two standard errors.
    expect(covered / RUNS).toBeGreaterThanOrEqual(0.93);
    expect(covered / RUNS).toBeLessThanOrEqual(0.975);
    if (history.effect === 0) expect(found / RUNS).toBeLessThanOrEqual(0.07);
  });

  test('is the plain difference in differences when all months are alike', () => {
    const month = (phase: ComparedMonth['phase'], x: number, y: number): ComparedMonth => ({
      phase,
      treated: { x, n: 40 },
      control: { x: y, n: 80 },
    });
    const months = [month('before', 24, 60), month('before', 24, 60), month('after', 32, 62)];
    const { effect, se, dispersion } = monthlyEffect([...months, month('after', 32, 62)], 0.95);
    const plain = diffInDiffProportions({
      treatedBefore: { x: 48, n: 80 },
      treatedAfter: { x: 64, n: 80 },
      controlBefore: { x: 120, n: 160 },
      controlAfter: { x: 124, n: 160 },
      conf: 0.95,
    });
    expect(effect).toBeCloseTo(plain.effect, 12);
    expect(se).toBeCloseTo(plain.se, 2);
    expect(dispersion).toBe(1);
  });

  test('of means is their plain difference in differences, and never surer than whole days allow', () => {
    const days = (phase: ComparedMonth['phase'], treated: number, control: number) => ({
      phase,
      treated: { x: 20 * treated, n: 20, squares: 20 * (treated * treated + 4) },
      control: { x: 40 * control, n: 40, squares: 40 * (control * control + 9) },
    });
    const months = [days('before', 9, 7), days('before', 9, 7), days('after', 6, 6)];
    const { effect, se, dispersion } = monthlyEffect([...months, days('after', 6, 6)], 0.95);
    expect(effect).toBeCloseTo(-2, 12);
    const [treated, control] = [(4 * 40) / 38 / 40, (9 * 80) / 78 / 80];
    expect(se).toBeCloseTo(Math.sqrt(2 * (treated + control)), 12);
    expect(dispersion).toBe(1);
    const same = { x: 25, n: 5, squares: 125 };
    const month = { treated: same, control: same };
    const phases = ['before', 'before', 'after', 'after'] as const;
    const found = monthlyEffect(
      phases.map((phase) => ({ phase, ...month })),
      0.95,
    );
    expect(found.se).toBeCloseTo(Math.sqrt(4 / 12 / 10), 12);
    const one = { x: 3, n: 1, squares: 9 };
    const single = phases.map((phase) => ({ phase, treated: one, control: one }));
    expect(monthlyEffect(single, 0.95).se).toBeCloseTo(Math.sqrt(4 / 12 / 2), 12);
    for (const wrong of [
      { ...same, squares: 124 },
      { ...same, squares: 626 },
      { x: 0, n: 0, squares: 0 },
    ])
      expect(() =>
        monthlyEffect(
          phases.map((phase) => ({ phase, ...month, control: wrong })),
          0.95,
        ),
      ).toThrow(/squares|n is 0/);
  });

  test('refuses a phase of one month, and a month without ratings', () => {
    const good = { phase: 'before', treated: { x: 1, n: 2 }, control: { x: 1, n: 2 } } as const;
    expect(() => monthlyEffect([good, good, { ...good, phase: 'after' }], 0.95)).toThrow('after');
    const empty = { ...good, treated: { x: 0, n: 0 } };
    expect(() => monthlyEffect([good, empty], 0.95)).toThrow('n is 0');
  });
});

function drawn(history: History, random: SeededRandom): readonly ComparedMonth[] {
  return Array.from({ length: history.before + history.after }, (_, month) => {
    const isAfter = month >= history.before;
    const weather = history.common * normal(random);
    const share = history.share + weather + history.own * normal(random);
    return {
      phase: isAfter ? 'after' : 'before',
      treated: sample(history, share + (isAfter ? history.effect : 0), history.ratings, random),
      control: sample(history, history.controlShare + weather, history.controlRatings, random),
    };
  });
}

/** Half to one and a half times as many answers as usual. */
function sample(
  { answer, inDays }: History,
  mean: number,
  usual: number,
  random: SeededRandom,
): MonthSample {
  const n = Math.max(2, Math.round(usual * (0.5 + random.next())));
  const answers = Array.from({ length: n }, () => answer(mean, random));
  const x = answers.reduce((sum, each) => sum + each, 0);
  return inDays ? { x, n, squares: answers.reduce((sum, each) => sum + each * each, 0) } : { x, n };
}

function normal(random: SeededRandom): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}
