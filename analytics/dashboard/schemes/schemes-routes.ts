import { Router } from 'express';
import { localDay, localMonth } from '../../../core/calendar.ts';
import { buildSchemesReport } from '../../reports/schemes-report.ts';
import { parseOverviewQuery, periodChoices } from '../overview/overview-query.ts';
import { requirePermission, sendPage, visitOf } from '../visit.ts';
import type { SchemesDependencies } from './dependencies.ts';
import { renderSchemes, SCHEMES_WORDS } from './render-schemes.ts';

/** `/schemes?period=`: what of each official scheme our data fill. */
export function schemesRoutes(dependencies: SchemesDependencies): Router {
  const { answerCounts, dossiers, ratings, satisfactionReport, province, now } = dependencies;
  const router = Router();
  router.get('/schemes', requirePermission('read-figures'), async (request, response, next) => {
    const { view } = visitOf(response);
    const query = parseOverviewQuery(request.query, 'all');
    const figures = query && (await satisfactionReport(query, view.language));
    if (!figures) return next();
    const { period, backed, total } = figures;
    const months = { province, from: localMonth(period.first), to: localMonth(period.last) };
    const tallied = { ...months, dimension: 'filing', grain: 'month', by: 'member' } as const;
    const [finished, answers, span] = await Promise.all([
      dossiers.tally(tallied),
      answerCounts.criteria(months),
      ratings.span(province),
    ]);
    const report = buildSchemesReport({
      backed,
      total,
      dossiers: finished,
      answers,
      petitions: null,
    });
    const today = localDay(now());
    const periods = periodChoices({ first: span?.first ?? today, today, inUse: period.id }, view);
    sendPage(response, {
      title: SCHEMES_WORDS[view.language].title,
      body: renderSchemes(report, { period, periods }, view),
      path: '/dashboard/schemes',
      query: { period: period.id },
    });
  });
  return router;
}
