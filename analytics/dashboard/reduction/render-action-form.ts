import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { ProcedureCode } from '../../../core/procedure.ts';
import type {
  TypedAction,
  TypedActionField,
  TypedActionProblem,
  TypedChange,
} from '../../../core/reduction/read-typed-action.ts';
import {
  COMPETENCES,
  REDUCED_ATTRIBUTES,
  REDUCTION_ACTION_KINDS,
} from '../../../core/reduction/reduction-action.ts';
import type { ActionVersion } from '../../../core/reduction/reduction-ledger.ts';
import type { OfficialView } from '../official-view.ts';
import {
  renderField,
  renderNotice,
  renderSelect,
  renderTable,
  type Field,
} from '../render-forms.ts';
import { actionAddress } from './action-address.ts';
import { ACTION_WORDS, ENTRY_WORDS, REDUCTION_WORDS } from './reduction-words.ts';
import { LONGEST_REASON } from './render-action.ts';

export interface ActionForm {
  readonly typed: TypedAction;
  /** What is corrected; null for a new act. */
  readonly standing: ActionVersion | null;
  readonly problems: readonly TypedActionProblem[];
  /** Codes that the catalogue does not have. */
  readonly unknown: readonly ProcedureCode[];
  readonly noReason: boolean;
  /** Another act, or another version of this one, that stands in the way. */
  readonly clash: readonly ['taken' | 'conflict', ReductionId] | null;
  readonly reason: string;
  readonly isSure: boolean;
}

type ReductionId = ActionVersion['action']['id'];

const LEAST_LINES = 4;
const SPARE_LINES = 2;

/** The form of one act: whatever was typed stands in it again, with what is wrong beside it. */
export function renderActionForm(form: ActionForm, view: OfficialView): Html {
  const words = ENTRY_WORDS[view.language];
  const { standing, clash, problems, unknown, noReason } = form;
  const isBad = problems.length > 0 || unknown.length > 0 || noReason;
  const action =
    standing === null
      ? '/dashboard/reduction/actions'
      : `${actionAddress(standing.action.id)}/correct`;
  return html`<div class="page-head">
      <p class="kicker"><a href="/dashboard/reduction">${ACTION_WORDS[view.language].back}</a></p>
      <h1>${standing === null ? words.newTitle : words.correctTitle}</h1>
      <p>${standing === null ? words.newLead : words.correctLead}</p>
    </div>
    ${isBad && renderNotice('bad', words.bad)} ${clash !== null && renderClash(clash, view)}
    <form class="card" method="post" action="${action}">
      ${standing !== null && html`<input type="hidden" name="version" value="${standing.version}" />`}
      ${renderWhat(form, view)} ${renderDecision(form, view)} ${renderLines(form, view)}
      ${unknown.length > 0 || form.isSure ? renderSure(form, view) : null}
      ${
        standing !== null &&
        renderField({
          ...textField('reason', words.reason, form.reason),
          longest: LONGEST_REASON,
          problem: noReason ? words['reason-missing'] : null,
          optional: false,
        })
      }
      ${standing === null && html`<p class="hint">${words.fileHint}</p>`}
      <button class="primary">${standing === null ? words.save : words.saveCorrection}</button>
    </form>`;
}

function renderClash([kind, id]: NonNullable<ActionForm['clash']>, view: OfficialView): Html {
  const words = ENTRY_WORDS[view.language];
  return html`<p class="notice bad" role="alert">
    ${words[kind]} <a href="${actionAddress(id)}">${words.open}</a>.
  </p>`;
}

function textField(name: string, label: string, value: string): Field {
  return { name, label, value, type: 'text', optional: true };
}

/** What is wrong with a field, in words. */
function problemOf(field: TypedActionField, { problems }: ActionForm, view: OfficialView) {
  const found = problems.find((problem) => problem.field === field);
  return found === undefined ? null : ENTRY_WORDS[view.language][found.fault];
}

function renderWhat(form: ActionForm, view: OfficialView): Html {
  const words = ENTRY_WORDS[view.language];
  const { typed, unknown } = form;
  const kinds = REDUCTION_ACTION_KINDS.map(
    (kind) => [kind, REDUCTION_WORDS[view.language][`kind-${kind}`]] as const,
  );
  const competences = COMPETENCES.map((name) => [name, words[`competence-${name}`]] as const);
  const strange =
    unknown.length === 0 ? null : fillIn(words['code-unknown'], { codes: unknown.join(', ') });
  return html`${renderChoice('kind', [['', words.kindNone], ...kinds], form, view)}
  ${renderField({
    ...textField('procedures', words.procedures, typed.procedures),
    hint: words.proceduresHint,
    longest: 2000,
    problem: problemOf('procedures', form, view) ?? strange,
  })}
  ${renderField({
    ...textField('successor', words.successor, typed.successor),
    hint: words.successorHint,
    problem: problemOf('successor', form, view),
  })}
  ${renderChoice('competence', competences, form, view)}`;
}

