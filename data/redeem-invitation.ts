import { localMonth, type LocalDay, type LocalMonth } from '../core/calendar.ts';
import type { InvitationCode, InvitationState, OpenInvitation } from '../core/invitation.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import type { Rating } from '../core/rating.ts';
import type { InvitationKeys, InvitationStep } from './invitation-keys.ts';
import {
  insertReturning,
  placeholders,
  type SqlReader,
  type SqlRow,
  type SqlTransaction,
} from './sql-engine.ts';

/**
 * One rating a dossier. What guarantees it is the primary key of `invitation_step`: the first rating
 * that writes the used step of an invitation is the only one, on every engine and however many
 * processes write. The invitation's own row is only read, so that neither the tables nor the log of
 * the database join a rating with a dossier.
 */

/** An invitation as its row says; whether it was used is not in it. */
export interface FoundInvitation extends OpenInvitation {
  readonly headHash: string;
  readonly state: InvitationState;
}

/** A rating under the place and procedure of the invitation that came with it. */
export interface PresentedRating {
  readonly rating: Rating;
  /** Undefined when no code came with it; null when there is no such code. */
  readonly invitation: FoundInvitation | null | undefined;
}

/** The columns of an invitation that `toFound` reads. */
export const INVITATION_COLUMNS = `province_code, head_hash, code_hash, pepper_id, unit_code,
  counter_id, procedure_code, made_on, rate_until, state`;

export interface InvitationRow extends SqlRow {
  readonly province_code: string;
  readonly head_hash: string;
  readonly code_hash: string;
  readonly pepper_id: string;
  readonly unit_code: string;
  readonly counter_id: string;
  readonly procedure_code: string;
  readonly made_on: number;
  readonly rate_until: number;
  readonly state: string;
}

/** The invitation of a code, in whatever state, of one province or of any; null when there is none. */
export async function findInvitation(
  from: SqlReader,
  keys: InvitationKeys,
  province: ProvinceCode | 'any',
  code: InvitationCode,
): Promise<FoundInvitation | null> {
  const hashes = keys.hash(code);
  const heads = hashes.map(({ headHash }) => headHash);
  const any = province === 'any';
  const within = any ? 'IN (SELECT province_code FROM province)' : '= $1';
  const rows = await from.all<InvitationRow>(
    `SELECT ${INVITATION_COLUMNS} FROM invitation WHERE province_code ${within}
     AND head_hash IN (${placeholders(heads.length, any ? 1 : 2)})`,
    any ? heads : [province, ...heads],
  );
  const row = rows.find((found) =>
    hashes.some(
      ({ pepperId, headHash, codeHash }) =>
        pepperId === found.pepper_id &&
        headHash === found.head_hash &&
        (codeHash === null || codeHash === found.code_hash),
    ),
  );
  return row === undefined ? null : toFound(row);
}

/** The invitation that a row holds. */
export function toFound(row: InvitationRow): FoundInvitation {
  return {
    province: row.province_code as ProvinceCode,
    unit: row.unit_code as FoundInvitation['unit'],
    counter: row.counter_id as FoundInvitation['counter'],
    procedure: row.procedure_code as FoundInvitation['procedure'],
    rateUntil: row.rate_until as LocalDay,
    headHash: row.head_hash,
    state: row.state as InvitationState,
  };
}

/**
 * Reads what stands behind the codes that came with ratings. Such a rating speaks of the
 * invitation's counter and procedure, whatever it said itself, and is backed; its code goes no further.
 */
export async function presentInvitations(
  transaction: SqlTransaction,
  keys: InvitationKeys,
  ratings: readonly Rating[],
): Promise<readonly PresentedRating[]> {
  const presented: PresentedRating[] = [];
  for (const { invitation: code, ...rating } of ratings) {
    if (code === undefined) {
      presented.push({ rating, invitation: undefined });
      continue;
    }
    const invitation = await findInvitation(transaction, keys, rating.province, code);
    const place =
      invitation === null
        ? {}
        : {
            unit: invitation.unit,
            counter: invitation.counter,
            procedure: invitation.procedure,
            backed: true,
          };
    presented.push({ rating: { ...rating, ...place }, invitation });
  }
  return presented;
}

