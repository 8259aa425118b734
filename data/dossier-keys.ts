import { hkdfSync } from 'node:crypto';
import type { CompletionEvent, DossierCode, DossierKey } from '../core/dossier.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import { createKeyedHash } from './keyed-hash.ts';

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
  const hashes = new Map<ProvinceCode, (text: string) => string>();
  const hashOf = (province: ProvinceCode) => {
    let hash = hashes.get(province);
    if (hash === undefined) {
      const bytes = hkdfSync('sha256', secret, '', `mot-cham/dossier/${province}`, 32);
      hashes.set(province, (hash = createKeyedHash(new Uint8Array(bytes))));
    }
    return hash;
  };
  return ({ province, source, code }) => {
    const hash = hashOf(province);
    const nameOf = (event: CompletionEvent) => hash(`${source}\0${code}\0${event}`) as DossierKey;
    // Spelt out, for it is made for every dossier that comes in; the type keeps it complete.
    return {
      completed: nameOf('completed'),
      returned: nameOf('returned'),
      refused: nameOf('refused'),
      stopped: nameOf('stopped'),
    };
  };
}
