import { Router, type Request, type Response } from 'express';
import { localDay } from '../../../core/calendar.ts';
import type { UnitCode } from '../../../core/organisation.ts';
import { may, unitScope } from '../../../core/role.ts';
import { parseOverviewQuery, periodChoices } from '../overview/overview-query.ts';
import { requirePermission, sendPage, visitOf } from '../visit.ts';
import type { SchemesDependencies } from './dependencies.ts';
import { isEntryPeriod } from './entry-period.ts';
import { renderSchemes } from './render-schemes.ts';
import { SCHEMES_WORDS } from './scheme-words.ts';
import { loadSchemes } from './schemes-loader.ts';

/** `/schemes?period=&unit=`: what of each official scheme is known, for the province or one unit. */
export function schemesRoutes(dependencies: SchemesDependencies): Router {
  const { ratings, satisfactionReport, province, now, directory } = dependencies;
  const router = Router();
  router.get('/schemes', requirePermission('read-figures'), async (request, response, next) => {
    const { session, view } = visitOf(response);
    const unit = unitAsked(request, response, dependencies);
    const query = parseOverviewQuery(request.query, 'all');
    if (query === null || unit === undefined) return next();
    const figures = await satisfactionReport({ ...query, within: unit }, view.language);
    if (figures === null) return next();
    const { period } = figures;
    const [report, span] = await Promise.all([
      loadSchemes(dependencies, figures, unit),
      ratings.span(province),
    ]);
    const today = localDay(now());
    const periods = periodChoices({ first: span?.first ?? today, today, inUse: period.id }, view);
    const limited = session !== null && unitScope(session.official) !== null;
    sendPage(response, {
      title: SCHEMES_WORDS[view.language].title,
      body: renderSchemes(
        report,
        {
          period,
          periods,
          unit,
          units: limited ? [] : [...directory().units.values()],
          mayEnter:
            may(session?.official.role ?? null, 'enter-schemes') && isEntryPeriod(period.id),
        },
        view,
      ),
      path: '/dashboard/schemes',
      query: { period: period.id, ...(unit !== null && { unit }) },
    });
  });
  return router;
}

/**
 * The unit that the address names, null for the province; of who is limited to a unit always their
 * own. Undefined for a unit that there is not.
 */
export function unitAsked(
  request: Pick<Request, 'query'>,
  response: Response,
  { directory }: Pick<SchemesDependencies, 'directory'>,
): UnitCode | null | undefined {
  const { session } = visitOf(response);
  const scope = session === null ? null : unitScope(session.official);
  if (scope !== null) return scope;
  const { unit = '' } = request.query;
  if (unit === '') return null;
  return typeof unit === 'string' && directory().units.has(unit as UnitCode)
    ? (unit as UnitCode)
    : undefined;
}
