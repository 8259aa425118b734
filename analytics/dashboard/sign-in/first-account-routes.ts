import { randomUUID } from 'node:crypto';
import { Router, type Response } from 'express';
import { auditNote } from '../audit-changes.ts';
import type { SignInDependencies } from './dependencies.ts';
import { matchesFirstAccountToken } from './first-account-token.ts';
import { acceptAccount } from './new-account.ts';
import type { PasswordHasher } from './password-hash.ts';
import { renderFirstAccount, type FirstAccountPage } from './render-first-account.ts';
import { formText, letEverybody, sendPage, visitOf } from '../visit.ts';

const NOTHING_TYPED = { token: '', signInName: '', displayName: '' };

/** `/first-account`: for whoever holds the printed token, while there is no account. */
export function firstAccountRoutes(
  { officials, audit, now, firstAccountToken }: SignInDependencies,
  hasher: PasswordHasher,
): Router {
  const router = Router();

  router.get('/first-account', letEverybody(), async (_request, response) => {
    if ((await officials.count()) > 0) return response.redirect(303, '/dashboard/sign-in');
    sendFirstAccount(response, { problem: null, typed: NOTHING_TYPED });
  });

  router.post('/first-account', letEverybody(), async (request, response) => {
    const wish = {
      signInName: formText(request, 'signInName'),
      displayName: formText(request, 'displayName'),
      password: formText(request, 'password'),
      repeated: formText(request, 'repeated'),
    };
    const token = formText(request, 'token');
    const typed = { token, signInName: wish.signInName, displayName: wish.displayName };
    if (!matchesFirstAccountToken(token, firstAccountToken)) {
      return sendFirstAccount(response, {
        problem: 'token',
        typed: { ...typed, token: '' },
      });
    }
    const accepted = acceptAccount(wish);
    if (!accepted.ok) return sendFirstAccount(response, { problem: accepted.error, typed });
    const { signInName, displayName, password } = accepted.value;
    const passwordHash = await hasher.hash(password);
    // The store lets one first account through, however many ask at once.
    const added = await officials.addFirst({
      id: randomUUID(),
      signInName,
      displayName,
      passwordHash,
      role: 'administrator',
      unit: null,
      counter: null,
    });
    const what = { at: now(), act: 'first-account', object: signInName } as const;
    if (added) await audit.append(auditNote(request, response, what));
    response.redirect(303, `/dashboard/sign-in${added ? '?done=first-account' : ''}`);
  });
  return router;
}

function sendFirstAccount(response: Response, page: FirstAccountPage): void {
  const { view } = visitOf(response);
  sendPage(response, {
    title: view.texts.firstAccountTitle,
    body: renderFirstAccount(view, page),
    status: page.problem === null ? 200 : page.problem === 'token' ? 403 : 422,
    path: '/dashboard/first-account',
  });
}
