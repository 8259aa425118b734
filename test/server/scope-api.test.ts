import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, addMonths, firstDayOf, isoMonth, localMonth } from '../../core/calendar.ts';
import type { ReductionAction } from '../../core/reduction/reduction-action.ts';
import type { ReductionBaseline } from '../../core/reduction/reduction-baseline.ts';
import { OFFICIAL_VIEWS } from '../../analytics/dashboard/official-view.ts';
import { openApiDocument } from '../../server/openapi.ts';
import {
  AN_GIANG,
  BIRTH,
  LONG_XUYEN,
  MARRIAGE,
  NOW,
  RACH_GIA,
  TODAY,
  aRating,
} from '../support/builders.ts';
import { signedInAs } from '../support/sign-in.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const LAST = addMonths(localMonth(TODAY), -1);

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  const many = (count: number, change: Parameters<typeof aRating>[0]) =>
    Array.from({ length: count }, (_, n) => aRating({ score: n % 2 === 0 ? 5 : 1, ...change }));
  await server.store.ratings.append([
    ...many(40, { day: firstDayOf(LAST) }),
    ...many(30, { day: firstDayOf(LAST), procedure: MARRIAGE }),
    ...many(30, { day: firstDayOf(addMonths(LAST, -1)) }),
    ...many(4, { day: firstDayOf(addMonths(LAST, -2)) }),
    ...many(25, { day: firstDayOf(addMonths(LAST, -3)) }),
    ...many(20, { day: TODAY }),
  ]);
});
afterAll(() => server.stop());

const ask = (path: string, token = server.apiKey) =>
  fetch(`${server.url}/api/v1${path}`, { headers: { authorization: `Bearer ${token}` } });

interface Series {
  readonly months: readonly { readonly member: string; readonly figure: { n: number } | null }[];
}

test('answers the months that are over, each as the page of that month', async () => {
  const answer = await ask('/timeseries?period=last-12-months&counted=all');
  expect(answer.status).toBe(200);
  const { months } = (await answer.json()) as Series;
  expect(months).toHaveLength(11);
  const n = new Map(months.map(({ member, figure }) => [member, figure?.n ?? null]));
  expect(n.get(isoMonth(LAST))).toBe(70);
  expect(n.get(isoMonth(addMonths(LAST, -1)))).toBe(30);
  expect(n.get(isoMonth(addMonths(LAST, -2)))).toBeNull();
  expect(n.get(isoMonth(addMonths(LAST, -3)))).toBe(25);
  expect(n.has(isoMonth(localMonth(TODAY)))).toBe(false);
});

test('answers a series of any scope, and hides what two periods would give away', async () => {
  for (const scope of [
    `unit=${LONG_XUYEN}`,
    `procedure=${BIRTH}&channel=kiosk`,
    `sector=Hộ tịch`,
  ]) {
    const { months } = (await (await ask(`/timeseries?counted=all&${scope}`)).json()) as Series;
    for (const { member, figure } of months) {
      const whole = await ask(`/satisfaction?counted=all&period=${member}&${scope}`);
      expect(((await whole.json()) as { total: unknown }).total).toEqual(figure);
    }
    expect(months.some(({ figure }) => figure !== null)).toBe(true);
  }
  const own = await ask(`/timeseries?counted=all&unit=${LONG_XUYEN}`);
  const n = ((await own.json()) as Series).months.map(({ figure }) => figure?.n ?? null);
  expect(n.every((count) => count === null || count >= 10)).toBe(true);
  // Four people in one month: all of the quarter less its other months would be theirs.
  expect(n.filter((count) => count === null).length).toBeGreaterThan(8);
});

test('narrowed down it is to the last digit what the page shows', async () => {
  const { cookie } = await signedInAs(server.store, 'leader');
  for (const scope of [
    `unit=${LONG_XUYEN}`,
    `procedure=${BIRTH}`,
    'channel=kiosk',
    `unit=${LONG_XUYEN}&procedure=${MARRIAGE}`,
  ]) {
    const query = `period=${isoMonth(LAST)}&counted=all&${scope}`;
    const report = (await (await ask(`/satisfaction?${query}`)).json()) as {
      total: { n: number; share: number; interval: { lower: number; upper: number } };
      by: Readonly<Record<string, readonly { figure: { n: number } }[]>>;
    };
    const page = await fetch(`${server.url}/dashboard/satisfaction?${query}`, {
      headers: { cookie },
    });
    const text = (await page.text()).replaceAll(/\s+/g, ' ');
    const { format } = OFFICIAL_VIEWS.vi;
    const { n, share, interval } = report.total;
    for (const printed of [
      format.count(n),
      format.share(share),
      format.share(interval.lower),
      format.share(interval.upper),
    ]) {
      expect(text, scope).toContain(printed);
    }
    const lines = Object.values(report.by).flat();
    expect(text.match(/<tr>/g)?.length ?? 0).toBeGreaterThanOrEqual(lines.length);
  }
});

test('answers the figures of one procedure, narrowed down like the page', async () => {
  const period = isoMonth(LAST);
  const answer = await ask(`/procedures/${BIRTH}?period=${period}&counted=all`);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({
    procedure: { code: BIRTH },
    satisfaction: {
      scope: { procedure: BIRTH },
      total: { n: 40, satisfied: 20, share: 0.5 },
      by: { unit: [{ member: LONG_XUYEN, figure: { n: 40 } }] },
    },
  });
  const narrow = `/procedures/${BIRTH}?period=${period}&counted=all&channel=kiosk&unit=${LONG_XUYEN}`;
  expect(await (await ask(narrow)).json()).toMatchObject({
    satisfaction: { rounded: true, total: { n: 40, satisfied: 20 } },
  });
});

