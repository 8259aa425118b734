import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTemplateFeedback, type SubmitFeedback } from '../../../bot/zalo/feedback.ts';
import type { TemplateSubject } from '../../../core/zalo-feedback.ts';
import { createZaloApi } from '../../../bot/zalo/zalo-api-client.ts';
import { instant, localDay } from '../../../core/calendar.ts';
import { openZaloOa, TEMPLATE, waitUntil, type ZaloOa } from '../../support/zalo-oa.ts';

const subject: TemplateSubject = {
  submissionId: '6f1c0a52-7d0b-4b53-9d39-3a1b8a8a5c11' as TemplateSubject['submissionId'],
  counter: '30307-1' as TemplateSubject['counter'],
  procedure: '1.004194' as NonNullable<TemplateSubject['procedure']>,
  invitationCode: null,
};
const TAGS = new Map([['Chờ lâu', 'waited-too-long' as const]]);
let oa: ZaloOa;
let outcome: Awaited<ReturnType<SubmitFeedback>>;

beforeEach(async () => {
  outcome = 'stored';
  oa = await openZaloOa({ tagReasons: TAGS, submit: async () => outcome });
});
afterEach(() => oa.close());

const book = () => oa.store.store.zaloFeedback;
const noteSent = (messageId: string) =>
  book().noteSent(messageId, subject, localDay(instant(oa.fake.clock.now() + 1e10)));
const submitted = (count: number) => waitUntil(() => oa.submitted.length >= count);
const settled = () => waitUntil(async () => (await book().countWaiting()) === 0);

test('an answer becomes the rating of what its message is about', async () => {
  await noteSent('m1');
  oa.fake.rate('m1', 2, { note: 'Chờ hai tiếng', tags: ['chờ  LÂU', 'Nhân viên vui vẻ'] });
  await submitted(1);
  expect(oa.submitted[0]).toEqual({
    submissionId: subject.submissionId,
    revision: 0,
    score: 2,
    channel: 'zalo',
    counterId: '30307-1',
    procedureCode: '1.004194',
    reasons: ['waited-too-long'],
    comment: 'Chờ hai tiếng\nNhân viên vui vẻ',
    submittedAt: new Date(oa.fake.clock.now()).toISOString(),
  });
  await settled();
});

test('an answer that comes before its message is known waits for it', async () => {
  oa.fake.rate('m1', 5);
  await oa.delivered();
  expect(oa.fake.webhook.statuses).toEqual([200]);
  expect(await book().countWaiting()).toBe(1);
  expect(oa.submitted).toEqual([]);
  await noteSent('m1');
  oa.fake.rate('unknown', 1);
  await submitted(1);
  expect(oa.submitted.map(({ score }) => score)).toEqual([5]);
  expect(await book().countWaiting()).toBe(1);
});

test('the same answer delivered again counts once', async () => {
  await noteSent('m1');
  const delivery = oa.fake.rate('m1', 4);
  await submitted(1);
  for (let i = 0; i < 3; i += 1) oa.fake.webhook.deliver(delivery);
  await oa.delivered();
  await settled();
  expect(oa.submitted).toHaveLength(1);
});

test('a changed answer is a revision; an older one that is late changes nothing', async () => {
  await noteSent('m1');
  oa.fake.webhook.hold();
  oa.fake.rate('m1', 1);
  oa.fake.clock.advance(60_000);
  oa.fake.rate('m1', 4);
  oa.fake.webhook.release((held) => held.toReversed().slice(0, 1));
  await submitted(1);
  await settled();
  oa.fake.clock.advance(60_000);
  oa.fake.rate('m1', 5);
  await submitted(2);
  expect(oa.submitted.map(({ score, revision }) => [score, revision])).toEqual([
    [4, 0],
    [5, 1],
  ]);
  await settled();
  const older = { messageId: 'm1', submittedAt: 1, stars: 1, note: 'x', tags: [] };
  expect(await book().keep(older, localDay(instant(oa.fake.clock.now())))).toBe('stored');
  expect(await book().joined(10)).toEqual([]);
});

test('an answer that intake refuses is told and not tried for ever', async () => {
  outcome = 'refused';
  await noteSent('m1');
  oa.fake.rate('m1', 4);
  await submitted(1);
  await settled();
  const joined = oa.store.logged.find(({ event }) => event === 'zalo-answer-joined');
  expect(joined?.fields['outcome']).toBe('refused');
});

test('message ids and what was answered are sealed, and erased once it is a rating', async () => {
  oa.fake.rate('m1', 3, { note: 'lời riêng' });
  await oa.delivered();
  const rows = async () =>
    JSON.stringify(await oa.store.store.engine.all('SELECT * FROM zalo_answer'));
  expect(await rows()).not.toMatch(/"m1"|riêng/);
  expect(await rows()).toContain('v1.');
  await noteSent('m1');
  oa.fake.rate('m2', 3);
  await submitted(1);
  await waitUntil(async () => (await rows()).includes('"content":null'));
});

describe('reading back', () => {
  const feedback = () =>
    createTemplateFeedback({
      book: book(),
      submit: async () => 'stored',
      now: () => instant(oa.fake.clock.now()),
      log: oa.store.settings.log,
      tagReasons: TAGS,
    });
  const api = () => {
    const { address } = oa.fake.server;
    return createZaloApi({
      tokens: oa.parts.keeper,
      hosts: { openapi: address, business: address },
    });
  };

  test('finds answers of which no event has told, page by page, each once', async () => {
    oa.fake.webhook.hold();
    for (let i = 0; i < 230; i += 1) oa.fake.rate(`m${i}`, 5);
    await feedback().readBack(api(), TEMPLATE);
    expect(await book().countWaiting()).toBe(230);
    await feedback().readBack(api(), TEMPLATE);
    oa.fake.webhook.release((held) => held.slice(0, 5));
    await oa.delivered();
    expect(await book().countWaiting()).toBe(230);
  });
});
