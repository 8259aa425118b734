import type { Request, RequestHandler, Response } from 'express';
import type { Access, AccessBook } from '../core/access.ts';
import { sendError } from './error-handler.ts';
import { tokenHash } from './tokens.ts';

/** Lets only devices and integrations through; `accessOf` then says which. */
export function requireAccess(book: AccessBook): RequestHandler {
  const handler: RequestHandler = async (request, response, next) => {
    const token = bearerOf(request);
    if (token === null) return sendError(response, { code: 'credentials-missing' });
    const access = await book.find(tokenHash(token));
    if (access === null) return sendError(response, { code: 'credentials-refused' });
    response.locals['access'] = access;
    next();
  };
  return Object.assign(handler, { access: 'key' });
}

/** The token that a request carries; null without one. */
export function bearerOf(request: Request): string | null {
  return /^Bearer ([\w-]{1,200})$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;
}

/** Who sent the request; only behind `requireAccess`. */
export function accessOf(response: Response): Access {
  return response.locals['access'] as Access;
}
