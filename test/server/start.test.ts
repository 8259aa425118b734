import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { APPLICATION_ID } from '../../data/sqlite-file.ts';
import { dataFolder, runProgramFile, untilReady } from '../support/child-server.ts';

describe('the server as a process', { timeout: 120_000 }, () => {
  let folder: ReturnType<typeof dataFolder>;
  let data: string;
  beforeEach(() => {
    folder = dataFolder();
    data = path.join(folder.path, 'var');
  });
  afterEach(() => folder.remove());

  const start = (environment: Record<string, string> = {}) =>
    runProgramFile('server/main.ts', [], { DATA_DIR: data, PORT: '0', ...environment });
  const oneSentence = (output: string) => {
    const lines = output.trim().split('\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^Dừng lại \/ stopped: .+\.$/);
    return lines[0]!;
  };

  test('prints where everything is, makes its folder, and stops with exit code 0', async () => {
    const server = start();
    const port = await untilReady(server);
    // Each line is written by itself.
    await expect.poll(server.output).toContain('/dashboard/access');
    const links = server.output();
    for (const address of ['/kiosk', '/c/', '/dashboard', '/api']) {
      expect(links).toContain(`http://localhost:${port}${address}`);
    }
    expect(links).toMatch(/\/dashboard\/first-account#[\w-]{20,}/);
    expect(statSync(path.join(data, 'secret.key')).mode & 0o077).toBe(0);
    server.process.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(readdirSync(data).filter((file) => file.endsWith('-wal'))).toEqual([]);
  });

  test('finishes a request in flight when told to stop', async () => {
    const key = runProgramFile('server/commands/access.ts', ['key'], { DATA_DIR: data });
    await key.ended;
    const token = /mck_[\w-]+/.exec(key.output())![0];
    const server = start();
    const port = await untilReady(server);
    const body = JSON.stringify({
      submissionId: randomUUID(),
      score: 5,
      channel: 'counter-software',
      counterId: '30307-1',
      submittedAt: new Date().toISOString(),
    });
    const answer = await new Promise<string>((resolve, reject) => {
      let received = '';
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(
          `POST /api/v1/ratings HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n` +
            `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n` +
            `Expect: 100-continue\r\n\r\n`,
        );
      });
      // The server asks for the body once it is at work on the request: only then is it in flight.
      socket.once('data', () => {
        server.process.kill('SIGTERM');
        socket.write(body.slice(0, 20));
        const isStopping = () => server.output().includes('"stopping"');
        vi.waitUntil(isStopping, { timeout: 60_000 }).then(
          () => socket.write(body.slice(20)),
          reject,
        );
      });
      socket.on('data', (chunk: Buffer) => (received += chunk.toString()));
      socket.on('end', () => resolve(received));
      socket.on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 201/);
    expect(await server.ended).toBe(0);
  });

  test('is not kept from stopping by a client that never ends its request', async () => {
    const server = start();
    const port = await untilReady(server);
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    await new Promise<void>((resolve) => {
      socket.write('POST /api/v1/ratings HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{', () =>
        resolve(),
      );
    });
    // How soon, is a matter of the server's own clock: see serve.test.ts.
    server.process.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    socket.destroy();
  });

  test('names a taken port in one sentence and leaves the first server alone', async () => {
    const first = start();
    const port = await untilReady(first);
    const second = runProgramFile('server/main.ts', [], {
      DATA_DIR: path.join(folder.path, 'other'),
      PORT: String(port),
    });
    expect(await second.ended).toBe(1);
    expect(oneSentence(second.output())).toContain(String(port));
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).ok).toBe(true);
    first.process.kill('SIGTERM');
    await first.ended;
  });

  test('refuses a second process on one store, and starts at once after the first was killed', async () => {
    const first = start();
    await untilReady(first);
    const second = start();
    expect(await second.ended).toBe(1);
    expect(oneSentence(second.output())).toContain('in use by another process');
    first.process.kill('SIGKILL');
    await first.ended;
    const third = start();
    await untilReady(third);
    third.process.kill('SIGTERM');
    expect(await third.ended).toBe(0);
  });

  test.for([
    ['PORT', 'eighty'],
    ['PUBLIC_URL', 'ftp://x'],
    ['PROVINCE', '99'],
    ['MOT_CHAM_SECRET', 'too short'],
  ] as const)(
    'names the setting %s when it is %s, and changes nothing',
    async ([setting, text]) => {
      const server = start({ [setting]: text });
      expect(await server.ended).toBe(1);
      expect(oneSentence(server.output())).toContain(setting);
      if (setting !== 'PROVINCE') expect(existsSync(data)).toBe(false);
    },
  );

  test('names a data folder that cannot be made', async () => {
    writeFileSync(data, 'a file where the folder should be');
    const server = start();
    expect(await server.ended).toBe(1);
    oneSentence(server.output());
    expect(readFileSync(data, 'utf8')).toBe('a file where the folder should be');
  });

  test.for([
    {
      name: 'damaged',
      make: (file: string) => writeFileSync(file, 'SQLite format 3\0 but nothing else'.repeat(200)),
    },
    {
      name: 'newer',
      make: (file: string) => {
        const database = new DatabaseSync(file);
        database.exec(
          `PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = 4711; CREATE TABLE a (b)`,
        );
        database.close();
      },
    },
  ])('names a $name database in one sentence and leaves it as it is', async ({ make }) => {
    mkdirSync(data);
    const file = path.join(data, 'mot-cham.db');
    make(file);
    const before = readFileSync(file);
    const server = start();
    expect(await server.ended).toBe(1);
    oneSentence(server.output());
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('refuses a secret that others can read', async () => {
    mkdirSync(data);
    writeFileSync(path.join(data, 'secret.key'), 'A'.repeat(43), { mode: 0o644 });
    const server = start();
    expect(await server.ended).toBe(1);
    expect(oneSentence(server.output())).toContain('chmod 600');
  });
});
