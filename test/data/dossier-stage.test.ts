import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { DossierEntry } from '../../core/dossier-log.ts';
import { openStore, type OpenedStore } from '../../data/open-store.ts';
import { verifyCounts } from '../../data/verify-counts.ts';
import { AN_GIANG, aRating, BIRTH, LISTS, NOW, TODAY } from '../support/builders.ts';
import {
  aDossierEntry,
  aDossierSubmission,
  aFinishedDossier,
} from '../support/dossier-builders.ts';
import { openSqliteTestStore, TEST_SECRET, type TestStore } from '../support/stores.ts';

/** Three parts; what waits for a code, and whom to invite, is among what is set aside. */
function aLongFile(): readonly DossierEntry[] {
  const submission = aDossierSubmission({ procedureCode: '7.777777' }) as never;
  const missing = { kind: 'procedure', code: '7.777777' } as const;
  const author = 'file:lan';
  return [
    ...Array.from({ length: 2500 }, () => aDossierEntry({ author })),
    aDossierEntry({ author, content: { kind: 'unplaced', missing, submission } }),
    aDossierEntry({ author, contact: { kind: 'phone', address: '+84912345678' } }),
  ];
}

async function withStore(work: (opened: TestStore) => Promise<void>): Promise<void> {
  const opened = await openSqliteTestStore();
  await opened.store.directory.record(LISTS);
  try {
    await work(opened);
  } finally {
    await opened.discard();
  }
}

const numberIn = async ({ engine }: OpenedStore, table: string) => {
  const [row] = await engine.all<{ n: number }>(`SELECT count(*) AS n FROM ${table}`);
  return row!.n;
};

const whatIsThere = async (store: OpenedStore) => ({
  facts: await numberIn(store, 'finished_dossier'),
  invitations: await numberIn(store, 'invitation'),
  parked: await numberIn(store, 'parked_dossier'),
  messages: await numberIn(store, 'outbox'),
  staged: await numberIn(store, 'staged_dossiers'),
  differences: (await verifyCounts(store.engine)).differences,
});
const NOTHING = { facts: 0, invitations: 0, parked: 0, messages: 0, staged: 0, differences: [] };
const ALL = { facts: 2501, invitations: 2501, parked: 1, messages: 1, staged: 0, differences: [] };

/** Calls after each commit of the store. */
function afterEachCommit(store: OpenedStore, call: () => void | Promise<void>): void {
  const transaction = store.engine.transaction.bind(store.engine);
  const watched: typeof transaction = async (work) => {
    const answer = await transaction(work);
    await call();
    return answer;
  };
  Object.assign(store.engine, { transaction: watched });
}

test('a rating that comes while a long file is written is stored before the rest of it', () =>
  withStore(async ({ store }) => {
    const written: number[] = [];
    const ratings: Promise<number>[] = [];
    afterEachCommit(store, async () => {
      if (ratings.length === 0) {
        const stored = store.ratings.append([aRating()]);
        ratings.push(stored.then(() => numberIn(store, 'finished_dossier')));
      }
      written.push(await numberIn(store, 'finished_dossier'));
    });
    await store.dossiers.recordWholly(aLongFile());
    expect((await Promise.all(ratings))[0]).toBeLessThan(ALL.facts);
    expect([...new Set(written)]).toEqual([0, 1000, 2000, ALL.facts]);
    expect(await whatIsThere(store)).toEqual(ALL);
  }));

test('a crash after any commit leaves nothing of a file, or all of it', () =>
  withStore(async ({ store, url }) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'mot-cham-'));
    const copies: string[] = [];
    // What a crash would leave.
    afterEachCommit(store, () => {
      const copy = path.join(folder, `${copies.length}.db`);
      copyFileSync(url, copy);
      if (existsSync(`${url}-wal`)) copyFileSync(`${url}-wal`, `${copy}-wal`);
      copies.push(copy);
    });
    await store.dossiers.recordWholly(aLongFile());
    const found = [];
    for (const copy of copies) {
      const reach = { zaloChat: true, zaloPhone: true, telegram: true };
      const left = await openStore({ url: copy, secret: TEST_SECRET, now: () => NOW, reach });
      found.push(await whatIsThere(left));
      await left.close();
    }
    rmSync(folder, { recursive: true });
    // Set aside in three parts, the last of which settles it, then written in three.
    expect(found).toEqual([NOTHING, NOTHING, ALL, ALL, ALL, ALL]);
  }));

