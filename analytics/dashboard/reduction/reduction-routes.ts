import { Router, type Request, type Response } from 'express';
import { localDay, parseDay } from '../../../core/calendar.ts';
import type { ProcedureDetails } from '../../../core/catalogue/procedure-details.ts';
import { baselineId } from '../../../core/reduction/read-baseline-list.ts';
import type { ReductionBaseline } from '../../../core/reduction/reduction-baseline.ts';
import { may } from '../../../core/role.ts';
import { reductionCsv } from '../../reports/reduction-csv.ts';
import { withdrawnOf } from './action-versions.ts';
import { newestFiles } from './action-address.ts';
import { baselineProcedures } from './baseline-figures.ts';
import type { ReductionDependencies } from './dependencies.ts';
import { parseReductionQuery } from './reduction-loader.ts';
import { BASELINE_SCOPES, type BaselineScope } from './render-freeze-form.ts';
import { REDUCTION_WORDS } from './reduction-words.ts';
import { renderReduction, type ReductionPage } from './render-reduction.ts';
import { formText, requirePermission, sendPage, visitOf } from '../visit.ts';

const LONGEST_NAME = 200;
const LONGEST_SOURCE = 300;

/** `/reduction`: the ledger of cuts, its file, and the freezing of baselines. */
export function reductionRoutes(dependencies: ReductionDependencies): Router {
  const router = Router();
  const { reductionReport } = dependencies;
  const readers = requirePermission('read-figures');

  router.get('/reduction', readers, async (request, response, next) => {
    const words = REDUCTION_WORDS[visitOf(response).view.language];
    const done = (['frozen', 'withdrawn'] as const).find((each) => each === request.query['done']);
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

  router.post(
    '/reduction/baselines',
    requirePermission('freeze-baselines'),
    async (request, response) => {
      const words = REDUCTION_WORDS[visitOf(response).view.language];
      const problem = await freeze(request, response, dependencies);
      if (problem === null) return response.redirect(303, '/dashboard/reduction?done=frozen');
      const notice = { kind: 'bad', text: words[problem] } as const;
      await sendReduction(request, response, { dependencies, notice });
    },
  );
  return router;
}

type FreezeProblem = 'freezeMissing' | 'freezeEmpty' | 'freezeTaken';

async function freeze(
  request: Request,
  response: Response,
  dependencies: ReductionDependencies,
): Promise<FreezeProblem | null> {
  const { reductions, procedures: catalogue, province, now } = dependencies;
  const name = formText(request, 'name').normalize('NFC').trim();
  const source = formText(request, 'source').normalize('NFC').trim();
  const frozenOn = parseDay(formText(request, 'frozenOn'));
  const scope = BASELINE_SCOPES.find((each) => each === formText(request, 'scope'));
  const isGood =
    name !== '' && name.length <= LONGEST_NAME && source !== '' && source.length <= LONGEST_SOURCE;
  if (!isGood || scope === undefined || frozenOn === null || frozenOn > localDay(now())) {
    return 'freezeMissing';
  }
  const inForce = await catalogue.inForce(frozenOn);
  const inScope = inForce.filter(({ level }) => isInScope(level, scope));
  if (inScope.length === 0) return 'freezeEmpty';
  const baseline: ReductionBaseline = {
    id: baselineId(name, frozenOn),
    name,
    frozenOn,
    source,
    procedures: await baselineProcedures(inScope, frozenOn, dependencies),
  };
  const author = visitOf(response).session!.official.signInName;
  const frozen = await reductions.freeze(province, baseline, {
    author,
    at: now(),
    reason: source,
  });
  return frozen ? null : 'freezeTaken';
}

function isInScope(level: ProcedureDetails['level'], scope: BaselineScope): boolean {
  if (scope === 'all') return true;
  return scope === 'commune' ? level === 'commune' : level !== 'central';
}

async function sendReduction(
  request: Request,
  response: Response,
  {
    dependencies,
    notice,
  }: {
    readonly dependencies: ReductionDependencies;
    readonly notice: ReductionPage['notice'];
  },
): Promise<boolean> {
  const { view } = visitOf(response);
  const { reductionReport, reductions, decisionFiles, directory, province, now } = dependencies;
  const query = parseReductionQuery(request.query);
  const report = query === null ? null : await reductionReport(query);
  if (report === null) return false;
  const page = {
    report,
    withdrawn: withdrawnOf(await reductions.listVersions(province)),
    files: newestFiles(await decisionFiles.list(province)),
    provinceName: directory().provinces.get(province)?.name ?? province,
    mayFreeze: may(visitOf(response).session?.official.role ?? null, 'freeze-baselines'),
    today: localDay(now()),
    ...(notice === undefined ? {} : { notice }),
  };
  sendPage(response, {
    title: REDUCTION_WORDS[view.language].title,
    body: renderReduction(page, view),
    status: notice?.kind === 'bad' ? 422 : 200,
    path: '/dashboard/reduction',
  });
  return true;
}
