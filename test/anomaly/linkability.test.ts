import { randomInt, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { channelId } from '../../core/channel.ts';
import type { InvitationCode } from '../../core/invitation.ts';
import type { SubmissionId } from '../../core/rating.ts';
import type { Score } from '../../core/score.ts';
import { writeBackup } from '../../data/backup.ts';
import { aRating, LISTS, NOW } from '../support/builders.ts';
import { anInvitedDossier, inviteAll } from '../support/invite.ts';
import { openSqliteTestStore } from '../support/stores.ts';

/*
 * The game: citizens of one counter and one procedure rate on one day. The attacker knows in which
 * order they came and which dossier is whose, and holds a backup made in the evening and the
 * write-ahead log of that moment. They guess each citizen's score; what they gain over guessing
 * without all that is the advantage. They have not the installation's secret: it is in none of these
 * files. The server's own log holds no code and no line a rating (see phone-invitation.test.ts).
 */
const CITIZENS = 200;
const GAMES = 8;
/** The log is emptied every minute; in a busy hour as many citizens answer meanwhile. */
const A_MINUTE = 3;

interface Citizen {
  readonly dossierKey: string;
  readonly code: InvitationCode;
  readonly score: Score;
}

type Row = Readonly<Record<string, string | number | null>>;

/** Everything that lies in the stolen files, in the order in which it lies there. */
interface Loot {
  readonly invitations: readonly Row[];
  readonly steps: readonly Row[];
  readonly ratings: readonly Row[];
  /** Pages of the log, oldest first. */
  readonly log: Buffer;
}

/** A guess of each citizen's rating, as its place in the loot; null to guess at random. */
type Attack = (loot: Loot, citizens: readonly Citizen[]) => readonly (number | null)[];

/** By order: the citizen who came n-th has the n-th rating. */
const byOrder: Attack = (_loot, citizens) => citizens.map((_, i) => i);

/** By the log: whose rating and whose invitation lie in pages written together. */
const byLog: Attack = ({ log, ratings, invitations }, citizens) =>
  citizens.map(({ dossierKey }) => {
    const own = invitations.find((row) => row['dossier_key'] === dossierKey);
    const at = log.lastIndexOf(String(own?.['head_hash']));
    if (own === undefined || at < 0) return null;
    const near = ratings.map((row, i) => {
      const place = log.lastIndexOf(String(row['rating_id']));
      return { i, distance: place < 0 ? Infinity : Math.abs(place - at) };
    });
    const best = near.toSorted((a, b) => a.distance - b.distance)[0]!;
    return best.distance === Infinity ? null : best.i;
  });

/** By the log's own order: its ratings are those of the last who came, one after the other. */
const byLastMinute: Attack = ({ log, ratings }, citizens) => {
  const seen = ratings.flatMap((row, i) => {
    const at = log.indexOf(String(row['rating_id']));
    return at < 0 ? [] : [{ i, at }];
  });
  const inOrder = seen.toSorted((a, b) => a.at - b.at);
  return citizens.map((_, i) => inOrder[i - (citizens.length - inOrder.length)]?.i ?? null);
};

/** By the order of steps: the n-th step belongs to the n-th rating, and to whose hash it bears. */
const bySteps: Attack = ({ steps, invitations }, citizens) =>
  citizens.map(({ dossierKey }) => {
    const own = invitations.find((row) => row['dossier_key'] === dossierKey);
    const at = steps.findIndex((row) => Object.values(row).includes(own?.['head_hash'] ?? ''));
    return at < 0 ? null : at;
  });

/** By the rows themselves: a rating and an invitation that share any value of their own. */
const byValues: Attack = ({ ratings, invitations }, citizens) =>
  citizens.map(({ dossierKey }) => {
    const own = invitations.find((row) => row['dossier_key'] === dossierKey);
    const marks = ['head_hash', 'code_hash', 'dossier_key'].map((name) => own?.[name]);
    const at = ratings.findIndex((row) => Object.values(row).some((v) => marks.includes(v)));
    return at < 0 ? null : at;
  });

const ATTACKS = { byOrder, byLog, byLastMinute, bySteps, byValues };

/** Share of citizens whose score the guesses hit, less what guessing alone would hit. */
function advantage(attack: Attack, loot: Loot, citizens: readonly Citizen[]): number {
  const shares = [1, 2, 3, 4, 5].map(
    (score) => loot.ratings.filter((row) => row['score'] === score).length / loot.ratings.length,
  );
  const chance = shares.reduce((sum, share) => sum + share * share, 0);
  const guesses = attack(loot, citizens);
  const hits = citizens.map(({ score }, i) => {
    const guess = guesses[i] ?? null;
    return guess === null ? chance : Number(loot.ratings[guess]?.['score'] === score);
  });
  return hits.reduce((sum, hit) => sum + hit, 0) / citizens.length - chance;
}

const rowsOf = (database: DatabaseSync, table: string): readonly Row[] =>
  database.prepare(`SELECT * FROM ${table}`).all() as unknown as readonly Row[];

/** One day of the real store, and what its thief finds. */
async function playReal(): Promise<{ readonly loot: Loot; readonly citizens: readonly Citizen[] }> {
  const { store, url, discard } = await openSqliteTestStore({ synchronous: 'NORMAL' });
  try {
    await store.directory.record(LISTS);
    const dossiers = Array.from({ length: CITIZENS }, () => anInvitedDossier());
    const made = await inviteAll(store, dossiers);
    const citizens = made.map(({ code, dossierKey }) => ({
      code,
      dossierKey,
      score: randomInt(1, 6) as Score,
    }));
    for (const [i, { code, score }] of citizens.entries()) {
      await store.invitations.noteOpened(code, NOW);
      await store.ratings.append([
        aRating({
          submissionId: randomUUID() as SubmissionId,
          channel: channelId('phone'),
          invitation: code,
          score,
          reasons: null,
        }),
      ]);
      // What was written long before the theft is laid anew many times over: fewer times will do.
      const isLate = i > CITIZENS - 20;
      if (i % (isLate ? A_MINUTE : 20 * A_MINUTE) === 0) await store.maintain();
    }
    await store.invitations.settle(NOW);
    const backup = path.join(path.dirname(url), 'backup.db');
    await writeBackup(url, backup);
    const log = readFileSync(`${url}-wal`);
    const database = new DatabaseSync(backup, { readOnly: true });
    const loot = {
      invitations: rowsOf(database, 'invitation'),
      steps: rowsOf(database, 'invitation_step'),
      ratings: rowsOf(database, 'rating'),
      log,
    };
    database.close();
    return { loot, citizens };
  } finally {
    await discard();
  }
}

/** The same day in a store as it must not be: rows in the order of arrival, and a flag that is set. */
function playNaive(): { readonly loot: Loot; readonly citizens: readonly Citizen[] } {
  const database = new DatabaseSync(':memory:');
  database.exec(`CREATE TABLE invitation (head_hash TEXT, dossier_key TEXT, state TEXT);
    CREATE TABLE rating (rating_id TEXT, score INTEGER)`);
  const citizens = Array.from({ length: CITIZENS }, () => ({
    code: '' as InvitationCode,
    dossierKey: randomUUID(),
    score: randomInt(1, 6) as Score,
  }));
  for (const { dossierKey, score } of citizens) {
    const invitation = database.prepare('INSERT INTO invitation VALUES (?, ?, ?)');
    invitation.run(randomUUID(), dossierKey, 'used');
    database.prepare('INSERT INTO rating VALUES (?, ?)').run(randomUUID(), score);
  }
  const loot = {
    invitations: rowsOf(database, 'invitation'),
    steps: [],
    ratings: rowsOf(database, 'rating'),
    log: Buffer.alloc(0),
  };
  database.close();
  return { loot, citizens };
}

test('who holds database, log and backups guesses scores no better than by chance', async () => {
  const sums = new Map<string, number>();
  for (let game = 0; game < GAMES; game += 1) {
    const { loot, citizens } = await playReal();
    expect(loot.ratings).toHaveLength(CITIZENS);
    expect(loot.steps.length).toBe(2 * CITIZENS);
    expect(loot.invitations.every((row) => row['state'] === 'made')).toBe(true);
    for (const [name, attack] of Object.entries(ATTACKS)) {
      sums.set(name, (sums.get(name) ?? 0) + advantage(attack, loot, citizens));
    }
  }
  for (const [name, sum] of sums) expect(sum / GAMES, name).toBeLessThan(0.05);
}, 300_000);

test('the game is lost by a table that keeps the order of arrival', () => {
  const { loot, citizens } = playNaive();
  expect(advantage(byOrder, loot, citizens)).toBeGreaterThan(0.5);
});
