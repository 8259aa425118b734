import { Router } from 'express';
import { OFFICIAL_VIEWS } from '../analytics/dashboard/official-view.ts';
import { changeTexts, findingsWords } from '../analytics/dashboard/overview/render-findings.ts';
import { parseOverviewQuery } from '../analytics/dashboard/overview/overview-query.ts';
import {
  loadReportFigures,
  type ReportSources,
} from '../analytics/dashboard/reports/report-loader.ts';
import { adviceSentence } from '../analytics/reports/findings-text.ts';
import { withoutSigner } from '../analytics/reports/reduction-report.ts';
import type { Counted } from '../analytics/reports/satisfaction-report.ts';
import { acceptedLanguage } from '../core/language.ts';
import type { AccessBook } from '../core/access.ts';
import { accessOf, requireAccess } from './authenticate.ts';
import { sendError } from './error-handler.ts';
import { unheededFilter } from './figure-filters.ts';

interface ReportRouteDependencies extends ReportSources {
  readonly access: AccessBook;
  readonly countedByDefault: () => Counted;
}

/** `GET /report`: what the printed report of a period is made of, for integrations of the province. */
export function reportRoute(dependencies: ReportRouteDependencies): Router {
  const { access, province, countedByDefault } = dependencies;
  const router = Router();
  router.get('/report', requireAccess(access), async (request, response) => {
    const { writer } = accessOf(response);
    const isProvince =
      writer.kind === 'integration' && writer.province === province && writer.unit === undefined;
    if (!isProvince) return sendError(response, { code: 'credentials-refused' });
    const problem = unheededFilter(request.query, ['period', 'counted']);
    if (problem !== null) return sendError(response, problem);
    const query = parseOverviewQuery(request.query, countedByDefault());
    const figures = query && (await loadReportFigures(dependencies, query));
    if (figures === null) return sendError(response, { code: 'not-found', field: 'period' });
    const { satisfaction, reduction, findings, fingerprint } = figures;
    const language = acceptedLanguage(request.get('accept-language')) === 'en' ? 'en' : 'vi';
    const view = OFFICIAL_VIEWS[language];
    const words = findingsWords(view);
    response.json({
      satisfaction,
      reduction: reduction && withoutSigner(reduction),
      findings,
      sentences: {
        changes: changeTexts(satisfaction, findings, view),
        advice: findings.advice.map((each) => adviceSentence(each, satisfaction.target, words)),
      },
      fingerprint,
    });
  });
  return router;
}
