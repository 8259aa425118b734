import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Procedure, ProcedureCode } from '../../core/procedure.ts';
import { searchProcedures } from '../../core/search/search-procedures.ts';
import { SEARCH_WORDS_SETTING } from '../../core/search/search-words.ts';
import { loadIndex } from '../../core/search/serialise-index.ts';
import { seedLists } from '../../data/seed/seed-lists.ts';
import { NOW } from '../support/builders.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { openSqliteTestStore } from '../support/stores.ts';

/** Two that only a remark tells apart. */
const ALIKE: readonly Procedure[] = ['loại một', 'loại hai'].map((remark, i) => ({
  code: `9.00000${i + 1}` as ProcedureCode,
  name: `Công nhận mô hình thí điểm ${remark}`,
  sector: 'Thử nghiệm',
  level: 'commune',
}));

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(async () => {
    const opened = await openSqliteTestStore();
    const lists = seedLists();
    await opened.store.directory.record({ ...lists, procedures: [...lists.procedures, ...ALIKE] });
    return opened;
  });
});
afterAll(() => server.stop());

const find = async (q: string, language = 'vi') => {
  const url = `${server.url}/api/v1/procedures?q=${encodeURIComponent(q)}`;
  const response = await fetch(url, { headers: { 'accept-language': language } });
  return { status: response.status, body: (await response.json()) as never };
};

test.for([
  ['khai sinh cho con', '1.001193'],
  ['lam giay khai sinh', '1.001193'],
  ['birth certificate', '1.001193'],
  ['dang ky ket hon', '1.000894'],
] as const)('%j finds %s first', async ([q, code]) => {
  const { status, body } = await find(q);
  expect(status).toBe(200);
  const [first] = (body as { results: { code: string; name: string }[] }).results;
  expect(first).toMatchObject({ code, name: expect.stringMatching(/^Thủ tục/) });
});

test('asks, in the language of the reader, when several fit equally', async () => {
  const { body } = await find('mô hình thí điểm', 'en');
  const { ask } = body as { ask: { question: string; options: { code: string }[] } };
  expect(ask.question).toMatch(/^[A-Z][a-z ]+.*\?$/);
  expect(ask.options.map(({ code }) => code).toSorted()).toEqual(['9.000001', '9.000002']);
});

test.for(['', '   ', 'x'.repeat(201)])('refuses %j with a sentence', async (q) => {
  expect(await find(q)).toMatchObject({
    status: 422,
    body: { error: { code: 'query-invalid', field: 'q' } },
  });
});

test('answers nonsense with nothing, not with a fault', async () => {
  for (const q of ['%%%', '\u0000', '🙂', "' OR 1=1 --", '((((', 'zzzzqqqq']) {
    expect((await find(q)).status).toBe(200);
  }
});

describe('the index for offline pages', () => {
  const fetchIndex = (headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${server.url}/api/v1/procedures/index`, { headers });

  test('finds what the server finds', async () => {
    const response = await fetchIndex();
    expect(response.headers.get('content-encoding')).toBe('gzip');
    const index = loadIndex(await response.text());
    expect(index && searchProcedures(index, 'khai sinh cho con').results[0]?.code).toBe('1.001193');
  });

  test('is sent again only when it has changed', async () => {
    const tag = (await fetchIndex()).headers.get('etag') ?? '';
    const again = await fetchIndex({ 'if-none-match': tag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const plain = await fetchIndex({ 'accept-encoding': 'identity' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(loadIndex(await plain.text())).not.toBeNull();
  });

  test('takes over the words of officials, and so does the server', async () => {
    const code = '1.000894';
    expect((await find('giấy trăm năm')).body).not.toMatchObject({ results: [{ code }] });
    await server.store.settings.record({
      name: SEARCH_WORDS_SETTING,
      value: [{ phrases: ['giấy trăm năm'], codes: [code], words: '' }],
      author: 'lan',
      at: NOW,
      after: 0,
    });
    await server.refresh();
    const index = loadIndex(await (await fetchIndex()).text());
    expect(index && searchProcedures(index, 'giấy trăm năm').results[0]?.code).toBe(code);
    const { results } = (await find('giấy trăm năm')).body as { results: { code: string }[] };
    expect(results[0]?.code).toBe(code);
  });
});

describe('choices', () => {
  const choose = (body: unknown, token = server.deviceToken) =>
    server.post('/api/v1/procedures/choices', body, { authorization: `Bearer ${token}` });
  const rows = () => server.store.engine.all('SELECT choices FROM search_choice', []);

  test('are counted when the search did not put them first', async () => {
    const choices = [
      { query: 'tờ giấy ba mươi sáu trang', procedure: '1.001193' },
      // Nothing to learn: first already; personal data; no such procedure.
      { query: 'khai sinh cho con', procedure: '1.001193' },
      { query: 'giấy của ông Trần Văn Tám 0918 334 207', procedure: '1.001193' },
      { query: 'tờ giấy ba mươi sáu trang', procedure: '9.999999' },
    ];
    expect((await choose({ choices })).status).toBe(204);
    expect(await rows()).toEqual([{ choices: 1 }]);
  });

  test.for([
    {},
    { choices: [] },
    { choices: [{}] },
    { choices: [{ query: '', procedure: 'x' }] },
    [],
  ])('are refused when they are none: %j', async (body) => {
    expect((await choose(body)).status).toBe(422);
  });

  test('are taken from devices and keys only', async () => {
    expect((await choose({ choices: [] }, 'nobody')).status).toBe(401);
  });
});
