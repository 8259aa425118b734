import { fillIn } from '../../../core/messages/fill-in.ts';
import { SMALLEST_SHOWN } from '../../reports/disclose.ts';
import { renderShare } from '../../reports/render-share.ts';
import type { SatisfactionReport, Verdict } from '../../reports/satisfaction-report.ts';
import { lineTitle, shownLines, type Breakdown, type BreakdownLine } from './breakdown.ts';
import type { OfficialView } from '../official-view.ts';

/** Lines named in a finding before "and N more". */
const MOST_NAMED = 3;

/** What a breakdown shows, in one or two sentences: under its heading, and as the chart's name. */
export function breakdownFinding({ kind, report, lines }: Breakdown, view: OfficialView): string {
  const { texts, format } = view;
  if (lines.length === 0) {
    return fillIn(texts.breakdownEmpty, { day: format.day(report.breakdownsUntil) });
  }
  const shown = shownLines(lines);
  if (shown.length === 0) {
    return fillIn(texts.breakdownAllHidden, {
      rows: format.count(lines.length),
      smallest: SMALLEST_SHOWN,
    });
  }
  return kind === 'day' ? daysFinding(shown, report, view) : membersFinding(shown, report, view);
}

type ShownLine = ReturnType<typeof shownLines>[number];

function daysFinding(
  shown: readonly ShownLine[],
  report: SatisfactionReport,
  { texts, format, language }: OfficialView,
): string {
  const latest = shown.at(-1);
  const above = shown.filter(({ figure }) => (figure.share ?? 0) >= report.target).length;
  return fillIn(texts.findingDays, {
    shown: format.count(shown.length),
    smallest: SMALLEST_SHOWN,
    above: format.count(above),
    target: format.target(report.target),
    last: latest?.name ?? '',
    share: renderShare(latest?.figure ?? null, language) ?? '',
  });
}

function membersFinding(
  shown: readonly ShownLine[],
  report: SatisfactionReport,
  view: OfficialView,
): string {
  const { texts, format } = view;
  const having = (verdict: Verdict) => shown.filter(({ figure }) => figure.verdict === verdict);
  const notMet = having('not-met');
  const summary = fillIn(texts.findingVerdicts, {
    shown: format.count(shown.length),
    smallest: SMALLEST_SHOWN,
    met: format.count(having('met').length),
    notMet: format.count(notMet.length),
    unknown: format.count(having('not-yet-known').length),
    target: format.target(report.target),
  });
  if (notMet.length === 0) return summary;
  return `${summary} ${fillIn(texts.findingNotMet, { names: listNames(notMet, view) })}`;
}

/** The largest ones by name, the others by number. */
function listNames(lines: readonly ShownLine[], { texts, format }: OfficialView): string {
  const largest = lines.toSorted((a, b) => b.figure.n - a.figure.n).slice(0, MOST_NAMED);
  const names = largest.map((line: BreakdownLine) => lineTitle(line, 60)).join('; ');
  const rest = lines.length - largest.length;
  return rest === 0 ? names : fillIn(texts.findingMore, { names, count: format.count(rest) });
}