test('what can not be written now is written later, and taking the file again changes nothing', () =>
  withStore(async ({ store }) => {
    const entries = aLongFile();
    const run = (sql: string) => store.engine.transaction((transaction) => transaction.run(sql));
    await run(`CREATE TRIGGER fault BEFORE INSERT ON finished_dossier
      WHEN (SELECT count(*) FROM finished_dossier) > 1500 BEGIN SELECT RAISE(ABORT, 'full'); END`);
    await expect(store.dossiers.recordWholly(entries)).rejects.toThrow('full');
    expect(await whatIsThere(store)).toMatchObject({ facts: 1000, staged: 2 });
    await expect(store.maintain()).rejects.toThrow('full');
    await run('DROP TRIGGER fault');
    const again = await store.dossiers.recordWholly(entries);
    expect(again.filter(({ status }) => status === 'duplicate')).toHaveLength(2501);
    expect(await whatIsThere(store)).toEqual(ALL);
  }));

test('a repeat that an earlier version set aside, without a day of receipt, corrects nothing', () =>
  withStore(async ({ store }) => {
    const known = aDossierEntry({ author: 'file:lan' });
    await store.dossiers.record([known]);
    const { receivedOn: _, ...dossier } = aFinishedDossier();
    const content = { kind: 'finished', dossier } as DossierEntry['content'];
    const run = (sql: string) => store.engine.transaction((transaction) => transaction.run(sql));
    await run(`CREATE TRIGGER fault BEFORE INSERT ON finished_dossier
      BEGIN SELECT RAISE(ABORT, 'full'); END`);
    const file = [...aLongFile(), { ...known, content, revision: 'next' as const }];
    await expect(store.dossiers.recordWholly(file)).rejects.toThrow('full');
    await run('DROP TRIGGER fault');
    await store.maintain();
    expect(await whatIsThere(store)).toMatchObject({ facts: ALL.facts + 1, staged: 0 });
  }));

test('a file is forgotten that could not be set aside to its end', () =>
  withStore(async ({ store }) => {
    const run = (sql: string) => store.engine.transaction((transaction) => transaction.run(sql));
    await run(`CREATE TRIGGER fault BEFORE INSERT ON staged_dossiers WHEN NEW.part = 1
      BEGIN SELECT RAISE(ABORT, 'full'); END`);
    await expect(store.dossiers.recordWholly(aLongFile())).rejects.toThrow('full');
    expect(await whatIsThere(store)).toEqual({ ...NOTHING, staged: 1 });
    await store.maintain();
    expect(await whatIsThere(store)).toEqual(NOTHING);
  }));

test('a long file with one row that is refused leaves nothing, and a preview writes nothing', () =>
  withStore(async ({ store }) => {
    const first = aDossierEntry({ author: 'file:lan' });
    await store.dossiers.record([first]);
    const { dossier } = first.content as Extract<DossierEntry['content'], { kind: 'finished' }>;
    const other = { kind: 'finished', dossier: { ...dossier, filing: 'post' } } as const;
    const file = [...aLongFile(), { ...first, content: other }];
    const before = await whatIsThere(store);
    const statuses = (outcomes: Awaited<ReturnType<typeof store.dossiers.record>>) =>
      Map.groupBy(outcomes, ({ status }) => status);
    for (const how of ['preview', 'recordWholly'] as const) {
      const outcomes = statuses(await store.dossiers[how](file));
      expect(outcomes.get('stored')).toHaveLength(2501);
      expect(outcomes.get('refused')).toHaveLength(1);
      expect(await whatIsThere(store)).toEqual(before);
    }
  }));

test('holds neither code nor address in clear while it waits', () =>
  withStore(async ({ store }) => {
    const run = (sql: string) => store.engine.transaction((transaction) => transaction.run(sql));
    await run(`CREATE TRIGGER fault BEFORE INSERT ON finished_dossier
      BEGIN SELECT RAISE(ABORT, 'full'); END`);
    const entries = aLongFile();
    await expect(store.dossiers.recordWholly(entries)).rejects.toThrow('full');
    const staged = JSON.stringify(await store.engine.all('SELECT * FROM staged_dossiers'));
    expect(staged).not.toContain('912345678');
    for (const { code } of entries) expect(staged.includes(code)).toBe(false);
    expect(staged).not.toContain(BIRTH);
    await run('DROP TRIGGER fault');
    await store.maintain();
    expect(await store.dossiers.span(AN_GIANG)).toEqual({ first: TODAY, last: TODAY });
  }));
