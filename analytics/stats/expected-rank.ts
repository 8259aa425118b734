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
  const pieces = piecesOf({ alpha, beta });
  const tails = beta.map((b, j) => pieces.map(({ t }) => betaSf(t, alpha[j]!, b)));
  const masses = alpha.map((a, i) =>
    pieces.map(({ t, weight }) => {
      const density = Math.exp(logBetaKernel(a, beta[i]!, t, 1 - t)) / (t * (1 - t));
      return weight * density;
    }),
  );
  return alpha.map((_, j) =>
    alpha.map((__, i) => {
      if (i === j) return 1 / 2;
      const [mass, tail] = [masses[i]!, tails[j]!];
      let sum = 0;
      for (let k = 0; k < mass.length; k += 1) sum += mass[k]! * tail[k]!;
      return Math.min(1, Math.max(0, sum));
    }),
  );
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

function piecesOf({ alpha, beta }: Posteriors): readonly { t: number; weight: number }[] {
  const cuts = alpha.flatMap((a, i) =>
    CUTS.flatMap((p) => [betaQuantile(p, a, beta[i]!), betaUpperQuantile(p, a, beta[i]!)]),
  );
  const edges = [...new Set(cuts)].filter((t) => t > 0 && t < 1).toSorted((a, b) => a - b);
  const kept = alpha.length <= FEW_GROUPS ? edges : thinned(edges, narrowest({ alpha, beta }));
  return kept.slice(1).flatMap((right, k) => nodesWithin(kept[k]!, right));
}

/** The least distance from the median to the fifth part: about the standard deviation. */
function narrowest({ alpha, beta }: Posteriors): number {
  const widths = alpha.map(
    (a, i) => betaQuantile(0.5, a, beta[i]!) - betaQuantile(0.2, a, beta[i]!),
  );
  return Math.min(...widths);
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
