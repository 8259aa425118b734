import { BREAKDOWNS } from './report-queries.ts';
import type { SatisfactionFigure, SatisfactionReport } from './satisfaction-report.ts';

const COLUMNS = [
  'breakdown',
  'member',
  'label',
  'n',
  'satisfied',
  'share',
  'lower',
  'upper',
  'verdict',
  'more_needed',
  'counted',
  'simulated',
] as const;

const BYTE_ORDER_MARK = '\uFEFF';

/** What makes a spreadsheet take a cell for a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;

/**
 * The report as one table, a line a figure (RFC 4180, UTF-8 with byte order mark): the same numbers,
 * to the last digit, as the report holds. Cells that are not shown are empty. A text that a
 * spreadsheet would run as a formula gets an apostrophe in front.
 */
export function toCsv(report: SatisfactionReport): string {
  const { province, provinceName, counted, simulated } = report;
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
    add(name, textCell(province), textCell(provinceName), report[name]);
  }
  for (const { member, label, figure } of report.byDay) add('day', member, label, figure);
  for (const breakdown of BREAKDOWNS) {
    for (const { member, label, figure } of report.by[breakdown]) {
      add(breakdown, textCell(member), textCell(label), figure);
    }
  }
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/** The columns n to more_needed. */
function figureCells(figure: SatisfactionFigure | null): readonly string[] {
  if (figure === null) return ['', '', '', '', '', '', ''];
  const { n, satisfied, share, interval, verdict, moreNeeded } = figure;
  if (share === null || interval === null) return [String(n), '', '', '', '', '', ''];
  const numbers = [n, satisfied, share, interval.lower, interval.upper].map(String);
  return [...numbers, verdict, moreNeeded === null ? '' : String(moreNeeded)];
}

function textCell(text: string): string {
  const safe = FORMULA_START.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
