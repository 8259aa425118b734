import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import express from 'express';
import type { AddressInfo } from 'node:net';
import {
  addDays,
  addMonths,
  firstDayOf,
  instant,
  isoDay,
  isoMonth,
  localMonth,
} from '../../../core/calendar.ts';
import type { CaseStep } from '../../../core/comment-book.ts';
import { createCommentLoader } from '../../../analytics/dashboard/comments/comment-loader.ts';
import { commentRoutes } from '../../../server/comment-routes.ts';
import { newToken, tokenHash } from '../../../server/tokens.ts';
import {
  AN_GIANG,
  anAmendment,
  aRating,
  BIRTH,
  LONG_XUYEN,
  MARRIAGE,
  NOW,
  RACH_GIA,
  TODAY,
} from '../../support/builders.ts';
import { ENGINES } from '../../support/stores.ts';
import { startDashboard, type DashboardServer, type Visitor } from './dashboard-server.ts';

const PATH = '/dashboard/comments';
const LAST = addMonths(localMonth(TODAY), -1);
const DAY = addDays(firstDayOf(LAST), 11);

const bad = aRating({
  day: DAY,
  score: 1,
  reasons: ['attitude'],
  comment: 'Cán bộ nói năng khó nghe',
});
const RATINGS = [
  bad,
  ...Array.from({ length: 24 }, () => aRating({ day: DAY, procedure: MARRIAGE })),
  ...Array.from({ length: 14 }, (_, i) =>
    aRating({ day: DAY, comment: i < 3 ? `Làm nhanh, cảm ơn ${i}` : null }),
  ),
  aRating({ day: TODAY, comment: 'Lời của tháng này' }),
  aRating({ day: DAY, unit: RACH_GIA, counter: `${RACH_GIA}-1` as never, comment: 'Chỗ ít người' }),
];

describe.each(ENGINES)('comments on $name', ({ open }) => {
  test('that were taken back or reworded are so at the next look, in every process', async () => {
    const { store, discard } = await open();
    try {
      await store.ratings.append(RATINGS);
      const directory = await store.directory.load();
      const sources = {
        ...store,
        directory: () => directory,
        province: AN_GIANG,
        now: () => NOW,
      };
      // Each process keeps what it read in a memory of its own.
      const processes = [createCommentLoader(sources), createCommentLoader(sources)];
      const texts = () =>
        Promise.all(
          processes.map(async ({ list }) => {
            const { comments, total } = (await list({}, null))!;
            return [total, ...comments.map(({ text }) => text).toSorted()];
          }),
        );
      const before = (await texts())[0]!;
      expect(before).toContain(bad.comment);
      const { id } = (await processes[0]!.list({ score: '1' }, null))!.comments[0]!;
      for (const { find } of processes) expect((await find(LAST, id))?.text).toBe(bad.comment);

      await store.ratings.append([{ ...bad, revision: 1, comment: 'Hơi lâu' }]);
      for (const { find } of processes) expect((await find(LAST, id))?.text).toBe('Hơi lâu');
      await store.ratings.append([{ ...bad, revision: 2, comment: '' }]);
      const left = before.filter((each) => each !== bad.comment).with(0, 4);
      expect(await texts()).toEqual([left, left]);
      for (const { find } of processes) expect(await find(LAST, id)).toBeNull();
    } finally {
      await discard();
    }
  });

  test('say what their ratings say now, and keep every step', async () => {
    const { store, discard } = await open();
    try {
      await store.ratings.append(RATINGS);
      const found = await store.comments.ofMonth(AN_GIANG, LAST);
      expect(found).toHaveLength(5);
      const one = found.find(({ score }) => score === 1)!;
      expect(one).toMatchObject({ unit: LONG_XUYEN, procedure: BIRTH, reasons: ['attitude'] });
      expect(await store.comments.ofMonth(AN_GIANG, LAST, [one.id, 'other' as never])).toEqual([
        one,
      ]);
      expect(await store.comments.ofMonth(AN_GIANG, addMonths(LAST, -1), [one.id])).toEqual([]);
      const cells = await store.comments.cells(AN_GIANG, LAST);
      expect(cells).toContainEqual({ unit: LONG_XUYEN, procedure: MARRIAGE, n: 24 });
      const step = (change: Partial<CaseStep>): CaseStep => ({
        version: 1,
        state: 'open',
        dueOn: TODAY,
        note: 'Gặp cán bộ',
        author: 'lan',
        at: NOW,
        ...change,
      });
      expect(await store.comments.record(AN_GIANG, one.id, step({}))).toBe(true);
      expect(await store.comments.record(AN_GIANG, one.id, step({ author: 'hung' }))).toBe(false);
      const second = step({ version: 2, state: 'closed', dueOn: null });
      expect(await store.comments.record(AN_GIANG, one.id, second)).toBe(true);
      expect(await store.comments.steps(AN_GIANG, one.id)).toEqual([step({}), second]);
      expect((await store.comments.standings(AN_GIANG)).get(one.id)).toEqual(second);
      await store.conversations.applyOnce(
        { channel: 'telegram', chat: 'c' },
        { id: '1', lease: null },
        () => ({
          conversation: null,
          ratings: [],
          amendments: [anAmendment({ submissionId: bad.submissionId, day: DAY, score: 4 })],
          forgottenVoice: null,
          messages: [],
          wish: null,
          ifInvitationLost: null,
        }),
      );
      const now = await store.comments.ofMonth(AN_GIANG, LAST);
      expect(now.find(({ id }) => id === one.id)?.score).toBe(4);
    } finally {
      await discard();
    }
  });
});

