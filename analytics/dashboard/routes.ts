import express, { Router, type ErrorRequestHandler, type RequestHandler } from 'express';
import { accessRoutes } from './access/access-routes.ts';
import { catalogueRoutes } from './catalogue/catalogue-routes.ts';
import { isOwnRequest } from './cross-site.ts';
import type { DashboardDependencies } from './dashboard-dependencies.ts';
import { dossierEntryRoutes } from './dossiers/dossier-entry-routes.ts';
import { dossierFilesRoutes } from './dossiers/dossier-files-routes.ts';
import { firstAccountRoutes } from './sign-in/first-account-routes.ts';
import { hoursRoutes } from './catalogue/hours-routes.ts';
import { nominationsRoutes } from './nominations/nominations-routes.ts';
import { OFFICIAL_VIEWS } from './official-view.ts';
import { overviewRoutes } from './overview/overview-routes.ts';
import { createPasswordHasher, HashingBusyError } from './sign-in/password-hash.ts';
import { reductionRoutes } from './reduction/reduction-routes.ts';
import { renderProblem } from './render-problem.ts';
import { searchWordsRoutes } from './catalogue/search-words-routes.ts';
import { createSessionCookie } from './sign-in/session-cookie.ts';
import { createSessionKeeper } from './sign-in/session-keeper.ts';
import { signInRoutes } from './sign-in/sign-in-routes.ts';
import { noteVisit, sendPage, visitOf, type Visit } from './visit.ts';
import { zaloRoutes } from './channels/zalo-routes.ts';

/** Forms here hold a few short fields. */
const LARGEST_FORM = '8kb';

/** When to come back after the store, or the checking of passwords, had no time. */
const RETRY_AFTER_S = 3;

/**
 * The officials' pages below `/dashboard`: a router that knows its own path. Everything but signing
 * in needs a session; every change must come from our own pages.
 */
export function createDashboard(dependencies: DashboardDependencies): Router {
  const { secureCookies, now } = dependencies;
  const keeper = createSessionKeeper(dependencies.sessions, now);
  const cookie = createSessionCookie(secureCookies);
  const hasher = createPasswordHasher();
  const pages = Router();
  pages.use(pageHeaders);
  pages.use('/assets', assets(dependencies.assetsFolder));
  pages.use(refuseCrossSite);
  pages.use(noteVisit(keeper, cookie, secureCookies));
  pages.use(express.urlencoded({ extended: false, limit: LARGEST_FORM, parameterLimit: 20 }));
  pages.use(signInRoutes(dependencies, { hasher, keeper, cookie }));
  pages.use(firstAccountRoutes(dependencies, hasher));
  pages.use(overviewRoutes(dependencies));
  pages.use(reductionRoutes(dependencies));
  pages.use(nominationsRoutes(dependencies));
  pages.use(accessRoutes(dependencies));
  pages.use(zaloRoutes(dependencies));
  pages.use(dossierEntryRoutes(dependencies));
  pages.use(searchWordsRoutes(dependencies));
  pages.use(dossierFilesRoutes(dependencies));
  pages.use(catalogueRoutes(dependencies));
  pages.use(hoursRoutes(dependencies));
  pages.use(notFound);
  pages.use(endWithProblem(dependencies.onFault));
  const router = Router();
  router.use('/dashboard', pages);
  return router;
}

/** Adds to the headers of every page of the server: figures and secrets stay in no cache. */
const pageHeaders: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  // Unlike `no-referrer`, this lets forms name their origin where browsers send no Sec-Fetch-Site.
  response.set('Referrer-Policy', 'same-origin');
  next();
};

/** Fixed names: browsers ask each time whether they changed. */
function assets(folder: string): RequestHandler {
  return express.static(folder, {
    index: false,
    redirect: false,
    setHeaders: (response) => void response.setHeader('Cache-Control', 'no-cache'),
  });
}

/** Refused before the body is read and before the session is looked up. */
const refuseCrossSite: RequestHandler = (request, response, next) => {
  if (isOwnRequest(request)) return next();
  response.locals['visit'] = { view: OFFICIAL_VIEWS.vi, session: null } satisfies Visit;
  const { texts } = visitOf(response).view;
  const body = renderProblem(visitOf(response).view, texts.notOursTitle, texts.notOursText);
  sendPage(response, { title: texts.notOursTitle, body, status: 403 });
};

const notFound: RequestHandler = (_request, response) => {
  const { view } = visitOf(response);
  const { notFoundTitle: title, notFoundText: text } = view.texts;
  sendPage(response, { title, body: renderProblem(view, title, text), status: 404 });
};

/** Last resort: says what the reader can do, and nothing of what happened inside. */
function endWithProblem(onFault: (error: unknown) => void): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    const { status, retryable } = error as { status?: number; retryable?: boolean };
    const theirs = status !== undefined && status >= 400 && status < 500;
    const busy = error instanceof HashingBusyError;
    if (!theirs && !busy) onFault(error);
    if (response.headersSent) return next(error);
    response.locals['visit'] ??= { view: OFFICIAL_VIEWS.vi, session: null } satisfies Visit;
    if (retryable === true) response.set('Retry-After', String(RETRY_AFTER_S));
    const { view } = visitOf(response);
    const { texts } = view;
    const [title, text, code] = theirs
      ? [texts.badRequestTitle, texts.badRequestText, status]
      : retryable === true
        ? [texts.busyTitle, texts.busyText, 503]
        : [texts.faultTitle, texts.faultText, 500];
    sendPage(response, { title, body: renderProblem(view, title, text), status: code });
  };
}
