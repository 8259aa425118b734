import type { RatingSubmission } from '../../core/intake/rating-submission.ts';
import type { UploadOutcome } from './upload-plan.ts';

/** After this long without a complete answer the server counts as away. */
const ANSWER_LIMIT_MS = 8_000;

/** Uploads one batch; never rejects. `sentAt` is stamped here, so that the server can tell how far this clock is off. */
export function postRatings(
  token: string,
  ratings: readonly RatingSubmission[],
): Promise<UploadOutcome> {
  const sentAt = new Date().toISOString();
  return postJson('/api/v1/ratings', { sentAt, ratings }, bearer(token));
}

/** The header by which a device names itself. */
export function bearer(token: string): Readonly<Record<string, string>> {
  return { Authorization: `Bearer ${token}` };
}

/** Posts a value; never rejects. */
export async function postJson(
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>>,
): Promise<UploadOutcome> {
  const abort = new AbortController();
  const limit = setTimeout(() => abort.abort(), ANSWER_LIMIT_MS);
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
      signal: abort.signal,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
    });
    const retryAfter = response.headers.get('Retry-After');
    // An error's body is not needed; a success without readable JSON says nothing.
    const answer: unknown = response.ok ? await response.json() : null;
    return { kind: 'answered', status: response.status, body: answer, retryAfter };
  } catch {
    return { kind: 'unreachable' };
  } finally {
    clearTimeout(limit);
  }
}
