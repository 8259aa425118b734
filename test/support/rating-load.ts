import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { MAX_BATCH_ITEMS, type RatingSubmission } from '../../core/intake/rating-submission.ts';
import type { Answer, Journal } from './journal.ts';
import type { SeededRandom } from './seeded-random.ts';

/** A server that takes ratings, and who may write. */
export interface LoadTarget {
  readonly port: number;
  readonly token: string;
}

export interface Load {
  /** Statuses seen so far, by how often. */
  readonly statuses: ReadonlyMap<number, number>;
  /** Resolves when every client has stopped: told to, or because the server is gone. */
  readonly over: Promise<void>;
  /** Lets each client finish its request. */
  stop(): Promise<void>;
}

const COUNTERS = ['30307-1', '30292-1'];
const MOST_PER_REQUEST = 5;
/** A server that is gone breaks the connection at once; one on a busy machine is only slow. */
const REQUEST_LIMIT_MS = 90_000;

/** One in so many ratings is one that must be refused. */
const BAD_EVERY = 10;

interface Reply {
  readonly status: number;
  readonly text: string;
}

/**
 * Clients that send ratings one request after the other and note in the journal what they sent and
 * were told. A client whose connection breaks stops: its server is gone.
 */
export function startLoad(
  target: LoadTarget,
  journal: Journal,
  { clients, random }: { readonly clients: number; readonly random: SeededRandom },
): Load {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const statuses = new Map<number, number>();
  let stopped = false;
  async function run(): Promise<void> {
    while (!stopped) {
      const count = random.between(1, MOST_PER_REQUEST);
      const submissions = Array.from({ length: count }, () => aSubmission(random));
      const status = await send(target, { agent, journal, submissions });
      if (status === null) return;
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  }
  const over = Promise.all(Array.from({ length: clients }, run)).then(() => agent.destroy());
  return {
    statuses,
    over,
    stop() {
      stopped = true;
      return over;
    },
  };
}

/** Sends everything of unknown fate again, as a client does after a fault. */
export async function resendUnknown(target: LoadTarget, journal: Journal): Promise<void> {
  const agent = new Agent({ keepAlive: true });
  const unknown = journal.ratings('unknown');
  for (let i = 0; i < unknown.length; i += MAX_BATCH_ITEMS) {
    const submissions = unknown.slice(i, i + MAX_BATCH_ITEMS);
    await send(target, { agent, journal, submissions });
  }
  agent.destroy();
}

/** A rating as a client would send it; now and then one that must be refused. */
function aSubmission(random: SeededRandom): RatingSubmission {
  const isBad = random.between(1, BAD_EVERY) === 1;
  return {
    submissionId: randomUUID(),
    score: isBad ? 6 : random.between(1, 5),
    channel: 'kiosk',
    counterId: COUNTERS[random.between(0, COUNTERS.length - 1)]!,
    submittedAt: new Date().toISOString(),
  };
}

/** Sends one request; answers its status, or null when the connection broke. */
async function send(
  target: LoadTarget,
  {
    agent,
    journal,
    submissions,
  }: {
    readonly agent: Agent;
    readonly journal: Journal;
    readonly submissions: readonly RatingSubmission[];
  },
): Promise<number | null> {
  const body = JSON.stringify({ sentAt: new Date().toISOString(), ratings: submissions });
  for (const submission of submissions) journal.sent(submission);
  let reply: Reply;
  try {
    reply = await post(target, agent, body);
  } catch {
    return null;
  }
  if (reply.status === 200) {
    const { results } = JSON.parse(reply.text) as {
      results: { submissionId: string; status: Answer }[];
    };
    for (const { submissionId, status } of results) journal.answered(submissionId, status);
  }
  return reply.status;
}

function post({ port, token }: LoadTarget, agent: Agent, body: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const call = request(
      {
        host: '127.0.0.1',
        port,
        agent,
        method: 'POST',
        path: '/api/v1/ratings',
        timeout: REQUEST_LIMIT_MS,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          authorization: `Bearer ${token}`,
        },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('error', reject);
        response.on('end', () => {
          if (response.complete) resolve({ status: response.statusCode ?? 0, text });
          else reject(new Error('the answer was cut off'));
        });
      },
    );
    call.on('timeout', () => call.destroy(new Error('no answer in time')));
    call.on('error', reject);
    call.end(body);
  });
}
