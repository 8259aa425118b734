import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logBinomialPmf } from '../../../analytics/stats/beta-kernel.ts';
import { binomialCdf, binomialSf } from '../../../analytics/stats/binomial-distribution.ts';
import {
  MOST_FURTHER_RATINGS,
  ratingsStillNeeded,
  type DecisionRule,
} from '../../../analytics/stats/ratings-still-needed.ts';
import { exactSingleStagePlan, smallestPlan } from '../../../analytics/stats/single-stage-plan.ts';
import { targetDecision, targetDecisionFinite } from '../../../analytics/stats/target-decision.ts';
import { evidenceAbout, targetEProcess } from '../../../analytics/stats/target-e-process.ts';
import { PLANS } from './exact-values.ts';

const failure = (code: string): object =>
  expect.objectContaining({ name: 'StatisticsError', code });
const target = 0.9;
const alpha = 0.05;
const evidence = evidenceAbout(target, 1, 1);

/** The chance of ever deciding within `most` ratings when the share is `p`, exactly. */
function chanceOfEver(p: number, most: number, decides: (x: number, n: number) => boolean): number {
  let alive = [1];
  let decided = 0;
  for (let n = 1; n <= most; n += 1) {
    const next = Array.from({ length: n + 1 }, () => 0);
    for (const [x, chance] of alive.entries()) {
      next[x + 1]! += chance * p;
      next[x]! += chance * (1 - p);
    }
    for (const [x, chance] of next.entries()) {
      if (chance === 0 || !decides(x, n)) continue;
      decided += chance;
      next[x] = 0;
    }
    alive = next;
  }
  return decided;
}

describe('exact decision', () => {
  test('errs in at most alpha of samples, at the target itself', () => {
    for (const n of [10, 28, 29, 100, 365]) {
      const chance = { met: 0, not_met: 0, undecided: 0 };
      for (let x = 0; x <= n; x += 1) {
        const { decision } = targetDecision({ x, n, target, alpha });
        chance[decision] += binomialCdf(x, n, target) - binomialCdf(x - 1, n, target);
      }
      expect(chance.met).toBeLessThanOrEqual(alpha);
      expect(chance.not_met).toBeLessThanOrEqual(alpha);
    }
  });

  test('knows nothing while nobody rated', () => {
    const nobody = { x: 0, n: 0, target, alpha };
    const answer = { pMet: 1, pNotMet: 1, decision: 'undecided' };
    expect(targetDecision(nobody)).toEqual(answer);
    expect(targetDecisionFinite({ ...nobody, N: 50 })).toEqual({ M0: 45, ...answer });
    expect(targetDecisionFinite({ ...nobody, N: 0 })).toEqual({ M0: 0, ...answer });
  });

  test('is a comparison when all finished dossiers were rated', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (N, drawn) => {
        const x = Math.min(N, drawn);
        const { M0, decision } = targetDecisionFinite({ x, n: N, N, target, alpha });
        expect(M0).toBe(Math.ceil((9 * N) / 10));
        expect(decision).toBe(x >= M0 ? 'met' : 'not_met');
      }),
    );
  });

  test('counts the dossiers needed without rounding one up', () => {
    const needed = (share: number, N: number): number =>
      targetDecisionFinite({ x: 0, n: 1, N, target: share, alpha }).M0;
    expect([needed(0.07, 100), needed(0.55, 100), needed(0.9, 71)]).toEqual([7, 55, 64]);
  });

  test.for([
    { name: 'a target of 0', change: { target: 0 } },
    { name: 'a target of 1', change: { target: 1 } },
    { name: 'an error of a half', change: { alpha: 0.5 } },
    { name: 'an error of 0', change: { alpha: 0 } },
    { name: 'more satisfied than ratings', change: { x: 11 } },
    { name: 'half a rating', change: { n: 10.5 } },
  ])('$name is refused', ({ change }) => {
    const question = { x: 9, n: 10, target, alpha, ...change };
    expect(() => targetDecision(question)).toThrow(failure('argument-invalid'));
    expect(() => targetDecisionFinite({ ...question, N: 20 })).toThrow(failure('argument-invalid'));
    expect(() => targetEProcess({ ...question, a: 1, b: 1 })).toThrow(failure('argument-invalid'));
  });

  test('more ratings than finished dossiers are refused', () => {
    expect(() => targetDecisionFinite({ x: 9, n: 10, N: 9, target, alpha })).toThrow(
      failure('sample-exceeds-population'),
    );
  });
});

