import { html, type Html } from '../../../core/html.ts';
import type { OfficialView } from '../official-view.ts';
import { COMPLIANCE_WORDS } from './board-words.ts';
import type { CostPage } from './render-cost.ts';

const FIGURES = [
  'gdpPerHead',
  'gdpYear',
  'hoursPerPaper',
  'hoursPerTrip',
  'hoursOnline',
  'tripCost',
] as const;

/** What is assumed for all procedures: dated by its versions, with the source of the income. */
export function renderAssumptions(
  { assumptions, assumptionsVersion, procedure }: CostPage,
  view: OfficialView,
): Html {
  const words = COMPLIANCE_WORDS[view.language];
  return html`<section class="card" aria-labelledby="assumptions">
    <h2 id="assumptions">${words.assumptionsTitle}</h2>
    <form method="post" action="/dashboard/board/cost/assumptions">
      <input type="hidden" name="code" value="${procedure.code}" />
      <input type="hidden" name="version" value="${assumptionsVersion}" />
      ${FIGURES.map(
        (name) =>
          html`<div class="field">
            <label for="${name}">${words[name]}</label>
            <input
              type="text"
              id="${name}"
              name="${name}"
              inputmode="decimal"
              required
              maxlength="16"
              value="${assumptions[name]}"
            />
          </div>`,
      )}
      <div class="field">
        <label for="gdpSource">${words.gdpSource}</label>
        <input
          type="text"
          id="gdpSource"
          name="gdpSource"
          required
          maxlength="300"
          value="${assumptions.gdpSource}"
        />
      </div>
      <button class="primary">${words.saveAssumptions}</button>
    </form>
  </section>`;
}
