import { openStore, type OpenedStore } from '../../data/open-store.ts';
import type { Config } from '../config.ts';
import { invitationReach } from '../invitation-reach.ts';
import { installationSecret } from '../secret.ts';
import { seedStore } from '../seed-store.ts';

/** Does a command's work on the installation's store, which knows its province, and gives it up again. */
export async function withStore(
  config: Config,
  work: (store: OpenedStore) => Promise<void>,
): Promise<void> {
  const store = await openStore({
    url: config.storeUrl,
    secret: installationSecret(config),
    reach: invitationReach(config),
  });
  try {
    await seedStore(store);
    await work(store);
  } finally {
    await store.close();
  }
}
