import type { RequestHandler, Response } from 'express';
import type { Access, AccessBook } from '../core/ports.ts';
import { sendError } from './error-handler.ts';
import { tokenHash } from './tokens.ts';

/** Lets only devices and integrations through; `accessOf` then says which. */
export function requireAccess(book: AccessBook): RequestHandler {
  const handler: RequestHandler = async (request, response, next) => {
    const token = /^Bearer ([\w-]{1,200})$/i.exec(request.headers.authorization ?? '')?.[1];
    if (token === undefined) return sendError(response, { code: 'credentials-missing' });
    const access = await book.find(tokenHash(token));
    if (access === null) return sendError(response, { code: 'credentials-refused' });
    response.locals['access'] = access;
    next();
  };
  return Object.assign(handler, { access: 'key' });
}

/** Who sent the request; only behind `requireAccess`. */
export function accessOf(response: Response): Access {
  return response.locals['access'] as Access;
}
