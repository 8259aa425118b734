import { DatabaseSync } from 'node:sqlite';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RatingSubmission } from '../../core/intake/rating-submission.ts';
import type { SubmissionId } from '../../core/rating.ts';
import { aRating } from '../support/builders.ts';
import { auditStore, cleanAudit, createJournal, type Journal } from '../support/journal.ts';
import { openSqliteTestStore, type TestStore } from '../support/stores.ts';

/* Every other test here trusts the audit: so each thing it is to find is planted once. */

const submissionOf = (submissionId: string, score = 5): RatingSubmission => ({
  submissionId,
  score,
  channel: 'kiosk',
  counterId: '30307-1',
  submittedAt: '',
});

let store: TestStore;
let journal: Journal;
beforeEach(async () => {
  store = await openSqliteTestStore();
  journal = createJournal();
  for (let i = 0; i < 20; i += 1) {
    const submissionId = randomUUID() as SubmissionId;
    journal.sent(submissionOf(submissionId));
    await store.store.ratings.append([aRating({ submissionId, score: 5 })]);
    journal.answered(submissionId, 'stored');
  }
});
afterEach(() => store.discard());

/** Changes the store behind its back, past the triggers that keep facts as they are. */
function tamper(sql: string): void {
  const database = new DatabaseSync(store.url);
  database.exec('PRAGMA busy_timeout = 5000');
  for (const row of database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    .all()) {
    database.exec(`DROP TRIGGER ${String(row['name'])}`);
  }
  database.exec(sql);
  database.close();
}

describe('the audit', () => {
  test('finds nothing in a store that is in order', async () => {
    expect(await auditStore(store.url, journal)).toEqual(cleanAudit(20));
  });

  test('finds a lost rating', async () => {
    tamper('DELETE FROM rating WHERE rating_id = (SELECT min(rating_id) FROM rating)');
    const audit = await auditStore(store.url, journal);
    expect(audit.lost).toBe(1);
    expect(audit.countsAndDamage).not.toEqual([]);
  });

  test('finds a doubled rating, once the key that forbids it is gone', async () => {
    // Views go on speaking of the table by its name.
    tamper(`PRAGMA legacy_alter_table = ON;
      CREATE TABLE copy AS SELECT * FROM rating;
      INSERT INTO copy SELECT * FROM rating WHERE rating_id = (SELECT min(rating_id) FROM rating);
      DROP TABLE rating; ALTER TABLE copy RENAME TO rating`);
    const audit = await auditStore(store.url, journal);
    expect(audit.doubled).toBe(1);
    expect(audit.countsAndDamage).not.toEqual([]);
  });

  test('finds a rating that was refused and is stored', async () => {
    const submissionId = randomUUID() as SubmissionId;
    journal.sent(submissionOf(submissionId));
    journal.answered(submissionId, 'refused');
    await store.store.ratings.append([aRating({ submissionId })]);
    expect(await auditStore(store.url, journal)).toMatchObject({ refusedAndStored: 1, lost: 0 });
  });

  test('finds a rating that nobody sent, and one that was changed', async () => {
    await store.store.ratings.append([aRating()]);
    tamper('UPDATE rating SET score = 1 WHERE rating_id = (SELECT max(rating_id) FROM rating)');
    const audit = await auditStore(store.url, journal);
    expect(audit.strangers + audit.changed).toBeGreaterThanOrEqual(1);
    expect(audit.countsAndDamage).not.toEqual([]);
  });

  test('finds counts that differ from the facts', async () => {
    tamper('UPDATE rating_count SET n = n + 1');
    expect((await auditStore(store.url, journal)).countsAndDamage).not.toEqual([]);
  });

  test('tells answers that cannot all be true', () => {
    const [rating] = journal.ratings('acknowledged');
    journal.answered(rating!.submissionId, 'stored');
    journal.answered(rating!.submissionId, 'refused');
    journal.answered(randomUUID(), 'stored');
    expect(journal.contradictions).toHaveLength(3);
  });

  test('keeps what is unknown apart until it is answered', () => {
    const submission = submissionOf(randomUUID());
    journal.sent(submission);
    expect(journal.ratings('unknown')).toEqual([submission]);
    journal.sent(submission);
    journal.answered(submission.submissionId, 'duplicate');
    expect(journal.ratings('unknown')).toEqual([]);
    expect(journal.contradictions).toEqual([]);
  });
});
