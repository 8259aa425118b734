import { afterAll, beforeAll, expect, test } from 'vitest';
import { instant } from '../../core/calendar.ts';
import { NOW } from '../support/builders.ts';
import { aSubmission, ratingsClient } from '../support/ratings-client.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
const client = ratingsClient(() => server);

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const tappedAt = (ms: number) => ({ submittedAt: new Date(instant(NOW - ms)).toISOString() });

async function marks(): Promise<Readonly<Record<string, number>>> {
  const rows = await server.store.engine.all<{ mark: string; n: number }>(
    'SELECT mark, count(*) AS n FROM rating_mark GROUP BY mark',
  );
  return Object.fromEntries(rows.map(({ mark, n }) => [mark, n]));
}

test('marks a burst over several requests, its first ratings too, and taps at night', async () => {
  const day = 86_400_000;
  // Sent late: the day before yesterday from 9:30 on, a burst, and one citizen an hour before it.
  const burst = [0, 5_000, 10_000, 15_000, 20_000].map((ms) => aSubmission(tappedAt(3 * day - ms)));
  await client.send([aSubmission(tappedAt(3 * day + 3_600_000)), ...burst.slice(0, 3)]);
  expect(await marks()).toEqual({});
  await client.send({ ...burst[2]!, revision: 1, reasons: ['fast'] });
  await client.send(burst.slice(3));
  expect(await marks()).toEqual({ burst: 5 });
  // Sent again, nothing is marked twice.
  await client.send(burst);
  expect(await marks()).toEqual({ burst: 5 });
  await client.send(aSubmission(tappedAt(3 * day - 12 * 3_600_000)));
  expect(await marks()).toEqual({ burst: 5, closed: 1 });
});
