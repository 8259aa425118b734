import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { standingOut } from '../../reports/compare-figures.ts';
import { SMALLEST_SHOWN } from '../../reports/disclose.ts';
import { DRILL_DIMENSIONS, type DrillDimension } from '../../reports/drill-tables.ts';
import { ROUNDED_TO, SMALLEST_ROUNDED } from '../../reports/rounded-figure.ts';
import { renderShare } from '../../reports/render-share.ts';
import type { SatisfactionFigure } from '../../reports/satisfaction-report.ts';
import type { OfficialView } from '../official-view.ts';
import { renderVerdict } from '../overview/render-verdict.ts';
import { drillAddress } from './drill-query.ts';
import type { DrillPage } from './drill-view.ts';
import { DRILL_WORDS } from './drill-words.ts';
import { renderMarkedRows } from './render-marked.ts';
import {
  renderCompare,
  renderFilingRefusal,
  renderFilings,
  renderFilters,
} from './render-drill-forms.ts';

/** The figure of a scope, what it is made of, and how to go on from it. */
export function renderDrill(page: DrillPage, view: OfficialView): Html {
  const words = DRILL_WORDS[view.language];
  const { report } = page;
  return html`<div class="page-head">
      <h1>${words.title}</h1>
      <p>${words.lead}</p>
    </div>
    ${renderFilters(page, view)}
    <section class="card" aria-labelledby="scope">
      <h2 id="scope">${words.inScope}: ${scopeText(page, view)}</h2>
      ${renderRemovals(page, view)}
      ${page.filing === '' ? renderTotal(page, view) : renderFilingRefusal(page, view)}
      <p class="hint">${fillIn(words.until, { day: view.format.day(report.until) })}</p>
    </section>
    ${page.filing === '' && renderFigures(page, view)} ${renderFilings(page, view)}`;
}

function renderFigures(page: DrillPage, view: OfficialView): Html {
  return html`${renderCompare(page, view)}
  ${DRILL_DIMENSIONS.map((dimension) => renderPart(page, dimension, view))}
  ${renderMarkedRows(page.report, view)}`;
}

function scopeText({ report, within }: DrillPage, { language }: OfficialView): string {
  const words = DRILL_WORDS[language];
  const names = DRILL_DIMENSIONS.flatMap((dimension) => report.names[dimension] ?? []);
  if (names.length > 0) return names.join(' · ');
  return within === null ? words.whole : words.wholeUnit;
}

/** Each part of the scope can be taken out again. */
function renderRemovals(
  { report, query, within }: DrillPage,
  { language }: OfficialView,
): Html | null {
  const words = DRILL_WORDS[language];
  const given = DRILL_DIMENSIONS.filter(
    (dimension) =>
      report.scope[dimension] !== undefined && !(dimension === 'unit' && within !== null),
  );
  if (given.length === 0) return null;
  const change = (dimension: DrillDimension) => ({
    [dimension]: null,
    ...(dimension === 'unit' && { counter: null }),
  });
  return html`<ul>
    ${given.map(
      (dimension) =>
        html`<li>
          <a href="${drillAddress(query, change(dimension))}"
            >${fillIn(words.remove, { name: report.names[dimension] ?? '' })}</a
          >
        </li>`,
    )}
  </ul>`;
}

function renderTotal({ report }: DrillPage, view: OfficialView): Html {
  const words = DRILL_WORDS[view.language];
  const { total } = report;
  const rounding = report.rounded && renderRounding(view);
  if (total?.interval == null) {
    return html`<p>${fillIn(words.notShown, { smallest: SMALLEST_SHOWN })}</p>
      ${rounding}`;
  }
  const text = fillIn(words.result, {
    share: renderShare(total, view.language) ?? '',
    n: view.format.count(total.n),
    lower: view.format.share(total.interval.lower),
    upper: view.format.share(total.interval.upper),
  });
  const { finished } = total;
  return html`<p class="finding">${text}</p>
    <p>${renderVerdict(total.verdict, view)}</p>
    ${finished !== null && html`<p>${fillIn(words.dossiers, { finished: view.format.count(finished) })}</p>`}
    ${rounding}`;
}

function renderRounding({ language }: OfficialView): Html {
  const text = fillIn(DRILL_WORDS[language].rounded, {
    step: ROUNDED_TO,
    least: SMALLEST_ROUNDED,
  });
  return html`<p class="hint">${text}</p>`;
}

function isOfAllThree({ report: { scope } }: DrillPage, dimension: DrillDimension): boolean {
  const hasPlace = (scope.unit ?? scope.counter) !== undefined;
  const hasMatter = (scope.sector ?? scope.procedure) !== undefined;
  return dimension === 'channel' && hasPlace && hasMatter;
}

function renderPart(page: DrillPage, dimension: DrillDimension, view: OfficialView): Html | null {
  const words = DRILL_WORDS[view.language];
  const { report } = page;
  const rows = report.by[dimension];
  if (rows.length === 0) return null;
  const shown = rows.filter(({ figure }) => figure !== null).length;
  // Rounded counts are no part of exact ones.
  const outstanding = standingOut(isOfAllThree(page, dimension) ? [] : rows, report.total);
  const id = `by-${dimension}` as const;
  const heads = [words.n, words.share, words.interval];
  const line = (member: string, label: string, figure: SatisfactionFigure) => {
    const name = label === '' ? words.noProcedure : label;
    const code = dimension === 'procedure' && member !== '' && member !== label ? `${member} ` : '';
    // The empty member narrows nothing down.
    const cell =
      member === ''
        ? html`${name}`
        : html`<a href="${drillAddress(page.query, { [dimension]: member })}">${code}${name}</a>`;
    return html`<tr>
      <th scope="row">${cell}</th>
      <td class="number">${view.format.count(figure.n)}</td>
      <td class="number">${renderShare(figure, view.language)}</td>
      <td class="number range">
        ${view.format.share(figure.interval!.lower)}–${view.format.share(figure.interval!.upper)}
      </td>
      <td>${renderVerdict(figure.verdict, view)}</td>
      <td class="stands">${words[`stands-${outstanding.get(member) ?? 'none'}`]}</td>
    </tr>`;
  };
  return html`<section class="breakdown" aria-labelledby="${id}">
    <h2 id="${id}">${words[id]}</h2>
    <div class="table-scroll" tabindex="0" role="group" aria-labelledby="${id}">
      <table>
        <thead>
          <tr>
            <th scope="col">${words.member}</th>
            ${heads.map((head) => html`<th scope="col" class="number">${head}</th>`)}
            <th scope="col">${words.verdict}</th>
            <th scope="col">${words.standsOut}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(({ member, label, figure }) => figure && line(member, label, figure))}
        </tbody>
      </table>
    </div>
    ${isOfAllThree(page, dimension) && renderRounding(view)}
    <p class="hint">${fillIn(words.othersHidden, { rows: view.format.count(shown) })}</p>
  </section>`;
}
