import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, instant, localDay } from '../../core/calendar.ts';
import type { CaseStep, CommentId } from '../../core/comment-book.ts';
import type { SubmissionId } from '../../core/rating.ts';
import { ratingId } from '../../data/rating-row.ts';
import { createSealer } from '../../data/seal.ts';
import { AN_GIANG, LONG_XUYEN, NOW, TODAY, aRating } from '../support/builders.ts';
import { StoreError } from '../../data/store-error.ts';
import { openSqliteTestStore, TEST_SECRET } from '../support/stores.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const DAY_MS = 24 * 3_600_000;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const keyOf = (receipt: string) =>
  createSealer(TEST_SECRET).seal(ratingId(receipt as SubmissionId), 'answer-on-the-phone-page');

const page = async (key: string, query = '') => {
  const answer = await fetch(`${server.url}/c/-/tra-loi/${key}${query}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  return (await answer.text()).replaceAll(key, 'KEY');
};

const commented = async (): Promise<SubmissionId> => {
  const rating = aRating({ day: addDays(TODAY, -40), comment: 'Chờ lâu quá' });
  await server.store.ratings.append([rating]);
  return rating.submissionId;
};
const say = async (receipt: SubmissionId, version: number, change: Partial<CaseStep>) => {
  const step = { version, dueOn: null, author: 'lan', state: 'answered', note: '' } as const;
  const at = NOW;
  const id = ratingId(receipt) as CommentId;
  await server.store.comments.record(AN_GIANG, id, { ...step, at, ...change });
};
const twoDaysAgo = instant(NOW - 2 * DAY_MS);

test('the holder of the address reads the answer from the day after on, and no word of the comment', async () => {
  const receipt = await commented();
  await say(receipt, 1, { at: twoDaysAgo, note: 'Đã thêm một quầy <buổi sáng>' });
  const text = await page(keyOf(receipt));
  expect(text).toContain('Đã thêm một quầy &lt;buổi sáng&gt;');
  expect(text).not.toContain('Chờ lâu quá');
  expect(await page(keyOf(receipt), '?lang=en')).toContain('The answer to your comment');
});

test('nothing tells an unknown key from one that is not answered yet', async () => {
  const nobodys = await page(keyOf('00000000-0000-4000-8000-000000000000'));
  expect(nobodys).toContain('Chưa có trả lời');
  const open = await commented();
  await say(open, 1, {
    state: 'open',
    dueOn: localDay(twoDaysAgo),
    at: twoDaysAgo,
    note: 'hỏi xã',
  });
  const fresh = await commented();
  await say(fresh, 1, { note: 'vừa trả lời' });
  const takenBack = await commented();
  await say(takenBack, 1, { at: twoDaysAgo, note: 'nhầm' });
  await say(takenBack, 2, { state: 'closed', at: twoDaysAgo });
  const answered = await commented();
  await say(answered, 1, { at: twoDaysAgo, note: 'Đã trả lời' });
  const known = [open, fresh, takenBack, await commented()].map(keyOf);
  const changed = keyOf(answered).replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A'));
  for (const key of [...known, answered, changed, 'no-key', '%3Cscript%3E']) {
    expect(await page(key), key).toBe(nobodys);
  }
});

test('who comments is given the address, and who does not is not', async () => {
  const counter = `${LONG_XUYEN}-1`;
  const send = async (fields: Readonly<Record<string, string>>) => {
    const answer = await fetch(`${server.url}/c/${counter}/more`, {
      method: 'POST',
      body: new URLSearchParams({ language: 'vi', score: '2', press: 'send', ...fields }),
      headers: { 'sec-fetch-site': 'same-origin' },
    });
    return answer.text();
  };
  const receipt = crypto.randomUUID();
  await fetch(`${server.url}/c/${counter}`, {
    method: 'POST',
    body: new URLSearchParams({ submissionId: receipt, score: '2', language: 'vi' }),
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  const first = await send({ submissionId: receipt, revision: '0', comment: 'Phải chờ' });
  const [, address = ''] = /href="(\/c\/-\/tra-loi\/[^"]+)"/.exec(first) ?? [];
  expect(address).not.toContain(receipt);
  expect(address).not.toContain(ratingId(receipt as SubmissionId));
  await say(receipt as SubmissionId, 1, { at: twoDaysAgo, note: 'Đã thêm ghế' });
  expect(await (await fetch(server.url + address)).text()).toContain('Đã thêm ghế');
  const silent = await send({ submissionId: receipt, revision: '1', comment: '' });
  expect(silent).not.toContain('/c/-/tra-loi/');
});

test('a rating of the phone page that can not be stored is told to operators, and forgotten with the next', async () => {
  let isFull = true;
  const sick = await startTestServer(async () => {
    const opened = await openSqliteTestStore();
    const append: typeof opened.store.ratings.append = async (ratings) => {
      if (isFull) throw new StoreError('disk-full', 'the disk is full', { retryable: true });
      return opened.store.ratings.append(ratings);
    };
    const ratings = { ...opened.store.ratings, append };
    return { ...opened, store: { ...opened.store, ratings } };
  });
  const rate = async () => {
    const body = new URLSearchParams({ score: '5', submissionId: randomUUID() });
    const options = { method: 'POST', body, redirect: 'manual' } as const;
    return (await fetch(`${sick.url}/c/${LONG_XUYEN}-1`, options)).status;
  };
  const health = async () => (await fetch(`${sick.url}/healthz`)).status;
  expect(await rate()).toBe(503);
  expect(await health()).toBe(503);
  expect(sick.logged.join('')).toContain('disk-full');
  isFull = false;
  expect(await rate()).toBeLessThan(400);
  expect(await health()).toBe(200);
  await sick.stop();
});
