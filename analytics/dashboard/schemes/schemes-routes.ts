import { Router } from 'express';
import { localDay, localMonth, type LocalMonth } from '../../../core/calendar.ts';
import type { DossierTally } from '../../../core/dossier-log.ts';
import type { Timeliness } from '../../../core/dossier.ts';
import type { UnitCode } from '../../../core/organisation.ts';
import { unitScope } from '../../../core/role.ts';
import { buildSchemesReport, type SchemesInput } from '../../reports/schemes-report.ts';
import { parseOverviewQuery, periodChoices } from '../overview/overview-query.ts';
import { requirePermission, sendPage, visitOf } from '../visit.ts';
import type { SchemesDependencies } from './dependencies.ts';
import { renderSchemes, SCHEMES_WORDS } from './render-schemes.ts';

/** `/schemes?period=`: what of each official scheme our data fill. */
export function schemesRoutes(dependencies: SchemesDependencies): Router {
  const { answerCounts, ratings, satisfactionReport, province, now } = dependencies;
  const router = Router();
  router.get('/schemes', requirePermission('read-figures'), async (request, response, next) => {
    const { session, view } = visitOf(response);
    const unit = session === null ? null : unitScope(session.official);
    const query = parseOverviewQuery(request.query, 'all');
    const figures = query && (await satisfactionReport({ ...query, within: unit }, view.language));
    if (!figures) return next();
    const { period, backed, total } = figures;
    const months = { province, from: localMonth(period.first), to: localMonth(period.last) };
    const [finished, answers, span] = await Promise.all([
      readFinished(dependencies, unit, months),
      answerCounts.criteria({ ...months, unit }),
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

/** Of the province by way of filing; of one unit alone it is not counted how they were filed. */
async function readFinished(
  { dossiers, province }: SchemesDependencies,
  unit: UnitCode | null,
  months: { readonly from: LocalMonth; readonly to: LocalMonth },
): Promise<SchemesInput['dossiers']> {
  const dimension = unit === null ? 'filing' : 'unit';
  const tallies = await dossiers.tally({
    province,
    ...months,
    dimension,
    grain: 'month',
    by: 'member',
  });
  const own = tallies.filter(({ member }) => unit === null || member === unit);
  const sum = (of: readonly DossierTally[], time: Timeliness) =>
    of.reduce((total, { finished }) => total + finished[time], 0);
  const online = own.filter(({ member }) => member === 'online');
  return {
    'on-time': sum(own, 'on-time'),
    late: sum(own, 'late'),
    undated: sum(own, 'undated'),
    online:
      unit === null ? sum(online, 'on-time') + sum(online, 'late') + sum(online, 'undated') : null,
  };
}
