import express, { Router, type Request, type Response } from 'express';
import { cleanText } from '../../core/intake/clean-text.ts';
import type { RatingSubmission } from '../../core/intake/rating-submission.ts';
import type { CounterId, OneStopCounter } from '../../core/organisation.ts';
import type { ProcedureCode } from '../../core/procedure.ts';
import { questionSetFor, type QuestionSet } from '../../core/questionnaire.ts';
import { redactPersonalData } from '../../core/redaction/redact-personal-data.ts';
import type { Score } from '../../core/score.ts';
import type { FaceLayout } from '../page/faces.ts';
import { findSimilar, submitSafely, type PhoneFormDeps } from './form-deps.ts';
import { isCrossSite, pageOf, sendPage, sendPageWithScript } from './form-response.ts';
import { isShortEnough, parseMoreAnswer, type MoreAnswer } from './parse-answer.ts';
import { renderQuestion } from './render-form.ts';
import { formWords } from './form-words.ts';
import { renderFinal, renderMore, type MorePage } from './render-more.ts';
import { renderSimilar } from './render-similar.ts';
import { renderNotice, type FormPage } from './render-page.ts';

export const FORM_LAYOUT: FaceLayout = 'faces-5-good-top';

/** No counter's own path: a counter's id is one segment long. */
const SIMILAR_PATH = '/c/-/similar';

/** A comment of 2,000 letters with marks is nine bytes a letter in a form. */
const MOST_BYTES = '64kb';
const MOST_FIELDS = 60;

type StoredAnswer = MorePage['answer'];

/**
 * `/c/:counterId/more`: what is said after the tap, under the receipt that the page carries. Whoever
 * holds the receipt may add and change for 72 hours.
 */
export function moreRoutes(deps: PhoneFormDeps): Router {
  const router = Router();
  const body = express.urlencoded({
    extended: false,
    limit: MOST_BYTES,
    parameterLimit: MOST_FIELDS,
  });
  router.post(SIMILAR_PATH, body, (request, response) => sendSimilar(deps, request, response));
  router.post('/c/:counterId/more', body, (request, response) => takeMore(deps, request, response));
  return router;
}

/** For the page's script: earlier wishes like the one that is being typed. */
async function sendSimilar(
  deps: PhoneFormDeps,
  request: Request,
  response: Response,
): Promise<void> {
  const { procedure, kinds, nomination: text, language } = parseMoreAnswer(request.body);
  const page = pageOf(request, null);
  if (isCrossSite(request)) return sendPage(response, 403, renderNotice(page, 'crossSite'));
  const similar = await findSimilar(deps, { procedure, kinds, text });
  const words = formWords(language ?? page.language);
  sendPage(response, 200, (renderSimilar(words, similar, kinds) ?? '').toString());
}

/** What the page knows right after the tap. */
export function firstAnswer(
  tap: { readonly submissionId: string; readonly score: Score },
  known: Pick<StoredAnswer, 'invited' | 'procedure' | 'questionnaire'>,
): StoredAnswer {
  const nothing = {
    reasons: [],
    criteria: {},
    comment: '',
    kinds: [],
    nomination: '',
    paper: '',
    query: '',
  } as const;
  return { ...tap, ...known, ...nothing, language: null, revision: 0, press: 'send' };
}

/** Thanks, and what else can be said. */
export async function sendStored(
  deps: PhoneFormDeps,
  response: Response,
  page: FormPage,
  { counter, answer }: { readonly counter: string; readonly answer: StoredAnswer },
): Promise<void> {
  const more = await morePage(deps, page, { counter, answer });
  sendPageWithScript(response, 200, renderMore({ ...page, path: null }, more));
}

async function morePage(
  { directory, questionnaires, papersOf }: PhoneFormDeps,
  { language }: FormPage,
  { counter, answer }: { readonly counter: string; readonly answer: StoredAnswer },
): Promise<MorePage> {
  const procedure = answer.procedure === null ? null : directory().procedures.get(answer.procedure);
  const path = `/c/${encodeURIComponent(counter)}`;
  return {
    action: `${path}/more`,
    done: `${path}/thanks?lang=${language}`,
    answer,
    // Who has begun is asked by the same questions to the end.
    set: questionSetFor(questionnaires().of(answer.questionnaire), procedure ?? null),
    found: null,
    // Nobody is kept from saying something because the list of papers can't be had.
    papers: procedure == null ? [] : await papersOf(procedure.code).catch(() => []),
    problem: null,
  };
}

