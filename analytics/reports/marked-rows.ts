import { localMonth, type LocalDay } from '../../core/calendar.ts';
import type { LeftOutMember } from '../../core/suspicion/suspicion.ts';
import { ratingsIn, sumScores } from '../stats/satisfaction-index.ts';
import { isShownBeside, periodPlan } from './disclose-periods.ts';
import { disclose, discloseNested, SMALLEST_SHOWN, type Cell } from './disclose.ts';
import { agrees } from './open-data.ts';
import { satisfactionFigure } from './satisfaction-figure.ts';
import type {
  Counted,
  ReportingPeriod,
  SatisfactionFigure,
  SatisfactionRow,
} from './satisfaction-report.ts';

/** A line of a table with the marked ratings, which it does not count, and without them. */
export interface MarkedRow {
  readonly member: string;
  readonly label: string;
  /** Marked ratings of the counted kind. */
  readonly marked: number;
  readonly without: SatisfactionFigure;
  readonly with: SatisfactionFigure;
}

/** Marked ratings of the months of `periodPlan`, today left out. */
export interface MarkedTallies {
  readonly unit: readonly LeftOutMember[];
  readonly counter: readonly LeftOutMember[];
  readonly procedure: readonly LeftOutMember[];
}

export interface MarkedQuestion {
  readonly tallies: MarkedTallies;
  readonly period: ReportingPeriod;
  readonly counted: Counted;
  readonly today: LocalDay;
  readonly target: number;
  /** The unit of a counter; null for one that nobody knows. */
  unitOf(counter: string): string | null;
}

type MarkedDimension = keyof MarkedTallies;

/**
 * Lines that have marked ratings, those with most first. Both figures together tell what the marked
 * ones say, so these are cells of a table of their own: a line is left out where they are fewer than
 * `SMALLEST_SHOWN`, of either kind, or all agree and are few, or would tell the few of another line or
 * period.
 */
export function markedRows(
  lines: Readonly<Record<MarkedDimension, readonly SatisfactionRow[]>>,
  question: MarkedQuestion,
): Readonly<Record<MarkedDimension, readonly MarkedRow[]>> {
  const { tallies, unitOf } = question;
  const units = cellsOf(tallies.unit, question);
  const counters = cellsOf(tallies.counter, question);
  const procedures = cellsOf(tallies.procedure, question);
  const nested = discloseNested(
    units,
    counters.map((cell) => ({ ...cell, parent: unitOf(cell.member) })),
  );
  const rows = (dimension: MarkedDimension, shown: ReadonlySet<string>) =>
    rowsOf(lines[dimension], { dimension, shown, question });
  return {
    unit: rows('unit', nested.coarse),
    counter: rows('counter', nested.fine),
    procedure: rows('procedure', disclose(procedures)),
  };
}

/** How many marked ratings each member has in the period. */
function cellsOf(tallies: readonly LeftOutMember[], question: MarkedQuestion): readonly Cell[] {
  const { period, counted, today } = question;
  const plan = periodPlan(period, today);
  return [...Map.groupBy(tallies, ({ member }) => member)].map(([member, all]) => {
    const own = all.filter(({ backed }) => counted === 'all' || backed);
    const months = Array.from({ length: plan.months }, (_, at) =>
      count(own.filter(({ day }) => localMonth(day) - plan.first === at)),
    );
    const inPeriod = own.filter((tally) => isInside(tally, period));
    const kinds = [true, false].map((kind) => inPeriod.filter(({ backed }) => backed === kind));
    const n = count(inPeriod);
    const isSmall = kinds.map(count).some((each) => each > 0 && each < SMALLEST_SHOWN);
    const isAlike = [inPeriod, ...kinds].some((each) => agrees(sumScores(each)));
    const isTold = isSmall || isAlike || !isShownBeside(plan, { n: months, offset: 0, step: 1 });
    return { member, n, sensitive: isTold };
  });
}

function rowsOf(
  lines: readonly SatisfactionRow[],
  {
    dimension,
    shown,
    question: { tallies, period, counted, target },
  }: {
    readonly dimension: MarkedDimension;
    readonly shown: ReadonlySet<string>;
    readonly question: MarkedQuestion;
  },
): readonly MarkedRow[] {
  const found = lines.flatMap(({ member, label, figure }) => {
    if (!shown.has(member) || figure === null || figure.share === null || figure.bound !== null)
      return [];
    const own = tallies[dimension].filter(
      (tally) =>
        tally.member === member && isInside(tally, period) && (counted === 'all' || tally.backed),
    );
    const scores = sumScores([{ scores: figure.scores }, ...own]);
    // Dossiers are those of the counted ones.
    const judging = { target, watched: period.open, finished: null, growing: true };
    const withThem = satisfactionFigure(scores, judging);
    return [{ member, label, marked: count(own), without: figure, with: withThem }];
  });
  return found.toSorted((a, b) => b.marked - a.marked || (a.member < b.member ? -1 : 1));
}

function isInside({ day }: LeftOutMember, { first, last }: ReportingPeriod): boolean {
  return first <= day && day <= last;
}

function count(tallies: readonly LeftOutMember[]): number {
  return ratingsIn(sumScores(tallies));
}
