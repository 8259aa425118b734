import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { spawnServer } from '../support/server-process.ts';
import { waitUntil } from '../support/zalo-oa.ts';

interface Shown {
  readonly channels: readonly {
    readonly id: string;
    readonly messages: readonly {
      readonly from: string;
      readonly text: string;
      readonly buttons: readonly { readonly title: string }[];
    }[];
  }[];
}

test('npm run demo:chat carries a rating through each made-up platform', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mot-cham-demo-'));
  const demo = spawnServer({
    folder,
    program: 'server/commands/demo-chat.ts',
    environment: { TMPDIR: folder },
  });
  let printed = '';
  demo.process.stdout!.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  const address = () => /try the chats: (\S+)/.exec(printed)?.[1];
  await Promise.race([
    waitUntil(() => address() !== undefined, 120_000),
    demo.ended.then((code) => {
      throw new Error(`it ended with ${code}: ${demo.errors()}`);
    }),
  ]);
  const post = async (what: string, channel: string, text: string, type = 'application/json') => {
    const headers = { 'content-type': type };
    const body = JSON.stringify({ channel, text });
    return (await fetch(`${address()}/${what}`, { method: 'POST', headers, body })).status;
  };
  const messages = async (channel: string) => {
    const { channels } = (await (await fetch(`${address()}/chats`)).json()) as Shown;
    return channels.find(({ id }) => id === channel)?.messages ?? [];
  };
  const shows = (channel: string, text: string) =>
    waitUntil(async () => JSON.stringify(await messages(channel)).includes(text), 60_000);
  for (const channel of ['telegram', 'zalo', 'zalo-bot']) {
    expect(await post('say', channel, 'chào')).toBe(204);
    await shows(channel, '😄 Rất hài lòng');
    if (channel === 'zalo-bot') await post('say', channel, '5');
    else await post('press', channel, '😄 Rất hài lòng');
    await shows(channel, 'Cảm ơn Ông/Bà');
  }
  const misbehave = async (order: Readonly<Record<string, unknown>>) => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify(order);
    return (await fetch(`${address()}/misbehave`, { method: 'POST', headers, body })).status;
  };
  // Told to fail once, the platform gets its message at the next try.
  expect(await misbehave({ channel: 'zalo', order: 'server-error' })).toBe(204);
  expect(await post('say', 'zalo', 'trợ giúp')).toBe(204);
  await shows('zalo', '/trogiup');
  expect(await misbehave({ channel: 'telegram', order: 'revoke-grant' })).toBe(400);
  expect(await misbehave({ channel: 'nowhere', order: 'well' })).toBe(400);
  expect(await post('say', 'zalo', 'x', 'text/plain')).toBe(404);
  expect(await post('say', 'nowhere', 'x')).toBe(400);
  const page = await fetch(`${address()}/`);
  expect(await page.text()).toContain('chat-page.js');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await demo.end('SIGTERM')).toBe(0);
  expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
}, 240_000);
