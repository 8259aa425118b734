import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../core/calendar.ts';
import type { ImportRequest } from '../../core/import-kind.ts';
import type { NominationKind } from '../../core/nomination.ts';
import { componentsKind } from '../../data/import/components-kind.ts';
import { importFile } from '../../data/import/import-file.ts';
import { accessibilityProblems, launchBrowser } from '../support/browser.ts';
import { AN_GIANG, aRating, BIRTH, LISTS, MARRIAGE, TODAY } from '../support/builders.ts';
import { ensurePages } from '../support/kiosk-server.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const COUNTER = LISTS.counters[0]!.id;
const WORDS = 'nộp bản sao giấy tờ nhiều quá';
const PAPER = 'Giấy chứng sinh <bản chính>';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  await ensurePages();
  browser = await launchBrowser();
  server = await startTestServer();
  const wished = (count: number, kind: NominationKind, procedure = BIRTH) =>
    Array.from({ length: count }, () =>
      aRating({
        procedure,
        day: addDays(TODAY, -3),
        nomination: { kinds: [kind], voice: null, component: null, text: `lời riêng về ${kind}` },
      }),
    );
  await server.store.ratings.append([
    ...wished(12, 'papers'),
    ...wished(3, 'repeated-data'),
    ...wished(15, 'papers', MARRIAGE),
  ]);
  const table = `code,components\n${BIRTH},"[[""Tờ khai"",""01"",""""],[""${PAPER}"",""01"",""""]]"\n`;
  const request: ImportRequest = {
    dryRun: false,
    partial: false,
    complete: false,
    from: TODAY,
    province: AN_GIANG,
    author: 'lan',
  };
  const file = { bytes: new TextEncoder().encode(table), name: 'papers.csv' };
  const taken = await importFile(componentsKind(server.store.engine), file, request);
  if (!taken.ok || !taken.value.stored) throw new Error(JSON.stringify(taken));
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const post = (path: string, fields: Readonly<Record<string, string>>, headers = {}) =>
  fetch(server.url + path, { method: 'POST', body: new URLSearchParams(fields), headers });

const voices = async (kind: NominationKind) => {
  const families = await server.store.nominations.families(AN_GIANG, BIRTH);
  const family = families.find(({ head }) => head.procedure === BIRTH && head.kind === kind);
  return (family?.voices.open ?? 0) + (family?.voices.backed ?? 0);
};

describe('without a script', () => {
  test('earlier wishes are shown once one was sent, and supported with one press, once', async () => {
    const submissionId = crypto.randomUUID();
    const tap = { submissionId, score: '2', language: 'vi' };
    expect((await post(`/c/${COUNTER}`, tap)).status).toBe(200);
    const said = { ...tap, procedure: BIRTH, kind: 'time', nomination: WORDS, revision: '0' };
    const final = await (await post(`/c/${COUNTER}/more`, { ...said, press: 'send' })).text();
    expect(final).toContain('Nhiều người cũng đề nghị như vậy');
    expect(final).toContain('12 người');
    expect(final).toMatch(/name="support" value="papers"/);
    // Three voices are too few to be told, and what others wrote is told to nobody.
    expect(final).not.toContain('value="repeated-data"');
    expect(final).not.toContain('lời riêng');
    expect(await voices('papers')).toBe(12);
    const support = { ...said, revision: '1', support: 'papers' };
    const thanked = await (await post(`/c/${COUNTER}/more`, support)).text();
    expect(thanked).toContain('Đã có tiếng nói của ông/bà.');
    await post(`/c/${COUNTER}/more`, { ...support, revision: '2' });
    expect(await voices('papers')).toBe(13);
    expect(await voices('time')).toBe(1);
  });

  test('which paper it is about can be chosen where the catalogue knows them', async () => {
    const submissionId = crypto.randomUUID();
    const tap = { submissionId, score: '2', language: 'vi' };
    await post(`/c/${COUNTER}`, tap);
    const more = { ...tap, procedure: BIRTH, revision: '0' };
    const edit = await (await post(`/c/${COUNTER}/more`, { ...more, press: 'edit' })).text();
    expect(edit).toContain('Giấy chứng sinh &lt;bản chính&gt;');
    const other = await post(`/c/${COUNTER}/more`, { ...more, procedure: MARRIAGE, press: 'edit' });
    expect(await other.text()).not.toContain('id="paper"');
    expect((await post(`/c/${COUNTER}/more`, { ...more, paper: PAPER })).status).toBe(200);
    const [row] = await server.store.engine.all<{ kinds: string; component: string }>(
      'SELECT kinds, component FROM nomination WHERE component IS NOT NULL',
    );
    expect(row).toEqual({ kinds: 'papers', component: PAPER });
  });
});

