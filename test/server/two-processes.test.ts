import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyCounts } from '../../data/verify-counts.ts';
import { dataFolder, runProgramFile, untilReady, type Program } from '../support/child-server.ts';
import { aSubmission } from '../support/ratings-client.ts';
import { openPostgresTestStore, type TestStore } from '../support/stores.ts';

let database: TestStore;
let folder: ReturnType<typeof dataFolder>;
let servers: readonly { readonly program: Program; readonly port: number }[];
let token: string;

beforeAll(async () => {
  database = await openPostgresTestStore();
  folder = dataFolder();
  const environment = { DATABASE_URL: database.url, DATA_DIR: folder.path };
  const key = runProgramFile('server/commands/access.ts', ['key'], environment);
  await key.ended;
  token = /mck_[\w-]+/.exec(key.output())![0];
  servers = await Promise.all(
    [1, 2].map(async () => {
      const program = runProgramFile('server/main.ts', [], { ...environment, PORT: '0' });
      return { program, port: await untilReady(program) };
    }),
  );
});
afterAll(async () => {
  for (const { program } of servers) program.process.kill('SIGTERM');
  await Promise.all(servers.map(({ program }) => program.ended));
  await database.discard();
  folder.remove();
});

test('two processes on one PostgreSQL store the same batches once and count alike', async () => {
  const batches = Array.from({ length: 20 }, () =>
    Array.from({ length: 10 }, (_, i) =>
      aSubmission({ score: 1 + (i % 5), channel: 'counter-software', counterId: '30307-1' }),
    ),
  );
  const send = async (port: number, batch: readonly unknown[]) => {
    const response = await fetch(`http://127.0.0.1:${port}/api/v1/ratings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(batch),
    });
    const { results } = (await response.json()) as { results: { status: string }[] };
    return results.map(({ status }) => status);
  };
  const answers = await Promise.all(
    batches.flatMap((batch) =>
      servers.flatMap(({ port }) => [send(port, batch), send(port, batch)]),
    ),
  );
  const statuses = answers.flat();
  expect(statuses.filter((status) => status === 'stored')).toHaveLength(200);
  expect(statuses.filter((status) => status === 'duplicate')).toHaveLength(600);
  expect(await verifyCounts(database.store.engine)).toEqual({
    ratings: 200,
    dossierFacts: 0,
    differences: [],
    damage: [],
  });
}, 300_000);
