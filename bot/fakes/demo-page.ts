import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { text as readText } from 'node:stream/consumers';
import { parseFakeOrder, type FakeOrder } from './fake-control.ts';
import type { DemoPhone } from './demo-phones.ts';

const FILES: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/chat-page.css': ['chat-page.css', 'text/css; charset=utf-8'],
  '/chat-page.js': ['chat-page.js', 'text/javascript; charset=utf-8'],
};

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; frame-ancestors 'none'";

interface DemoOptions {
  readonly port: number;
  readonly serverAddress: string;
  /** Makes a platform misbehave; false when it can't do that. */
  readonly obey: (order: FakeOrder) => boolean;
}

export interface DemoPage {
  readonly address: string;
  close(): Promise<void>;
}

/** The page with a phone for each chat, on this machine alone; on another port when it is taken. */
export async function openDemoPage(
  phones: readonly DemoPhone[],
  options: DemoOptions,
): Promise<DemoPage> {
  const server = createServer((request, response) => {
    answer(request, response, phones, options).catch(() => {
      if (!response.headersSent) response.writeHead(400);
      response.end();
    });
  });
  const port = await listen(server, options.port).catch(() => listen(server, 0));
  return {
    address: `http://localhost:${port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  phones: readonly DemoPhone[],
  { serverAddress: server, obey }: DemoOptions,
): Promise<void> {
  const url = request.url ?? '/';
  response.setHeader('Content-Security-Policy', POLICY);
  response.setHeader('Cache-Control', 'no-store');
  const file = FILES[url];
  if (request.method === 'GET' && file !== undefined) {
    response.setHeader('Content-Type', file[1]);
    response.end(readFileSync(path.join(import.meta.dirname, 'page', file[0])));
  } else if (request.method === 'GET' && url === '/chats') {
    const channels = phones.map(({ id, name, messages }) => ({ id, name, messages: messages() }));
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ server, channels }));
  } else if (request.method === 'POST' && isJson(request) && (url === '/say' || url === '/press')) {
    const { channel, text } = JSON.parse(await readText(request)) as Record<string, unknown>;
    const phone = phones.find(({ id }) => id === channel);
    if (phone === undefined || typeof text !== 'string') throw new Error('no such phone');
    if (url === '/say') phone.say(text);
    else phone.press(text);
    response.writeHead(204).end();
  } else if (request.method === 'POST' && isJson(request) && url === '/misbehave') {
    const body = JSON.parse(await readText(request)) as Record<string, unknown>;
    const order = parseFakeOrder(body);
    response.writeHead(order !== null && obey(order) ? 204 : 400).end();
  } else {
    response.writeHead(404).end();
  }
}

/** Another site's form can't send this type: nobody else's page speaks here. */
function isJson(request: IncomingMessage): boolean {
  return request.headers['content-type'] === 'application/json';
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}
