import type { ProcedureDetails } from '../../../core/catalogue/procedure-details.ts';
import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { ComplianceAssumptions } from '../../../core/reduction/compliance-assumptions.ts';
import type { ComplianceForms, StoredCompliance } from '../../../core/reduction/compliance-book.ts';
import {
  complianceCostOf,
  hourlyIncome,
  savingOf,
  WORK_GROUPS,
  type ComplianceForm,
  type ComplianceRow,
} from '../../../core/reduction/compliance-cost.ts';
import type { OfficialView } from '../official-view.ts';
import { renderNotice } from '../render-forms.ts';
import { COMPLIANCE_WORDS } from './board-words.ts';
import { fieldName } from './read-cost-form.ts';
import { renderAssumptions } from './render-assumptions.ts';

export interface CostPage {
  readonly procedure: ProcedureDetails;
  readonly forms: ComplianceForms;
  readonly stored: StoredCompliance | null;
  readonly assumptions: ComplianceAssumptions;
  /** Version of the setting; 0: never set. */
  readonly assumptionsVersion: number;
  readonly mayChange: boolean;
  readonly notice: { readonly kind: 'good' | 'bad'; readonly text: string } | null;
}

/** Empty lines below those that are filled in. */
const BLANK_LINES = 3;

/** What one procedure costs people, now and after the change, each figure with its source. */
export function renderCost(page: CostPage, view: OfficialView): Html {
  const words = COMPLIANCE_WORDS[view.language];
  const { procedure, forms, stored, notice, mayChange } = page;
  return html`<div class="page-head">
      <p class="kicker">${procedure.code}</p>
      <h1>${words.title}: ${procedure.name}</h1>
      <p>${words.lead}</p>
      <p class="hint">${words.unverified} ${incomeText(page, view)}</p>
      <p><a href="/dashboard/board">${words.back}</a></p>
    </div>
    ${notice !== null && renderNotice(notice.kind, notice.text)}
    ${
      stored === null
        ? renderNotice('note', words.estimate)
        : html`<p>
            ${fillIn(words.byWhom, {
              version: String(stored.version),
              author: stored.by.author,
              moment: view.format.moment(stored.by.at),
            })}
            ${stored.by.reason}
          </p>`
    }
    <form
      method="post"
      enctype="multipart/form-data"
      action="/dashboard/board/cost/${procedure.code}"
    >
      <input type="hidden" name="version" value="${stored?.version ?? 0}" />
      ${renderVariant('now', forms.now, page, view)}
      ${renderVariant('after', forms.after, page, view)} ${renderSaving(page, view)}
      ${
        mayChange &&
        html`<section class="card narrow">
          <div class="field">
            <label for="reason">${words.reason}</label>
            <input type="text" id="reason" name="reason" maxlength="500" />
          </div>
          <button class="primary">${words.save}</button>
        </section>`
      }
    </form>
    <p>
      <a href="/dashboard/board/cost/${procedure.code}.xlsx">${words.csv}</a> ·
      <a href="/dashboard/board/cost.xlsx">${words.all}</a>
    </p>
    ${mayChange && renderAssumptions(page, view)}`;
}

function incomeText({ assumptions }: CostPage, { language, format }: OfficialView): string {
  const words = COMPLIANCE_WORDS[language];
  return fillIn(words.income, {
    income: format.count(hourlyIncome(assumptions.gdpPerHead)),
    gdp: format.count(assumptions.gdpPerHead),
    year: String(assumptions.gdpYear),
    source: assumptions.gdpSource === '' ? words.incomeUnverified : assumptions.gdpSource,
  });
}

type Variant = keyof ComplianceForms;

function renderVariant(
  variant: Variant,
  form: ComplianceForm | null,
  page: CostPage,
  view: OfficialView,
): Html {
  const words = COMPLIANCE_WORDS[view.language];
  const rows = form?.rows ?? [];
  const lines = rows.length + (page.mayChange ? BLANK_LINES : 0);
  const heads = [
    words.groupColumn,
    words.whatColumn,
    words.hoursColumn,
    words.serviceColumn,
    words.feeColumn,
    words.otherColumn,
    words.sourceColumn,
  ];
  return html`<section class="card" aria-labelledby="${variant}">
    <h2 id="${variant}">${variant === 'now' ? words.nowTitle : words.afterTitle}</h2>
    ${form === null ? html`<p>${words.afterNone}</p>` : renderTotals(form, page, view)}
    <input type="hidden" name="${variant}-lines" value="${lines}" />
    <div class="table-scroll" tabindex="0" role="region" aria-labelledby="${variant}">
      <table class="cost cards">
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${Array.from({ length: lines }, (_, line) =>
            renderLine({ variant, line, row: rows[line] ?? null, heads }, view),
          )}
        </tbody>
      </table>
    </div>
    <p class="hint">${words.blank}</p>
    ${renderCounts(variant, form, view)}
  </section>`;
}

