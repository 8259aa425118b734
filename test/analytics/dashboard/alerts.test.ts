import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Alert } from '../../../core/alert.ts';
import { addDays, isoDay } from '../../../core/calendar.ts';
import { AN_GIANG, LONG_XUYEN, TODAY } from '../../support/builders.ts';
import { startDashboard, type DashboardServer, type Visitor } from './dashboard-server.ts';

const PATH = '/dashboard/alerts';
const DAY = addDays(TODAY, -1);
const BAD_DAY: Alert = {
  scope: 'unit',
  member: LONG_XUYEN,
  unit: LONG_XUYEN,
  day: DAY,
  since: addDays(DAY, -2),
  rule: 'share',
  n: 30,
  satisfied: 12,
  value: 0.4,
  expected: 0.912,
  lowest: 0.74,
};

let server: DashboardServer;
let official: Visitor;
beforeAll(async () => {
  server = await startDashboard();
  official = await server.official();
});
afterAll(() => server.stop());

test('lists what was found, in words, and takes an official’s answer', async () => {
  expect((await official.get(PATH)).text).toContain('Không có cảnh báo nào');
  await server.store.alerts.pass({
    province: AN_GIANG,
    day: TODAY,
    found: [BAD_DAY],
    letter: () => 'x',
  });
  const { status, text } = await official.get(PATH);
  expect(status).toBe(200);
  expect(text).toContain('Phường Long Xuyên');
  expect(text).toContain('12 trong 30 lượt hài lòng (40,0%). Thường là 91,2%');
  expect(text).toContain('/dashboard?period=2026-11');
  const address = `${PATH}/unit/${LONG_XUYEN}/${isoDay(DAY)}`;
  const post = (fields: Readonly<Record<string, string>>) =>
    official.post(address, { after: '0', choice: 'acknowledged', note: 'Máy chủ hỏng', ...fields });
  expect((await post({ note: '' })).status).toBe(400);
  expect((await post({ choice: 'never' })).status).toBe(400);
  expect((await post({})).status).toBe(303);
  expect((await post({ choice: '7' })).text).toContain('Có người khác vừa ghi');
  expect((await post({ choice: '7', after: '1' })).status).toBe(303);
  expect((await official.get(PATH)).text).toContain('Máy chủ hỏng');
  expect((await official.get(`${PATH}?lang=en`)).text).toContain('No messages about this place');
  for (const wrong of ['unit/x/2026-11-22', `counter/${LONG_XUYEN}/${isoDay(DAY)}`, 'unit/x/y']) {
    expect((await official.post(`${PATH}/${wrong}`, { choice: '7', note: 'x' })).status).toBe(404);
  }
  expect((await server.visitor().get(PATH)).status).toBe(303);
});
