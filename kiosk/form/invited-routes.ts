import { randomUUID } from 'node:crypto';
import express, {
  Router,
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import {
  parseInvitationCode,
  type InvitationCode,
  type OpenInvitation,
} from '../../core/invitation.ts';
import { submitSafely, type PhoneFormDeps, type SubmissionAnswer } from './form-deps.ts';
import { isCrossSite, pageOf, sendPage } from './form-response.ts';
import { firstAnswer, FORM_LAYOUT, sendStored } from './more-routes.ts';
import { parseFormAnswer } from './parse-answer.ts';
import { renderCodeEntry, renderQuestion, type Question } from './render-form.ts';
import { renderNotice, type FormPage } from './render-page.ts';

/**
 * `/d/:code`, the page behind a slip's QR code, and `/d`, where the code is typed. Unknown, used,
 * expired and withdrawn codes get one and the same page.
 */
export function invitedRoutes(deps: PhoneFormDeps): Router {
  const router = Router();
  const body = express.urlencoded({ extended: false, limit: '4kb', parameterLimit: 10 });
  router.get('/d', (request, response) => {
    sendPage(response, 200, renderCodeEntry(pageOf(request), null));
  });
  router.post('/d', body, openTyped);
  router.get('/d/:code', withCode(deps, showQuestion));
  router.post('/d/:code', body, withCode(deps, takeAnswer));
  router.use('/d', forgiveBrokenBody);
  return router;
}

function openTyped(request: Request, response: Response): void {
  const { language } = parseFormAnswer(request.body);
  const page = pageOf(request, request.path, language);
  const { code: typed } = (request.body ?? {}) as { code?: unknown };
  const code = typeof typed === 'string' ? parseInvitationCode(typed) : null;
  if (code === null) return sendPage(response, 400, renderCodeEntry(page, 'codeWrong'));
  response.set('Cache-Control', 'no-store');
  response.redirect(303, `/d/${code}?lang=${page.language}`);
}

type CodeHandler = (
  deps: PhoneFormDeps,
  code: InvitationCode,
  request: Request,
  response: Response,
) => Promise<void>;

/** Lets through what is spelt like a code, in browsers that may use one. */
function withCode(deps: PhoneFormDeps, handle: CodeHandler): RequestHandler {
  return async (request, response) => {
    const page = pageOf(request);
    const code = parseInvitationCode(String(request.params['code']));
    if (code === null) {
      return sendPage(response, 404, renderCodeEntry({ ...page, path: '/d' }, 'codeWrong'));
    }
    if (await deps.isStaffBrowser(request)) {
      return sendPage(response, 403, renderNotice(page, 'staffBrowser'));
    }
    await handle(deps, code, request, response);
  };
}

async function showQuestion(
  deps: PhoneFormDeps,
  code: InvitationCode,
  request: Request,
  response: Response,
): Promise<void> {
  const page = pageOf(request);
  const invitation = await deps.invitations.find(code, request.ip ?? '');
  if (invitation === 'tried-too-often') return sendTriedTooOften(response, page);
  if (invitation === null) return sendPage(response, 404, renderNotice(page, 'codeUnusable'));
  // Not waited for: whether it was the first time must not show in the time that the page takes.
  void deps.invitations.noteOpened(code).catch(() => undefined);
  sendPage(response, 200, renderQuestion(page, freshQuestion(deps, code, invitation)));
}

/**
 * Whether the code can be used is decided where the rating is stored: a receipt that comes again,
 * because its answer was cut off, finds its rating there and not a used code.
 */
async function takeAnswer(
  deps: PhoneFormDeps,
  code: InvitationCode,
  request: Request,
  response: Response,
): Promise<void> {
  const { submissionId, score, language } = parseFormAnswer(request.body);
  const page = pageOf(request, request.path, language);
  if (isCrossSite(request)) return sendPage(response, 403, renderNotice(page, 'crossSite'));
  const invitation = await deps.invitations.findAny(code, request.ip ?? '');
  if (invitation === 'tried-too-often') return sendTriedTooOften(response, page);
  const question = freshQuestion(deps, code, invitation);
  if (!score || !submissionId) {
    return sendPage(response, 400, renderQuestion(page, { ...question, problem: 'pickOne' }));
  }
  const counterId = invitation?.counter ?? deps.directory().counters.keys().next().value ?? '';
  const questionnaire = deps.questionnaires().current.version;
  const answer = await submitSafely(deps, {
    submissionId,
    score,
    channel: 'phone',
    // A code that nobody has goes the same way, to be refused like a used one.
    counterId,
    invitationCode: code,
    language: page.language,
    submittedAt: new Date(deps.now()).toISOString(),
    layout: FORM_LAYOUT,
    questionnaire,
  });
  if (answer.status !== 'refused') {
    const known = { invited: true, procedure: invitation?.procedure ?? null, questionnaire };
    const stored = firstAnswer({ submissionId, score }, known);
    return sendStored(deps, response, page, { counter: counterId, answer: stored });
  }
  sendRefused(response, page, { answer, question: { ...question, submissionId } });
}

function sendRefused(
  response: Response,
  page: FormPage,
  { answer, question }: { readonly answer: SubmissionAnswer; readonly question: Question },
): void {
  if (answer.code === 'store-unavailable') {
    response.set('Retry-After', '5');
    sendPage(response, 503, renderQuestion(page, { ...question, problem: 'tryAgain' }));
  } else if (answer.code === 'submission-conflict') {
    sendPage(response, 409, renderNotice(page, 'alreadyAnswered'));
  } else sendPage(response, 404, renderNotice(page, 'codeUnusable'));
}

function sendTriedTooOften(response: Response, page: FormPage): void {
  response.set('Retry-After', '600');
  sendPage(response, 429, renderNotice(page, 'tooManyTries'));
}

function freshQuestion(
  { directory }: PhoneFormDeps,
  code: InvitationCode,
  invitation: OpenInvitation | null,
): Question {
  const { counters, procedures } = directory();
  return {
    counterName: (invitation && counters.get(invitation.counter)?.name) ?? '',
    procedureName: (invitation && procedures.get(invitation.procedure)?.name) ?? null,
    action: `/d/${code}`,
    submissionId: randomUUID(),
    again: null,
    problem: null,
  };
}

/** A body that cannot be read is as good as none. */
const forgiveBrokenBody: ErrorRequestHandler = (error: unknown, request, response, next) => {
  const { status } = error as { status?: number };
  if (status === undefined || status < 400 || status > 499) return next(error);
  sendPage(response, 400, renderCodeEntry({ ...pageOf(request), path: '/d' }, 'codeWrong'));
};
