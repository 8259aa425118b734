import type { LocalDay, LocalMonth } from '../core/calendar.ts';
import type { InvitationState } from '../core/invitation.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import { forUpdate, insertRows, type SqlRow, type SqlTransaction } from './sql-engine.ts';

/** Invitations that are counted under these from now on, or, with a negative number, no longer. */
export interface InvitationChange {
  readonly province: string;
  readonly madeOn: number;
  readonly unit: string;
  readonly state: InvitationState;
  readonly handed: string;
  readonly by: number;
}

/** Adds the changes to the counts, in the order of their keys: see `addToDossierCounts`. */
export async function addToInvitationCounts(
  transaction: SqlTransaction,
  changes: readonly InvitationChange[],
): Promise<void> {
  const sums = new Map<string, InvitationChange>();
  for (const change of changes) {
    const { province, madeOn, unit, state, handed, by } = change;
    const key = [province, madeOn, unit, state, handed].join('\0');
    sums.set(key, { ...change, by: (sums.get(key)?.by ?? 0) + by });
  }
  await insertRows(
    transaction,
    {
      head: `INSERT INTO invitation_count (province_code, made_on, unit_code, state, handed, n)`,
      tail: `ON CONFLICT (province_code, made_on, unit_code, state, handed) DO UPDATE SET
             n = invitation_count.n + excluded.n`,
    },
    [...sums]
      .filter(([, { by }]) => by !== 0)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { province, madeOn, unit, state, handed, by }]) => [
        province,
        madeOn,
        unit,
        state,
        handed,
        by,
      ]),
  );
}

interface CountedRow extends SqlRow {
  readonly head_hash: string;
  readonly province_code: string;
  readonly made_on: number;
  readonly unit_code: string;
  readonly state: string;
  readonly handed: string;
}

/** What an invitation is counted under, for whoever is about to change it. */
export interface CountedInvitation extends Omit<InvitationChange, 'by'> {
  readonly headHash: string;
}

/** The invitations that meet the condition, kept from changing until the transaction ends. */
export async function lockInvitations(
  transaction: SqlTransaction,
  where: string,
  values: readonly (string | number)[],
): Promise<readonly CountedInvitation[]> {
  const rows = await transaction.all<CountedRow>(
    `SELECT head_hash, province_code, made_on, unit_code, state, handed FROM invitation
     WHERE ${where} ${forUpdate(transaction.dialect)}`,
    values,
  );
  return rows.map((row) => ({
    headHash: row.head_hash,
    province: row.province_code,
    madeOn: row.made_on,
    unit: row.unit_code,
    state: row.state as InvitationState,
    handed: row.handed,
  }));
}

/** Counts the invitation under what it is now instead of what it was. */
export function recount(
  was: CountedInvitation,
  now: Partial<Pick<CountedInvitation, 'unit' | 'state'>>,
): readonly InvitationChange[] {
  return [
    { ...was, by: -1 },
    { ...was, ...now, by: 1 },
  ];
}

/** One more that was opened. */
export async function countOpened(
  transaction: SqlTransaction,
  province: ProvinceCode,
  settleMonth: LocalMonth,
): Promise<void> {
  await transaction.run(
    `INSERT INTO invitation_opened (province_code, settle_month, n) VALUES ($1, $2, 1)
     ON CONFLICT (province_code, settle_month) DO UPDATE SET n = invitation_opened.n + 1`,
    [province, settleMonth],
  );
}

/** Forgets the counts of invitations whose rows are gone. */
export async function forgetInvitationCounts(
  transaction: SqlTransaction,
  before: { readonly madeOn: LocalDay; readonly settleMonth: LocalMonth },
): Promise<void> {
  await transaction.run('DELETE FROM invitation_count WHERE made_on < $1', [before.madeOn]);
  const opened = 'DELETE FROM invitation_opened WHERE settle_month < $1';
  await transaction.run(opened, [before.settleMonth]);
}
