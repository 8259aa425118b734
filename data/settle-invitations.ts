import {
  addDays,
  firstDayOf,
  instant,
  localDay,
  localMonth,
  type Instant,
  type LocalDay,
} from '../core/calendar.ts';
import type { InvitationState } from '../core/invitation.ts';
import type { InvitationKeys } from './invitation-keys.ts';
import {
  addToInvitationCounts,
  forgetInvitationCounts,
  lockInvitations,
  recount,
  type InvitationChange,
} from './invitation-counts.ts';
import { readInvitationWindow } from './invitation-window.ts';
import { placeOfStep } from './redeem-invitation.ts';
import type { SqlEngine, SqlRow, SqlTransaction } from './sql-engine.ts';

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
      await expire(transaction, slice, [start, end, month]);
      const old = `DELETE FROM invitation WHERE ${slice} AND made_on < $3`;
      await transaction.run(old, [start, end, oldest]);
    });
  }
  await engine.transaction((transaction) =>
    forgetInvitationCounts(transaction, { madeOn: oldest, settleMonth: localMonth(today) }),
  );
}

interface DueRow extends SqlRow {
  readonly province_code: string;
  readonly made_on: number;
  readonly unit_code: string;
  readonly state: string;
  readonly handed: string;
  readonly n: number;
}

/** Settles those of the slice whose month is over; `values` are those of the slice and the month. */
async function expire(
  transaction: SqlTransaction,
  slice: string,
  values: readonly (string | number)[],
): Promise<void> {
  const due = `${slice} AND rate_until < $3 AND state IN ('made', 'sent', 'opened')`;
  const rows = await transaction.all<DueRow>(
    `SELECT province_code, made_on, unit_code, state, handed, count(*) AS n FROM invitation
     WHERE ${due} GROUP BY province_code, made_on, unit_code, state, handed`,
    values,
  );
  await transaction.run(`UPDATE invitation SET state = 'expired' WHERE ${due}`, values);
  await addToInvitationCounts(
    transaction,
    rows.flatMap(
      ({ province_code: province, made_on: madeOn, unit_code: unit, handed, n, state }) => {
        const place = { province, madeOn, unit, handed };
        return [
          { ...place, state: state as InvitationState, by: -n },
          { ...place, state: 'expired', by: n } as const,
        ];
      },
    ),
  );
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
  const changes: InvitationChange[] = [];
  for (const { province_code, step_hash, step, sealed } of rows) {
    const headHash = keys.sealer.unseal(sealed, placeOfStep(step_hash));
    // What another secret sealed can't be told any more; its invitation is old anyway.
    if (step === 'used' && headHash !== null) {
      const own = `province_code = $1 AND head_hash = $2 AND state <> 'withdrawn'`;
      const values = [province_code, headHash];
      for (const was of await lockInvitations(transaction, own, values))
        changes.push(...recount(was, { state: 'used' }));
      await transaction.run(`UPDATE invitation SET state = 'used' WHERE ${own}`, values);
    }
    const forget = 'DELETE FROM invitation_step WHERE province_code = $1 AND step_hash = $2';
    await transaction.run(forget, [province_code, step_hash]);
  }
  await addToInvitationCounts(transaction, changes);
  return rows.length === STEPS_AT_ONCE;
}