const errorOf = async (path: string) => {
  const answer = await ask(path);
  const { error } = (await answer.json()) as { error?: { code: string; field?: string } };
  return [answer.status, error?.code, error?.field];
};

test('a filter that an interface cannot heed is refused by its name, never passed over', async () => {
  for (const path of ['/satisfaction', '/timeseries', `/procedures/${BIRTH}`]) {
    for (const name of ['filing', 'unti']) {
      expect(await errorOf(`${path}?${name}=x`)).toEqual([422, 'filter-unsupported', name]);
    }
    expect(await (await ask(`${path}?filing=online`)).json()).toMatchObject({
      error: { instead: '/api/v1/satisfaction/filing' },
    });
    expect(await errorOf(`${path}?counted=some`)).toEqual([422, 'filter-invalid', 'counted']);
    expect(await errorOf(`${path}?unit=a&unit=b`)).toEqual([422, 'filter-invalid', 'unit']);
    expect(await errorOf(`${path}?unit=0`)).toEqual([404, 'not-found', 'unit']);
    expect(await errorOf(`${path}?channel=fax`)).toEqual([404, 'not-found', 'channel']);
    const apart = await errorOf(`${path}?unit=${RACH_GIA}&counter=${LONG_XUYEN}-1`);
    expect(apart).toEqual([422, 'filter-invalid', 'counter']);
  }
  const own = await errorOf(`/procedures/${BIRTH}?procedure=${MARRIAGE}`);
  expect(own).toEqual([422, 'filter-unsupported', 'procedure']);
  expect(await errorOf(`/satisfaction?procedure=${BIRTH}&sector=Đất đai`)).toEqual([
    422,
    'filter-invalid',
    'sector',
  ]);
  for (const name of ['unit', 'counter', 'channel', 'counted']) {
    expect(await errorOf(`/reduction?${name}=all`)).toEqual([422, 'filter-unsupported', name]);
  }
  expect(await errorOf('/reduction?period=2026-13')).toEqual([404, 'not-found', 'period']);
  expect(await errorOf('/reduction?period=2026&on=2026-01-01')).toEqual([
    422,
    'filter-invalid',
    'on',
  ]);
  const { paths } = openApiDocument('0');
  for (const path of ['satisfaction', 'reduction', 'timeseries', 'comments', 'procedures/{code}']) {
    const operation = paths[`/api/v1/${path}`]!['get']!;
    const named = operation.parameters!.map(({ name }) => name);
    expect(named, path).toEqual(expect.arrayContaining(['period', 'sector']));
    expect(Object.keys(operation.responses)).toContain('422');
  }
});

test('cuts are narrowed down by sector, procedure and period, and the sectors add up', async () => {
  const { reductions, directory } = server.store;
  const { procedures } = await directory.load();
  const codes = [...procedures.keys()].slice(0, 40);
  const bare = { timeLimit: null, papers: null, yearlyDossiers: null, yearlyCost: null };
  const by = { author: 'official:test', at: NOW, reason: 'thử' };
  const list = codes.map((code) => ({ code, ...bare }));
  const baseline: ReductionBaseline = {
    id: 'scope-list',
    name: 'Danh mục thử',
    source: 'QĐ thử',
    procedures: list,
    frozenOn: addDays(TODAY, -200),
  };
  await reductions.freeze(AN_GIANG, baseline, by);
  const merge: ReductionAction = {
    id: 'cut-1',
    kind: 'merge',
    procedures: [codes[0]!, codes.at(-1)!],
    successor: null,
    competence: 'province',
    decision: '1/QĐ',
    decidedOn: addDays(TODAY, -100),
    effectiveOn: addDays(TODAY, -90),
    changes: [],
    yearlyCostAfter: null,
  };
  await reductions.record(AN_GIANG, [merge], by);
  const cutOf = async (query: string) => {
    const answer = await ask(`/reduction?baseline=scope-list${query}`);
    return ((await answer.json()) as { progress: { strict: { cut: number; of: number } } }).progress
      .strict;
  };
  expect(await cutOf('')).toMatchObject({ cut: 1, of: codes.length });
  const sectors = new Set(codes.map((code) => procedures.get(code)!.sector));
  let [cut, of] = [0, 0];
  for (const sector of sectors) {
    const part = await cutOf(`&sector=${encodeURIComponent(sector)}`);
    cut += part.cut;
    of += part.of;
  }
  expect([cut, of]).toEqual([1, codes.length]);
  expect((await cutOf(`&procedure=${codes[0]!}`)).of).toBe(1);
  const [before] = String(Number(isoMonth(localMonth(TODAY)).slice(0, 4)) - 1).split('-');
  expect(await cutOf(`&period=${before}`)).toMatchObject({ cut: 0, of: codes.length });
});

test('is for integrations, and knows no other periods, procedures or series', async () => {
  for (const path of ['/timeseries', '/satisfaction/filing', `/procedures/${BIRTH}`]) {
    expect((await ask(path, server.deviceToken)).status).toBe(401);
    expect((await fetch(`${server.url}/api/v1${path}`)).status).toBe(401);
    expect((await ask(`${path}?period=2026-13`)).status).toBe(404);
    expect((await ask(`${path}?period=2026&period=2025`)).status).toBe(404);
  }
  expect((await ask('/procedures/9.999999')).status).toBe(404);
  const paths = Object.keys(openApiDocument('0').paths);
  expect(paths).toEqual(
    expect.arrayContaining(['/api/v1/timeseries', '/api/v1/procedures/{code}']),
  );
});
