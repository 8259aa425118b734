import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ROUNDED_TO,
  SMALLEST_ROUNDED,
  roundedFigure,
} from '../../../analytics/reports/rounded-figure.ts';
import type { ScoreCounts } from '../../../core/ports.ts';

const judging = { target: 0.9, watched: false, finished: null, growing: false };
const NONE: ScoreCounts = [0, 0, 0, 0, 0];
const someScores = fc.tuple(fc.nat(80), fc.nat(80), fc.nat(80), fc.nat(80), fc.nat(80));

test('gives nothing that is no step of five, and nothing of few', () => {
  fc.assert(
    fc.property(someScores, (scores) => {
      const n = scores.reduce((sum, count) => sum + count, 0);
      const figure = roundedFigure({ backed: NONE, unbacked: scores }, 'all', judging);
      if (n < SMALLEST_ROUNDED) expect(figure).toBeNull();
      if (figure === null) return;
      expect(figure.scores.every((count) => count % ROUNDED_TO === 0)).toBe(true);
      expect(figure.n % ROUNDED_TO).toBe(0);
      expect(Math.abs(figure.n - n)).toBeLessThanOrEqual(scores.length * 2);
    }),
  );
});

test('answers the same for groups of which one holds a few more', () => {
  const without = roundedFigure({ backed: NONE, unbacked: [5, 0, 10, 30, 60] }, 'all', judging);
  const with2 = roundedFigure({ backed: NONE, unbacked: [6, 1, 10, 30, 60] }, 'all', judging);
  expect(with2).toEqual(without);
});

test('counts backed ratings alone where it is asked to', () => {
  const counts = { backed: [0, 0, 0, 0, 40], unbacked: [40, 0, 0, 0, 0] } as const;
  expect(roundedFigure(counts, 'backed', judging)).toMatchObject({ n: 40, share: 1 });
  expect(roundedFigure(counts, 'all', judging)).toMatchObject({ n: 80, share: 0.5 });
});
