import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { renderShare } from '../../reports/render-share.ts';
import type { DrillReport } from '../../reports/drill-report.ts';
import type { OfficialView } from '../official-view.ts';
import { periodName } from '../overview/overview-query.ts';
import type { DrillPage } from './drill-view.ts';
import { DRILL_WORDS } from './drill-words.ts';

interface Option {
  readonly value: string;
  readonly label: string;
}

const CHANNELS = 'channel-';

/** Every filter, as a form that writes itself into the address. */
export function renderFilters(page: DrillPage, view: OfficialView): Html {
  const words = DRILL_WORDS[view.language];
  const { report, within, units, counters, filing } = page;
  const { scope } = report;
  const named = (list: readonly { readonly name: string }[], key: 'code' | 'id') =>
    list.map((each) => ({ value: String((each as never)[key]), label: each.name }));
  const channels = Object.entries(view.texts)
    .filter(([key]) => key.startsWith(CHANNELS))
    .map(([key, label]) => ({ value: key.slice(CHANNELS.length), label }));
  const counted = (['all', 'backed'] as const).map((value) => ({
    value,
    label: words[`counted-${value}`],
  }));
  return html`<form
    class="filters"
    method="get"
    action="/dashboard/satisfaction"
    aria-label="${words.filterTitle}"
  >
    ${renderPeriods('period', words.period, page, report.period.id)}
    ${select('counted', words.counted, counted, report.counted)}
    ${within === null && select('unit', words.unit, [any(view), ...named(units, 'code')], scope.unit ?? '')}
    ${
      counters.length > 0 &&
      select('counter', words.counter, [any(view), ...named(counters, 'id')], scope.counter ?? '')
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
    ${select('channel', words.channel, [any(view), ...channels], scope.channel ?? '')}
    ${
      within === null && select('filing', words.filing, [any(view), ...filingOptions(view)], filing)
    }
    <button class="primary">${words.show}</button>
  </form>`;
}

/** The scope beside another period or unit, and whether the difference is clear. */
export function renderCompare(page: DrillPage, view: OfficialView): Html | null {
  const words = DRILL_WORDS[view.language];
  const { report, query, units, within, versus } = page;
  if (report.total === null) return null;
  const scope = { period: query.period, counted: query.counted, ...report.scope };
  const unitOptions = units.map(({ code, name }) => ({ value: String(code), label: name }));
  return html`<section class="card" aria-labelledby="compare">
    <h2 id="compare">${words.compareTitle}</h2>
    <p>${words.compareLead}</p>
    <form
      class="filters"
      method="get"
      action="/dashboard/satisfaction"
      aria-label="${words.compareTitle}"
    >
      ${Object.entries(scope).map(
        ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
      )}
      ${renderPeriods('vs-period', words.versusPeriod, page, versus.period, any(view))}
      ${
        within === null &&
        report.scope.unit !== undefined &&
        select('vs-unit', words.versusUnit, [any(view), ...unitOptions], versus.unit)
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
      <a href="/dashboard/satisfaction/filing?period=${report.period.id}">${words.wayLink}</a>
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
          const label = filingOptions(view).find(({ value }) => value === member)?.label ?? member;
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

function filingOptions({ language }: OfficialView): readonly Option[] {
  const words = DRILL_WORDS[language];
  const ways = ['in-person', 'online', 'post'] as const;
  return ways.map((value) => ({ value, label: words[`filing-${value}`] }));
}

function any({ language }: OfficialView): Option {
  return { value: '', label: DRILL_WORDS[language].any };
}

function select(name: string, label: string, options: readonly Option[], chosen: string): Html {
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      ${options.map((option) => renderOption(option, chosen))}
    </select>
  </div>`;
}

function renderPeriods(
  ...[name, label, { periods }, chosen, first]: readonly [
    string,
    string,
    DrillPage,
    string,
    Option?,
  ]
): Html {
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      ${first !== undefined && renderOption(first, chosen)}
      ${periods.map(
        ({ label: group, periods: ids }) =>
          html`<optgroup label="${group}">
            ${ids.map(({ id, label: text }) => renderOption({ value: id, label: text }, chosen))}
          </optgroup>`,
      )}
    </select>
  </div>`;
}

function renderOption({ value, label }: Option, chosen: string): Html {
  return html`<option value="${value}" ${value === chosen && html`selected`}>${label}</option>`;
}
