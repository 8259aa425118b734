// Runs a program of this project under the Node that the project pins, installing what is missing
// first. Plain JavaScript without packages: it must start under any Node from 20 on.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import nodeModule from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import path from 'node:path';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const modules = path.join(root, 'node_modules');
const pinnedNode = path.join(modules, 'node', 'bin', 'node');
const [program, ...args] = process.argv.slice(2);

process.chdir(root);
if (!isInstalled()) install();
await run();

/** npm writes node_modules/.package-lock.json last: older than the lock file may mean out of date. */
function isInstalled() {
  const done = path.join(modules, '.package-lock.json');
  const lock = path.join(root, 'package-lock.json');
  if (!existsSync(pinnedNode) || !existsSync(done)) return false;
  return statSync(done).mtimeMs >= statSync(lock).mtimeMs || holdsTheSame(done, lock);
}

/** A copied folder has other times and the same packages; to install anew would take a network. */
function holdsTheSame(done, lock) {
  const [have, want] = [done, lock].map((file) => JSON.parse(readFileSync(file, 'utf8')).packages);
  // A server may do without what only tests need, a developer's folder not.
  const isServer = !Object.values(have).some(({ dev }) => dev);
  return Object.entries(want).every(([place, { integrity, optional, dev, devOptional }]) => {
    if (place === '') return true;
    const held = have[place];
    // Made for another platform, or left out of a server on purpose.
    if (held === undefined) return optional || (isServer && (dev || devOptional));
    return held.integrity === integrity;
  });
}

function install() {
  process.stderr.write(
    'Đang cài đặt những gì còn thiếu / installing what is missing (npm ci)...\n',
  );
  const npm = process.env.npm_execpath;
  const [command, ...head] = npm === undefined ? ['npm'] : [process.execPath, npm];
  const result = spawnSync(command, [...head, 'ci', '--no-progress', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
  });
  if (result.status !== 0 || !existsSync(pinnedNode)) {
    process.stderr.write(
      'Không cài đặt được: hãy chạy "npm ci" và đọc lỗi / could not install: run "npm ci" and read its error.\n',
    );
    process.exit(1);
  }
}

async function run() {
  const { version } = JSON.parse(readFileSync(path.join(modules, 'node', 'package.json'), 'utf8'));
  const target = path.resolve(root, program);
  if (process.versions.node === version) {
    // Compiled code, types stripped, is kept between runs.
    nodeModule.enableCompileCache(path.join(modules, '.cache', 'compiled'));
    process.argv.splice(1, process.argv.length - 1, target, ...args);
    await import(pathToFileURL(target).href);
    return;
  }
  const child = spawn(pinnedNode, [...process.execArgv, target, ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: path.join(modules, '.bin') + path.delimiter + process.env.PATH },
  });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGKILL' ? 137 : 1)));
}
