import { fillIn } from '../../../core/messages/fill-in.ts';
import { SMALLEST_SHOWN } from '../../reports/disclose.ts';
import { renderShare } from '../../reports/render-share.ts';
import type { SatisfactionReport } from '../../reports/satisfaction-report.ts';
import {
  breakdownChart,
  breakdownOf,
  lineTitle,
  shownLines,
  type Breakdown,
  type BreakdownKind,
  type BreakdownLine,
} from './breakdown.ts';
import { breakdownFinding } from './finding.ts';
import { html, jsonBlock, type Html } from '../../../core/html.ts';
import type { OfficialView } from '../official-view.ts';
import { renderVerdict } from './render-verdict.ts';

/** Tables of up to this many lines stand open; longer ones open on demand. */
const MOST_OPEN_LINES = 8;

/** Longer names may be clipped to two rows on the screen; the pointer then shows the whole. */
const LONGEST_UNCLIPPED = 60;

/** One breakdown: what it shows in words, its chart, and the table with the same figures. */
export function renderBreakdown(
  report: SatisfactionReport,
  kind: BreakdownKind,
  view: OfficialView,
): Html {
  const { texts } = view;
  const breakdown = breakdownOf(report, kind, view);
  const finding = breakdownFinding(breakdown, view);
  return html`<section class="breakdown breakdown-${kind}" aria-labelledby="by-${kind}">
    <h2 id="by-${kind}">${texts[`${kind}Title`]}</h2>
    <p class="finding">${finding}</p>
    ${
      breakdown.lines.length > 0 &&
      html`<div class="chart-and-table">
        ${renderChart(breakdown, finding, view)} ${renderTableBlock(breakdown, view)}
      </div>`
    }
  </section>`;
}

/** Hidden until the page's script draws it: without script the table alone is complete. */
function renderChart(breakdown: Breakdown, finding: string, view: OfficialView): Html | null {
  const chart = breakdownChart(breakdown, view);
  if (chart === null) return null;
  const { kind, report, lines } = breakdown;
  const { texts, format } = view;
  const all = kind === 'day' ? chart.points.length : lines.length;
  const target = format.target(report.target);
  const legend = fillIn(kind === 'day' ? texts.chartLegendDays : texts.chartLegendMembers, {
    target,
  });
  const part = fillIn(texts.chartTop, {
    count: format.count(chart.points.length),
    rows: format.count(all),
  });
  const name = `${texts[`${kind}Title`]}. ${finding}`;
  return html`<figure class="chart chart-${chart.kind}" data-chart="chart-data-${kind}" hidden>
    <div class="chart-box"><canvas role="img" aria-label="${name}"></canvas></div>
    <figcaption>${legend}${chart.points.length < all && ` ${part}`}</figcaption>
    ${jsonBlock(`chart-data-${kind}`, chart)}
  </figure>`;
}

function renderTableBlock(breakdown: Breakdown, view: OfficialView): Html {
  const { lines } = breakdown;
  const table = renderTable(breakdown, view);
  if (lines.length <= MOST_OPEN_LINES) return table;
  const summary = fillIn(view.texts.tableShow, { rows: view.format.count(lines.length) });
  return html`<details class="table-details">
    <summary>${summary}</summary>
    ${table}
  </details>`;
}

function renderTable({ lines, kind }: Breakdown, view: OfficialView): Html {
  const { texts } = view;
  const caption = fillIn(texts.tableCaption, { title: texts[`${kind}Title`] });
  const someHidden = shownLines(lines).length < lines.length;
  const few = fillIn(texts.tooFew, { smallest: SMALLEST_SHOWN });
  const ofDossiers = lines.some(({ figure }) => figure !== null && figure.finished !== null);
  return html`<div class="table-scroll" tabindex="0" role="group" aria-labelledby="table-${kind}">
      <table>
        <caption id="table-${kind}">
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${texts[`${kind}Column`]}</th>
            <th scope="col" class="number">${texts.ratingsColumn}</th>
            ${
              ofDossiers &&
              html`<th scope="col" class="number">${texts.finishedColumn}</th>
                <th scope="col" class="number">${texts.responseRateColumn}</th>`
            }
            <th scope="col" class="number">${texts.shareColumn}</th>
            <th scope="col" class="number">${texts.intervalColumn}</th>
            <th scope="col">${texts.verdictLabel}</th>
          </tr>
        </thead>
        <tbody>
          ${tableOrder(lines, kind).map((line) => renderLine(line, { ofDossiers, few }, view))}
        </tbody>
      </table>
    </div>
    ${someHidden && html`<p class="hint">${fillIn(texts.smallCells, { smallest: SMALLEST_SHOWN })}</p>`}`;
}

/** Newest day first; elsewhere most ratings first, as in the chart, then what is not shown. */
function tableOrder(
  lines: readonly BreakdownLine[],
  kind: BreakdownKind,
): readonly BreakdownLine[] {
  if (kind === 'day') return lines.toReversed();
  return lines.toSorted((a, b) => (b.figure?.n ?? 0) - (a.figure?.n ?? 0));
}

interface LineSetting {
  readonly ofDossiers: boolean;
  /** What stands where a figure is not shown. */
  readonly few: string;
}

function renderLine(
  line: BreakdownLine,
  { ofDossiers, few }: LineSetting,
  view: OfficialView,
): Html {
  const { texts, format } = view;
  const title = lineTitle(line);
  const clipped = title.length > LONGEST_UNCLIPPED;
  const head = html`<th scope="row" ${clipped && html` title="${title}"`}>
    ${line.code !== null && html`<span class="code">${line.code}</span> `}<span class="name"
      >${line.name}</span
    >
  </th>`;
  const { figure } = line;
  if (figure === null || figure.share === null || figure.interval === null) {
    return html`<tr class="few">
      ${head}
      <td colspan="${ofDossiers ? 6 : 4}">${few}</td>
    </tr> `;
  }
  const { lower, upper } = figure.interval;
  const range = fillIn(texts.intervalRange, {
    lower: format.share(lower),
    upper: format.share(upper),
  });
  return html`<tr>
    ${head}
    <td class="number">${format.count(figure.n)}</td>
    ${
      ofDossiers &&
      html`<td class="number">${optional(figure.finished, format.count)}</td>
        <td class="number">${optional(figure.responseRate, format.share)}</td>`
    }
    <td class="number">${renderShare(figure, view.language)}</td>
    <td class="number range">${range}</td>
    <td>${renderVerdict(figure.verdict, view)}</td>
  </tr> `;
}

function optional(value: number | null, render: (value: number) => string): string {
  return value === null ? '–' : render(value);
}
