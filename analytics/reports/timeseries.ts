import { isoMonth, type LocalMonth } from '../../core/calendar.ts';
import { sumScores } from '../stats/satisfaction-index.ts';
import type { Dimension, RatingTally } from '../../core/ports.ts';
import type { ProvinceCode } from '../../core/organisation.ts';
import { toGroup, type Group } from './build-satisfaction-report.ts';
import { disclose } from './disclose.ts';
import { cellName, discloseTable } from './disclose-table.ts';
import { satisfactionFigure } from './satisfaction-figure.ts';
import type { Counted, ReportingPeriod, SatisfactionRow } from './satisfaction-report.ts';

/** Satisfaction month by month, of the province or of one member of a dimension. */
export interface Timeseries {
  readonly province: ProvinceCode;
  readonly period: ReportingPeriod;
  readonly counted: Counted;
  readonly dimension: Dimension;
  /** Empty for the whole province. */
  readonly member: string;
  /** Each whole month of the period, the oldest first; `figure` is null where it may not be shown. */
  readonly months: readonly SatisfactionRow[];
}

interface TimeseriesInput extends Omit<Timeseries, 'months'> {
  readonly target: number;
  /** First and last whole month; no months when the last is earlier. */
  readonly from: LocalMonth;
  readonly to: LocalMonth;
  /** By month, of every member of the dimension: what may be shown depends on the others. */
  readonly tallies: readonly RatingTally[];
}

/**
 * The series. Small cells are hidden in the table of all members by all months, so that neither the
 * other members nor the other months tell what is hidden.
 */
export function buildTimeseries(input: TimeseriesInput): Timeseries {
  const { from, to, target, tallies, ...head } = input;
  const { counted, member } = head;
  const groupOf = (own: readonly RatingTally[]): Group =>
    toGroup(
      '',
      sumScores(own.filter(({ backed }) => backed)),
      sumScores(own.filter(({ backed }) => !backed)),
      counted,
    );
  const cells = new Map<string, Group & { readonly row: string; readonly column: string }>();
  const grouped = Map.groupBy(tallies, (tally) => cellName(tally.member, String(tally.period)));
  for (const [name, own] of grouped) {
    const { member: row, period } = own[0]!;
    cells.set(name, { ...groupOf(own), member: name, row, column: String(period) });
  }
  const parentOf = () => null;
  const sums = (keyOf: (tally: RatingTally) => string) =>
    [...Map.groupBy(tallies, keyOf)].map(([key, own]) => ({ ...groupOf(own), member: key }));
  const columns = { parentOf, shown: disclose(sums((tally) => String(tally.period))) };
  const rows = { parentOf, shown: disclose(sums((tally) => tally.member)) };
  const shown = discloseTable(
    [...cells.values()].map(({ row, column, n, sensitive = false }) => ({
      row,
      column,
      n,
      sensitive,
    })),
    rows,
    columns,
  );
  const months: SatisfactionRow[] = [];
  for (let month = from; month <= to; month = (month + 1) as LocalMonth) {
    const name = cellName(member, String(month));
    const group = shown.has(name) ? cells.get(name) : undefined;
    const label = isoMonth(month);
    const judging = { target, watched: false, finished: null, growing: false };
    const figure = group === undefined ? null : satisfactionFigure(group.scores, judging);
    months.push({ member: label, label, figure });
  }
  return { ...head, months };
}
