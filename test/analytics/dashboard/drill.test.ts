import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  firstDayOf,
  instant,
  isoMonth,
  localDay,
  localMonth,
} from '../../../core/calendar.ts';
import { channelId } from '../../../core/channel.ts';
import type { CounterId } from '../../../core/organisation.ts';
import { BIRTH, LISTS, LONG_XUYEN, MARRIAGE, TODAY, aRating } from '../../support/builders.ts';
import { aFinishedEntry } from '../../support/dossier-builders.ts';
import { startDashboard, type DashboardServer } from './dashboard-server.ts';

const LAST_MONTH = addMonths(localMonth(TODAY), -1);
const MONTH = isoMonth(LAST_MONTH);
const OTHER = LISTS.units.find(({ code }) => code !== LONG_XUYEN)!.code;
const page = '/dashboard/satisfaction';

let server: DashboardServer;
beforeAll(async () => {
  server = await startDashboard();
  const many = (count: number, satisfied: number, change: Parameters<typeof aRating>[0]) =>
    Array.from({ length: count }, (_, n) =>
      aRating({ day: firstDayOf(LAST_MONTH), score: n < satisfied ? 5 : 1, ...change }),
    );
  const there = { unit: OTHER, counter: `${OTHER}-1` as CounterId };
  const before = { day: firstDayOf(addMonths(LAST_MONTH, -1)) };
  await server.store.ratings.append([
    ...many(100, 90, {}),
    ...many(60, 30, { procedure: MARRIAGE }),
    ...many(60, 30, { ...there }),
    ...many(40, 20, { ...there, procedure: MARRIAGE, channel: channelId('telegram') }),
    ...many(3, 3, { ...there, channel: channelId('zalo') }),
    ...many(100, 60, before),
    // Today is no whole day yet.
    ...many(50, 0, { day: TODAY }),
    ...many(20, 10, { day: addDays(TODAY, -1) }),
  ]);
});
afterAll(() => server.stop());

test('narrows down by address alone, one filter and two', async () => {
  const official = await server.official();
  const whole = await official.get(`${page}?period=${MONTH}`);
  expect(whole.status).toBe(200);
  expect(whole.text).toContain('263 đánh giá');
  const unit = await official.get(`${page}?period=${MONTH}&unit=${LONG_XUYEN}`);
  expect(unit.text).toContain('75,0% hài lòng trong 160 đánh giá');
  const both = await official.get(
    `${page}?period=${MONTH}&unit=${LONG_XUYEN}&procedure=${encodeURIComponent(MARRIAGE)}`,
  );
  expect(both.text).toContain('50,0% hài lòng trong 60 đánh giá');
  // Its lines lead on, with everything chosen so far.
  expect(unit.text).toMatch(
    new RegExp(`href="[^"]*unit=${LONG_XUYEN}[^"]*procedure=${BIRTH}[^"]*"`),
  );
  const again = await official.get(`${page}?period=${MONTH}&unit=${LONG_XUYEN}`);
  expect(again.text).toBe(unit.text);
});

test('gives no small group away, and rounds what is narrowed down in all three directions', async () => {
  const official = await server.official();
  const small = await official.get(`${page}?period=${MONTH}&channel=zalo`);
  expect(small.text).toContain('Không hiển thị');
  const narrow = await official.get(
    `${page}?period=${MONTH}&channel=kiosk&unit=${LONG_XUYEN}&procedure=${BIRTH}`,
  );
  expect(narrow.text).toContain('90,0% hài lòng trong 100 đánh giá');
  expect(narrow.text).toContain('làm tròn đến 5');
  const few = await official.get(`${page}?period=${MONTH}&channel=zalo&unit=${OTHER}&sector=x`);
  expect(few.text).toContain('Không hiển thị');
  // Of a place and a matter the channels are the next step.
  const both = await official.get(`${page}?period=${MONTH}&unit=${OTHER}&procedure=${MARRIAGE}`);
  expect(both.text).toMatch(/href="[^"]*channel=telegram[^"]*"/);
  const nobody = await official.get(`${page}?period=${MONTH}&procedure=9.999999`);
  expect(nobody.text).toContain('Không hiển thị');
});

test('counts whole days only', async () => {
  const official = await server.official();
  const { text } = await official.get(`${page}?period=${isoMonth(localMonth(TODAY))}`);
  expect(text).toContain('trong 20 đánh giá');
});

