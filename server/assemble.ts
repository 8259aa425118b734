import type { Express, Router } from 'express';
import type { ChatChannel } from '../bot/chat-channel.ts';
import type { Instant } from '../core/calendar.ts';
import type { OpenedStore } from '../data/open-store.ts';
import { cachedAccess } from './cached-access.ts';
import { CHANNEL_IDS } from './channels.ts';
import type { Config } from './config.ts';
import { createApp } from './create-app.ts';
import { deviceRoutes } from './device-routes.ts';
import { holdDirectory } from './directory-holder.ts';
import { createHealth } from './health.ts';
import { createIntake } from './intake.ts';
import type { Log } from './log.ts';
import { createMetrics } from './metrics.ts';
import { ratingRoutes } from './rating-routes.ts';
import { VERSION } from './version.ts';

export interface AssemblyInput {
  readonly config: Config;
  readonly store: OpenedStore;
  readonly log: Log;
  readonly now: () => Instant;
  readonly onFatal: (fault: Error) => void;
  readonly firstAccountToken: string | null;
}

/** Every part of the server, put together; nothing of it runs yet. */
export interface Assembly {
  readonly app: Express;
  readonly channels: readonly ChatChannel[];
  /** To be called now and then: reads again what is held in memory. */
  refresh(): Promise<void>;
}

/** Wires store, intake, channels and pages: the one place that knows them all. */
export async function assemble(input: AssemblyInput): Promise<Assembly> {
  const { config, store, log, now, onFatal } = input;
  const health = createHealth(onFatal);
  const metrics = createMetrics();
  const directory = await holdDirectory(store.directory);
  const access = cachedAccess(store.access, () => performance.now());
  const intake = createIntake({
    ratings: store.ratings,
    directory: directory.current,
    channels: CHANNEL_IDS,
    now,
  });
  const pages: Router[] = [];
  const app = createApp({
    api: [
      ratingRoutes({ access, intake, health, metrics }),
      deviceRoutes({ access, directory: directory.current, now }),
    ],
    webhooks: [],
    pages,
    health,
    metrics,
    log,
    version: VERSION,
    trustedProxies: config.trustedProxies,
    overHttps: config.publicUrl?.startsWith('https:') ?? false,
  });
  return { app, channels: [], refresh: directory.refresh };
}
