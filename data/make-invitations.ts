import { localDay, type Instant, type LocalDay } from '../core/calendar.ts';
import {
  typedCode,
  type InvitationState,
  type InvitedDossier,
  type MadeInvitation,
} from '../core/invitation.ts';
import { lastRatingDay } from '../core/invitation-window.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import type { InvitationKeys, NewCode } from './invitation-keys.ts';
import {
  addToInvitationCounts,
  lockInvitations,
  recount,
  type InvitationChange,
} from './invitation-counts.ts';
import { readInvitationWindow } from './invitation-window.ts';
import type { DossierInvitations } from './record-dossiers.ts';
import { insertRows, type SqlTransaction } from './sql-engine.ts';

/**
 * Makes the invitations of finished dossiers inside the transaction that records them, one a
 * dossier, in order; their codes are known only from its answer. A dossier that finished too long
 * ago to be rated gets none, and neither does one that has one, or whose province does not invite.
 */
export type MakeInvitations = (
  transaction: SqlTransaction,
  dossiers: readonly InvitedDossier[],
) => Promise<readonly MadeInvitation[]>;

/** Invitations as whoever records dossiers needs them. */
export function createDossierInvitations(
  keys: InvitationKeys,
  now: () => Instant,
): DossierInvitations {
  return {
    make: createInvitationMaker(keys, now),
    move: moveInvitations,
    withdraw: withdrawInvitations,
  };
}

/** Makes invitations as of the clock. */
export function createInvitationMaker(keys: InvitationKeys, now: () => Instant): MakeInvitations {
  return async (transaction, dossiers) => {
    const today = localDay(now());
    const window = await readInvitationWindow(transaction);
    const rateUntil = lastRatingDay(today, window);
    const fresh = dossiers.filter(
      ({ finishedOn, province }) =>
        finishedOn > today - window.keepDays && !window.notInviting.includes(province),
    );
    return writeInvitations(transaction, keys, {
      madeOn: today,
      rateUntil,
      state: 'made',
      dossiers: fresh,
    });
  };
}

interface InvitationBatch {
  readonly madeOn: LocalDay;
  readonly rateUntil: LocalDay;
  readonly state: InvitationState;
  readonly dossiers: readonly Omit<InvitedDossier, 'finishedOn'>[];
  /** Who holds the codes, where a dossier does not say that nobody does. */
  readonly handed?: 'source' | 'printed';
}

interface Draft extends NewCode {
  readonly dossier: InvitationBatch['dossiers'][number];
}

/** Writes one invitation a dossier with a code of its own; dossiers that have one are left out. */
export async function writeInvitations(
  transaction: SqlTransaction,
  keys: InvitationKeys,
  batch: InvitationBatch,
): Promise<readonly MadeInvitation[]> {
  const made = new Map<string, MadeInvitation>();
  let waiting = batch.dossiers;
  // A code whose first nine characters are taken is made anew: once in a few million at most.
  for (let tries = 0; waiting.length > 0 && tries < 3; tries += 1) {
    const drafts = await insertDrafts(transaction, keys, { ...batch, dossiers: waiting });
    for (const draft of drafts) {
      made.set(draft.dossier.dossierKey, toMade(draft, batch.rateUntil));
    }
    const left = waiting.filter(({ dossierKey }) => !made.has(dossierKey));
    waiting = left.length === 0 ? left : await withoutInvitation(transaction, left);
  }
  return batch.dossiers.flatMap(({ dossierKey }) => made.get(dossierKey) ?? []);
}

