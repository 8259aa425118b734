import type { RequestHandler, Response } from 'express';
import { NO_IDENTITY, type Identity } from '../../../core/identity.ts';
import type { HeldIdentity } from './dependencies.ts';

/** Gives every page behind it what stands at its head. */
export function noteIdentity(identity: Pick<HeldIdentity, 'current'>): RequestHandler {
  return (_request, response, next) => {
    response.locals['identity'] = identity.current();
    next();
  };
}

/** What stands at the head of this page; nothing but our own sign where nobody has noted it. */
export function identityOf(response: Response): Identity {
  return (response.locals['identity'] as Identity | undefined) ?? NO_IDENTITY;
}
