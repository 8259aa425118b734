import type { LocalDay, LocalMonth } from '../../core/calendar.ts';
import { addDays, firstDayOf, localMonth } from '../../core/calendar.ts';
import { ewmaProportion, laneyPPrime } from '../stats/control-charts.ts';
import { logBeta, logGamma } from '../stats/gamma-function.ts';
import { benjaminiHochberg } from '../stats/many-comparisons.ts';
import { normalCdf } from '../stats/normal-distribution.ts';
import { SMALLEST_SHOWN } from './disclose.ts';

/** One closed day of a unit, counter or procedure. */
export interface ChartDay {
  readonly day: LocalDay;
  readonly n: number;
  readonly satisfied: number;
}

/** Something the chart would hardly show if nothing had changed. */
export interface Signal {
  readonly day: LocalDay;
  /** First day on which the chart has been outside without a break. */
  readonly since: LocalDay;
  /** `share`: the day itself lies too low; `ewma`: the recent days together do. */
  readonly rule: 'share' | 'ewma';
  readonly n: number;
  readonly satisfied: number;
  /** What lies too low: the share of the day, or the smoothed one. */
  readonly value: number;
  /** What was to be expected, and the lowest that chance alone explains. */
  readonly expected: number;
  readonly lowest: number;
  /** Chance of so low a value when nothing has changed. */
  readonly p: number;
}

/** Days from which the expected share is learnt: those before the month, so that it stands still. */
const BASELINE_DAYS = 90;
const FEWEST_BASELINE_DAYS = 20;
const FEWEST_BASELINE_RATINGS = 200;
/** Rated days that the smoothed share remembers; an older one weighs less than 1 %. */
const REMEMBERED = 20;
const SIGMAS = 3;
const LAMBDA = 0.2;
const EWMA_WIDTH = 2.86;
/** Laney's widening is used from here on: below it is noise of the estimate. */
const WIDEN_FROM = 1.2;
/** Chance of a false signal of the day's share: one tail beyond three sigmas. */
const TAIL = normalCdf(-SIGMAS);
/** Of all alerts of one day at most this share is false, however many charts there are. */
const FALSE_SHARE = 0.1;

/** First day of which ratings are needed to judge the day. */
export function baselineStart(day: LocalDay): LocalDay {
  return addDays(firstDayOf(localMonth(day)), -BASELINE_DAYS);
}

interface Baseline {
  readonly satisfied: number;
  readonly n: number;
  readonly center: number;
  readonly spread: number;
}

/**
 * Whether the day lies outside, by the rules of one chart alone. Null when it is inside, has too few
 * ratings, or too little came before it. Only what is too low is a signal.
 *
 * A small day is not normal: so it must lie below the limits of Laney's chart and be as improbable by
 * its exact distribution, given a share that is itself only known from the baseline (beta-binomial).
 */
export function findSignal(days: readonly ChartDay[], day: LocalDay): Signal | null {
  const baseline = readBaseline(days, localMonth(day));
  if (baseline === null) return null;
  const recent = days.filter((each) => each.n > 0 && each.day <= day);
  const outside = (upTo: number) => judge(recent.slice(0, upTo), baseline);
  const last = recent.at(-1);
  if (last === undefined || last.day !== day) return null;
  const signal = outside(recent.length);
  if (signal === null) return null;
  let since = signal.day;
  for (let end = recent.length - 1; end > 0; end -= 1) {
    const before = recent[end - 1]!;
    if (before.n < SMALLEST_SHOWN) continue;
    if (outside(end) === null) break;
    since = before.day;
  }
  return { ...signal, since };
}

function readBaseline(days: readonly ChartDay[], month: LocalMonth): Baseline | null {
  const end = firstDayOf(month);
  const start = addDays(end, -BASELINE_DAYS);
  const known = days.filter(({ day, n }) => day >= start && day < end && n > 0);
  const n = known.reduce((sum, day) => sum + day.n, 0);
  if (known.length < FEWEST_BASELINE_DAYS || n < FEWEST_BASELINE_RATINGS) return null;
  const satisfied = known.reduce((sum, day) => sum + day.satisfied, 0);
  const { center, sigmaZ } = laneyPPrime({
    defects: known.map((day) => day.satisfied),
    sizes: known.map((day) => day.n),
    L: SIGMAS,
  });
  return { satisfied, n, center, spread: sigmaZ > WIDEN_FROM ? sigmaZ : 1 };
}