test('compares two periods and two units, and says whether the difference is clear', async () => {
  const official = await server.official();
  const units = await official.get(`${page}?period=${MONTH}&unit=${LONG_XUYEN}&vs-unit=${OTHER}`);
  expect(units.text).toContain('Khác nhau rõ rệt.');
  const former = isoMonth(addMonths(LAST_MONTH, -1));
  const periods = await official.get(
    `${page}?period=${MONTH}&unit=${LONG_XUYEN}&vs-period=${former}`,
  );
  expect(periods.text).toContain('Chênh lệch 15,0 điểm phần trăm');
  const shared = await official.get(`${page}?period=${MONTH}&vs-period=last-12-months`);
  expect(shared.text).toContain('Hai kỳ có ngày chung');
});

test('refuses what is no scope, and asks strangers to sign in', async () => {
  const official = await server.official();
  expect((await official.get(`${page}?period=never`)).status).toBe(404);
  expect((await official.get(`${page}?counted=some`)).status).toBe(404);
  expect((await official.get(`${page}?unit=a&unit=b`)).status).toBe(404);
  expect((await official.get(`${page}?unit=${OTHER}&counter=${LONG_XUYEN}-1`)).status).toBe(404);
  const hostile = await official.get(`${page}?sector=${encodeURIComponent('"><script>x')}`);
  expect(hostile.text).not.toContain('<script>x');
  expect((await server.visitor().get(page)).status).toBe(303);
  expect((await official.get(`${page}?filing=by-drone`)).status).toBe(404);
  expect((await official.get(`${page}?filing=online&filing=post`)).status).toBe(404);
});

test('by way of filing it speaks of places where nearly all is filed in one way, and of how much', async () => {
  const official = await server.official();
  const month = 'period=2024-03';
  const day = localDay(instant(Date.UTC(2024, 2, 12)));
  const rated = (unit: typeof OTHER, good: number) =>
    Array.from({ length: 40 }, (_, n) =>
      aRating({
        unit,
        counter: `${unit}-1` as CounterId,
        day,
        backed: true,
        score: n < good ? 5 : 2,
      }),
    );
  await server.store.ratings.append([...rated(LONG_XUYEN, 38), ...rated(OTHER, 20)]);
  const filed = (unit: typeof OTHER, filing: 'online' | 'post', count: number) =>
    Array.from({ length: count }, () =>
      aFinishedEntry({
        unit,
        counter: `${unit}-1` as CounterId,
        filing,
        finishedAt: instant(Date.UTC(2024, 2, 12, 3)),
        dueAt: null,
      }),
    );
  await server.store.dossiers.record([
    ...filed(LONG_XUYEN, 'online', 45),
    ...filed(OTHER, 'online', 25),
    ...filed(OTHER, 'post', 25),
  ]);
  const link = await official.get(`${page}?${month}&counted=backed`);
  expect(link.text).toContain('href="/dashboard/satisfaction/filing?period=2024-03"');
  // Asked for one way, the details name the address that answers, and show no figure of all ways.
  const refused = await official.get(`${page}?${month}&unit=${LONG_XUYEN}&filing=online`);
  expect(refused.text).toContain('không thu hẹp tỷ lệ hài lòng theo cách nộp được');
  const kept = `${page}/filing?${month}&unit=${LONG_XUYEN}&filing=online`;
  expect(refused.text).toContain(`href="${kept.replaceAll('&', '&amp;')}"`);
  expect(refused.text).not.toContain('% hài lòng');
  expect(refused.text).toMatch(/<option value="online"\s+selected/);
  const own = await official.get(kept);
  expect(own.text).toContain('Nói được 40 trong 40 lượt');
  expect((await official.get(kept.replace('online', 'post'))).text).toContain(
    'Nói được 0 trong 40',
  );
  expect((await official.get(`${page}/filing?${month}&unit=${OTHER}`)).text).toContain(
    '0 trong 40',
  );
  expect((await official.get(`${page}/filing?${month}&unit=nowhere`)).status).toBe(404);
  expect((await official.get(`${page}/filing?${month}&filing=x`)).status).toBe(404);
  const { status, text } = await official.get(`${page}/filing?${month}`);
  expect(status).toBe(200);
  expect(text).toContain('Nói được 40 trong 80 lượt');
  expect(text).toMatch(/Trực tuyến<\/th>\s*<td class="number">1<\/td>/);
  expect(text).toContain('95,0%');
  expect(text).not.toContain('Bưu chính</th>');
  expect((await official.get(`${page}/filing?period=never`)).status).toBe(404);
  expect((await official.get(`${page}/filing?period=2024-04&lang=en`)).text).toContain(
    'No such place',
  );
});
