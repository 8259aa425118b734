import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newSecret, stepAt } from '../../../analytics/dashboard/sign-in/one-time-code.ts';
import { instant, localDay, parseDay, startOfDay } from '../../../core/calendar.ts';
import type { CounterId, UnitCode } from '../../../core/organisation.ts';
import type { Score } from '../../../core/score.ts';
import {
  AN_GIANG,
  BIRTH,
  LONG_XUYEN,
  NOW,
  RACH_GIA,
  TODAY,
  aRating,
} from '../../support/builders.ts';
import { signedInAs } from '../../support/sign-in.ts';
import { startDashboard, type DashboardServer } from './dashboard-server.ts';

/** A day of the third quarter of 2026, which is over. */
const SUMMER = localDay(instant(Date.UTC(2026, 7, 12, 5)));
const FILES = '/cong-khai/du-lieu/v1';

let server: DashboardServer;
beforeAll(async () => {
  server = await startDashboard();
  const of = (unit: UnitCode, scores: readonly number[], day = SUMMER) =>
    scores.map((score) =>
      aRating({ unit, counter: `${unit}-1` as CounterId, day, score: score as Score }),
    );
  const many = (count: number) => Array.from({ length: count }, (_, n) => (n % 5 === 0 ? 2 : 5));
  await server.store.ratings.append([
    ...of(LONG_XUYEN, many(60)),
    ...of(RACH_GIA, many(45)),
    ...of(RACH_GIA, many(20), TODAY),
  ]);
});
afterAll(() => server.stop());

const get = (address: string, headers: Record<string, string> = {}) =>
  fetch(server.origin + address, { headers });

describe('the public pages of figures', () => {
  test('show the newest quarter that is over to everybody, with files and wishes', async () => {
    const response = await get('/cong-khai');
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(text).toContain('Quý 3 năm 2026');
    expect(text).toContain('80,0% trong 105 lượt đánh giá');
    expect(text).toContain(`href="/cong-khai/${BIRTH}"`);
    expect(text).toContain('href="/de-xuat"');
    expect(text).toContain(`href="${FILES}/2026-Q3.csv"`);
    expect(text).not.toContain('2026-Q4');
    expect(text).not.toContain('Bộ phận một cửa 30');
    expect(await (await get('/cong-khai?lang=en')).text()).toContain('80.0% of 105 ratings');
    expect((await get('/cong-khai?quarter=2026-Q4')).status).toBe(404);
  });

  test('show one procedure through the quarters', async () => {
    const text = await (await get(`/cong-khai/${BIRTH}`)).text();
    expect(text).toContain('Thủ tục đăng ký khai sinh');
    expect(text).toContain('80,0% trong 105 lượt');
    expect(text).toContain(`href="/de-xuat/${BIRTH}"`);
    expect((await get('/cong-khai/9.999999')).status).toBe(404);
    expect((await get('/cong-khai/%3Cscript%3E')).status).toBe(404);
  });
});

