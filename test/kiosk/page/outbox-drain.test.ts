import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RatingSubmission } from '../../../core/intake/rating-submission.ts';
import type {
  DeviceStorage,
  GivenAnswer,
  WaitingRating,
} from '../../../kiosk/page/device-storage.ts';
import { createOutboxDrain } from '../../../kiosk/page/outbox-drain.ts';
import type { UploadOutcome } from '../../../kiosk/page/upload-plan.ts';

const ENROLMENT = {
  token: 'token',
  device: { id: 'd' },
  counter: { id: 'c', name: 'C', unit: 'U' },
  province: { code: '91', name: 'An Giang' },
};

/** The device's storage in memory, with the same promises. */
function memoryStorage(isEnrolled = true) {
  const outbox = new Map<string, WaitingRating>();
  const dead = new Map<string, string>();
  const storage: DeviceStorage = {
    add: async (answer) => {
      outbox.set(answer.submissionId, { tries: 0, ...answer, sequence: outbox.size + 1 });
      return outbox.size;
    },
    listWaiting: async (count) =>
      [...outbox.values()]
        .toSorted((a, b) => a.tries - b.tries || a.submissionId.localeCompare(b.submissionId))
        .slice(0, count),
    settle: async ({ remove, bury, keep }) => {
      for (const id of remove) outbox.delete(id);
      for (const { submissionId, code } of bury) {
        outbox.delete(submissionId);
        dead.set(submissionId, code);
      }
      for (const id of keep) {
        const rating = outbox.get(id);
        if (rating) outbox.set(id, { ...rating, tries: rating.tries + 1 });
      }
    },
    count: async () => ({ waiting: outbox.size, refused: dead.size }),
    findEnrolment: async () => (isEnrolled ? ENROLMENT : null),
    keepEnrolment: async () => undefined,
    lastSequence: async () => outbox.size,
    raiseSequence: async () => undefined,
    findNote: async () => null,
    keepNote: async () => undefined,
  };
  return { storage, outbox, dead };
}

function waiting(submissionId: string): GivenAnswer {
  const body = { submissionId, score: 5, channel: 'kiosk', counterId: 'c', submittedAt: '' };
  return { submissionId, body, tappedAt: { wallMs: 0, uptimeMs: 0, session: 's' } };
}

type Send = (token: string, ratings: readonly RatingSubmission[]) => Promise<UploadOutcome>;

function storeAll(ratings: readonly RatingSubmission[]): UploadOutcome {
  const results = ratings.map(({ submissionId }) => ({ submissionId, status: 'stored' }));
  return { kind: 'answered', status: 200, body: { results }, retryAfter: null };
}

const SERVER_ERROR: UploadOutcome = { kind: 'answered', status: 500, body: null, retryAfter: null };

