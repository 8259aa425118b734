import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LocalDay } from '../../../core/calendar.ts';
import { parseSearchWords, SEARCH_WORDS_SETTING } from '../../../core/search/search-words.ts';
import { AN_GIANG, BIRTH, MARRIAGE, NOW, TODAY } from '../../support/builders.ts';
import { startDashboard, type DashboardServer, type Visitor } from './dashboard-server.ts';

const PATH = '/dashboard/settings/search-words';

let server: DashboardServer;
let official: Visitor;
beforeAll(async () => {
  server = await startDashboard();
  official = await server.official();
});
afterAll(() => server.stop());

const stored = async () => {
  const setting = await server.store.settings.find(SEARCH_WORDS_SETTING);
  return { entries: parseSearchWords(setting?.value), version: setting?.version ?? 0 };
};
const firstHit = async (words: string) => {
  const { text } = await official.get(`${PATH}?q=${encodeURIComponent(words)}`);
  return /<ol class="hits"[\s\S]*?class="code">([\d.]+)</.exec(text)?.[1];
};

beforeEach(async () => {
  const { version } = await stored();
  const change = { name: SEARCH_WORDS_SETTING, author: 'lan', at: NOW, after: version };
  await server.store.settings.record({ ...change, value: [] });
});

test('nobody who is not signed in reads or writes words', async () => {
  const stranger = server.visitor();
  expect((await stranger.get(PATH)).status).toBe(303);
  for (const path of ['', '/remove', '/proposals']) {
    const fields = { phrases: 'giấy bà mụ', meaning: BIRTH, phrase: 'x', words: 'x' };
    const answer = await stranger.post(`${PATH}${path}`, fields);
    expect(answer.headers.get('location')).toBe('/dashboard/sign-in');
  }
  expect((await stored()).entries).toEqual([]);
});

describe('words that an official adds', () => {
  test('count at once, by their code or by other words, and can be taken back', async () => {
    const phrases = 'giấy bà mụ\nTờ  Đầy-tháng';
    const added = await official.post(PATH, { phrases, meaning: BIRTH });
    expect(added.headers.get('location')).toBe(`${PATH}?done=done`);
    await official.post(PATH, { phrases: 'giấy trăm năm', meaning: 'đăng ký kết hôn' });
    expect((await stored()).entries).toEqual([
      { phrases: ['giấy bà mụ', 'tờ đầy tháng'], codes: [BIRTH], words: '' },
      { phrases: ['giấy trăm năm'], codes: [], words: 'đăng ký kết hôn' },
    ]);
    expect(await firstHit('xin giay ba mu')).toBe(BIRTH);
    expect(await firstHit('làm tờ đầy tháng')).toBe(BIRTH);
    expect(await firstHit('giấy trăm năm')).toBe(MARRIAGE);
    await official.post(`${PATH}/remove`, { phrase: 'giấy trăm năm' });
    expect((await stored()).entries).toHaveLength(1);
    expect((await official.get(PATH)).text).toContain('giấy bà mụ, tờ đầy tháng');
  });

  test('stand in the log, and in the history of the setting with who wrote them', async () => {
    await official.post(PATH, { phrases: 'giấy bà mụ', meaning: BIRTH });
    const [entry] = await server.store.audit.list({ most: 1 });
    expect(entry?.act).toBe(`POST ${PATH}`);
    const written = await server.store.settings.history(SEARCH_WORDS_SETTING);
    const newest = written.find(({ value }) => JSON.stringify(value).includes('giấy bà mụ'));
    expect(entry?.actor).toMatch(/./);
    expect(newest?.author).toBe(entry?.actor);
  });

  test.for([
    ['', BIRTH, 'ít nhất một cách nói'],
    ['ab', BIRTH, 'quá ngắn'],
    ['một hai ba bốn năm sáu bảy tám chín mười mười một mười hai', BIRTH, 'quá dài'],
    ['giấy > bà mụ', BIRTH, 'ký hiệu'],
    ['{kin} mất', BIRTH, 'ký hiệu'],
    ['gọi số 0918334207', BIRTH, 'thông tin cá nhân'],
    ['đăng', BIRTH, 'quá nhiều thủ tục'],
    ['giấy bà mụ', '', 'Hãy ghi mã thủ tục'],
    ['giấy bà mụ', '9.999999', '9.999999'],
    ['giấy bà mụ', 'zzzz', 'chưa hiểu'],
    ['giấy bà mụ', 'sinh > tử', 'ký hiệu'],
    ['a b c,'.repeat(3).replaceAll(',', '\n') + 'x y z\n'.repeat(1), '1.1 2', '1.1'],
  ] as const)('are refused with a reason: %j meaning %j', async ([phrases, meaning, reason]) => {
    const { status, text } = await official.post(PATH, { phrases, meaning });
    expect(status).toBe(422);
    expect(text).toContain(reason);
    expect((await stored()).entries).toEqual([]);
  });

  test('are not added twice, and not to a list that somebody else has just changed', async () => {
    await official.post(PATH, { phrases: 'giấy bà mụ', meaning: BIRTH });
    const again = await official.post(PATH, { phrases: 'GIẤY BÀ MỤ', meaning: MARRIAGE });
    expect([again.status, again.text]).toEqual([422, expect.stringContaining('đã có')]);
  });
});

describe('a proposal from what people chose', () => {
  const propose = async (words: string) => {
    for (const day of [0, 0, 1, 1, 2]) {
      await server.store.searchChoices.record({
        province: AN_GIANG,
        words,
        procedure: MARRIAGE,
        day: (TODAY + day) as LocalDay,
      });
    }
  };
  const decide = (words: string, decision: string, phrases = words) =>
    official.post(`${PATH}/proposals`, { words, procedure: MARRIAGE, phrases, decision });

  test('is taken over in the spelling that the official gives it', async () => {
    await propose('thanh doi');
    expect((await official.get(PATH)).text).toContain('<th scope="row">thanh doi</th>');
    await decide('thanh doi', 'accept', 'thành đôi');
    expect((await stored()).entries).toEqual([
      { phrases: ['thành đôi'], codes: [MARRIAGE], words: '' },
    ]);
    expect(await firstHit('giấy thành đôi')).toBe(MARRIAGE);
    expect((await official.get(PATH)).text).not.toContain('thanh doi</th>');
  });

  test('stays when what it was to be written as is refused', async () => {
    await propose('ve chung');
    expect((await decide('ve chung', 'accept', 'về > chung')).status).toBe(422);
    expect((await official.get(PATH)).text).toContain('ve chung</th>');
  });

  test('is seen no more when it was dismissed', async () => {
    await propose('linh tinh');
    const { headers } = await decide('linh tinh', 'dismiss');
    expect(headers.get('location')).toBe(`${PATH}?done=dismissed`);
    expect((await official.get(PATH)).text).not.toContain('linh tinh');
    expect((await stored()).entries).toEqual([]);
  });
});

test('the page speaks English to whoever reads it', async () => {
  const { text } = await official.get(`${PATH}?lang=en&done=removed`);
  expect(text).toContain('Words for finding procedures');
  expect(text).toContain('Removed.');
  await official.get(`${PATH}?lang=vi`);
});
