import { localDay, type Instant, type LocalDay } from '../core/calendar.ts';
import {
  type InvitationBook,
  type InvitationCode,
  type MadeInvitation,
  type OpenInvitation,
} from '../core/invitation.ts';
import type { ProvinceCode, UnitCode } from '../core/organisation.ts';
import type { InvitationKeys } from './invitation-keys.ts';
import { writeDueReminders } from './invitation-reminders.ts';
import type { KeyRing } from './key-ring.ts';
import { writeInvitations } from './make-invitations.ts';
import {
  findInvitation,
  hasStep,
  INVITATION_COLUMNS,
  isUsable,
  noteStep,
  toFound,
  type FoundInvitation,
  type InvitationRow,
} from './redeem-invitation.ts';
import { settleInvitations } from './settle-invitations.ts';
import type { SqlEngine, SqlTransaction } from './sql-engine.ts';

/** Invitations over a database: see `InvitationBook` for what it promises. */
export function createInvitationBook(
  engine: SqlEngine,
  keys: InvitationKeys,
  ring: KeyRing,
): InvitationBook {
  async function findOpen(code: InvitationCode, now: Instant): Promise<FoundInvitation | null> {
    const found = await findInvitation(engine, keys, 'any', code);
    const stepHash = keys.stepHash('used', found?.province ?? NOWHERE, found?.headHash ?? '');
    const used = await hasStep(engine, found?.province ?? NOWHERE, stepHash);
    return !used && isUsable(found, localDay(now)) ? found : null;
  }

  return {
    async find(code, now) {
      return toOpen(await findOpen(code, now));
    },
    async findAny(code) {
      return toOpen(await findInvitation(engine, keys, 'any', code));
    },
    async noteOpened(code, now) {
      const found = await findOpen(code, now);
      if (found === null) return;
      await engine.transaction((transaction) => noteStep(transaction, keys, 'opened', found));
    },
    remind: (now, limit) => writeDueReminders(engine, { ring, keys }, { now, limit }),
    replace: (dossier, now) =>
      engine.transaction((transaction) =>
        replaceInvitation(transaction, keys, { ...dossier, now }),
      ),
    settle: (now) => settleInvitations(engine, keys, now),
  };
}

/** Without what only the store needs to know. */
function toOpen(found: FoundInvitation | null): OpenInvitation | null {
  if (found === null) return null;
  const { province, unit, counter, procedure, rateUntil } = found;
  return { province, unit, counter, procedure, rateUntil };
}

const NOWHERE = '' as ProvinceCode;

async function replaceInvitation(
  transaction: SqlTransaction,
  keys: InvitationKeys,
  order: {
    readonly province: ProvinceCode;
    readonly dossierKey: string;
    readonly unit: UnitCode | null;
    readonly now: Instant;
  },
): Promise<MadeInvitation | null> {
  const { province, dossierKey } = order;
  const today = localDay(order.now);
  const [row] = await transaction.all<InvitationRow>(
    `UPDATE invitation SET state = 'withdrawn'
     WHERE province_code = $1 AND dossier_key = $2 AND state IN ('made', 'sent') AND rate_until >= $3
       AND ($4 = '' OR unit_code = $4)
     RETURNING ${INVITATION_COLUMNS}`,
    [province, dossierKey, today, order.unit ?? ''],
  );
  if (row === undefined) return null;
  const old = toFound(row);
  const forget = 'DELETE FROM invitation_reminder WHERE province_code = $1 AND head_hash = $2';
  await transaction.run(forget, [province, old.headHash]);
  // Closes the old code for good; whoever was faster with it has used the new one up as well.
  const wasOpen = await noteStep(transaction, keys, 'used', old);
  const { unit, counter, procedure, rateUntil } = old;
  const [made] = await writeInvitations(transaction, keys, {
    madeOn: row.made_on as LocalDay,
    rateUntil,
    state: 'made',
    dossiers: [{ province, unit, counter, procedure, dossierKey }],
  });
  if (made === undefined) return null;
  if (!wasOpen) {
    const fresh = await findInvitation(transaction, keys, province, made.code);
    if (fresh !== null) await noteStep(transaction, keys, 'used', fresh);
  }
  return made;
}
