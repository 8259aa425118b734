import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenedStore } from '../../data/open-store.ts';
import { openStore } from '../../data/open-store.ts';
import { copyStore } from '../../data/copy-store.ts';
import { verifyCounts } from '../../data/verify-counts.ts';
import { AN_GIANG, NOW } from '../support/builders.ts';
import { ENGINES } from '../support/stores.ts';

const BY = { author: 'lan', at: NOW };

/** Bytes that no two parts of share. */
const aFile = (bytes: number, first = 0x25) =>
  Uint8Array.from({ length: bytes }, (_, i) => (i === 0 ? first : (i * 31 + (i >> 9)) % 251));

describe.each(ENGINES)('files of decisions on $name', ({ open }) => {
  let store: OpenedStore;
  let discard: () => Promise<void>;
  beforeAll(async () => {
    ({ store, discard } = await open());
  });
  afterAll(() => discard());

  test('come back byte for byte, version by version, and the same file adds none', async () => {
    const action = '1811/QĐ-UBND | abolish | 1.001193';
    const first = aFile(500_000);
    const second = aFile(192 * 1024, 0x26);
    const add = (content: Uint8Array) =>
      store.decisionFiles.add(AN_GIANG, { action, name: 'qd.pdf', media: 'pdf', content, by: BY });
    expect(await add(first)).toMatchObject({ version: 1, bytes: 500_000 });
    expect(await add(second)).toMatchObject({ version: 2 });
    expect(await add(second)).toMatchObject({ version: 2 });
    expect(await add(first)).toMatchObject({ version: 3 });
    const files = await store.decisionFiles.list(AN_GIANG);
    expect(files.map(({ version }) => version)).toEqual([1, 2, 3]);
    for (const [at, content] of [first, second, first].entries()) {
      const read = await store.decisionFiles.read(AN_GIANG, files[at]!);
      expect(Buffer.from(read!).equals(content)).toBe(true);
    }
    expect(await store.decisionFiles.read(AN_GIANG, { hash: 'none' })).toBeNull();
    expect((await verifyCounts(store.engine)).damage).toEqual([]);
  });

  test('added at once each get a version of their own', async () => {
    const add = (first: number) =>
      store.decisionFiles.add(AN_GIANG, {
        action: 'at once',
        name: 'a',
        media: 'pdf',
        content: aFile(10, first),
        by: BY,
      });
    const versions = (await Promise.all([1, 2, 3, 4].map(add))).map(({ version }) => version);
    expect(versions.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4]);
  });

  test('are refused to be changed or deleted by the database itself', async () => {
    for (const sql of [
      "UPDATE decision_file SET name = ''",
      'DELETE FROM decision_file',
      "UPDATE decision_file_part SET content = ''",
      'DELETE FROM decision_file_part',
    ]) {
      await expect(store.engine.transaction((tx) => tx.run(sql))).rejects.toThrow('never changed');
    }
  });

  test('move with everything else, and a lost part is found', async () => {
    const secret = Buffer.alloc(32, 7);
    const target = await openStore({ url: ':memory:', secret });
    try {
      const copied = await copyStore(store.engine, target.engine);
      expect(copied.decision_file_part).toBeGreaterThan(4);
      const [file] = await target.decisionFiles.list(AN_GIANG);
      const read = await target.decisionFiles.read(AN_GIANG, file!);
      expect(Buffer.from(read!).equals(aFile(500_000))).toBe(true);
      await target.engine.transaction(async (tx) => {
        await tx.run('DROP TRIGGER decision_file_part_no_delete');
        await tx.run('DELETE FROM decision_file_part WHERE part = 1');
      });
      const { damage } = await verifyCounts(target.engine);
      expect(damage).toEqual([expect.stringContaining(`${file!.hash} is not whole`)]);
      await expect(target.decisionFiles.read(AN_GIANG, file!)).rejects.toThrow(
        'not what was handed in',
      );
    } finally {
      await target.close();
    }
  });
});
