import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeCounterDay } from '../../../analytics/reports/judge-counter-day.ts';
import type { LocalDay } from '../../../core/calendar.ts';
import type { ScoreCounts } from '../../../core/ports.ts';
import type { CounterDay } from '../../../core/suspicion/suspicion.ts';
import { LISTS, TODAY } from '../../support/builders.ts';

const NONE: ScoreCounts = [0, 0, 0, 0, 0];
const { id: counter, unit } = LISTS.counters[0]!;

function aDay(change: Partial<CounterDay> = {}): CounterDay {
  const empty = { backed: NONE, unbacked: NONE, finished: null, marks: {} };
  return { counter, unit, day: TODAY, ...empty, seen: '', isNew: true, ...change };
}

/** Thirty days with ten ratings each, eight of them 5. */
const HISTORY = Array.from({ length: 30 }, (_, i) =>
  aDay({ day: (TODAY - 1 - i) as LocalDay, unbacked: [1, 0, 1, 0, 8] }),
);
const rulesOf = (day: CounterDay, history: readonly CounterDay[] = HISTORY) =>
  judgeCounterDay(day, history).map(({ rule }) => rule);

describe('judgeCounterDay', () => {
  test('gathers the marks about which people decide, and no others', () => {
    const marks = { burst: 6, 'double-tap': 4, closed: 2 };
    expect(judgeCounterDay(aDay({ unbacked: [2, 1, 1, 1, 4], marks }), [])).toEqual([
      { rule: 'burst', ratings: 6, evidence: { of: 9 } },
      { rule: 'closed', ratings: 2, evidence: { of: 9 } },
    ]);
  });

  test('tells more ratings than dossiers, only where dossiers are known', () => {
    const unbacked: ScoreCounts = [1, 1, 1, 1, 6];
    expect(rulesOf(aDay({ unbacked, finished: 5 }))).toEqual(['volume']);
    expect(rulesOf(aDay({ unbacked, finished: 6 }))).toEqual([]);
    expect(rulesOf(aDay({ unbacked }))).toEqual([]);
    // Nothing ever finishes where chats without a place are counted; at a counter, on a day off.
    expect(rulesOf(aDay({ unbacked, finished: 0 }))).toEqual([]);
    const busy = HISTORY.map((day) => ({ ...day, finished: 12 }));
    expect(rulesOf(aDay({ unbacked, finished: 0 }), busy)).toEqual(['volume']);
  });

  test('tells a day far above the usual, only where the usual is known', () => {
    const unbacked: ScoreCounts = [5, 5, 5, 5, 20];
    expect(rulesOf(aDay({ unbacked }))).toEqual(['surge']);
    expect(rulesOf(aDay({ unbacked }), HISTORY.slice(0, 9))).toEqual([]);
    expect(rulesOf(aDay({ unbacked: [0, 0, 1, 0, 20] }))).toEqual([]);
  });

  test('tells a day without any other answer by what is usual there', () => {
    // The limit in kiosk research: 35 in a row where 80 % say the same.
    expect(rulesOf(aDay({ unbacked: [0, 0, 0, 0, 29] }))).toEqual([]);
    expect(rulesOf(aDay({ unbacked: [0, 0, 0, 0, 45] }))).toContain('uniform');
    const pleased = HISTORY.map((day) => ({ ...day, unbacked: [0, 0, 0, 0, 10] as ScoreCounts }));
    expect(rulesOf(aDay({ unbacked: [0, 0, 0, 0, 29] }), pleased)).toEqual([]);
    expect(rulesOf(aDay({ unbacked: [9, 0, 0, 0, 0] }))).toEqual(['uniform']);
  });

  test('judges alike whatever the order of the history, and later days say nothing', () => {
    const n = fc.nat(30);
    const scores = fc.tuple(n, n, n, n, n);
    const days = fc.array(fc.record({ unbacked: scores, ago: fc.integer({ min: -20, max: 80 }) }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(scores, days, (unbacked, others) => {
        const history = others.map((one) =>
          aDay({ unbacked: one.unbacked, day: (TODAY - one.ago) as LocalDay }),
        );
        const found = judgeCounterDay(aDay({ unbacked }), history);
        expect(judgeCounterDay(aDay({ unbacked }), history.toReversed())).toEqual(found);
        const before = history.filter(({ day }) => day < TODAY && day >= TODAY - 56);
        expect(judgeCounterDay(aDay({ unbacked }), before)).toEqual(found);
        for (const { ratings, evidence } of found) {
          expect(ratings).toBeGreaterThan(0);
          expect(Object.values(evidence).every(Number.isFinite)).toBe(true);
        }
      }),
    );
  });
});
