import { createHash, randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import { instant } from '../../../core/calendar.ts';
import type { SignInStep } from '../../../core/people/sign-in-means.ts';
import type { Official, SignInMethod } from '../../../core/people/official.ts';
import { auditNote } from '../audit-changes.ts';
import type { SignInDependencies, SignInParts } from './dependencies.ts';
import { readCookie } from './session-cookie.ts';
import { visitorOf } from './visitor.ts';

/** Opens the session of somebody who has shown who they are, in place of the browser's old one. */
export async function admit(
  { request, response }: Exchange,
  official: Omit<Official, 'passwordHash'>,
  method: SignInMethod,
  { audit, now, keeper, cookie }: Pick<SignInDependencies, 'audit' | 'now'> & SignInParts,
): Promise<void> {
  const opening = { ...visitorOf(request), method, replaced: cookie.read(request) };
  cookie.set(response, await keeper.open(official, opening));
  const { signInName } = official;
  const what = { at: now(), act: 'signed-in', object: '', actor: signInName } as const;
  await audit.append(auditNote(request, response, { ...what, detail: { method } }));
}

/** One request with its answer. */
export interface Exchange {
  readonly request: Request;
  readonly response: Response;
}

/** How long something may stay half done. */
const STEP_MS = 10 * 60_000;
const STEP_COOKIE = 'mot-cham-step';

/** What is half done, known again by a cookie of its own. */
export interface StepKeeper {
  begin(response: Response, step: Omit<SignInStep, 'expiresAt'>): Promise<void>;
  find(request: Request, kind: SignInStep['kind']): Promise<SignInStep | null>;
  /** It is used up, whatever comes of it. */
  take(exchange: Exchange, kind: SignInStep['kind']): Promise<SignInStep | null>;
}

export function createStepKeeper({
  signInSteps,
  now,
  secureCookies,
}: Pick<SignInDependencies, 'signInSteps' | 'now' | 'secureCookies'>): StepKeeper {
  // `Lax`: the way back from the province's sign-on begins on another site.
  const options = {
    httpOnly: true,
    sameSite: 'lax',
    secure: secureCookies,
    path: '/dashboard',
  } as const;
  const tokenOf = (request: Request) => readCookie(request, STEP_COOKIE, /^[\w-]{43}$/);
  return {
    async begin(response, step) {
      const token = randomBytes(32).toString('base64url');
      const expiresAt = instant(now() + STEP_MS);
      await signInSteps.keep(tokenHash(token), { ...step, expiresAt });
      response.cookie(STEP_COOKIE, token, { ...options, maxAge: STEP_MS });
    },
    async find(request, kind) {
      const token = tokenOf(request);
      return token === null ? null : signInSteps.find(tokenHash(token), kind, now());
    },
    async take({ request, response }, kind) {
      const token = tokenOf(request);
      if (token === null) return null;
      response.clearCookie(STEP_COOKIE, options);
      return signInSteps.take(tokenHash(token), kind, now());
    },
  };
}

/** How tokens of links and steps are kept. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
