/** What came back for a batch: an HTTP answer with readable JSON, or nothing that can be trusted. */
export type UploadOutcome =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly body: unknown;
      /** The `Retry-After` header. */
      readonly retryAfter: string | null;
    }
  | { readonly kind: 'unreachable' };

/** What to do with each rating of the batch; `remove`, `bury` and `keep` together name every one exactly once. */
export interface UploadPlan {
  /** The server has them for good: forget them here. */
  readonly remove: readonly string[];
  /** The server will never take them: set them aside, counted. */
  readonly bury: readonly { readonly submissionId: string; readonly code: string }[];
  /** Unknown or refused for now: send them again, with the same id. */
  readonly keep: readonly string[];
  /** Of those kept: send them again at once without their code, which cannot be used. */
  readonly strip: readonly string[];
  /** Send the next batch at once, wait first, or ask for a new enrolment. */
  readonly next: 'continue' | 'wait' | 'enrol';
}

/** Refusals that speak of the moment and not of the rating. */
const PASSING_REFUSALS = ['store-unavailable', 'too-many-requests'];

/** A used, unknown or expired code takes nobody's tap away: the rating counts as one without a code. */
const CODE_REFUSALS = ['invitation-unusable', 'invitation-invalid'];

export const LARGEST_BATCH = 50;
const SHORTEST_DELAY_MS = 5_000;
const LONGEST_DELAY_MS = 5 * 60_000;

/**
 * Decides from the server's answer. A rating leaves the queue only when the server names it: whatever
 * is missing, garbled or cut off is kept, because a repeated upload is harmless and a lost one is not.
 */
export function planUpload(sent: readonly string[], outcome: UploadOutcome): UploadPlan {
  const nothingLearnt = { remove: [], bury: [], keep: sent, strip: [] };
  if (outcome.kind === 'unreachable') return { ...nothingLearnt, next: 'wait' };
  const { status } = outcome;
  if (status === 401 || status === 403) return { ...nothingLearnt, next: 'enrol' };
  if (status < 200 || status > 299) return { ...nothingLearnt, next: 'wait' };

  const results = resultsOf(outcome.body);
  const remove = sent.filter((id) =>
    results.some((result) => result.submissionId === id && isKept(result.status)),
  );
  const refused = sent
    .filter((id) => !remove.includes(id))
    .flatMap((submissionId) => {
      const refusal = results.find(
        (result) => result.submissionId === submissionId && result.status === 'refused',
      );
      const code = typeof refusal?.code === 'string' ? refusal.code : 'unknown';
      return refusal && !PASSING_REFUSALS.includes(code) ? [{ submissionId, code }] : [];
    });
  const bury = refused.filter(({ code }) => !CODE_REFUSALS.includes(code));
  const strip = refused
    .filter(({ code }) => CODE_REFUSALS.includes(code))
    .map(({ submissionId }) => submissionId);
  const settled = new Set([...remove, ...bury.map(({ submissionId }) => submissionId)]);
  const keep = sent.filter((id) => !settled.has(id));
  return { remove, bury, keep, strip, next: keep.length === strip.length ? 'continue' : 'wait' };
}

/**
 * How long to wait after `failures` uploads in a row that failed (at least 1): anywhere between 5 s
 * and a ceiling that doubles from 10 s to 5 min, so that a hall of kiosks does not knock in step. A
 * `Retry-After` in seconds is respected up to the same 5 min. `random` is in 0..1.
 */
export function retryDelayMs(failures: number, random: number, retryAfter: string | null): number {
  const ceiling = Math.min(LONGEST_DELAY_MS, SHORTEST_DELAY_MS * 2 ** Math.min(failures, 10));
  const jittered = SHORTEST_DELAY_MS + random * (ceiling - SHORTEST_DELAY_MS);
  const asked = /^\d{1,6}$/.test(retryAfter ?? '') ? Number(retryAfter) * 1_000 : 0;
  return Math.min(LONGEST_DELAY_MS, Math.max(jittered, asked));
}

/**
 * Ratings in the next batch: halved after a failure, doubled after a success, 1 to 50. Together with
 * "fewest tries first" one rating that breaks its batch ends up alone, behind all others.
 */
export function nextBatchSize(size: number, worked: boolean): number {
  return worked ? Math.min(LARGEST_BATCH, size * 2) : Math.max(1, Math.floor(size / 2));
}

function isKept(status: unknown): boolean {
  return status === 'stored' || status === 'duplicate';
}

interface ItemResult {
  readonly submissionId?: unknown;
  readonly status?: unknown;
  readonly code?: unknown;
}

function resultsOf(body: unknown): readonly ItemResult[] {
  const results: unknown = isObject(body) && 'results' in body ? body.results : null;
  return Array.isArray(results) ? results.filter(isObject) : [];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
