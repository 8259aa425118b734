import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { DeviceStorage, WaitingRating } from './device-storage.ts';
import type { Enrolment } from './enrolment.ts';
import type { UploadPlan } from './upload-plan.ts';

interface KioskSchema extends DBSchema {
  outbox: { key: string; value: WaitingRating; indexes: { 'by-tries': number } };
  /** Ratings the server refused, with its code: kept and counted, never silently dropped. */
  dead: { key: string; value: WaitingRating & { readonly code: string } };
  device: { key: string; value: Enrolment };
}

/** A save that takes longer than this is given up, so that the screen never stays stuck. */
const SAVE_LIMIT_MS = 8_000;

/** The device's storage in IndexedDB; every tab and every page version shares it. */
export function openIndexedDbStorage(): DeviceStorage {
  const database = createConnection();
  return {
    add: async (rating) => addRating(await database(), rating),
    listWaiting: async (count) =>
      (await database()).getAllFromIndex('outbox', 'by-tries', undefined, count),
    settle: async (plan) => settlePlan(await database(), plan),
    count: async () => {
      const db = await database();
      const [waiting, refused] = await Promise.all([db.count('outbox'), db.count('dead')]);
      return { waiting, refused };
    },
    findEnrolment: async () => (await (await database()).get('device', 'enrolment')) ?? null,
    keepEnrolment: async (enrolment) => {
      const db = await database();
      const transaction = db.transaction('device', 'readwrite', { durability: 'strict' });
      await Promise.all([transaction.store.put(enrolment, 'enrolment'), transaction.done]);
    },
  };
}

type KioskDatabase = IDBPDatabase<KioskSchema>;

/** One connection, opened again after the browser or a newer page closed it. */
function createConnection(): () => Promise<KioskDatabase> {
  let opened: Promise<KioskDatabase> | null = null;
  const forget = (): void => {
    opened = null;
  };
  const open = (): Promise<KioskDatabase> =>
    openDB<KioskSchema>('mot-cham-kiosk', 1, {
      upgrade(db) {
        const outbox = db.createObjectStore('outbox', { keyPath: 'submissionId' });
        outbox.createIndex('by-tries', 'tries');
        db.createObjectStore('dead', { keyPath: 'submissionId' });
        db.createObjectStore('device');
      },
      blocking(_current, _wanted, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
  return () => {
    opened ??= open().catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };
}

/**
 * One transaction with `durability: 'strict'`: its completion means flushed to disk. Either it
 * completes or it is aborted, so a rating reported as not saved cannot turn up later.
 */
async function addRating(db: KioskDatabase, rating: WaitingRating): Promise<void> {
  const transaction = db.transaction('outbox', 'readwrite', { durability: 'strict' });
  const limit = setTimeout(() => transaction.abort(), SAVE_LIMIT_MS);
  try {
    // Both are awaited together: a failed request rejects the transaction's promise too.
    await Promise.all([transaction.store.add(rating), transaction.done]);
  } finally {
    clearTimeout(limit);
  }
}

async function settlePlan(db: KioskDatabase, plan: UploadPlan): Promise<void> {
  const transaction = db.transaction(['outbox', 'dead'], 'readwrite');
  const outbox = transaction.objectStore('outbox');
  const dead = transaction.objectStore('dead');
  const bury = plan.bury.map(async ({ submissionId, code }) => {
    const rating = await outbox.get(submissionId);
    if (!rating) return;
    await Promise.all([dead.put({ ...rating, code }), outbox.delete(submissionId)]);
  });
  const keep = plan.keep.map(async (submissionId) => {
    const rating = await outbox.get(submissionId);
    if (rating) await outbox.put({ ...rating, tries: rating.tries + 1 });
  });
  const remove = plan.remove.map((submissionId) => outbox.delete(submissionId));
  await Promise.all([...bury, ...keep, ...remove, transaction.done]);
}
