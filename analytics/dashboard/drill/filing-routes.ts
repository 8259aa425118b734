import { Router } from 'express';
import { unitScope } from '../../../core/role.ts';
import { DEFAULT_PERIOD } from '../../reports/reporting-period.ts';
import { requirePermission, sendPage, visitOf } from '../visit.ts';
import type { DrillDependencies } from './dependencies.ts';
import { DRILL_WORDS } from './drill-words.ts';
import { createFilingLoader } from './filing-loader.ts';
import { renderFiling } from './render-filing.ts';

/** `/satisfaction/filing`: of the whole province, so not for who sees one unit alone. */
export function filingRoutes(dependencies: DrillDependencies): Router {
  const load = createFilingLoader(dependencies);
  const router = Router();
  router.get(
    '/satisfaction/filing',
    requirePermission('read-figures'),
    async (request, response, next) => {
      const { session, view } = visitOf(response);
      const { period = DEFAULT_PERIOD } = request.query;
      if (session === null || unitScope(session.official) !== null) return next();
      const figures = typeof period === 'string' ? await load(period) : null;
      if (figures === null) return next();
      sendPage(response, {
        title: DRILL_WORDS[view.language].wayTitle,
        body: renderFiling(figures, view),
        path: '/dashboard/satisfaction',
        query: { period: figures.period.id },
      });
    },
  );
  return router;
}
