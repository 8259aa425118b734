import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  firstDayOf,
  localMonth,
  startOfDay,
  type LocalMonth,
} from '../../../core/calendar.ts';
import type { Score } from '../../../core/score.ts';
import { AN_GIANG, BIRTH, MARRIAGE, NOW, TODAY, aRating } from '../../support/builders.ts';
import { aFinishedEntry } from '../../support/dossier-builders.ts';
import { anAction } from '../../core/reduction/reduction-builders.ts';
import { startDashboard, type DashboardServer } from './dashboard-server.ts';

let server: DashboardServer;
beforeAll(async () => {
  server = await startDashboard();
});
afterAll(() => server.stop());

test('a cut that helped is told from one of which nobody can tell', async () => {
  const official = await server.official();
  const address = '/dashboard/reduction/effects';
  expect((await official.get(address)).text).toContain('Chưa có việc cắt giảm nào');
  expect((await server.visitor().get(address)).status).toBe(303);
  const cut = addMonths(localMonth(TODAY), -6);
  const by = { author: 'lan', at: NOW, reason: '' };
  const action = { procedures: [BIRTH], decision: 'QĐ 1', effectiveOn: firstDayOf(cut) } as const;
  const shorter = { attribute: 'time-limit', before: 15, after: 10, unit: 'working-day' } as const;
  await server.store.reductions.record(
    AN_GIANG,
    [
      anAction({ id: 'cut', kind: 'cut-time', changes: [shorter], ...action }),
      anAction({ id: 'gone', kind: 'abolish', ...action }),
    ],
    by,
  );
  // Before: 6 of 10 satisfied; since: 9 of 10; beside it always 8 of 10.
  const score = (n: number, of10: number): Score => (n % 10 < of10 ? 5 : 2);
  const ratings = Array.from({ length: 12 }, (_, m) => addMonths(cut, m - 6)).flatMap((month) =>
    Array.from({ length: 60 }, (_, n) => [
      aRating({
        day: firstDayOf(month),
        procedure: BIRTH,
        score: score(n, month < cut ? 6 : 9),
      }),
      aRating({ day: firstDayOf(month), procedure: MARRIAGE, score: score(n, 8) }),
    ]).flat(),
  );
  await server.store.ratings.append(ratings);
  const { text } = await official.get(address);
  expect(text).toContain('Có giúp');
  expect(text).toMatch(/\+30,0 điểm \(khoảng 95%: \+\d\d,\d đến \+\d\d,\d\)/);
  expect(text).toContain('so với 1 thủ tục; 6 tháng trước, 6 tháng sau');
  expect(text).toContain('15 → 10 ngày làm việc');
  // No dossiers: nobody knows how many were late.
  expect(text).toContain('Không có thủ tục cùng lĩnh vực, cùng cấp nào để so.');
  expect(text.match(/<tr>/g)).toHaveLength(2);
  // Nobody said when a dossier was received: no figure of time, and certainly not 0.
  expect(text).toContain('Chưa biết: chưa hồ sơ nào của thủ tục này có ngày tiếp nhận.');
  expect(text).not.toContain('ngày làm việc, trung bình');
  await recordDossiers(cut);
  const timed = (await official.get(address)).text;
  // Two weeks before and one since; beside it always one. Days off make some of them shorter.
  expect(timed).toMatch(/(9,\d|10,0) → (4,\d|5,0) ngày làm việc, trung bình/);
  expect(timed).toMatch(/−[45],\d ngày so với nơi không sửa \(khoảng 95%: −\d,\d đến −\d,\d\)/);
  expect(timed).toContain('có ngày tiếp nhận: 75% hồ sơ trước, 75% hồ sơ sau');
  expect(timed).not.toContain('Chưa biết');
  expect(timed).toContain('15 → 10 ngày làm việc');
  const english = (await official.get('/dashboard/reduction/effects?lang=en')).text;
  expect(english).toContain('Helped');
  expect(english).toContain('working days on average');
});

/** Eight a month of each procedure, of which six say when they were received. */
async function recordDossiers(cut: LocalMonth): Promise<void> {
  const months = Array.from({ length: 12 }, (_, m) => addMonths(cut, m - 6));
  const entries = months.flatMap((month) =>
    [BIRTH, MARRIAGE].flatMap((procedure) =>
      Array.from({ length: 8 }, (_, i) => {
        const day = addDays(firstDayOf(month), 20);
        const days = procedure === BIRTH && month < cut ? 14 : 7;
        return aFinishedEntry({
          procedure,
          finishedAt: startOfDay(day),
          dueAt: null,
          receivedOn: i < 6 ? addDays(day, -days) : null,
        });
      }),
    ),
  );
  await server.store.dossiers.record(entries);
}
