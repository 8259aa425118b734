import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyCounts } from '../../data/verify-counts.ts';
import { MARRIAGE, NOW } from '../support/builders.ts';
import { announcedRandom } from '../support/seeded-random.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { ENGINES } from '../support/stores.ts';

interface BatchAnswer {
  readonly results: readonly { readonly submissionId: string; readonly status: string }[];
}

describe.for(ENGINES)('on $name', ({ open }) => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startTestServer(open);
  });
  afterEach(() => server.stop());

  const aBatch = (size: number) => ({
    sentAt: new Date(NOW).toISOString(),
    ratings: Array.from({ length: size }, (_, i) => ({
      submissionId: randomUUID(),
      score: (i % 5) + 1,
      channel: 'kiosk',
      counterId: '30307-1',
      procedureCode: MARRIAGE,
      submittedAt: new Date(NOW).toISOString(),
      reasons: ['other'],
    })),
  });

  async function expectStored(count: number): Promise<void> {
    const { ratings, differences, damage } = await verifyCounts(server.store.engine);
    expect({ ratings, differences, damage }).toEqual({
      ratings: count,
      differences: [],
      damage: [],
    });
  }

  /** Sends the beginning of a request and breaks the connection. */
  async function sendPart(body: string, length: number): Promise<void> {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    await once(socket, 'connect');
    const head =
      'POST /api/v1/ratings HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n' +
      `Authorization: Bearer ${server.deviceToken}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`;
    await new Promise<void>((resolve) => {
      socket.write(head + body.slice(0, length), () => resolve());
    });
    const closed = once(socket, 'close');
    socket.destroy();
    await closed;
  }

  test('the same batch sent 20 times at once is stored once, and each answer says so', async () => {
    const batch = aBatch(50);
    const answers = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const response = await server.post('/api/v1/ratings', batch);
        expect(response.status).toBe(200);
        return (await response.json()) as BatchAnswer;
      }),
    );
    const statuses = answers.flatMap(({ results }) => results);
    expect(statuses.filter(({ status }) => status === 'stored')).toHaveLength(50);
    expect(statuses.filter(({ status }) => status === 'duplicate')).toHaveLength(950);
    for (const { results } of answers) {
      expect(results.map(({ submissionId }) => submissionId)).toEqual(
        batch.ratings.map(({ submissionId }) => submissionId),
      );
    }
    await expectStored(50);
  });

  test('a batch cut off half way leaves nothing behind, and is taken when it comes whole', async () => {
    const random = announcedRandom('cut off half way');
    const batch = aBatch(40);
    const body = JSON.stringify(batch);
    for (let cut = 0; cut < 20; cut += 1) await sendPart(body, random.between(0, body.length - 1));
    // One that ends between two ratings, and one that lacks only its last byte.
    await sendPart(body, body.indexOf('},{') + 1);
    await sendPart(body, body.length - 1);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    await expectStored(0);
    const response = await server.post('/api/v1/ratings', batch);
    const { results } = (await response.json()) as BatchAnswer;
    expect(new Set(results.map(({ status }) => status))).toEqual(new Set(['stored']));
    await expectStored(40);
  });

  test('a batch whose answer nobody waits for is stored whole or not at all, and once', async () => {
    const batches = Array.from({ length: 10 }, () => aBatch(20));
    for (const batch of batches) {
      const body = JSON.stringify(batch);
      await sendPart(body, body.length);
    }
    for (const batch of batches) {
      const response = await server.post('/api/v1/ratings', batch);
      const { results } = (await response.json()) as BatchAnswer;
      const statuses = new Set(results.map(({ status }) => status));
      expect(statuses.size).toBe(1);
      expect(['stored', 'duplicate']).toContain([...statuses][0]);
    }
    await expectStored(200);
  });
});