describe('open data', () => {
  test('say the same as CSV and as JSON, to the last digit', async () => {
    const csv = await (await get(`${FILES}/2026-Q3.csv`)).text();
    const lines = csv
      .trim()
      .split('\r\n')
      .map((line) => line.split(','));
    const json = (await (await get(`${FILES}/2026-Q3.json`)).json()) as {
      rows: { breakdown: string; member: string; ratings: number; share: number; lower: number }[];
    };
    expect(json.rows.map(({ member }) => member)).toEqual(lines.slice(1).map((line) => line[2]));
    for (const [index, row] of json.rows.entries()) {
      const line = lines[index + 1]!;
      expect([row.breakdown, row.ratings, row.share, row.lower]).toEqual([
        line[1],
        Number(line[4]),
        Number(line[10]),
        Number(line[12]),
      ]);
    }
    expect(csv).not.toContain(`${LONG_XUYEN}-1`);
  });

  test('are not sent again to who has them, and stay as they were published', async () => {
    const first = await get(`${FILES}/2026-Q3.json`);
    const tag = first.headers.get('etag')!;
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
    expect(first.headers.get('cache-control')).toContain('public');
    expect((await get('/cong-khai')).headers.get('cache-control')).toContain('public');
    // Said as browsers do; `fetch` of itself asks for a fresh answer.
    const known = { 'if-none-match': tag, 'cache-control': 'max-age=0' };
    expect((await get(`${FILES}/2026-Q3.json`, known)).status).toBe(304);
    await server.store.ratings.append([aRating({ day: SUMMER, score: 3 })]);
    server.later(3_600_000);
    expect((await get(`${FILES}/2026-Q3.json`, known)).status).toBe(304);
  });

  test('are corrected by a new version that says why; the earlier one stays', async () => {
    const official = await server.official();
    const reports = '/dashboard/reports?period=2026-Q3';
    const same = await official.get(reports);
    expect(same.text).toContain('Đang công khai bản 1');
    expect(same.text).not.toContain('Công bố bản đính chính</button>');
    const form = { period: '2026-Q3', version: '1', reason: 'Bổ sung lượt của ki-ốt mất mạng' };
    const outcomeOf = async (change: object) => {
      const fields = { ...form, ...change };
      const { headers } = await official.post('/dashboard/reports/corrections', fields);
      return /published=(\w+)/.exec(headers.get('location') ?? '')?.[1];
    };
    expect(await outcomeOf({})).toBe('unchanged');
    const late = Array.from({ length: 20 }, () => aRating({ day: SUMMER, score: 1 }));
    await server.store.ratings.append(late);
    expect((await official.get(reports)).text).toContain('Công bố bản đính chính</button>');
    expect(await outcomeOf({ reason: ' ' })).toBe('reasonMissing');
    expect(await outcomeOf({ version: '2' })).toBe('overtaken');
    expect(await outcomeOf({})).toBe('corrected');
    expect(await outcomeOf({ period: '2026-10' })).toBeUndefined();
    server.later(3_600_000);
    const page = await (await get('/cong-khai')).text();
    expect(page).toContain('Bản 2, đính chính ngày');
    expect(page).toContain('Bổ sung lượt của ki-ốt mất mạng');
    const rows = async (name: string) => {
      const answer = await get(`${FILES}/${name}`);
      const { version, rows: lines } = (await answer.json()) as {
        version: number;
        rows: { ratings: number }[];
      };
      return [version, lines[0]!.ratings, answer.headers.get('cache-control')];
    };
    expect(await rows('2026-Q3.json')).toEqual([2, 126, 'public, max-age=600']);
    const forever = 'public, max-age=31536000, immutable';
    expect(await rows('2026-Q3-ban-1.json')).toEqual([1, 105, forever]);
    expect((await get(`${FILES}/2026-Q3-ban-3.json`)).status).toBe(404);
  });

  test('are described as DCAT, each file where it is', async () => {
    const response = await get(FILES);
    expect(response.headers.get('content-type')).toContain('application/ld+json');
    const catalogue = (await response.json()) as {
      'dcat:dataset': {
        'dct:identifier': string;
        'dcat:distribution': { 'dcat:downloadURL': { '@id': string } }[];
      }[];
    };
    expect(catalogue['dcat:dataset'].map((set) => set['dct:identifier'])).toEqual(['2026-Q3']);
    for (const { 'dcat:downloadURL': url } of catalogue['dcat:dataset'][0]!['dcat:distribution']) {
      expect((await get(url['@id'])).status).toBe(200);
    }
    for (const wrong of ['2026-Q4.csv', '2026-10.csv', '2026-Q3.xml', '..%2F..%2Fetc']) {
      expect((await get(`${FILES}/${wrong}`)).status).toBe(404);
    }
  });
});

