import { join } from 'node:path';
import express, { Router, type Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import { sendCatalogue, sendPapers, type ListPapers } from './catalogue-file.ts';
import type { PhoneFormDeps } from './form/form-deps.ts';
import { sendTooMany } from './form/form-response.ts';
import { sendMark } from './form/form-head.ts';
import { SCRIPT_PATH } from './form/render-more.ts';
import { createPhoneForm } from './form/routes.ts';
import { sendSimilarToKiosk, similarBody } from './similar-routes.ts';

export interface KioskDeps extends PhoneFormDeps {
  /** Folder of the built kiosk page (`dist/kiosk`); beside it lies the form's script. */
  readonly pagesFolder: string;
  /** Papers of the procedures in force, as far as the catalogue knows them. */
  readonly listPapers: ListPapers;
}

/** Nothing from elsewhere, nothing inline; the kiosk's script talks only to this server. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; media-src 'self' blob:; " +
  "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The phone form has no script, but for one page, which says so itself. */
const FORM_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** Mobile networks and offices share addresses, so this only stops floods. */
const FORM_REQUESTS_PER_MINUTE = 600;

/** Serves the kiosk page under `/kiosk` and the phone form under `/c` and `/d`. */
export function createKiosk(deps: KioskDeps): Router {
  const router = Router();
  router.use('/kiosk', (_request, response, next) => {
    setPolicy(response, PAGE_POLICY);
    next();
  });
  router.get('/kiosk', (_request, response) => {
    response.set('Cache-Control', 'no-cache');
    response.sendFile('index.html', { root: deps.pagesFolder, cacheControl: false });
  });
  router.get('/kiosk/procedures.json', sendCatalogue(deps.directory));
  router.get('/kiosk/papers.txt', sendPapers(deps.listPapers));
  router.post('/kiosk/similar', formLimit(), similarBody, (request, response) =>
    sendSimilarToKiosk(deps, request, response),
  );
  router.use(
    '/kiosk',
    express.static(deps.pagesFolder, {
      index: false,
      redirect: false,
      cacheControl: false,
      setHeaders: (response, path) => setCaching(response, path, deps.pagesFolder),
    }),
  );
  router.get('/marks/:kind', sendMark(deps.identity));
  const form = ['/c', '/d', '/privacy'];
  router.use(form, (_request, response, next) => {
    response.locals['identity'] = deps.identity.current();
    setPolicy(response, FORM_POLICY);
    next();
  });
  router.use(form, formLimit());
  router.get(SCRIPT_PATH, (_request, response) => {
    response.set('Cache-Control', 'no-cache');
    const root = join(deps.pagesFolder, '../form');
    response.sendFile('while-typing.js', { root, cacheControl: false });
  });
  router.use(createPhoneForm(deps));
  return router;
}

function setPolicy(response: Response, policy: string): void {
  response.set({
    'Content-Security-Policy': policy,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  });
}

/** Files with a hash in their name never change; the others are asked for each time. */
function setCaching(response: Response, path: string, folder: string): void {
  const isHashed = path.startsWith(join(folder, 'assets'));
  response.set('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  // The page's address has no trailing slash, so the worker serves one level above its own folder.
  if (path.endsWith('service-worker.js')) response.set('Service-Worker-Allowed', '/kiosk');
}

function formLimit(): ReturnType<typeof rateLimit> {
  return rateLimit({
    windowMs: 60_000,
    limit: FORM_REQUESTS_PER_MINUTE,
    standardHeaders: false,
    legacyHeaders: false,
    // A client may send this header without any proxy; that is no fault worth a log line.
    validate: { xForwardedForHeader: false },
    handler: sendTooMany,
  });
}
