import { randomUUID } from 'node:crypto';
import express, { Router, type ErrorRequestHandler, type Request, type Response } from 'express';
import type { CounterId, OneStopCounter } from '../../core/organisation.ts';
import { submitSafely, type PhoneFormDeps } from './form-deps.ts';
import { isCrossSite, pageOf, sendPage, sendStyles, STYLES_PATH } from './form-response.ts';
import { invitedRoutes } from './invited-routes.ts';
import { firstAnswer, FORM_LAYOUT, moreRoutes, sendStored } from './more-routes.ts';
import { parseFormAnswer } from './parse-answer.ts';
import { ANSWER_PATH, renderCommentAnswer } from './render-answer.ts';
import { renderQuestion, renderThanks, type Question } from './render-form.ts';
import { renderNotice } from './render-page.ts';
import { renderPrivacy } from './render-privacy.ts';

/**
 * The pages for the citizen's own phone: `/c/:counterId` behind the QR code at a counter, and
 * `/d/:code` behind the one on a slip. The first tap stores; what comes after it amends.
 */
export function createPhoneForm(deps: PhoneFormDeps): Router {
  const router = Router();
  const body = express.urlencoded({ extended: false, limit: '4kb', parameterLimit: 10 });
  router.get(STYLES_PATH, sendStyles);
  router.get('/privacy', (request, response) => {
    sendPage(response, 200, renderPrivacy(pageOf(request)));
  });
  router.use(invitedRoutes(deps));
  router.use(moreRoutes(deps));
  router.get(`${ANSWER_PATH}/:key`, (request, response) => showAnswer(deps, request, response));
  router.get('/c/:counterId', (request, response) => showQuestion(deps, request, response));
  router.get('/c/:counterId/thanks', (request, response) => {
    sendPage(response, 200, renderThanks(pageOf(request)));
  });
  router.post('/c/:counterId', body, (request, response) => takeAnswer(deps, request, response));
  router.use('/c/:counterId', forgiveBrokenBody(deps));
  return router;
}

/** A body that cannot be read (too long, cut off, wrongly encoded) gets the question again. */
function forgiveBrokenBody(deps: PhoneFormDeps): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const { status } = error as { status?: number };
    const isClientFault = status !== undefined && status >= 400 && status < 500;
    const counter = isClientFault ? findCounter(deps, request) : null;
    if (!counter) return next(error);
    const page = pageOf(request, pathOf(counter));
    const question = { ...freshQuestion(counter), problem: 'pickOne' } as const;
    sendPage(response, 400, renderQuestion(page, question));
  };
}

/** The same page for a key that nobody made as for one without an answer: it tells nothing else. */
async function showAnswer(
  { answerTo }: PhoneFormDeps,
  request: Request,
  response: Response,
): Promise<void> {
  const answer = await answerTo(String(request.params['key']));
  sendPage(response, 200, renderCommentAnswer(pageOf(request), answer));
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
  const page = pageOf(request, request.path, language);
  const counter = findCounter(deps, request);
  if (isCrossSite(request)) return sendPage(response, 403, renderNotice(page, 'crossSite'));
  if (!counter) return sendPage(response, 404, renderNotice(page, 'counterUnknown'));
  const question = freshQuestion(counter);
  if (!score || !submissionId) {
    return sendPage(response, 400, renderQuestion(page, { ...question, problem: 'pickOne' }));
  }
  const questionnaire = deps.questionnaires().current.version;
  const answer = await submitSafely(deps, {
    submissionId,
    score,
    channel: 'phone',
    counterId: counter.id,
    language: page.language,
    submittedAt: new Date(deps.now()).toISOString(),
    layout: FORM_LAYOUT,
    questionnaire,
  });
  if (answer.status !== 'refused') {
    const known = { invited: false, procedure: null, questionnaire };
    const stored = firstAnswer({ submissionId, score }, known);
    return sendStored(deps, response, page, { counter: counter.id, answer: stored });
  }
  if (answer.code === 'submission-conflict') {
    return sendPage(response, 409, renderNotice(page, 'alreadyAnswered'));
  }
  response.set('Retry-After', '5');
  // The same id again: if the first try was stored after all, the second one changes nothing.
  sendPage(response, 503, renderQuestion(page, { ...question, submissionId, problem: 'tryAgain' }));
}

function freshQuestion(counter: OneStopCounter): Question {
  return {
    counterName: counter.name,
    procedureName: null,
    action: pathOf(counter),
    submissionId: randomUUID(),
    again: null,
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