/** Of the last of the days; `since` is that day. */
function judge(days: readonly ChartDay[], baseline: Baseline): Signal | null {
  const last = days.at(-1);
  if (last === undefined || last.n < SMALLEST_SHOWN) return null;
  const { n, satisfied, day } = last;
  const { center, spread } = baseline;
  const basis = { day, since: day, n, satisfied, expected: center };
  const sigma = Math.sqrt((center * (1 - center)) / n) * spread;
  const lowest = Math.max(0, center - SIGMAS * sigma);
  const share = satisfied / n;
  if (share < lowest) {
    const wide = sigma === 0 ? 0 : normalCdf((share - center) / sigma);
    const p = Math.max(lowerTail(satisfied, n, baseline), spread > 1 ? wide : 0);
    if (p <= TAIL) return { ...basis, rule: 'share', value: share, lowest, p };
  }
  return judgeRecent(days.slice(-REMEMBERED), baseline, basis);
}

function judgeRecent(
  recent: readonly ChartDay[],
  { center, spread, n: baselineSize }: Baseline,
  basis: Pick<Signal, 'day' | 'since' | 'n' | 'satisfied' | 'expected'>,
): Signal | null {
  if (center === 0 || center === 1) return null;
  const chart = ewmaProportion({
    x: recent.map((each) => each.satisfied),
    n: recent.map((each) => each.n),
    p0: center,
    lambda: LAMBDA,
    L: 1,
  });
  const value = chart.z.at(-1)!;
  // What the smoothed share may stray, and how well the expected one is known.
  const own = center - chart.lcl.at(-1)!;
  const sigma = spread * Math.sqrt(own ** 2 + (center * (1 - center)) / baselineSize);
  const lowest = center - EWMA_WIDTH * sigma;
  if (value >= lowest) return null;
  const p = skewedTail((value - center) / sigma, skewness(recent, center));
  return { ...basis, rule: 'ewma', value, lowest: Math.max(0, lowest), p };
}

/** Of the smoothed share: below, a high share strays farther than the normal curve says. */
function skewness(recent: readonly ChartDay[], center: number): number {
  let second = 0;
  let third = 0;
  for (const [i, { n }] of recent.entries()) {
    const weight = LAMBDA * (1 - LAMBDA) ** (recent.length - 1 - i);
    second += weight ** 2 / n;
    third += weight ** 3 / n ** 2;
  }
  const variance = center * (1 - center);
  return (variance * (1 - 2 * center) * third) / (variance * second) ** 1.5;
}

/** Edgeworth's first correction of the normal tail. */
function skewedTail(z: number, skew: number): number {
  const density = Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI);
  const tail = normalCdf(z) - (density * skew * (z ** 2 - 1)) / 6;
  return Math.min(1, Math.max(normalCdf(z), tail));
}

/** P(X <= x) of n further ratings, after what the baseline showed; sums as few terms as it can. */
function lowerTail(x: number, n: number, { satisfied, n: size }: Baseline): number {
  const a = satisfied + 1;
  const b = size - satisfied + 1;
  let sum = 0;
  for (let k = x; k >= 0; k -= 1) {
    const ways = logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
    const term = Math.exp(ways + logBeta(k + a, n - k + b) - logBeta(a, b));
    sum += term;
    if (term < sum * 1e-12) break;
  }
  return Math.min(1, sum);
}

/**
 * The signals of one day that stand among so many charts: of what is told to officials at most a tenth
 * is chance (Benjamini-Hochberg over both rules of all charts that could be judged).
 */
export function standing<Named extends { readonly signal: Signal }>(
  found: readonly Named[],
  charts: number,
): readonly Named[] {
  if (found.length === 0) return [];
  const quiet = Math.max(0, 2 * charts - found.length);
  const p = [...found.map(({ signal }) => signal.p), ...Array.from({ length: quiet }, () => 1)];
  const { adjusted } = benjaminiHochberg({ p, q: FALSE_SHARE });
  return found.filter((_, i) => adjusted[i]! <= FALSE_SHARE);
}
