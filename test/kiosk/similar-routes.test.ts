import { afterAll, beforeAll, expect, test } from 'vitest';
import { PAPER_NAMES, startKioskServer, type KioskServer } from '../support/kiosk-server.ts';

let server: KioskServer;

beforeAll(async () => {
  server = await startKioskServer();
});

afterAll(() => server.close());

const PROCEDURE = '1.001193';

function ask(body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${server.origin}/kiosk/similar`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

test.for([
  [
    { procedure: PROCEDURE, kinds: ['fee'] },
    'Nhiều người cũng đề nghị như vậy: Giảm phí, lệ phí · 128 người',
  ],
  [{ procedure: PROCEDURE, kinds: [] }, ''],
  [{ procedure: 'x', kinds: ['fee'] }, ''],
  [{ procedure: PROCEDURE, kinds: 'fee' }, ''],
  [{ procedure: PROCEDURE, kinds: [{}, 'drop'], language: 7 }, ''],
  [{ procedure: { toString: 1, valueOf: 1 }, language: { toString: null }, kinds: ['fee'] }, ''],
  [[{ kinds: ['fee'] }], ''],
  [{}, ''],
] as const)('what a kiosk asks with %j is answered by one line', async ([body, text]) => {
  const response = await ask(body);
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  expect(await response.json()).toEqual({ text });
});

test('another site gets no answer', async () => {
  expect((await ask({}, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
});

test('papers come one line a procedure, and are sent again only when they changed', async () => {
  const address = `${server.origin}/kiosk/papers.txt`;
  const response = await fetch(address);
  const lines = (await response.text()).split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toContainEqual([
    PROCEDURE,
    ...PAPER_NAMES,
  ]);
  const again = await fetch(address, {
    headers: { 'If-None-Match': response.headers.get('ETag') ?? '' },
  });
  expect(again.status).toBe(304);
});