/**
 * Uses up the invitations of ratings about to be stored; answers, for each, whether it may be
 * stored. Of several with one invitation the first may, and only when nobody used it before. Does
 * the same work for every reason to refuse.
 */
export async function redeemInvitations(
  transaction: SqlTransaction,
  keys: InvitationKeys,
  presented: readonly PresentedRating[],
): Promise<readonly boolean[]> {
  const steps = presented.map(({ rating, invitation }) =>
    invitation === undefined ? null : usedStep(keys, rating, invitation),
  );
  const claims = new Map<string, StepRow>();
  for (const [i, step] of steps.entries()) {
    if (step === null) continue;
    const { rating, invitation } = presented[i]!;
    if (isUsable(invitation ?? null, rating.day)) {
      if (!claims.has(step[1])) claims.set(step[1], step);
    } else await hasStep(transaction, rating.province, step[1]);
  }
  // In the order of their keys, so that two processes wait for each other instead of a deadlock.
  const inOrder = [...claims.values()].toSorted((a, b) => (a[1] < b[1] ? -1 : 1));
  const won = await insertSteps(transaction, inOrder);
  return steps.map((step) => step === null || (claims.get(step[1]) === step && won.has(step[1])));
}

/** The step of using the invitation; for a code that nobody has, one that is as dear to make. */
function usedStep(
  keys: InvitationKeys,
  { province, day }: Rating,
  invitation: FoundInvitation | null,
): StepRow {
  return stepRow(keys, 'used', invitation ?? { province, headHash: '', rateUntil: day });
}

/** Gives back what was used up for a rating that was then not stored. */
export async function releaseInvitation(
  transaction: SqlTransaction,
  keys: InvitationKeys,
  { province, headHash }: FoundInvitation,
): Promise<void> {
  await transaction.run('DELETE FROM invitation_step WHERE province_code = $1 AND step_hash = $2', [
    province,
    keys.stepHash('used', province, headHash),
  ]);
}

/** Whether it stands open by its row; whether it was used is another question. */
export function isUsable(invitation: FoundInvitation | null, day: LocalDay): boolean {
  if (invitation === null || day > invitation.rateUntil) return false;
  // An expired one may still have been used in time, on a kiosk that was offline.
  return invitation.state !== 'used' && invitation.state !== 'withdrawn';
}

/** Whether the step was noted. */
export async function hasStep(
  from: SqlReader,
  province: ProvinceCode,
  stepHash: string,
): Promise<boolean> {
  const rows = await from.all(
    'SELECT 1 AS found FROM invitation_step WHERE province_code = $1 AND step_hash = $2',
    [province, stepHash],
  );
  return rows.length > 0;
}

/** Notes a step; false when it was noted before. */
export async function noteStep(
  transaction: SqlTransaction,
  keys: InvitationKeys,
  step: InvitationStep,
  invitation: FoundInvitation,
): Promise<boolean> {
  return (await insertSteps(transaction, [stepRow(keys, step, invitation)])).size === 1;
}

type StepRow = readonly [
  province: ProvinceCode,
  stepHash: string,
  step: InvitationStep,
  sealed: string,
  settleMonth: LocalMonth,
];

function stepRow(
  keys: InvitationKeys,
  step: InvitationStep,
  { province, headHash, rateUntil }: Pick<FoundInvitation, 'province' | 'headHash' | 'rateUntil'>,
): StepRow {
  const stepHash = keys.stepHash(step, province, headHash);
  const sealed = keys.sealer.seal(headHash, placeOfStep(stepHash));
  return [province, stepHash, step, sealed, localMonth(rateUntil)];
}

/** What binds a sealed step to its row. */
export function placeOfStep(stepHash: string): string {
  return `invitation-step|${stepHash}`;
}

/** Answers the hashes of those that were not there before. */
async function insertSteps(
  transaction: SqlTransaction,
  rows: readonly StepRow[],
): Promise<ReadonlySet<string>> {
  const inserted = await insertReturning<{ step_hash: string }>(
    transaction,
    {
      head: 'INSERT INTO invitation_step (province_code, step_hash, step, sealed, settle_month)',
      tail: 'ON CONFLICT DO NOTHING RETURNING step_hash',
    },
    rows,
  );
  return new Set(inserted.map(({ step_hash }) => step_hash));
}
