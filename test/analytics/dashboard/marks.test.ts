import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, isoDay } from '../../../core/calendar.ts';
import { aRating, AN_GIANG, LISTS, LONG_XUYEN, NOW, TODAY } from '../../support/builders.ts';
import { signedInAs } from '../../support/sign-in.ts';
import { judgeDays } from '../../../server/judge-days.ts';
import { startDashboard, type DashboardServer, type Visitor } from './dashboard-server.ts';

const PATH = '/dashboard/marks';
const { id: counter } = LISTS.counters[0]!;
const DAY = addDays(TODAY, -2);

let server: DashboardServer;
let lan: Visitor;

beforeAll(async () => {
  server = await startDashboard();
  lan = await server.official();
  const ratings = Array.from({ length: 40 }, (_, i) =>
    aRating({
      day: DAY,
      score: i > 0 && i < 30 ? 5 : 2,
      ...(i < 12 && { marks: ['burst'] as const }),
    }),
  );
  await server.store.ratings.append(ratings);
  const { suspicions } = server.store;
  await judgeDays({ suspicions, province: AN_GIANG, now: () => NOW });
});
afterAll(() => server.stop());

const form = (change: Readonly<Record<string, string>> = {}) => ({
  day: isoDay(DAY),
  counter,
  rule: 'burst',
  after: '0',
  verdict: 'left-out',
  reason: 'Quầy xác nhận trẻ em nghịch máy',
  from: '',
  to: '',
  ...change,
});

/** As somebody with the role of the session's cookie. */
async function as(cookie: string, fields?: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(server.origin + PATH, {
    redirect: 'manual',
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
    ...(fields && { method: 'POST', body: new URLSearchParams(fields) }),
  });
}

test('says what is suspected and why, and asks for a reason', async () => {
  const page = await lan.get(PATH);
  expect(page.status).toBe(200);
  expect(page.text).toContain('12 trong 40 lượt đến trong loạt dồn dập');
  expect(page.text).toContain('Loại 12 lượt này');
  expect(page.text).toContain('12 lượt đang chờ: chưa được tính');
  // Without those that wait, 18 of 28 ratings of one day are satisfied: eight more best ones.
  expect(page.text).toContain('Lượt giả rải từng lượt một không thể phân biệt với lượt thật');
  expect(page.text).toMatch(/>8<\/th>\s*<td class="number">\+7,9<\/td>/);
  for (const wrong of [{ reason: ' . ' }, { reason: 'x'.repeat(501) }, { rule: 'no-such' }]) {
    expect((await lan.post(PATH, form(wrong))).status).toBe(400);
  }
  const unheardOf = await lan.post(PATH, form({ rule: 'closed' }));
  expect([unheardOf.status, unheardOf.text.includes('Không tìm thấy')]).toEqual([400, true]);
  expect((await lan.get(`${PATH}?from=2026-11-23&to=2026-11-01`)).status).toBe(400);
});

test('who is of the unit, or works at a counter, reads at most and decides nothing', async () => {
  const leader = await signedInAs(server.store, 'leader', { unit: LONG_XUYEN });
  const page = await (await as(leader.cookie)).text();
  expect(page).toContain('12 trong 40');
  expect(page).not.toContain('name="verdict"');
  expect((await as(leader.cookie, form())).status).toBe(404);
  const staff = await signedInAs(server.store, 'counter-staff', { unit: LONG_XUYEN });
  expect((await as(staff.cookie)).status).toBe(403);
  const auditor = await signedInAs(server.store, 'auditor');
  expect((await as(auditor.cookie)).status).toBe(200);
  expect((await as(auditor.cookie, form())).status).toBe(403);
});

test('marked ratings are out until decided; page, file and API say both', async () => {
  const overview = async () => (await lan.get('/dashboard')).text;
  const csv = async () => (await lan.get('/dashboard/satisfaction.csv')).text;
  const of = (text: string, row: string) =>
    new RegExp(`^${row},91,An Giang,(\\d+)`, 'm').exec(text)?.[1] ?? null;
  const before = await overview();
  expect(before).toContain('12 chờ quyết định, 0 bị loại theo quyết định');
  expect(before).toMatch(/Không tính 12 lượt đó: 64,3%; tính cả: 72,5%/);
  const file = await csv();
  expect([of(file, 'total'), of(file, 'total-with-marked')]).toEqual(['28', '40']);

  const decided = await lan.post(PATH, form());
  expect(decided.status).toBe(303);
  const shown = await lan.get(decided.headers.get('location')!);
  expect(shown.text).toContain('Đã ghi quyết định');
  expect(shown.text).toContain('lan: Loại (12 lượt). Lý do: Quầy xác nhận');
  expect(await overview()).toContain('0 chờ quyết định, 12 bị loại theo quyết định');
  expect(of(await csv(), 'total')).toBe('28');
  const notes = await server.store.audit.list({ act: 'POST /dashboard/marks', most: 5 });
  // The newest; before it one who was refused.
  expect(notes[0]).toMatchObject({
    actor: 'lan',
    object: `${counter} ${isoDay(DAY)} burst`,
    detail: { verdict: 'left-out' },
  });
  const stale = await lan.post(PATH, form({ verdict: 'counts' }));
  expect([stale.status, stale.text.includes('vừa quyết định')]).toEqual([400, true]);
  const undone = await lan.post(PATH, form({ verdict: 'counts', after: '1' }));
  expect(undone.status).toBe(303);
  expect(await overview()).not.toContain('bị loại theo quyết định');
  expect(of(await csv(), 'total')).toBe('40');
});

test('one decision may speak for every sign of a day at a counter', async () => {
  const day = addDays(TODAY, -3);
  const marks = ['burst', 'closed'] as const;
  await server.store.ratings.append([1, 2].map(() => aRating({ day, marks })));
  const { suspicions } = server.store;
  await judgeDays({ suspicions, province: AN_GIANG, now: () => NOW });
  expect((await lan.get(PATH)).text).toContain('Quyết định như vậy cho mọi dấu hiệu khác');
  const decided = await lan.post(PATH, form({ day: isoDay(day), verdict: 'counts', all: 'yes' }));
  expect(decided.status).toBe(303);
  const range = { province: AN_GIANG, unit: null, from: day, to: day };
  const listed = await suspicions.list(range);
  expect(listed.map(({ rule, held, decisions }) => [rule, held, decisions.length])).toEqual([
    ['burst', 0, 1],
    ['closed', 0, 1],
  ]);
  expect(await suspicions.tallyLeftOut(range)).toEqual([]);
  const notes = await server.store.audit.list({ act: 'POST /dashboard/marks', most: 2 });
  expect(new Set(notes.map(({ object }) => object.split(' ')[2]))).toEqual(
    new Set(['burst', 'closed']),
  );
});
