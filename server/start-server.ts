import { randomBytes } from 'node:crypto';
import { instant, type Instant } from '../core/calendar.ts';
import type { CounterId, ProvinceCode } from '../core/organisation.ts';
import { openStore, type OpenedStore } from '../data/open-store.ts';
import { assemble, type Assembly } from './assemble.ts';
import type { Config } from './config.ts';
import { watchFolder } from './folder-watch.ts';
import type { Log } from './log.ts';
import { invitationReach } from './invitation-reach.ts';
import { installationSecret } from './secret.ts';
import { seedStore } from './seed-store.ts';
import { listen, type Listening } from './serve.ts';
import { StartError } from './start-error.ts';

const UPKEEP_EVERY_MS = 60_000;

export interface RunningServer {
  readonly port: number;
  readonly config: Config;
  /** A counter whose phone form and kiosk can be tried at once. */
  readonly phoneCounter: CounterId;
  /** One-time code for a first kiosk; null when there is a device already. */
  /** Token of the link that makes the first account; null when there is one. */
  readonly firstAccountToken: string | null;
  /** Finishes what is in flight, then gives up the port and the store. */
  close(): Promise<void>;
}

/**
 * Opens the store, puts the parts together and listens. Throws one sentence, with everything given
 * back, when it cannot. `onFatal` is told of a fault that only a restart can mend.
 */
export async function startServer(
  config: Config,
  log: Log,
  onFatal: (fault: Error) => void,
): Promise<RunningServer> {
  const now = (): Instant => instant(Date.now());
  const secret = installationSecret(config);
  const store = await openStore({
    url: config.storeUrl,
    secret,
    now,
    reach: invitationReach(config),
  });
  let listening: Listening | null = null;
  try {
    await seedStore(store);
    const phoneCounter = await firstCounter(store, config.province);
    const firstAccountToken =
      (await store.officials.count()) === 0 ? randomBytes(24).toString('base64url') : null;
    const assembly = await assemble({
      config,
      secret,
      store,
      log,
      now,
      onFatal,
      firstAccountToken,
    });
    const opened = (listening = await listen(assembly.app, config.port, config.host));
    for (const channel of assembly.channels) channel.start();
    const watch = assembly.dossierFolder === null ? null : watchFolder(assembly.dossierFolder, log);
    const upkeep = setInterval(() => void maintain(store, assembly, log), UPKEEP_EVERY_MS);
    return {
      port: opened.port,
      config,
      phoneCounter,
      firstAccountToken,
      async close() {
        clearInterval(upkeep);
        await Promise.all([
          opened.close(),
          watch?.stop(),
          ...assembly.channels.map((channel) => channel.stop()),
        ]);
        await store.close();
      },
    };
  } catch (error) {
    await listening?.close();
    // The first error is the one to tell.
    await store.close().catch(() => undefined);
    throw error;
  }
}

async function firstCounter(store: OpenedStore, province: string): Promise<CounterId> {
  const { provinces, counters } = await store.directory.load();
  if (!provinces.has(province as ProvinceCode)) {
    throw new StartError(`PROVINCE ${province} không có trong danh mục / is not in the directory`);
  }
  const own = [...counters.values()].find((counter) => counter.province === province);
  if (own === undefined) throw new StartError(`tỉnh ${province} chưa có quầy / has no counter yet`);
  return own.id;
}

async function maintain(store: OpenedStore, assembly: Assembly, log: Log): Promise<void> {
  try {
    await store.maintain();
    await assembly.refresh();
  } catch (error) {
    log('upkeep-failed', { name: (error as Error).name, message: (error as Error).message });
  }
}
