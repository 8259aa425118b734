import { afterEach, beforeEach, expect, test } from 'vitest';
import { LISTS, NOW } from '../support/builders.ts';
import { aSubmission, ratingsClient } from '../support/ratings-client.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
const client = ratingsClient(() => server);

const HEARTBEAT = {
  version: 'abc-1',
  waiting: 14,
  refused: 0,
  lastSequence: 20,
  lastRatingOn: '2026-11-23',
  persisted: true,
  storageUsed: 0.2,
  battery: { level: 0.5, charging: true },
  storageLost: false,
  trial: false,
};

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.stop());

test('keeps a heartbeat, answers the settings, and refuses what is none', async () => {
  const answer = await server.post('/api/v1/devices/heartbeat', HEARTBEAT);
  expect(answer.status).toBe(200);
  const [device] = await server.store.fleet.list();
  expect(device).toMatchObject({ heartbeat: HEARTBEAT, received: [] });
  await server.store.fleet.keepSettings(device!.id, { trial: true });
  const again = await server.post('/api/v1/devices/heartbeat', { ...HEARTBEAT, waiting: 0 });
  expect(await again.json()).toMatchObject({ settings: { trial: true } });
  const bad = await server.post('/api/v1/devices/heartbeat', { ...HEARTBEAT, waiting: -1 });
  expect(bad.status).toBe(400);
});

test('notes the numbers of answers, so that a lost one shows as a hole', async () => {
  await client.send([aSubmission({ sequence: 1 }), aSubmission({ sequence: 2 })]);
  await client.send([aSubmission({ sequence: 5 })]);
  await expect
    .poll(async () => (await server.store.fleet.list())[0]?.received)
    .toEqual([
      [1, 2],
      [5, 5],
    ]);
});

test('keeps the marks of a rating, and those that come later, and drops none for them', async () => {
  const first = aSubmission({ marks: ['double-tap'] });
  expect((await client.send(first)).status).toBe(201);
  await client.send({ ...first, revision: 1, marks: ['double-tap', 'play'] });
  const rows = await server.store.engine.all<{ mark: string }>(
    'SELECT mark FROM rating_mark ORDER BY mark',
  );
  expect(rows.map(({ mark }) => mark)).toEqual(['double-tap', 'play']);
  expect(await client.storedCount()).toBe(1);
  expect((await client.send(aSubmission({ marks: ['no-such-mark'] }))).status).toBe(422);
});

test('keeps what is given in training apart from every count', async () => {
  const trial = aSubmission({ trial: true });
  expect((await client.send(trial)).status).toBe(201);
  await client.send(trial);
  expect(await client.storedCount()).toBe(0);
  expect([...(await server.store.trials.countByCounter()).values()]).toEqual([1]);
});

test('answers the settings under a name, and only to those who have others', async () => {
  const beat = async (body: object = {}) => {
    const answer = await server.post('/api/v1/devices/heartbeat', { ...HEARTBEAT, ...body });
    return (await answer.json()) as { settings?: { name: string; volume: number } };
  };
  const first = await beat();
  expect(first.settings).toMatchObject({ volume: 0.7, links: [], questions: { version: 1 } });
  const name = first.settings?.name ?? '';
  expect((await beat({ settings: name })).settings).toBeUndefined();
  const [device] = await server.store.fleet.list();
  expect(device?.heartbeat?.settings).toBe(name);
  await server.store.fleet.keepSettings(device!.id, { volume: 0.2, look: 'pink' });
  const next = await beat({ settings: name });
  expect(next.settings).toMatchObject({ volume: 0.2, look: 'light' });
  expect(next.settings?.name).toMatch(/^1-/);
});

test('a moved device may still bring what it holds for the counter it left', async () => {
  const [device] = (await server.store.access.list()).filter(
    ({ writer }) => writer.kind === 'device',
  );
  const old = aSubmission();
  const [first, second] = LISTS.counters;
  await server.store.access.change(device!.id, { label: 'X', counter: second!.id }, NOW);
  expect((await client.send(old)).status).toBe(201);
  expect((await client.send(aSubmission({ counterId: second!.id }))).status).toBe(201);
  expect(old.counterId).toBe(first!.id);
});
