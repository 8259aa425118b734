import type { Request, RequestHandler, Response } from 'express';
import type { Session } from '../../core/ports.ts';
import type { Html } from '../../core/html.ts';
import { officialLanguage } from './official-language.ts';
import { OFFICIAL_VIEWS, type OfficialView } from './official-view.ts';
import { renderLayout } from './render-layout.ts';
import type { SessionCookie } from './session-cookie.ts';
import type { SessionKeeper } from './session-keeper.ts';

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

/** Lets only who is signed in through; others sign in first and come back to the page. */
export const requireSession: RequestHandler = (request, response, next) => {
  if (visitOf(response).session !== null) return next();
  const wanted = request.method === 'GET' ? request.originalUrl : '/dashboard';
  const query = new URLSearchParams({ next: wanted });
  response.redirect(
    303,
    `/dashboard/sign-in${wanted === '/dashboard' ? '' : `?${query.toString()}`}`,
  );
};

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
