import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { instant, isoDay, localDay, type Instant, type LocalDay } from '../../core/calendar.ts';
import { verifyCounts } from '../../data/verify-counts.ts';
import { NOW } from '../support/builders.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server.stop());

const aSubmission = (submittedAt: Instant) => ({
  submissionId: randomUUID(),
  score: 4,
  channel: 'kiosk',
  counterId: '30307-1',
  submittedAt: new Date(submittedAt).toISOString(),
});
type Submission = ReturnType<typeof aSubmission>;

/** Sends from a device whose clock shows `deviceAt`; answers what became of each rating. */
async function send(ratings: readonly Submission[], deviceAt: Instant): Promise<readonly string[]> {
  const sentAt = new Date(deviceAt).toISOString();
  const response = await server.post('/api/v1/ratings', { sentAt, ratings });
  const { results } = (await response.json()) as { results: readonly { status: string }[] };
  return results.map(({ status }) => status);
}

async function storedDays(): Promise<readonly string[]> {
  const rows = await server.store.engine.all<{ day: number }>(
    'SELECT day FROM rating ORDER BY day',
  );
  return rows.map(({ day }) => isoDay(day as LocalDay));
}

const today = isoDay(localDay(NOW));

describe("the server's clock", () => {
  test.for([
    ['three days back', NOW - 3 * DAY],
    ['a year forward', NOW + 365 * DAY],
    ['a year back', NOW - 365 * DAY],
    ['to 1970', 0],
    ['to the last moment of a year in Vietnam', Date.UTC(2026, 11, 31, 16, 59, 59, 999)],
    ['to the first moment of a year in Vietnam', Date.UTC(2026, 11, 31, 17, 0, 0, 0)],
    ['to a leap day', Date.UTC(2028, 1, 28, 17, 0, 0)],
    ['one millisecond before midnight in Vietnam', Date.UTC(2026, 10, 23, 16, 59, 59, 999)],
  ] as const)('set %s refuses and doubles no rating', async ([, moment]) => {
    const jumped = instant(moment);
    const before = aSubmission(NOW);
    expect(await send([before], NOW)).toEqual(['stored']);

    server.setClock(jumped);
    // A device whose own clock did not move: the difference is measured, the rating is of "now".
    const during = aSubmission(NOW);
    expect(await send([during], NOW)).toEqual(['stored']);
    // One that follows the server, and one that says nothing of its clock.
    const following = aSubmission(jumped);
    expect(await send([following], jumped)).toEqual(['stored']);
    expect((await server.post('/api/v1/ratings', aSubmission(jumped))).status).toBe(201);
    expect(await send([before, during, following], NOW)).toEqual(Array(3).fill('duplicate'));

    server.setClock(NOW);
    expect(await send([before, during, following], NOW)).toEqual(Array(3).fill('duplicate'));
    const after = aSubmission(NOW);
    expect(await send([after], NOW)).toEqual(['stored']);

    const jumpedDay = isoDay(localDay(jumped));
    const expected = [today, today, jumpedDay, jumpedDay, jumpedDay];
    expect(await storedDays()).toEqual(expected.toSorted());
    const { ratings, differences } = await verifyCounts(server.store.engine);
    expect({ ratings, differences }).toEqual({ ratings: 5, differences: [] });
  });

  test('set back between two days never puts a rating on a day that has not come', async () => {
    const midnight = instant(Date.UTC(2026, 10, 23, 17));
    for (const offset of [-1, 0, 1, -2, 2, -1]) {
      server.setClock(instant(midnight + offset));
      const at = instant(midnight + offset);
      expect(await send([aSubmission(at)], at)).toEqual(['stored']);
    }
    expect(await storedDays()).toEqual([
      ...Array<string>(3).fill('2026-11-23'),
      ...Array<string>(3).fill('2026-11-24'),
    ]);
  });
});

describe("a device's clock", () => {
  test.for([
    ['years behind, as after a flat battery', instant(Date.UTC(2015, 0, 1))],
    ['years ahead', instant(Date.UTC(2040, 5, 1))],
    ['a day ahead', instant(NOW + DAY)],
  ] as const)('%s is corrected, and loses nothing', async ([, deviceAt]) => {
    const ratings = [aSubmission(deviceAt), aSubmission(instant(deviceAt - 2 * DAY))];
    expect(await send(ratings, deviceAt)).toEqual(['stored', 'stored']);
    const twoDaysAgo = isoDay(localDay(instant(NOW - 2 * DAY)));
    expect(await storedDays()).toEqual([twoDaysAgo, today]);
  });
});
