import { afterAll, beforeAll, expect, test } from 'vitest';
import { OFFICIAL_VIEWS } from '../../analytics/dashboard/official-view.ts';
import { storedTargets, targetsSetting } from '../../analytics/targets.ts';
import type { CloserLook } from '../../analytics/reports/closer-look.ts';
import {
  addDays,
  addMonths,
  firstDayOf,
  instant,
  isoMonth,
  localMonth,
  startOfDay,
} from '../../core/calendar.ts';
import type { CounterId, UnitCode } from '../../core/organisation.ts';
import { newToken, tokenHash } from '../../server/tokens.ts';
import { AN_GIANG, LONG_XUYEN, RACH_GIA, TODAY, aRating } from '../support/builders.ts';
import { signedInAs } from '../support/sign-in.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const ask = (query: string, token = server.apiKey) =>
  fetch(`${server.url}/api/v1/satisfaction/closer${query}`, {
    headers: { authorization: `Bearer ${token}` },
  });

test('a closer look is to the last digit the same on the page, and a unit sees its own', async () => {
  const month = addMonths(localMonth(TODAY), -1);
  const day = addDays(firstDayOf(month), 3);
  const rated = (unit: UnitCode, good: number, bad: number) =>
    Array.from({ length: good + bad }, (_, n) =>
      aRating({
        unit,
        counter: `${unit}-1` as CounterId,
        day,
        backed: true,
        score: n < good ? 4 : 2,
      }),
    );
  await server.store.ratings.append([...rated(LONG_XUYEN, 25, 18), ...rated(RACH_GIA, 25, 6)]);
  const query = `?period=${isoMonth(month)}`;
  const look = (await (await ask(query)).json()) as CloserLook;
  expect(look.ranks.map(({ member, n }) => [member, n])).toEqual([
    [RACH_GIA, 31],
    [LONG_XUYEN, 43],
  ]);
  const pageOf = async ({ cookie }: { cookie: string }, at = query) => {
    const page = await fetch(`${server.url}/dashboard/satisfaction/closer${at}`, {
      headers: { cookie },
    });
    return { status: page.status, text: (await page.text()).replaceAll(/\s+/g, ' ') };
  };
  const leader = await signedInAs(server.store, 'leader');
  const { format } = OFFICIAL_VIEWS.vi;
  const { text } = await pageOf(leader);
  for (const { label, n, share, shrunk, interval, first, last } of look.ranks) {
    const range = `${format.share(interval.lower)}–${format.share(interval.upper)}`;
    const cells = [label, format.count(n), format.share(share), format.share(shrunk), range];
    const at = [...cells, `${first} đến ${last}`].map((cell) => text.indexOf(`>${cell}<`));
    expect([label, at.every((position) => position > 0)]).toEqual([label, true]);
  }
  const viewer = await signedInAs(server.store, 'unit-viewer', { unit: RACH_GIA });
  const own = await pageOf(viewer);
  expect(own.text).toContain('trong 31 lượt');
  expect(own.text).not.toContain(look.ranks[1]!.label);
  for (const wrong of ['?period=2026-13', '?period=a&period=b']) {
    expect((await pageOf(leader, wrong)).status).toBe(404);
    expect((await ask(wrong)).status).toBe(404);
  }
  const token = newToken('integration');
  const writer = { kind: 'integration', id: 'look-key', province: AN_GIANG } as const;
  await server.store.access.issue(
    {
      id: writer.id,
      label: 'một cửa',
      writer: { ...writer, unit: RACH_GIA },
      issuedAt: instant(0),
      revokedAt: null,
      clockOffsetMs: 0,
    },
    tokenHash(token),
  );
  const limited = (await (await ask(query, token)).json()) as CloserLook;
  expect([limited.unit?.code, limited.total.n, limited.ranks]).toEqual([RACH_GIA, 31, []]);
  expect((await ask(`${query}&unit=${LONG_XUYEN}`)).status).toBe(422);
});

test('a target whose day is over is looked at for the end of the year, not for a month gone by', async () => {
  const decided = addDays(TODAY, -200);
  await server.store.settings.record({
    name: targetsSetting(AN_GIANG),
    value: storedTargets({
      satisfaction: 0.9,
      reduction: 0.2,
      from: decided,
      dueBy: addDays(TODAY, -60),
      decision: '12/QĐ',
    }),
    author: 'an',
    at: startOfDay(decided),
    after: 0,
  });
  const ratings = [2, 3, 4, 5, 6, 7, 8].flatMap((ago) =>
    Array.from({ length: 30 }, (_, n) =>
      aRating({
        day: addDays(firstDayOf(addMonths(localMonth(TODAY), -ago)), 3),
        backed: true,
        score: n < 27 - ago ? 5 : 2,
      }),
    ),
  );
  await server.store.ratings.append(ratings);
  const month = isoMonth(addMonths(localMonth(TODAY), -2));
  const { outlook } = (await (await ask(`?period=${month}`)).json()) as CloserLook;
  expect(outlook).toMatchObject({ kind: 'forecast', due: `${month.slice(0, 4)}-12` });
});
