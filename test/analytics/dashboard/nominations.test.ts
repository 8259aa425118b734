import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../../core/calendar.ts';
import type { NominationKind } from '../../../core/nomination.ts';
import { accessibilityProblems, launchBrowser } from '../../support/browser.ts';
import { AN_GIANG, aRating, BIRTH, MARRIAGE, TODAY } from '../../support/builders.ts';
import { ensurePages } from '../../support/kiosk-server.ts';
import {
  PASSWORD,
  startDashboard,
  type DashboardServer,
  type Visitor,
} from './dashboard-server.ts';

const PATH = '/dashboard/nominations';
const PAPERS = `${PATH}/${BIRTH}/papers`;
const FEE = `${PATH}/${BIRTH}/fee`;

let server: DashboardServer;
let official: Visitor;
let browser: Browser;
beforeAll(async () => {
  await ensurePages();
  browser = await launchBrowser();
  server = await startDashboard();
  official = await server.official();
  const wishes = (count: number, kind: NominationKind, procedure = BIRTH) =>
    Array.from({ length: count }, (_, i) =>
      aRating({
        procedure,
        day: addDays(TODAY, -40),
        backed: i % 2 === 0,
        nomination: { kinds: [kind], voice: null, component: null, text: `lời ${kind} ${i}` },
      }),
    );
  await server.store.ratings.append([
    ...wishes(24, 'papers'),
    ...wishes(3, 'fee'),
    ...wishes(12, 'time', MARRIAGE),
    ...wishes(2, 'other', MARRIAGE),
  ]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const statusesOf = (kind: NominationKind) =>
  server.store.nominations.statuses(AN_GIANG, { procedure: BIRTH, kind });

describe('the officials’ page', () => {
  test('is for officials only', async () => {
    const stranger = server.visitor();
    expect((await stranger.get(PATH)).status).toBe(303);
    for (const path of ['/status', '/merge']) {
      const answer = await stranger.post(`${PAPERS}${path}`, { status: 'received', reason: 'x' });
      expect(answer.headers.get('location')).toBe('/dashboard/sign-in');
    }
    expect(await statusesOf('papers')).toEqual([]);
  });

  test('lists wishes with their voices, small numbers hidden', async () => {
    const { status, text } = await official.get(PATH);
    expect(status).toBe(200);
    expect(text).toMatch(/data-label="Tiếng nói">24</);
    expect(text).toMatch(/data-label="Có hồ sơ">12</);
    expect(text).toContain('dưới 10');
    const only = await official.get(`${PATH}?procedure=${MARRIAGE}`);
    expect(only.text).not.toContain(PAPERS);
    expect((await official.get(`${PATH}/${BIRTH}/nothing`)).status).toBe(404);
    expect((await official.get(`${PATH}/${BIRTH}/go-online`)).status).toBe(404);
  });

  test('shows what was written only where ten have spoken', async () => {
    expect((await official.get(PAPERS)).text).toContain('lời papers 7');
    expect((await official.get(FEE)).text).not.toContain('lời fee');
  });

  test('records answers, and none that says nothing or overwrites another', async () => {
    const answer = (fields: Readonly<Record<string, string>>) =>
      official.post(`${PAPERS}/status`, { after: '0', reason: '', ...fields });
    expect((await answer({ status: '' })).status).toBe(422);
    for (const reason of ['', '   ', '\u200b', '...', 'x'.repeat(501)]) {
      const refused = await answer({ status: 'declined', reason });
      expect([refused.status, refused.text]).toEqual([
        422,
        expect.stringContaining('Hãy ghi lý do'),
      ]);
    }
    expect(await statusesOf('papers')).toEqual([]);
    const kept = await answer({ status: 'under-review' });
    expect(kept.headers.get('location')).toBe(`${PAPERS}?done=answered`);
    const late = await answer({ status: 'declined', reason: 'Luật <b>chưa</b> cho phép.' });
    expect([late.status, late.text]).toEqual([422, expect.stringContaining('vừa trả lời')]);
    expect(late.text).toContain('Luật &lt;b&gt;chưa&lt;/b&gt; cho phép.');
    await answer({ status: 'declined', reason: 'Luật <b>chưa</b> cho phép.', after: '1' });
    expect((await statusesOf('papers')).map(({ status, author }) => [status, author])).toEqual([
      ['under-review', 'lan'],
      ['declined', 'lan'],
    ]);
    expect((await official.post(`${PATH}/${BIRTH}/go-online/status`, {})).status).toBe(404);
  });

  test('counts two wishes as one with a reason, and parts them again', async () => {
    const merge = (fields: Readonly<Record<string, string>>) =>
      official.post(`${FEE}/merge`, { procedure: BIRTH, kind: 'papers', ...fields });
    expect((await merge({ mergeReason: ' ' })).status).toBe(422);
    const elsewhere = { procedure: '9.999999', mergeReason: 'cùng việc' };
    expect((await merge(elsewhere)).text).toContain('Không có đề xuất nào như vậy');
    expect((await merge({ kind: 'fee', mergeReason: 'cùng việc' })).text).toContain('đã là một');
    expect((await merge({ mergeReason: 'cùng việc' })).status).toBe(303);
    const again = await merge({ mergeReason: 'cùng việc' });
    expect([again.status, again.text]).toEqual([422, expect.stringContaining('đang được tính')]);
    expect((await official.get(PATH)).text).toMatch(/data-label="Tiếng nói">27</);
    expect((await official.get(FEE)).text).toContain('đang được tính chung vào');
    const refused = await official.post(`${FEE}/status`, { status: 'received', after: '0' });
    expect(refused.status).toBe(422);
    const undo = (reason: string, number = 1) =>
      official.post(`${PATH}/merges/${number}/undo`, { undoReason: reason });
    expect((await undo('')).status).toBe(422);
    expect((await undo('khác việc', 7)).status).toBe(404);
    expect((await undo('khác việc')).headers.get('location')).toBe(`${FEE}?done=parted`);
    const { text } = await official.get(PAPERS);
    expect(text).toContain('cùng việc');
    expect(text).toContain('Đã tách ngày');
    expect((await official.get(PATH)).text).toMatch(/data-label="Tiếng nói">24</);
  });
});

describe('the public page', () => {
  test('shows many voices and every answer, and no small number', async () => {
    const anybody = server.visitor();
    const at = { status: 'proposed', after: '0', reason: 'Đã trình Bộ.' };
    expect((await official.post(`${FEE}/status`, at)).status).toBe(303);
    server.later(61_000);
    const { status, text, headers } = await anybody.get('/de-xuat');
    expect([status, headers.get('set-cookie')]).toEqual([200, null]);
    expect(text).toContain('24 tiếng nói');
    expect(text).toContain('dưới 10 tiếng nói');
    expect(text).toContain('Đã trình Bộ.');
    // Two voices for something else, which nobody has answered: not even that they are there.
    expect(text).not.toContain('Điều khác');
    expect(text).not.toMatch(/<script|lời papers|>lan</);
    const own = await anybody.get(`/de-xuat/${MARRIAGE}?lang=en`);
    expect(own.text).toContain('12 voices');
    expect(own.text).not.toContain(BIRTH);
    for (const path of ['/de-xuat/9.999999', '/de-xuat/x']) {
      expect((await anybody.get(path)).status).toBe(404);
    }
  });
});

describe.each([
  { name: 'a phone', viewport: { width: 360, height: 740 }, colorScheme: 'light' as const },
  { name: 'a desk', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' as const },
])('on $name', ({ name, viewport, colorScheme }) => {
  test('every page can be read and used by everybody', async () => {
    const options = { viewport, colorScheme, reducedMotion: 'reduce' } as const;
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(`${server.origin}/dashboard/sign-in`);
    await page.fill('input[name="name"]', 'lan');
    await page.fill('input[name="password"]', PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${server.origin}/dashboard`);
    const language = name === 'a phone' ? 'vi' : 'en';
    for (const path of [PATH, PAPERS, FEE, '/de-xuat', `/de-xuat/${BIRTH}`, '/de-xuat/x']) {
      await page.goto(`${server.origin}${path}?lang=${language}`);
      await page.evaluate(
        'for (const fold of document.querySelectorAll("details:not(.menu)")) fold.open = true',
      );
      expect((await accessibilityProblems(page)).slice(0, 5), path).toEqual([]);
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(overflow, path).toBeLessThanOrEqual(0);
      const folder = process.env['PICTURES'];
      if (folder)
        await page.screenshot({
          path: `${folder}/${name.at(-1)}${path.replaceAll('/', '_')}.png`,
          fullPage: true,
        });
    }
    await context.close();
  });
});
