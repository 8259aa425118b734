import { localDay, type Instant, type LocalDay } from '../core/calendar.ts';
import type { HandedInvitation, MadeInvitation, SlipsOfDay } from '../core/invitation.ts';
import type { CounterId, ProvinceCode, UnitCode } from '../core/organisation.ts';
import type { ProcedureCode } from '../core/procedure.ts';
import type { InvitationKeys } from './invitation-keys.ts';
import { addToInvitationCounts, lockInvitations } from './invitation-counts.ts';
import { invitationName } from './invitation-sending.ts';
import { writeInvitations } from './make-invitations.ts';
import {
  findInvitation,
  INVITATION_COLUMNS,
  noteStep,
  toFound,
  type InvitationRow,
} from './redeem-invitation.ts';
import type { SqlReader, SqlRow, SqlTransaction, SqlValue } from './sql-engine.ts';

/** See `InvitationBook.replace`. */
export async function replaceInvitation(
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
  const own = `province_code = $1 AND dossier_key = $2 AND state IN ('made', 'sent')
    AND rate_until >= $3 AND ($4 = '' OR unit_code = $4)`;
  const values = [province, dossierKey, today, order.unit ?? ''];
  const [was] = await lockInvitations(transaction, own, values);
  const [row] = await transaction.all<InvitationRow>(
    `UPDATE invitation SET state = 'withdrawn', handed = 'replaced' WHERE ${own}
     RETURNING ${INVITATION_COLUMNS}`,
    values,
  );
  if (was === undefined || row === undefined) return null;
  await addToInvitationCounts(transaction, [{ ...was, by: -1 }]);
  const old = toFound(row);
  const forget = 'DELETE FROM invitation_reminder WHERE province_code = $1 AND head_hash = $2';
  await transaction.run(forget, [province, old.headHash]);
  // What waits to be sent would carry the old code.
  const unsend = `DELETE FROM outbox WHERE dedupe_key = $1 AND state = 'waiting'`;
  await transaction.run(unsend, [invitationName(keys.sealer, province, dossierKey)]);
  // Closes the old code for good; whoever was faster with it has used the new one up as well.
  const wasOpen = await noteStep(transaction, keys, 'used', old);
  const { unit, counter, procedure, rateUntil } = old;
  const [made] = await writeInvitations(transaction, keys, {
    madeOn: row.made_on as LocalDay,
    rateUntil,
    state: 'made',
    handed: 'printed',
    dossiers: [{ province, unit, counter, procedure, dossierKey }],
  });
  if (made === undefined) return null;
  if (!wasOpen) {
    const fresh = await findInvitation(transaction, keys, province, made.code);
    if (fresh !== null) await noteStep(transaction, keys, 'used', fresh);
  }
  return made;
}

/** What waits to be printed: still open, finished on the day by what is known of the dossier now. */
const TO_HAND_OUT = `FROM invitation AS i
  WHERE i.province_code = $1 AND i.unit_code = $2 AND i.handed <> 'source' AND i.made_on >= $3
  AND i.rate_until >= $4 AND i.state = 'made' AND ($5 = '' OR i.counter_id = $5)
  AND ($6 = 1 OR i.handed = 'nobody')
  AND EXISTS (SELECT 1 FROM finished_dossier AS f WHERE f.dossier_key = i.dossier_key
    AND f.province_code = i.province_code AND f.day = $3 AND NOT EXISTS (
      SELECT 1 FROM finished_dossier AS g
      WHERE g.dossier_key = f.dossier_key AND g.revision > f.revision))`;

function toHandOut(day: SlipsOfDay, now: Instant): readonly SqlValue[] {
  const { province, unit, counter, finishedOn, again } = day;
  return [province, unit, finishedOn, localDay(now), counter ?? '', again ? 1 : 0];
}

/** See `InvitationBook.countToHandOut`. */
export async function countToHandOut(
  from: SqlReader,
  day: SlipsOfDay,
  now: Instant,
): Promise<number> {
  const sql = `SELECT count(*) AS n ${TO_HAND_OUT}`;
  const [row] = await from.all<{ n: number }>(sql, toHandOut(day, now));
  return row?.n ?? 0;
}

interface WaitingRow extends SqlRow {
  readonly dossier_key: string;
  readonly counter_id: string;
  readonly procedure_code: string;
}

/** See `InvitationBook.handOut`. */
export async function handOut(
  transaction: SqlTransaction,
  keys: InvitationKeys,
  { day, limit, now }: { readonly day: SlipsOfDay; readonly limit: number; readonly now: Instant },
): Promise<readonly HandedInvitation[]> {
  // Whoever prints the same day at once waits here, and then finds nothing left.
  if (transaction.dialect === 'postgres') {
    const lock = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 2))';
    await transaction.all(lock, [`${day.province}|${day.unit}`]);
  }
  const waiting = await transaction.all<WaitingRow>(
    `SELECT i.dossier_key, i.counter_id, i.procedure_code ${TO_HAND_OUT}
     ORDER BY i.procedure_code, i.counter_id, i.dossier_key LIMIT $7`,
    [...toHandOut(day, now), limit],
  );
  const handed: HandedInvitation[] = [];
  for (const { dossier_key, counter_id, procedure_code } of waiting) {
    const dossier = { province: day.province, dossierKey: dossier_key, unit: day.unit };
    const made = await replaceInvitation(transaction, keys, { ...dossier, now });
    if (made === null) continue;
    const counter = counter_id as CounterId;
    handed.push({ ...made, counter, procedure: procedure_code as ProcedureCode });
  }
  return handed;
}
