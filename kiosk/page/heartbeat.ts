import type { Heartbeat } from '../../core/fleet.ts';
import type { DeviceStorage } from './device-storage.ts';
import { parseSettings, type KioskSettings } from './settings.ts';
import { postHeartbeat } from './server-calls.ts';

export interface HeartbeatDeps {
  readonly storage: DeviceStorage;
  readonly isTrial: () => boolean;
  /** Settings from afar, whenever the server answers with them. */
  readonly onSettings: (settings: KioskSettings) => void;
}

const EVERY_MS = 60_000;

/** Says each minute, give or take, how this device is, and takes over how it should be. */
export function startHeartbeat(deps: HeartbeatDeps): void {
  const beat = async (): Promise<void> => {
    const enrolment = await deps.storage.findEnrolment();
    if (!enrolment) return;
    const answer = await postHeartbeat(enrolment.token, await readState(deps));
    if (answer === null) return;
    await deps.storage.keepNote('settings', answer);
    deps.onSettings(parseSettings(answer));
  };
  const next = (): void => {
    void beat()
      .catch(() => undefined)
      .then(() => setTimeout(next, EVERY_MS * (0.8 + Math.random() * 0.4)));
  };
  next();
}

async function readState({ storage, isTrial }: HeartbeatDeps): Promise<Heartbeat> {
  const [held, lastSequence, lastRatingOn, storageLost] = await Promise.all([
    storage.count(),
    storage.lastSequence(),
    storage.findNote('last-rating-on'),
    storage.findNote('storage-lost'),
  ]);
  const { persisted, estimate } = navigator.storage ?? {};
  const usage = await estimate?.call(navigator.storage).catch(() => null);
  return {
    version: pageVersion(),
    ...held,
    lastSequence,
    lastRatingOn: typeof lastRatingOn === 'string' ? lastRatingOn : null,
    persisted: (await persisted?.call(navigator.storage).catch(() => null)) ?? null,
    storageUsed: usage?.quota ? Math.min(1, (usage.usage ?? 0) / usage.quota) : null,
    battery: await battery(),
    storageLost: storageLost === true,
    trial: isTrial(),
  };
}

/** The hash in the name of the page's own script: another deployment, another version. */
function pageVersion(): string {
  return /-([\w-]+)\.js$/.exec(document.querySelector('script')?.src ?? '')?.[1] ?? 'unknown';
}

interface BatteryApi {
  getBattery?(): Promise<{ readonly level: number; readonly charging: boolean }>;
}

async function battery(): Promise<Heartbeat['battery']> {
  const read = await (navigator as BatteryApi).getBattery?.().catch(() => null);
  return read ? { level: read.level, charging: read.charging } : null;
}
