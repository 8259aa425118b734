import { addDays, type LocalDay } from '../core/calendar.ts';
import type { DossierContact } from '../core/dossier-log.ts';
import type { DossierKey } from '../core/dossier.ts';
import type { ProvinceCode, UnitCode } from '../core/organisation.ts';
import type { Sealer } from './seal.ts';
import { insertRows, type SqlTransaction } from './sql-engine.ts';

/** An address nobody could be invited at within this time is of no more use. */
const KEEP_DAYS = 15;

/** Where the citizen of a dossier can be invited. */
export interface ContactOfDossier {
  readonly key: DossierKey;
  readonly province: ProvinceCode;
  readonly unit: UnitCode;
  readonly contact: DossierContact;
}

/** Binds a sealed address to its dossier; whoever sends invitations unseals with it. */
function contactPlace(key: string): string {
  return `invitation_contact|${key}`;
}

/** Keeps the addresses sealed, each in the place of an earlier one of the same dossier. */
export async function keepContacts(
  transaction: SqlTransaction,
  sealer: Sealer,
  { contacts, today }: { readonly contacts: readonly ContactOfDossier[]; readonly today: LocalDay },
): Promise<void> {
  const last = [...new Map(contacts.map((contact) => [contact.key, contact])).values()];
  await insertRows(
    transaction,
    {
      head: `INSERT INTO invitation_contact (dossier_key, province_code, unit_code, kind,
             sealed_address, erase_on)`,
      tail: `ON CONFLICT (dossier_key, province_code, unit_code) DO UPDATE SET
             kind = excluded.kind, sealed_address = excluded.sealed_address`,
    },
    last.map(({ key, province, unit, contact }) => [
      key,
      province,
      unit,
      contact.kind,
      sealer.seal(contact.address, contactPlace(key)),
      addDays(today, KEEP_DAYS),
    ]),
  );
}

/** Erases the addresses of the dossiers. */
export async function eraseContacts(
  transaction: SqlTransaction,
  province: ProvinceCode,
  keys: readonly DossierKey[],
): Promise<void> {
  for (const key of keys) {
    const sql = 'DELETE FROM invitation_contact WHERE province_code = $1 AND dossier_key = $2';
    await transaction.run(sql, [province, key]);
  }
}

/** Erases what has waited for too long. */
export async function forgetOldContacts(
  transaction: SqlTransaction,
  today: LocalDay,
): Promise<void> {
  await transaction.run('DELETE FROM invitation_contact WHERE erase_on <= $1', [today]);
}
