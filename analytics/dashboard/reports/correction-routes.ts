import { Router, type Request } from 'express';
import { isoDay, localDay } from '../../../core/calendar.ts';
import { unitScope } from '../../../core/role.ts';
import {
  correctQuarter,
  publishedSetting,
  type PublishedQuarter,
} from '../../reports/published-quarter.ts';
import type { OpenQuarter } from '../../reports/open-data.ts';
import { countedNow, keptVersions } from '../open-data/open-quarters.ts';
import { typedReason } from '../typed-fields.ts';
import { formText, requirePermission, visitOf } from '../visit.ts';
import type { ReportsDependencies } from './dependencies.ts';

export const LONGEST_REASON = 300;
const QUARTER = /^\d{4}-Q[1-4]$/;

/** What stands published of a quarter, and what a correction would show; null where it shows nothing. */
export interface PublishedState {
  readonly newest: PublishedQuarter;
  readonly correction: OpenQuarter | null;
}

/** Null for what is no quarter, or was not published yet. */
export async function readPublished(
  dependencies: ReportsDependencies,
  id: string,
): Promise<PublishedState | null> {
  if (!QUARTER.test(id)) return null;
  const versions = await keptVersions(dependencies, id);
  const newest = versions.at(-1);
  if (newest === undefined) return null;
  const now = await countedNow(dependencies, id, newest.counted);
  return { newest, correction: now && correctQuarter(versions, now) };
}

/** A published quarter is corrected by a new version that says why; earlier ones stay readable. */
export function correctionRoutes(dependencies: ReportsDependencies): Router {
  const router = Router();
  router.post(
    '/reports/corrections',
    requirePermission('write-reports'),
    async (request, response, next) => {
      const { session } = visitOf(response);
      const period = formText(request, 'period');
      if (session === null || unitScope(session.official) !== null || !QUARTER.test(period)) {
        return next();
      }
      const author = session.official.signInName;
      const done = await correct(request, { dependencies, period, author });
      response.redirect(303, `/dashboard/reports?period=${period}&published=${done}`);
    },
  );
  return router;
}

export const CORRECTION_OUTCOMES = [
  'corrected',
  'unchanged',
  'reasonMissing',
  'overtaken',
] as const;
type CorrectionOutcome = (typeof CORRECTION_OUTCOMES)[number];

async function correct(
  request: Request,
  {
    dependencies,
    period,
    author,
  }: {
    readonly dependencies: ReportsDependencies;
    readonly period: string;
    readonly author: string;
  },
): Promise<CorrectionOutcome> {
  const { settings, province, now } = dependencies;
  const reason = typedReason(request, 'reason', LONGEST_REASON);
  if (reason === null) return 'reasonMissing';
  const state = await readPublished(dependencies, period);
  if (state === null || state.correction === null) return 'unchanged';
  const after = Number(formText(request, 'version'));
  if (after !== state.newest.version) return 'overtaken';
  const value = { ...state.correction, publishedOn: isoDay(localDay(now())), reason };
  const name = publishedSetting(province, period);
  const isDone = await settings.record({ name, value, author, at: now(), after });
  return isDone ? 'corrected' : 'overtaken';
}
