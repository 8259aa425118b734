import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { satisfactionIndex, sumScores } from '../../../analytics/stats/satisfaction-index.ts';
import type { ScoreCounts } from '../../../core/ports.ts';

const counts = fc
  .tuple(fc.nat(500), fc.nat(500), fc.nat(500), fc.nat(500), fc.nat(500))
  .map((scores): { scores: ScoreCounts } => ({ scores }));

describe('satisfaction index', () => {
  test('is unknown, not 0, when nobody rated', () => {
    expect(satisfactionIndex([])).toBeNull();
    expect(satisfactionIndex([{ scores: [0, 0, 0, 0, 0] }])).toBeNull();
  });

  test('counts 4 and 5 of 5 as satisfied', () => {
    expect(satisfactionIndex([{ scores: [1, 2, 3, 4, 10] }])).toMatchObject({
      n: 20,
      satisfied: 14,
      share: 0.7,
    });
  });

  test('lies in its interval, which knowing the finished dossiers makes no wider', () => {
    fc.assert(
      fc.property(fc.array(counts, { maxLength: 5 }), fc.nat(1000), (list, silent) => {
        const index = satisfactionIndex(list);
        fc.pre(index !== null);
        const finite = satisfactionIndex(list, index.n + silent)!;
        expect(index.interval.lower).toBeLessThanOrEqual(index.share);
        expect(index.interval.upper).toBeGreaterThanOrEqual(index.share);
        expect(finite.interval.lower).toBeGreaterThanOrEqual(index.interval.lower - 1e-12);
        expect(finite.share).toBe(index.share);
      }),
    );
  });

  test('of two periods together is that of their summed counts', () => {
    fc.assert(
      fc.property(fc.array(counts), fc.array(counts), (a, b) => {
        const summed = [{ scores: sumScores(a) }, { scores: sumScores(b) }];
        expect(satisfactionIndex([...a, ...b])).toEqual(satisfactionIndex(summed));
      }),
    );
  });

  test('refuses more ratings than finished dossiers', () => {
    expect(() => satisfactionIndex([{ scores: [0, 0, 0, 0, 5] }], 4)).toThrow(
      expect.objectContaining({ code: 'sample-exceeds-population' }),
    );
  });
});