async function takeMore(deps: PhoneFormDeps, request: Request, response: Response): Promise<void> {
  const said = parseMoreAnswer(request.body);
  const page = pageOf(request, null, said.language);
  const counter = deps.directory().counters.get(String(request.params['counterId']) as CounterId);
  if (isCrossSite(request)) return sendPage(response, 403, renderNotice(page, 'crossSite'));
  const { submissionId, score } = said;
  if (!counter || !submissionId || !score) {
    return sendPage(response, 404, renderNotice(page, 'counterUnknown'));
  }
  const answer = { ...said, submissionId, score };
  const more = await morePage(deps, page, { counter: counter.id, answer });
  switch (said.press) {
    case 'edit':
      return sendPageWithScript(response, 200, renderMore(page, more));
    case 'change':
      return sendPage(response, 200, renderQuestion(page, askAgain(counter, answer)));
    case 'find': {
      const found = said.query.trim() === '' ? [] : await deps.findProcedures(said.query);
      return sendPageWithScript(response, 200, renderMore(page, { ...more, found }));
    }
    case 'send':
      return amend(deps, { page, more, counter }, response);
  }
}

function askAgain(counter: OneStopCounter, answer: StoredAnswer) {
  return {
    counterName: counter.name,
    procedureName: null,
    action: `/c/${encodeURIComponent(counter.id)}/more`,
    submissionId: answer.submissionId,
    again: { revision: answer.revision, invited: answer.invited },
    problem: null,
  };
}

interface Amending {
  readonly page: FormPage;
  readonly more: MorePage;
  readonly counter: OneStopCounter;
}

async function amend(
  deps: PhoneFormDeps,
  { page, more, counter }: Amending,
  response: Response,
): Promise<void> {
  const { answer } = more;
  if (!isShortEnough(answer)) {
    return sendPageWithScript(response, 400, renderMore(page, { ...more, problem: 'tooLong' }));
  }
  const revision = answer.revision + 1;
  const outcome = await submitSafely(
    deps,
    amendment(deps, { page, counter, answer, revision, set: more.set }),
  );
  if (outcome.status === 'refused') {
    const isLate = outcome.code === 'revision-late';
    const status = outcome.code === 'store-unavailable' ? 503 : 409;
    const problem = isLate ? 'tooLate' : 'tryMoreAgain';
    // The next try must not look like another answer under a revision that is taken.
    const next = status === 503 ? more : { ...more, answer: { ...answer, revision } };
    return sendPageWithScript(response, status, renderMore(page, { ...next, problem }));
  }
  const texts = [answer.comment, answer.nomination].filter((text) => text.trim() !== '');
  const kept = texts.map(asKept);
  sendPage(
    response,
    200,
    renderFinal(page, {
      more: { ...more, answer: { ...answer, revision } },
      kept: kept.map(({ text }) => text).filter((text) => text !== ''),
      wasRedacted: kept.some(({ kinds }) => kinds.length > 0),
      answered: answer.procedure === null ? [] : await answeredOrNone(deps, answer.procedure),
      similar: await findSimilar(deps, { ...answer, text: answer.nomination }),
      answerKey: answer.comment.trim() === '' ? null : deps.answerKey(answer.submissionId),
    }),
  );
}

function amendment(
  deps: PhoneFormDeps,
  {
    page,
    counter,
    answer,
    revision,
    set,
  }: Omit<Amending, 'more'> & {
    readonly set: QuestionSet;
    readonly answer: StoredAnswer & Pick<MoreAnswer, 'revision'>;
    readonly revision: number;
  },
): RatingSubmission {
  const { submissionId, score, reasons, comment, kinds, nomination, paper } = answer;
  // A wish without a kind is still a wish.
  const wished = kinds.length === 0 && nomination.trim() !== '' ? (['other'] as const) : kinds;
  return {
    submissionId,
    revision,
    score,
    channel: 'phone',
    counterId: counter.id,
    ...(answer.procedure !== null && !answer.invited && { procedureCode: answer.procedure }),
    reasons,
    questionnaire: answer.questionnaire,
    ...(set.criteria.length > 0 && { criteria: answersTo(set, answer.criteria) }),
    comment: printable(comment),
    nomination: {
      kinds: wished,
      ...(paper.trim() !== '' && { component: printable(paper) }),
      ...(nomination.trim() !== '' && { text: printable(nomination) }),
    },
    language: page.language,
    submittedAt: new Date(deps.now()).toISOString(),
    layout: FORM_LAYOUT,
  };
}

/** Answers to what was asked, and to nothing else. */
function answersTo(
  { criteria }: QuestionSet,
  given: StoredAnswer['criteria'],
): Readonly<Record<string, Score>> {
  const asked = criteria.flatMap(({ id }) => {
    const score = Object.hasOwn(given, id) ? given[id] : undefined;
    return score === undefined ? [] : [[id, score] as const];
  });
  return Object.fromEntries(asked);
}

/** A pasted control character is no reason to lose a comment. */
function printable(text: string): string {
  return cleanText(text).ok ? text : text.toWellFormed().replace(/[^\P{Cc}\n\r\t]/gu, ' ');
}

/** The text as the store keeps it, by the same rules. */
function asKept(text: string): ReturnType<typeof redactPersonalData> {
  const clean = cleanText(printable(text));
  return redactPersonalData((clean.ok && clean.value) || '');
}

/** The thanks don't wait for old news that can't be had. */
function answeredOrNone(deps: PhoneFormDeps, procedure: ProcedureCode) {
  return deps.answeredNominations(procedure).catch(() => []);
}
