import { Router, type Request, type Response } from 'express';
import { parseProcedureCodes, type ProcedureCode } from '../../../core/procedure.ts';
import type { PlanWish } from '../../../core/reduction/review-plan.ts';
import { comparePlans } from '../../reports/compare-plans.ts';
import { planReviews } from '../../reports/plan-program.ts';
import { typedLine } from '../typed-fields.ts';
import { requirePermission, sendPage, visitOf } from '../visit.ts';
import type { BoardLoader } from './board-loader.ts';
import { BOARD_WORDS } from './board-words.ts';
import type { BoardDependencies } from './dependencies.ts';
import { renderComparePlans } from './render-compare-plans.ts';
import { renderPlan, type FoundPlan, type PlanField, type PlanPage } from './render-plan.ts';

const PATH = '/board/plan';
const MOST_REVIEWS = 2000;
const LONGEST_NAME = 120;
/** More columns are not read side by side any more. */
const MOST_COMPARED = 4;

type Asked = Readonly<Record<string, unknown>>;

/** `/board/plan`: the best set of so many reviews, and the plans that were kept. */
export function planRoutes(dependencies: BoardDependencies, board: BoardLoader): Router {
  const router = Router();
  router.get(PATH, requirePermission('read-figures'), async (request, response) => {
    const isAsked = 'reviews' in request.query;
    await send(response, dependencies, {
      typed: request.query,
      found: isAsked ? await find(request.query, dependencies, board) : null,
      kept: request.query['done'] === 'kept',
    });
  });
  router.get(`${PATH}/compare`, requirePermission('read-figures'), async (request, response) => {
    const asked = [request.query['plan'] ?? []].flat().map(String);
    const plans = await dependencies.reviewPlans.list(dependencies.province);
    const chosen = plans.filter(({ number }) => asked.includes(String(number)));
    if (chosen.length < 2 || chosen.length > MOST_COMPARED) {
      return send(response, dependencies, {
        typed: {},
        found: null,
        kept: false,
        isUncomparable: true,
      });
    }
    const { rows } = await board.load();
    const reduction = await dependencies.reductionReport({ baseline: null, on: null });
    const { view } = visitOf(response);
    const { procedures } = dependencies.directory();
    const nameOf = (code: ProcedureCode) => procedures.get(code)?.name ?? '';
    sendPage(response, {
      title: BOARD_WORDS[view.language].compareTitle,
      body: renderComparePlans(
        comparePlans(chosen.toReversed(), { board: rows, reduction, nameOf }),
        reduction,
        view,
      ),
      path: `/dashboard${PATH}/compare`,
    });
  });
  router.post(PATH, requirePermission('answer-nominations'), async (request, response) => {
    const asked = request.body as Asked;
    const found = await find(asked, dependencies, board);
    const name = typedLine(request, 'name');
    const isNamed = name !== '' && name.length <= LONGEST_NAME;
    if (typeof found === 'string' || 'wrong' in found || !isNamed) {
      const refused = isNamed ? {} : { refusedName: name };
      return send(response, dependencies, { typed: asked, found, kept: false, ...refused });
    }
    await keep(request, response, dependencies, { name, ...found });
    response.redirect(303, `/dashboard${PATH}?done=kept`);
  });
  return router;
}

async function keep(
  _request: Request,
  response: Response,
  { reviewPlans, province, now }: BoardDependencies,
  plan: Pick<FoundPlan, 'wish' | 'outcome'> & {
    readonly name: string;
  },
): Promise<void> {
  const author = visitOf(response).session!.official.signInName;
  const { name, wish, outcome } = plan;
  await reviewPlans.keep(province, { name, wish, outcome, by: { author, at: now() } });
}

async function find(
  asked: Asked,
  { reductionReport, solvePlan }: BoardDependencies,
  board: BoardLoader,
): Promise<Exclude<PlanPage['found'], null>> {
  const wish = parseWish(asked);
  if ('wrong' in wish) return wish;
  const { rows } = await board.load();
  const reduction = await reductionReport({ baseline: null, on: null });
  const needed = reduction === null || reduction.progress === null ? null : reduction.missing;
  const outcome = await planReviews(rows, wish, { needed, solve: solvePlan });
  if (typeof outcome === 'string') return outcome;
  const names = new Map(rows.map(({ code, name }) => [code, name]));
  return { wish, outcome, names, reduction };
}

/** What is asked for, or the fields that can't be read. */
function parseWish(asked: Asked): PlanWish | { readonly wrong: readonly PlanField[] } {
  const reviews = Number(asked['reviews']);
  const perSector = textOf(asked, 'perSector');
  const mostPerSector = perSector === '' ? null : Number(perSector);
  const include = parseProcedureCodes(textOf(asked, 'include'));
  const leaveOut = parseProcedureCodes(textOf(asked, 'leaveOut'));
  const isCount = (n: number) => Number.isInteger(n) && n >= 1 && n <= MOST_REVIEWS;
  const isBad: Readonly<Record<PlanField, boolean>> = {
    reviews: !isCount(reviews),
    perSector: mostPerSector !== null && !isCount(mostPerSector),
    include: include === null,
    leaveOut: leaveOut === null,
  };
  const wrong = (Object.keys(isBad) as PlanField[]).filter((name) => isBad[name]);
  if (wrong.length > 0 || include === null || leaveOut === null) return { wrong };
  return {
    reviews,
    goal: asked['goal'] === 'people' ? 'people' : 'saving',
    mostPerSector,
    ownOnly: asked['ownOnly'] === 'yes',
    include,
    leaveOut,
  };
}

function textOf(asked: Asked, name: string): string {
  const value = asked[name];
  return typeof value === 'string' ? value.trim() : '';
}

function isRefused({
  found,
  isUncomparable,
  refusedName,
}: Pick<PlanPage, 'found' | 'isUncomparable' | 'refusedName'>): boolean {
  if (isUncomparable === true || refusedName !== undefined) return true;
  return typeof found === 'string' || (found !== null && 'wrong' in found);
}

async function send(
  response: Response,
  { reviewPlans, province }: BoardDependencies,
  shown: Omit<PlanPage, 'plans'>,
): Promise<void> {
  const { view } = visitOf(response);
  const plans = await reviewPlans.list(province);
  sendPage(response, {
    title: BOARD_WORDS[view.language].planTitle,
    body: renderPlan({ ...shown, plans }, view),
    status: isRefused(shown) ? 422 : 200,
    path: `/dashboard${PATH}`,
  });
}
