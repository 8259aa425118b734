import { PLACELESS_UNIT } from '../../core/organisation.ts';
import type { Reason } from '../../core/reason.ts';
import {
  betaBinomialMle,
  betaBinomialMoments,
  betaPosterior,
} from '../stats/beta-binomial-groups.ts';
import { rankRanges } from '../stats/expected-rank.ts';
import { logisticTrend } from '../stats/logistic-trend.ts';
import { StatisticsError } from '../stats/statistics-error.ts';
import { sumOf } from '../stats/sums.ts';
import { kish, postStratify, worstAndBestCase } from '../stats/weighting.ts';
import { wilsonInterval, type ShareInterval } from '../stats/wilson-interval.ts';
import type {
  SatisfactionFigure,
  SatisfactionReport,
  SatisfactionRow,
} from './satisfaction-report.ts';
import type { ReasonRow } from './top-reasons.ts';

/** Confidence of every interval here. */
const CONF = 0.95;
const Z_95 = 1.959963984540054;

/** Months below which a trend says nothing. */
const FEWEST_MONTHS = 6;

/** A figure in which each line counts by its finished dossiers, beside the same lines as they rated. */
export interface WeightedFigure {
  readonly by: 'procedure' | 'unit';
  /** Lines that it is made of, their ratings and dossiers. */
  readonly lines: number;
  readonly n: number;
  readonly finished: number;
  readonly share: number;
  readonly interval: ShareInterval;
  readonly unweighted: number;
  /** As many ratings of equal weight would say as much. */
  readonly effectiveN: number;
}

/** What the months so far lead to, if they go on as they did. */
type Outlook =
  | { readonly kind: 'too-early' | 'no-trend' | 'due-past'; readonly months: number }
  | {
      readonly kind: 'forecast';
      readonly months: number;
      /** ISO month in which the target is due. */
      readonly due: string;
      readonly share: number;
      readonly interval: ShareInterval;
      readonly reaches: 'yes' | 'no' | 'unclear';
    };

/** One unit among its like: drawn towards their mean, with the places that it may take. */
export interface RankedUnit {
  readonly member: string;
  readonly label: string;
  readonly n: number;
  readonly share: number;
  readonly shrunk: number;
  readonly interval: ShareInterval;
  readonly first: number;
  readonly last: number;
}

/** Of those not satisfied, the part that ticked a reason. */
export interface DriverRow {
  readonly reason: Reason;
  readonly n: number;
  readonly share: number;
  readonly interval: ShareInterval;
}

/** How far a figure can be trusted, and what goes together with it: page and interface read this. */
export interface CloserLook {
  readonly period: SatisfactionReport['period'];
  readonly unit: SatisfactionReport['unit'];
  readonly target: number;
  readonly total: SatisfactionFigure;
  /** The share had every silent citizen been dissatisfied, or satisfied; null where that isn't known. */
  readonly silent: ShareInterval | null;
  readonly weighted: readonly WeightedFigure[];
  readonly outlook: Outlook;
  /** Highest first; empty for fewer than two units that are shown as they are. */
  readonly ranks: readonly RankedUnit[];
  /** Ratings of 1 to 3 that the reasons are of; 0 where that isn't shown. */
  readonly dissatisfied: number;
  readonly drivers: readonly DriverRow[];
}

interface CloserInput {
  /** Of backed ratings. */
  readonly report: SatisfactionReport;
  /** Months that are over, the oldest first, one line each. */
  readonly months: readonly SatisfactionRow[];
  /** Months from the first of `months` to the one in which the target is due. */
  readonly due: { readonly month: string; readonly ahead: number };
  /** The figure of the same scope up to yesterday, as the reasons are counted. */
  readonly untilYesterday: SatisfactionFigure | null;
  readonly reasons: readonly ReasonRow[];
  /** `rankedUnits` of the report's units. */
  readonly ranks: readonly RankedUnit[];
}

/** Made from what is shown and nothing else, so it gives nothing away that the figures do not. */
export function closerLook(input: CloserInput): CloserLook {
  const { report, months, due, untilYesterday, reasons, ranks } = input;
  const { period, unit, target, total, by } = report;
  const dissatisfied = untilYesterday === null ? 0 : sumOf(untilYesterday.scores.slice(0, 3));
  return {
    period,
    unit,
    target,
    total,
    silent: silentRange(total),
    weighted: (['procedure', 'unit'] as const).flatMap((kind) => weightedBy(kind, by[kind])),
    outlook: outlookOf(months, due, target),
    ranks,
    dissatisfied,
    drivers: reasons.flatMap(({ reason, n }) =>
      n > dissatisfied
        ? []
        : [{ reason, n, share: n / dissatisfied, interval: wilson(n, dissatisfied) }],
    ),
  };
}

function wilson(x: number, n: number): ShareInterval {
  return wilsonInterval({ x, n, conf: CONF });
}

function isExact(figure: SatisfactionFigure | null): figure is SatisfactionFigure {
  return figure !== null && figure.share !== null && figure.bound === null;
}

/** No assumption about who did not rate can lead outside; null where dossiers or share are not known. */
export function silentRange(total: SatisfactionFigure): ShareInterval | null {
  const { satisfied: x, n, finished } = total;
  if (!isExact(total) || finished === null || finished < n) return null;
  return worstAndBestCase({ x, n, N: finished });
}

