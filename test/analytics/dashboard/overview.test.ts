import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, startOfDay } from '../../../core/calendar.ts';
import { channelId } from '../../../core/channel.ts';
import type { DirectoryLists } from '../../../core/directory.ts';
import type { Rating } from '../../../core/rating.ts';
import type { Score } from '../../../core/score.ts';
import { AN_GIANG, LISTS, LONG_XUYEN, RACH_GIA, TODAY, aRating } from '../../support/builders.ts';
import { aFinishedEntry } from '../../support/dossier-builders.ts';
import { startDashboard, type DashboardServer, type Visitor } from './dashboard-server.ts';

const ATTACK = `<img src=x onerror="alert('1')">`;
const HOSTILE: DirectoryLists = {
  ...LISTS,
  provinces: [{ code: AN_GIANG, name: `An Giang${ATTACK}` }],
  units: LISTS.units.map((unit) => ({ ...unit, name: `${unit.name}${ATTACK}</script>` })),
  counters: LISTS.counters.map((counter) => ({ ...counter, name: `=${counter.name}${ATTACK}` })),
  procedures: LISTS.procedures.map((procedure) => ({ ...procedure, name: `"${ATTACK}` })),
};

/** `good` ratings of 5 and `bad` ones of 2, alike but for what is given. */
function ratings(good: number, bad: number, change: Partial<Rating> = {}): readonly Rating[] {
  return Array.from({ length: good + bad }, (_, n) =>
    aRating({ day: addDays(TODAY, -1), score: (n < good ? 5 : 2) as Score, ...change }),
  );
}

const RACH_GIA_COUNTER = LISTS.counters.find(({ unit }) => unit === RACH_GIA)!.id;

describe('the overview without ratings', () => {
  let server: DashboardServer;
  let official: Visitor;
  beforeAll(async () => {
    server = await startDashboard();
    official = await server.official();
  });
  afterAll(() => server.stop());

  test('says that there is no data, never 0 %', async () => {
    const { status, text } = await official.get('/dashboard');
    expect(status).toBe(200);
    expect(text).toContain('Chưa có đánh giá nào trong kỳ này.');
    expect(text).not.toMatch(/\d%\s+lượt/);
    expect(text).not.toContain('<canvas');
  });

  test('says that there are too few below ten, and shows no share of them', async () => {
    await server.store.ratings.append(ratings(9, 0));
    const { text } = await official.get('/dashboard');
    expect(text).toContain('Mới có dưới 10 lượt đánh giá trong kỳ này');
    expect(text).not.toContain('100,0');
    const { text: backed } = await official.get('/dashboard?counted=backed');
    expect(backed).toContain('Chưa có đánh giá nào trong kỳ này.');
  });

  test('does not give away that the first ten all said the same', async () => {
    await server.store.ratings.append(ratings(1, 0));
    const { text } = await official.get('/dashboard');
    expect(text).toContain('&gt; 95% lượt đánh giá là hài\u00A0lòng');
    expect(text).not.toContain('10 trong 10');
    expect(text).not.toContain('Năm mức đánh giá');
    expect(text).not.toContain('class="gauge-share"');
  });

  test('leads from no backed ratings to those without a dossier', async () => {
    const { text } = await official.get('/dashboard?counted=backed&period=2026-11');
    expect(text).toContain('href="/dashboard?period=2026-11&amp;counted=all"');
  });
});

