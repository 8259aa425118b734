import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_QUESTIONNAIRE, QUESTION_SETS_SETTING } from '../../core/questionnaire.ts';
import { BAD_REASONS } from '../../core/reason.ts';
import { BIRTH as PROCEDURE, LONG_XUYEN, NOW } from '../support/builders.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { openSqliteTestStore } from '../support/stores.ts';

const WARD_COUNTER = `${LONG_XUYEN}-1`;
const [general] = DEFAULT_QUESTIONNAIRE.sets;
const ofBirth = {
  ...general!,
  name: 'Chỉ cán bộ biết tên này',
  procedures: [PROCEDURE],
  offers: { bad: ['attitude'], good: ['fast'] },
  criteria: [{ id: 'own-1-1', text: { vi: 'Thái độ phục vụ', en: 'Attitude of staff' } }],
  nomination: false,
};

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(async () => {
    const opened = await openSqliteTestStore();
    await opened.store.settings.record({
      name: QUESTION_SETS_SETTING,
      value: [general, ofBirth],
      author: 'lan',
      at: NOW,
      after: 0,
    });
    return opened;
  });
});
afterAll(() => server.stop());

const ask = async (query: string, headers: Readonly<Record<string, string>> = {}) => {
  const response = await fetch(`${server.url}/api/v1/questionnaire${query}`, { headers });
  const text = await response.text();
  return { response, text, body: text === '' ? null : (JSON.parse(text) as never) };
};

test('a procedure with its own set is asked by it, in the language wanted', async () => {
  const { body, text } = await ask(`?procedure=${PROCEDURE}&counter=${WARD_COUNTER}&language=en`);
  expect(body).toMatchObject({
    version: 2,
    language: 'en',
    sets: [
      {
        reasons: { low: [{ id: 'attitude' }], high: [{ id: 'fast' }] },
        criteria: [{ id: 'own-1-1', text: 'Attitude of staff' }],
        comment: true,
        nomination: false,
      },
    ],
  });
  expect(text).not.toContain(ofBirth.name);
});

test('a counter alone is asked by the general set; without anything named all sets come', async () => {
  const { body } = await ask(`?counter=${WARD_COUNTER}`, { 'accept-language': 'km' });
  const { sets, language } = body as unknown as {
    language: string;
    sets: { criteria: unknown[]; reasons: { low: { id: string }[] } }[];
  };
  expect(language).toBe('km');
  expect(sets).toHaveLength(1);
  expect(sets[0]!.criteria).toEqual([]);
  expect(sets[0]!.reasons.low.map(({ id }) => id)).toEqual(BAD_REASONS);
  expect((await ask('')).body).toMatchObject({ sets: [{}, { procedures: [PROCEDURE] }] });
});

test('what is unchanged is not sent again, and each language has a tag of its own', async () => {
  const { response } = await ask('?language=vi');
  const tag = response.headers.get('etag')!;
  expect(response.headers.get('cache-control')).toContain('public');
  expect(response.headers.get('vary')).toContain('Accept-Language');
  expect((await ask('?language=vi', { 'if-none-match': tag })).response.status).toBe(304);
  expect((await ask('?language=en', { 'if-none-match': tag })).response.status).toBe(200);
});

test.for([
  ['?procedure=9.999999', 'procedure'],
  ['?counter=nowhere', 'counter'],
  ['?counter=%00', 'counter'],
] as const)('%s is not found', async ([query, field]) => {
  const { response, body } = await ask(query);
  expect(response.status).toBe(404);
  expect(body).toMatchObject({ error: { code: 'not-found', field } });
});
