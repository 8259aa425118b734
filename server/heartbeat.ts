import type { Heartbeat } from '../core/fleet.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A heartbeat as a device sends it, field by field; null when it is none. */
export function parseHeartbeat(body: unknown): Heartbeat | null {
  if (typeof body !== 'object' || body === null) return null;
  const fields = body as Fields;
  const { version, lastRatingOn } = fields;
  const waiting = countOf(fields['waiting']);
  const refused = countOf(fields['refused']);
  const lastSequence = countOf(fields['lastSequence']);
  if (typeof version !== 'string' || !/^[\w.-]{1,40}$/.test(version)) return null;
  if (waiting === null || refused === null || lastSequence === null) return null;
  return {
    version,
    waiting,
    refused,
    lastSequence,
    lastRatingOn:
      typeof lastRatingOn === 'string' && /^\d{4}-\d\d-\d\d$/.test(lastRatingOn)
        ? lastRatingOn
        : null,
    persisted: typeof fields['persisted'] === 'boolean' ? fields['persisted'] : null,
    storageUsed: shareOf(fields['storageUsed']),
    battery: batteryOf(fields['battery']),
    storageLost: fields['storageLost'] === true,
    trial: fields['trial'] === true,
    ...(isName(fields['settings']) && { settings: fields['settings'] }),
  };
}

function countOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1e9
    ? value
    : null;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,40}$/.test(value);
}

function shareOf(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : null;
}

function batteryOf(value: unknown): Heartbeat['battery'] {
  if (typeof value !== 'object' || value === null) return null;
  const { level, charging } = value as Fields;
  const share = shareOf(level);
  return share === null ? null : { level: share, charging: charging === true };
}
