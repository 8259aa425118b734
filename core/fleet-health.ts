import type { Instant } from './calendar.ts';
import { missingIn, type DeviceState } from './fleet.ts';

/** What is wrong with a kiosk; the first that fits is the one to say first. */
export type DeviceTrouble =
  | { readonly kind: 'never-reported' }
  | { readonly kind: 'silent'; readonly sinceMs: number; readonly waiting: number }
  | { readonly kind: 'storage-lost'; readonly missing: number }
  | { readonly kind: 'numbers-missing'; readonly missing: number }
  | { readonly kind: 'refused'; readonly refused: number }
  | { readonly kind: 'waiting'; readonly waiting: number }
  | { readonly kind: 'storage-full'; readonly share: number }
  | { readonly kind: 'storage-not-kept' }
  | { readonly kind: 'battery-low'; readonly share: number };

/** Kiosks report each minute; after three missed reports one is silent. */
const SILENT_MS = 4 * 60_000;
const MANY_WAITING = 100;
const FULL = 0.8;
const LOW = 0.2;

/** Everything wrong with a device at this moment, the worst first; empty when all is well. */
export function deviceTroubles(state: DeviceState, now: Instant): readonly DeviceTrouble[] {
  const { heartbeat, heartbeatAt } = state;
  if (heartbeat === null || heartbeatAt === null) return [{ kind: 'never-reported' }];
  const { waiting, refused, storageUsed, persisted, battery } = heartbeat;
  const sinceMs = now - heartbeatAt;
  // What still waits on the device is not missing.
  const missing = Math.max(0, missingIn(state.received) - waiting);
  const troubles: (DeviceTrouble | false)[] = [
    sinceMs > SILENT_MS && { kind: 'silent', sinceMs, waiting },
    heartbeat.storageLost && { kind: 'storage-lost', missing },
    !heartbeat.storageLost && missing > 0 && { kind: 'numbers-missing', missing },
    refused > 0 && { kind: 'refused', refused },
    sinceMs <= SILENT_MS && waiting >= MANY_WAITING && { kind: 'waiting', waiting },
    storageUsed !== null && storageUsed > FULL && { kind: 'storage-full', share: storageUsed },
    persisted === false && { kind: 'storage-not-kept' },
    battery !== null &&
      !battery.charging &&
      battery.level < LOW && { kind: 'battery-low', share: battery.level },
  ];
  return troubles.filter((trouble) => trouble !== false);
}
