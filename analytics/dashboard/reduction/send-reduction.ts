import type { Request, Response } from 'express';
import { localDay } from '../../../core/calendar.ts';
import { may } from '../../../core/role.ts';
import { sendPage, visitOf } from '../visit.ts';
import { newestFiles } from './action-address.ts';
import { withdrawnOf } from './action-versions.ts';
import type { ReductionDependencies } from './dependencies.ts';
import { parseReductionQuery } from './reduction-loader.ts';
import { REDUCTION_WORDS } from './reduction-words.ts';
import { renderReduction, type ReductionPage } from './render-reduction.ts';

interface Shown {
  readonly dependencies: ReductionDependencies;
  readonly notice: ReductionPage['notice'] | undefined;
  /** What was typed into a form that is sent back. */
  readonly typed?: ReductionPage['typed'];
  /** Fields of it that are wrong. */
  readonly wrong?: readonly string[];
}

/** Sends the ledger's page as its address asks; false, and nothing sent, when there is no such list. */
export async function sendReduction(
  request: Request,
  response: Response,
  { dependencies, notice, typed = {}, wrong = [] }: Shown,
): Promise<boolean> {
  const { view, session } = visitOf(response);
  const { reductionReport, reductions, decisionFiles, directory, province, now } = dependencies;
  const query = parseReductionQuery(request.query);
  const report = query === null ? null : await reductionReport(query);
  if (report === null) return false;
  const role = session?.official.role ?? null;
  const records = await reductions.listBaselineRecords(province);
  const { on } = report;
  const lists = records.map(async (record) => {
    const own = await reductionReport({ baseline: record.id, on });
    return { ...record, strict: own?.progress?.strict ?? null };
  });
  const page: ReductionPage = {
    report,
    lists: await Promise.all(lists),
    withdrawn: withdrawnOf(await reductions.listVersions(province)),
    files: newestFiles(await decisionFiles.list(province)),
    provinceName: directory().provinces.get(province)?.name ?? province,
    mayFreeze: may(role, 'freeze-baselines'),
    maySign: may(role, 'sign-baselines'),
    today: localDay(now()),
    typed,
    wrong,
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
