import { isoDay } from '../../../core/calendar.ts';
import { html, type Html } from '../../../core/html.ts';
import type { Unit } from '../../../core/organisation.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { OfficialView } from '../official-view.ts';
import { renderFindings } from '../overview/render-findings.ts';
import { periodName, type PeriodGroup } from '../overview/overview-query.ts';
import { renderNotice } from '../render-forms.ts';
import type { ReportFigures } from './report-loader.ts';
import { REPORTS_WORDS } from './reports-words.ts';

export interface ReportsPage {
  readonly figures: ReportFigures;
  readonly periods: readonly PeriodGroup[];
  /** The number that the office gave the report; null while it has none. */
  readonly number: string | null;
  readonly maySetLetterhead: boolean;
  readonly units: readonly Unit[];
  /** What was published of a quarter; null for other periods. */
  readonly published: Html | null;
}

/** The choice of a period, the files made of it, and the fingerprint by which they are checked. */
export function renderReports(page: ReportsPage, view: OfficialView): Html {
  const words = REPORTS_WORDS[view.language];
  const { satisfaction, fingerprint } = page.figures;
  const period = periodName(satisfaction.period.id, view);
  return html`<div class="page-head">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
    </div>
    ${renderChoice(page, view)}
    <section class="card" aria-labelledby="files">
      <h2 id="files">${fillIn(words.filesTitle, { period })}</h2>
      ${fingerprint === null && renderNotice('note', words.draft)}
      <ul class="files">
        ${renderFiles(page, view)}
      </ul>
      ${
        fingerprint !== null &&
        html`<p>${words.fingerprint} <code>${fingerprint}</code></p>
          <p class="hint">${fillIn(words.verify, { fingerprint })}</p>`
      }
    </section>
    ${renderFindings(satisfaction, page.figures.findings, view)} ${page.published}
    ${renderUnitForms(page, view)}`;
}

function renderChoice(
  { figures, periods, number, maySetLetterhead }: ReportsPage,
  view: OfficialView,
): Html {
  const words = REPORTS_WORDS[view.language];
  const { period, counted } = figures.satisfaction;
  const option = (value: string, text: string, inUse: string) =>
    value === inUse
      ? html`<option value="${value}" selected>${text}</option>`
      : html`<option value="${value}">${text}</option>`;
  const groups = periods.map(
    (group) =>
      html`<optgroup label="${group.label}">
        ${group.periods.map(({ id, label }) => option(id, label, period.id))}
      </optgroup>`,
  );
  return html`<form class="filters" autocomplete="off" method="get" action="/dashboard/reports">
      <div class="field">
        <label for="period">${words.period}</label>
        <select id="period" name="period">
          ${groups}
        </select>
      </div>
      <div class="field">
        <label for="counted">${words.counted}</label>
        <select id="counted" name="counted">
          ${option('all', words.countedAll, counted)}
          ${option('backed', words.countedBacked, counted)}
        </select>
      </div>
      <div class="field">
        <label for="number">${words.number}</label>
        <input
          id="number"
          name="number"
          type="text"
          inputmode="numeric"
          maxlength="7"
          pattern="[0-9]{1,6}[a-zA-Z]?"
          value="${number ?? ''}"
        />
      </div>
      <button>${words.show}</button>
    </form>
    ${
      maySetLetterhead &&
      html`<p class="hint"><a href="/dashboard/settings/letterhead">${words.letterhead}</a></p>`
    }`;
}

/** Forms that each unit hands in. */
function renderUnitForms({ figures, units }: ReportsPage, { language }: OfficialView): Html | null {
  const words = REPORTS_WORDS[language];
  const { period, counted } = figures.satisfaction;
  if (units.length === 0) return null;
  return html`<section class="card" aria-labelledby="unit-forms">
    <h2 id="unit-forms">${words.unitFormsTitle}</h2>
    <p class="hint">${words.unitFormsHint}</p>
    <form
      class="filters"
      autocomplete="off"
      method="get"
      action="/dashboard/reports/unit-forms.xlsx"
    >
      <input type="hidden" name="period" value="${period.id}" />
      <input type="hidden" name="counted" value="${counted}" />
      <div class="field">
        <label for="unit">${words.unitLabel}</label>
        <select id="unit" name="unit">
          ${units.map(({ code, name }) => html`<option value="${code}">${name}</option>`)}
        </select>
      </div>
      <button>${words.unitFormsTake}</button>
    </form>
  </section>`;
}

function renderFiles(
  { figures: { satisfaction, reduction }, number }: ReportsPage,
  view: OfficialView,
): Html[] {
  const words = REPORTS_WORDS[view.language];
  const { period, counted } = satisfaction;
  const query = new URLSearchParams({ period: period.id, counted }).toString();
  const numbered = number === null ? query : `${query}&number=${number}`;
  const file = (href: string, name: string, hint: string) =>
    html`<li><a href="${href}" download>${name}</a> <span class="hint">${hint}</span></li>`;
  return [
    file(`/dashboard/reports/report.pdf?${numbered}`, words.pdf, words.pdfHint),
    file(`/dashboard/reports/report.docx?${numbered}`, words.docx, words.docxHint),
    file(`/dashboard/reports/figures.xlsx?${query}`, words.xlsx, words.xlsxHint),
    file(`/dashboard/reports/ratings.csv?${query}`, words.ratings, words.ratingsHint),
    file(`/dashboard/satisfaction.csv?${query}`, words.csv, words.csvHint),
    ...(reduction === null
      ? []
      : [
          file(
            `/dashboard/reduction.csv?on=${isoDay(reduction.on)}`,
            words.reductionCsv,
            words.reductionHint,
          ),
        ]),
  ];
}
