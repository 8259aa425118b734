import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { ProcedureCode } from '../../../core/procedure.ts';
import type { PlanOutcome, PlanWish, StoredPlan } from '../../../core/reduction/review-plan.ts';
import type { PlanProblem } from '../../reports/plan-program.ts';
import type { ReductionReport } from '../../reports/reduction-report.ts';
import type { OfficialView } from '../official-view.ts';
import { renderField, renderNotice, renderSelect, renderTable } from '../render-forms.ts';
import { renderProvisional } from '../reduction/reduction-sentences.ts';
import { BOARD_WORDS, moneyText } from './board-words.ts';

/** A plan that was found. */
export interface FoundPlan {
  readonly wish: PlanWish;
  readonly outcome: PlanOutcome;
  readonly names: ReadonlyMap<ProcedureCode, string>;
  readonly reduction: ReductionReport | null;
}

/** Fields of the form that may be filled in wrong. */
export type PlanField = 'reviews' | 'perSector' | 'include' | 'leaveOut';

export interface PlanPage {
  /** What was typed, to be shown again. */
  readonly typed: Readonly<Record<string, unknown>>;
  /** Null while nothing was asked; `wrong` names what can't be read. */
  readonly found: FoundPlan | PlanProblem | { readonly wrong: readonly PlanField[] } | null;
  readonly kept: boolean;
  /** The name under which a plan could not be kept. */
  readonly refusedName?: string;
  /** True when plans were to be compared, and not two to four were ticked. */
  readonly isUncomparable?: boolean;
  readonly plans: readonly StoredPlan[];
}

/** Which reviews together win most, what one more would buy, and the plans that were kept. */
export function renderPlan(page: PlanPage, view: OfficialView): Html {
  const { typed, found, kept, plans, isUncomparable } = page;
  const words = BOARD_WORDS[view.language];
  const wrong = typeof found === 'object' && found !== null && 'wrong' in found ? found.wrong : [];
  const refusal = wrong.length > 0 ? words.planBad : null;
  const problem = typeof found === 'string' ? words[`plan-${found}`] : refusal;
  return html`<div class="page-head">
      <h1>${words.planTitle}</h1>
      <p>${words.planLead}</p>
      <p><a href="/dashboard/board">${words.boardLink}</a></p>
    </div>
    ${kept && renderNotice('good', words.planKept)}
    ${isUncomparable === true && renderNotice('bad', words.compareBad)}
    ${problem !== null && renderNotice('bad', problem)} ${renderWishForm(typed, wrong, view)}
    ${typeof found === 'object' && found !== null && 'outcome' in found && renderFound(found, page, view)}
    ${renderPlans(plans, view)}`;
}

function renderWishForm(
  typed: PlanPage['typed'],
  wrong: readonly PlanField[],
  { language }: OfficialView,
): Html {
  const words = BOARD_WORDS[language];
  const value = (name: string) => (typeof typed[name] === 'string' ? typed[name] : '');
  const text = (name: PlanField, label: string) => {
    const isCount = name === 'reviews' || name === 'perSector';
    return renderField({
      name,
      label,
      type: 'text',
      figure: isCount,
      optional: name !== 'reviews',
      longest: isCount ? 8 : 2000,
      value: name === 'reviews' && !('reviews' in typed) ? '40' : value(name),
      problem: wrong.includes(name)
        ? words[isCount ? 'plan-wrong-count' : 'plan-wrong-code']
        : null,
    });
  };
  return html`<form class="card" method="get" action="/dashboard/board/plan">
    ${text('reviews', words.planReviews)}
    ${renderSelect({ name: 'goal', label: words.planGoal }, value('goal'), [
      ['saving', words['goal-saving']],
      ['people', words['goal-people']],
    ])}
    ${text('perSector', words.planPerSector)} ${text('include', words.planInclude)}
    ${text('leaveOut', words.planLeaveOut)}
    <p>
      <label
        ><input
          type="checkbox"
          name="ownOnly"
          value="yes"
          ${value('ownOnly') === 'yes' && html`checked`}
        />
        ${words.planOwnOnly}</label
      >
    </p>
    <button class="primary">${words.planButton}</button>
  </form>`;
}

