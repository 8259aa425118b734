import { randomInt, randomUUID } from 'node:crypto';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { addDays, instant, type LocalDay } from '../../core/calendar.ts';
import { channelId } from '../../core/channel.ts';
import type { InvitationCode } from '../../core/invitation.ts';
import type { SubmissionId } from '../../core/rating.ts';
import type { Score } from '../../core/score.ts';
import { writeBackup } from '../../data/backup.ts';
import { ratingId } from '../../data/rating-row.ts';
import { aRating, LISTS, NOW, TODAY } from '../support/builders.ts';
import { anInvitedDossier, inviteAll } from '../support/invite.ts';
import { lyingRows } from '../support/sqlite-pages.ts';
import { openPostgresTestStore, openSqliteTestStore, type TestStore } from '../support/stores.ts';

/*
 * What the bytes tell besides the rows: in which order ratings came. Who saw the citizens come and go
 * would then know who answered what, however large the group of the day is.
 */
const CITIZENS = 10;
/** 03:30 in Vietnam. */
const AT_NIGHT = instant(Date.UTC(2026, 10, 22, 20, 30));

interface Answer {
  readonly day?: LocalDay;
  readonly score?: Score;
  readonly invitation?: InvitationCode;
}

/** Someone answers; the name of the answer in the store. */
async function answer({ store }: TestStore, { invitation, ...what }: Answer = {}): Promise<string> {
  const submissionId = randomUUID() as SubmissionId;
  const score = randomInt(1, 6) as Score;
  const rating = aRating({ submissionId, channel: channelId('phone'), score, ...what });
  await store.ratings.append([invitation === undefined ? rating : { ...rating, invitation }]);
  return ratingId(submissionId);
}

/** Everybody of a small place answers, a minute or more after each other. */
async function aDay(opened: TestStore): Promise<readonly string[]> {
  await opened.store.directory.record(LISTS);
  const ids: string[] = [];
  for (let i = 0; i < CITIZENS; i += 1) {
    ids.push(await answer(opened));
    await opened.store.engine.maintain(NOW);
  }
  return ids;
}

/** Ratings in the order in which they came to their page, as far as the page tells. */
function orderInPage(file: string): readonly string[] {
  const rows = lyingRows(file, 'rating');
  return rows
    .toSorted((a, b) => a.page - b.page || b.offset - a.offset)
    .map(({ values }) => String(values[0]));
}

const sorted = (ids: readonly string[]) => ids.toSorted((a, b) => (a < b ? -1 : 1));

describe('the pages of a SQLite file', () => {
  test('tell the order of arrival until the next upkeep, which is the short time named', async () => {
    const opened = await openSqliteTestStore({ synchronous: 'NORMAL' });
    await opened.store.directory.record(LISTS);
    const ids: string[] = [];
    for (let i = 0; i < CITIZENS; i += 1) ids.push(await answer(opened));
    const checkpoint = new DatabaseSync(opened.url);
    checkpoint.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    checkpoint.close();
    expect(orderInPage(opened.url)).toEqual(ids);
    await opened.discard();
  });

  test('tell nothing but keys after it, and neither does a backup', async () => {
    const opened = await openSqliteTestStore({ synchronous: 'NORMAL' });
    const ids = await aDay(opened);
    const backup = path.join(path.dirname(opened.url), 'backup.db');
    await writeBackup(opened.url, backup);
    for (const file of [opened.url, backup]) {
      // Pages that were laid anew are filled from their end, key after key.
      expect(orderInPage(file), file).toEqual(sorted(ids));
      for (const table of ['rating_count', 'rating_tally', 'rating_unpaired', 'invitation_step']) {
        const rows = lyingRows(file, table);
        const lying = rows.toSorted((a, b) => a.page - b.page || b.offset - a.offset);
        expect(lying, table).toEqual(rows);
      }
    }
    await opened.discard();
  });

  test('hold no order in a backup that was made before any upkeep', async () => {
    const opened = await openSqliteTestStore({ synchronous: 'NORMAL' });
    await opened.store.directory.record(LISTS);
    const ids: string[] = [];
    for (let i = 0; i < CITIZENS; i += 1) ids.push(await answer(opened));
    const backup = path.join(path.dirname(opened.url), 'backup.db');
    await writeBackup(opened.url, backup);
    expect(orderInPage(backup)).toEqual(sorted(ids));
    await opened.discard();
  });

  test('do not tell who was the first to give a score, even between two upkeeps', async () => {
    const opened = await openSqliteTestStore({ synchronous: 'NORMAL' });
    await opened.store.directory.record(LISTS);
    const days = Array.from({ length: 200 }, (_, i) => addDays(TODAY, -i));
    const firsts = new Map<LocalDay, number>();
    for (const day of days) {
      const scores = Array.from({ length: CITIZENS }, () => randomInt(1, 6) as Score);
      firsts.set(day, scores[0]!);
      for (const score of scores) await answer(opened, { day, score });
    }
    const checkpoint = new DatabaseSync(opened.url);
    checkpoint.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    checkpoint.close();
    const rows = lyingRows(opened.url, 'rating_count');
    const hits = days.filter((day) => {
      const own = rows.filter(({ values }) => values[5] === day);
      const oldest = own.toSorted((a, b) => b.offset - a.offset)[0]!;
      return oldest.values[6] === firsts.get(day);
    });
    // All of them where rows stay as they came; a fifth to a quarter by guessing.
    expect(hits.length / days.length).toBeLessThan(0.5);
    await opened.discard();
  });
});

