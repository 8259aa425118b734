import { afterAll, beforeAll, expect, test } from 'vitest';
import { OFFICIAL_VIEWS } from '../../analytics/dashboard/official-view.ts';
import type { FilingFigures } from '../../analytics/reports/filing-figures.ts';
import {
  addDays,
  addMonths,
  firstDayOf,
  instant,
  isoMonth,
  localMonth,
  startOfDay,
} from '../../core/calendar.ts';
import type { Filing } from '../../core/dossier.ts';
import type { CounterId, UnitCode } from '../../core/organisation.ts';
import { newToken, tokenHash } from '../../server/tokens.ts';
import { AN_GIANG, LONG_XUYEN, RACH_GIA, TODAY, aRating } from '../support/builders.ts';
import { aFinishedEntry } from '../support/dossier-builders.ts';
import { signedInAs } from '../support/sign-in.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const ask = (path: string, token = server.apiKey) =>
  fetch(`${server.url}/api/v1${path}`, { headers: { authorization: `Bearer ${token}` } });

const errorOf = async (path: string) => {
  const answer = await ask(path);
  const { error } = (await answer.json()) as { error?: { code: string; field?: string } };
  return [answer.status, error?.code, error?.field];
};

test('satisfaction by way of filing is to the last digit what its page shows', async () => {
  const month = addMonths(localMonth(TODAY), -1);
  const day = addDays(firstDayOf(month), 3);
  const finished = (unit: UnitCode, filing: Filing, count: number) =>
    Array.from({ length: count }, () =>
      aFinishedEntry({
        unit,
        counter: `${unit}-1` as CounterId,
        filing,
        finishedAt: startOfDay(day),
        dueAt: null,
      }),
    );
  const rated = (unit: UnitCode, count: number) =>
    Array.from({ length: count }, (_, n) =>
      aRating({
        unit,
        counter: `${unit}-1` as CounterId,
        day,
        backed: true,
        score: n < 25 ? 4 : 2,
      }),
    );
  await server.store.ratings.append([...rated(LONG_XUYEN, 43), ...rated(RACH_GIA, 31)]);
  await server.store.dossiers.record([
    ...finished(LONG_XUYEN, 'post', 50),
    ...finished(RACH_GIA, 'in-person', 40),
  ]);
  const { format } = OFFICIAL_VIEWS.vi;
  const { cookie } = await signedInAs(server.store, 'leader');
  const viewer = await signedInAs(server.store, 'unit-viewer', { unit: RACH_GIA });
  const pageOf = async (query: string, by = cookie) => {
    const page = await fetch(`${server.url}/dashboard/satisfaction/filing?${query}`, {
      headers: { cookie: by },
    });
    return { status: page.status, text: (await page.text()).replaceAll(/\s+/g, ' ') };
  };
  const period = `period=${isoMonth(month)}`;
  for (const [narrow, ways, total] of [
    ['', ['post', 'in-person'], 74],
    ['&filing=in-person', ['in-person'], 74],
    [`&unit=${LONG_XUYEN}`, ['post'], 43],
    [`&unit=${RACH_GIA}&filing=post`, [], 31],
  ] as const) {
    const answer = (await (
      await ask(`/satisfaction/filing?${period}${narrow}`)
    ).json()) as FilingFigures;
    expect([answer.ways.map(({ filing }) => filing), answer.total]).toEqual([ways, total]);
    const { text } = await pageOf(period + narrow);
    expect(text).toContain(
      `${format.count(answer.covered)} trong ${total} lượt có hồ sơ đối chiếu (${format.share(answer.covered / total)})`,
    );
    expect(text.match(/<th scope="row">/g)?.length ?? 0).toBe(ways.length);
    for (const { cells, figure } of answer.ways) {
      const { lower, upper } = figure.interval!;
      const numbers = [format.count(cells), format.count(figure.n), format.share(figure.share!)];
      const columns = [...numbers, `${format.share(lower)}–${format.share(upper)}`];
      const inOrder = columns.map((each) => each.replaceAll(/[.,]/g, '\\$&')).join('.*?');
      expect(text).toMatch(new RegExp(inOrder));
    }
  }
  const own = await pageOf(period, viewer.cookie);
  expect(own.text).toContain('31 trong 31 lượt');
  expect((await pageOf(`${period}&unit=${LONG_XUYEN}`, viewer.cookie)).status).toBe(404);
  const token = newToken('integration');
  const writer = { kind: 'integration', id: 'filing-key', province: AN_GIANG } as const;
  const dates = { issuedAt: instant(0), revokedAt: null, clockOffsetMs: 0 };
  await server.store.access.issue(
    { id: writer.id, label: 'một cửa', writer: { ...writer, unit: RACH_GIA }, ...dates },
    tokenHash(token),
  );
  const answer = await ask(`/satisfaction/filing?${period}`, token);
  expect(await answer.json()).toMatchObject({ unit: RACH_GIA, total: 31, covered: 31 });
  const elsewhere = await ask(`/satisfaction/filing?${period}&unit=${LONG_XUYEN}`, token);
  expect(elsewhere.status).toBe(404);
  const at = '/satisfaction/filing';
  expect(await errorOf(`${at}?filing=fax`)).toEqual([422, 'filter-invalid', 'filing']);
  expect(await errorOf(`${at}?channel=zalo`)).toEqual([422, 'filter-unsupported', 'channel']);
  expect(await errorOf(`${at}?unit=0`)).toEqual([404, 'not-found', 'unit']);
});
