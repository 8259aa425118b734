import { expit, fitLogistic } from './logistic-regression.ts';
import { normalCdf, normalQuantile } from './normal-distribution.ts';
import { requireBetween, StatisticsError } from './statistics-error.ts';
import { sumOf } from './sums.ts';
import { studentTQuantile } from './student-t-distribution.ts';

/** `x` satisfied of `n` at each time `t`, in any unit; the time asked about, and the target then. */
interface Series {
  readonly t: readonly number[];
  readonly x: readonly number[];
  readonly n: readonly number[];
  readonly horizon: number;
  readonly target: number;
  readonly conf: number;
}

/**
 * Trend of a share on the logit scale, and what it comes to at `horizon`: the mean share then, with an
 * interval, and with one widened (or narrowed) by how much the periods vary beyond chance (`Quasi`);
 * a page shows the wider. `probReachTarget` is the chance that the mean share has reached the target.
 * Throws for fewer than three times, and `not-converged` for separated data.
 */
export function logisticTrend(series: Series): {
  readonly intercept: number;
  readonly slope: number;
  readonly seIntercept: number;
  readonly seSlope: number;
  readonly deviance: number;
  readonly dispersion: number;
  readonly forecast: number;
  readonly lower: number;
  readonly upper: number;
  readonly lowerQuasi: number;
  readonly upperQuasi: number;
  readonly probReachTarget: number;
} {
  const { t, x, n, horizon, target, conf } = series;
  requireBetween('target', target);
  requireBetween('conf', conf);
  if (t.length < 3) throw new StatisticsError('argument-invalid', `${t.length} times`);
  const fit = fitLogistic({ X: t.map((time) => [time]), x, n });
  const [intercept, slope] = fit.coefficients as [number, number];
  // Times are moved so that the horizon is 0: then the forecast is an intercept.
  const ahead = fitLogistic({ X: t.map((time) => [time - horizon]), x, n });
  const eta = ahead.coefficients[0]!;
  const se = Math.sqrt(ahead.covariance[0]![0]!);
  const dispersion = pearson(series, fit.fitted) / (t.length - 2);
  const z = -normalQuantile((1 - conf) / 2);
  const wide = -studentTQuantile((1 - conf) / 2, t.length - 2) * Math.sqrt(dispersion);
  return {
    intercept,
    slope,
    seIntercept: Math.sqrt(fit.covariance[0]![0]!),
    seSlope: Math.sqrt(fit.covariance[1]![1]!),
    deviance: fit.deviance,
    dispersion,
    forecast: expit(eta),
    lower: expit(eta - z * se),
    upper: expit(eta + z * se),
    lowerQuasi: expit(eta - wide * se),
    upperQuasi: expit(eta + wide * se),
    probReachTarget: normalCdf((eta - Math.log(target / (1 - target))) / se),
  };
}

function pearson({ x, n }: Series, shares: readonly number[]): number {
  return sumOf(
    x.map((count, i) => {
      const share = shares[i]!;
      return (count - n[i]! * share) ** 2 / (n[i]! * share * (1 - share));
    }),
  );
}
