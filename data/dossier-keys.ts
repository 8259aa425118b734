import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import {
  COMPLETION_EVENTS,
  type CompletionEvent,
  type DossierCode,
  type DossierKey,
} from '../core/dossier.ts';
import type { ProvinceCode } from '../core/organisation.ts';

/** The names under which one dossier may be known, one a completion event. */
export type DossierKeys = Readonly<Record<CompletionEvent, DossierKey>>;

/** Which dossier of which province, as the source names it. */
interface NamedDossier {
  readonly province: ProvinceCode;
  readonly source: string;
  readonly code: DossierCode;
}

/**
 * Names dossiers by keyed hashes. The key is the province's own, derived from the installation's
 * secret: the hash can't be tried out by whoever holds only the database, however few codes there are.
 */
export function createDossierNaming(secret: Buffer): (dossier: NamedDossier) => DossierKeys {
  const secrets = new Map<ProvinceCode, KeyObject>();
  const secretOf = (province: ProvinceCode) => {
    let key = secrets.get(province);
    if (key === undefined) {
      const bytes = hkdfSync('sha256', secret, '', `mot-cham/dossier/${province}`, 32);
      secrets.set(province, (key = createSecretKey(Buffer.from(bytes))));
    }
    return key;
  };
  return ({ province, source, code }) => {
    const provinceSecret = secretOf(province);
    const keys = COMPLETION_EVENTS.map((event) => {
      const mac = createHmac('sha256', provinceSecret).update(`${source}\0${code}\0${event}`);
      return [event, mac.digest('base64url').slice(0, 22)] as const;
    });
    return Object.fromEntries(keys) as unknown as DossierKeys;
  };
}