describe('evidence that may be watched', () => {
  test('is 1 on average when the share equals the target, after any number of ratings', () => {
    for (const n of [1, 7, 60, 400]) {
      let met = 0;
      let notMet = 0;
      for (let x = 0; x <= n; x += 1) {
        const logChance = logBinomialPmf(x, n, target, 1 - target);
        const { logEMet, logENotMet } = evidence(x, n);
        met += Math.exp(logChance + logEMet);
        notMet += Math.exp(logChance + logENotMet);
      }
      expect(met).toBeCloseTo(1, 8);
      expect(notMet).toBeCloseTo(1, 8);
    }
  });

  test('stays within its error although one looks after every rating; the exact test does not', () => {
    const watched = (x: number, n: number): string =>
      targetEProcess({ x, n, target, alpha, a: 1, b: 1 }).decision;
    const once = (x: number, n: number): string => targetDecision({ x, n, target, alpha }).decision;
    expect(chanceOfEver(target, 300, (x, n) => watched(x, n) === 'met')).toBeLessThanOrEqual(alpha);
    expect(chanceOfEver(target, 300, (x, n) => watched(x, n) === 'not_met')).toBeLessThanOrEqual(
      alpha,
    );
    expect(chanceOfEver(target, 300, (x, n) => once(x, n) === 'met')).toBeGreaterThan(3 * alpha);
  });

  test('grows with every satisfied citizen, and never speaks for both at once', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(300), (x, rest) => {
        const n = x + rest;
        const at = evidence(x, n);
        const more = evidence(x + 1, n + 1);
        expect(more.logEMet).toBeGreaterThan(at.logEMet);
        expect(more.logENotMet).toBeLessThan(at.logENotMet);
        expect(Math.min(at.logEMet, at.logENotMet)).toBeLessThanOrEqual(1e-9);
      }),
    );
  });

  test('is undecided while nobody rated, and finite after ten million', () => {
    const none = targetEProcess({ x: 0, n: 0, target, alpha, a: 1, b: 1 });
    expect(none).toEqual({ logEMet: 0, logENotMet: 0, decision: 'undecided' });
    const many = targetEProcess({ x: 5_000_000, n: 10_000_000, target, alpha, a: 1, b: 1 });
    expect(many.decision).toBe('not_met');
    expect(Number.isFinite(many.logEMet) && Number.isFinite(many.logENotMet)).toBe(true);
    for (const wrong of [
      { a: 0, b: 1 },
      { a: 1, b: Number.NaN },
    ]) {
      expect(() => targetEProcess({ x: 0, n: 0, target, alpha, ...wrong })).toThrow(
        failure('argument-invalid'),
      );
    }
  });
});