describe('the overview', () => {
  let server: DashboardServer;
  let official: Visitor;
  beforeAll(async () => {
    server = await startDashboard({}, HOSTILE);
    official = await server.official();
    await server.store.ratings.append([
      ...ratings(700, 300),
      ...ratings(95, 5, { unit: RACH_GIA, counter: RACH_GIA_COUNTER, backed: true }),
      ...ratings(12, 3, {
        channel: channelId('telegram'),
        procedure: null,
        day: addDays(TODAY, -40),
      }),
      ...ratings(2, 1, { channel: channelId('phone'), day: addDays(TODAY, -41) }),
      ...ratings(30, 0, { day: TODAY }),
    ]);
  });
  afterAll(() => server.stop());

  test('says in one sentence where the province stands, with n, interval and what is counted', async () => {
    const { text } = await official.get('/dashboard');
    expect(text).toContain(
      '73,1% lượt đánh giá là hài\u00A0lòng: chưa\u00A0đạt mục\u00A0tiêu\u00A090%.',
    );
    expect(text).toContain('839 trong 1.148 lượt đánh giá');
    expect(text).toMatch(/Khoảng tin cậy 95%: 70,4% đến 75,6%/);
    expect(text).toContain('Tính mọi lượt đánh giá, kể cả lượt không gắn với hồ sơ.');
    expect(text).toContain('Việc đánh giá là tự nguyện.');
    expect(text).toContain('Số liệu chi tiết đến hết ngày 22/11/2026.');
  });

  test('says how many more ratings would decide while it is not yet known', async () => {
    const { text } = await official.get('/dashboard?counted=backed');
    expect(text).toContain('chưa đủ số liệu để biết có đạt mục\u00A0tiêu\u00A090% hay không');
    expect(text).toMatch(/Cần thêm khoảng [\d.]+ lượt đánh giá nữa/);
    expect(text).toContain('Chỉ tính lượt đánh giá gắn với một hồ sơ');
  });

  test('speaks English when asked, and keeps to it', async () => {
    const visitor = await server.official();
    const { text } = await visitor.get('/dashboard?lang=en');
    expect(text).toContain('<html lang="en">');
    expect(text).toContain('73.1% of ratings are satisfied: the 90% target is not met.');
    expect((await visitor.get('/dashboard/access')).text).toContain('Devices and keys');
    expect((await visitor.get('/dashboard/access?lang=xx')).text).toContain('<html lang="en">');
    expect((await visitor.get('/dashboard/access?lang=vi')).text).toContain('<html lang="vi">');
  });

  test('hides small cells, and one more, in table and chart', async () => {
    const { text } = await official.get('/dashboard');
    const [, channels = ''] = text.split('id="by-channel"');
    expect(rowOf(channels, 'Điện thoại (quét mã QR)')).toMatch(/dưới 10 lượt/);
    expect(rowOf(channels, 'Telegram')).toMatch(/dưới 10 lượt/);
    expect(rowOf(channels, 'Ki-ốt tại quầy')).not.toMatch(/dưới 10 lượt/);
    const chart = chartData(channels, 'channel');
    expect(chart.points.map(({ label }) => label)).toEqual(['Ki-ốt tại quầy']);
  });

  test('leaves today out of the breakdowns', async () => {
    const { text } = await official.get('/dashboard');
    const chart = chartData(text, 'day');
    expect(chart.points.at(-1)?.label).toBe('22/11/2026');
    expect(chart.points.at(-1)?.tooltip).toContain('1.100 lượt');
  });

  test('shows in tables and charts exactly the figures of the file', async () => {
    for (const query of ['counted=all', 'counted=backed', 'counted=all&period=2026-11']) {
      const page = (await official.get(`/dashboard?${query}`)).text;
      const { text: csv, headers } = await official.get(`/dashboard/satisfaction.csv?${query}`);
      expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(headers.get('content-disposition')).toMatch(/filename=hai-long-91-[\w-]+\.csv$/);
      const rows = parseCsv(csv);
      expect(rows.length).toBeGreaterThan(3);
      for (const kind of ['day', 'unit', 'counter', 'procedure', 'channel']) {
        const [, section = ''] = page.split(`id="by-${kind}"`);
        const shown = rows.filter((row) => row['breakdown'] === kind && row['share'] !== '');
        const inTable = figuresOf(section.split('</section>', 1)[0] ?? '');
        expect(inTable.toSorted()).toEqual(shown.map(figureText).toSorted());
      }
      const total = rows.find((row) => row['breakdown'] === 'total')!;
      expect(page).toContain(percent(total['share']!));
    }
  });

  test('keeps hostile names as text in page, chart data and file', async () => {
    const { text } = await official.get('/dashboard');
    expect(text).toContain('&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;');
    expect(text).not.toContain('<img');
    expect(text.match(/<script/g)).toHaveLength(1 + text.match(/application\/json/g)!.length);
    const { text: csv } = await official.get('/dashboard/satisfaction.csv');
    expect(csv).not.toMatch(/(^|,|")=/m);
  });

  test('marks simulated data', async () => {
    expect((await official.get('/dashboard')).text).not.toContain('Số liệu mô phỏng');
    await server.store.marks.record('simulated', 'a test');
    expect((await official.get('/dashboard')).text).toContain('Số liệu mô phỏng');
  });

  test.for([
    '/dashboard?period=2027',
    '/dashboard?period=2026-13',
    '/dashboard?period=<script>',
    '/dashboard?period=2026&period=2025',
    '/dashboard?counted=some',
    '/dashboard/satisfaction.csv?period=now',
    '/dashboard/nothing',
    '/dashboard/assets/nothing.js',
    '/dashboard/assets/..%2f..%2fpackage.json',
  ])('answers 404 for %s', async (address) => {
    const { status, text } = await official.get(address);
    expect(status).toBe(404);
    expect(text).not.toContain('<script>');
  });

  test('is kept in no cache, nor is anything else but the assets', async () => {
    const stranger = server.visitor();
    for (const visitor of [official, stranger]) {
      for (const path of [
        '',
        '/sign-in',
        '/access',
        '/satisfaction.csv',
        '/nothing',
        '/first-account',
      ]) {
        const { headers } = await visitor.get(`/dashboard${path}`);
        expect(headers.get('cache-control')).toBe('no-store');
        expect(headers.get('referrer-policy')).toBe('same-origin');
        expect(headers.get('content-security-policy')).toContain("script-src 'self'");
      }
    }
  });
});

test('a fault of the store is told to the server and not to the reader', async () => {
  const fault = Object.assign(new Error('SELECT secret FROM rating'), { retryable: true });
  let error: Error = fault;
  const server = await startDashboard({
    satisfactionReport: () => Promise.reject(error),
  });
  const official = await server.official();
  const busy = await official.get('/dashboard');
  error = new Error('SELECT secret FROM rating');
  const broken = await official.get('/dashboard');
  expect([busy.status, broken.status]).toEqual([503, 500]);
  expect(busy.text + broken.text).not.toContain('SELECT');
  expect(server.faults).toEqual([fault, error]);
  await server.stop();
});

function rowOf(section: string, name: string): string {
  return section.split('<tr').find((row) => row.includes(name)) ?? '';
}

function chartData(page: string, kind: string) {
  const [, block = ''] = page.split(`id="chart-data-${kind}">`);
  const json = block.slice(0, block.indexOf('</script>'));
  return JSON.parse(json) as { points: { label: string; tooltip: string[] }[] };
}

/** Count, share and interval of every row that shows them. */
function figuresOf(section: string): readonly string[] {
  const rows = section.split('<tr').filter((row) => row.includes('class="number range"'));
  return rows.map((row) => {
    const cells = [...row.matchAll(/<td class="number[^"]*">([^<]*)<\/td>/g)];
    return cells
      .map(([, text = '']) => text.replaceAll('&gt;', '>').replaceAll('&lt;', '<'))
      .join(' ');
  });
}

function figureText(row: Readonly<Record<string, string>>): string {
  const [n, share] = [Number(row['n']), Number(row['share'])];
  const shown =
    n < 30 && share === 1 ? '> 95%' : n < 30 && share === 0 ? '< 5%' : percent(row['share']!);
  const count = new Intl.NumberFormat('vi-VN').format(n);
  return `${count} ${shown} ${percent(row['lower']!)} – ${percent(row['upper']!)}`;
}

function percent(share: string): string {
  return `${(Number(share) * 100).toFixed(1).replace('.', ',')}%`;
}

function parseCsv(csv: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = csv
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell),
    );
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

test('the two counters of the tests are of different units', () => {
  expect(LISTS.counters.map(({ unit }) => unit)).toEqual([LONG_XUYEN, RACH_GIA]);
});

describe('the overview of a province that reports its dossiers', () => {
  let server: DashboardServer;
  let official: Visitor;
  beforeAll(async () => {
    server = await startDashboard({ countedByDefault: () => 'backed' });
    official = await server.official();
    await server.store.ratings.append(ratings(36, 4, { backed: true }));
    const finishedAt = startOfDay(addDays(TODAY, -1));
    const entries = Array.from({ length: 160 }, () => aFinishedEntry({ finishedAt }));
    await server.store.dossiers.record(entries);
  });
  afterAll(() => server.stop());

  test('says of how many finished dossiers it speaks, in words, lines and the file', async () => {
    const { text } = await official.get('/dashboard');
    expect(text).toContain('Trên 160 hồ sơ đã giải quyết xong; tỷ lệ trả lời 25,0%.');
    expect(text).toContain('<th scope="col" class="number">Tỷ lệ trả lời</th>');
    const { text: csv } = await official.get('/dashboard/satisfaction.csv');
    const lines = csv.split('\r\n').filter((line) => line.endsWith(',160,0.25,backed,false'));
    // The total, the backed part, one unit, one counter, one procedure.
    expect(lines).toHaveLength(5);
    const { text: all } = await official.get('/dashboard?counted=all');
    expect(all).toContain('Riêng 40 lượt có hồ sơ đối chiếu: trên 160 hồ sơ');
  });
});
