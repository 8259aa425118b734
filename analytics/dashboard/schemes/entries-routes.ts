import { Router, type Request, type Response } from 'express';
import { localDay, parseDay, type LocalDay } from '../../../core/calendar.ts';
import type { UnitCode } from '../../../core/organisation.ts';
import { unitScope } from '../../../core/role.ts';
import type { SchemeEntry, SchemeStage } from '../../../core/scheme-entry.ts';
import { reportingPeriod } from '../../reports/reporting-period.ts';
import {
  parseCounts,
  SCHEME_ITEMS,
  schemeItem,
  type SchemeItem,
} from '../../reports/scheme-items.ts';
import { typedLine } from '../typed-fields.ts';
import { formText, requirePermission, sendPage, visitOf } from '../visit.ts';
import type { SchemesDependencies } from './dependencies.ts';
import { isEntryPeriod, usualEntryPeriod } from './entry-period.ts';
import { renderEntries, type EntriesPage } from './render-entries.ts';
import { ENTRY_WORDS } from './scheme-words.ts';
import { unitAsked } from './schemes-routes.ts';

const PATH = '/schemes/entries';
const LONGEST_SOURCE = 300;

/** What the forms are about. */
interface EntryPlace {
  readonly period: string;
  readonly unit: UnitCode | null;
}

/** `/schemes/entries?period=&unit=`: a form for every indicator that ratings and dossiers do not tell. */
export function entriesRoutes(dependencies: SchemesDependencies): Router {
  const router = Router();
  const writers = requirePermission('enter-schemes');
  router.get(PATH, writers, async (request, response, next) => {
    const place = placeOf(request, response, dependencies);
    if (place === null) return next();
    const words = ENTRY_WORDS[visitOf(response).view.language];
    const { done } = request.query;
    const text = done === 'saved' ? words.saved : done === 'back' ? words.wasTakenBack : null;
    const news = text === null ? null : ({ kind: 'good', text } as const);
    await send(response, dependencies, { place, news, typed: null });
  });
  router.post(PATH, writers, async (request, response, next) => {
    const place = placeOf(request, response, dependencies);
    const item = place && itemFor(place, formText(request, 'item'));
    if (place === null || item === null) return next();
    const isTakenBack = formText(request, 'act') === 'back';
    const outcome = await record(request, response, dependencies, { place, item, isTakenBack });
    if (outcome === 'saved') {
      const { period, unit } = place;
      const about = new URLSearchParams({ period, ...(unit !== null && { unit }) });
      const done = isTakenBack ? 'back' : 'saved';
      return response.redirect(
        303,
        `/dashboard${PATH}?${about.toString()}&done=${done}#${item.id}`,
      );
    }
    const text = ENTRY_WORDS[visitOf(response).view.language][outcome];
    const typed = { item: item.id, text: (name: string) => formText(request, name) };
    await send(response, dependencies, { place, news: { kind: 'bad', text }, typed });
  });
  return router;
}

/** The period and unit of the address; null for what there is not, and for what has not begun. */
function placeOf(
  request: Request,
  response: Response,
  dependencies: SchemesDependencies,
): EntryPlace | null {
  const today = localDay(dependencies.now());
  const { period = usualEntryPeriod(today) } = request.query;
  const unit = unitAsked(request, response, dependencies);
  if (typeof period !== 'string' || !isEntryPeriod(period) || unit === undefined) return null;
  return reportingPeriod(period, today) === null ? null : { period, unit };
}

/** Units are scored by TT 01 alone: QĐ 766 is kept for the province. */
function itemsFor({ unit }: EntryPlace): readonly SchemeItem[] {
  return SCHEME_ITEMS.filter(({ scheme }) => unit === null || scheme === 'tt01');
}

function itemFor(place: EntryPlace, id: string): SchemeItem | null {
  const item = schemeItem(id);
  return item !== null && itemsFor(place).includes(item) ? item : null;
}

/** Who is limited to a unit scores it; the province has nobody above it here. */
function stageOf(request: Request, response: Response, { unit }: EntryPlace): SchemeStage {
  const { session } = visitOf(response);
  if (session !== null && unitScope(session.official) !== null) return 'own';
  return unit === null || formText(request, 'stage') !== 'own' ? 'checked' : 'own';
}

async function record(
  request: Request,
  response: Response,
  { schemes, province, now }: SchemesDependencies,
  what: { readonly place: EntryPlace; readonly item: SchemeItem; readonly isTakenBack: boolean },
): Promise<'saved' | 'wrong' | 'changed'> {
  const { place, item, isTakenBack } = what;
  const today = localDay(now());
  const source = typedLine(request, 'source').slice(0, LONGEST_SOURCE);
  const countedOn = parseDay(formText(request, 'countedOn'));
  const counts = isTakenBack ? null : readCounts(request, item);
  if (source === '' || countedOn === null || countedOn > today) return 'wrong';
  if (counts === null && !isTakenBack) return 'wrong';
  const stage = stageOf(request, response, place);
  const isWritten = await schemes.record(province, {
    ...place,
    item: item.id,
    stage,
    counts,
    source,
    countedOn,
    author: visitOf(response).session!.official.signInName,
    recordedAt: now(),
    after: Number(formText(request, `version-${stage}`)) || 0,
  });
  return isWritten ? 'saved' : 'changed';
}

function readCounts(request: Request, item: SchemeItem): ReturnType<typeof parseCounts> {
  const typed = item.fields.map((field) => {
    const text = formText(request, field).trim().replace(/[.\s]/g, '');
    return [field, field === 'hundredths' ? hundredthsOf(text) : wholeOf(text)] as const;
  });
  return parseCounts(item, Object.fromEntries(typed));
}

function wholeOf(text: string): number | null {
  return /^\d{1,10}$/.test(text) ? Number(text) : null;
}

/** `11,25` as 1125. */
function hundredthsOf(text: string): number | null {
  const [, whole = '', part = ''] = /^(\d{1,3})(?:,(\d{1,2}))?$/.exec(text) ?? [];
  return whole === '' ? null : Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

async function send(
  response: Response,
  { schemes, province, directory, now }: SchemesDependencies,
  shown: Pick<EntriesPage, 'news' | 'typed'> & { readonly place: EntryPlace },
): Promise<void> {
  const { view, session } = visitOf(response);
  const { place, news, typed } = shown;
  const entries = (await schemes.list(province, place.period)).filter(
    ({ unit }) => unit === place.unit,
  );
  const limited = session !== null && unitScope(session.official) !== null;
  const name =
    place.unit === null
      ? (directory().provinces.get(province)?.name ?? province)
      : (directory().units.get(place.unit)?.name ?? place.unit);
  const page: EntriesPage = {
    ...place,
    name,
    items: itemsFor(place),
    entryOf: (item, stage) => newestOf(entries, item, stage),
    mayChooseStage: !limited && place.unit !== null,
    today: localDay(now()) satisfies LocalDay,
    news,
    typed,
  };
  sendPage(response, {
    title: ENTRY_WORDS[view.language].title,
    body: renderEntries(page, view),
    status: news?.kind === 'bad' ? 422 : 200,
    path: `/dashboard${PATH}`,
    query: { period: place.period, ...(place.unit !== null && { unit: place.unit }) },
  });
}

function newestOf(
  entries: readonly SchemeEntry[],
  { id }: SchemeItem,
  stage: SchemeStage,
): SchemeEntry | null {
  return entries.find((entry) => entry.item === id && entry.stage === stage) ?? null;
}
