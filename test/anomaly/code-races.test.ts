import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InvitationCode } from '../../core/invitation.ts';
import type { AppendOutcome } from '../../core/ports.ts';
import { LISTS } from '../support/builders.ts';
import { raceForCode } from '../support/code-race.ts';
import { anInvitedDossier, inviteAll } from '../support/invite.ts';
import { openPostgresTestStore, openSqliteTestStore, type TestStore } from '../support/stores.ts';

const CODES = 500;
const RATINGS = 20;
const PROCESSES = 4;
/** Codes raced for side by side: what ratings of one code do, others must not disturb. */
const AT_ONCE = 10;
/** Enough to see the fault; each race is one more chance. */
const FAULTY_CODES = 10;

async function codesOf(store: TestStore['store'], count: number): Promise<InvitationCode[]> {
  const dossiers = Array.from({ length: count }, () => anInvitedDossier());
  return (await inviteAll(store, dossiers)).map(({ code }) => code);
}

/** Ratings that are stored, and codes that the outcomes say were used. */
async function backed(store: TestStore['store']): Promise<number> {
  const rows = await store.engine.all<{ n: number }>(
    'SELECT count(*) AS n FROM rating WHERE backed = 1',
  );
  return rows[0]!.n;
}

const winners = (outcomes: readonly AppendOutcome[]) =>
  outcomes.filter((outcome) => outcome === 'stored').length;

describe('twenty ratings at once with one code, in one process on SQLite', () => {
  let database: TestStore;
  beforeAll(async () => {
    // Who wins is at stake here, not what a power cut leaves.
    database = await openSqliteTestStore({ synchronous: 'NORMAL' });
    await database.store.directory.record(LISTS);
  });
  afterAll(() => database.discard());

  test('leave exactly one, five hundred times', async () => {
    const { store } = database;
    const codes = await codesOf(store, CODES);
    for (let next = 0; next < CODES; next += AT_ONCE) {
      const races = codes.slice(next, next + AT_ONCE);
      for (const outcomes of await Promise.all(
        races.map((code) => raceForCode(store, code, RATINGS)),
      )) {
        expect(winners(outcomes)).toBe(1);
        const refused = outcomes.filter((outcome) => outcome === 'invitation-unusable');
        expect(refused).toHaveLength(RATINGS - 1);
      }
    }
    expect(await backed(store)).toBe(CODES);
  });

  test('leave more where nothing makes the used step unique: the test sees it', async () => {
    const { store } = database;
    await store.engine.transaction(async (transaction) => {
      await transaction.run('ALTER TABLE invitation_step RENAME TO kept_step');
      await transaction.run('CREATE TABLE invitation_step AS SELECT * FROM kept_step');
    });
    let most = 0;
    for (const code of await codesOf(store, FAULTY_CODES)) {
      most = Math.max(most, winners(await raceForCode(store, code, RATINGS)));
    }
    expect(most).toBeGreaterThan(1);
  });
});

describe('twenty ratings at once with one code, from four processes on PostgreSQL', () => {
  let database: TestStore;
  let racers: readonly ChildProcess[];

  beforeAll(async () => {
    database = await openPostgresTestStore();
    await database.store.directory.record(LISTS);
    const file = new URL('../support/code-race.ts', import.meta.url);
    racers = Array.from({ length: PROCESSES }, () =>
      fork(file, [database.url], { execArgv: [], stdio: 'inherit' }),
    );
    await Promise.all(racers.map((racer) => once(racer, 'message')));
  });
  afterAll(async () => {
    const ended = racers.map((racer) => once(racer, 'exit'));
    for (const racer of racers) racer.disconnect();
    await Promise.all(ended);
    await database.discard();
  });

  async function race(code: InvitationCode): Promise<readonly AppendOutcome[]> {
    const answers = racers.map((racer) => once(racer, 'message'));
    for (const racer of racers) racer.send({ code, count: RATINGS / PROCESSES });
    const told = (await Promise.all(answers)).map(([message]) => message as unknown);
    return told.flatMap((message) => {
      if (!Array.isArray(message)) throw new Error(JSON.stringify(message));
      return message as AppendOutcome[];
    });
  }

  test('leave exactly one, five hundred times', async () => {
    for (const code of await codesOf(database.store, CODES)) {
      const outcomes = await race(code);
      expect(outcomes).toHaveLength(RATINGS);
      expect(winners(outcomes)).toBe(1);
    }
    expect(await backed(database.store)).toBe(CODES);
  }, 300_000);

  test('leave more where nothing makes the used step unique: the test sees it', async () => {
    await database.store.engine.transaction((transaction) =>
      transaction.run('ALTER TABLE invitation_step DROP CONSTRAINT invitation_step_pkey'),
    );
    let most = 0;
    for (const code of await codesOf(database.store, FAULTY_CODES)) {
      most = Math.max(most, winners(await race(code)));
    }
    expect(most).toBeGreaterThan(1);
  });
});
