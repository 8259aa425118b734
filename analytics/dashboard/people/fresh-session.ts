import type { RequestHandler } from 'express';
import type { Instant } from '../../../core/calendar.ts';
import { visitOf } from '../visit.ts';

/** A page of it is opened within a quarter of an hour of signing in, and sent within half an hour. */
const READ_WITHIN_MS = 15 * 60_000;
const CHANGE_WITHIN_MS = 30 * 60_000;

/**
 * Lets only those on who have signed in just now, for what would let somebody stay in who found a
 * browser open. Others sign in again, by any means they have. Behind `requirePermission`.
 */
export function requireFreshSession(now: () => Instant): RequestHandler {
  return (request, response, next) => {
    const { session } = visitOf(response);
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    const limit = isReading ? READ_WITHIN_MS : CHANGE_WITHIN_MS;
    if (session !== null && now() - session.openedAt < limit) return next();
    const query = new URLSearchParams({ again: '1' });
    if (isReading) query.set('next', request.originalUrl);
    response.redirect(303, `/dashboard/sign-in?${query.toString()}`);
  };
}
