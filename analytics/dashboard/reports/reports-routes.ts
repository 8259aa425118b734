import { Router, type Request, type Response } from 'express';
import { isoMonth, localDay, localMonth, addMonths } from '../../../core/calendar.ts';
import { may, unitScope } from '../../../core/role.ts';
import { OFFICIAL_VIEWS } from '../official-view.ts';
import { findingsWords } from '../overview/render-findings.ts';
import { parseOverviewQuery, periodChoices } from '../overview/overview-query.ts';
import { requirePermission, sendPage, visitOf } from '../visit.ts';
import type { ReportsDependencies } from './dependencies.ts';
import { parseReportNumber } from '../../reports/report-letterhead.ts';
import { satisfactionWorkbook } from '../../reports/satisfaction-workbook.ts';
import { parseDimension, streamRatings } from './stream-ratings.ts';
import {
  loadForms,
  loadOfficialReport,
  loadReportFigures,
  loadSettled,
  loadUnitForms,
  type ReportFigures,
} from './report-loader.ts';
import { correctionRoutes, readPublished } from './correction-routes.ts';
import { renderPublished } from './render-published.ts';
import { renderReports } from './render-reports.ts';
import { REPORTS_WORDS } from './reports-words.ts';

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** `/reports`: a period is chosen, and its report and files are taken away. */
export function reportsRoutes(dependencies: ReportsDependencies): Router {
  const router = Router();
  const readers = requirePermission('write-reports');

  router.get('/reports', readers, async (request, response, next) => {
    const figures = await figuresFor(request, response, dependencies);
    if (figures === null) return next();
    const { view, session } = visitOf(response);
    const maySetLetterhead = may(session?.official.role ?? null, 'set-targets');
    const { ratings, province, now, directory } = dependencies;
    const units = [...directory().units.values()];
    const today = localDay(now());
    const number = parseReportNumber(request.query['number']);
    const { period, counted } = figures.satisfaction;
    const span = await ratings.span(province);
    const published = await readPublished(dependencies, period.id);
    const groups = periodChoices({ first: span?.first ?? today, today, inUse: period.id }, view);
    sendPage(response, {
      title: REPORTS_WORDS[view.language].title,
      // Twelve running months are no period of an official report.
      body: renderReports(
        {
          figures,
          periods: groups.slice(1),
          number,
          maySetLetterhead,
          units,
          published: published && renderPublished(published, request.query['published'], view),
        },
        view,
      ),
      path: '/dashboard/reports',
      query: { period: period.id, counted, ...(number !== null && { number }) },
    });
  });

  for (const kind of ['pdf', 'docx'] as const) {
    router.get(`/reports/report.${kind}`, readers, async (request, response, next) => {
      const figures = await figuresFor(request, response, dependencies);
      if (figures === null) return next();
      const number = parseReportNumber(request.query['number']);
      const report = await loadOfficialReport(dependencies, figures, number);
      const { pdf, docx } = dependencies.reportPrinters;
      const madeOn = localDay(dependencies.now());
      const file = kind === 'pdf' ? await pdf(report, madeOn) : await docx(report);
      sendFile(response, `${nameOf(figures)}.${kind}`, { type: TYPES[kind], file });
    });
  }
  fileRoutes(router, dependencies);
  router.use(correctionRoutes(dependencies));
  return router;
}

/** Files to compute with. */
function fileRoutes(router: Router, dependencies: ReportsDependencies): void {
  const readers = requirePermission('write-reports');
  router.get('/reports/figures.xlsx', readers, async (request, response, next) => {
    const figures = await figuresFor(request, response, dependencies);
    if (figures === null) return next();
    const [settled, forms] = await Promise.all([
      loadSettled(dependencies, figures),
      loadForms(dependencies, figures),
    ]);
    const workbook = satisfactionWorkbook({
      ...figures,
      settled,
      forms,
      findings: { findings: figures.findings, words: findingsWords(OFFICIAL_VIEWS.vi) },
    });
    const file = await dependencies.writeWorkbook(workbook);
    sendFile(response, `${nameOf(figures)}.xlsx`, { type: TYPES.xlsx, file });
  });

  router.get('/reports/unit-forms.xlsx', readers, async (request, response, next) => {
    const figures = await figuresFor(request, response, dependencies);
    const { unit = '' } = request.query;
    const forms =
      figures && typeof unit === 'string' && (await loadUnitForms(dependencies, figures, unit));
    if (figures === null || !forms) return next();
    const file = await dependencies.writeWorkbook(forms);
    sendFile(response, `${nameOf(figures)}-${unit}.xlsx`, { type: TYPES.xlsx, file });
  });

  router.get('/reports/ratings.csv', readers, async (request, response, next) => {
    const figures = await figuresFor(request, response, dependencies);
    const by = parseDimension(request.query['by']);
    if (figures === null || by === null) return next();
    await streamRatings(response, figures.satisfaction, by);
  });
}

/**
 * The month before this one when the address names none; null when it names what is none, and for who
 * is limited to a unit: a report speaks for the province.
 */
async function figuresFor(
  request: Request,
  response: Response,
  dependencies: ReportsDependencies,
): Promise<ReportFigures | null> {
  const { session } = visitOf(response);
  if (session === null || unitScope(session.official) !== null) return null;
  const lastMonth = isoMonth(addMonths(localMonth(localDay(dependencies.now())), -1));
  const query = parseOverviewQuery(
    { period: lastMonth, ...request.query },
    dependencies.countedByDefault(),
  );
  return query === null ? null : loadReportFigures(dependencies, query);
}

/** Made of checked parts only. */
function nameOf({ satisfaction: { province, period, counted } }: ReportFigures): string {
  return `bao-cao-${province}-${period.id}-${counted}`;
}

function sendFile(
  response: Response,
  name: string,
  { type, file }: { readonly type: string; readonly file: Uint8Array },
): void {
  response.attachment(name).type(type).send(Buffer.from(file));
}