describe('the kiosk', () => {
  test('is told of many voices in one line, and of no few ones', async () => {
    const ask = async (kinds: readonly NominationKind[], language: string) => {
      const body = JSON.stringify({ procedure: BIRTH, kinds, language });
      const headers = { 'Content-Type': 'application/json' };
      const response = await fetch(`${server.url}/kiosk/similar`, {
        method: 'POST',
        headers,
        body,
      });
      return response.json();
    };
    expect(await ask(['papers'], 'vi')).toEqual({
      text: expect.stringMatching(/^Nhiều người cũng đề nghị như vậy: Bớt giấy tờ · 1\d người$/),
    });
    expect(await ask(['papers'], 'en')).toEqual({ text: expect.stringMatching(/· 1\d people$/) });
    expect(await ask([], 'vi')).toEqual({ text: '' });
  });

  test('takes along the papers that the catalogue knows, and asks for them once', async () => {
    const response = await fetch(`${server.url}/kiosk/papers.txt`);
    expect(await response.text()).toContain(JSON.stringify([BIRTH, 'Tờ khai', PAPER]));
    expect(response.headers.get('ETag')).toMatch(/^"[0-9a-f]{20}"$/);
  });

  test('is refused a question that is none', async () => {
    const send = (body: string) =>
      fetch(`${server.url}/kiosk/similar`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body,
      });
    expect((await send('{')).status).toBe(400);
    // What is no text is not read as one, and takes nobody's server out.
    const odd = { toString: 1, valueOf: 1 };
    const body = JSON.stringify({ procedure: odd, language: odd, kinds: ['papers'] });
    expect((await send(body)).status).toBe(200);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect((await send(JSON.stringify({ kinds: ['x'.repeat(5_000)] }))).status).toBe(413);
  });
});

describe('the search while typing', () => {
  test('answers our own page only, keeps and tells nothing', async () => {
    const said = { procedure: BIRTH, nomination: WORDS, language: 'en' };
    const found = await (await post('/c/-/similar', said)).text();
    expect(found).toContain('Others have asked for the same');
    expect(found).not.toContain(WORDS);
    expect((await post('/c/-/similar', said, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect(await (await post('/c/-/similar', {})).text()).toBe('');
    expect(server.logged.join('\n')).not.toContain('bản sao');
  });

  test.for([{ width: 360, height: 740 }])(
    'shows them in a browser, and a press adds the voice',
    { timeout: 300_000 },
    async (viewport) => {
      const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(`${server.url}/c/${COUNTER}?lang=vi`);
      await page.click('button[name="score"][value="2"]');
      await page.fill('#query', 'đăng ký khai sinh');
      await page.click('button[value="find"]');
      await page.check(`input[name="procedure"][value="${BIRTH}"]`);
      await page.fill('#nomination', WORDS);
      const support = page.locator('#similar button[value="papers"]');
      await support.waitFor({ timeout: 30_000 });
      expect(await accessibilityProblems(page)).toEqual([]);
      await support.click();
      expect(await page.isChecked('input[name="kind"][value="papers"]')).toBe(true);
      await page.locator('#similar', { hasText: 'Đã có tiếng nói' }).waitFor({ timeout: 30_000 });
      const before = await voices('papers');
      await page.click('button.lead');
      await page.locator('.kept').waitFor({ timeout: 30_000 });
      expect(await voices('papers')).toBe(before + 1);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );
});
