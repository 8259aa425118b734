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
import { renderField, renderNotice } from '../render-forms.ts';
import { COMPLIANCE_WORDS } from './board-words.ts';
import { figureAsTyped } from '../typed-fields.ts';
import type { RefusedAssumptions } from './keep-assumptions.ts';
import {
  fieldName,
  LINE_FIGURES,
  typedLines,
  type CostProblems,
  type TypedText,
} from './read-cost-form.ts';
import { renderAssumptions } from './render-assumptions.ts';

export interface CostPage {
  readonly procedure: ProcedureDetails;
  readonly forms: ComplianceForms;
  /** The form when it is sent back: what was typed, and what is wrong with it. */
  readonly typed: { readonly text: TypedText; readonly problems: CostProblems } | null;
  /** The form of assumptions when that one is sent back. */
  readonly refused: RefusedAssumptions | null;
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
      <p class="hint">${incomeText(page, view)}</p>
      <p><a href="/dashboard/board">${words.back}</a></p>
    </div>
    ${notice !== null && renderNotice(notice.kind, notice.text)}
    ${renderNotice('note', words.unverified)}
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
      ${renderVariant('after', forms.after, page, view)}
      ${page.typed === null && renderSaving(page, view)}
      ${
        mayChange &&
        html`<section class="card narrow">
          <div class="field">
            <label for="reason">${words.reason}</label>
            <input
              type="text"
              id="reason"
              name="reason"
              maxlength="500"
              value="${page.typed?.text('reason') ?? ''}"
            />
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
  const usual = rows.length + (page.mayChange ? BLANK_LINES : 0);
  const lines = page.typed === null ? usual : typedLines(variant, page.typed.text);
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
    ${page.typed === null && (form === null ? html`<p>${words.afterNone}</p>` : renderTotals(form, page, view))}
    <input type="hidden" name="${variant}-lines" value="${lines}" />
    <div class="table-scroll" tabindex="0" role="group" aria-labelledby="${variant}">
      <table class="cost cards">
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${Array.from({ length: lines }, (_, line) =>
            renderLine({ variant, line, row: rows[line] ?? null, heads, page }, view),
          )}
        </tbody>
      </table>
    </div>
    <p class="hint">${words.blank}</p>
    ${renderCounts(variant, form, page, view)}
  </section>`;
}

function renderLine(
  about: {
    readonly variant: Variant;
    readonly line: number;
    readonly row: ComplianceRow | null;
    readonly heads: readonly string[];
    readonly page: CostPage;
  },
  view: OfficialView,
): Html {
  const words = COMPLIANCE_WORDS[view.language];
  const { variant, line, row, heads, page } = about;
  const name = (field: string) => fieldName(variant, line, field);
  const valueOf = (field: string, kept: string) => page.typed?.text(name(field)) ?? kept;
  const cell = (field: 'what' | 'source' | (typeof LINE_FIGURES)[number], column: number) => {
    const kept = row === null ? '' : row[field];
    const isFigure = typeof kept === 'number' || LINE_FIGURES.some((each) => each === field);
    const value = valueOf(field, typeof kept === 'number' ? figureAsTyped(kept) : kept);
    const label = `${heads[column]}, ${line + 1}`;
    return renderCell({ name: name(field), label, value, isFigure }, page, view);
  };
  const group = valueOf('group', row?.group ?? '');
  const source = valueOf('given', row?.source ?? '');
  const isAssumed = page.typed === null ? row?.assumed === true : valueOf('assumed', '') === 'yes';
  return html`<tr>
    <td data-label="${heads[0]}">
      <select name="${name('group')}" aria-label="${heads[0]}, ${line + 1}">
        ${WORK_GROUPS.map(
          (each) =>
            html`<option value="${each}" ${group === each && html`selected`}>
              ${words[`group-${each}`]}
            </option>`,
        )}
      </select>
    </td>
    <td data-label="${heads[1]}">${cell('what', 1)}</td>
    ${LINE_FIGURES.map((field, at) => html`<td data-label="${heads[at + 2]}">${cell(field, at + 2)}</td>`)}
    <td data-label="${heads[6]}">
      ${cell('source', 6)}
      ${
        isAssumed &&
        html`<span class="hint">${words.assumedMark}</span>
          <input type="hidden" name="${name('assumed')}" value="yes" />
          <input type="hidden" name="${name('given')}" value="${source}" />`
      }
    </td>
  </tr>`;
}

/** A field within the table, named by its column, with what is wrong with it. */
function renderCell(
  field: {
    readonly name: string;
    readonly label: string;
    readonly value: string;
    readonly isFigure: boolean;
  },
  { typed }: CostPage,
  { language }: OfficialView,
): Html {
  const { name, label, value, isFigure } = field;
  const fault = typed?.problems.get(name);
  return html`${fault !== undefined && html`<p class="problem" id="${name}-problem">${COMPLIANCE_WORDS[language][fault]}</p>`}
    <input
      type="text"
      name="${name}"
      aria-label="${label}"
      maxlength="${isFigure ? 16 : 500}"
      value="${value}"
      ${isFigure && html`inputmode="decimal" size="8"`}
      ${fault !== undefined && html`aria-invalid="true" aria-describedby="${name}-problem"`}
    />`;
}

function renderCounts(
  variant: Variant,
  form: ComplianceForm | null,
  { typed }: CostPage,
  view: OfficialView,
): Html {
  const words = COMPLIANCE_WORDS[view.language];
  const field = (name: string, label: string, kept: string) => {
    const fault = typed?.problems.get(`${variant}-${name}`);
    return renderField({
      name: `${variant}-${name}`,
      label,
      type: 'text',
      figure: name !== 'countSource',
      optional: true,
      longest: 500,
      value: typed?.text(`${variant}-${name}`) ?? kept,
      problem: fault === undefined ? null : words[fault],
    });
  };
  const figure = (count: number | undefined) => (count === undefined ? '' : figureAsTyped(count));
  return html`<div class="filters">
    ${field('times', words.times, figure(form?.timesPerYear.value))}
    ${field('subjects', words.subjects, figure(form?.subjectsPerYear.value))}
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
