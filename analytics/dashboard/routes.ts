import express, { Router, type ErrorRequestHandler, type RequestHandler } from 'express';
import { auditChanges } from './audit-changes.ts';
import type { MarkBook } from '../../core/ports.ts';
import { isOwnRequest } from './cross-site.ts';
import { noteIdentity } from './identity/note-identity.ts';
import { refuseForeignUnits } from './foreign-units.ts';
import { firstAccountRoutes } from './sign-in/first-account-routes.ts';
import { OFFICIAL_VIEWS } from './official-view.ts';
import { createPasswordHasher, HashingBusyError } from './sign-in/password-hash.ts';
import { renderProblem } from './render-problem.ts';
import { SECTIONS, type SectionsDependencies } from './sections.ts';
import type { SignInDependencies, SignInParts } from './sign-in/dependencies.ts';
import { demandFactor } from './sign-in/required-factor.ts';
import { createSessionCookie } from './sign-in/session-cookie.ts';
import { createSessionKeeper } from './sign-in/session-keeper.ts';
import { codeRoutes } from './sign-in/code-routes.ts';
import { joinRoutes } from './sign-in/join-routes.ts';
import { passkeyRoutes } from './sign-in/passkey-routes.ts';
import { signInRoutes } from './sign-in/sign-in-routes.ts';
import { signOnRoutes } from './sign-in/sign-on-routes.ts';
import { noteVisit, sendNotFound, sendPage, visitOf, type Visit } from './visit.ts';

/** The longest form holds a set of questions: eight criteria in three languages, nine bytes a letter. */
const LARGEST_FORM = '64kb';
const MOST_FIELDS = 100;

const WAYS_IN = ['/sign-in', '/first-account', '/join'];
const SHORT_FORM = '8kb';

/** When to come back after the store, or the checking of passwords, had no time. */
const RETRY_AFTER_S = 3;

/** Everything that the officials' pages are given. */
export interface DashboardDependencies
  extends Omit<SectionsDependencies, keyof SignInParts>, SignInDependencies {
  /** Folder of the built `dashboard.js` and `dashboard.css`. */
  readonly assetsFolder: string;
  readonly marks: Pick<MarkBook, 'find'>;
}

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
  pages.use(noteNavigation, noteIdentity(dependencies.identity));
  pages.use('/assets', assets(dependencies.assetsFolder));
  pages.use(refuseCrossSite);
  pages.use(noteVisit(keeper, cookie, secureCookies));
  pages.use(noteSimulated(dependencies.marks));
  // Whoever is not signed in has nothing long to say.
  pages.use(WAYS_IN, express.urlencoded({ extended: false, limit: SHORT_FORM }));
  pages.use(
    express.urlencoded({ extended: false, limit: LARGEST_FORM, parameterLimit: MOST_FIELDS }),
  );
  const parts = { hasher, keeper, cookie };
  pages.use(signInRoutes(dependencies, parts), codeRoutes(dependencies, parts));
  pages.use(passkeyRoutes(dependencies, parts), signOnRoutes(dependencies, parts));
  pages.use(joinRoutes(dependencies, parts));
  pages.use(firstAccountRoutes(dependencies, hasher));
  pages.use(demandFactor(dependencies));
  pages.use(refuseForeignUnits(dependencies.directory));
  pages.use(auditChanges(dependencies));
  for (const section of SECTIONS) pages.use(section.routes({ ...dependencies, ...parts }));
  pages.use((_request, response) => sendNotFound(response));
  pages.use(endWithProblem(dependencies.onFault));
  return Router().use('/dashboard', pages);
}

const NAVIGATION = SECTIONS.flatMap(({ links }) => links);

const noteNavigation: RequestHandler = (_request, response, next) => {
  response.locals['navigation'] = NAVIGATION;
  next();
};

/** Looked up for who is signed in: only they see figures here. */
function noteSimulated(marks: Pick<MarkBook, 'find'>): RequestHandler {
  return async (_request, response, next) => {
    const { session } = visitOf(response);
    response.locals['simulated'] = session !== null && (await marks.find('simulated')) !== null;
    next();
  };
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