function renderLine(
  about: {
    readonly variant: Variant;
    readonly line: number;
    readonly row: ComplianceRow | null;
    readonly heads: readonly string[];
  },
  view: OfficialView,
): Html {
  const words = COMPLIANCE_WORDS[view.language];
  const { variant, line, row, heads } = about;
  const name = (field: string) => fieldName(variant, line, field);
  const label = (column: number) => `${heads[column]}, ${line + 1}`;
  const figure = (field: 'hours' | 'service' | 'fee' | 'other', column: number) =>
    html`<td data-label="${heads[column]}">
      <input
        type="text"
        name="${name(field)}"
        aria-label="${label(column)}"
        inputmode="decimal"
        size="8"
        maxlength="16"
        value="${row === null ? '' : String(row[field])}"
      />
    </td>`;
  return html`<tr>
    <td data-label="${heads[0]}">
      <select name="${name('group')}" aria-label="${label(0)}">
        ${WORK_GROUPS.map(
          (group) =>
            html`<option value="${group}" ${row?.group === group && html`selected`}>
              ${words[`group-${group}`]}
            </option>`,
        )}
      </select>
    </td>
    <td data-label="${heads[1]}">${renderText(name('what'), label(1), row?.what)}</td>
    ${figure('hours', 2)} ${figure('service', 3)} ${figure('fee', 4)} ${figure('other', 5)}
    <td data-label="${heads[6]}">
      ${renderText(name('source'), label(6), row?.source)}
      ${
        row?.assumed === true &&
        html`<span class="hint">${words.assumedMark}</span>
          <input type="hidden" name="${name('assumed')}" value="yes" />
          <input type="hidden" name="${name('given')}" value="${row.source}" />`
      }
    </td>
  </tr>`;
}

function renderText(name: string, label: string, value = ''): Html {
  return html`<input
    type="text"
    name="${name}"
    aria-label="${label}"
    maxlength="500"
    value="${value}"
  />`;
}

function renderCounts(variant: Variant, form: ComplianceForm | null, view: OfficialView): Html {
  const words = COMPLIANCE_WORDS[view.language];
  const field = (name: string, label: string, value: string) =>
    html`<div class="field">
      <label for="${variant}-${name}">${label}</label>
      <input
        type="text"
        id="${variant}-${name}"
        name="${variant}-${name}"
        maxlength="500"
        value="${value}"
      />
    </div>`;
  return html`<div class="filters">
    ${field('times', words.times, form === null ? '' : String(form.timesPerYear.value))}
    ${field('subjects', words.subjects, form === null ? '' : String(form.subjectsPerYear.value))}
    ${field('countSource', words.countSource, form?.subjectsPerYear.source ?? '')}
  </div>`;
}

function renderTotals(form: ComplianceForm, page: CostPage, view: OfficialView): Html {
  const words = COMPLIANCE_WORDS[view.language];
  const { format } = view;
  const cost = complianceCostOf(form, hourlyIncome(page.assumptions.gdpPerHead));
  const text = (template: string, vnd: number, hours: number) =>
    fillIn(template, {
      cost: format.count(Math.round(vnd)),
      hours: format.points(hours / 100),
    });
  return html`<p>
    <strong>${text(words.perDossier, cost.perDossier, cost.hours)}</strong><br />
    ${text(words.perYear, cost.perYear, cost.hoursPerYear)}
  </p>`;
}

function renderSaving({ forms, assumptions }: CostPage, view: OfficialView): Html | null {
  if (forms.after === null) return null;
  const income = hourlyIncome(assumptions.gdpPerHead);
  const { perYear, share } = savingOf(
    complianceCostOf(forms.now, income),
    complianceCostOf(forms.after, income),
  );
  const text = fillIn(COMPLIANCE_WORDS[view.language].saving, {
    saving: view.format.count(Math.round(perYear)),
    share: share === null ? '' : view.format.share(share),
  });
  return html`<p><strong>${text}</strong></p>`;
}
