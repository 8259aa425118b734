import { afterAll, beforeAll, expect, test } from 'vitest';
import { isoMonth, localMonth } from '../../../core/calendar.ts';
import { AN_GIANG, NOW, TODAY, aRating } from '../../support/builders.ts';
import { aFinishedEntry } from '../../support/dossier-builders.ts';
import { startDashboard, type DashboardServer } from './dashboard-server.ts';

let server: DashboardServer;
beforeAll(async () => {
  server = await startDashboard();
});
afterAll(() => server.stop());

const address = '/dashboard/schemes?period=last-12-months';

test('shows every scheme with what it lacks, and nothing that nobody told', async () => {
  const official = await server.official();
  const { text, status } = await official.get(address);
  expect(status).toBe(200);
  expect(text).toContain('Thông tư 01/2018/TT-VPCP');
  expect(text).toContain('Quyết định 766/QĐ-TTg');
  expect(text).toContain('chưa xếp loại');
  expect(text).not.toMatch(/<td>(0|0,0)%?<\/td>/);
  expect((await official.get('/dashboard/schemes?period=1066')).status).toBe(404);
  expect((await server.visitor().get(address)).status).toBe(303);
});

test('fills the schemes from dossiers, ratings and criteria', async () => {
  const late = { finishedAt: NOW, dueAt: (NOW - 1000) as typeof NOW };
  await server.store.dossiers.record([
    ...Array.from({ length: 90 }, () => aFinishedEntry()),
    ...Array.from({ length: 10 }, () => aFinishedEntry(late)),
  ]);
  const ratings = Array.from({ length: 40 }, (_, n) =>
    aRating({
      backed: true,
      score: n < 4 ? 2 : 5,
      criteria: { 'sipas-access-seats': n < 10 ? 3 : 4, ...(n < 9 && { 'sipas-result-right': 5 }) },
    }),
  );
  await server.store.ratings.append(ratings);
  const month = localMonth(TODAY);
  const counted = await server.store.answerCounts.criteria({
    province: AN_GIANG,
    unit: null,
    from: month,
    to: month,
  });
  expect(Object.fromEntries(counted)).toEqual({
    'sipas-access-seats': [0, 0, 10, 30, 0],
    'sipas-result-right': [0, 0, 0, 0, 9],
  });
  const official = await server.official();
  const { text } = await official.get(`/dashboard/schemes?period=${isoMonth(month)}`);
  // 90 of 100 on time: 0,9 points were all of them just in time, 1,8 were all early.
  expect(text).toContain('từ 0,9 đến 1,8 điểm');
  // None of them online.
  expect(text).toContain('<td>0,0 điểm</td>');
  expect(text).toContain('Hồ sơ đã giải quyết đúng hạn: 90,00%');
  expect(text).toContain('từ 86,00% đến 90,00%, từ 5,73 đến 6,00 điểm trên 6');
  expect(text).toContain('75,0%');
  // Nine answers are too few to be shown.
  expect(text).not.toContain('100,0%');
  expect((await official.get(`${address}&lang=en`)).text).toContain('0.9 to 1.8 points');
});
