import { Router } from 'express';
import { localDay } from '../../../core/calendar.ts';
import { cutEffects, monthsToCompare, type CutOutcome } from '../../reports/cut-effects.ts';
import { requirePermission, sendPage, visitOf } from '../visit.ts';
import type { ReductionDependencies } from './dependencies.ts';
import { CUT_EFFECTS_WORDS, renderEffects } from './render-effects.ts';

/** Less than this a cut was not worth it: points of a share, working days (ours). */
const WORTHWHILE = { share: 0.02, days: 0.5 };

/** `/reduction/effects`: whether each cut helped. */
export function effectsRoutes(dependencies: ReductionDependencies): Router {
  const router = Router();
  const path = '/reduction/effects';
  router.get(path, requirePermission('read-figures'), async (_request, response) => {
    const { view } = visitOf(response);
    const { procedures } = dependencies.directory();
    const nameOf = (code: string) => procedures.get(code as never)?.name ?? '';
    sendPage(response, {
      title: CUT_EFFECTS_WORDS[view.language].title,
      body: renderEffects({ outcomes: await readOutcomes(dependencies), nameOf }, view),
      path: `/dashboard${path}`,
    });
  });
  return router;
}

/** Reads counts by month, never ratings. */
async function readOutcomes({
  reductions,
  ratings,
  dossiers,
  directory,
  province,
  now,
}: ReductionDependencies): Promise<readonly CutOutcome[]> {
  const on = localDay(now());
  const actions = await reductions.listActions(province);
  const span = monthsToCompare(actions, on);
  if (span === null) return [];
  const query = {
    province,
    grain: 'month',
    by: 'period',
    dimension: 'procedure',
    ...span,
  } as const;
  const counts = await Promise.all([
    ratings.tally(query),
    dossiers.tally(query),
    dossiers.tallyHandling(query),
  ]);
  return cutEffects({
    actions,
    procedures: directory().procedures,
    ratings: counts[0],
    dossiers: counts[1],
    handling: counts[2],
    on,
    worthwhile: WORTHWHILE,
  });
}
