import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openStore } from '../../data/open-store.ts';
import { storeSize } from '../../data/store-size.ts';
import { noteBackup, storeFacts } from '../../server/store-facts.ts';
import { NOW } from '../support/builders.ts';
import { ENGINES } from '../support/stores.ts';

const dataFolder = mkdtempSync(path.join(tmpdir(), 'mot-cham-facts-'));
const storeUrl = path.join(dataFolder, 'store.db');
const store = await openStore({ url: storeUrl, secret: Buffer.alloc(32, 1) });
afterAll(async () => {
  await store.close();
  rmSync(dataFolder, { recursive: true });
});

const facts = (dossierFolder: string | null = null) =>
  storeFacts(store, { storeUrl, dataFolder, dossierFolder });

test('size and room are known, and a backup once it was noted', async () => {
  const before = await facts();
  expect(before.bytes).toBeGreaterThan(10_000);
  expect(before.freeBytes).toBeGreaterThan(0);
  expect(before.lastBackupAt).toBeNull();
  await noteBackup(dataFolder, NOW);
  expect((await facts()).lastBackupAt).toBe(NOW);
});

test('a note that is damaged counts as none, and one that can not be written harms nothing', async () => {
  writeFileSync(path.join(dataFolder, 'last-backup.txt'), 'x');
  expect((await facts()).lastBackupAt).toBeNull();
  await noteBackup(path.join(dataFolder, 'no-such-folder'), NOW);
});

test('files that could not be taken are counted while they lie there, without their reports', async () => {
  expect((await facts()).refusedFiles).toBeNull();
  const folder = path.join(dataFolder, 'drop');
  expect((await facts(folder)).refusedFiles).toBeNull();
  mkdirSync(path.join(folder, 'refused'), { recursive: true });
  expect((await facts(folder)).refusedFiles).toBe(0);
  for (const name of ['a.csv', 'a.csv.txt']) {
    writeFileSync(path.join(folder, 'refused', name), 'x');
  }
  expect((await facts(folder)).refusedFiles).toBe(1);
});

test.for(ENGINES)('the size is known on $name', async ({ open }) => {
  const { store: other, discard } = await open();
  expect(await storeSize(other.engine)).toBeGreaterThan(10_000);
  await discard();
});