describe('a quarter is not published', () => {
  const rated = (count: number, day = SUMMER) =>
    Array.from({ length: count }, (_, n) => aRating({ day, score: n % 5 === 0 ? 2 : 5 }));
  const withServer = async (
    use: (fresh: DashboardServer, open: (address: string) => Promise<Response>) => Promise<void>,
  ) => {
    const fresh = await startDashboard();
    try {
      await use(fresh, (address) => fetch(fresh.origin + address));
    } finally {
      await fresh.stop();
    }
  };
  const kept = ({ store }: DashboardServer) =>
    store.settings.find(`published-quarter:${AN_GIANG}:2026-Q3`);

  test('before anything of a later day is there: the clock may be ahead', () =>
    withServer(async (fresh, open) => {
      await fresh.store.ratings.append(rated(60));
      expect(await (await open('/cong-khai')).text()).toContain('Chưa có quý nào');
      expect((await open(`${FILES}/2026-Q3.json`)).status).toBe(404);
      expect(await kept(fresh)).toBeNull();
      await fresh.store.ratings.append(rated(1, TODAY));
      fresh.later(3_600_000);
      expect((await open(`${FILES}/2026-Q3.json`)).status).toBe(200);
      expect(await kept(fresh)).toMatchObject({ version: 1 });
    }));

  test('or until a phone tells that the quarter is over, which no clock can alone', () =>
    withServer(async (fresh, open) => {
      await fresh.store.ratings.append(rated(60));
      const { secondFactors } = fresh.store;
      const { id } = await signedInAs(fresh.store, 'leader');
      await secondFactors.offer(id, newSecret());
      const note = { at: NOW, actor: 'lan', object: '', detail: {}, origin: '' };
      const over = startOfDay(parseDay('2026-10-01')!);
      const isListed = async () => {
        fresh.later(3_600_000);
        return (await (await open('/cong-khai')).text()).includes('Quý 3 năm 2026');
      };
      // Offered, but no code of it was ever accepted.
      expect(await isListed()).toBe(false);
      await secondFactors.confirm(
        id,
        { step: stepAt(over), recoveryHashes: [] },
        { ...note, act: 'second-factor-on' },
      );
      // Ten days for late answers, by the phone's clock.
      expect(await isListed()).toBe(false);
      await secondFactors.takeStep(id, stepAt(instant(over + 10 * 86_400_000)) - 1);
      expect(await isListed()).toBe(false);
      await secondFactors.takeStep(id, stepAt(instant(over + 10 * 86_400_000)));
      expect(await isListed()).toBe(true);
      expect((await open(`${FILES}/2026-Q3.json`)).status).toBe(200);
      expect(await kept(fresh)).toMatchObject({ version: 1 });
    }));

  test('while it has no lines; once it has, these are its first version', () =>
    withServer(async (fresh, open) => {
      await fresh.store.ratings.append([...rated(4), ...rated(1, TODAY)]);
      const json = await (await open(`${FILES}/2026-Q3.json`)).json();
      expect(json).toMatchObject({ version: null, rows: [] });
      expect((await open(`${FILES}/2026-Q3-ban-1.json`)).status).toBe(404);
      expect(await (await open('/cong-khai')).text()).not.toContain('Bản 1');
      expect(await kept(fresh)).toBeNull();
      await fresh.store.ratings.append(rated(60));
      fresh.later(3_600_000);
      expect(await (await open(`${FILES}/2026-Q3.json`)).json()).toMatchObject({ version: 1 });
    }));

  test('by a store that can not write; it is shown all the same', () =>
    withServer(async (fresh, open) => {
      await fresh.store.ratings.append([...rated(60), ...rated(1, TODAY)]);
      const full = new Error('disk full');
      const { record } = fresh.store.settings;
      fresh.store.settings.record = () => Promise.reject(full);
      const text = await (await open('/cong-khai')).text();
      expect(text).toContain('80,0% trong 60 lượt');
      expect(text).not.toContain('Bản 1');
      const file = await open(`${FILES}/2026-Q3.csv`);
      expect(file.headers.get('content-disposition')).toContain('91-2026-Q3.csv');
      expect(file.headers.get('cache-control')).toBe('public, max-age=600');
      expect((await open(FILES)).status).toBe(200);
      expect(fresh.faults).toEqual([full]);
      fresh.store.settings.record = record;
      fresh.later(3_600_000);
      expect(await (await open('/cong-khai')).text()).toContain('Bản 1');
    }));

  test('empty for ever, if an earlier program did: a correction shows what there is', () =>
    withServer(async (fresh, open) => {
      await fresh.store.ratings.append([...rated(4), ...rated(1, TODAY)]);
      const value = await (await open(`${FILES}/2026-Q3.json`)).json();
      const change = {
        name: `published-quarter:${AN_GIANG}:2026-Q3`,
        author: 'cong-khai',
        at: NOW,
      };
      await fresh.store.settings.record({ ...change, value, after: 0 });
      await fresh.store.ratings.append(rated(60));
      const official = await fresh.official();
      const fields = { period: '2026-Q3', version: '1', reason: 'Đồng hồ máy chủ chạy sai' };
      await official.post('/dashboard/reports/corrections', fields);
      fresh.later(3_600_000);
      const text = await (await open('/cong-khai')).text();
      expect(text).toContain('79,7% trong 64 lượt');
      expect(text).toContain('Bản 2, đính chính ngày');
    }));
});

test('a day on which nobody rated opens the pages, too', async () => {
  const empty = await startDashboard();
  try {
    const text = await (await fetch(`${empty.origin}/cong-khai`)).text();
    expect(text).toContain('Chưa có quý nào');
  } finally {
    await empty.stop();
  }
});
