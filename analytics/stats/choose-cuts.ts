import { requireProbability, requireWhole, StatisticsError } from './statistics-error.ts';
import { requireValues, sameLength } from './sums.ts';

/**
 * The most valuable things of at most the weight `capacity`, exactly, by dynamic programming over whole
 * weights. `take` holds 0 or 1 for each; other sets may be worth the same.
 */
export function knapsack01(load: {
  readonly weights: readonly number[];
  readonly values: readonly number[];
  readonly capacity: number;
}): { readonly value: number; readonly weight: number; readonly take: readonly number[] } {
  const { weights, values, capacity } = load;
  sameLength(weights, values);
  requireWhole('capacity', capacity);
  requireRoom(capacity * Math.max(1, weights.length));
  for (const weight of weights) requireWhole('weight', weight);
  requireValues('values', values, [0, Infinity]);
  const best = new Float64Array(capacity + 1);
  const taken = weights.map((weight, i) => {
    const here = new Uint8Array(capacity + 1);
    for (let room = capacity; room >= weight; room -= 1) {
      const value = best[room - weight]! + values[i]!;
      if (value > best[room]!) {
        best[room] = value;
        here[room] = 1;
      }
    }
    return here;
  });
  const take = weights.map(() => 0);
  let room = capacity;
  for (let i = weights.length - 1; i >= 0; i -= 1) {
    if (taken[i]![room] === 0) continue;
    take[i] = 1;
    room -= weights[i]!;
  }
  const sum = (of: readonly number[]) => of.reduce((total, n, i) => total + n * take[i]!, 0);
  return { value: sum(values), weight: sum(weights), take };
}

/** Steps of dynamic programming beyond which neither memory nor patience would suffice. */
const MOST_ROOM = 200_000_000;

function requireRoom(steps: number): void {
  if (steps > MOST_ROOM) throw new StatisticsError('out-of-reach', `${steps} steps to try`);
}

/** Reviews to choose from: hours a year each burdens, days each takes, chance that it ends in a cut. */
interface Reviews {
  readonly burdenHours: readonly number[];
  readonly reviewDays: readonly number[];
  readonly successProbability: readonly number[];
}

interface Choice {
  readonly objective: number;
  readonly cuts: number;
  readonly days: number;
  readonly take: readonly number[];
}

/** Expected counts that differ by less are the same. */
const SAME = 1e-9;

/** Half-made choices kept at once; more procedures than that takes a solver of integer programs. */
const MOST_KEPT = 400_000;

/**
 * Reviews that remove the most expected burden within `maxReviewDays` and are expected to end in at
 * least `minExpectedCuts` cuts; exact, by dynamic programming over the choices that no other beats in
 * burden, cuts and days at once. Throws `out-of-reach` when no choice reaches the count, or when there
 * are too many to keep.
 */
export function selectProceduresToCut(
  wish: Reviews & { readonly maxReviewDays: number; readonly minExpectedCuts: number },
): {
  readonly objective: number;
  readonly expectedCuts: number;
  readonly reviewDays: number;
  readonly take: readonly number[];
} {
  const { maxReviewDays, minExpectedCuts } = wish;
  requireReviews(wish);
  requireValues('maxReviewDays', [maxReviewDays], [0, Infinity]);
  let choices: readonly Choice[] = [{ objective: 0, cuts: 0, days: 0, take: [] }];
  for (const [i, days] of wish.reviewDays.entries()) {
    const chance = wish.successProbability[i]!;
    const grown = choices.flatMap((choice) => {
      const left = { ...choice, take: [...choice.take, 0] };
      if (choice.days + days > maxReviewDays) return [left];
      return [
        left,
        {
          objective: choice.objective + chance * wish.burdenHours[i]!,
          cuts: choice.cuts + chance,
          days: choice.days + days,
          take: [...choice.take, 1],
        },
      ];
    });
    choices = unbeaten(grown);
    if (choices.length > MOST_KEPT) throw new StatisticsError('out-of-reach', 'too many choices');
  }
  const enough = choices.filter(({ cuts }) => cuts >= minExpectedCuts - SAME);
  const best = enough.toSorted((a, b) => b.objective - a.objective || a.days - b.days)[0];
  if (best === undefined) {
    throw new StatisticsError('out-of-reach', `${minExpectedCuts} cuts can't be expected`);
  }
  const { objective, cuts: expectedCuts, days: reviewDays, take } = best;
  return { objective, expectedCuts, reviewDays, take };
}

/** Choices such that no other has at least their burden and cuts within their days. */
function unbeaten(choices: readonly Choice[]): readonly Choice[] {
  const inOrder = choices.toSorted(
    (a, b) => a.days - b.days || b.objective - a.objective || b.cuts - a.cuts,
  );
  const kept: Choice[] = [];
  // Objectives rising, cuts falling: the front of what was kept so far.
  let front: Choice[] = [];
  for (const choice of inOrder) {
    const at = front.findIndex(({ objective }) => objective >= choice.objective);
    if (at >= 0 && front.slice(at).some(({ cuts }) => cuts >= choice.cuts)) continue;
    kept.push(choice);
    front = front.filter(
      ({ objective, cuts }) => objective > choice.objective || cuts > choice.cuts,
    );
    front.push(choice);
    front.sort((a, b) => a.objective - b.objective);
  }
  return kept;
}

/**
 * Fewest days of review after which at least `minExpectedCuts` cuts may be expected. Throws
 * `out-of-reach` when all reviews together do not suffice.
 */
export function minReviewsForTarget(
  wish: Omit<Reviews, 'burdenHours'> & {
    readonly minExpectedCuts: number;
  },
): { readonly reviewDays: number } {
  const { successProbability, reviewDays, minExpectedCuts } = wish;
  requireReviews({ ...wish, burdenHours: successProbability.map(() => 0) });
  const allDays = reviewDays.reduce((sum, days) => sum + days, 0);
  requireRoom(allDays);
  const best = new Float64Array(allDays + 1);
  for (const [i, days] of reviewDays.entries()) {
    for (let room = allDays; room >= days; room -= 1) {
      best[room] = Math.max(best[room]!, best[room - days]! + successProbability[i]!);
    }
  }
  const fewest = best.findIndex((cuts) => cuts >= minExpectedCuts - SAME);
  if (fewest < 0) {
    throw new StatisticsError('out-of-reach', `${minExpectedCuts} cuts can't be expected`);
  }
  return { reviewDays: fewest };
}

function requireReviews({ burdenHours, reviewDays, successProbability }: Reviews): void {
  sameLength(burdenHours, reviewDays);
  sameLength(reviewDays, successProbability);
  requireValues('burdenHours', burdenHours, [0, Infinity]);
  for (const days of reviewDays) requireWhole('reviewDays', days);
  for (const chance of successProbability) requireProbability('successProbability', chance);
}

/**
 * Cost of complying with a procedure, once and in a year: (hours x hourly cost + fees + trips x cost of
 * a trip) x cases, in the currency given (Standard Cost Model: price x time x quantity).
 */
export function complianceCost(burden: {
  readonly hours: number;
  readonly hourlyCost: number;
  readonly fees: number;
  readonly trips: number;
  readonly tripCost: number;
  readonly yearlyCases: number;
}): { readonly unitCost: number; readonly yearlyCost: number } {
  const { hours, hourlyCost, fees, trips, tripCost, yearlyCases } = burden;
  requireValues('burden', Object.values(burden), [0, Infinity]);
  const unitCost = hours * hourlyCost + fees + trips * tripCost;
  return { unitCost, yearlyCost: unitCost * yearlyCases };
}
