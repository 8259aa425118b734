import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const CHROMIUM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const STRACE_PATHS = ['/usr/bin/strace', '/bin/strace', '/usr/local/bin/strace'];

/** A program from outside npm that the tests need, and where it was found. */
interface Tool {
  /** Its package in Debian. */
  readonly name: string;
  find(): string | null;
}

const TOOLS: readonly Tool[] = [
  { name: 'chromium', find: findChromium },
  { name: 'strace', find: () => STRACE_PATHS.find(runs) ?? null },
];

/** The browser for tests: the one that `CHROMIUM_PATH` names, else the system's; null without one. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return runs(named) ? named : null;
  return CHROMIUM_PATHS.find(runs) ?? null;
}

/** Path of strace, with which faults are injected; throws with what to do when there is none. */
export function stracePath(): string {
  const found = STRACE_PATHS.find((file) => existsSync(file));
  if (found === undefined) throw new Error(`strace is missing: ${installCommand(['strace'])}`);
  return found;
}

/**
 * Makes sure that every tool is there. Installs what is missing from Debian when this process may,
 * in one go; else throws the one command that does it.
 */
export function requireTools(): void {
  const missing = TOOLS.filter((tool) => tool.find() === null).map((tool) => tool.name);
  if (missing.length === 0) return;
  if (mayInstall()) {
    process.stderr.write(`Installing what the tests need: ${missing.join(', ')}\n`);
    spawnSync('/bin/sh', ['-c', aptCommand(missing)], {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const still = TOOLS.filter((tool) => tool.find() === null).map((tool) => tool.name);
  if (still.length === 0) return;
  throw new Error(`The tests need ${still.join(' and ')}; install with: ${installCommand(still)}`);
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && runs('apt-get');
}

function aptCommand(packages: readonly string[]): string {
  return `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}

function installCommand(packages: readonly string[]): string {
  return `sudo sh -c '${aptCommand(packages)}'`;
}

/** True when the program is there and starts; what stands in its place in a container may not. */
function runs(program: string): boolean {
  const flag = program.endsWith('strace') ? '-V' : '--version';
  if (program.includes('/') && !existsSync(program)) return false;
  return spawnSync(program, [flag], { stdio: 'ignore', timeout: 60_000 }).status === 0;
}
