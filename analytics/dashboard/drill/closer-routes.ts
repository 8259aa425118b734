import { Router } from 'express';
import { localDay } from '../../../core/calendar.ts';
import { unitScope } from '../../../core/role.ts';
import { DEFAULT_PERIOD } from '../../reports/reporting-period.ts';
import { periodChoices } from '../overview/overview-query.ts';
import { requirePermission, sendPage, visitOf } from '../visit.ts';
import { CLOSER_WORDS } from './closer-words.ts';
import type { DrillDependencies } from './dependencies.ts';
import { renderCloser } from './render-closer.ts';

/** `/satisfaction/closer`: of the whole province, or of the unit to which the visitor is limited. */
export function closerRoutes(dependencies: DrillDependencies): Router {
  const { closerLook, province, ratings, now } = dependencies;
  const router = Router();
  router.get(
    '/satisfaction/closer',
    requirePermission('read-figures'),
    async (request, response, next) => {
      const { session, view } = visitOf(response);
      const period = request.query['period'] ?? DEFAULT_PERIOD;
      if (typeof period !== 'string' || session === null) return next();
      const within = unitScope(session.official);
      const [look, span] = await Promise.all([
        closerLook({ period, within }, view.language),
        ratings.span(province),
      ]);
      if (look === null) return next();
      const today = localDay(now());
      const inUse = look.period.id;
      const periods = periodChoices({ first: span?.first ?? today, today, inUse }, view);
      sendPage(response, {
        title: CLOSER_WORDS[view.language].title,
        body: renderCloser(look, periods, view),
        path: '/dashboard/satisfaction/closer',
        query: { period: inUse },
      });
    },
  );
  return router;
}
