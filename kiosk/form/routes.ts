import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router, type ErrorRequestHandler, type Request, type Response } from 'express';
import type { Instant } from '../../core/calendar.ts';
import type { Directory } from '../../core/directory.ts';
import type { IntakeErrorCode } from '../../core/errors.ts';
import type { RatingSubmission } from '../../core/intake/rating-submission.ts';
import {
  acceptedLanguage,
  DEFAULT_LANGUAGE,
  parseLanguage,
  type Language,
} from '../../core/language.ts';
import type { CounterId, OneStopCounter } from '../../core/organisation.ts';
import type { FaceLayout } from '../page/faces.ts';
import { parseFormAnswer } from './parse-answer.ts';
import { renderNotice, renderQuestion, renderThanks, type FormPage } from './render-form.ts';

/** The answer of the intake to one rating. */
export interface SubmissionAnswer {
  readonly status: 'stored' | 'duplicate' | 'refused';
  readonly code?: IntakeErrorCode;
  readonly message?: string;
}

export interface PhoneFormDeps {
  /** The counters as they are now. */
  readonly directory: () => Directory;
  /** Stores one rating of the form; must answer only when it is safe, and may reject. */
  readonly submitRating: (submission: RatingSubmission) => Promise<SubmissionAnswer>;
  readonly now: () => Instant;
}

const STYLES = readFileSync(join(import.meta.dirname, 'form.css'));
const STYLES_VERSION = createHash('sha256').update(STYLES).digest('hex').slice(0, 12);
/** No counter's own path: a counter's id is one segment long. */
const STYLES_PATH = '/c/-/form.css';

const LAYOUT: FaceLayout = 'faces-5-good-top';

/** The form behind the QR code at a counter: `/c/:counterId`, for the citizen's own phone. */
export function createPhoneForm(deps: PhoneFormDeps): Router {
  const router = Router();
  const body = express.urlencoded({ extended: false, limit: '4kb', parameterLimit: 10 });
  router.get(STYLES_PATH, sendStyles);
  router.get('/c/:counterId', (request, response) => showQuestion(deps, request, response));
  router.get('/c/:counterId/thanks', (request, response) => {
    sendPage(response, 200, renderThanks(pageOf(request)));
  });
  router.post('/c/:counterId', body, (request, response) => takeAnswer(deps, request, response));
  router.use('/c/:counterId', forgiveBrokenBody(deps));
  return router;
}

/** The page for an address that sends far more than a crowd behind one router would. */
export function sendTooMany(request: Request, response: Response): void {
  const page = { ...pageOf(request), path: null };
  response.set('Retry-After', '60');
  sendPage(response, 429, renderNotice(page, 'tooMany'));
}

/** A body that cannot be read (too long, cut off, wrongly encoded) gets the question again. */
function forgiveBrokenBody(deps: PhoneFormDeps): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const { status } = error as { status?: number };
    const isClientFault = status !== undefined && status >= 400 && status < 500;
    const counter = isClientFault ? findCounter(deps, request) : null;
    if (!counter) return next(error);
    const page = { ...pageOf(request), path: pathOf(counter) };
    const question = { ...freshQuestion(counter), problem: 'pickOne' } as const;
    sendPage(response, 400, renderQuestion(page, question));
  };
}

function showQuestion(deps: PhoneFormDeps, request: Request, response: Response): void {
  const counter = findCounter(deps, request);
  const page = pageOf(request);
  if (!counter) return sendPage(response, 404, renderNotice(page, 'counterUnknown'));
  sendPage(response, 200, renderQuestion(page, freshQuestion(counter)));
}

async function takeAnswer(
  deps: PhoneFormDeps,
  request: Request,
  response: Response,
): Promise<void> {
  const { submissionId, score, language } = parseFormAnswer(request.body);
  const page = language ? { ...pageOf(request), language } : pageOf(request);
  const counter = findCounter(deps, request);
  if (isCrossSite(request)) return sendPage(response, 403, renderNotice(page, 'crossSite'));
  if (!counter) return sendPage(response, 404, renderNotice(page, 'counterUnknown'));
  const question = freshQuestion(counter);
  if (!score || !submissionId) {
    return sendPage(response, 400, renderQuestion(page, { ...question, problem: 'pickOne' }));
  }
  const answer = await submit(deps, {
    submissionId,
    score,
    channel: 'phone',
    counterId: counter.id,
    language: page.language,
    submittedAt: new Date(deps.now()).toISOString(),
    layout: LAYOUT,
  });
  if (answer.status !== 'refused') {
    response.set('Cache-Control', 'no-store');
    return response.redirect(303, `${pathOf(counter)}/thanks?lang=${page.language}`);
  }
  if (answer.code === 'submission-conflict') {
    return sendPage(response, 409, renderNotice(page, 'alreadyAnswered'));
  }
  response.set('Retry-After', '5');
  // The same id again: if the first try was stored after all, the second one changes nothing.
  sendPage(response, 503, renderQuestion(page, { ...question, submissionId, problem: 'tryAgain' }));
}

async function submit(
  deps: PhoneFormDeps,
  submission: RatingSubmission,
): Promise<SubmissionAnswer> {
  try {
    return await deps.submitRating(submission);
  } catch {
    return { status: 'refused', code: 'store-unavailable' };
  }
}

function freshQuestion(counter: OneStopCounter): Parameters<typeof renderQuestion>[1] {
  return {
    counterName: counter.name,
    action: pathOf(counter),
    submissionId: randomUUID(),
    problem: null,
  };
}

function findCounter(deps: PhoneFormDeps, request: Request): OneStopCounter | null {
  const id = String(request.params['counterId']);
  return deps.directory().counters.get(id as CounterId) ?? null;
}

function pathOf({ id }: OneStopCounter): string {
  return `/c/${encodeURIComponent(id)}`;
}

function pageOf(request: Request): FormPage {
  return {
    language: languageOf(request),
    path: request.path,
    styles: `${STYLES_PATH}?v=${STYLES_VERSION}`,
  };
}

function languageOf(request: Request): Language {
  const { lang } = request.query;
  const chosen = typeof lang === 'string' ? parseLanguage(lang) : null;
  return chosen ?? acceptedLanguage(request.get('Accept-Language')) ?? DEFAULT_LANGUAGE;
}

/**
 * True when another site made the browser post this. No cookie is involved, so the harm would only be
 * ratings pressed on visitors of that site. Without `Sec-Fetch-Site` (plain http, old web views) the
 * origin decides; our own pages then send `null`, because they send no referrer.
 */
function isCrossSite(request: Request): boolean {
  const site = request.get('Sec-Fetch-Site');
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const origin = request.get('Origin');
  if (origin === undefined || origin === 'null') return false;
  return !URL.canParse(origin) || new URL(origin).host !== request.get('Host');
}

function sendPage(response: Response, status: number, page: string): void {
  response
    .status(status)
    .type('html')
    .set({ 'Cache-Control': 'no-store', Vary: 'Accept-Language' });
  response.send(page);
}

function sendStyles(_request: Request, response: Response): void {
  response.type('css').set('Cache-Control', 'public, max-age=31536000, immutable').send(STYLES);
}
