import { betaSf, betaQuantile, betaUpperQuantile } from './beta-distribution.ts';
import { logBetaKernel } from './beta-kernel.ts';
import { requirePositive } from './statistics-error.ts';
import { sameLength } from './sums.ts';

/** Beta distributions of the groups' shares, as after `betaPosterior`. */
interface Posteriors {
  readonly alpha: readonly number[];
  readonly beta: readonly number[];
}

/** Nodes and weights of Gauss and Legendre for eight points on -1..1 (the positive half). */
const NODES = [0.1834346424956498, 0.525532409916329, 0.7966664774136267, 0.9602898564975363];
const WEIGHTS = [0.362683783378362, 0.3137066458778873, 0.2223810344533745, 0.1012285362903763];

/** Beyond so many groups the pieces of all of them together are finer than any of them needs. */
const FEW_GROUPS = 12;

/** Tails at which each distribution is cut into pieces of integration. */
const CUTS = [1e-10, 1e-4, 0.02, 0.2, 0.5];

/** About as many spreads off the mean do the tails behind the first begin where both parameters are large. */
const CUT_SPREADS = [3.72, 2.05, 0.84, 0];
const NEARLY_NORMAL = 30;

/** The same where a density grows without bound: pieces are then laid by chance, not by share. */
const STEEP_CUTS = [0, 1e-12, 1e-9, 1e-7, 1e-5, 1e-4, 1e-3, 0.01, 0.05, 0.15, 0.3, 0.5];

/**
 * Chance, for each pair, that the share of the first is greater than that of the second, by numeric
 * integration. The diagonal is 1/2.
 */
export function chancesGreater({ alpha, beta }: Posteriors): readonly (readonly number[])[] {
  sameLength(alpha, beta);
  for (const value of [...alpha, ...beta]) requirePositive('parameter', value);
  if ([...alpha, ...beta].some((value) => value < 1)) return chancesByQuantiles({ alpha, beta });
  const cuts = alpha.map((a, i) => cutsOf(a, beta[i]!));
  const pieces = piecesOf(cuts);
  const reaches = cuts.map((own) => reachOf(pieces, own));
  const tails = reaches.map(({ from, to }, j) => {
    // Nearly all of it lies right of what lies left of its reach.
    const tail = new Float64Array(pieces.length).fill(1, 0, from);
    for (let k = from; k < to; k += 1) tail[k] = betaSf(pieces[k]!.t, alpha[j]!, beta[j]!);
    return tail;
  });
  const masses = reaches.map(({ from, to }, i) =>
    Float64Array.from(pieces.slice(from, to), ({ t, weight }) => {
      const density = Math.exp(logBetaKernel(alpha[i]!, beta[i]!, t, 1 - t)) / (t * (1 - t));
      return weight * density;
    }),
  );
  return alpha.map((_, j) =>
    alpha.map((__, i) => {
      if (i === j) return 1 / 2;
      const [mass, tail, { from }] = [masses[i]!, tails[j]!, reaches[i]!];
      let sum = 0;
      for (let k = 0; k < mass.length; k += 1) sum += mass[k]! * tail[from + k]!;
      return Math.min(1, Math.max(0, sum));
    }),
  );
}

/** Where both tails of each of `CUTS` begin. */
type Cuts = readonly { readonly low: number; readonly high: number }[];

function cutsOf(a: number, b: number): Cuts {
  const exact = (p: number) => ({ low: betaQuantile(p, a, b), high: betaUpperQuantile(p, a, b) });
  if (Math.min(a, b) < NEARLY_NORMAL) return CUTS.map(exact);
  const mean = a / (a + b);
  const sd = Math.sqrt((mean * (1 - mean)) / (a + b + 1));
  // But for the outermost they only say where pieces begin: about there is as good.
  const inner = CUT_SPREADS.map((z) => ({ low: mean - z * sd, high: mean + z * sd }));
  return [exact(CUTS[0]!), ...inner];
}

