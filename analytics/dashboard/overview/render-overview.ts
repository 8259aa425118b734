import { fillIn } from '../../../core/messages/fill-in.ts';
import { SMALLEST_SHOWN } from '../../reports/disclose.ts';
import { renderShare } from '../../reports/render-share.ts';
import type { ReductionReport } from '../../reports/reduction-report.ts';
import type { SatisfactionReport } from '../../reports/satisfaction-report.ts';
import { breakdownsOf } from './breakdown.ts';
import { html, type Html } from '../../../core/html.ts';
import type { OfficialView } from '../official-view.ts';
import type { PeriodGroup } from './overview-query.ts';
import { CLOSER_WORDS } from '../drill/closer-words.ts';
import { renderSecondPromise } from '../reduction/reduction-sentences.ts';
import { renderBreakdown } from './render-breakdown.ts';
import type { Findings } from '../../reports/findings.ts';
import { renderFindings } from './render-findings.ts';
import { renderCounted } from './render-counted.ts';
import { renderLevels } from './render-levels.ts';
import { renderStanding } from './render-standing.ts';

/** What the overview shows beside the report. */
interface OverviewSurroundings {
  readonly periods: readonly PeriodGroup[];
  /** Where the province stands against its second promise. */
  readonly reduction: ReductionReport | null;
  /** Null leaves them out. */
  readonly findings?: Findings | null;
}

/** Where the province stands against its target, and everything that must be said beside it. */
export function renderOverview(
  report: SatisfactionReport,
  { periods, reduction, findings = null }: OverviewSurroundings,
  view: OfficialView,
): Html {
  const { texts } = view;
  // Of few ratings that all say the same, the levels would tell what each single one said.
  const levels = report.total.share !== null && report.total.bound === null;
  return html` <div class="page-head">
      <p class="kicker">${kickerOf(report, view)}</p>
      <h1>${texts.overviewTitle}</h1>
      <p class="period">${periodText(report, view)}</p>
    </div>
    ${renderFilters(report, periods, view)} ${renderStanding(report, view)}
    ${reduction && renderSecondPromise(reduction, view)}
    ${findings && renderFindings(report, findings, view)}
    <div class="beside">
      ${levels && renderLevels(report.total, view)} ${renderCounted(report, view)}
    </div>
    ${renderDownload(report, view)} ${report.unit === null && renderShapeForm(report, view)}
    ${report.byProvince.length > 0 && renderProvinces(report, view)}
    ${breakdownsOf(report).map((kind) => renderBreakdown(report, kind, view))}
    <p class="print-only hint">${texts.printHint}</p>`;
}

function kickerOf({ provinceName, unit }: SatisfactionReport, { texts }: OfficialView): string {
  const province = fillIn(texts.overviewKicker, { province: provinceName });
  return unit === null ? province : `${province} · ${unit.name}`;
}

function periodText({ period }: SatisfactionReport, { texts, format }: OfficialView): string {
  const dates = fillIn(texts.periodDates, {
    first: format.day(period.first),
    last: format.day(period.last),
  });
  return period.open ? `${dates} (${texts.periodOpen})` : dates;
}

function renderFilters(
  report: SatisfactionReport,
  groups: readonly PeriodGroup[],
  { texts }: OfficialView,
): Html {
  const option = ({ id, label }: { id: string; label: string }) =>
    id === report.period.id
      ? html`<option value="${id}" selected>${label}</option>`
      : html`<option value="${id}">${label}</option>`;
  const choice = (value: 'backed' | 'all', label: string) =>
    html`<label class="choice"
      ><input
        type="radio"
        name="counted"
        value="${value}"
        ${report.counted === value && html` checked`}
      />
      ${label}</label
    >`;
  return html`<form
    class="filters"
    autocomplete="off"
    method="get"
    action="/dashboard"
    aria-label="${texts.filterTitle}"
  >
    <div class="field">
      <label for="period">${texts.periodLabel}</label>
      <select id="period" name="period">
        ${groups.map(({ label, periods }) => html`<optgroup label="${label}">${periods.map(option)}</optgroup>`)}
      </select>
    </div>
    <fieldset>
      <legend>${texts.countedLabel}</legend>
      <div class="choices">
        ${choice('all', texts.countedAllChoice)}${choice('backed', texts.countedBackedChoice)}
      </div>
    </fieldset>
    ${report.shape !== null && html`<input type="hidden" name="shape" value="${report.shape}" />`}
    <button class="primary">${texts.show}</button>
  </form>`;
}

function renderDownload(
  report: SatisfactionReport,
  { texts, format, language }: OfficialView,
): Html {
  const query = new URLSearchParams({
    period: report.period.id,
    counted: report.counted,
    ...(report.shape === null ? {} : { shape: report.shape }),
  });
  const jumps = breakdownsOf(report).map(
    (kind) => html`<li><a href="#by-${kind}">${texts[`${kind}Title`]}</a></li>`,
  );
  return html`<div class="download">
    <nav class="jumps" aria-label="${texts.jumpsLabel}">
      <ul>
        ${jumps}
      </ul>
    </nav>
    <p class="hint">
      ${fillIn(texts.breakdownsUntil, { day: format.day(report.breakdownsUntil) })}
    </p>
    <p>
      <a class="button" href="/dashboard/satisfaction.csv?${query.toString()}">${texts.csvLink}</a>
      <span class="hint">${texts.csvHint}</span>
    </p>
    <p>
      <a href="/dashboard/satisfaction/closer?period=${report.period.id}"
        >${CLOSER_WORDS[language].link}</a
      >
    </p>
  </div>`;
}

/** Reads the same figures in the units of another day; an empty day reads them as they are. */
function renderShapeForm(
  { period, counted, shape }: SatisfactionReport,
  { texts }: OfficialView,
): Html {
  return html`<form
    class="filters"
    autocomplete="off"
    method="get"
    action="/dashboard"
    aria-label="${texts.shapeLabel}"
  >
    <input type="hidden" name="period" value="${period.id}" />
    <input type="hidden" name="counted" value="${counted}" />
    <div class="field">
      <label for="shape">${texts.shapeLabel}</label>
      <input id="shape" name="shape" type="date" value="${shape ?? ''}" />
    </div>
    <button>${texts.show}</button>
  </form>`;
}

/** The provinces of the day in whose units the report is read. */
function renderProvinces(
  report: SatisfactionReport,
  { texts, format, language }: OfficialView,
): Html {
  const row = ({ label, figure }: SatisfactionReport['byProvince'][number]) =>
    html`<tr>
      <th scope="row">${label}</th>
      <td>
        ${figure === null ? fillIn(texts.tooFew, { smallest: SMALLEST_SHOWN }) : format.count(figure.n)}
      </td>
      <td>${figure !== null && renderShare(figure, language)}</td>
    </tr>`;
  return html`<section class="breakdown" aria-labelledby="by-province">
    <h2 id="by-province">${fillIn(texts.provinceTitle, { day: report.shape ?? '' })}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${texts.provinceColumn}</th>
          <th scope="col">${texts.ratingsColumn}</th>
          <th scope="col">${texts.shareColumn}</th>
        </tr>
      </thead>
      <tbody>
        ${report.byProvince.map(row)}
      </tbody>
    </table>
  </section>`;
}
