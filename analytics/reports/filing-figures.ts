import type { ScoreCounts } from '../../core/ports.ts';
import { sumScores } from '../stats/satisfaction-index.ts';
import { SMALLEST_SHOWN } from './disclose.ts';
import { satisfactionFigure } from './satisfaction-figure.ts';
import type { ReportingPeriod, SatisfactionFigure } from './satisfaction-report.ts';

/** Part of the dossiers of a place that must be filed in one way for its ratings to count as of it. */
export const MOSTLY = 0.95;

/** Dossiers of one unit by one procedure in the period, by way of filing, and how it was rated. */
export interface FiledCell {
  /** Dossiers by way of filing. */
  readonly filed: ReadonlyMap<string, number>;
  /** Null where the figure of the unit and procedure may not be shown. */
  readonly scores: ScoreCounts | null;
}

/** Satisfaction of those who filed in one way, as far as places tell. */
export interface WayFigure {
  readonly filing: string;
  /** Units and procedures that it is made of. */
  readonly cells: number;
  readonly figure: SatisfactionFigure;
}

export interface FilingFigures {
  readonly period: ReportingPeriod;
  /** Most ratings first; a way of which nothing can be told is absent. */
  readonly ways: readonly WayFigure[];
  /** Ratings that the ways speak for. */
  readonly covered: number;
  /** All backed ratings of the place in the period; null where their number may not be shown. */
  readonly total: number | null;
}

/**
 * A rating keeps no way of filing. But where at least `MOSTLY` of ten or more dossiers of a unit and
 * procedure were filed in one way, nearly all of its ratings are of that way: these are added up. Made
 * of figures that are shown as they are and of nothing else, so it tells nothing that they do not.
 */
export function filingFigures(
  cells: readonly FiledCell[],
  {
    period,
    target,
    total,
  }: { readonly period: ReportingPeriod; readonly target: number; readonly total: number | null },
): FilingFigures {
  const judging = { target, watched: period.open, finished: null, growing: true };
  const byWay = new Map<string, { scores: ScoreCounts }[]>();
  for (const { filed, scores } of cells) {
    const way = mainWay(filed);
    if (way === null || scores === null) continue;
    if (satisfactionFigure(scores, judging).bound !== null) continue;
    byWay.set(way, [...(byWay.get(way) ?? []), { scores }]);
  }
  const ways = [...byWay].map(([filing, own]) => ({
    filing,
    cells: own.length,
    figure: satisfactionFigure(sumScores(own), judging),
  }));
  return {
    period,
    ways: ways.toSorted((a, b) => b.figure.n - a.figure.n || (a.filing < b.filing ? -1 : 1)),
    covered: ratingsOf(ways),
    total,
  };
}

/** The figures of one way alone; of every way when none is named. */
export function narrowToWay(figures: FilingFigures, filing: string): FilingFigures {
  if (filing === '') return figures;
  const ways = figures.ways.filter((way) => way.filing === filing);
  return { ...figures, ways, covered: ratingsOf(ways) };
}

function ratingsOf(ways: readonly WayFigure[]): number {
  return ways.reduce((sum, { figure }) => sum + figure.n, 0);
}

/** The way in which nearly all were filed; null for a mixture, or for too few. */
function mainWay(filed: ReadonlyMap<string, number>): string | null {
  const all = [...filed.values()].reduce((sum, n) => sum + n, 0);
  if (all < SMALLEST_SHOWN) return null;
  return [...filed].find(([, n]) => n >= MOSTLY * all)?.[0] ?? null;
}
