import { Router, type Request, type Response } from 'express';
import { isoDay, localDay, parseDay } from '../../../core/calendar.ts';
import { parseHolidayCorrections } from '../../../core/opening/holidays.ts';
import { HOLIDAYS_SETTING } from '../../../core/opening/hours-book.ts';
import { parseOpeningHours } from '../../../core/opening/opening-hours.ts';
import type { CounterId } from '../../../core/organisation.ts';
import type { CatalogueDependencies } from './dependencies.ts';
import { renderHours, type HoursPage } from './render-hours.ts';
import { formText, requirePermission, sendPage, visitOf } from '../visit.ts';

const PATH = '/hours';

type News = Pick<HoursPage, 'notice' | 'problem'>;

/** `/hours`: when counters are open, and which days are off. */
export function hoursRoutes(dependencies: CatalogueDependencies): Router {
  const router = Router();
  router.use(PATH, requirePermission('set-hours'));
  router.get(PATH, async (request, response) => {
    const isDone = request.query['done'] === 'saved';
    const notice = isDone ? visitOf(response).view.texts.hoursSaved : null;
    await send(response, dependencies, { notice, problem: null });
  });
  router.post(PATH, async (request, response) => {
    if (await setHours(request, response, dependencies)) return backTo(response);
    const problem = visitOf(response).view.texts.hoursWrong;
    return send(response, dependencies, { notice: null, problem });
  });
  router.post(`${PATH}/holidays`, async (request, response) => {
    const problem = await setHolidays(request, response, dependencies);
    if (problem === null) return backTo(response);
    return send(response, dependencies, { notice: null, problem });
  });
  return router;
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
): Promise<string | null> {
  const { view, session } = visitOf(response);
  const off = daysOf(formText(request, 'off'));
  const worked = daysOf(formText(request, 'worked'));
  if (off === null || worked === null) return view.texts.hoursWrong;
  const written = await settings.record({
    name: HOLIDAYS_SETTING,
    value: { off, worked },
    author: session!.official.signInName,
    at: now(),
    after: Number(formText(request, 'version')) || 0,
  });
  return written ? null : view.texts.holidaysChanged;
}

function daysOf(text: string): readonly string[] | null {
  const lines = text.split(/[\s,;]+/).filter((line) => line !== '');
  return lines.every((line) => parseDay(line) !== null) ? lines.toSorted() : null;
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
