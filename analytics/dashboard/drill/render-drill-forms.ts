import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { renderShare } from '../../reports/render-share.ts';
import type { DrillReport } from '../../reports/drill-report.ts';
import type { OfficialView } from '../official-view.ts';
import { periodName } from '../overview/overview-query.ts';
import type { DrillPage } from './drill-view.ts';
import { renderSelect } from '../render-forms.ts';
import { DRILL_WORDS } from './drill-words.ts';
import { any, filingOptions, periodField, unitOptions } from './filter-fields.ts';
import { filingAddress } from './filing-query.ts';

const CHANNELS = 'channel-';

/** Every filter, as a form that writes itself into the address. */
export function renderFilters(page: DrillPage, view: OfficialView): Html {
  const words = DRILL_WORDS[view.language];
  const { report, within, units, counters, filing } = page;
  const { scope } = report;
  const counterOptions = counters.map(({ id, name }) => [String(id), name] as const);
  const channels = Object.entries(view.texts)
    .filter(([key]) => key.startsWith(CHANNELS))
    .map(([key, label]) => [key.slice(CHANNELS.length), label] as const);
  const counted = (['all', 'backed'] as const).map(
    (way) => [way, words[`counted-${way}`]] as const,
  );
  return html`<form
    class="filters"
    autocomplete="off"
    method="get"
    action="/dashboard/satisfaction"
    aria-label="${words.filterTitle}"
  >
    ${periodField({ name: 'period', label: words.period, chosen: report.period.id }, page.periods)}
    ${renderSelect({ name: 'counted', label: words.counted }, report.counted, counted)}
    ${within === null && renderSelect({ name: 'unit', label: words.unit }, scope.unit ?? '', [any(view), ...unitOptions(units)])}
    ${
      counters.length > 0 &&
      renderSelect({ name: 'counter', label: words.counter }, scope.counter ?? '', [
        any(view),
        ...counterOptions,
      ])
    }
    ${scope.sector !== undefined && html`<input type="hidden" name="sector" value="${scope.sector}" />`}
    <div class="field">
      <label for="procedure">${words.procedure}</label>
      <input
        type="text"
        id="procedure"
        name="procedure"
        value="${scope.procedure ?? ''}"
        maxlength="40"
      />
    </div>
    ${renderSelect({ name: 'channel', label: words.channel }, scope.channel ?? '', [any(view), ...channels])}
    ${renderSelect({ name: 'filing', label: words.filing }, filing, [any(view), ...filingOptions(view)])}
    <button class="primary">${words.show}</button>
  </form>`;
}

/** The scope beside another period or unit, and whether the difference is clear. */
export function renderCompare(page: DrillPage, view: OfficialView): Html | null {
  const words = DRILL_WORDS[view.language];
  const { report, query, units, within, versus } = page;
  if (report.total === null) return null;
  const scope = { period: query.period, counted: query.counted, ...report.scope };
  return html`<section class="card" aria-labelledby="compare">
    <h2 id="compare">${words.compareTitle}</h2>
    <p>${words.compareLead}</p>
    <form
      class="filters"
      autocomplete="off"
      method="get"
      action="/dashboard/satisfaction"
      aria-label="${words.compareTitle}"
    >
      ${Object.entries(scope).map(
        ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
      )}
      ${periodField(
        { name: 'vs-period', label: words.versusPeriod, chosen: versus.period },
        page.periods,
        any(view),
      )}
      ${
        within === null &&
        report.scope.unit !== undefined &&
        renderSelect({ name: 'vs-unit', label: words.versusUnit }, versus.unit, [
          any(view),
          ...unitOptions(units),
        ])
      }
      <button>${words.compare}</button>
    </form>
    ${renderComparison(page, view)}
  </section>`;
}

function renderComparison({ report, comparison }: DrillPage, view: OfficialView): Html | null {
  const words = DRILL_WORDS[view.language];
  if (comparison === null) return null;
  const { other, found, overlapping } = comparison;
  if (overlapping) return html`<p role="status">${words.overlapping}</p>`;
  if (found === null) return html`<p role="status">${words.notComparable}</p>`;
  const title = ({ period, names }: DrillReport) =>
    [names.unit, periodName(period.id, view)].filter(Boolean).join(', ');
  const points = (difference: number) => view.format.points(difference).replace('-', '−');
  const text = fillIn(words.compared, {
    first: title(report),
    firstShare: renderShare(report.total, view.language) ?? '',
    second: title(other),
    secondShare: renderShare(other.total, view.language) ?? '',
    points: points(found.difference),
    lower: points(found.lower),
    upper: points(found.upper),
  });
  return html`<p role="status">
    ${text} <strong>${found.clear ? words.clear : words.unclear}</strong>
  </p>`;
}

/** In place of a figure that can't be narrowed down by way of filing: where the nearest one stands. */
export function renderFilingRefusal(
  { report: { period, scope }, filing }: DrillPage,
  { language }: OfficialView,
): Html {
  const words = DRILL_WORDS[language];
  const { unit = null } = scope;
  const isNarrower = Object.keys(scope).some((dimension) => dimension !== 'unit');
  return html`<p class="finding" role="status">${words.filingRefused}</p>
    <p>
      <a href="${filingAddress({ period: period.id, unit, filing })}">${words.wayLink}</a>
      ${isNarrower && words.filingDropped}
    </p>`;
}

/** What is known by way of filing: dossiers, and no ratings. */
export function renderFilings(
  { filings, filing, report }: DrillPage,
  view: OfficialView,
): Html | null {
  const words = DRILL_WORDS[view.language];
  if (filings === null) {
    return filing === '' ? null : html`<p class="hint">${words.filingNarrow}</p>`;
  }
  const shown = filings.filter(({ member }) => filing === '' || member === filing);
  if (shown.length === 0) return null;
  return html`<section class="breakdown" aria-labelledby="filing-title">
    <h2 id="filing-title">${words.filingTitle}</h2>
    <p>
      ${words.filingLead}
      <a href="${filingAddress({ period: report.period.id, unit: null, filing })}"
        >${words.wayLink}</a
      >
    </p>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.filing}</th>
          <th scope="col" class="number">${words.finished}</th>
          <th scope="col" class="number">${words.onTime}</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map(({ member, finished }) => {
          const dated = finished['on-time'] + finished.late;
          const label = filingOptions(view).find(([value]) => value === member)?.[1] ?? member;
          return html`<tr>
            <th scope="row">${label}</th>
            <td class="number">${view.format.count(dated + finished.undated)}</td>
            <td class="number">
              ${dated === 0 ? '–' : view.format.share(finished['on-time'] / dated)}
            </td>
          </tr>`;
        })}
      </tbody>
    </table>
  </section>`;
}
