import { csvFile, textCell } from './csv-cells.ts';
import { BREAKDOWNS } from './report-queries.ts';
import type { SatisfactionFigure, SatisfactionReport, ShareBound } from './satisfaction-report.ts';

const COLUMNS = [
  'breakdown',
  'member',
  'label',
  'n',
  'satisfied',
  'share',
  'share_bound',
  'lower',
  'upper',
  'verdict',
  'more_needed',
  'finished_dossiers',
  'response_rate',
  'counted',
  'simulated',
] as const;

const BOUND_CELLS: Readonly<Record<ShareBound, string>> = {
  'below-5-percent': '< 0.05',
  'above-95-percent': '> 0.95',
};

/**
 * The report as one table, a line a figure (RFC 4180, UTF-8 with byte order mark): the same numbers,
 * to the last digit, as the report holds. Cells that are not shown are empty; where only a bound of the
 * share is given, it stands in a column of its own. A text that a
 * spreadsheet would run as a formula gets an apostrophe in front.
 */
export function toCsv(report: SatisfactionReport): string {
  const { counted, simulated } = report;
  const place = report.unit ?? { code: report.province, name: report.provinceName };
  const lines: string[] = [COLUMNS.join(',')];
  const add = (
    breakdown: string,
    member: string,
    label: string,
    figure: SatisfactionFigure | null,
  ): void => {
    const cells = [breakdown, member, label, ...figureCells(figure), counted, String(simulated)];
    lines.push(cells.join(','));
  };
  for (const name of ['total', 'backed', 'unbacked'] as const) {
    add(name, textCell(place.code), textCell(place.name), report[name]);
  }
  const { totalWithThem } = report.marked;
  if (totalWithThem !== null) {
    add('total-with-marked', textCell(place.code), textCell(place.name), totalWithThem);
  }
  for (const { member, label, figure } of report.byDay) add('day', member, label, figure);
  for (const breakdown of BREAKDOWNS) {
    for (const { member, label, figure } of report.by[breakdown]) {
      add(breakdown, textCell(member), textCell(label), figure);
    }
  }
  for (const { member, label, figure } of report.byProvince) {
    add('province', textCell(member), textCell(label), figure);
  }
  return csvFile(lines);
}

/** The columns n to response_rate. */
function figureCells(figure: SatisfactionFigure | null): readonly string[] {
  if (figure === null) return ['', '', '', '', '', '', '', '', '', ''];
  const { n, satisfied, share, bound, interval, verdict, moreNeeded } = figure;
  const response = [figure.finished, figure.responseRate].map(numberCell);
  if (share === null || interval === null) {
    return [String(n), '', '', '', '', '', '', '', ...response];
  }
  const shares =
    bound === null ? [String(satisfied), String(share), ''] : ['', '', BOUND_CELLS[bound]];
  const range = [interval.lower, interval.upper].map(String);
  return [String(n), ...shares, ...range, verdict, numberCell(moreNeeded), ...response];
}

function numberCell(value: number | null): string {
  return value === null ? '' : String(value);
}
