import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { instant } from '../../../core/calendar.ts';
import { toDirectory } from '../../../core/directory.ts';
import { NO_IDENTITY, type Identity } from '../../../core/identity.ts';
import { createKiosk } from '../../../kiosk/routes.ts';
import { LISTS, NOW } from '../../support/builders.ts';
import { QUIET_FORM } from '../../support/form-deps.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const BASE64 = Buffer.from(SVG).toString('base64');
const MARKED: Identity = {
  ...NO_IDENTITY,
  provincial: {
    type: 'image/svg+xml',
    base64: BASE64,
    alt: 'Hình "tỉnh"',
    width: 2,
    height: 1,
    isLight: true,
    version: 7,
  },
  line: 'Ủy ban <b>',
};

let identity = NO_IDENTITY;
const app = express();
const server = createServer(app);
let origin: string;

beforeAll(async () => {
  app.use(
    createKiosk({
      listPapers: async () => new Map(),
      ...QUIET_FORM,
      identity: { current: () => identity },
      pagesFolder: import.meta.dirname,
      directory: () => toDirectory(LISTS),
      now: () => instant(NOW),
      submitRating: async () => ({ status: 'stored' }),
    }),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const cachingOf = async (path: string) => (await fetch(origin + path)).headers.get('cache-control');

test('a mark is sent under a policy that lets nothing in it run, and kept for ever by its version', async () => {
  identity = MARKED;
  const sent = await fetch(`${origin}/marks/provincial?v=7`);
  expect(await sent.text()).toBe(SVG);
  expect(sent.headers.get('content-type')).toBe('image/svg+xml');
  expect(sent.headers.get('content-security-policy')).toContain('sandbox');
  expect(sent.headers.get('x-content-type-options')).toBe('nosniff');
  expect(sent.headers.get('cache-control')).toContain('immutable');
  expect(await cachingOf('/marks/provincial?v=6')).toBe('no-cache');
  for (const kind of ['national', 'line', 'x']) {
    expect((await fetch(`${origin}/marks/${kind}`)).status).toBe(404);
  }
});

test('the phone page carries its marks in its style sheet, with words for who does not see them', async () => {
  identity = MARKED;
  const page = await (await fetch(`${origin}/c/${LISTS.counters[0]!.id}`)).text();
  expect(page).toContain('role="img" aria-label="Hình &quot;tỉnh&quot;"');
  expect(page).toContain('Ủy ban &lt;b&gt;');
  const [, styles = ''] = /href="([^"]+form\.css[^"]*)"/.exec(page) ?? [];
  expect(await (await fetch(origin + styles)).text()).toContain(BASE64);
  expect(await cachingOf(styles)).toContain('immutable');
  identity = NO_IDENTITY;
  // Asked of a process that knows no marks yet: not to be kept.
  expect(await cachingOf(styles)).toBe('no-cache');
  const plain = await (await fetch(`${origin}/c/${LISTS.counters[0]!.id}`)).text();
  expect(plain).toContain('class="own-sign" aria-hidden="true"');
});

test('a heavy mark is left out of the phone page, and nothing else is', async () => {
  identity = { ...MARKED, provincial: { ...MARKED.provincial!, isLight: false } };
  const page = await (await fetch(`${origin}/c/${LISTS.counters[0]!.id}`)).text();
  expect(page).not.toContain('role="img"');
  expect(page).toContain('own-sign');
  expect((await fetch(`${origin}/marks/provincial`)).status).toBe(200);
});