/** Null lines and bounds are left out; a line that more rated than had finished counts by its ratings. */
function weightedBy(
  kind: WeightedFigure['by'],
  rows: readonly SatisfactionRow[],
): readonly WeightedFigure[] {
  const strata = rows.flatMap(({ member, figure }) => {
    if (member === '' || !isExact(figure) || figure.finished === null) return [];
    const { satisfied: x, n, finished } = figure;
    return [{ x, n, N: Math.max(n, finished) }];
  });
  if (strata.length < 2) return [];
  const [x, n, population] = (['x', 'n', 'N'] as const).map((key) => strata.map((s) => s[key]));
  const { p, se, weightPerRating } = postStratify({
    x: x!,
    n: n!,
    population: population!,
    fpc: true,
  });
  const weights = weightPerRating.map((weight, h) => ({ weight, count: n![h]! }));
  return [
    {
      by: kind,
      lines: strata.length,
      n: sumOf(n!),
      finished: sumOf(population!),
      share: p,
      interval: { lower: Math.max(0, p - Z_95 * se), upper: Math.min(1, p + Z_95 * se) },
      unweighted: sumOf(x!) / sumOf(n!),
      effectiveN: kish(weights).effectiveN,
    },
  ];
}

/** Nothing below six months, nor for a day that is over or farther ahead than half of what was seen. */
function outlookOf(
  months: readonly SatisfactionRow[],
  due: CloserInput['due'],
  target: number,
): Outlook {
  const seen = months.flatMap(({ figure }, t) => (isExact(figure) ? [{ t, figure }] : []));
  if (due.ahead < months.length) return { kind: 'due-past', months: seen.length };
  const [first, last] = [seen[0]?.t ?? 0, seen.at(-1)?.t ?? 0];
  if (seen.length < FEWEST_MONTHS || due.ahead - last > (last - first) / 2) {
    return { kind: 'too-early', months: seen.length };
  }
  const series = {
    t: seen.map(({ t }) => t),
    x: seen.map(({ figure }) => figure.satisfied),
    n: seen.map(({ figure }) => figure.n),
    horizon: due.ahead,
    target,
    conf: CONF,
  };
  try {
    const { forecast, lower, upper, lowerQuasi, upperQuasi } = logisticTrend(series);
    const interval = { lower: Math.min(lower, lowerQuasi), upper: Math.max(upper, upperQuasi) };
    const isSure = interval.lower >= target || interval.upper < target;
    const reaches = isSure ? (forecast >= target ? 'yes' : 'no') : 'unclear';
    return {
      kind: 'forecast',
      months: seen.length,
      due: due.month,
      share: forecast,
      interval,
      reaches,
    };
  } catch (error) {
    // All alike in every month: there is no slope to follow.
    if (error instanceof StatisticsError) return { kind: 'no-trend', months: seen.length };
    throw error;
  }
}

/** Of units that are shown as they are, highest first; goes through every pair of them. */
export function rankedUnits(
  rows: readonly SatisfactionRow[],
  target: number,
): readonly RankedUnit[] {
  const units = rows.flatMap(({ member, label, figure }) =>
    isExact(figure) && member !== PLACELESS_UNIT
      ? [{ member, label, x: figure.satisfied, n: figure.n }]
      : [],
  );
  if (units.length < 2) return [];
  const spread = spreadOf(units);
  const posteriors = units.map(({ x, n }) => betaPosterior({ x, n, ...spread, target }));
  const ranges = rankRanges(
    {
      alpha: units.map(({ x }) => spread.alpha + x),
      beta: units.map(({ x, n }) => spread.beta + n - x),
    },
    CONF,
  );
  return units
    .map(({ member, label, x, n }, i) => {
      const { mean, lower, upper } = posteriors[i]!;
      return {
        member,
        label,
        n,
        share: x / n,
        shrunk: mean,
        interval: { lower, upper },
        ...ranges[i]!,
      };
    })
    .toSorted((a, b) => b.shrunk - a.shrunk || (a.member < b.member ? -1 : 1));
}

/** Imagined ratings with which every unit begins where they differ no more than chance makes them. */
const MOST_IMAGINED = 1e6;

/** How the units' true shares are spread; by moments where no likeliest spread exists. */
function spreadOf(units: readonly { readonly x: number; readonly n: number }[]) {
  const groups = { x: units.map(({ x }) => x), n: units.map(({ n }) => n) };
  const found = likeliest(groups);
  if (Number.isFinite(found.alpha) && found.alpha > 0 && found.beta > 0) {
    return { alpha: found.alpha, beta: found.beta };
  }
  const mean = (sumOf(groups.x) + 1) / (sumOf(groups.n) + 2);
  return { alpha: MOST_IMAGINED * mean, beta: MOST_IMAGINED * (1 - mean) };
}

function likeliest(groups: { readonly x: readonly number[]; readonly n: readonly number[] }) {
  try {
    return betaBinomialMle(groups);
  } catch (error) {
    if (error instanceof StatisticsError) return betaBinomialMoments(groups);
    throw error;
  }
}
