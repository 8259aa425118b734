import express, { Router, type Request, type Response } from 'express';
import { isoDay, localDay, parseDay } from '../../../core/calendar.ts';
import type { ImportReport } from '../../../core/import-kind.ts';
import { tableFaultText } from '../../../core/messages/table-problems.ts';
import type { CatalogueDependencies } from './dependencies.ts';
import { createHeldUploads, type HeldUploads } from '../held-uploads.ts';
import {
  CATALOGUE_KINDS,
  renderCatalogue,
  type CataloguePage,
  type CatalogueWish,
} from './render-catalogue.ts';
import { readUploadForm } from '../uploaded-file.ts';
import { formText, requirePermission, sendPage, visitOf } from '../visit.ts';

const PATH = '/catalogue';

/** The whole national list with its papers has some 5 MB. */
const LARGEST_UPLOAD = '32mb';

type News = Omit<CataloguePage, 'today'>;
const NO_NEWS: News = { notice: null, problem: null, report: null, held: null, wish: null };

/** `/catalogue`: lists of procedures and units, looked at before they are taken in. */
export function catalogueRoutes(dependencies: CatalogueDependencies): Router {
  const router = Router();
  const held = createHeldUploads(dependencies.now);
  router.use(PATH, requirePermission('import-catalogue'));
  router.get(PATH, (_request, response) => send(response, dependencies, NO_NEWS));
  router.post(
    `${PATH}/look`,
    express.raw({ type: 'multipart/form-data', limit: LARGEST_UPLOAD }),
    async (request, response) => {
      send(response, dependencies, await look(request, response, dependencies, held));
    },
  );
  router.post(`${PATH}/take`, async (request, response) => {
    send(response, dependencies, await take(request, response, dependencies, held));
  });
  return router;
}

/** Says what the file would do, and keeps it until it is taken. */
async function look(
  request: Request,
  response: Response,
  dependencies: CatalogueDependencies,
  held: HeldUploads,
): Promise<News> {
  const { view, session } = visitOf(response);
  const form = await readUploadForm(request);
  const wish = wishOf((name) => form.text(name));
  if (form.file === null || wish === null) return refusal(view.texts.catalogueMissing);
  const asked = { ...wish, dryRun: true, partial: false, author: session!.official.signInName };
  const result = await dependencies.importCatalogue(form.file, asked);
  if (!result.ok) return refusal(tableFaultText(result.error, view.language));
  const word = held.hold(form.file, session!.official.id);
  return { ...NO_NEWS, report: result.value, held: { word, name: form.file.name }, wish };
}

async function take(
  request: Request,
  response: Response,
  dependencies: CatalogueDependencies,
  held: HeldUploads,
): Promise<News> {
  const { view, session } = visitOf(response);
  const file = held.take(formText(request, 'file'), session!.official.id);
  const wish = wishOf((name) => formText(request, name));
  if (file === null || wish === null) return refusal(view.texts.catalogueGone);
  const partial = formText(request, 'partial') === 'yes';
  const asked = { ...wish, dryRun: false, partial, author: session!.official.signInName };
  const result = await dependencies.importCatalogue(file, asked);
  if (!result.ok) return refusal(tableFaultText(result.error, view.language));
  return afterTaking(result.value, view.texts);
}

function afterTaking(
  report: ImportReport,
  texts: { readonly catalogueTaken: string; readonly catalogueBadRows: string },
): News {
  return report.stored
    ? { ...NO_NEWS, report, notice: texts.catalogueTaken }
    : { ...NO_NEWS, report, problem: texts.catalogueBadRows };
}

function refusal(problem: string): News {
  return { ...NO_NEWS, problem };
}

/** What the form asks for; null when its kind or day is none. */
function wishOf(text: (name: string) => string): CatalogueWish | null {
  const kind = CATALOGUE_KINDS.find((known) => known === text('kind'));
  const from = parseDay(text('from'));
  if (kind === undefined || from === null) return null;
  return { kind, from, complete: text('complete') === 'yes' };
}

function send(response: Response, { now }: CatalogueDependencies, news: News): void {
  const { view } = visitOf(response);
  sendPage(response, {
    title: view.texts.catalogueTitle,
    body: renderCatalogue({ ...news, today: isoDay(localDay(now())) }, view),
    status: news.problem === null ? 200 : 422,
    path: `/dashboard${PATH}`,
  });
}
