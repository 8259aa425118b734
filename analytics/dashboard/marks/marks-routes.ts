import { Router, type Request, type Response } from 'express';
import {
  addDays,
  isoDay,
  localDay,
  parseDay,
  type Instant,
  type LocalDay,
} from '../../../core/calendar.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { CounterId, UnitCode } from '../../../core/organisation.ts';
import { may, unitScope } from '../../../core/role.ts';
import {
  SUSPICION_RULES,
  type SuspicionKey,
  type Verdict,
} from '../../../core/suspicion/suspicion.ts';
import { dripShifts, type DripShift } from '../../reports/drip-shift.ts';
import { auditNote } from '../audit-changes.ts';
import { typedReason } from '../typed-fields.ts';
import { formText, requirePermission, sendNotFound, sendPage, visitOf } from '../visit.ts';
import type { MarksDependencies } from './dependencies.ts';
import { LONGEST_REASON, renderMarks, type MarksPage } from './render-marks.ts';
import { MARKS_PATH, SUSPICION_WORDS } from './suspicion-words.ts';

/** Days shown when the address does not say: as many as late ratings may be sent. */
const SHOWN_DAYS = 91;
const MOST_DAYS = 366;

type Range = Pick<MarksPage, 'from' | 'to'>;

/** `/marks`: which ratings are suspected, and what is decided about them. */
export function marksRoutes(dependencies: MarksDependencies): Router {
  const router = Router();
  router.get('/marks', requirePermission('read-suspicions'), async (request, response) => {
    const words = SUSPICION_WORDS[visitOf(response).view.language];
    const { from, to } = request.query;
    const range = rangeOf(from, to, localDay(dependencies.now()));
    if (range === null) return send(response, dependencies, { problem: words.rangeWrong });
    const notice = request.query['done'] === 'saved' ? words.saved : null;
    return send(response, dependencies, { range, notice });
  });
  router.post('/marks', requirePermission('decide-suspicions'), async (request, response) => {
    if (!mayDecide(response)) return sendNotFound(response);
    const problem = await decide(request, response, dependencies);
    const range = rangeOf(
      formText(request, 'from'),
      formText(request, 'to'),
      localDay(dependencies.now()),
    );
    if (problem !== null) return send(response, dependencies, { range, problem });
    const { from, to } = range ?? usual(localDay(dependencies.now()));
    const query = new URLSearchParams({ from: isoDay(from), to: isoDay(to), done: 'saved' });
    response.redirect(303, `${MARKS_PATH}?${query.toString()}`);
  });
  return router;
}

/** Who works at a counter or for one unit does not decide about it. */
function mayDecide(response: Response): boolean {
  const { official } = visitOf(response).session!;
  return (
    may(official.role, 'decide-suspicions') &&
    unitScope(official) === null &&
    official.counter === null
  );
}

function usual(today: LocalDay): Range {
  return { from: addDays(today, -SHOWN_DAYS), to: today };
}

/** The usual days where nothing is given; null for days that can't be shown. */
function rangeOf(from: unknown, to: unknown, today: LocalDay): Range | null {
  if (isEmpty(from) && isEmpty(to)) return usual(today);
  const first = typeof from === 'string' ? parseDay(from) : null;
  const last = typeof to === 'string' ? parseDay(to) : null;
  if (first === null || last === null || first > last) return null;
  return last - first > MOST_DAYS ? null : { from: first, to: last };
}

const isEmpty = (text: unknown) => text === undefined || text === '';

async function send(
  response: Response,
  dependencies: MarksDependencies,
  page: {
    readonly range?: Range | null;
    readonly notice?: string | null;
    readonly problem?: string;
  },
): Promise<void> {
  const { suspicions, directory, province, now } = dependencies;
  const { view, session } = visitOf(response);
  const range = page.range ?? usual(localDay(now()));
  const query = { province, unit: unitScope(session!.official), ...range };
  const body = renderMarks(
    {
      ...range,
      notice: page.notice ?? null,
      problem: page.problem ?? null,
      suspicions: await suspicions.list(query),
      leftOut: await suspicions.tallyLeftOut(query),
      drip: await dripOf(dependencies, query),
      directory: directory(),
      mayDecide: mayDecide(response),
    },
    view,
  );
  sendPage(response, {
    title: SUSPICION_WORDS[view.language].title,
    body,
    status: page.problem === undefined ? 200 : 400,
    path: MARKS_PATH,
    query: { from: isoDay(range.from), to: isoDay(range.to) },
  });
}