describe('plans', () => {
  test('are the ones found by trying every n', () => {
    for (const [p0, p1, error, power, n, c] of PLANS) {
      expect(exactSingleStagePlan({ p0, p1, alpha: error, power })).toMatchObject({ n, c });
    }
  });

  test('keep both error limits, and no smaller sample does', () => {
    const share = fc.integer({ min: 2, max: 97 }).map((percent) => percent / 100);
    const gap = fc.integer({ min: 4, max: 60 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(share, gap, fc.constantFrom(0.01, 0.05, 0.2), (p0, step, error) => {
        const p1 = Math.min(1, p0 + step);
        const wanted = { p0, p1, alpha: error, power: 0.8 };
        const { n, c, alphaActual, powerActual } = exactSingleStagePlan(wanted);
        expect(alphaActual).toBeCloseTo(binomialSf(c, n, p0), 10);
        expect(alphaActual).toBeLessThanOrEqual(error);
        expect(powerActual).toBeCloseTo(binomialSf(c, n, p1), 10);
        expect(powerActual).toBeGreaterThanOrEqual(0.8);
        expect(smallestPlan(wanted, 1, n - 1)).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  test('stay right over tens of thousands of steps', () => {
    const { n, c } = exactSingleStagePlan({ p0: 0.9, p1: 0.902, alpha, power: 0.8 });
    expect(binomialSf(c, n, 0.9)).toBeLessThanOrEqual(alpha);
    expect(binomialSf(c - 1, n, 0.9)).toBeGreaterThan(alpha);
    expect(binomialSf(c, n, 0.902)).toBeGreaterThanOrEqual(0.8);
    expect(n).toBe(138_016);
  });

  test('are refused when the shares are not in order, equal, or too near', () => {
    const wanted = { p0: 0.9, p1: 0.95, alpha, power: 0.8 };
    for (const wrong of [
      { p1: 0.9 },
      { p1: 0.8 },
      { p0: 0 },
      { p1: 1.1 },
      { alpha: 0.8 },
      { power: 1 },
    ]) {
      expect(() => exactSingleStagePlan({ ...wanted, ...wrong })).toThrow(
        failure('argument-invalid'),
      );
    }
    expect(() => exactSingleStagePlan({ ...wanted, p1: 0.9 + 1e-6 })).toThrow(
      failure('out-of-reach'),
    );
  });
});

describe('ratings still needed', () => {
  const once: DecisionRule = { alpha, power: 0.8, watched: false, finished: null };
  const daily: DecisionRule = { ...once, watched: true };

  test('are what the plan for the present share asks for beyond those given', () => {
    expect(ratingsStillNeeded(95, 100, target, once)).toBe(179 - 100);
    expect(ratingsStillNeeded(93, 100, target, once)).toBe(549 - 100);
    expect(ratingsStillNeeded(28, 28, target, once)).toBe(1);
    expect(ratingsStillNeeded(85, 100, target, once)).toBe(
      exactSingleStagePlan({ p0: 1 - target, p1: 0.15, alpha, power: 0.8 }).n - 100,
    );
  });

  test('equal the exhaustive search from the present n on', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 3000 }),
        fc.integer({ min: -30, max: 30 }),
        (n, off) => {
          const x = Math.max(
            0,
            Math.min(n, Math.round(target * n + (off / 10) * Math.sqrt(n * 0.09))),
          );
          const got = ratingsStillNeeded(x, n, target, once);
          fc.pre(got !== null);
          const up = x > target * n;
          const wanted = up
            ? { p0: target, p1: x / n, alpha, power: 0.8 }
            : { p0: 1 - target, p1: (n - x) / n, alpha, power: 0.8 };
          expect(got).toBe(smallestPlan(wanted, n + 1, n + MOST_FURTHER_RATINGS)!.n - n);
        },
      ),
    );
  });

  test('are more when one looks every day, and then do decide', () => {
    for (const [x, n] of [
      [95, 100],
      [93, 100],
      [85, 100],
      [278, 300],
      [2735, 3000],
      [28, 28],
      [1, 2],
    ] as const) {
      const further = ratingsStillNeeded(x, n, target, daily)!;
      expect(further).toBeGreaterThanOrEqual(ratingsStillNeeded(x, n, target, once) ?? 1);
      const m = n + further;
      // The satisfied to be expected after m ratings, less what bad luck may take away.
      const spread = 0.8416 * Math.sqrt((m * x * (n - x)) / n / n);
      const away = x > target * n ? -spread : spread;
      const reached = Math.max(0, Math.min(m, Math.round((m * x) / n + away)));
      const { logEMet, logENotMet } = evidence(reached, m);
      expect(Math.max(logEMet, logENotMet)).toBeGreaterThan(-Math.log(alpha) - 0.25);
      const before = evidence((reached * n) / m, n);
      expect(Math.max(before.logEMet, before.logENotMet)).toBeLessThan(-Math.log(alpha));
    }
  });

  test.for([
    { name: 'nobody rated', x: 0, n: 0, rule: once },
    { name: 'it is decided', x: 280, n: 300, rule: once },
    { name: 'it is decided under daily looks', x: 480, n: 500, rule: daily },
    { name: 'the share equals the target', x: 90, n: 100, rule: once },
    { name: 'the share equals the target under daily looks', x: 90, n: 100, rule: daily },
    { name: 'the share is too near the target', x: 90_010, n: 100_000, rule: once },
    {
      name: 'the share is too near the target for daily looks',
      x: 90_010,
      n: 100_000,
      rule: daily,
    },
    { name: 'daily looks ask for a little too many', x: 9040, n: 10_000, rule: daily },
    { name: 'every dossier was rated', x: 95, n: 100, rule: { ...once, finished: 100 } },
    { name: 'too many dossiers wait', x: 90_010, n: 100_000, rule: { ...once, finished: 300_000 } },
  ])('are unknown when $name', ({ x, n, rule }) => {
    expect(ratingsStillNeeded(x, n, target, rule)).toBeNull();
  });

  test('are never more than the dossiers that are left', () => {
    const left = (finished: number): number | null =>
      ratingsStillNeeded(46, 50, target, { ...once, finished });
    expect(left(80)).toBe(30);
    expect(left(100_000)).toBe(ratingsStillNeeded(46, 50, target, once));
    expect(() => left(49)).toThrow(failure('sample-exceeds-population'));
  });

  test('are refused for a power below the error or outside 0..1', () => {
    for (const power of [0, 1, 0.04, Number.NaN]) {
      expect(() => ratingsStillNeeded(9, 10, target, { ...once, power })).toThrow(
        failure('argument-invalid'),
      );
    }
  });
});
