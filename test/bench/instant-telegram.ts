import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';

/** A Bot API that answers at once. */
export interface InstantTelegram {
  readonly apiRoot: string;
  /** When the first message of each chat reached it, since the last `forget`. */
  readonly reached: ReadonlyMap<number, number>;
  forget(): void;
  close(): Promise<void>;
}

export async function openInstantTelegram(): Promise<InstantTelegram> {
  const reached = new Map<number, number>();
  const server = createServer((call, response) => void answer(call, response));

  async function answer(call: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = performance.now();
    const body = await readText(call);
    const { chat_id: chat } = JSON.parse(body === '' ? '{}' : body) as { chat_id?: unknown };
    if (call.url?.endsWith('/sendMessage') && !reached.has(Number(chat))) {
      reached.set(Number(chat), at);
    }
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ ok: true, result: resultOf(call.url ?? '') }));
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    apiRoot: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    reached,
    forget: () => reached.clear(),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function resultOf(url: string): unknown {
  if (url.endsWith('/getMe')) {
    return { id: 4242, is_bot: true, first_name: 'Bot', username: 'bench_bot' };
  }
  if (!url.endsWith('/sendMessage')) return true;
  return { message_id: 1, date: 1, chat: { id: 1, type: 'private' } };
}
