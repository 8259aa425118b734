import type { LocalDay } from '../core/calendar.ts';
import type { RecordOutcome } from '../core/dossier-log.ts';
import type { InvitedDossier, MadeInvitation } from '../core/invitation.ts';
import type { WorkingDaysBetween } from '../core/opening/working-days-between.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import { decideDossiers, type DossierChanges } from './decide-dossiers.ts';
import { addToDossierCounts } from './dossier-counts.ts';
import { insertDossierFacts } from './dossier-facts.ts';
import type { InvitationSending } from './invitation-sending.ts';
import { park, unpark, type KeyedEntry } from './parked-dossiers.ts';
import type { Sealer } from './seal.ts';
import type { SqlTransaction } from './sql-engine.ts';

/** Whoever keeps invitations, in the transaction that records their dossiers. */
export interface DossierInvitations {
  make(
    transaction: SqlTransaction,
    dossiers: readonly InvitedDossier[],
  ): Promise<readonly MadeInvitation[]>;
  /** Invitations of corrected dossiers go where their dossiers belong now. */
  move(
    transaction: SqlTransaction,
    dossiers: readonly Omit<InvitedDossier, 'finishedOn'>[],
  ): Promise<void>;
  /** Unused invitations of these dossiers can't be used from now on. */
  withdraw(
    transaction: SqlTransaction,
    province: ProvinceCode,
    dossierKeys: readonly string[],
  ): Promise<void>;
}

export interface RecordParts {
  readonly sealer: Sealer;
  readonly invitations: DossierInvitations;
  readonly sending: InvitationSending;
  readonly today: LocalDay;
  readonly workingDays: WorkingDaysBetween;
  /** They waited: nobody hears the codes of their invitations. */
  readonly fromParking?: boolean;
}

/** More entries than this touch more pages than usually stay in memory. */
const MANY = 500;

/**
 * Writes what the entries of one province say, one after another, with counts, invitations, contacts
 * and parking. Whoever calls makes sure that nobody else does so for this province meanwhile.
 */
export async function recordDossiers(
  transaction: SqlTransaction,
  province: ProvinceCode,
  entries: readonly KeyedEntry[],
  parts: RecordParts,
): Promise<readonly RecordOutcome[]> {
  if (entries.length > MANY) transaction.makeRoom();
  const { workingDays } = parts;
  const { changes, steps } = await decideDossiers(transaction, province, entries, workingDays);
  const made = await write(transaction, province, changes, parts);
  return steps.map((step): RecordOutcome => {
    if (step.status !== 'stored') return step;
    return { status: 'stored', invitation: made.get(step.key) ?? null };
  });
}

/**
 * Lets one process at a time write the province's dossiers: what one decides about a dossier depends
 * on all that was decided before. SQLite has one writer anyhow.
 */
export async function takeTurn(transaction: SqlTransaction, province: ProvinceCode): Promise<void> {
  if (transaction.dialect !== 'postgres') return;
  await transaction.all('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `mot-cham/dossier/${province}`,
  ]);
}

async function write(
  transaction: SqlTransaction,
  province: ProvinceCode,
  changes: DossierChanges,
  { invitations, sending, sealer, today, fromParking }: RecordParts,
): Promise<ReadonlyMap<string, MadeInvitation>> {
  await insertDossierFacts(transaction, changes.facts);
  await addToDossierCounts(transaction, province, changes.counts);
  await unpark(transaction, province, changes.unparked);
  await park(transaction, sealer, { dossiers: changes.parked, today });
  const made =
    changes.invited.length === 0
      ? []
      : await invitations.make(
          transaction,
          fromParking === true
            ? changes.invited.map((dossier) => ({ ...dossier, unseen: true }))
            : changes.invited,
        );
  await sending.invite(transaction, province, { contacts: changes.contacts, made });
  await invitations.move(transaction, changes.moved);
  if (changes.withdrawn.length > 0) {
    await invitations.withdraw(transaction, province, changes.withdrawn);
    await sending.erase(transaction, province, changes.withdrawn);
  }
  return new Map(made.map((invitation) => [invitation.dossierKey, invitation]));
}
