import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Procedure, ProcedureCode } from '../../core/procedure.ts';
import { seedLists } from '../../data/seed/seed-lists.ts';
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