describe('the page', () => {
  let server: DashboardServer;
  let official: Visitor;
  beforeAll(async () => {
    server = await startDashboard();
    official = await server.official();
    await server.store.ratings.append(RATINGS);
  });
  afterAll(() => server.stop());

  test('shows what is over, with no more of its place than enough people share', async () => {
    const { status, text } = await official.get(PATH);
    expect(status).toBe(200);
    expect(text).toContain('Cán bộ nói năng khó nghe');
    expect(text).not.toContain('Lời của tháng này');
    expect(text).not.toContain(`${LONG_XUYEN}-1`);
    // One rating at Rạch Giá: to say so would name the writer, also by what the other unit leaves over.
    expect(text).toContain('Chỗ ít người');
    expect((await official.get(`${PATH}?unit=${RACH_GIA}`)).text).not.toContain('Chỗ ít người');
  });

  test('searches and filters by what the address says', async () => {
    const found = async (query: string) => (await official.get(`${PATH}?${query}`)).text;
    expect(await found('q=kho+nghe')).toContain('Cán bộ nói năng khó nghe');
    expect(await found('q=kho+nghe')).not.toContain('Làm nhanh');
    expect(await found('score=1-3')).not.toContain('Làm nhanh');
    expect(await found('reason=attitude')).toContain('khó nghe');
    expect(await found('reason=attitude&score=5')).toContain('Không có góp ý nào');
    const before = isoMonth(addMonths(LAST, -1));
    expect(await found(`from=${before}&to=${before}`)).toContain('Không có góp ý nào');
    for (const wrong of [
      'from=2020-01&to=2026-10',
      'score=9',
      'page=0',
      'procedure=x',
      'to=soon',
    ]) {
      expect((await official.get(`${PATH}?${wrong}`)).status).toBe(400);
    }
  });

  test('opens a case with a deadline, and records who did what', async () => {
    const list = await official.get(`${PATH}?score=1`);
    const address = /href="(\/dashboard\/comments\/2026-10\/[^"]+)"/.exec(list.text)![1]!;
    const post = (fields: Readonly<Record<string, string>>) =>
      official.post(address, {
        after: '0',
        state: 'open',
        note: 'Xem lại quầy',
        due: '',
        ...fields,
      });
    expect((await post({})).text).toContain('hãy chọn hạn');
    expect((await post({ due: isoDay(addDays(TODAY, -1)) })).status).toBe(400);
    expect((await post({ due: isoDay(addDays(TODAY, 7)), note: ' ' })).status).toBe(400);
    expect((await post({ due: isoDay(addDays(TODAY, 7)) })).status).toBe(303);
    expect((await post({ state: 'closed' })).text).toContain('Có người khác vừa ghi');
    const page = await official.get(address);
    expect(page.text).toContain('Xem lại quầy');
    expect(page.text).toContain('lan');
    server.later(9 * 86_400_000);
    const relogged = await server.official();
    expect((await relogged.get(address)).text).toContain('quá hạn');
    expect((await server.visitor().post(address, { state: 'closed' })).status).toBe(303);
    expect((await relogged.get(`${PATH}/2026-10/unknown`)).status).toBe(404);
    expect((await relogged.get(`${PATH}/never/unknown`)).status).toBe(404);
  });
});

