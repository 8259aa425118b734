import { localDay, localMonth, type Instant } from '../core/calendar.ts';
import {
  type InvitationBook,
  type InvitationCode,
  type OpenInvitation,
} from '../core/invitation.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import { countOpened } from './invitation-counts.ts';
import type { InvitationKeys } from './invitation-keys.ts';
import { countStates } from './invitation-states.ts';
import { writeDueReminders } from './invitation-reminders.ts';
import type { KeyRing } from './key-ring.ts';
import {
  findInvitation,
  hasStep,
  isUsable,
  noteStep,
  type FoundInvitation,
} from './redeem-invitation.ts';
import { countToHandOut, handOut, replaceInvitation } from './replace-invitations.ts';
import { settleInvitations } from './settle-invitations.ts';
import type { SqlEngine } from './sql-engine.ts';

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
      await engine.transaction(async (transaction) => {
        if (await noteStep(transaction, keys, 'opened', found))
          await countOpened(transaction, found.province, localMonth(found.rateUntil));
      });
    },
    remind: (now, limit) => writeDueReminders(engine, { ring, keys }, { now, limit }),
    replace: (dossier, now) =>
      engine.transaction((transaction) =>
        replaceInvitation(transaction, keys, { ...dossier, now }),
      ),
    handOut: (day, limit, now) =>
      engine.transaction((transaction) => handOut(transaction, keys, { day, limit, now })),
    countToHandOut: (day, now) => countToHandOut(engine, day, now),
    countStates: (query) => countStates(engine, query),
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
