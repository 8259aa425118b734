import { html, type Html } from '../../../core/html.ts';
import type { OfficialView } from '../official-view.ts';
import { renderField } from '../render-forms.ts';
import { figureAsTyped } from '../typed-fields.ts';
import { COMPLIANCE_WORDS } from './board-words.ts';
import type { CostPage } from './render-cost.ts';

/** The figures in the order of the form. */
export const COST_FIGURES = [
  'gdpPerHead',
  'gdpYear',
  'hoursPerPaper',
  'hoursPerTrip',
  'hoursOnline',
  'tripCost',
] as const;

/** What is assumed for all procedures: dated by its versions, with the source of the income. */
export function renderAssumptions(
  { assumptions, assumptionsVersion, procedure, refused }: CostPage,
  view: OfficialView,
): Html {
  const words = COMPLIANCE_WORDS[view.language];
  const { typed = {}, wrong = [] } = refused ?? {};
  return html`<section class="card narrow" aria-labelledby="assumptions">
    <h2 id="assumptions">${words.assumptionsTitle}</h2>
    <form method="post" action="/dashboard/board/cost/assumptions#assumptions">
      <input type="hidden" name="code" value="${procedure.code}" />
      <input type="hidden" name="version" value="${assumptionsVersion}" />
      ${COST_FIGURES.map((name) =>
        renderField({
          name,
          label: words[name],
          type: 'text',
          figure: true,
          longest: 16,
          value: typed[name] ?? figureAsTyped(assumptions[name]),
          problem: wrong.includes(name)
            ? words[name === 'gdpYear' ? 'wrong-year' : 'wrong-figure']
            : null,
        }),
      )}
      ${renderField({
        name: 'gdpSource',
        label: words.gdpSource,
        type: 'text',
        longest: 300,
        value: typed['gdpSource'] ?? assumptions.gdpSource,
        problem: wrong.includes('gdpSource') ? words['wrong-source'] : null,
      })}
      <button class="primary">${words.saveAssumptions}</button>
    </form>
  </section>`;
}
