import { Router, type Request, type Response } from 'express';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { SignInDependencies } from './dependencies.ts';
import type { PasswordHasher } from './password-hash.ts';
import { renderSignIn, type SignInPage } from './render-sign-in.ts';
import type { SessionCookie } from './session-cookie.ts';
import type { SessionKeeper } from './session-keeper.ts';
import { createSignIn, type SignInRefusal } from './sign-in.ts';
import { addressKey } from './slow-down.ts';
import { visitorOf } from './visitor.ts';
import { formText, letEverybody, sendPage, visitOf } from '../visit.ts';

/** What signing in works with besides the accounts. */
export interface SignInParts {
  readonly hasher: PasswordHasher;
  readonly keeper: SessionKeeper;
  readonly cookie: SessionCookie;
}

/** `/sign-in` and `/sign-out`. */
export function signInRoutes(dependencies: SignInDependencies, parts: SignInParts): Router {
  const router = Router();
  const { hasher, keeper, cookie } = parts;
  const signIn = createSignIn(dependencies.officials, hasher, dependencies.now);

  router.get('/sign-in', letEverybody(), async (request, response) => {
    const next = ownPath(request.query['next']);
    if (visitOf(response).session !== null) return response.redirect(303, next);
    const { texts } = visitOf(response).view;
    const text = await signInNews(request, texts, dependencies);
    const notice = text === null ? null : ({ kind: 'note', text } as const);
    sendSignIn(response, { page: { notice, name: '', next } });
  });

  router.post('/sign-in', letEverybody(), async (request, response) => {
    const next = ownPath(formText(request, 'next'));
    const name = formText(request, 'name').slice(0, 64);
    const password = formText(request, 'password');
    const address = addressKey(request.ip ?? '');
    const outcome = await signIn({ name, password, address });
    if (!outcome.ok) return refuseSignIn(response, outcome.error, { name, next });
    const replaced = cookie.read(request);
    const opening = { ...visitorOf(request), method: 'password', replaced } as const;
    cookie.set(response, await keeper.open(outcome.value, opening));
    response.redirect(303, next);
  });

  router.post('/sign-out', letEverybody(), async (request, response) => {
    const token = cookie.read(request);
    if (token !== null) await keeper.close(token);
    cookie.clear(response);
    response.redirect(303, '/dashboard/sign-in?done=sign-out');
  });
  return router;
}

/** What to say above the form: what was just done, or that there is nobody who could sign in. */
async function signInNews(
  request: Request,
  texts: ReturnType<typeof visitOf>['view']['texts'],
  { officials }: SignInDependencies,
): Promise<string | null> {
  if ((await officials.count()) === 0) return texts.signInNoAccount;
  if (request.query['done'] === 'sign-out') return texts.signedOut;
  return request.query['done'] === 'first-account' ? texts.firstAccountDone : null;
}

function refuseSignIn(
  response: Response,
  refusal: SignInRefusal,
  typed: { readonly name: string; readonly next: string },
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

/** The path when it leads into the dashboard, else its front page: never to another host. */
function ownPath(wanted: unknown): string {
  const own =
    typeof wanted === 'string' && /^\/dashboard(?:[/?][\x21-\x5B\x5D-\x7E]*)?$/.test(wanted);
  return own && wanted.length <= 500 ? wanted : '/dashboard';
}
