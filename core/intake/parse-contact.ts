import type { DossierContact } from '../dossier-log.ts';
import type { IntakeError } from '../errors.ts';
import { fail, ok, type Result } from '../result.ts';

/** Vietnamese numbers: 0 or +84, then nine digits (mobile) or ten (fixed lines). */
const PHONE = /^(?:\+84|0)\d{9,10}$/;
const CHAT_ID = /^-?\d{1,32}$/;

/** An address to which an invitation can be sent, in one spelling (phones as +84...). */
export function parseContact(contact: {
  readonly kind: DossierContact['kind'];
  readonly address: string;
}): Result<DossierContact, IntakeError> {
  const plain = contact.address.replace(/[\s().-]/g, (mark) =>
    mark === '-' && contact.kind !== 'phone' ? '-' : '',
  );
  if (contact.kind === 'phone') {
    if (!PHONE.test(plain)) return fail({ code: 'contact-invalid', field: 'contact' });
    return ok({ kind: 'phone', address: plain.replace(/^0/, '+84') });
  }
  if (!CHAT_ID.test(plain)) return fail({ code: 'contact-invalid', field: 'contact' });
  return ok({ kind: contact.kind, address: plain });
}