/** The points between which all but next to nothing of a distribution lies. */
function reachOf(
  pieces: readonly { readonly t: number }[],
  cuts: Cuts,
): { readonly from: number; readonly to: number } {
  const { low, high } = cuts[0]!;
  return {
    from: Math.max(
      0,
      pieces.findIndex(({ t }) => t >= low),
    ),
    to: pieces.findLastIndex(({ t }) => t <= high) + 1,
  };
}

/**
 * The same as the mean, over all quantiles of the first, of the chance that the second lies below: no
 * density is needed, which parameters below 1 let grow without bound at the ends.
 */
function chancesByQuantiles({ alpha, beta }: Posteriors): readonly (readonly number[])[] {
  const lower = STEEP_CUTS.slice(1).flatMap((right, k) => nodesWithin(STEEP_CUTS[k]!, right));
  const at = alpha.map((a, i) => {
    const low = lower.map(({ t: p }) => betaQuantile(p, a, beta[i]!));
    return [...low, ...lower.map(({ t: p }) => betaUpperQuantile(p, a, beta[i]!))];
  });
  const chance = (i: number, j: number) =>
    at[i]!.reduce((sum, t, k) => {
      const { weight } = lower[k % lower.length]!;
      return sum + weight * (1 - betaSf(t, alpha[j]!, beta[j]!));
    }, 0);
  return alpha.map((_, j) =>
    alpha.map((__, i) => {
      if (i === j) return 1 / 2;
      // Both ways together, so that the two chances of a pair add up to 1.
      const greater = (chance(j, i) + 1 - chance(i, j)) / 2;
      return Math.min(1, Math.max(0, greater));
    }),
  );
}

/**
 * Expected rank of each group, 1 the highest: 1 + sum over the others of P(theirs is greater) (Laird
 * and Louis 1989). Groups of which little is known lie near the middle.
 */
export function expectedRank(posteriors: Posteriors): { readonly rank: readonly number[] } {
  const greater = chancesGreater(posteriors);
  return {
    rank: posteriors.alpha.map((_, i) =>
      greater.reduce((sum, row, j) => (i === j ? sum : sum + row[i]!), 1),
    ),
  };
}

/**
 * Ranks that each group may have: others count as above or below it only when that is sure to the
 * confidence given. Never a bare place in a league table.
 */
export function rankRanges(
  posteriors: Posteriors,
  conf: number,
): readonly { readonly first: number; readonly last: number }[] {
  const greater = chancesGreater(posteriors);
  const groups = posteriors.alpha.length;
  const sure = 1 - (1 - conf) / 2;
  return posteriors.alpha.map((_, i) => {
    const others = greater.map((row) => row[i]!).filter((__, j) => j !== i);
    return {
      first: 1 + others.filter((chance) => chance > sure).length,
      last: groups - others.filter((chance) => chance < 1 - sure).length,
    };
  });
}

function piecesOf(groups: readonly Cuts[]): readonly { t: number; weight: number }[] {
  const cuts = groups.flatMap((own) => own.flatMap(({ low, high }) => [low, high]));
  const edges = [...new Set(cuts)].filter((t) => t > 0 && t < 1).toSorted((a, b) => a - b);
  const kept = groups.length <= FEW_GROUPS ? edges : thinned(edges, narrowest(groups));
  return kept.slice(1).flatMap((right, k) => nodesWithin(kept[k]!, right));
}

/** The least distance from the median to the fifth part: about the standard deviation. */
function narrowest(groups: readonly Cuts[]): number {
  return Math.min(...groups.map((cuts) => cuts[4]!.low - cuts[3]!.low));
}

/** The edges without those that lie nearer than `gap` to one that is kept; the ends are. */
function thinned(edges: readonly number[], gap: number): readonly number[] {
  const kept: number[] = [];
  for (const [k, edge] of edges.entries()) {
    const isFar = kept.length === 0 || edge - kept.at(-1)! >= gap;
    if (isFar || k === edges.length - 1) kept.push(edge);
  }
  return kept;
}

function nodesWithin(left: number, right: number): readonly { t: number; weight: number }[] {
  const [middle, half] = [(right + left) / 2, (right - left) / 2];
  return NODES.flatMap((node, m) =>
    [-node, node].map((at) => ({ t: middle + half * at, weight: half * WEIGHTS[m]! })),
  );
}
