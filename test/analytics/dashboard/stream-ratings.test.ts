import compression from 'compression';
import express from 'express';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { streamRatings } from '../../../analytics/dashboard/reports/stream-ratings.ts';
import type { SatisfactionReport } from '../../../analytics/reports/satisfaction-report.ts';

/** Some megabytes of text: far more than what waits on its way. */
const RATINGS = 300_000;

const report = {
  province: '91',
  period: { id: '2026-10' },
  total: { share: 1, bound: null, n: RATINGS, scores: [0, 0, 0, 0, RATINGS] },
  by: { unit: [], procedure: [], channel: [] },
} as unknown as SatisfactionReport;

/** Asks a server that compresses; answers what came of sending, beside what is received. */
async function ask(read: (answer: IncomingMessage) => Promise<unknown>, encoding: string) {
  let sent: Promise<void> = Promise.reject(new Error('never asked'));
  sent.catch(() => undefined);
  const app = express()
    .use(compression())
    .get('/', (_request, response) => {
      sent = streamRatings(response, report, 'unit');
    });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const warnings: string[] = [];
  const note = (warning: Error) => void warnings.push(warning.name);
  process.on('warning', note);
  try {
    const asked = get({ port, host: '127.0.0.1', headers: { 'accept-encoding': encoding } });
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    const received = await read(answer);
    await sent;
    return { received, warnings };
  } finally {
    process.off('warning', note);
    server.closeAllConnections();
    server.close();
  }
}

async function readAll(answer: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of answer) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

test.each(['gzip', 'identity'])('sends every line, waiting for room (%s)', async (encoding) => {
  const { received, warnings } = await ask(readAll, encoding);
  const bytes = received as Buffer;
  const text = (encoding === 'gzip' ? gunzipSync(bytes) : bytes).toString();
  expect(text.split('\r\n')).toHaveLength(1 + RATINGS + 1);
  expect(warnings).toEqual([]);
});

test.each(['gzip', 'identity'])('stops when nobody reads any more (%s)', async (encoding) => {
  const { warnings } = await ask(async (answer) => {
    await once(answer, 'data');
    answer.destroy();
  }, encoding);
  expect(warnings).toEqual([]);
});