/** Of one unit or the whole province; reads counts, never ratings. */
async function dripOf(
  { ratings, directory, province }: MarksDependencies,
  { unit, from, to }: Range & { readonly unit: UnitCode | null },
): Promise<readonly DripShift[]> {
  const range = { province, grain: 'day', from, to } as const;
  const [days, counters] = await Promise.all([
    ratings.tally({
      ...range,
      ...(unit === null ? { dimension: 'all' } : { dimension: 'unit', member: unit }),
      by: 'period',
    }),
    ratings.tally({ ...range, dimension: 'counter', by: 'member' }),
  ]);
  const members = new Set(counters.map(({ member }) => member as CounterId));
  const isOurs = (id: CounterId) => unit === null || directory().counters.get(id)?.unit === unit;
  return dripShifts({ days, counters: [...members].filter(isOurs).length });
}

/** What is wrong with the decision, in the reader's language; null when it is on the record. */
async function decide(
  request: Request,
  response: Response,
  { suspicions, directory, province, now }: MarksDependencies,
): Promise<string | null> {
  const { view, session } = visitOf(response);
  const words = SUSPICION_WORDS[view.language];
  const key = keyOf(request, province);
  const verdict = (['counts', 'left-out'] as const).find(
    (each) => each === formText(request, 'verdict'),
  );
  const after = Number(formText(request, 'after'));
  const isOurs = key !== null && directory().counters.get(key.counter)?.province === province;
  if (!isOurs || verdict === undefined || !Number.isSafeInteger(after)) return words.unknown;
  const reason = typedReason(request, 'reason', LONGEST_REASON);
  if (reason === null) {
    return fillIn(words.reasonMissing, { most: String(LONGEST_REASON) });
  }
  const at = now();
  const outcome = await suspicions.decide(
    key,
    { verdict, reason, author: session!.official.signInName, decidedAt: at, after },
    auditNote(request, response, {
      at,
      act: 'POST /dashboard/marks',
      object: `${key.counter} ${isoDay(key.day)} ${key.rule}`,
      detail: { verdict, reason },
    }),
  );
  if (outcome !== 'decided') return words[outcome];
  if (formText(request, 'all') === 'yes') {
    await decideOthers({ request, response }, { key, verdict, reason, at }, { suspicions });
  }
  return null;
}

/** The same verdict, for the same reason, about everything else that waits of the counter's day. */
async function decideOthers(
  { request, response }: { readonly request: Request; readonly response: Response },
  made: {
    readonly key: SuspicionKey;
    readonly verdict: Verdict;
    readonly reason: string;
    readonly at: Instant;
  },
  { suspicions }: Pick<MarksDependencies, 'suspicions'>,
): Promise<void> {
  const { key, verdict, reason, at } = made;
  const author = visitOf(response).session!.official.signInName;
  const { province, day } = key;
  const listed = await suspicions.list({ province, unit: null, from: day, to: day });
  const others = listed.filter(
    ({ counter, rule, held }) => counter === key.counter && rule !== key.rule && held > 0,
  );
  for (const { rule, decisions } of others) {
    const note = auditNote(request, response, {
      at,
      act: 'POST /dashboard/marks',
      object: `${key.counter} ${isoDay(day)} ${rule}`,
      detail: { verdict, reason },
    });
    const after = decisions.at(-1)?.version ?? 0;
    await suspicions.decide(
      { ...key, rule },
      { verdict, reason, author, decidedAt: at, after },
      note,
    );
  }
}

function keyOf(request: Request, province: MarksDependencies['province']): SuspicionKey | null {
  const day = parseDay(formText(request, 'day'));
  const rule = SUSPICION_RULES.find((each) => each === formText(request, 'rule'));
  if (day === null || rule === undefined) return null;
  return { province, counter: formText(request, 'counter') as CounterId, day, rule };
}
