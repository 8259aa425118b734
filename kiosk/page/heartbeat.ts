import type { Heartbeat } from '../../core/fleet.ts';
import type { DeviceStorage } from './device-storage.ts';
import type { Enrolment } from './enrolment.ts';
import { bearer, postJson } from './server-calls.ts';
import { completeSettings, type KioskSettings } from './settings.ts';

export interface HeartbeatDeps {
  readonly storage: DeviceStorage;
  readonly settings: () => KioskSettings;
  /** What the server wants to be otherwise; it is kept on the device already. */
  readonly onNews: (news: KioskNews) => void;
  /** The server does not accept this device any more. */
  readonly onRefused: () => void;
}

/** What was changed from afar: the settings, or the counter of this device. */
export interface KioskNews {
  readonly settings?: KioskSettings;
  readonly enrolment?: Enrolment;
}

/** Where choices wait that the search should learn from. */
const CHOICES = 'choices';
const MOST_CHOICES = 50;
const EVERY_MS = 60_000;

/** Says each minute, give or take, how this device is, and takes over how it should be. */
export function startHeartbeat(deps: HeartbeatDeps): void {
  const next = (): void => {
    void beat(deps)
      .catch(() => undefined)
      .then(() => setTimeout(next, EVERY_MS * (0.8 + Math.random() * 0.4)));
  };
  next();
}

/** Keeps for the next heartbeat which procedure was meant by words that did not find it first. */
export async function keepChoice(
  storage: DeviceStorage,
  choice: { readonly query: string; readonly procedure: string },
): Promise<void> {
  const kept = await keptChoices(storage);
  await storage.keepNote(CHOICES, [...kept, choice].slice(-MOST_CHOICES));
}

async function keptChoices(storage: DeviceStorage): Promise<readonly unknown[]> {
  const kept = await storage.findNote(CHOICES);
  return Array.isArray(kept) ? kept : [];
}

async function beat(deps: HeartbeatDeps): Promise<void> {
  const { storage, onNews, onRefused } = deps;
  const enrolment = await storage.findEnrolment();
  if (!enrolment) return;
  const headers = bearer(enrolment.token);
  const outcome = await postJson('/api/v1/devices/heartbeat', await readState(deps), headers);
  if (outcome.kind !== 'answered') return;
  if (outcome.status === 401) onRefused();
  const { settings, counter } = (outcome.body ?? {}) as {
    settings?: unknown;
    counter?: Partial<Enrolment['counter']>;
  };
  if (settings) {
    await storage.keepNote('settings', settings);
    onNews({ settings: completeSettings(settings) });
  }
  const moved = { ...enrolment, counter: { ...enrolment.counter, ...counter } };
  if (JSON.stringify(moved) !== JSON.stringify(enrolment)) {
    await storage.keepEnrolment(moved);
    onNews({ enrolment: moved });
  }
  await sendChoices(storage, headers);
}

/** Choices that the server cannot read are dropped: they only help the search. */
async function sendChoices(
  storage: DeviceStorage,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const choices = await keptChoices(storage);
  if (choices.length === 0) return;
  const outcome = await postJson('/api/v1/procedures/choices', { choices }, headers);
  if (outcome.kind === 'unreachable' || outcome.status >= 500) return;
  const kept = await keptChoices(storage);
  await storage.keepNote(CHOICES, kept.slice(choices.length));
}

async function readState({ storage, settings }: HeartbeatDeps): Promise<Heartbeat> {
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
    lastRatingOn: lastRatingOn as string | null,
    persisted: (await persisted?.call(navigator.storage).catch(() => null)) ?? null,
    storageUsed: usage?.quota ? Math.min(1, (usage.usage ?? 0) / usage.quota) : null,
    battery: await battery(),
    storageLost: Boolean(storageLost),
    trial: settings().trial,
    settings: settings().name,
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