async function insertDrafts(
  transaction: SqlTransaction,
  keys: InvitationKeys,
  { madeOn, rateUntil, state, dossiers, handed }: InvitationBatch,
): Promise<readonly Draft[]> {
  const drafts: Draft[] = [];
  for (const dossier of dossiers) {
    drafts.push({ dossier, ...keys.newCode() });
    const turn = transaction.fairTurn();
    if (turn !== undefined) await turn;
  }
  // In the order of the table, so that neighbours share the pages that are written.
  drafts.sort((a, b) => (a.hashed.headHash < b.hashed.headHash ? -1 : 1));
  const inserted = await insertRows(
    transaction,
    {
      head: `INSERT INTO invitation (province_code, head_hash, code_hash, pepper_id, dossier_key,
             unit_code, counter_id, procedure_code, made_on, rate_until, state, handed)`,
      tail: 'ON CONFLICT DO NOTHING',
    },
    drafts.map(({ dossier, hashed }) => [
      dossier.province,
      hashed.headHash,
      hashed.codeHash,
      hashed.pepperId,
      dossier.dossierKey,
      dossier.unit,
      dossier.counter,
      dossier.procedure,
      madeOn,
      rateUntil,
      state,
      handedOf(dossier, handed),
    ]),
  );
  // Hardly ever: a head or a dossier that has an invitation already.
  const written = inserted === drafts.length ? drafts : await whatIsWritten(transaction, drafts);
  await addToInvitationCounts(
    transaction,
    written.map(({ dossier }) => {
      const { province, unit } = dossier;
      return { province, madeOn, unit, state, handed: handedOf(dossier, handed), by: 1 };
    }),
  );
  return written;
}

function handedOf(
  { unseen }: Pick<InvitedDossier, 'unseen'>,
  handed: InvitationBatch['handed'],
): string {
  return unseen === true ? 'nobody' : (handed ?? 'source');
}

async function whatIsWritten(
  transaction: SqlTransaction,
  drafts: readonly Draft[],
): Promise<readonly Draft[]> {
  const written: Draft[] = [];
  for (const draft of drafts) {
    const rows = await transaction.all(
      `SELECT 1 AS found FROM invitation
       WHERE province_code = $1 AND head_hash = $2 AND dossier_key = $3`,
      [draft.dossier.province, draft.hashed.headHash, draft.dossier.dossierKey],
    );
    if (rows.length > 0) written.push(draft);
  }
  return written;
}

async function withoutInvitation(
  transaction: SqlTransaction,
  dossiers: InvitationBatch['dossiers'],
): Promise<InvitationBatch['dossiers']> {
  const free: InvitationBatch['dossiers'][number][] = [];
  for (const dossier of dossiers) {
    const rows = await transaction.all(
      `SELECT 1 AS found FROM invitation
       WHERE province_code = $1 AND dossier_key = $2 AND state <> 'withdrawn'`,
      [dossier.province, dossier.dossierKey],
    );
    if (rows.length === 0) free.push(dossier);
  }
  return free;
}

function toMade({ code, dossier }: Draft, rateUntil: LocalDay): MadeInvitation {
  const { dossierKey, province } = dossier;
  return { dossierKey, province, code, typed: typedCode(code), rateUntil };
}

/**
 * Moves the invitations of corrected dossiers to where they belong now. Used ones move alike: nobody
 * can tell them apart, and a rating stays where it was given.
 */
async function moveInvitations(
  transaction: SqlTransaction,
  dossiers: readonly Omit<InvitedDossier, 'finishedOn'>[],
): Promise<void> {
  const changes: InvitationChange[] = [];
  for (const { province, dossierKey, unit, counter, procedure } of dossiers) {
    const own = `province_code = $1 AND dossier_key = $2 AND state IN ('made', 'sent')`;
    for (const was of await lockInvitations(transaction, own, [province, dossierKey]))
      changes.push(...recount(was, { unit }));
    await transaction.run(
      `UPDATE invitation SET unit_code = $3, counter_id = $4, procedure_code = $5
       WHERE ${own}`,
      [province, dossierKey, unit, counter, procedure],
    );
  }
  await addToInvitationCounts(transaction, changes);
}

/** Takes back the invitations of dossiers that were withdrawn, with their reminders. */
export async function withdrawInvitations(
  transaction: SqlTransaction,
  province: ProvinceCode,
  dossierKeys: readonly string[],
): Promise<void> {
  const changes: InvitationChange[] = [];
  for (const dossierKey of dossierKeys) {
    const own = `province_code = $1 AND dossier_key = $2 AND state <> 'withdrawn'`;
    for (const was of await lockInvitations(transaction, own, [province, dossierKey])) {
      changes.push(...recount(was, { state: 'withdrawn' }));
      const sql = 'DELETE FROM invitation_reminder WHERE province_code = $1 AND head_hash = $2';
      await transaction.run(sql, [province, was.headHash]);
    }
    const sql = `UPDATE invitation SET state = 'withdrawn' WHERE ${own}`;
    await transaction.run(sql, [province, dossierKey]);
  }
  await addToInvitationCounts(transaction, changes);
}
