import type { Request, Response } from 'express';

/** Reads and sets the one cookie that stands for a session. */
export interface SessionCookie {
  /** Null when the browser sent none, or nothing that could be a token. */
  read(request: Request): string | null;
  set(response: Response, token: string): void;
  clear(response: Response): void;
}

/**
 * Over HTTPS the name carries `__Host-`, so that no other host or path can plant it; over plain HTTP
 * browsers refuse that prefix. `Lax` and not `Strict`: officials send each other links to a page of
 * figures, and these must open signed in; changing anything is guarded by `refuseCrossSite`.
 */
export function createSessionCookie(secure: boolean): SessionCookie {
  const name = secure ? '__Host-mot-cham-session' : 'mot-cham-session';
  const options = { httpOnly: true, sameSite: 'lax', secure, path: '/' } as const;
  return {
    read: (request) => readCookie(request, name, /^[\w-]{43}$/),
    set(response, token) {
      response.cookie(name, token, options);
      response.cookie(STAFF_COOKIE, '1', { ...options, maxAge: STAFF_MARK_MS });
    },
    clear: (response) => void response.clearCookie(name, options),
  };
}

/**
 * Says only that an official has signed in with this browser: it stays when they sign out, so that
 * nobody answers for the citizens whose dossiers they handle.
 */
const STAFF_COOKIE = 'mot-cham-staff';
const STAFF_MARK_MS = 365 * 86_400_000;

/** Whether an official has signed in with this browser within a year. */
export function isMarkedAsStaff(request: Request): boolean {
  return readCookie(request, STAFF_COOKIE, /^1$/) !== null;
}

/** The value of a cookie when it has the form asked for; the first one where several came. */
export function readCookie(request: Request, name: string, form: RegExp): string | null {
  for (const pair of (request.get('cookie') ?? '').split(';')) {
    const [key, value = ''] = pair.trim().split('=', 2);
    if (key === name) return form.test(value) ? value : null;
  }
  return null;
}
