import { localMonth, type LocalDay } from '../../core/calendar.ts';
import type { LeftOutMember } from '../../core/suspicion/suspicion.ts';
import { ratingsIn, sumScores } from '../stats/satisfaction-index.ts';
import { discloseMarked, tellsFewMarked, type MarkedCell } from './disclose-marked.ts';
import { isShownBeside, periodPlan } from './disclose-periods.ts';
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
 * period. What all lines that are left out have together is a cell of this kind, too.
 */
export function markedRows(
  lines: Readonly<Record<MarkedDimension, readonly SatisfactionRow[]>>,
  question: MarkedQuestion,
): Readonly<Record<MarkedDimension, readonly MarkedRow[]>> {
  const { tallies, counted, unitOf } = question;
  const cells = (dimension: MarkedDimension): Tables => ({
    backed: cellsOf(tallies[dimension], { ...question, counted: 'backed' }),
    own: counted === 'backed' ? null : cellsOf(tallies[dimension], question),
  });
  const units = shownIn(cells('unit'));
  const counters = cells('counter');
  const shownCounters = [...units.own].flatMap((unit) => {
    const isIn = ({ member }: MarkedCell) => unitOf(member) === unit;
    const [backed, own] = [counters.backed.filter(isIn), counters.own?.filter(isIn) ?? null];
    return [...shownIn({ backed, own }, units.backed.has(unit)).own];
  });
  const rows = (dimension: MarkedDimension, shown: ReadonlySet<string>) =>
    rowsOf(lines[dimension], { dimension, shown, question });
  return {
    unit: rows('unit', units.own),
    counter: rows('counter', new Set(shownCounters)),
    procedure: rows('procedure', shownIn(cells('procedure')).own),
  };
}

/** A table where backed ones alone are counted, and where all are; null where those are not asked for. */
interface Tables {
  readonly backed: readonly MarkedCell[];
  readonly own: readonly MarkedCell[] | null;
}

/** The members shown where backed ones alone are counted, and in the table asked for. */
function shownIn({ backed, own }: Tables, isBackedSumKnown = true) {
  const shownBacked = discloseMarked(backed, null);
  if (own === null) return { backed: shownBacked, own: shownBacked };
  return { backed: shownBacked, own: discloseMarked(own, isBackedSumKnown ? shownBacked : null) };
}

/** The marked ratings of each member in the period. */
function cellsOf(
  tallies: readonly LeftOutMember[],
  { period, counted, today }: Pick<MarkedQuestion, 'period' | 'counted' | 'today'>,
): readonly MarkedCell[] {
  const plan = periodPlan(period, today);
  return [...Map.groupBy(tallies, ({ member }) => member)].map(([member, all]) => {
    const own = all.filter(({ backed }) => counted === 'all' || backed);
    const months = Array.from({ length: plan.months }, (_, at) =>
      count(own.filter(({ day }) => localMonth(day) - plan.first === at)),
    );
    const inPeriod = own.filter((tally) => isInside(tally, period));
    const kind = (backed: boolean) =>
      sumScores(inPeriod.filter((tally) => tally.backed === backed));
    const kinds = [kind(true), kind(false)] as const;
    const isTold = tellsFewMarked(kinds) || !isShownBeside(plan, { n: months, offset: 0 });
    return { member, n: count(inPeriod), kinds, sensitive: isTold };
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
