import { Router } from 'express';
import type { DrillLoader } from '../analytics/dashboard/drill/drill-loader.ts';
import { parseDrillQuery } from '../analytics/dashboard/drill/drill-query.ts';
import type { SatisfactionLoader } from '../analytics/dashboard/overview/satisfaction-loader.ts';
import {
  parseReductionQuery,
  type ReductionLoader,
} from '../analytics/dashboard/reduction/reduction-loader.ts';
import { parseOverviewQuery } from '../analytics/dashboard/overview/overview-query.ts';
import type { Counted } from '../analytics/reports/satisfaction-report.ts';
import { acceptedLanguage } from '../core/language.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import type { AccessBook } from '../core/ports.ts';
import { accessOf, requireAccess } from './authenticate.ts';
import { sendError } from './error-handler.ts';

export interface FigureRouteDependencies {
  readonly access: AccessBook;
  readonly satisfactionReport: SatisfactionLoader;
  readonly drillReport: DrillLoader;
  readonly reductionReport: ReductionLoader;
  readonly countedByDefault: () => Counted;
  readonly province: ProvinceCode;
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
    const query = parseReductionQuery(request.query);
    const report = query === null ? null : await dependencies.reductionReport(query);
    if (report === null) return sendError(response, { code: 'not-found', field: 'baseline' });
    response.json(report);
  });
  return router;
}
