import type { RatingMark } from '../../core/rating-mark.ts';
import type { DeviceStorage, GivenAnswer, WaitingRating } from './device-storage.ts';
import type { Enrolment } from './enrolment.ts';
import type { UploadPlan } from './upload-plan.ts';

const NAME = 'mot-cham-kiosk';
const VERSION = 2;

/** A save that takes longer than this is given up, so that the screen never stays stuck. */
const SAVE_LIMIT_MS = 8_000;

/** A rating the server refused, with its code: kept and counted, never silently dropped. */
type DeadRating = WaitingRating & { readonly code: string };

/** The device's storage in IndexedDB; every tab and every page version shares it. */
export function openIndexedDbStorage(): DeviceStorage {
  const database = createConnection();
  return {
    add: async (answer) => addAnswer(await database(), answer),
    listWaiting: async (count) => listWaiting(await database(), count),
    settle: async (plan, batch) => settlePlan(await database(), plan, batch),
    count: async () => countAnswers(await database()),
    findEnrolment: async () =>
      ((await readDevice(await database(), 'enrolment')) as Enrolment | undefined) ?? null,
    keepEnrolment: async (enrolment) => keep(await database(), 'enrolment', enrolment),
    lastSequence: async () => sequenceOf(await readDevice(await database(), 'sequence')),
    raiseSequence: async (sequence) => {
      const db = await database();
      const last = sequenceOf(await readDevice(db, 'sequence'));
      if (sequence > last) await keep(db, 'sequence', sequence);
    },
    findNote: async (name) => (await readDevice(await database(), `note:${name}`)) ?? null,
    keepNote: async (name, value) => keep(await database(), `note:${name}`, value),
  };
}

/** One connection, opened again after the browser or a newer page closed it. */
function createConnection(): () => Promise<IDBDatabase> {
  let opened: Promise<IDBDatabase> | null = null;
  const forget = (): void => {
    opened = null;
  };
  const open = async (): Promise<IDBDatabase> => {
    const request = indexedDB.open(NAME, VERSION);
    request.addEventListener('upgradeneeded', ({ oldVersion }) => upgrade(request, oldVersion));
    const db = await resultOf(request);
    db.addEventListener('versionchange', () => {
      db.close();
      forget();
    });
    db.addEventListener('close', forget);
    return db;
  };
  return () => {
    opened ??= open().catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };
}

/**
 * Version 2 numbers the answers. What an earlier page left behind keeps waiting, in the order in which
 * it lay there; the change is one transaction, so a power cut leaves the old or the new whole.
 */
function upgrade({ result: db, transaction }: IDBOpenDBRequest, from: number): void {
  if (from < 1) db.createObjectStore('device');
  const number = (waiting: readonly WaitingRating[], refused: readonly DeadRating[]): void => {
    for (const name of ['outbox', 'dead']) {
      if (db.objectStoreNames.contains(name)) db.deleteObjectStore(name);
    }
    const outbox = db.createObjectStore('outbox', { keyPath: 'sequence' });
    outbox.createIndex('by-tries', 'tries');
    outbox.createIndex('by-submission', 'submissionId');
    const dead = db.createObjectStore('dead', { keyPath: 'sequence' });
    let sequence = 0;
    for (const rating of waiting) outbox.add({ ...rating, sequence: (sequence += 1) });
    for (const rating of refused) dead.add({ ...rating, sequence: (sequence += 1) });
    transaction?.objectStore('device').put(sequence, 'sequence');
  };
  if (from !== 1 || !transaction) {
    number([], []);
    return;
  }
  const waiting = transaction.objectStore('outbox').getAll() as IDBRequest<WaitingRating[]>;
  const refused = transaction.objectStore('dead').getAll() as IDBRequest<DeadRating[]>;
  // Requests of one transaction end in their order: when the second is here, so is the first.
  refused.addEventListener('success', () => number(waiting.result, refused.result));
}

function sequenceOf(kept: unknown): number {
  return typeof kept === 'number' ? kept : 0;
}