test('integrations read the same; the key of a unit reads that unit', async () => {
  const { store, discard } = await ENGINES[0]!.open();
  await store.ratings.append(RATINGS);
  const app = express().set('query parser', 'simple');
  const known = await store.directory.load();
  const directory = () => known;
  const sources = { ...store, directory, province: AN_GIANG, now: () => NOW };
  app.use(commentRoutes({ ...sources, commentLoader: createCommentLoader(sources) }));
  const listening = await new Promise<ReturnType<typeof app.listen>>((resolve) => {
    const server = app.listen(0, '127.0.0.1', () => resolve(server));
  });
  const keyOf = async (writer: Parameters<typeof store.access.issue>[0]['writer']) => {
    const token = newToken(writer.kind === 'device' ? 'device' : 'integration');
    const access = {
      id: token.slice(0, 8),
      label: 'x',
      writer,
      issuedAt: instant(0),
      revokedAt: null,
      clockOffsetMs: 0,
    };
    await store.access.issue(access, tokenHash(token));
    return token;
  };
  const get = async (token: string, query = '') => {
    const { port } = listening.address() as AddressInfo;
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(`http://127.0.0.1:${port}/comments?${query}`, { headers });
    return { status: response.status, body: (await response.json()) as { total?: number } };
  };
  try {
    const whole = await keyOf({ kind: 'integration', id: 'p', province: AN_GIANG });
    const one = await keyOf({ kind: 'integration', id: 'u', province: AN_GIANG, unit: RACH_GIA });
    const kiosk = await keyOf({ kind: 'device', id: 'd', counter: `${LONG_XUYEN}-1` as never });
    const { body } = await get(whole, 'score=1');
    expect(body).toMatchObject({ total: 1, from: '2026-08', to: '2026-10' });
    expect(JSON.stringify(body)).not.toMatch(/counter|day|"id"/);
    expect((await get(whole)).body.total).toBe(5);
    const named = await get(whole, 'period=2026-Q4&score=1');
    expect(named.body).toMatchObject({ total: 1, from: '2026-10', to: '2026-10' });
    expect((await get(whole, 'period=last-12-months')).body.total).toBe(5);
    expect((await get(whole, 'period=2026-13')).status).toBe(404);
    expect((await get(whole, 'sector=Không có')).status).toBe(404);
    for (const wrong of [
      'channel=kiosk',
      `counter=${LONG_XUYEN}-1`,
      'filing=post',
      'counted=all',
    ]) {
      expect((await get(whole, wrong)).status, wrong).toBe(422);
    }
    expect((await get(one)).body.total).toBe(0);
    expect((await get(one, `unit=${LONG_XUYEN}`)).status).toBe(404);
    expect((await get(kiosk)).status).not.toBe(200);
  } finally {
    listening.closeAllConnections();
    await new Promise((resolve) => listening.close(resolve));
    await discard();
  }
});
