import { createHash } from 'node:crypto';
import { Router, type ErrorRequestHandler, type Request, type Response } from 'express';
import { localDay } from '../../../core/calendar.ts';
import { knownProcedure, type Directory } from '../../../core/directory.ts';
import type { Html } from '../../../core/html.ts';
import { openCsv, openJson, type OpenRow } from '../../reports/open-data.ts';
import type { ShownQuarter } from '../../reports/published-quarter.ts';
import type { HeldIdentity } from '../identity/dependencies.ts';
import { identityOf, noteIdentity } from '../identity/note-identity.ts';
import { renderPublicFrame } from '../nominations/render-public-nominations.ts';
import { OFFICIAL_LANGUAGES, type OfficialLanguage } from '../official-language.ts';
import { memberWords } from '../overview/satisfaction-loader.ts';
import { OFFICIAL_VIEWS, type OfficialView } from '../official-view.ts';
import { describeOpenData, OPEN_DATA_PATH } from './describe-open-data.ts';
import {
  createOpenQuarters,
  type OpenQuarters,
  type OpenQuartersSources,
} from './open-quarters.ts';
import { PUBLIC_WORDS } from './public-words.ts';
import {
  PUBLIC_FIGURES_PATH,
  renderFiguresProblem,
  renderProcedurePage,
  renderProvincePage,
} from './render-public-figures.ts';

export interface PublicFiguresDeps extends OpenQuartersSources {
  readonly directory: () => Directory;
  readonly publicUrl: string | null;
  readonly identity: Pick<HeldIdentity, 'current'>;
}

/** Quarters on the page of a procedure. */
const MOST_QUARTERS = 8;

/** `/cong-khai`, `/cong-khai/CODE` and the open data below it: for everybody; no script. */
export function createPublicFigures(deps: PublicFiguresDeps): Router {
  const quarters = createOpenQuarters(deps);
  const router = Router();
  router.use(PUBLIC_FIGURES_PATH, noteIdentity(deps.identity));
  router.get(PUBLIC_FIGURES_PATH, (request, response) =>
    sendProvince(request, response, { deps, quarters }),
  );
  router.get(OPEN_DATA_PATH, async (request, response) => {
    const catalogue = describeOpenData({
      base: deps.publicUrl ?? '',
      provinceName: provinceName(deps),
      quarters: await newestOf(quarters),
      today: localDay(deps.now()),
    });
    sendFile(request, response, { type: 'application/ld+json', body: JSON.stringify(catalogue) });
  });
  router.get(`${OPEN_DATA_PATH}/:file`, (request, response) =>
    sendQuarter(request, response, { deps, quarters }),
  );
  router.get(`${PUBLIC_FIGURES_PATH}/:procedure`, (request, response) =>
    sendProcedure(request, response, { deps, quarters }),
  );
  router.use(PUBLIC_FIGURES_PATH, endWithApology(deps));
  return router;
}

/** Each quarter as it stands published. */
async function newestOf(quarters: OpenQuarters): Promise<readonly ShownQuarter[]> {
  const all = await Promise.all((await quarters.list()).map((id) => quarters.versions(id)));
  return all.flatMap((versions) => versions.at(-1) ?? []);
}

/** Lines are kept in Vietnamese; channels and ratings without a procedure have a name in each language. */
function labelsIn(language: OfficialLanguage): (row: OpenRow) => string {
  if (language === 'vi') return ({ label }) => label;
  const { channels, noProcedure } = memberWords(language);
  return ({ breakdown, member, label }) => {
    if (breakdown === 'channel') return channels.get(member) ?? label;
    return breakdown === 'procedure' && member === '' ? noProcedure : label;
  };
}

interface Parts {
  readonly deps: PublicFiguresDeps;
  readonly quarters: OpenQuarters;
}

function provinceName({ directory, province }: PublicFiguresDeps): string {
  return directory().provinces.get(province)?.name ?? province;
}

async function sendProvince(
  request: Request,
  response: Response,
  { deps, quarters }: Parts,
): Promise<void> {
  const view = viewOf(request);
  const list = await quarters.list();
  const { quarter: asked } = request.query;
  const id = asked === undefined ? list[0] : list.find((each) => each === asked);
  if (asked !== undefined && id === undefined) return sendNowhere(request, response);
  const versions = id === undefined ? [] : await quarters.versions(id);
  const page = {
    provinceName: provinceName(deps),
    simulated: versions.at(-1)?.simulated ?? false,
    versions,
    quarters: list,
    labelOf: labelsIn(view.language),
  };
  sendDocument(request, response, { page: renderProvincePage(page, view), status: 200 });
}

