import { gzipSync } from 'node:zlib';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { instant } from '../../../core/calendar.ts';
import { toDirectory } from '../../../core/directory.ts';
import type { RatingSubmission } from '../../../core/intake/rating-submission.ts';
import type { CounterId, ProvinceCode, UnitCode } from '../../../core/organisation.ts';
import { toQuestionnaires, type Questionnaires } from '../../../core/questionnaire.ts';
import { createKiosk } from '../../../kiosk/routes.ts';
import type { PhoneFormDeps, SubmissionAnswer } from '../../../kiosk/form/form-deps.ts';
import { QUIET_FORM } from '../../support/form-deps.ts';

const NAME = 'Trung tâm <Phục vụ> "hành chính" công';
const ID = '6f1c0a52-7d0b-4b53-9d39-3a1b8a8a5c11';

let server: Server;
let origin: string;
let submitted: RatingSubmission[];
let deps: Partial<PhoneFormDeps>;
let questionnaires: Questionnaires;
let answer: (submission: RatingSubmission) => Promise<SubmissionAnswer>;

beforeEach(async () => {
  submitted = [];
  deps = {};
  questionnaires = toQuestionnaires([]);
  answer = async () => ({ status: 'stored' });
  const app = express();
  app.use(
    createKiosk({
      listPapers: async () => new Map(),
      ...QUIET_FORM,
      ...deps,
      questionnaires: () => questionnaires,
      pagesFolder: import.meta.dirname,
      directory: () =>
        toDirectory({
          provinces: [],
          units: [],
          procedures: [],
          counters: [
            {
              id: '1' as CounterId,
              name: NAME,
              unit: 'u' as UnitCode,
              province: '91' as ProvinceCode,
            },
          ],
        }),
      now: () => instant(Date.UTC(2026, 10, 23, 2)),
      submitRating: async (submission) => {
        submitted.push(submission);
        return answer(submission);
      },
    }),
  );
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

function post(fields: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${origin}/c/1`, {
    method: 'POST',
    body: fields,
    redirect: 'manual',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
  });
}

const GOOD = `submissionId=${ID}&score=5&language=vi`;

describe('the form', () => {
  test('asks in the language of the address, then of the browser, then in Vietnamese', async () => {
    const ask = async (path: string, accept: string): Promise<string> => {
      const page = await fetch(origin + path, { headers: { 'Accept-Language': accept } });
      return /<html lang="(\w+)">/.exec(await page.text())![1]!;
    };
    expect(await ask('/c/1?lang=km', 'en')).toBe('km');
    expect(await ask('/c/1?lang=fr', 'en-GB,vi;q=0.5')).toBe('en');
    expect(await ask('/c/1?lang=km&lang=en', 'fr')).toBe('vi');
    expect(await ask('/c/1', 'fr')).toBe('vi');
  });

  test('shows five buttons, best first, with an id that no other visitor gets', async () => {
    const pages = await Promise.all([1, 2].map(async () => (await fetch(`${origin}/c/1`)).text()));
    const scores = [...pages[0]!.matchAll(/<button class="tap" name="score" value="(\d)"/g)].map(
      ([, score]) => score,
    );
    expect(scores).toEqual(['5', '4', '3', '2', '1']);
    const ids = pages.map((page) => /name="submissionId" value="([0-9a-f-]{36})"/.exec(page)![1]);
    expect(ids[0]).not.toBe(ids[1]);
  });

  test('escapes the counter’s name', async () => {
    const page = await (await fetch(`${origin}/c/1`)).text();
    expect(page).toContain('Trung tâm &lt;Phục vụ&gt; &quot;hành chính&quot; công');
  });

  test('escapes the address of an unknown counter in its language links', async () => {
    const page = await fetch(`${origin}/c/%22%3E%3Cscript%3Ealert(1)`);
    expect(page.status).toBe(404);
    expect(await page.text()).not.toMatch(/<script|">alert/);
  });

  test('stays in no cache, leaks no referrer, runs no script and weighs at most 30 kB', async () => {
    const page = await fetch(`${origin}/c/1?lang=km`);
    expect(page.headers.get('Cache-Control')).toBe('no-store');
    expect(page.headers.get('Referrer-Policy')).toBe('no-referrer');
    const policy = page.headers.get('Content-Security-Policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
    const text = await page.text();
    expect(text).not.toMatch(/<script|<style|style=|user-scalable|maximum-scale/);
    const styles = await fetch(origin + /rel="stylesheet" href="([^"]+)"/.exec(text)![1]!);
    expect(styles.headers.get('Content-Type')).toContain('text/css');
    expect(styles.headers.get('Cache-Control')).toContain('immutable');
    const sent = [text, new Uint8Array(await styles.arrayBuffer())].map(
      (it) => gzipSync(it).length,
    );
    expect(sent[0]! + sent[1]!).toBeLessThanOrEqual(30_000);
  });
});

describe('an answer', () => {
  test('is handed over whole and thanked without its score in the address', async () => {
    const response = await post(`submissionId=${ID}&score=2&language=km`);
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(await response.text()).toContain('action="/c/1/more"');
    expect(submitted).toEqual([
      {
        submissionId: ID,
        score: 2,
        channel: 'phone',
        counterId: '1',
        language: 'km',
        submittedAt: '2026-11-23T02:00:00.000Z',
        layout: 'faces-5-good-top',
        questionnaire: 1,
      },
    ]);
    const thanks = await fetch(`${origin}/c/1/thanks?lang=km`);
    expect(thanks.status).toBe(200);
    expect(thanks.headers.get('Cache-Control')).toBe('no-store');
  });

  test('sent twice is thanked twice', async () => {
    answer = async () => ({ status: submitted.length > 1 ? 'duplicate' : 'stored' });
    expect((await post(GOOD)).status).toBe(200);
    expect((await post(GOOD)).status).toBe(200);
  });

  test('that changes a stored one is told that the first is kept', async () => {
    answer = async () => ({ status: 'refused', code: 'submission-conflict' });
    const response = await post(GOOD);
    expect(response.status).toBe(409);
    expect(await response.text()).toContain('Câu trả lời đầu tiên được giữ');
  });

  test.for<[string, () => Promise<SubmissionAnswer>]>([
    ['is refused for now', async () => ({ status: 'refused', code: 'store-unavailable' })],
    ['meets a fault', () => Promise.reject(new Error('disk full: /secret/path'))],
  ])('that %s comes back with the same id and no internals', async ([, outcome]) => {
    answer = outcome;
    const response = await post(GOOD);
    expect(response.status).toBe(503);
    expect(response.headers.get('Retry-After')).toBe('5');
    const page = await response.text();
    expect(page).toContain(`value="${ID}"`);
    expect(page).toContain('role="alert"');
    expect(page).not.toContain('secret');
  });

  test.for([
    ['without a score', `submissionId=${ID}`],
    ['with score 6', `submissionId=${ID}&score=6`],
    ['with two scores', `submissionId=${ID}&score=5&score=1`],
    ['with an id of its own making', 'submissionId=1&score=5'],
    ['with an empty body', ''],
    ['that is far too long', `score=5&comment=${'x'.repeat(9_000)}`],
    ['with far too many fields', `score=5${'&a=1'.repeat(50)}`],
    ['with a broken encoding', 'score=%E0%A4%A'],
  ])('%s is asked again and never handed over', async ([, body]) => {
    const response = await post(body!);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('name="score" value="5"');
    expect(submitted).toEqual([]);
  });

  test('that is JSON is asked again', async () => {
    const response = await post('{"score":5}', { 'Content-Type': 'application/json' });
    expect(response.status).toBe(400);
    expect(submitted).toEqual([]);
  });

  test('for an unknown counter is told so', async () => {
    const response = await fetch(`${origin}/c/2`, {
      method: 'POST',
      body: new URLSearchParams(GOOD),
    });
    expect(response.status).toBe(404);
    expect(submitted).toEqual([]);
  });

  test.for<[string, Readonly<Record<string, string>>, number]>([
    ['another site', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['a sister site', { 'Sec-Fetch-Site': 'same-site' }, 403],
    ['this page', { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' }, 200],
    ['the address bar', { 'Sec-Fetch-Site': 'none' }, 200],
    ['an old browser on another site', { Origin: 'https://other.example' }, 403],
    ['an old browser on a broken origin', { Origin: 'x' }, 403],
    ['a browser on plain http, which hides its origin', { Origin: 'null' }, 200],
  ])('posted from %s gets %s', async ([, headers, status]) => {
    const response = await post(GOOD, headers);
    expect(response.status).toBe(status);
    expect(submitted.length).toBe(status === 200 ? 1 : 0);
  });
});

describe('the question set in force', () => {
  const criterion = (id: string) => ({ id, text: { vi: `Câu hỏi ${id}`, en: `Question ${id}` } });
  const sets = (ids: readonly string[]) => [
    {
      name: 'Chung',
      procedures: [],
      sectors: [],
      reasons: false,
      criteria: ids.map(criterion),
      comment: true,
      nomination: false,
    },
  ];
  const send = (path: string, fields: Readonly<Record<string, string>>) =>
    fetch(origin + path, {
      method: 'POST',
      body: new URLSearchParams({ submissionId: ID, score: '2', language: 'en', ...fields }),
    });

  test('decides what the page asks, and its version stands in the rating', async () => {
    questionnaires = toQuestionnaires([{ version: 1, value: sets(['attitude', 'time']) }]);
    const text = await (await send('/c/1', {})).text();
    expect(text).toContain('Question attitude');
    expect(text).toContain('name="criterion-time"');
    expect(text).not.toContain('name="reason"');
    expect(text).not.toContain('name="kind"');
    expect(text).toContain('name="questionnaire" value="2"');
    expect(submitted[0]).toMatchObject({ questionnaire: 2 });
  });

  test('offers its own reasons, beside one ticked when another set applied', async () => {
    const offers = { bad: ['attitude'], good: ['fast'] };
    const value = [{ ...sets([])[0], reasons: true, offers }];
    questionnaires = toQuestionnaires([{ version: 1, value }]);
    const reasonsIn = (text: string) =>
      [...text.matchAll(/name="reason"\s+value="([\w-]+)"/g)].map(([, reason]) => reason);
    expect(reasonsIn(await (await send('/c/1', {})).text())).toEqual(['attitude']);
    const given = { questionnaire: '2', reason: 'result-late', press: 'edit' };
    expect(reasonsIn(await (await send('/c/1/more', given)).text())).toEqual([
      'result-late',
      'attitude',
    ]);
  });

  test('stays the same for a citizen who has begun, and takes no answer to anything else', async () => {
    const before = { version: 1, value: sets(['attitude']) };
    questionnaires = toQuestionnaires([before, { version: 2, value: sets(['other']) }]);
    const given = {
      questionnaire: '2',
      'criterion-attitude': '4',
      'criterion-other': '1',
      'criterion-__proto__': '1',
      press: 'send',
    };
    const text = await (await send('/c/1/more', given)).text();
    expect(submitted[0]).toMatchObject({ questionnaire: 2, criteria: { attitude: 4 } });
    expect(Object.keys(submitted[0]?.criteria ?? {})).toEqual(['attitude']);
    expect(text).toContain('name="criterion-attitude" value="4"');
    const again = await (await send('/c/1/more', { ...given, press: 'edit' })).text();
    expect(again).toMatch(/name="criterion-attitude"\s+value="4"\s+checked/);
    expect(again).not.toContain('Question other');
  });

  test('without criteria asks none and sends none', async () => {
    await send('/c/1/more', { questionnaire: 'x', 'criterion-attitude': '4', press: 'send' });
    expect(submitted[0]).not.toHaveProperty('criteria');
    expect(submitted[0]).toMatchObject({ questionnaire: 1 });
  });
});

test('a flood from one address gets a friendly page, and the kiosk page stays reachable', async () => {
  const statuses = new Set<number>();
  for (let batch = 0; batch < 13; batch += 1) {
    const pages = await Promise.all(
      Array.from({ length: 50 }, () => fetch(`${origin}/c/1/thanks`)),
    );
    for (const page of pages) statuses.add(page.status);
    await Promise.all(pages.map((page) => page.arrayBuffer()));
  }
  expect([...statuses]).toEqual([200, 429]);
  const page = await fetch(`${origin}/c/1`);
  expect(page.headers.get('Retry-After')).toBe('60');
  expect(page.headers.get('Cache-Control')).toBe('no-store');
  expect(await page.text()).toContain('quá nhiều lượt gửi');
  expect((await fetch(`${origin}/kiosk/nothing`)).status).toBe(404);
});
