import type { Request, RequestHandler, Response } from 'express';
import type { Instant } from '../../core/calendar.ts';
import type { AuditLog, AuditNote } from '../../core/people/audit-log.ts';
import { visitorOf } from './sign-in/visitor.ts';
import { visitOf } from './visit.ts';

interface AuditDependencies {
  readonly audit: AuditLog;
  readonly now: () => Instant;
  /** Told of every fault that ended a request. */
  readonly onFault: (error: unknown) => void;
}

/**
 * An entry about what this request does, for a handler that writes it together with the change; the
 * route is then not logged once more.
 */
export function auditNote(
  request: Request,
  response: Response,
  what: Pick<AuditNote, 'at' | 'act' | 'object'> & Partial<Pick<AuditNote, 'detail' | 'actor'>>,
): AuditNote {
  response.locals['audited'] = true;
  return {
    actor: visitOf(response).session?.official.signInName ?? '',
    origin: visitorOf(request).origin,
    detail: {},
    ...what,
  };
}

/**
 * Writes down every change that an official makes, and every file that they take away, by the route
 * that did it: new pages need do nothing for it. The answer waits until the entry is on disk. Asked
 * for in vain (a form sent back, nothing found) is no change; what a role does not allow is noted.
 */
export function auditChanges({ audit, now, onFault }: AuditDependencies): RequestHandler {
  return (request, response, next) => {
    if (visitOf(response).session === null) return next();
    const end = response.end.bind(response) as (...args: readonly unknown[]) => Response;
    const waiting = (...args: readonly unknown[]): Response => {
      response.end = end;
      const note = noteOf(request, response, now);
      if (note === null) return end(...args);
      void audit
        .append(note)
        .catch(onFault)
        .finally(() => end(...args));
      return response;
    };
    response.end = waiting;
    next();
  };
}

function noteOf(request: Request, response: Response, now: () => Instant): AuditNote | null {
  if (response.locals['audited'] === true) return null;
  const { statusCode } = response;
  const isReading = request.method === 'GET' || request.method === 'HEAD';
  const takesAway = String(response.getHeader('content-disposition') ?? '').startsWith(
    'attachment',
  );
  if (isReading && !takesAway) return null;
  if (statusCode >= 400 && statusCode !== 403) return null;
  const route = request.route as { readonly path?: unknown } | undefined;
  const pattern = typeof route?.path === 'string' ? request.baseUrl + route.path : request.path;
  return auditNote(request, response, {
    at: now(),
    act: `${request.method} ${pattern.startsWith('/') ? (pattern as `/${string}`) : '/'}`,
    object: Object.values(request.params).flat().join(' ').slice(0, 200),
    detail: statusCode === 403 ? { refused: 'yes' } : {},
  });
}
