import { randomUUID } from 'node:crypto';
import type { InvitedDossier, MadeInvitation } from '../../core/invitation.ts';
import type { CounterId } from '../../core/organisation.ts';
import { createInvitationKeys } from '../../data/invitation-keys.ts';
import { createInvitationMaker } from '../../data/make-invitations.ts';
import type { OpenedStore } from '../../data/open-store.ts';
import { createSealer } from '../../data/seal.ts';
import { AN_GIANG, BIRTH, LONG_XUYEN, NOW, TODAY } from './builders.ts';
import { TEST_SECRET } from './stores.ts';

const INVITATION_KEYS = createInvitationKeys(createSealer(TEST_SECRET), TEST_SECRET);

const make = createInvitationMaker(INVITATION_KEYS, () => NOW);

/** A finished dossier that differs from the usual one in what is given. */
export function anInvitedDossier(change: Partial<InvitedDossier> = {}): InvitedDossier {
  return {
    province: AN_GIANG,
    unit: LONG_XUYEN,
    counter: `${LONG_XUYEN}-1` as CounterId,
    procedure: BIRTH,
    dossierKey: randomUUID(),
    finishedOn: TODAY,
    ...change,
  };
}

/** The invitations of finished dossiers, made in the store. */
export function inviteAll(
  store: OpenedStore,
  dossiers: readonly InvitedDossier[],
): Promise<readonly MadeInvitation[]> {
  return store.engine.transaction((transaction) => make(transaction, dossiers));
}

/** The invitation of one finished dossier. */
export async function invite(
  store: OpenedStore,
  change: Partial<InvitedDossier> = {},
): Promise<MadeInvitation> {
  return (await inviteAll(store, [anInvitedDossier(change)]))[0]!;
}