test('two nightly backups differ in nothing that tells which dossiers were rated between them', async () => {
  const opened = await openSqliteTestStore({ synchronous: 'NORMAL' });
  const { store, url, discard } = opened;
  await store.directory.record(LISTS);
  const made = await inviteAll(
    store,
    Array.from({ length: 2 * CITIZENS }, () => anInvitedDossier()),
  );
  const backups = ['before.db', 'after.db'].map((name) => path.join(path.dirname(url), name));
  await writeBackup(url, backups[0]!);
  for (const { code } of made.slice(0, CITIZENS)) {
    await store.invitations.noteOpened(code, NOW);
    await answer(opened, { invitation: code });
  }
  await store.maintain();
  await writeBackup(url, backups[1]!);
  const tables = backups.map((file) => {
    const database = new DatabaseSync(file, { readOnly: true });
    const names = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
    const read = (name: string) => JSON.stringify(database.prepare(`SELECT * FROM ${name}`).all());
    const rows = new Map(names.map(({ name }) => [String(name), read(String(name))]));
    database.close();
    return rows;
  });
  const changed = [...tables[0]!.keys()].filter(
    (name) => tables[0]!.get(name) !== tables[1]!.get(name),
  );
  const rated = ['rating', 'rating_count', 'rating_tally', 'rating_unpaired'];
  const ratings = [...rated, 'invitation_step', 'invitation_opened'];
  expect(sorted(changed)).toEqual(sorted(ratings));
  const after = ratings.map((name) => tables[1]!.get(name)).join();
  for (const { dossierKey } of made) expect(after).not.toContain(dossierKey);
  await discard();
});

test('PostgreSQL forgets at night in which order rows were written: by place and by transaction', async () => {
  const { store, discard } = await openPostgresTestStore();
  const opened = { store, url: '', discard };
  const read = (what: string) =>
    store.engine.all<{ id: string; writer: string }>(
      `SELECT rating_id AS id, xmin::text AS writer FROM rating ORDER BY ${what}`,
    );
  const ids = await aDay(opened);
  // By day it does not: the manual says so.
  expect((await read('age(xmin) DESC')).map(({ id }) => id)).toEqual(ids);

  await store.engine.maintain(AT_NIGHT);
  expect(new Set((await read('ctid')).map(({ writer }) => writer)).size).toBe(1);
  const counts = await store.engine.all('SELECT DISTINCT xmin::text FROM rating_count');
  expect(counts).toHaveLength(1);

  const next = [await answer(opened), await answer(opened), await answer(opened)];
  await store.engine.maintain(instant(AT_NIGHT + 24 * 3_600_000));
  const rows = await read('rating_id');
  const ofNext = rows.filter(({ id }) => next.includes(id)).map(({ writer }) => writer);
  expect(new Set(ofNext).size).toBe(1);
  expect(new Set(rows.map(({ writer }) => writer)).size).toBe(2);
  await expect(
    store.engine.transaction((tx) => tx.run('UPDATE rating SET score = 5')),
  ).rejects.toThrow('never changed');
  await discard();
});
