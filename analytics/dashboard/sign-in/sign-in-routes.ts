import { Router, type Response } from 'express';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { auditNote } from '../audit-changes.ts';
import { peopleTexts } from '../people/people-texts.ts';
import { admit, createStepKeeper, type Exchange } from './admit.ts';
import type { SignInDependencies, SignInParts } from './dependencies.ts';
import { toSignInName } from './new-account.ts';
import { ownPath, signOnLink } from './own-address.ts';
import { renderSignIn, type SignInPage } from './render-sign-in.ts';
import { createSignIn, type SignInRefusal } from './sign-in.ts';
import { addressKey } from './slow-down.ts';
import { formText, letEverybody, sendPage, visitOf } from '../visit.ts';

/** `/sign-in` and `/sign-out`. */
export function signInRoutes(dependencies: SignInDependencies, parts: SignInParts): Router {
  const router = Router();
  const { hasher, keeper, cookie } = parts;
  const steps = createStepKeeper(dependencies);
  const linkTo = (next: string) => signOnLink(next, dependencies.signOn !== null);
  const signIn = createSignIn(dependencies.officials, hasher, dependencies.now);

  router.get('/sign-in', letEverybody(), async (request, response) => {
    const next = ownPath(request.query['next']);
    const isAgain = request.query['again'] === '1';
    if (visitOf(response).session !== null && !isAgain) return response.redirect(303, next);
    const { texts } = visitOf(response).view;
    const text = await signInNews({ request, response }, texts, dependencies);
    const notice = text === null ? null : ({ kind: 'note', text } as const);
    sendSignIn(response, { page: { notice, name: '', next, signOnLink: linkTo(next) } });
  });

  router.post('/sign-in', letEverybody(), async (request, response) => {
    const next = ownPath(formText(request, 'next'));
    const name = formText(request, 'name').slice(0, 64);
    const password = formText(request, 'password');
    const address = addressKey(request.ip ?? '');
    const outcome = await signIn({ name, password, address });
    if (!outcome.ok) {
      if (outcome.error.code === 'refused') noteRefusal({ request, response }, name, dependencies);
      return refuseSignIn(response, outcome.error, { name, next, signOnLink: linkTo(next) });
    }
    const official = outcome.value;
    if ((await dependencies.secondFactors.find(official.id))?.isConfirmed === true) {
      const step = { kind: 'second-factor', official: official.id, content: { next } } as const;
      await steps.begin(response, step);
      return response.redirect(303, '/dashboard/sign-in/code');
    }
    await admit({ request, response }, official, 'password', { ...dependencies, ...parts });
    response.redirect(303, next);
  });

  router.post('/sign-out', letEverybody(), async (request, response) => {
    const token = cookie.read(request);
    if (token !== null) await keeper.close(token);
    cookie.clear(response);
    if (visitOf(response).session !== null) {
      const what = { at: dependencies.now(), act: 'signed-out', object: '' } as const;
      await dependencies.audit.append(auditNote(request, response, what));
    }
    response.redirect(303, '/dashboard/sign-in?done=sign-out');
  });
  return router;
}

/** What to say above the form: what was just done, or that there is nobody who could sign in. */
async function signInNews(
  { request, response }: Exchange,
  texts: ReturnType<typeof visitOf>['view']['texts'],
  { officials }: SignInDependencies,
): Promise<string | null> {
  if ((await officials.count()) === 0) return texts.signInNoAccount;
  const people = peopleTexts(visitOf(response).view);
  if (request.query['again'] === '1') return people.signInAgain;
  switch (request.query['done']) {
    case 'sign-out':
      return texts.signedOut;
    case 'first-account':
      return texts.firstAccountDone;
    case 'joined':
      return people.joinDone;
    case 'code-over':
      return people.codeStepOver;
    case 'sign-on-unreachable':
      return people.signOnUnreachable;
    case 'sign-on-refused':
      return people.signOnRefused;
    case 'sign-on-unknown':
      return people.signOnUnknown;
    default:
      return null;
  }
}

/**
 * Of accounts that exist alone: what was typed as a name may be a password. Once the answer is out,
 * so that its time does not tell whether there is an account.
 */
function noteRefusal(
  { request, response }: Exchange,
  name: string,
  { officials, audit, now, onFault }: SignInDependencies,
): void {
  const note = async () => {
    const official = await officials.find(toSignInName(name));
    if (official === null) return;
    const what = { at: now(), act: 'sign-in-refused', object: official.signInName } as const;
    await audit.append(auditNote(request, response, { ...what, detail: { step: 'password' } }));
  };
  response.once('finish', () => void note().catch(onFault));
}

function refuseSignIn(
  response: Response,
  refusal: SignInRefusal,
  typed: Pick<SignInPage, 'name' | 'next' | 'signOnLink'>,
): void {
  const { texts, format } = visitOf(response).view;
  let text: string = texts.signInRefused;
  if (refusal.code === 'too-many-tries') {
    text = fillIn(texts.signInTooManyTries, { wait: format.duration(refusal.retryAfterMs) });
    response.set('Retry-After', String(Math.ceil(refusal.retryAfterMs / 1000)));
  }
  const page = { ...typed, notice: { kind: 'bad', text } as const };
  sendSignIn(response, { page, status: refusal.code === 'refused' ? 403 : 429 });
}

function sendSignIn(
  response: Response,
  { page, status = 200 }: { readonly page: SignInPage; readonly status?: number },
): void {
  const { view } = visitOf(response);
  const path = '/dashboard/sign-in';
  const query: Record<string, string> = page.next === '/dashboard' ? {} : { next: page.next };
  const body = renderSignIn(view, page);
  sendPage(response, { title: view.texts.signInTitle, body, status, path, query });
}
