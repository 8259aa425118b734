import { describe, expect, test } from 'vitest';
import { cutEffect, type CutMonth } from '../../../analytics/reports/cut-effect.ts';
import type { LocalMonth } from '../../../core/calendar.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const CUT = 680;
const question = {
  lastBefore: (CUT - 1) as LocalMonth,
  firstAfter: (CUT + 1) as LocalMonth,
  worthwhile: 0.02,
  lessIsBetter: false,
};

const month = (at: number, x: number, change: Partial<CutMonth> = {}): CutMonth => ({
  month: at as LocalMonth,
  treated: { x, n: 100 },
  control: { x: 800, n: 1000 },
  ...change,
});
const run = (from: number, count: number, x: number) =>
  Array.from({ length: count }, (_, i) => month(from + i, x));

describe('did a cut help', () => {
  test('yes, when more are satisfied than would have been without it', () => {
    const { verdict, effect } = cutEffect([...run(674, 6, 70), ...run(681, 6, 90)], question);
    expect(verdict).toBe('helped');
    expect(effect?.effect).toBeCloseTo(0.2, 6);
  });

  test('no, when all that is plausible is less than what would be worth it', () => {
    const { verdict } = cutEffect([...run(674, 6, 90), ...run(681, 6, 80)], question);
    expect(verdict).toBe('did-not-help');
  });

  test("nobody can tell yet, when the interval holds both, and the cut's own month never counts", () => {
    const own = month(CUT, 0);
    const found = cutEffect([...run(677, 3, 75), own, ...run(681, 3, 76)], question);
    expect(found.verdict).toBe('cannot-tell-yet');
    expect(found.tooLittle).toBeNull();
    expect(found.leftOut).toEqual([]);
  });

  test('fewer late dossiers are the good news', () => {
    const late = { ...question, lessIsBetter: true };
    const months = [...run(674, 6, 60), ...run(681, 6, 20)];
    expect(cutEffect(months, late).verdict).toBe('helped');
    expect(cutEffect(months, question).verdict).toBe('did-not-help');
  });

  test('judges days by half a day: less is good, and too little less is no help', () => {
    const days = { ...question, lessIsBetter: true, worthwhile: 0.5 };
    const of = (mean: number, n: number) => ({ x: mean * n, n, squares: (mean ** 2 + 1) * n });
    const months = (before: number, after: number) =>
      [674, 675, 676, 677, 681, 682, 683, 684].map((at): CutMonth => ({
        month: at as LocalMonth,
        treated: of(at < CUT ? before : after, 100),
        control: of(7, 1000),
      }));
    const helped = cutEffect(months(9, 6), days);
    expect(helped.verdict).toBe('helped');
    expect(helped.effect?.effect).toBeCloseTo(-3, 6);
    expect(cutEffect(months(9, 9), days).verdict).toBe('did-not-help');
    expect(cutEffect(months(9, 10), days).verdict).toBe('did-not-help');
  });

  test('says which months had too few answers, and what is missing', () => {
    const few = { treated: { x: 4, n: 4 } };
    const found = cutEffect(
      [...run(674, 4, 70), month(681, 0, few), month(682, 0, few), month(683, 70)],
      question,
    );
    expect(found).toMatchObject({
      verdict: 'cannot-tell-yet',
      tooLittle: 'few-months-after',
      leftOut: [681, 682],
      effect: null,
    });
    expect(cutEffect(run(681, 6, 70), question).tooLittle).toBe('few-months-before');
    const alone = run(674, 12, 70).map((each) => ({ ...each, control: { x: 0, n: 0 } }));
    expect(cutEffect(alone, question).tooLittle).toBe('nothing-to-compare');
  });

  test('gives up when the two went apart before the cut already', () => {
    const rising = [...run(668, 6, 50), ...run(674, 6, 70), ...run(681, 6, 90)];
    expect(cutEffect(rising, question)).toMatchObject({
      verdict: 'cannot-tell-yet',
      tooLittle: 'other-trend-before',
    });
  });

  test('finds help that is not there in at most 5 % of 1,000 histories', () => {
    const random = seededRandom(5);
    const x = (n: number, share: number) =>
      Array.from({ length: n }, () => random.next()).filter((each) => each < share).length;
    let helped = 0;
    for (let i = 0; i < 1000; i += 1) {
      const months = Array.from({ length: 15 }, (_, m) => {
        const share = 0.75 + 0.04 * (random.next() - 0.5);
        return month(CUT - 8 + m, 0, {
          treated: { x: x(25, share), n: 25 },
          control: { x: x(150, share), n: 150 },
        });
      });
      if (cutEffect(months, question).verdict === 'helped') helped += 1;
    }
    expect(helped / 1000).toBeLessThanOrEqual(0.05);
  });
});
