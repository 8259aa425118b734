import { Router } from 'express';
import type { CommentLoader } from '../analytics/dashboard/comments/comment-loader.ts';
import { reportingPeriod } from '../analytics/reports/reporting-period.ts';
import { isoMonth, localDay, localMonth, type Instant, type LocalMonth } from '../core/calendar.ts';
import type { Directory } from '../core/directory.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import type { AccessBook } from '../core/access.ts';
import { accessOf, requireAccess } from './authenticate.ts';
import { sendError } from './error-handler.ts';
import { scopeProblem, unheededFilter } from './figure-filters.ts';
import { figureAnswers } from './openapi-figures.ts';
import type { OpenApiDocument } from './openapi.ts';

interface CommentRouteDependencies {
  readonly access: AccessBook;
  readonly commentLoader: CommentLoader;
  readonly directory: () => Directory;
  readonly now: () => Instant;
  readonly province: ProvinceCode;
}

/** `GET /comments`: what the officials' page lists; the key of one unit opens that unit only. */
export function commentRoutes(dependencies: CommentRouteDependencies): Router {
  const { access, commentLoader, directory, province } = dependencies;
  const router = Router();
  router.get('/comments', requireAccess(access), async (request, response) => {
    const { writer } = accessOf(response);
    if (writer.kind !== 'integration' || writer.province !== province) {
      return sendError(response, { code: 'credentials-refused' });
    }
    const unheeded = unheededFilter(request.query, COMMENT_FILTERS);
    const { sector } = request.query;
    const problem =
      unheeded ?? scopeProblem(typeof sector === 'string' && sector ? { sector } : {}, directory());
    if (problem !== null) return sendError(response, problem);
    const asked = narrowed(request.query, dependencies.now());
    const list = asked && (await commentLoader.list(asked, writer.unit ?? null));
    if (list === null) return sendError(response, { code: 'not-found', field: 'query' });
    const { query, total, pages, comments } = list;
    response.json({
      from: isoMonth(query.from),
      to: isoMonth(query.to),
      total,
      page: query.page,
      pages,
      comments: comments.map(({ month, unit, procedure, score, reasons, text }) => ({
        month: isoMonth(month),
        unit,
        procedure,
        score,
        reasons,
        text,
      })),
    });
  });
  return router;
}

/** A counter or a channel would tell who wrote, so they are refused. */
const COMMENT_FILTERS = [
  'period',
  'from',
  'to',
  'unit',
  'sector',
  'procedure',
  'score',
  'reason',
  'q',
  'page',
];

/** The query with the months of a named period that are over; null for no such period. */
function narrowed(
  query: Readonly<Record<string, unknown>>,
  now: Instant,
): Readonly<Record<string, unknown>> | null {
  const { period: id, ...rest } = query;
  if (id === undefined) return query;
  const today = localDay(now);
  const period = typeof id === 'string' ? reportingPeriod(id, today) : null;
  if (period === null) return null;
  const last = Math.min(localMonth(period.last), localMonth(today) - 1) as LocalMonth;
  return { ...rest, from: isoMonth(localMonth(period.first)), to: isoMonth(last) };
}

/** The path in the description of the API. */
export function commentPaths(refused: { readonly description: string }): OpenApiDocument['paths'] {
  return {
    '/api/v1/comments': {
      get: {
        summary: 'Góp ý đã che thông tin riêng / Redacted comments',
        description:
          'Comments of months that are over, in no order within a month. `unit` and `procedure` are ' +
          'null where too few rated; no counter and no day is ever named. The key of one unit sees that unit.',
        security: [{ bearer: [] }],
        parameters: [
          {
            name: 'period',
            description:
              'As in `satisfaction`, in place of `from` and `to`: its months that are over. Counter ' +
              'and channel are refused (422): they would tell who wrote.',
          },
          {
            name: 'from',
            description: 'First month, `2026-09`; two months before `to` when absent',
          },
          {
            name: 'to',
            description:
              'Last month, at most eleven after the first; the last that is over when absent',
          },
          { name: 'q', description: 'Words, with or without their marks' },
          { name: 'score', description: '`1` to `5`, or `1-3`' },
          { name: 'reason', description: 'A reason code' },
          { name: 'procedure', description: 'A procedure code' },
          { name: 'unit', description: 'A unit code' },
          {
            name: 'sector',
            description: 'Name of a sector: comments whose procedure may be shown and is of it',
          },
          { name: 'page', description: 'Fifty comments each; the first when absent' },
        ],
        responses: figureAnswers('The comments', refused),
      },
    },
  };
}
