import { Router } from 'express';
import type { SatisfactionLoader } from '../analytics/dashboard/dashboard-dependencies.ts';
import { parseOverviewQuery } from '../analytics/dashboard/overview-query.ts';
import type { Counted } from '../analytics/reports/satisfaction-report.ts';
import { acceptedLanguage } from '../core/language.ts';
import type { AccessBook } from '../core/ports.ts';
import { accessOf, requireAccess } from './authenticate.ts';
import { sendError } from './error-handler.ts';

export interface FigureRouteDependencies {
  readonly access: AccessBook;
  readonly satisfactionReport: SatisfactionLoader;
  readonly countedByDefault: Counted;
}

/** `GET /satisfaction`: the report of the officials' page, for integrations; not for kiosks. */
export function figureRoutes(dependencies: FigureRouteDependencies): Router {
  const router = Router();
  router.get('/satisfaction', requireAccess(dependencies.access), async (request, response) => {
    if (accessOf(response).writer.kind !== 'integration') {
      return sendError(response, { code: 'credentials-refused' });
    }
    const query = parseOverviewQuery(request.query, dependencies.countedByDefault);
    const language = acceptedLanguage(request.get('accept-language')) === 'en' ? 'en' : 'vi';
    const report = query === null ? null : await dependencies.satisfactionReport(query, language);
    if (report === null) return sendError(response, { code: 'not-found', field: 'period' });
    response.json(report);
  });
  return router;
}
