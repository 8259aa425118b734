import { Router, type Request, type Response } from 'express';
import {
  isoMonth,
  localDay,
  localMonth,
  parseDay,
  type LocalMonth,
} from '../../../core/calendar.ts';
import { MARK_VERDICTS, type MarkDecision } from '../../../core/mark-decision.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { may, unitScope } from '../../../core/role.ts';
import { groupMarked, heldBack, type MarkedGroup } from '../../reports/marked-ratings.ts';
import { formText, requirePermission, sendPage, visitOf } from '../visit.ts';
import type { MarksDependencies } from './dependencies.ts';
import {
  LONGEST_REASON,
  MARK_WORDS,
  MARKS_PATH,
  renderMarks,
  type MarksPage,
} from './render-marks.ts';

/** `/marks`: ratings that look like play or a slip, and who decided what of them. */
export function marksRoutes(dependencies: MarksDependencies): Router {
  const { now } = dependencies;
  const router = Router();
  router.get('/marks', requirePermission('read-figures'), async (request, response, next) => {
    const { month: written } = request.query;
    const month = written === undefined ? localMonth(localDay(now())) : parseMonth(written);
    if (month === null) return next();
    const words = MARK_WORDS[visitOf(response).view.language];
    const saved = request.query['done'] === 'saved';
    await send(response, dependencies, {
      month,
      notice: saved ? { kind: 'good', text: words.saved } : null,
    });
  });
  router.post('/marks', requirePermission('decide-marks'), async (request, response, next) => {
    const month = parseMonth(formText(request, 'month'));
    if (month === null) return next();
    const { groups } = await read(response, dependencies, month);
    const group = groups.find(
      ({ counter, mark }) =>
        counter === formText(request, 'counter') && mark === formText(request, 'mark'),
    );
    if (group === undefined) return next();
    const problem = await record(request, response, { dependencies, group });
    if (problem === null) {
      return response.redirect(303, `${MARKS_PATH}?month=${isoMonth(month)}&done=saved`);
    }
    await send(response, dependencies, { month, notice: { kind: 'bad', text: problem } });
  });
  return router;
}

function parseMonth(written: unknown): LocalMonth | null {
  if (typeof written !== 'string' || !/^20\d\d-\d\d$/.test(written)) return null;
  const day = parseDay(`${written}-01`);
  return day === null ? null : localMonth(day);
}

/** The month as the reader may see it. */
async function read(
  response: Response,
  { markDecisions, province, ratings }: MarksDependencies,
  month: LocalMonth,
) {
  const unit = unitScope(visitOf(response).session!.official);
  const all = await markDecisions.marked(province, month);
  const marked = unit === null ? all : all.filter((rating) => rating.unit === unit);
  const groups = groupMarked(marked, await markDecisions.decisions(province, month), month);
  if (unit !== null) return { groups, heldBack: null };
  const query = { province, dimension: 'all', grain: 'month', from: month, to: month } as const;
  const tallies = await ratings.tally({ ...query, by: 'member' });
  return { groups, heldBack: heldBack(tallies, marked, groups) };
}

async function send(
  response: Response,
  dependencies: MarksDependencies,
  { month, notice }: Pick<MarksPage, 'month' | 'notice'>,
): Promise<void> {
  const { view, session } = visitOf(response);
  const page = {
    ...(await read(response, dependencies, month)),
    month,
    notice,
    current: localMonth(localDay(dependencies.now())),
    directory: dependencies.directory(),
    mayDecide: may(session?.official.role ?? null, 'decide-marks'),
  };
  sendPage(response, {
    title: MARK_WORDS[view.language].title,
    body: renderMarks(page, view),
    status: notice?.kind === 'bad' ? 400 : 200,
    path: MARKS_PATH,
    query: { month: isoMonth(month) },
  });
}

/** What is wrong with it, in the reader's language; null when it is on the record. */
async function record(
  request: Request,
  response: Response,
  {
    dependencies,
    group,
  }: { readonly dependencies: MarksDependencies; readonly group: MarkedGroup },
): Promise<string | null> {
  const { markDecisions, province, now } = dependencies;
  const { view, session } = visitOf(response);
  const words = MARK_WORDS[view.language];
  if (session?.official.counter === group.counter) return words.notYourOwn;
  const verdict = MARK_VERDICTS.find((each) => each === formText(request, 'verdict'));
  const reason = formText(request, 'reason').normalize('NFC').trim();
  if (verdict === undefined || !/[\p{L}\p{N}]/u.test(reason) || reason.length > LONGEST_REASON) {
    return fillIn(words.wrong, { most: String(LONGEST_REASON) });
  }
  const { counter, month, mark } = group;
  const decision: MarkDecision = {
    counter,
    month,
    mark,
    version: Number(formText(request, 'after')) + 1,
    verdict,
    reason,
    author: session?.official.signInName ?? '',
    at: now(),
  };
  return (await markDecisions.record(province, decision)) ? null : words.changedMeanwhile;
}
