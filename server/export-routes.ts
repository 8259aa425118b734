import { Router, type Request, type Response } from 'express';
import type { SatisfactionLoader } from '../analytics/dashboard/overview/satisfaction-loader.ts';
import { parseOverviewQuery } from '../analytics/dashboard/overview/overview-query.ts';
import { parseDimension, streamRatings } from '../analytics/dashboard/reports/stream-ratings.ts';
import type { Counted, SatisfactionReport } from '../analytics/reports/satisfaction-report.ts';
import { toCsv } from '../analytics/reports/to-csv.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import type { AccessBook } from '../core/access.ts';
import { accessOf, requireAccess } from './authenticate.ts';
import { documentWriters } from './documents/writers.ts';
import { sendError } from './error-handler.ts';
import type { OpenApiDocument } from './openapi.ts';

interface ExportRouteDependencies {
  readonly access: AccessBook;
  readonly satisfactionReport: SatisfactionLoader;
  readonly countedByDefault: () => Counted;
  readonly province: ProvinceCode;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * `GET /exports/...`: the figures as files, for integrations of the province; the key of one unit takes
 * away that unit's alone. Ratings are sent piece by piece, however many lines there are.
 */
export function exportRoutes(dependencies: ExportRouteDependencies): Router {
  const router = Router();
  const guard = requireAccess(dependencies.access);
  router.get('/exports/ratings.csv', guard, async (request, response) => {
    const by = parseDimension(request.query['by']);
    if (by === null) return sendError(response, { code: 'not-found', field: 'by' });
    const report = await reportFor(request, response, dependencies);
    if (report !== null) await streamRatings(response, report, by);
  });
  router.get('/exports/satisfaction.csv', guard, async (request, response) => {
    const report = await reportFor(request, response, dependencies);
    if (report === null) return;
    response.attachment(`${nameOf(report)}.csv`).type('text/csv; charset=utf-8');
    response.send(toCsv(report));
  });
  router.get('/exports/satisfaction.xlsx', guard, async (request, response) => {
    const report = await reportFor(request, response, dependencies);
    if (report === null) return;
    // Loaded when it is wanted: not every start pays for it.
    const { satisfactionWorkbook } = await import('../analytics/reports/satisfaction-workbook.ts');
    const workbook = satisfactionWorkbook({
      satisfaction: report,
      reduction: null,
      settled: null,
      fingerprint: null,
      forms: null,
      findings: null,
    });
    const file = await documentWriters.writeWorkbook(workbook);
    response
      .attachment(`${nameOf(report)}.xlsx`)
      .type(XLSX)
      .send(Buffer.from(file));
  });
  return router;
}

/** The report that the key opens; null, and the request answered, where it opens none. */
async function reportFor(
  request: Request,
  response: Response,
  { province, countedByDefault, satisfactionReport }: ExportRouteDependencies,
): Promise<SatisfactionReport | null> {
  const { writer } = accessOf(response);
  if (writer.kind !== 'integration' || writer.province !== province) {
    sendError(response, { code: 'credentials-refused' });
    return null;
  }
  const query = parseOverviewQuery(request.query, countedByDefault());
  const within = writer.unit ?? null;
  const report = query && (await satisfactionReport({ ...query, within }, 'vi'));
  if (report === null) sendError(response, { code: 'not-found', field: 'period' });
  return report;
}

function nameOf({ province, unit, period, counted }: SatisfactionReport): string {
  return ['hai-long', unit?.code ?? province, period.id, counted].join('-');
}

/** The paths in the description of the API. */
export function exportPaths(refused: { readonly description: string }): OpenApiDocument['paths'] {
  const period = {
    name: 'period',
    description: '`2026`, `2026-Q4`, `2026-11` or `last-12-months`',
  };
  const counted = { name: 'counted', description: '`backed` or `all`' };
  const path = (
    summary: string,
    description: string,
    parameters: readonly (typeof period)[] = [],
  ) => ({
    get: {
      summary,
      description: `${description} The key of one unit takes away that unit's alone.`,
      security: [{ bearer: [] }],
      parameters: [period, counted, ...parameters],
      responses: { '200': { description: 'The file' }, '401': refused, '404': refused },
    },
  });
  return {
    '/api/v1/exports/ratings.csv': path(
      'Mỗi lượt đánh giá một dòng / A line a rating',
      'CSV `period,member,score`, UTF-8 with byte order mark, made from the counts that may be shown ' +
        'and sent piece by piece: groups that are too small stand without a member, lines are in no order.',
      [{ name: 'by', description: '`unit` (when absent), `procedure` or `channel`' }],
    ),
    '/api/v1/exports/satisfaction.csv': path(
      'Số liệu hài lòng (CSV) / Satisfaction as CSV',
      'The table of the officials’ page, every digit kept; no cell is run as a formula.',
    ),
    '/api/v1/exports/satisfaction.xlsx': path(
      'Số liệu hài lòng (XLSX) / Satisfaction as a workbook',
      'The same as real numbers in a workbook.',
    ),
  };
}
