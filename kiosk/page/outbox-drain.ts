import type { RatingSubmission } from '../../core/intake/rating-submission.ts';
import type { DeviceStorage, WaitingRating } from './device-storage.ts';
import { tapInstant, type ClockReading } from './tap-clock.ts';
import {
  LARGEST_BATCH,
  nextBatchSize,
  planUpload,
  retryDelayMs,
  type UploadOutcome,
  type UploadPlan,
} from './upload-plan.ts';

export interface OutboxDrainDeps {
  readonly storage: DeviceStorage;
  readonly send: (token: string, ratings: readonly RatingSubmission[]) => Promise<UploadOutcome>;
  readonly readClock: () => ClockReading;
  /** Told which ratings the server now has. */
  readonly onSent: (submissionIds: readonly string[]) => void;
  /** Told when the server refused the code that came with a rating. */
  readonly onBadCode: () => void;
  /** Told whether the server accepts this device, whenever it says so. */
  readonly onAccess: (accepted: boolean) => void;
}

export interface OutboxDrain {
  /** Sends what waits; asking while it runs makes it look once more. Never rejects. */
  drain(): Promise<void>;
  /** Forgets earlier failures and sends at once: the network came back. */
  restart(): Promise<void>;
}

/** How often to look when nothing failed: another tab may have left something behind. */
const QUIET_CHECK_MS = 5 * 60_000;

/** How soon to look again when another tab is sending. */
const OTHER_TAB_CHECK_MS = 5_000;

/**
 * Empties the outbox. Guarantees: a rating is deleted only after the server named it; at most one tab
 * sends at a time where the browser has Web Locks; one that fails never holds up the others.
 */
export function createOutboxDrain(deps: OutboxDrainDeps): OutboxDrain {
  let failures = 0;
  let batchSize = LARGEST_BATCH;
  let running: Promise<void> | null = null;
  let askedAgain = false;
  let askedAtOnce = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wakeIn = (delayMs: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void drain(), delayMs);
  };

  /** Sends one batch; answers when to go on: 0 at once, null when nothing is left to send. */
  const sendBatch = async (): Promise<number | null> => {
    const upload = await uploadBatch(deps, batchSize);
    if (upload === null) return null;
    const worked = upload.plan.next === 'continue';
    failures = worked ? 0 : failures + 1;
    batchSize = nextBatchSize(batchSize, worked);
    return worked ? 0 : retryDelayMs(failures, Math.random(), upload.retryAfter);
  };

  const sendAll = async (): Promise<void> => {
    let delayMs: number | null = 0;
    while (delayMs === 0) {
      askedAgain = false;
      delayMs = await sendBatch();
    }
    // A rating saved during a failing upload shares its wait; one saved at the very end does not wait.
    if (delayMs !== null) askedAgain = askedAtOnce;
    askedAtOnce = false;
    wakeIn(delayMs ?? QUIET_CHECK_MS);
  };

  const drain = (): Promise<void> => {
    if (running) {
      askedAgain = true;
      return running;
    }
    askedAgain = false;
    running = withDrainLock(sendAll, () => wakeIn(OTHER_TAB_CHECK_MS))
      .catch(() => wakeIn(OTHER_TAB_CHECK_MS))
      .then(() => {
        running = null;
        return askedAgain ? drain() : undefined;
      });
    return running;
  };

  const restart = (): Promise<void> => {
    failures = 0;
    // A try that is under way began before the network came back: its failure says nothing.
    askedAtOnce = running !== null;
    return drain();
  };

  return { drain, restart };
}

/** Sends at most `size` ratings and settles what the answer says about them; null without any. */
async function uploadBatch(
  { storage, send, readClock, onSent, onBadCode, onAccess }: OutboxDrainDeps,
  size: number,
): Promise<{ readonly plan: UploadPlan; readonly retryAfter: string | null } | null> {
  const enrolment = await storage.findEnrolment();
  const batch = enrolment ? await storage.listWaiting(size) : [];
  if (!enrolment || batch.length === 0) return null;
  const now = readClock();
  const submissions = batch.map((rating) => toSubmission(rating, now));
  const outcome = await send(enrolment.token, submissions);
  const plan = planUpload(
    batch.map(({ submissionId }) => submissionId),
    outcome,
  );
  await storage.settle(plan, batch);
  if (plan.remove.length > 0) onSent(plan.remove);
  if (plan.strip.length > 0) onBadCode();
  if (plan.next === 'enrol') onAccess(false);
  else if (plan.remove.length + plan.bury.length > 0) onAccess(true);
  return { plan, retryAfter: outcome.kind === 'answered' ? outcome.retryAfter : null };
}

function toSubmission(
  { body, tappedAt, sequence }: WaitingRating,
  now: ClockReading,
): RatingSubmission {
  return { ...body, sequence, submittedAt: new Date(tapInstant(tappedAt, now)).toISOString() };
}

/** Web Locks exist on secure pages only; without them two tabs may send the same rating, which is harmless. */
async function withDrainLock(work: () => Promise<void>, whenTaken: () => void): Promise<void> {
  if (!('locks' in navigator)) return work();
  await navigator.locks.request('outbox-drain', { ifAvailable: true }, async (lock) => {
    if (lock) await work();
    else whenTaken();
  });
}