async function sendProcedure(
  request: Request<{ procedure: string }>,
  response: Response,
  { deps, quarters }: Parts,
): Promise<void> {
  const view = viewOf(request);
  const procedure = knownProcedure(deps.directory(), request.params.procedure);
  if (procedure === null) return sendNowhere(request, response);
  const recent = (await quarters.list()).slice(0, MOST_QUARTERS);
  const all = await Promise.all(recent.map((id) => quarters.versions(id)));
  const published = all.flatMap((versions) => versions.at(-1) ?? []);
  const page = {
    code: procedure.code,
    name: procedure.name,
    simulated: published.some(({ simulated }) => simulated),
    quarters: published.map(({ period, rows }) => {
      const isIts = ({ breakdown, member }: { breakdown: string; member: string }) =>
        breakdown === 'procedure' && member === procedure.code;
      return { id: period.id, row: rows.find(isIts) ?? null };
    }),
  };
  sendDocument(request, response, { page: renderProcedurePage(page, view), status: 200 });
}

/** `2026-Q3.csv` for the newest version, `2026-Q3-ban-1.csv` for one by its number. */
const FILE_NAME = /^(\d{4}-Q[1-4])(?:-ban-([1-9]\d{0,3}))?\.(csv|json)$/;
const FOR_TEN_MINUTES = 'public, max-age=600';

async function sendQuarter(
  request: Request<{ file: string }>,
  response: Response,
  { quarters }: Parts,
): Promise<void> {
  const [, id = '', asked, ending] = FILE_NAME.exec(request.params.file) ?? [];
  const versions = id === '' ? [] : await quarters.versions(id);
  const quarter =
    asked === undefined
      ? versions.at(-1)
      : versions.find(({ version }) => version === Number(asked));
  if (quarter === undefined) return sendNowhere(request, response);
  // A version by its number never changes.
  const cached = asked === undefined ? FOR_TEN_MINUTES : 'public, max-age=31536000, immutable';
  if (ending === 'json') {
    const file = { type: 'application/json', body: openJson(quarter), cached };
    return sendFile(request, response, file);
  }
  const version = quarter.version === null ? '' : `-ban-${quarter.version}`;
  response.attachment(`hai-long-${quarter.province.code}-${id}${version}.csv`);
  sendFile(request, response, { type: 'text/csv; charset=utf-8', body: openCsv(quarter), cached });
}

/** With its version in the ETag: who has it already is told so, and gets nothing again. */
function sendFile(
  request: Pick<Request, 'fresh'>,
  response: Response,
  {
    type,
    body,
    cached = FOR_TEN_MINUTES,
  }: { readonly type: string; readonly body: string; readonly cached?: string },
): void {
  const version = createHash('sha256').update(body).digest('hex').slice(0, 32);
  response
    .set('ETag', `"${version}"`)
    .set('Cache-Control', cached)
    .set('Access-Control-Allow-Origin', '*');
  if (request.fresh) response.status(304).end();
  else response.type(type).send(body);
}

function sendNowhere(request: Pick<Request, 'query' | 'path'>, response: Response): void {
  const view = viewOf(request);
  const page = renderFiguresProblem(PUBLIC_WORDS[view.language].nowhere, view);
  sendDocument(request, response, { page, status: 404 });
}

function sendDocument(
  request: Pick<Request, 'query' | 'path'>,
  response: Response,
  { page, status }: { readonly page: Html; readonly status: number },
): void {
  const view = viewOf(request);
  const { title } = PUBLIC_WORDS[view.language];
  const frame = { path: request.path, title, identity: identityOf(response) };
  const body = renderPublicFrame(view, frame, page).toString();
  const cached = status === 200 ? FOR_TEN_MINUTES : 'no-cache';
  response.status(status).set('Cache-Control', cached).type('html').send(body);
}

function viewOf(request: Pick<Request, 'query'>): OfficialView {
  const { lang } = request.query;
  return OFFICIAL_VIEWS[OFFICIAL_LANGUAGES.find((language) => language === lang) ?? 'vi'];
}

function endWithApology({ onFault }: PublicFiguresDeps): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    onFault(error);
    if (response.headersSent) return next(error);
    const view = viewOf(request);
    const page = renderFiguresProblem(PUBLIC_WORDS[view.language].busy, view);
    sendDocument(request, response, { page, status: 503 });
  };
}
