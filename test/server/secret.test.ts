import { chmodSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig, type Config } from '../../server/config.ts';
import { installationSecret } from '../../server/secret.ts';
import { dataFolder, runProgramFile } from '../support/child-server.ts';

let folder: ReturnType<typeof dataFolder>;
beforeEach(() => {
  folder = dataFolder();
});
afterEach(() => folder.remove());

const config = (environment: Record<string, string> = {}): Config => {
  const read = readConfig({ DATA_DIR: path.join(folder.path, 'var'), ...environment });
  if (!read.ok) throw new Error(read.error.en);
  return read.value;
};

test('is made once, for its owner only, and stays the same', () => {
  const first = installationSecret(config());
  expect(first).toHaveLength(32);
  expect(installationSecret(config())).toEqual(first);
  const files = readdirSync(path.join(folder.path, 'var'));
  expect(files).toEqual(['secret.key']);
  expect(statSync(path.join(folder.path, 'var', 'secret.key')).mode & 0o777).toBe(0o600);
});

test('is one and the same for processes that start together', async () => {
  const list = () =>
    runProgramFile('server/commands/access.ts', ['list'], { DATA_DIR: folder.path });
  const programs = [list(), list(), list(), list()];
  await Promise.all(programs.map((program) => program.ended));
  const outputs = programs.map((program) => program.output()).join('');
  expect(outputs).not.toContain('secret.key');
  expect(readdirSync(folder.path).filter((file) => file.startsWith('secret'))).toEqual([
    'secret.key',
  ]);
}, 120_000);

test('from the settings needs no file', () => {
  const secret = 'a secret of more than thirty-two characters';
  expect(installationSecret(config({ MOT_CHAM_SECRET: secret })).toString()).toBe(secret);
  expect(readdirSync(folder.path)).toEqual([]);
});

test('is refused when others can read it or when it is cut short', () => {
  installationSecret(config());
  const file = path.join(folder.path, 'var', 'secret.key');
  chmodSync(file, 0o640);
  expect(() => installationSecret(config())).toThrow(/chmod 600/);
  chmodSync(file, 0o600);
  writeFileSync(file, 'c2hvcnQ');
  expect(() => installationSecret(config())).toThrow(/cut short/);
});

test('is missed where a backup is restored without it', async () => {
  const run = async (name: string, file: string, data: string, secret?: string) => {
    const settings = secret === undefined ? {} : { MOT_CHAM_SECRET: secret };
    const environment = { DATA_DIR: path.join(folder.path, data), ...settings };
    const program = runProgramFile(`server/commands/${name}.ts`, [file], environment);
    return [await program.ended, program.output().includes('secret.key')];
  };
  await run('access', 'list', 'old');
  const backup = path.join(folder.path, 'backup.db');
  expect(await run('backup', backup, 'old')).toEqual([0, false]);
  expect(await run('restore', backup, 'new')).toEqual([0, true]);
  expect(await run('restore', backup, 'other', 'x'.repeat(40))).toEqual([0, false]);
}, 120_000);
