import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { Unit } from '../../../core/organisation.ts';
import { SMALLEST_SHOWN } from '../../reports/disclose.ts';
import { MOSTLY, type FilingFigures, type WayFigure } from '../../reports/filing-figures.ts';
import { renderShare } from '../../reports/render-share.ts';
import type { OfficialView } from '../official-view.ts';
import { periodName, type PeriodGroup } from '../overview/overview-query.ts';
import { renderVerdict } from '../overview/render-verdict.ts';
import { renderSelect } from '../render-forms.ts';
import { DRILL_WORDS } from './drill-words.ts';
import { any, filingOptions, periodField, unitOptions } from './filter-fields.ts';

/** Everything on the page of satisfaction by way of filing. */
interface FilingPage {
  readonly figures: FilingFigures;
  /** Null: the whole province. */
  readonly unit: string | null;
  readonly name: string | null;
  /** Empty for every way of filing. */
  readonly filing: string;
  readonly periods: readonly PeriodGroup[];
  /** Null where the reader may see one unit alone. */
  readonly units: readonly Unit[] | null;
}

/** Satisfaction by way of filing, with what it speaks for and what it can't say. */
export function renderFiling(page: FilingPage, view: OfficialView): Html {
  const words = DRILL_WORDS[view.language];
  const { period, ways } = page.figures;
  const place = page.name ?? words.whole;
  return html`<div class="page-head">
      <p class="kicker">${place} · ${periodName(period.id, view)}</p>
      <h1>${words.wayTitle}</h1>
      <p class="lead">
        ${fillIn(words.wayLead, { mostly: view.format.target(MOSTLY), least: SMALLEST_SHOWN })}
      </p>
    </div>
    ${renderFilters(page, view)}
    <section class="breakdown" aria-labelledby="ways">
      <h2 id="ways">${words.filing}</h2>
      <p class="finding">${coverageOf(page.figures, view)}</p>
      ${ways.length === 0 ? html`<p>${words.wayNone}</p>` : renderWays(ways, view)}
      <p class="hint">${words.wayCaution}</p>
    </section>
    <p>
      <a href="/dashboard/satisfaction?${detailsQuery(page)}">${words.wayBack}</a>
    </p>`;
}

function renderFilters({ figures, unit, filing, periods, units }: FilingPage, view: OfficialView) {
  const words = DRILL_WORDS[view.language];
  return html`<form
    class="filters"
    autocomplete="off"
    method="get"
    action="/dashboard/satisfaction/filing"
    aria-label="${words.filterTitle}"
  >
    ${periodField({ name: 'period', label: words.period, chosen: figures.period.id }, periods)}
    ${units !== null && renderSelect({ name: 'unit', label: words.unit }, unit ?? '', [any(view), ...unitOptions(units)])}
    ${renderSelect({ name: 'filing', label: words.filing }, filing, [any(view), ...filingOptions(view)])}
    <button class="primary">${words.show}</button>
  </form>`;
}

function coverageOf({ covered, total }: FilingFigures, view: OfficialView): string {
  const words = DRILL_WORDS[view.language];
  if (total === null) return fillIn(words.wayUnknownTotal, { covered: view.format.count(covered) });
  return fillIn(words.wayCovered, {
    covered: view.format.count(covered),
    total: view.format.count(total),
    share: total === 0 ? '–' : view.format.share(covered / total),
  });
}

function detailsQuery({ figures, unit }: FilingPage): string {
  const query = { period: figures.period.id, counted: 'backed', ...(unit !== null && { unit }) };
  return new URLSearchParams(query).toString();
}

function renderWays(ways: readonly WayFigure[], view: OfficialView): Html {
  const words = DRILL_WORDS[view.language];
  const heads = [words.wayCells, words.n, words.share, words.interval];
  const line = ({ filing, cells, figure }: WayFigure) =>
    html`<tr>
      <th scope="row">${words[`filing-${filing}` as 'filing-online'] ?? filing}</th>
      <td class="number">${view.format.count(cells)}</td>
      <td class="number">${view.format.count(figure.n)}</td>
      <td class="number">${renderShare(figure, view.language)}</td>
      <td class="number range">
        ${
          figure.interval !== null &&
          html`${view.format.share(figure.interval.lower)}–${view.format.share(figure.interval.upper)}`
        }
      </td>
      <td>${renderVerdict(figure.verdict, view)}</td>
    </tr>`;
  return html`<div class="table-scroll" tabindex="0" role="group" aria-labelledby="ways">
    <table>
      <thead>
        <tr>
          <th scope="col">${words.filing}</th>
          ${heads.map((head) => html`<th scope="col" class="number">${head}</th>`)}
          <th scope="col">${words.verdict}</th>
        </tr>
      </thead>
      <tbody>
        ${ways.map(line)}
      </tbody>
    </table>
  </div>`;
}
