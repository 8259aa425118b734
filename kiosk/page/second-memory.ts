import type { DeviceStorage } from './device-storage.ts';
import type { Enrolment } from './enrolment.ts';

/**
 * Who this device is and how far it has counted, once more outside the database: when that is lost or
 * cleared, the device knows its name, goes on counting where it stood, and the gap tells the server.
 */
const KEY = 'mot-cham-device';

export function rememberDevice(enrolment: Enrolment | null, sequence: number): void {
  try {
    if (enrolment) localStorage.setItem(KEY, JSON.stringify({ enrolment, sequence }));
  } catch {
    // A second memory is a help, not a promise.
  }
}

/** Puts back what the database has lost; answers the enrolment that holds now. */
export async function restoreDevice(storage: DeviceStorage): Promise<Enrolment | null> {
  const [kept, last] = await Promise.all([storage.findEnrolment(), storage.lastSequence()]);
  const second = readSecond();
  if (second && second.sequence > last) {
    await storage.raiseSequence(second.sequence);
    await storage.keepNote('storage-lost', true);
  }
  if (kept || !second) return kept;
  await storage.keepEnrolment(second.enrolment);
  return second.enrolment;
}

function readSecond(): { readonly enrolment: Enrolment; readonly sequence: number } | null {
  try {
    const read = JSON.parse(localStorage.getItem(KEY) ?? 'null') as {
      enrolment?: Enrolment;
      sequence?: number;
    } | null;
    if (!read?.enrolment?.token || typeof read.sequence !== 'number') return null;
    return { enrolment: read.enrolment, sequence: read.sequence };
  } catch {
    return null;
  }
}