function readDevice(db: IDBDatabase, key: string): Promise<unknown> {
  return resultOf(db.transaction('device').objectStore('device').get(key));
}

async function countAnswers(
  db: IDBDatabase,
): Promise<{ readonly waiting: number; readonly refused: number }> {
  const transaction = db.transaction(['outbox', 'dead']);
  const [waiting, refused] = await Promise.all([
    resultOf(transaction.objectStore('outbox').count()),
    resultOf(transaction.objectStore('dead').count()),
  ]);
  return { waiting, refused };
}

/** Of a rating with several answers waiting only the oldest goes along. */
async function listWaiting(db: IDBDatabase, count: number): Promise<readonly WaitingRating[]> {
  const batch: WaitingRating[] = [];
  const store = db.transaction('outbox').objectStore('outbox');
  const walk = store.index('by-tries').openCursor();
  let cursor = await resultOf(walk);
  while (cursor && batch.length < count) {
    const value = cursor.value as WaitingRating;
    const oldest = await resultOf(store.index('by-submission').getKey(value.submissionId));
    if (oldest === value.sequence) batch.push(value);
    cursor.continue();
    cursor = await resultOf(walk);
  }
  return batch;
}

async function keep(db: IDBDatabase, key: string, value: unknown): Promise<void> {
  const transaction = db.transaction(['device'], 'readwrite', { durability: 'strict' });
  const kept = completed(transaction);
  transaction.objectStore('device').put(value, key);
  await kept;
}

/**
 * One transaction with `durability: 'strict'`: its completion means flushed to disk. Either it
 * completes or it is aborted, so an answer reported as not saved cannot turn up later, and no number
 * is given twice or left out.
 */
async function addAnswer(db: IDBDatabase, answer: GivenAnswer): Promise<number> {
  const transaction = db.transaction(['outbox', 'device'], 'readwrite', { durability: 'strict' });
  const kept = completed(transaction);
  const limit = setTimeout(() => transaction.abort(), SAVE_LIMIT_MS);
  const write = async (): Promise<number> => {
    const device = transaction.objectStore('device');
    const sequence = sequenceOf(await resultOf(device.get('sequence'))) + 1;
    try {
      device.put(sequence, 'sequence');
      transaction.objectStore('outbox').add({ ...answer, sequence, tries: 0 });
    } catch (error) {
      transaction.abort();
      throw error;
    }
    return sequence;
  };
  try {
    const [sequence] = await Promise.all([write(), kept]);
    return sequence;
  } finally {
    clearTimeout(limit);
  }
}

async function settlePlan(
  db: IDBDatabase,
  plan: UploadPlan,
  batch: readonly WaitingRating[],
): Promise<void> {
  const transaction = db.transaction(['outbox', 'dead'], 'readwrite');
  const settled = completed(transaction);
  const outbox = transaction.objectStore('outbox');
  const dead = transaction.objectStore('dead');
  const settle = async ({ submissionId, sequence }: WaitingRating): Promise<void> => {
    const rating = (await resultOf(outbox.get(sequence))) as WaitingRating | undefined;
    if (!rating) return;
    const burial = plan.bury.find((each) => each.submissionId === submissionId);
    if (burial) dead.put({ ...rating, code: burial.code });
    if (burial || plan.remove.includes(submissionId)) outbox.delete(sequence);
    else if (plan.strip.includes(submissionId)) outbox.put(withoutCode(rating));
    else outbox.put({ ...rating, tries: rating.tries + 1 });
  };
  await Promise.all([...batch.map(settle), settled]);
}

function withoutCode(rating: WaitingRating): WaitingRating {
  const { invitationCode: _unusable, ...body } = rating.body;
  const mark: RatingMark = 'code-unusable';
  const marks = new Set([...(body.marks ?? []), mark]);
  return { ...rating, body: { ...body, marks: [...marks] } };
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result), { once: true });
    request.addEventListener('error', () => reject(request.error), { once: true });
  });
}

/** Resolves when the transaction is complete, and only then. */
function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error));
    transaction.addEventListener('error', () => reject(transaction.error));
  });
}
