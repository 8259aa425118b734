import { Router } from 'express';
import { reductionCsv } from '../../reports/reduction-csv.ts';
import { requirePermission, visitOf } from '../visit.ts';
import type { ReductionDependencies } from './dependencies.ts';
import { parseReductionQuery } from './reduction-loader.ts';
import { REDUCTION_WORDS } from './reduction-words.ts';
import { sendReduction } from './send-reduction.ts';

/** What may just have been done by the page. */
const DONE = ['frozen', 'signed', 'withdrawn'] as const;

/** `/reduction`: the ledger of cuts, and its file. */
export function reductionRoutes(dependencies: ReductionDependencies): Router {
  const router = Router();
  const { reductionReport } = dependencies;
  const readers = requirePermission('read-figures');

  router.get('/reduction', readers, async (request, response, next) => {
    const words = REDUCTION_WORDS[visitOf(response).view.language];
    const done = DONE.find((each) => each === request.query['done']);
    const sent = await sendReduction(request, response, {
      dependencies,
      notice: done === undefined ? undefined : { kind: 'good', text: words[done] },
    });
    if (!sent) next();
  });

  router.get('/reduction.csv', readers, async (request, response, next) => {
    const query = parseReductionQuery(request.query);
    const report = query === null ? null : await reductionReport(query);
    if (report === null) return next();
    response.attachment('cat-giam.csv').type('text/csv; charset=utf-8').send(reductionCsv(report));
  });

  return router;
}
