import type { ProcedureCode } from '../../core/procedure.ts';
import type { PlanOutcome, PlanWish } from '../../core/reduction/review-plan.ts';
import type { BoardRow } from './review-board.ts';

/** One yes-or-no question of an integer program: which reviews, so that most is won. */
export interface PlanProgram {
  readonly gains: readonly number[];
  /** `sum of weights x take` is at most, or at least, so much. */
  readonly limits: readonly {
    readonly weights: readonly number[];
    readonly atMost?: number;
    readonly atLeast?: number;
  }[];
  /** Taken, left out, or open. */
  readonly fixed: readonly (0 | 1 | null)[];
}

/** Solves a program exactly; null when nothing fulfils it. */
export type PlanSolver = (program: PlanProgram) => Promise<readonly (0 | 1)[] | null>;

/** Why there is no plan. */
export type PlanProblem = 'too-many-included' | 'nothing-to-choose';

/** One-sided 95 %, for the cuts that a plan is likely to reach. */
const SURE = 1.645;

/** Times that the count asked for is raised until it is likely, not only expected. */
const RAISES = 6;

/**
 * The reviews that win most of the goal, of at most so many, and that are likely (95 %) to end in the
 * cuts still missing; where that can't be had, as many likely cuts as can be, which the outcome then
 * shows (statistics.md 13). Exact by the solver given.
 */
export async function planReviews(
  board: readonly BoardRow[],
  wish: PlanWish,
  { needed, solve }: { readonly needed: number | null; readonly solve: PlanSolver },
): Promise<PlanOutcome | PlanProblem> {
  const rows = board.filter((row) => isOpen(row, wish));
  if (wish.include.length > wish.reviews) return 'too-many-included';
  if (rows.length === 0) return 'nothing-to-choose';
  const [chosen, more] = await Promise.all(
    [wish, { ...wish, reviews: wish.reviews + 1 }].map((each) =>
      best(rows, each, { needed, solve }),
    ),
  );
  if (chosen === null || chosen === undefined) return 'too-many-included';
  const gain = (taken: readonly BoardRow[]) => sum(taken.map((row) => gainOf(row, wish)));
  return {
    chosen: chosen.map(({ code }) => code),
    expectedCuts: cutsOf(chosen).expected,
    likelyCuts: cutsOf(chosen).likely,
    needed,
    saving: sum(chosen.map(({ expectedSaving }) => expectedSaving)),
    people: sum(chosen.map(peopleOf)),
    oneMore: !more ? 0 : Math.max(0, gain(more) - gain(chosen)),
  };
}

function isOpen({ code, competence }: BoardRow, { ownOnly, include, leaveOut }: PlanWish): boolean {
  if (include.includes(code)) return true;
  return !leaveOut.includes(code) && (!ownOnly || competence === 'province');
}

async function best(
  rows: readonly BoardRow[],
  wish: PlanWish,
  { needed, solve }: { readonly needed: number | null; readonly solve: PlanSolver },
): Promise<readonly BoardRow[] | null> {
  const taken = async (program: PlanProgram) => {
    const take = await solve(program);
    return take === null ? null : rows.filter((_, i) => take[i] === 1);
  };
  const free = await taken(programOf(rows, wish, 0));
  if (free === null || needed === null || likely(free) >= needed) return free;
  // About as much more than is needed as chance may take away again.
  let asked = needed + SURE * spreadOf(free);
  for (let raise = 0; raise < RAISES; raise += 1) {
    const found = await taken(programOf(rows, wish, asked));
    if (found === null) break;
    const short = needed - likely(found);
    if (short <= 0) return found;
    asked += Math.max(0.5, short);
  }
  // Out of reach: the most cuts that so many reviews can be expected to bring.
  const program = programOf(rows, wish, 0);
  return taken({
    ...program,
    gains: rows.map(({ chance }, i) => chance + program.gains[i]! * 1e-6),
  });
}

function programOf(rows: readonly BoardRow[], wish: PlanWish, cuts: number): PlanProgram {
  const gains = rows.map((row) => gainOf(row, wish));
  const most = Math.max(1e-9, ...gains);
  const sectors = wish.mostPerSector === null ? [] : [...new Set(rows.map(({ sector }) => sector))];
  const isIncluded = new Set<ProcedureCode>(wish.include);
  return {
    // Of one size whatever the unit, so that the solver's tolerance means the same.
    gains: gains.map((gain) => gain / most),
    limits: [
      { weights: rows.map(() => 1), atMost: wish.reviews },
      ...(cuts > 0 ? [{ weights: rows.map(({ chance }) => chance), atLeast: cuts }] : []),
      ...sectors.map((sector) => ({
        weights: rows.map((row) => (row.sector === sector ? 1 : 0)),
        atMost: Math.max(
          wish.mostPerSector!,
          rows.filter((row) => row.sector === sector && isIncluded.has(row.code)).length,
        ),
      })),
    ],
    fixed: rows.map(({ code }) => (isIncluded.has(code) ? 1 : null)),
  };
}

function gainOf(row: BoardRow, { goal }: PlanWish): number {
  return goal === 'saving' ? row.expectedSaving : peopleOf(row);
}

/** Cuts that reviews are expected to end in, and those that they are likely (95 %) to. */
export function cutsOf(rows: readonly BoardRow[]): {
  readonly expected: number;
  readonly likely: number;
} {
  return { expected: sum(rows.map(({ chance }) => chance)), likely: likely(rows) };
}

/** People a year who are not satisfied now and whom a cut is expected to reach. */
export function peopleOf({ chance, notSatisfied, volume }: BoardRow): number {
  return chance * (notSatisfied?.share ?? 0) * volume;
}

function likely(rows: readonly BoardRow[]): number {
  const mean = sum(rows.map(({ chance }) => chance));
  return Math.max(0, Math.floor(mean - SURE * spreadOf(rows)));
}

/** Standard deviation of the number of cuts. */
function spreadOf(rows: readonly BoardRow[]): number {
  return Math.sqrt(sum(rows.map(({ chance }) => chance * (1 - chance))));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
