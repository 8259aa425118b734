import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

export interface Child {
  readonly process: ChildProcess;
  readonly port: number;
  stop(): Promise<void>;
}

/** Runs the reference server and answers once it listens. */
export function startBareExpress(): Promise<Child> {
  return startListening([file('./bare-express.ts')]);
}

/** Runs the reference bot. */
export function startEcho(apiRoot: string, token: string, secret: string): Promise<Child> {
  return startListening([file('./echo-bot.ts'), apiRoot, token, secret]);
}

async function startListening(words: readonly string[]): Promise<Child> {
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { process: child, port: (JSON.parse(line) as AddressInfo).port, stop: () => stop(child) };
}

/** Runs the real server on the data folder and answers once it answers; also how long that took. */
export async function startServerOn(
  dataFolder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Child & { readonly readyMs: number }> {
  const port = await freePort();
  const startedAt = performance.now();
  const child = spawn(process.execPath, startArguments(), {
    cwd: file('../..'),
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      DATA_DIR: dataFolder,
      PORT: String(port),
      HOST: '127.0.0.1',
      TELEGRAM_BOT_TOKEN: '',
      ...environment,
    },
  });
  child.stderr.resume();
  for (let tries = 0; tries < 3000; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null);
    if (answer?.ok) {
      return {
        process: child,
        port,
        readyMs: performance.now() - startedAt,
        stop: () => stop(child),
      };
    }
    if (child.exitCode !== null) break;
    await pause(5);
  }
  throw new Error('the server did not start');
}

/** Resident memory of a process on Linux, in MB. */
export async function residentMegabytes(child: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
}

/** Processor time that a process has used so far, on Linux, all its threads together. */
export async function processorMs(child: ChildProcess): Promise<number> {
  const stat = await readFile(`/proc/${child.pid}/stat`, 'utf8');
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13);
  // The kernel counts in ticks of 10 ms.
  return (Number(user) + Number(system)) * 10;
}

/** What `npm start` passes to node. */
function startArguments(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(file('../../package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  return scripts.start.split(' ').slice(1);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

function file(relative: string): string {
  return new URL(relative, import.meta.url).pathname;
}
