import {
  addDays,
  firstDayOf,
  instant,
  localDay,
  localMonth,
  type Instant,
  type LocalDay,
} from '../core/calendar.ts';
import type { InvitationKeys } from './invitation-keys.ts';
import { readInvitationWindow } from './invitation-window.ts';
import { placeOfStep } from './redeem-invitation.ts';
import type { SqlEngine, SqlTransaction } from './sql-engine.ts';

const STEPS_AT_ONCE = 500;

/** In Vietnam; the quietest hour. */
const SETTLE_HOUR = 3;

/** Invitations lie in the order of keyed hashes, so these beginnings cut them into equal parts. */
const HASH_STARTS = [...'-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'];

/**
 * Writes into the rows of invitations whose month is over whether they were used, all of a month
 * together and in the order of their hashes; then deletes what was kept long enough. Running it
 * again, or in two processes at once, changes nothing more. Works in small transactions, so that
 * ratings come in meanwhile.
 */
export async function settleInvitations(
  engine: SqlEngine,
  keys: InvitationKeys,
  now: Instant,
): Promise<void> {
  const today = localDay(now);
  const month = firstDayOf(localMonth(today));
  while (await engine.transaction((transaction) => settleSteps(transaction, keys, today)));
  const { keepDays } = await readInvitationWindow(engine);
  const oldest = addDays(today, -keepDays);
  // PostgreSQL may sort by a language's rules, and lets others write meanwhile: there it is one part.
  const starts = engine.dialect === 'sqlite' ? HASH_STARTS : [''];
  for (const [i, start] of starts.entries()) {
    const end = starts[i + 1] ?? '';
    await engine.transaction(async (transaction) => {
      const slice = `province_code IN (SELECT province_code FROM province)
        AND head_hash >= $1 AND ($2 = '' OR head_hash < $2)`;
      await transaction.run(
        `UPDATE invitation SET state = 'expired' WHERE ${slice} AND rate_until < $3
         AND state IN ('made', 'sent', 'opened')`,
        [start, end, month],
      );
      const old = `DELETE FROM invitation WHERE ${slice} AND made_on < $3`;
      await transaction.run(old, [start, end, oldest]);
    });
  }
}

/**
 * The same, once a day in the small hours of Vietnam, whenever it is asked; a process that was not
 * running then does it when it is first asked after that.
 */
export function createNightlySettling(
  engine: SqlEngine,
  keys: InvitationKeys,
): (now: Instant) => Promise<void> {
  let settledOn: LocalDay | null = null;
  return async (now) => {
    const night = localDay(instant(now - SETTLE_HOUR * 3_600_000));
    if (night === settledOn) return;
    await settleInvitations(engine, keys, now);
    settledOn = night;
  };
}

/** True when there may be more. */
async function settleSteps(
  transaction: SqlTransaction,
  keys: InvitationKeys,
  today: LocalDay,
): Promise<boolean> {
  const rows = await transaction.all<{
    province_code: string;
    step_hash: string;
    step: string;
    sealed: string;
  }>(
    `SELECT province_code, step_hash, step, sealed FROM invitation_step WHERE settle_month < $1
     ORDER BY province_code, step_hash LIMIT ${STEPS_AT_ONCE}`,
    [localMonth(today)],
  );
  for (const { province_code, step_hash, step, sealed } of rows) {
    const headHash = keys.sealer.unseal(sealed, placeOfStep(step_hash));
    // What another secret sealed can't be told any more; its invitation is old anyway.
    if (step === 'used' && headHash !== null) {
      await transaction.run(
        `UPDATE invitation SET state = 'used'
         WHERE province_code = $1 AND head_hash = $2 AND state <> 'withdrawn'`,
        [province_code, headHash],
      );
    }
    const forget = 'DELETE FROM invitation_step WHERE province_code = $1 AND step_hash = $2';
    await transaction.run(forget, [province_code, step_hash]);
  }
  return rows.length === STEPS_AT_ONCE;
}
