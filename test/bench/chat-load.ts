import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';

/** Updates of different chats, at an even pace. */
export interface UpdateLoad {
  readonly url: string;
  readonly secret: string;
  readonly perSecond: number;
  /** The chats that write, once each. */
  readonly chats: readonly number[];
}

export interface SentUpdate {
  readonly chat: number;
  readonly due: number;
  /** From when it was due until it was answered. */
  readonly tookMs: number;
}

let lastUpdate = 0;

/** Sends what is due whether or not what was sent before has been answered. */
export async function pourUpdates(load: UpdateLoad): Promise<readonly SentUpdate[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 200 });
  const begin = performance.now();
  const sent: Promise<SentUpdate>[] = [];
  for (const [at, chat] of load.chats.entries()) {
    const due = begin + (at * 1000) / load.perSecond;
    while (performance.now() < due) await pause(Math.max(0, due - performance.now()));
    sent.push(
      post(load, agent, updateOf(chat)).then(() => {
        return { chat, due, tookMs: performance.now() - due };
      }),
    );
  }
  const answered = await Promise.all(sent);
  agent.destroy();
  return answered;
}

function updateOf(chat: number): string {
  lastUpdate += 1;
  return JSON.stringify({
    update_id: lastUpdate,
    message: {
      message_id: 1,
      date: 1,
      chat: { id: chat, type: 'private' },
      from: { id: chat, is_bot: false, first_name: 'Dân' },
      text: 'chào',
    },
  });
}

async function post({ url, secret }: UpdateLoad, agent: Agent, body: string): Promise<void> {
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'x-telegram-bot-api-secret-token': secret,
  };
  const call = request(url, { method: 'POST', agent, headers });
  call.end(body);
  const [response] = (await once(call, 'response')) as [IncomingMessage];
  await readText(response);
  if (response.statusCode !== 200) throw new Error(`answered ${response.statusCode}`);
}
