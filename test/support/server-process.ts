import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { instant } from '../../core/calendar.ts';
import type { ProvinceCode } from '../../core/organisation.ts';
import { openStore } from '../../data/open-store.ts';
import { seedStore } from '../../server/seed-store.ts';
import { newToken, tokenHash } from '../../server/tokens.ts';
import { ROOT } from './source-files.ts';

/** The secret of every store made here, so that a server can open what a test prepared. */
const SECRET = 'a secret that only these tests use, 32 bytes or more';

/** A folder with a seeded store in it, and a token that may write to it. */
export interface PreparedData {
  readonly folder: string;
  readonly storePath: string;
  readonly token: string;
  /** An independent copy of it as it is now. */
  copy(): PreparedData;
  remove(): void;
}

/** Makes a store like one after its first start, with an API key for the seed's province. */
export async function prepareData(): Promise<PreparedData> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mot-cham-anomaly-'));
  const storePath = path.join(folder, 'mot-cham.db');
  const store = await openStore({ url: storePath, secret: Buffer.from(SECRET) });
  await seedStore(store);
  const token = newToken('integration');
  const id = 'load';
  await store.access.issue(
    {
      id,
      label: 'load',
      writer: { kind: 'integration', id, province: '91' as ProvinceCode },
      issuedAt: instant(Date.now()),
      revokedAt: null,
      clockOffsetMs: 0,
    },
    tokenHash(token),
  );
  await store.close();
  return preparedIn(folder, token);
}

function preparedIn(folder: string, token: string): PreparedData {
  return {
    folder,
    storePath: path.join(folder, 'mot-cham.db'),
    token,
    copy() {
      const other = mkdtempSync(path.join(os.tmpdir(), 'mot-cham-anomaly-'));
      cpSync(folder, other, { recursive: true });
      return preparedIn(other, token);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export interface ServerProcess {
  readonly port: number;
  readonly process: ChildProcess;
  /** Exit code, or the name of the signal that ended it. */
  readonly ended: Promise<number | string>;
  /** What it wrote to standard error. */
  errors(): string;
  /** Sends the signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<number | string>;
}

export interface ServerOptions {
  readonly folder: string;
  /** A program, with its arguments, under which Node runs: strace, or one that enters a namespace. */
  readonly under?: readonly string[];
  readonly program?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts the real server on the folder; resolves when it listens, rejects with its words if not. */
export async function startServerProcess(options: ServerOptions): Promise<ServerProcess> {
  const server = spawnServer(options);
  let printed = '';
  const port = await new Promise<number>((resolve, reject) => {
    server.process.stdout!.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const found = /localhost:(\d+)\/kiosk/.exec(printed);
      if (found !== null) resolve(Number(found[1]));
    });
    void server.ended.then((code) =>
      reject(new Error(`the server ended with ${code}: ${server.errors()}`)),
    );
  });
  return { ...server, port };
}

/**
 * Starts the server without waiting for anything: for when it is expected to refuse. It is killed
 * when the test is over, however that ends.
 */
export function spawnServer(options: ServerOptions): Omit<ServerProcess, 'port'> {
  const { folder, under = [], program = 'server/main.ts', environment = {} } = options;
  const [command, ...args] = [...under, process.execPath, path.join(ROOT, program)];
  const child = spawn(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      DATA_DIR: folder,
      MOT_CHAM_SECRET: SECRET,
      PORT: '0',
      HOST: '127.0.0.1',
      ...environment,
    },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string);
  return {
    process: child,
    ended,
    errors: () => errors,
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}
