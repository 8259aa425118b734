import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

// npm leaves packages for other platforms out of the lock file when the registry in reach does not
// hold them, and `npm ci` then refuses that file. This adds them from what their parents ask for:
// `node test/support/complete-lock-file.ts` after each `npm install`. `npm run check` looks.

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly engines?: object;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface LockFile {
  packages: Record<string, LockedPackage & { os?: string[]; cpu?: string[]; optional?: boolean }>;
}

const LOCK_FILE = path.join(import.meta.dirname, '../../package-lock.json');

const OS = /\b(android|darwin|freebsd|linux|openharmony|win32|aix|netbsd|openbsd|sunos)\b/;
const CPU =
  /\b(arm64|x64|ia32|arm|ppc64|riscv64|s390x|wasm32)(?:-?(?:eabi|gnueabihf|musleabihf))?\b/;

/** Names of optional packages that are asked for and not in the lock file. */
export function missingFromLockFile(lock: LockFile = readLockFile()): readonly string[] {
  return [...wantedOptionals(lock).keys()].filter(
    (name) => !(`node_modules/${name}` in lock.packages),
  );
}

function wantedOptionals(
  lock: LockFile,
): ReadonlyMap<string, { version: string; parent: LockedPackage }> {
  const wanted = new Map<string, { version: string; parent: LockedPackage }>();
  for (const parent of Object.values(lock.packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      wanted.set(name, { version: version.replace(/^[^\d]*/, ''), parent });
    }
  }
  return wanted;
}

function completeLockFile(): readonly string[] {
  const lock = readLockFile();
  const wanted = wantedOptionals(lock);
  const missing = missingFromLockFile(lock);
  for (const name of missing) {
    const { version, parent } = wanted.get(name)!;
    const os = OS.exec(name)?.[1];
    const cpu = CPU.exec(name)?.[1];
    if (os === undefined || cpu === undefined) throw new Error(`${name} names no platform`);
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      ...(parent.dev === true && { dev: true }),
      optional: true,
      os: [os],
    };
  }
  const root = lock.packages['']!;
  const { '': _root, ...others } = lock.packages;
  const sorted = Object.entries(others).toSorted(([a], [b]) => (a < b ? -1 : 1));
  lock.packages = { '': root, ...Object.fromEntries(sorted) };
  writeFileSync(LOCK_FILE, `${JSON.stringify(lock, null, 2)}\n`);
  return missing;
}

function readLockFile(): LockFile {
  return JSON.parse(readFileSync(LOCK_FILE, 'utf8')) as LockFile;
}

if (import.meta.main) console.log(`added ${completeLockFile().length} packages of other platforms`);
