import { Router, type Request, type Response } from 'express';
import type { CloserLoader } from '../analytics/dashboard/drill/closer-loader.ts';
import type { DrillLoader } from '../analytics/dashboard/drill/drill-loader.ts';
import { parseDrillQuery } from '../analytics/dashboard/drill/drill-query.ts';
import type { FilingLoader } from '../analytics/dashboard/drill/filing-loader.ts';
import { parseFilingQuery } from '../analytics/dashboard/drill/filing-query.ts';
import type { TimeseriesLoader } from '../analytics/dashboard/drill/timeseries-loader.ts';
import { DEFAULT_PERIOD } from '../analytics/reports/reporting-period.ts';
import { narrowToWay, type FilingFigures } from '../analytics/reports/filing-figures.ts';
import type { Counted } from '../analytics/reports/satisfaction-report.ts';
import { knownProcedure, type Directory } from '../core/directory.ts';
import type { IntakeError } from '../core/errors.ts';
import { acceptedLanguage } from '../core/language.ts';
import type { ProvinceCode, UnitCode } from '../core/organisation.ts';
import type { AccessBook } from '../core/access.ts';
import type { Result } from '../core/result.ts';
import { accessOf, requireAccess } from './authenticate.ts';
import { sendError } from './error-handler.ts';
import { scopeProblem, SCOPE_FILTERS, unheededFilter } from './figure-filters.ts';

interface ScopeRouteDependencies {
  readonly access: AccessBook;
  readonly drillReport: DrillLoader;
  readonly filingFigures: FilingLoader;
  readonly closerLook: CloserLoader;
  readonly timeseries: TimeseriesLoader;
  readonly directory: () => Directory;
  readonly countedByDefault: () => Counted;
  readonly province: ProvinceCode;
}

/**
 * `GET /timeseries`, `/satisfaction/filing`, `/satisfaction/closer` and `/procedures/:code`: figures as on
 * the officials' page, for integrations of the province; the key of one unit opens that unit's.
 */
export function scopeRoutes(dependencies: ScopeRouteDependencies): Router {
  const { access, closerLook, drillReport, timeseries, directory, countedByDefault } = dependencies;
  const router = Router();
  router.get('/timeseries', requireAccess(access), async (request, response) => {
    const within = readerOf(response, dependencies);
    if (within === undefined) return sendError(response, { code: 'credentials-refused' });
    const query = parseDrillQuery(request.query, countedByDefault());
    const problem =
      unheededFilter(request.query, SCOPE_FILTERS) ?? scopeProblem(query?.scope ?? {}, directory());
    if (problem !== null) return sendError(response, problem);
    const series = query && (await timeseries({ ...query, within }, languageOf(request)));
    if (series === null) return sendError(response, { code: 'not-found', field: 'period' });
    response.json(series);
  });
  router.get('/satisfaction/filing', requireAccess(access), async (request, response) => {
    const within = readerOf(response, dependencies);
    if (within === undefined) return sendError(response, { code: 'credentials-refused' });
    const answer = await answerFiling(request.query, within, dependencies);
    if (!answer.ok) return sendError(response, answer.error);
    response.json(answer.value);
  });
  router.get('/satisfaction/closer', requireAccess(access), async (request, response) => {
    const within = readerOf(response, dependencies);
    if (within === undefined) return sendError(response, { code: 'credentials-refused' });
    const problem = unheededFilter(request.query, ['period']);
    if (problem !== null) return sendError(response, problem);
    const { period = DEFAULT_PERIOD } = request.query;
    const look =
      typeof period === 'string' && (await closerLook({ period, within }, languageOf(request)));
    if (!look) return sendError(response, { code: 'not-found', field: 'period' });
    response.json(look);
  });
  router.get('/procedures/:code', requireAccess(access), async (request, response) => {
    const within = readerOf(response, dependencies);
    if (within === undefined) return sendError(response, { code: 'credentials-refused' });
    const code = String(request.params['code']);
    const procedure = knownProcedure(directory(), code);
    if (procedure === null) return sendError(response, { code: 'not-found', field: 'code' });
    const query = parseDrillQuery(request.query, countedByDefault());
    const scope = { ...query?.scope, procedure: code };
    const problem =
      unheededFilter(request.query, PROCEDURE_FILTERS) ?? scopeProblem(scope, directory());
    if (problem !== null) return sendError(response, problem);
    const report = query && (await drillReport({ ...query, scope, within }, languageOf(request)));
    if (report === null) return sendError(response, { code: 'not-found', field: 'period' });
    const { name, sector, level } = procedure;
    response.json({ procedure: { code, name, sector, level }, satisfaction: report });
  });
  return router;
}

/** The figures of the page of the same address; a key of one unit is answered for that unit. */
async function answerFiling(
  asked: Request['query'],
  within: UnitCode | null,
  { filingFigures, directory }: ScopeRouteDependencies,
): Promise<Result<FilingAnswer, IntakeError>> {
  const problem = unheededFilter(asked, ['period', 'unit', 'filing']);
  if (problem !== null) return { ok: false, error: problem };
  if (typeof (asked['period'] ?? '') !== 'string') return NO_PERIOD;
  const query = parseFilingQuery(asked);
  if (query === null) return { ok: false, error: { code: 'filter-invalid', field: 'filing' } };
  const unit = (query.unit ?? within) as UnitCode | null;
  const nowhere = unit === null ? null : scopeProblem({ unit }, directory());
  if (nowhere !== null) return { ok: false, error: nowhere };
  if (within !== null && unit !== within) {
    return { ok: false, error: { code: 'not-found', field: 'unit' } };
  }
  const figures = await filingFigures({ period: query.period, unit });
  if (figures === null) return NO_PERIOD;
  const { period, ...rest } = narrowToWay(figures, query.filing);
  return { ok: true, value: { period, unit, filing: query.filing || null, ...rest } };
}

interface FilingAnswer extends FilingFigures {
  readonly unit: UnitCode | null;
  readonly filing: string | null;
}

const NO_PERIOD = { ok: false, error: { code: 'not-found', field: 'period' } } as const;

/** The procedure stands in the path. */
const PROCEDURE_FILTERS = SCOPE_FILTERS.filter((name) => name !== 'procedure');

/** The unit whose figures the key opens, null for the province's; undefined for a key that opens none. */
function readerOf(
  response: Response,
  { province }: ScopeRouteDependencies,
): UnitCode | null | undefined {
  const { writer } = accessOf(response);
  if (writer.kind !== 'integration' || writer.province !== province) return undefined;
  return writer.unit ?? null;
}

function languageOf(request: Request): 'vi' | 'en' {
  return acceptedLanguage(request.get('accept-language')) === 'en' ? 'en' : 'vi';
}
