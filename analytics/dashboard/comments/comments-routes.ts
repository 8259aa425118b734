import { Router, type Request, type Response } from 'express';
import { addDays, localDay, parseDay, type LocalDay } from '../../../core/calendar.ts';
import { CASE_STATES, type CaseStep } from '../../../core/comment-book.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { UnitCode } from '../../../core/organisation.ts';
import { may, unitScope } from '../../../core/role.ts';
import type { ShownComment } from '../../reports/shown-comments.ts';
import { typedReason } from '../typed-fields.ts';
import { formText, requirePermission, sendPage, visitOf } from '../visit.ts';
import { MOST_MONTHS, parseMonth, type CommentLoader } from './comment-loader.ts';
import { COMMENT_WORDS, COMMENTS_PATH } from './comment-words.ts';
import type { CommentsDependencies } from './dependencies.ts';
import { commentPath, LONGEST_NOTE, renderComment, type CommentPage } from './render-comment.ts';
import { renderComments } from './render-comments.ts';

/** Longest time for which a case may be open. */
const LONGEST_CASE_DAYS = 366;

/** `/comments`: what citizens wrote, and what is done about each. */
export function commentsRoutes(dependencies: CommentsDependencies): Router {
  const { comments: book, commentLoader, province, directory, now } = dependencies;
  const router = Router();
  const readers = requirePermission('read-figures');
  const writers = requirePermission('answer-comments');

  router.get('/comments', readers, async (request, response) => {
    const { view } = visitOf(response);
    const words = COMMENT_WORDS[view.language];
    const unit = unitOf(response);
    const given = textsOf(request.query);
    const standings = await book.standings(province);
    const list = await commentLoader.list(given, unit, standings);
    const overdue = await commentLoader.list({ state: 'overdue' }, unit, standings);
    const page = {
      list,
      given,
      lastMonth: commentLoader.lastMonth(),
      standings,
      overdue: overdue?.total ?? 0,
      directory: directory(),
      only: unit,
      today: localDay(now()),
      problem: list === null ? fillIn(words.queryWrong, { most: String(MOST_MONTHS) }) : null,
    };
    sendPage(response, {
      title: words.title,
      body: renderComments(page, view),
      status: list === null ? 400 : 200,
      path: COMMENTS_PATH,
      query: given,
    });
  });

  router.get('/comments/:month/:id', readers, async (request, response, next) => {
    const words = COMMENT_WORDS[visitOf(response).view.language];
    const comment = await findShown(request, response, commentLoader);
    const saved = request.query['done'] === 'saved';
    const notice = saved ? ({ kind: 'good', text: words.saved } as const) : null;
    if (comment === null) return next();
    await sendComment(response, dependencies, { comment, notice, typed: {} });
  });

  router.post('/comments/:month/:id', writers, async (request, response, next) => {
    const comment = await findShown(request, response, commentLoader);
    if (comment === null) return next();
    const problem = await record(request, response, { dependencies, comment });
    if (problem === null) return response.redirect(303, `${commentPath(comment)}?done=saved`);
    const names = ['state', 'due', 'note'];
    const typed = Object.fromEntries(names.map((name) => [name, formText(request, name)]));
    await sendComment(response, dependencies, {
      comment,
      notice: { kind: 'bad', text: problem },
      typed,
    });
  });
  return router;
}

/** The unit to which the reader is limited; null: none. */
function unitOf(response: Response): UnitCode | null {
  return unitScope(visitOf(response).session!.official);
}

function textsOf(query: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const names = ['q', 'score', 'reason', 'procedure', 'unit', 'from', 'to', 'page', 'state'];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = query[name];
      return typeof value === 'string' && value !== '' ? [[name, value]] : [];
    }),
  );
}

/** Null for one that there is not, that may not be shown, or not to this reader. */
async function findShown(
  request: Request,
  response: Response,
  commentLoader: CommentLoader,
): Promise<ShownComment | null> {
  const { month: written, id } = request.params;
  const month = parseMonth(typeof written === 'string' ? written : '');
  if (month === null) return null;
  const unit = unitOf(response);
  const found = await commentLoader.find(month, String(id));
  return unit !== null && found?.unit !== unit ? null : found;
}

async function sendComment(
  response: Response,
  { comments, province, directory, now }: CommentsDependencies,
  page: Pick<CommentPage, 'comment' | 'notice' | 'typed'>,
): Promise<void> {
  const { view, session } = visitOf(response);
  const body = renderComment(
    {
      ...page,
      steps: await comments.steps(province, page.comment.id),
      directory: directory(),
      today: localDay(now()),
      mayAnswer: may(session?.official.role ?? null, 'answer-comments'),
    },
    view,
  );
  const title = COMMENT_WORDS[view.language].onePage;
  const status = page.notice?.kind === 'bad' ? 400 : 200;
  sendPage(response, { title, body, status, path: commentPath(page.comment) });
}

/** What is wrong with the step, in the reader's language; null when it is on the record. */
async function record(
  request: Request,
  response: Response,
  {
    dependencies: { comments, province, now },
    comment,
  }: { readonly dependencies: CommentsDependencies; readonly comment: ShownComment },
): Promise<string | null> {
  const { view, session } = visitOf(response);
  const words = COMMENT_WORDS[view.language];
  const state = CASE_STATES.find((each) => each === formText(request, 'state'));
  if (state === undefined) return words.stateMissing;
  const note = typedReason(request, 'note', LONGEST_NOTE);
  if (note === null) {
    return fillIn(words.noteMissing, { most: String(LONGEST_NOTE) });
  }
  const dueOn = state === 'open' ? dueDay(formText(request, 'due'), localDay(now())) : null;
  if (state === 'open' && dueOn === null) return words.dueMissing;
  const step: CaseStep = {
    version: Number(formText(request, 'after')) + 1,
    state,
    dueOn,
    note,
    author: session?.official.signInName ?? '',
    at: now(),
  };
  const recorded = await comments.record(province, comment.id, step);
  return recorded ? null : words.changedMeanwhile;
}

function dueDay(text: string, today: LocalDay): LocalDay | null {
  const day = parseDay(text);
  return day === null || day < today || day > addDays(today, LONGEST_CASE_DAYS) ? null : day;
}
