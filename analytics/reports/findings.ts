import { PLACELESS_UNIT } from '../../core/organisation.ts';
import type { Reason } from '../../core/reason.ts';
import {
  clearlyChanged,
  compareFigures,
  standingOut,
  type ChangedRow,
  type Comparison,
} from './compare-figures.ts';
import type { ReductionReport } from './reduction-report.ts';
import type {
  ReportingPeriod,
  SatisfactionFigure,
  SatisfactionReport,
  SatisfactionRow,
  ShareBound,
} from './satisfaction-report.ts';
import type { ReasonRow } from './top-reasons.ts';

/** The period beside the one before it. */
interface PeriodChange {
  readonly period: ReportingPeriod;
  readonly total: SatisfactionFigure;
  /** Null where one of the two shares is not shown as it is. */
  readonly difference: Comparison | null;
  /** Units that clearly moved, those that fell most first. */
  readonly units: readonly ChangedRow[];
}

/** One thing to do next, by the figures alone; the most useful ones first. */
export type Advice =
  | {
      readonly kind: 'procedure' | 'unit';
      readonly member: string;
      readonly label: string;
      readonly n: number;
      readonly share: number;
      /** Set where only a bound is shown; `short` is then made of the bound. */
      readonly bound: ShareBound | null;
      /** Ratings that would have had to be satisfied as well for the target. */
      readonly short: number;
    }
  | { readonly kind: 'reason'; readonly reason: Reason; readonly n: number }
  | { readonly kind: 'ratings'; readonly missing: number }
  | { readonly kind: 'marks'; readonly waiting: number }
  | { readonly kind: 'cuts'; readonly missing: number }
  | { readonly kind: 'baseline' }
  | { readonly kind: 'keep' };

/** What a report says beyond its figures: page, files and interface read this one value. */
export interface Findings {
  /** Null without a period before, or without ratings in it. */
  readonly change: PeriodChange | null;
  readonly reasons: readonly ReasonRow[];
  readonly advice: readonly Advice[];
}

export interface FindingsInput {
  readonly satisfaction: SatisfactionReport;
  readonly previous: SatisfactionReport | null;
  readonly reasons: readonly ReasonRow[];
  /** Null where it is not told of cuts, as to one unit. */
  readonly reduction: ReductionReport | null;
}

/** Lines of a kind that are named, so that they are read. */
const MOST_NAMED = 3;

/** Made from what is shown and nothing else, so it gives nothing away that the figures do not. */
export function findingsOf(input: FindingsInput): Findings {
  const { satisfaction, previous, reasons } = input;
  const change =
    previous === null || previous.total.share === null
      ? null
      : {
          period: previous.period,
          total: previous.total,
          difference: compareFigures(satisfaction.total, previous.total),
          units: clearlyChanged(satisfaction.by.unit, previous.by.unit),
        };
  return { change, reasons, advice: adviceFrom(input) };
}

function adviceFrom({ satisfaction, reasons, reduction }: FindingsInput): readonly Advice[] {
  const { by, total, target, marked } = satisfaction;
  const { moreNeeded } = total;
  const found: Advice[] = [
    ...belowTarget('procedure', by.procedure, { total, target }),
    ...belowTarget('unit', by.unit, { total, target }),
    ...reasons.slice(0, MOST_NAMED).map((row) => ({ kind: 'reason', ...row }) as const),
    ...(moreNeeded === null ? [] : [{ kind: 'ratings', missing: moreNeeded } as const]),
    ...(marked.undecided === 0 ? [] : [{ kind: 'marks', waiting: marked.undecided } as const]),
    ...adviceOnCuts(reduction),
  ];
  return found.length === 0 && total.verdict === 'met' ? [{ kind: 'keep' }] : found;
}

/**
 * Lines below the target of which the exact test says so, or that are clearly lower than all others;
 * those where most people would have had to be served better come first.
 */
function belowTarget(
  kind: 'procedure' | 'unit',
  rows: readonly SatisfactionRow[],
  { total, target }: Pick<SatisfactionReport, 'total' | 'target'>,
): readonly Advice[] {
  const outstanding = standingOut(rows, total);
  return rows
    .flatMap(({ member, label, figure }) => {
      if (member === '' || member === PLACELESS_UNIT || figure === null || figure.share === null)
        return [];
      const { n, share, bound } = figure;
      const satisfied = bound === null ? figure.satisfied : share * n;
      const isClear = figure.verdict === 'not-met' || outstanding.get(member) === 'lower';
      // The product of the doubles may be a little more than the whole number it stands for.
      const short = Math.ceil(target * n - satisfied - 1e-9);
      if (!isClear || short <= 0) return [];
      return [{ kind, member, label, n, share, bound, short }];
    })
    .toSorted((a, b) => b.short - a.short || (a.member < b.member ? -1 : 1))
    .slice(0, MOST_NAMED);
}

function adviceOnCuts(reduction: ReductionReport | null): readonly Advice[] {
  if (reduction === null) return [];
  if (reduction.progress === null) return [{ kind: 'baseline' }];
  return reduction.missing > 0 ? [{ kind: 'cuts', missing: reduction.missing }] : [];
}
