import { Router, type Request, type Response } from 'express';
import { isoDay, localDay, parseDay, readWrittenDay } from '../../../core/calendar.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { parseHolidayCorrections } from '../../../core/opening/holidays.ts';
import { HOLIDAYS_SETTING } from '../../../core/opening/hours-book.ts';
import { parseOpeningHours } from '../../../core/opening/opening-hours.ts';
import type { CounterId } from '../../../core/organisation.ts';
import type { CatalogueDependencies } from './dependencies.ts';
import { renderHours, type HoursPage, type TypedHours } from './render-hours.ts';
import { formText, requirePermission, sendPage, visitOf } from '../visit.ts';

const PATH = '/hours';

type News = Pick<HoursPage, 'notice' | 'problem' | 'typed'>;

/** `/hours`: when counters are open, and which days are off. */
export function hoursRoutes(dependencies: CatalogueDependencies): Router {
  const router = Router();
  router.use(PATH, requirePermission('set-hours'));
  router.get(PATH, async (request, response) => {
    const isDone = request.query['done'] === 'saved';
    const notice = isDone ? visitOf(response).view.texts.hoursSaved : null;
    await send(response, dependencies, { notice, problem: null, typed: null });
  });
  router.post(PATH, async (request, response) => {
    if (await setHours(request, response, dependencies)) return backTo(response);
    const problem = visitOf(response).view.texts.hoursWrong;
    const of = formText(request, 'of') === 'counter' ? 'counter' : 'province';
    return send(response, dependencies, { notice: null, problem, typed: typedIn(request, of) });
  });
  router.post(`${PATH}/holidays`, async (request, response) => {
    const news = await setHolidays(request, response, dependencies);
    return news === null ? backTo(response) : send(response, dependencies, news);
  });
  return router;
}

function typedIn(request: Request, of: TypedHours['of']): TypedHours {
  return { of, field: (name) => formText(request, name) };
}

function backTo(response: Response): void {
  response.redirect(303, `/dashboard${PATH}?done=saved`);
}

/** False when the form can't be read: nothing is stored then. */
async function setHours(
  request: Request,
  response: Response,
  { hours: book, directory, province }: CatalogueDependencies,
): Promise<boolean> {
  const wanted = formText(request, 'counter');
  const counter = wanted === '' ? null : directory().counters.get(wanted as CounterId);
  const from = parseDay(formText(request, 'from'));
  const hours = parseOpeningHours(formText(request, 'hours'));
  const isOurs = counter === null || counter?.province === province;
  // The form of one counter always names one.
  const isMissing = formText(request, 'of') === 'counter' && counter === null;
  if (!isOurs || isMissing || from === null || hours === null) return false;
  const author = visitOf(response).session!.official.signInName;
  await book.record({ province, counter: counter?.id ?? null, from, hours, author });
  return true;
}

/** What was wrong with the form; null when it was stored. */
async function setHolidays(
  request: Request,
  response: Response,
  { settings, now }: CatalogueDependencies,
): Promise<News | null> {
  const { view, session } = visitOf(response);
  const off = daysOf(formText(request, 'off'));
  const worked = daysOf(formText(request, 'worked'));
  const strange = off.strange ?? worked.strange;
  if (strange !== undefined) {
    const problem = fillIn(view.texts.holidayWrong, { text: strange });
    return { notice: null, problem, typed: typedIn(request, 'holidays') };
  }
  const written = await settings.record({
    name: HOLIDAYS_SETTING,
    value: { off: off.days, worked: worked.days },
    author: session!.official.signInName,
    at: now(),
    after: Number(formText(request, 'version')) || 0,
  });
  // What somebody else wrote is shown instead: it would be lost with a second try.
  return written ? null : { notice: null, problem: view.texts.holidaysChanged, typed: null };
}

/** The days in order, as stored, and the first text that is none. */
function daysOf(text: string): {
  readonly days: readonly string[];
  readonly strange: string | undefined;
} {
  const texts = text.split(/[\s,;]+/).filter((each) => each !== '');
  const days = texts.map(readWrittenDay);
  const known = days.filter((day) => day !== null);
  const isoDays = [...new Set(known)].toSorted((a, b) => a - b).map(isoDay);
  return { days: isoDays, strange: texts[days.indexOf(null)] };
}

async function send(
  response: Response,
  dependencies: CatalogueDependencies,
  news: News,
): Promise<void> {
  const { hours, settings, directory, province, now } = dependencies;
  const { view } = visitOf(response);
  const setting = await settings.find(HOLIDAYS_SETTING);
  const page: HoursPage = {
    ...news,
    province,
    today: localDay(now()),
    calendar: await hours.load(),
    counters: [...directory().counters.values()].filter((at) => at.province === province),
    holidays: {
      version: setting?.version ?? 0,
      off: parseHolidayCorrections(setting?.value).off.map(isoDay),
      worked: parseHolidayCorrections(setting?.value).worked.map(isoDay),
    },
  };
  sendPage(response, {
    title: view.texts.hoursTitle,
    body: renderHours(page, view),
    status: news.problem === null ? 200 : 422,
    path: `/dashboard${PATH}`,
  });
}