function drainWith(storage: DeviceStorage, send: Send) {
  const sent: string[] = [];
  const access: boolean[] = [];
  const outbox = createOutboxDrain({
    storage,
    send,
    readClock: () => ({ wallMs: 0, uptimeMs: 0, session: 's' }),
    onSent: (ids) => sent.push(...ids),
    onBadCode: () => undefined,
    onAccess: (accepted) => access.push(accepted),
  });
  return { outbox, sent, access };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('createOutboxDrain', () => {
  test('sends 120 ratings in batches of at most 50 and says which', async () => {
    const { storage, outbox: kept } = memoryStorage();
    for (let i = 0; i < 120; i += 1) await storage.add(waiting(`r${i}`));
    const sizes: number[] = [];
    const { outbox, sent, access } = drainWith(storage, async (_token, ratings) => {
      sizes.push(ratings.length);
      return storeAll(ratings);
    });
    await outbox.drain();
    expect(sizes).toEqual([50, 50, 20]);
    expect(kept.size).toBe(0);
    expect(new Set(sent).size).toBe(120);
    expect(access).toEqual([true, true, true]);
  });

  test('sends a rating that was saved while the last batch was under way', async () => {
    const { storage, outbox: kept } = memoryStorage();
    await storage.add(waiting('first'));
    const { outbox } = drainWith(storage, async (_token, ratings) => {
      if (ratings.some(({ submissionId }) => submissionId === 'first')) {
        await storage.add(waiting('second'));
        void outbox.drain();
      }
      return storeAll(ratings);
    });
    await outbox.drain();
    expect(kept.size).toBe(0);
  });

  test('sends a rating that is saved after the queue was found empty', async () => {
    const { storage, outbox: kept } = memoryStorage();
    const { outbox } = drainWith(storage, async (_token, ratings) => storeAll(ratings));
    const listed = storage.listWaiting;
    let isFirst = true;
    storage.listWaiting = async (count) => {
      const found = await listed(count);
      if (isFirst) {
        isFirst = false;
        await storage.add(waiting('late'));
        void outbox.drain();
      }
      return found;
    };
    await outbox.drain();
    expect(kept.size).toBe(0);
  });

  test('a rating that always breaks its batch holds up no other', async () => {
    const { storage, outbox: kept } = memoryStorage();
    for (let i = 0; i < 60; i += 1) await storage.add(waiting(`r${i}`));
    await storage.add(waiting('poison'));
    const { outbox } = drainWith(storage, async (_token, ratings) =>
      ratings.some(({ submissionId }) => submissionId === 'poison')
        ? SERVER_ERROR
        : storeAll(ratings),
    );
    await outbox.drain();
    await vi.advanceTimersByTimeAsync(2 * 3_600_000);
    expect([...kept.keys()]).toEqual(['poison']);
    expect(kept.get('poison')?.tries).toBeGreaterThan(5);
  });

  test('waits between failures, longer and longer, but never more than five minutes', async () => {
    const { storage } = memoryStorage();
    await storage.add(waiting('r'));
    const times: number[] = [];
    const { outbox } = drainWith(storage, async () => {
      times.push(Date.now());
      return SERVER_ERROR;
    });
    await outbox.drain();
    await vi.advanceTimersByTimeAsync(3_600_000);
    const gaps = times.slice(1).map((time, index) => time - times[index]!);
    expect(gaps.length).toBeGreaterThan(10);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(5_000);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(300_000);
  });

  test('goes on at once when the network comes back while a try is failing', async () => {
    const { storage, outbox: kept } = memoryStorage();
    await storage.add(waiting('r'));
    let tries = 0;
    const { outbox } = drainWith(storage, async (_token, ratings) => {
      tries += 1;
      if (tries > 1) return storeAll(ratings);
      void outbox.restart();
      return { kind: 'unreachable' };
    });
    await outbox.drain();
    expect(tries).toBe(2);
    expect(kept.size).toBe(0);
  });

  test('sends nothing and loses nothing while the device is not enrolled', async () => {
    const { storage, outbox: kept } = memoryStorage(false);
    await storage.add(waiting('r'));
    const send = vi.fn<Send>();
    const { outbox } = drainWith(storage, send);
    await outbox.drain();
    expect(send).not.toHaveBeenCalled();
    expect(kept.size).toBe(1);
  });

  test('reports a refused device and tries again later with the queue intact', async () => {
    const { storage, outbox: kept } = memoryStorage();
    await storage.add(waiting('r'));
    let isRevoked = true;
    const { outbox, access } = drainWith(storage, async (_token, ratings) =>
      isRevoked ? { ...SERVER_ERROR, status: 401 } : storeAll(ratings),
    );
    await outbox.drain();
    expect(access).toEqual([false]);
    expect(kept.size).toBe(1);
    isRevoked = false;
    await vi.advanceTimersByTimeAsync(300_000);
    expect(access.at(-1)).toBe(true);
    expect(kept.size).toBe(0);
  });

  test('survives a storage that fails now and then', async () => {
    const { storage, outbox: kept } = memoryStorage();
    await storage.add(waiting('r'));
    const settle = storage.settle;
    let failures = 2;
    storage.settle = async (plan, batch) => {
      if ((failures -= 1) >= 0) throw new Error('disk');
      return settle(plan, batch);
    };
    const { outbox } = drainWith(storage, async (_token, ratings) => storeAll(ratings));
    await outbox.drain();
    expect(kept.size).toBe(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(kept.size).toBe(0);
  });
});