function renderChoice(
  name: 'kind' | 'competence',
  options: readonly (readonly [value: string, text: string])[],
  form: ActionForm,
  view: OfficialView,
): Html {
  const label = ENTRY_WORDS[view.language][name];
  const choice = { name, label, problem: problemOf(name, form, view), required: true };
  return renderSelect(choice, form.typed[name], options);
}

function renderDecision(form: ActionForm, view: OfficialView): Html {
  const words = ENTRY_WORDS[view.language];
  const { typed } = form;
  const day = (name: 'decidedOn' | 'effectiveOn') =>
    renderField({
      ...textField(name, words[name], typed[name]),
      type: 'date',
      problem: problemOf(name, form, view),
    });
  return html`${renderField({
    ...textField('decision', words.decision, typed.decision),
    hint: words.decisionHint,
    longest: 200,
    problem: problemOf('decision', form, view),
  })}
  ${day('decidedOn')} ${day('effectiveOn')}
  ${renderField({
    ...textField('yearlyCostAfter', words.cost, typed.yearlyCostAfter),
    hint: words.costHint,
    longest: 20,
    problem: problemOf('yearlyCostAfter', form, view),
  })}`;
}

function renderLines(form: ActionForm, view: OfficialView): Html {
  const words = ENTRY_WORDS[view.language];
  const { changes } = form.typed;
  const filled = changes.findLastIndex(
    ({ attribute, before, after, unit }) => attribute + before + after + unit !== '',
  );
  const count = Math.max(LEAST_LINES, filled + 1 + SPARE_LINES);
  const heads = [words.attribute, words.before, words.after, words.unit];
  const rows = Array.from({ length: count }, (_, at) => renderLine(at, changes[at], form, view));
  return html`<h2 id="lines">${words.changesTitle}</h2>
    <p class="hint">${words.changesHint}</p>
    ${renderTable('lines', heads, rows, 'cards')}
    <datalist id="units">
      ${(['working-day', 'day', 'hour', 'vnd'] as const).map(
        (unit) => html`<option value="${ACTION_WORDS[view.language][`unit-${unit}`]}"></option>`,
      )}
    </datalist>`;
}

const NOTHING: TypedChange = { attribute: '', before: '', after: '', unit: '' };

function renderLine(
  at: number,
  typed: TypedChange = NOTHING,
  form: ActionForm,
  view: OfficialView,
): Html {
  const words = ENTRY_WORDS[view.language];
  const problem = problemOf(`change-${at}`, form, view);
  const line = fillIn(words.line, { n: String(at + 1) });
  const described = problem !== null && html`aria-invalid="true" aria-describedby="line-${at}"`;
  const input = (name: 'before' | 'after' | 'unit', more: Html) =>
    html`<td data-label="${words[name]}">
      <input
        type="text"
        name="${name}-${at}"
        value="${typed[name]}"
        maxlength="60"
        size="${name === 'unit' ? 14 : 8}"
        aria-label="${line}, ${words[name]}"
        ${more}
        ${described}
      />
    </td>`;
  return html`<tr>
    <td data-label="${line}, ${words.attribute}">
      ${problem !== null && html`<p class="problem" id="line-${at}">${problem}</p>`}
      <select name="attribute-${at}" aria-label="${line}, ${words.attribute}" ${described}>
        ${['' as const, ...REDUCED_ATTRIBUTES].map(
          (name) =>
            html`<option value="${name}" ${name === typed.attribute && html`selected`}>
              ${name === '' ? words.attributeNone : ACTION_WORDS[view.language][`attribute-${name}`]}
            </option>`,
        )}
      </select>
    </td>
    ${input('before', html`inputmode="decimal"`)} ${input('after', html`inputmode="decimal"`)}
    ${input('unit', html`list="units"`)}
  </tr>`;
}

function renderSure({ isSure }: ActionForm, { language }: OfficialView): Html {
  return html`<p>
    <label
      ><input type="checkbox" name="unknownOk" value="yes" ${isSure && html`checked`} />
      ${ENTRY_WORDS[language].unknownOk}</label
    >
  </p>`;
}
