import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ROOT } from '../support/source-files.ts';

const PACKAGES = {
  '': { name: 'a-project' },
  'node_modules/node': { version: process.versions.node, integrity: 'sha512-node' },
  'node_modules/other-platform': { version: '1.0.0', integrity: 'sha512-x', optional: true },
  'node_modules/for-tests': { version: '1.0.0', integrity: 'sha512-y', dev: true },
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mot-cham-launch-'));
  mkdirSync(path.join(folder, 'server'));
  mkdirSync(path.join(folder, 'node_modules/node/bin'), { recursive: true });
  copyFileSync(path.join(ROOT, 'server/launch.mjs'), path.join(folder, 'server/launch.mjs'));
  symlinkSync(process.execPath, path.join(folder, 'node_modules/node/bin/node'));
  write('node_modules/node/package.json', { version: process.versions.node });
  const { '': root, 'node_modules/node': node } = PACKAGES;
  write('node_modules/.package-lock.json', { packages: { '': root, 'node_modules/node': node } });
  write('package-lock.json', { packages: PACKAGES });
  writeFileSync(path.join(folder, 'program.mjs'), `console.log('it runs')`);
  writeFileSync(path.join(folder, 'npm.mjs'), `console.log('npm was asked'); process.exit(1)`);
  // As after copying the folder: the lock file is the newest of all.
  const later = new Date(Date.now() + 60_000);
  utimesSync(path.join(folder, 'package-lock.json'), later, later);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, value: object): void {
  writeFileSync(path.join(folder, name), JSON.stringify(value));
}

function launch() {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [path.join(folder, 'server/launch.mjs'), 'program.mjs'],
    { encoding: 'utf8', env: { npm_execpath: path.join(folder, 'npm.mjs') } },
  );
  return { said: stdout + stderr, status };
}

test('a copied folder starts without installing anything, and so without a network', () => {
  expect(launch()).toEqual({ said: 'it runs\n', status: 0 });
});

test.for([
  ['another version', { 'node_modules/node': { version: '1.0.0', integrity: 'sha512-older' } }],
  ['one package fewer', { 'node_modules/more': { version: '1.0.0', integrity: 'sha512-more' } }],
  [
    'a part of what tests need',
    { 'node_modules/typescript': { version: '1.0.0', integrity: 'sha512-ts', dev: true } },
  ],
] as const)('with %s installed it installs, and says what to do when it can not', ([, wanted]) => {
  const lock = JSON.parse(readFileSync(path.join(folder, 'package-lock.json'), 'utf8')) as {
    packages: object;
  };
  write('package-lock.json', { packages: { ...lock.packages, ...wanted } });
  const { 'node_modules/other-platform': _, ...held } = PACKAGES;
  write('node_modules/.package-lock.json', { packages: held });
  const later = new Date(Date.now() + 60_000);
  utimesSync(path.join(folder, 'package-lock.json'), later, later);
  const { said, status } = launch();
  expect(status).toBe(1);
  expect(said).toContain('npm was asked');
  expect(said).toContain('Không cài đặt được');
});