function renderFound(
  { outcome, names, wish, reduction }: FoundPlan,
  { typed, refusedName }: PlanPage,
  view: OfficialView,
): Html {
  const words = BOARD_WORDS[view.language];
  const { format } = view;
  const cuts = fillIn(words.planCuts, {
    count: format.count(outcome.chosen.length),
    expected: format.count(Math.round(outcome.expectedCuts)),
    likely: format.count(outcome.likelyCuts),
  });
  const saves = fillIn(words.planSaves, {
    saving: moneyText(outcome.saving, view),
    people: format.count(Math.round(outcome.people)),
  });
  const hidden = ['reviews', 'goal', 'perSector', 'include', 'leaveOut', 'ownOnly'].flatMap(
    (name) => {
      const value = typed[name];
      return typeof value === 'string'
        ? [html`<input type="hidden" name="${name}" value="${value}" />`]
        : [];
    },
  );
  return html`<section class="card" aria-labelledby="result">
    <h2 id="result">${words.planResult}</h2>
    <p><strong>${cuts}</strong> ${neededText(outcome, view)}</p>
    ${reduction && renderProvisional(reduction, view)}
    <p>${saves} ${moreText(outcome, wish, view)}</p>
    <ol>
      ${outcome.chosen.map(
        (code) =>
          html`<li>
            <a href="/dashboard/board/cost/${code}">${code}</a> ${names.get(code) ?? ''}
          </li>`,
      )}
    </ol>
    <form method="post" action="/dashboard/board/plan">
      ${hidden}
      ${renderField({
        name: 'name',
        label: words.planKeep,
        type: 'text',
        longest: 120,
        value: refusedName ?? '',
        problem: refusedName === undefined ? null : words['plan-wrong-name'],
      })}
      <button class="primary">${words.planKeepButton}</button>
    </form>
  </section>`;
}

function neededText({ needed, likelyCuts }: PlanOutcome, { language, format }: OfficialView) {
  const words = BOARD_WORDS[language];
  if (needed === null) return words.planNoBaseline;
  const text = likelyCuts >= needed ? words.planReaches : words.planShort;
  return fillIn(text, { needed: format.count(needed) });
}

function moreText({ oneMore }: PlanOutcome, { goal }: PlanWish, view: OfficialView): string {
  const words = BOARD_WORDS[view.language];
  return goal === 'saving'
    ? fillIn(words.planMoreSaving, { more: moneyText(oneMore, view) })
    : fillIn(words.planMorePeople, { more: view.format.count(Math.round(oneMore)) });
}

function renderPlans(plans: readonly StoredPlan[], view: OfficialView): Html {
  const words = BOARD_WORDS[view.language];
  const heads = [
    words.compareColumn,
    words.planColumn,
    words.reviewsColumn,
    words.likelyColumn,
    words.savingColumn,
    words.peopleColumn,
    words.whenColumn,
  ];
  return html`<section class="card" aria-labelledby="plans">
    <h2 id="plans">${words.plansTitle}</h2>
    ${
      plans.length === 0
        ? html`<p>${words.plansNone}</p>`
        : html`<form method="get" action="/dashboard/board/plan/compare">
            <p class="hint">${words.compareHint}</p>
            ${renderTable(
              'plans',
              heads,
              plans.map((plan) => renderKept(plan, view)),
            )}
            <button class="primary">${words.compareButton}</button>
          </form>`
    }
  </section>`;
}

function renderKept({ number, name, outcome, by }: StoredPlan, view: OfficialView): Html {
  const { format } = view;
  const label = fillIn(BOARD_WORDS[view.language].compareTick, { name });
  return html`<tr>
    <td><input type="checkbox" name="plan" value="${number}" aria-label="${label}" /></td>
    <th scope="row">${name}</th>
    <td>${format.count(outcome.chosen.length)}</td>
    <td>${format.count(outcome.likelyCuts)}</td>
    <td class="nowrap">${moneyText(outcome.saving, view)}</td>
    <td>${format.count(Math.round(outcome.people))}</td>
    <td class="nowrap">${format.moment(by.at)}, ${by.author}</td>
  </tr>`;
}
