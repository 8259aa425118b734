import { normalCdf, normalQuantile } from './normal-distribution.ts';
import { requireBetween, requirePositive, requireSample } from './statistics-error.ts';
import { requireValues } from './sums.ts';
import { wilsonInterval } from './wilson-interval.ts';

interface Sample {
  readonly x: number;
  readonly n: number;
}

/**
 * Difference of two shares p1 - p2 with an interval made of their Wilson intervals (Newcombe 1998,
 * method 10): holds near 0 and 1 and for small samples, where the usual one fails.
 */
export function newcombeDifference(samples: {
  readonly x1: number;
  readonly n1: number;
  readonly x2: number;
  readonly n2: number;
  readonly conf: number;
}): { readonly difference: number; readonly lower: number; readonly upper: number } {
  const { x1, n1, x2, n2, conf } = samples;
  const first = wilsonInterval({ x: x1, n: n1, conf });
  const second = wilsonInterval({ x: x2, n: n2, conf });
  const [p1, p2] = [x1 / n1, x2 / n2];
  const difference = p1 - p2;
  return {
    difference,
    lower: difference - Math.hypot(p1 - first.lower, second.upper - p2),
    upper: difference + Math.hypot(first.upper - p1, p2 - second.lower),
  };
}

/**
 * How much more the share of the treated changed than that of the others: (after - before) of one less
 * that of the other, four independent samples. Where nothing varies in any of them (all or none in each)
 * the standard error by the shares would be 0 and the answer certain, of however few; then half an answer
 * of each kind is added for it, as in `monthlyEffect`, so that the interval has a width and z is finite.
 * Speaks of cause only where both would have gone the same way.
 */
export function diffInDiffProportions(samples: {
  readonly treatedBefore: Sample;
  readonly treatedAfter: Sample;
  readonly controlBefore: Sample;
  readonly controlAfter: Sample;
  readonly conf: number;
}): {
  readonly effect: number;
  readonly se: number;
  readonly lower: number;
  readonly upper: number;
  readonly z: number;
  readonly p: number;
} {
  const { treatedBefore, treatedAfter, controlBefore, controlAfter, conf } = samples;
  requireBetween('conf', conf);
  const four = [treatedBefore, treatedAfter, controlBefore, controlAfter];
  for (const { x, n } of four) requireSample(x, n);
  const share = ({ x, n }: Sample) => x / n;
  const effect =
    share(treatedAfter) - share(treatedBefore) - (share(controlAfter) - share(controlBefore));
  const varies = four.some(({ x, n }) => x > 0 && x < n);
  const added = varies ? 0 : 1;
  const varianceOf = ({ x, n }: Sample) => {
    const p = (x + added / 2) / (n + added);
    return (p * (1 - p)) / n;
  };
  const se = Math.sqrt(four.reduce((sum, s) => sum + varianceOf(s), 0));
  const half = -normalQuantile((1 - conf) / 2) * se;
  const z = effect / se;
  const p = Math.min(1, 2 * normalCdf(-Math.abs(z)));
  return { effect, se, lower: effect - half, upper: effect + half, z, p };
}

/** The same from two changes of means with their standard errors. */
export function diffInDiffMeans(changes: {
  readonly treatedChange: number;
  readonly treatedSe: number;
  readonly controlChange: number;
  readonly controlSe: number;
}): { readonly effect: number; readonly se: number } {
  const { treatedChange, treatedSe, controlChange, controlSe } = changes;
  requirePositive('treatedSe', treatedSe);
  requirePositive('controlSe', controlSe);
  requireValues('changes', [treatedChange, controlChange]);
  return { effect: treatedChange - controlChange, se: Math.hypot(treatedSe, controlSe) };
}
