import { randomUUID } from 'node:crypto';
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

/** So long ago, under a receipt of its own. */
function aTap(ms: number, change: object) {
  return {
    ...aSubmission({ ...tappedAt(ms), ...change }),
    submissionId: randomUUID(),
    ...tappedAt(ms),
  };
}

const DAY = 86_400_000;

// Oldest first: a device's memory goes by the latest time that it was told.
test('does not lay over one another what came before and after the clock began anew', async () => {
  const before = await marks();
  const half = (from: number) => [0, 15_000, 30_000].map((ms) => aTap(5 * DAY - from - ms, {}));
  const counted = (taps: readonly object[], from: number) =>
    taps.map((tap, i) => ({ ...tap, sequence: from + i }));
  await client.send(counted([...half(0), ...half(5_000)], 1));
  expect(await marks()).toEqual(before);
  // The same times in one count are a crowd.
  const crowd = [...half(3_600_000), ...half(3_605_000)].toSorted((a, b) =>
    a.submittedAt.localeCompare(b.submittedAt),
  );
  await client.send(counted(crowd, 20));
  expect(await marks()).toEqual({ ...before, burst: 6 });
});

test('marks best ones that follow a bad one, and never the bad one', async () => {
  const before = await marks();
  await client.send(aTap(4 * DAY, { score: 1 }));
  await client.send(aTap(4 * DAY - 20_000, { score: 5 }));
  expect(await marks()).toEqual(before);
  await client.send(aTap(4 * DAY - 50_000, { score: 5 }));
  expect(await marks()).toEqual({ ...before, 'make-up': 2 });
});

test('marks a burst over several requests, its first ratings too, and taps at night', async () => {
  const { burst: known = 0, ...others } = await marks();
  // Sent late: the day before yesterday from 9:30 on, a burst, and one citizen an hour before it.
  const burst = [0, 5_000, 10_000, 15_000, 20_000].map((ms) => aSubmission(tappedAt(3 * DAY - ms)));
  await client.send([aSubmission(tappedAt(3 * DAY + 3_600_000)), ...burst.slice(0, 3)]);
  expect(await marks()).toEqual({ burst: known, ...others });
  await client.send({ ...burst[2]!, revision: 1, reasons: ['fast'] });
  await client.send(burst.slice(3));
  expect(await marks()).toEqual({ burst: known + 5, ...others });
  // Sent again, nothing is marked twice.
  await client.send(burst);
  expect(await marks()).toEqual({ burst: known + 5, ...others });
  await client.send(aSubmission(tappedAt(3 * DAY - 12 * 3_600_000)));
  expect(await marks()).toEqual({ burst: known + 5, ...others, closed: 1 });
});
