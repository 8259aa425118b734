import { Router, type Request } from 'express';
import type { DrillLoader } from '../analytics/dashboard/drill/drill-loader.ts';
import { parseDrillQuery } from '../analytics/dashboard/drill/drill-query.ts';
import type { SatisfactionLoader } from '../analytics/dashboard/overview/satisfaction-loader.ts';
import {
  parseReductionQuery,
  type ReductionLoader,
} from '../analytics/dashboard/reduction/reduction-loader.ts';
import { parseOverviewQuery } from '../analytics/dashboard/overview/overview-query.ts';
import type { Counted } from '../analytics/reports/satisfaction-report.ts';
import { reportingPeriod } from '../analytics/reports/reporting-period.ts';
import { withoutSigner, type ReductionReport } from '../analytics/reports/reduction-report.ts';
import { localDay, type Instant } from '../core/calendar.ts';
import type { Directory } from '../core/directory.ts';
import type { IntakeError } from '../core/errors.ts';
import type { Result } from '../core/result.ts';
import { acceptedLanguage } from '../core/language.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import type { AccessBook } from '../core/access.ts';
import { accessOf, requireAccess } from './authenticate.ts';
import { sendError } from './error-handler.ts';
import { scopeProblem, SCOPE_FILTERS, unheededFilter } from './figure-filters.ts';

export interface FigureRouteDependencies {
  readonly access: AccessBook;
  readonly satisfactionReport: SatisfactionLoader;
  readonly drillReport: DrillLoader;
  readonly reductionReport: ReductionLoader;
  readonly countedByDefault: () => Counted;
  readonly directory: () => Directory;
  readonly province: ProvinceCode;
  readonly now: () => Instant;
}

/**
 * `GET /satisfaction` and `GET /reduction`: the report of the officials' page, for integrations of the
 * province; not for kiosks. Narrowed down, satisfaction is the report of the page of that scope.
 */
export function figureRoutes(dependencies: FigureRouteDependencies): Router {
  const router = Router();
  router.get('/satisfaction', requireAccess(dependencies.access), async (request, response) => {
    const { writer } = accessOf(response);
    if (writer.kind !== 'integration' || writer.province !== dependencies.province) {
      return sendError(response, { code: 'credentials-refused' });
    }
    // The key of one unit opens that unit's figures.
    const within = writer.unit ?? null;
    const problem = satisfactionProblem(request.query, dependencies);
    if (problem !== null) return sendError(response, problem);
    const query = parseOverviewQuery(request.query, dependencies.countedByDefault());
    const language = acceptedLanguage(request.get('accept-language')) === 'en' ? 'en' : 'vi';
    const drill = parseDrillQuery(request.query, dependencies.countedByDefault());
    const narrowed = drill !== null && Object.keys(drill.scope).length > 0;
    const report =
      query === null || drill === null
        ? null
        : narrowed
          ? await dependencies.drillReport({ ...drill, within }, language)
          : await dependencies.satisfactionReport({ ...query, within }, language);
    if (report === null) return sendError(response, { code: 'not-found', field: 'period' });
    response.json(report);
  });
  router.get('/reduction', requireAccess(dependencies.access), async (request, response) => {
    const { writer } = accessOf(response);
    if (writer.kind !== 'integration' || writer.province !== dependencies.province) {
      return sendError(response, { code: 'credentials-refused' });
    }
    const answer = await narrowedReduction(request.query, dependencies);
    if (!answer.ok) return sendError(response, answer.error);
    response.json(withoutSigner(answer.value));
  });
  return router;
}

function satisfactionProblem(
  query: Request['query'],
  { directory, countedByDefault }: FigureRouteDependencies,
): IntakeError | null {
  const unheeded = unheededFilter(query, [...SCOPE_FILTERS, 'shape']);
  if (unheeded !== null) return unheeded;
  const scope = parseDrillQuery(query, countedByDefault())?.scope ?? {};
  const isNarrowed = Object.keys(scope).length > 0;
  // In the units of another day only the whole province is read.
  if (isNarrowed && (query['shape'] ?? '') !== '')
    return { code: 'filter-invalid', field: 'shape' };
  return scopeProblem(scope, directory());
}

/** Places and channels have no list of procedures of their own, so they are refused. */
async function narrowedReduction(
  query: Request['query'],
  { reductionReport, directory, now }: FigureRouteDependencies,
): Promise<Result<ReductionReport, IntakeError>> {
  const heeded = ['baseline', 'on', 'period', 'sector', 'procedure'];
  const { sector, procedure } = query as Readonly<Record<string, string | undefined>>;
  const scope = { ...(sector && { sector }), ...(procedure && { procedure }) };
  const problem = unheededFilter(query, heeded) ?? scopeProblem(scope, directory());
  if (problem !== null) return { ok: false, error: problem };
  const asked = parseReductionQuery(query);
  if (asked === null) return { ok: false, error: { code: 'filter-invalid', field: 'on' } };
  let { on } = asked;
  if (query['period'] !== undefined) {
    const today = localDay(now());
    const { period: id } = query;
    const period = typeof id === 'string' ? reportingPeriod(id, today) : null;
    if (period === null) return { ok: false, error: { code: 'not-found', field: 'period' } };
    if (on !== null) return { ok: false, error: { code: 'filter-invalid', field: 'on' } };
    on = period.open ? today : period.last;
  }
  const report = await reductionReport({ ...asked, on, ...scope });
  if (report === null) return { ok: false, error: { code: 'not-found', field: 'baseline' } };
  return { ok: true, value: report };
}
