import type { Request, RequestHandler, Response } from 'express';
import type { Session } from '../../core/people/official.ts';
import { may, type Permission } from '../../core/role.ts';
import type { Html } from '../../core/html.ts';
import { identityOf } from './identity/note-identity.ts';
import { officialLanguage } from './official-language.ts';
import { OFFICIAL_VIEWS, type OfficialView } from './official-view.ts';
import { renderLayout } from './render-layout.ts';
import { renderProblem } from './render-problem.ts';
import type { NavigationLink } from './section.ts';
import type { SessionCookie } from './sign-in/session-cookie.ts';
import type { SessionKeeper } from './sign-in/session-keeper.ts';

/** Who asks, and in which language. */
export interface Visit {
  readonly view: OfficialView;
  readonly session: Session | null;
}

/** Finds out about the visitor once, for everything behind it. */
export function noteVisit(
  keeper: SessionKeeper,
  cookie: SessionCookie,
  secure: boolean,
): RequestHandler {
  return async (request, response, next) => {
    // Language first: should the store fail, the apology is in the reader's language.
    const view = OFFICIAL_VIEWS[officialLanguage(request, response, secure)];
    response.locals['visit'] = { view, session: null } satisfies Visit;
    const token = cookie.read(request);
    const session = token === null ? null : await keeper.find(token);
    response.locals['visit'] = { view, session } satisfies Visit;
    next();
  };
}

/** The visit of the request; only behind `noteVisit`. */
export function visitOf(response: Response): Visit {
  return response.locals['visit'] as Visit;
}

/** Signs the visitor in and brings them back to the page. */
function signInFirst(request: Request, response: Response): void {
  const wanted = request.method === 'GET' ? request.originalUrl : '/dashboard';
  const query = new URLSearchParams({ next: wanted });
  const asked = wanted === '/dashboard' ? '' : `?${query.toString()}`;
  response.redirect(303, `/dashboard/sign-in${asked}`);
}

/** Marks a handler with who may get past it: a permission, or everybody. */
export interface Guard extends RequestHandler {
  readonly access: Permission | 'everybody';
}

/** Says that a page is for everybody: every route says by its guard whom it lets through. */
export function letEverybody(): Guard {
  const handler: RequestHandler = (_request, _response, next) => next();
  return Object.assign(handler, { access: 'everybody' } as const);
}

/**
 * Lets only those through whose role allows it. Others are told so, except that the front page of
 * counter staff is the one on which they work.
 */
export function requirePermission(permission: Permission): Guard {
  const handler: RequestHandler = (request, response, next) => {
    const { session, view } = visitOf(response);
    if (session === null) return signInFirst(request, response);
    const { role } = session.official;
    if (may(role, permission)) return next();
    if (request.originalUrl.split('?', 1)[0] === '/dashboard' && may(role, 'enter-dossiers')) {
      return response.redirect(303, '/dashboard/dossiers/new');
    }
    const { notAllowedTitle: title, notAllowedText: text } = view.texts;
    sendPage(response, { title, body: renderProblem(view, title, text), status: 403 });
  };
  return Object.assign(handler, { access: permission });
}

/** Says that there is no such page: also of what the visitor may not know to exist. */
export function sendNotFound(response: Response): void {
  const { view } = visitOf(response);
  const { notFoundTitle: title, notFoundText: text } = view.texts;
  sendPage(response, { title, body: renderProblem(view, title, text), status: 404 });
}

/** A page to be sent; its address is the request's unless another one shows the same. */
export interface PageToSend {
  readonly title: string;
  readonly body: Html;
  readonly status?: number;
  readonly path?: string;
  readonly query?: Readonly<Record<string, string>>;
}

/** Sends the page in the visitor's language. */
export function sendPage(response: Response, page: PageToSend): void {
  const { view, session } = visitOf(response);
  const frame = {
    title: page.title,
    signedInAs: session?.official.displayName ?? null,
    role: session?.official.role ?? null,
    links: response.locals['navigation'] as readonly NavigationLink[],
    simulated: session !== null && response.locals['simulated'] === true,
    identity: identityOf(response),
    path: page.path ?? '/dashboard',
    query: page.query ?? {},
  };
  const document = renderLayout(view, frame, page.body);
  response
    .status(page.status ?? 200)
    .type('html')
    .send(document.toString());
}

/** A form field's text; empty when it is missing or was sent twice. */
export function formText(request: Request, name: string): string {
  const body = request.body as Readonly<Record<string, unknown>> | undefined;
  const value = body?.[name];
  return typeof value === 'string' ? value : '';
}
