import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { groupMarked, heldBack } from '../../../analytics/reports/marked-ratings.ts';
import { localMonth } from '../../../core/calendar.ts';
import type { MarkDecision } from '../../../core/mark-decision.ts';
import type { CounterId } from '../../../core/organisation.ts';
import { AN_GIANG, aRating, LONG_XUYEN, NOW, TODAY } from '../../support/builders.ts';
import { ENGINES } from '../../support/stores.ts';
import { startDashboard, type DashboardServer, type Visitor } from './dashboard-server.ts';

const PATH = '/dashboard/marks';
const MONTH = localMonth(TODAY);
const COUNTER = `${LONG_XUYEN}-1` as CounterId;
const RATINGS = [
  ...Array.from({ length: 12 }, () => aRating({ score: 1, marks: ['play'] })),
  ...Array.from({ length: 3 }, () => aRating({ score: 5, marks: ['play', 'double-tap'] })),
  ...Array.from({ length: 45 }, () => aRating({ score: 5 })),
];
const aDecision = (change: Partial<MarkDecision> = {}): MarkDecision => ({
  counter: COUNTER,
  month: MONTH,
  mark: 'play',
  version: 1,
  verdict: 'counts',
  reason: 'Trẻ em đi cùng cha mẹ',
  author: 'lan',
  at: NOW,
  ...change,
});

describe.each(ENGINES)('marks on $name', ({ open }) => {
  test('are decided by counter and month, on the record, and nothing is dropped', async () => {
    const { store, discard } = await open();
    try {
      await store.ratings.append(RATINGS);
      const marked = await store.markDecisions.marked(AN_GIANG, MONTH);
      expect(marked).toHaveLength(15);
      expect(marked.filter(({ marks }) => marks.length === 2)).toHaveLength(3);
      const book = store.markDecisions;
      expect(await book.record(AN_GIANG, aDecision())).toBe(true);
      expect(await book.record(AN_GIANG, aDecision({ author: 'hung' }))).toBe(false);
      const undone = aDecision({ version: 2, verdict: 'undone' });
      expect(await book.record(AN_GIANG, undone)).toBe(true);
      expect(await book.decisions(AN_GIANG, MONTH)).toEqual([aDecision(), undone]);
      const query = { province: AN_GIANG, dimension: 'all', grain: 'month' } as const;
      const tallies = await store.ratings.tally({ ...query, from: MONTH, to: MONTH, by: 'member' });
      const of = (decisions: readonly MarkDecision[]) =>
        heldBack(tallies, marked, groupMarked(marked, decisions, MONTH));
      expect(of([])).toEqual({ n: 60, held: 15, all: 0.8, rest: 1 });
      // What still waits is the word of three: no second share, or they could be told apart.
      expect(of([aDecision()])).toEqual({ n: 60, held: 3, all: 0.8, rest: null });
      const both = [aDecision(), aDecision({ mark: 'double-tap' })];
      expect(of(both)).toEqual({ n: 60, held: 0, all: 0.8, rest: 0.8 });
      expect(of([aDecision(), undone]).held).toBe(15);
    } finally {
      await discard();
    }
  });
});

describe('the page', () => {
  let server: DashboardServer;
  let official: Visitor;
  beforeAll(async () => {
    server = await startDashboard();
    official = await server.official();
    await server.store.ratings.append(RATINGS);
  });
  afterAll(() => server.stop());

  test('takes decisions with a reason, and undoes them', async () => {
    const before = await official.get(PATH);
    expect(before.text).toContain('Chạm nhiều khuôn mặt liền nhau: 15 lượt');
    expect(before.text).toContain('Hài lòng với mọi lượt: 80,0%. Khi bỏ các lượt ấy: 100,0%');
    const post = (fields: Readonly<Record<string, string>>) =>
      official.post(PATH, {
        month: '2026-11',
        counter: COUNTER,
        mark: 'play',
        after: '0',
        verdict: 'left-out',
        reason: 'Trẻ em nghịch',
        ...fields,
      });
    expect((await post({ reason: ' ' })).status).toBe(400);
    expect((await post({ verdict: 'never' })).status).toBe(400);
    expect((await post({ counter: 'x' })).status).toBe(404);
    expect((await post({ month: 'x' })).status).toBe(404);
    expect((await post({})).status).toBe(303);
    expect((await post({ verdict: 'counts' })).text).toContain('Có người khác vừa quyết định');
    expect((await post({ verdict: 'undone', after: '1', reason: 'Nhầm' })).status).toBe(303);
    const { text } = await official.get(`${PATH}?month=2026-11`);
    expect(text).toContain('Trẻ em nghịch');
    expect(text).toContain('Nhầm');
    expect((await official.get(`${PATH}?month=2026-10`)).text).toContain('Không có lượt nào');
    expect((await official.get(`${PATH}?month=soon`)).status).toBe(404);
    expect((await server.visitor().get(PATH)).status).toBe(303);
  });
});
