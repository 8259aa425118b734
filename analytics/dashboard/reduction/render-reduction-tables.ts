import { html, type Html } from '../../../core/html.ts';
import type { ReductionMessages } from '../../../core/messages/vi/reduction.ts';
import type { ReductionReport } from '../../reports/reduction-report.ts';
import type { OfficialView } from '../official-view.ts';
import { renderTable } from '../render-forms.ts';
import { REDUCTION_WORDS } from './reduction-words.ts';

/** Exactly which procedures make up the figure, and why every other act does not count. */
export function renderReductionTables(report: ReductionReport, view: OfficialView): Html {
  const words = REDUCTION_WORDS[view.language];
  return html`<section class="card" aria-labelledby="reduced">
      <h2 id="reduced">${words.reducedTitle}</h2>
      ${
        report.reduced.length === 0
          ? html`<p>${words.reducedNone}</p>`
          : renderReduced(report, view, words)
      }
    </section>
    <section class="card" aria-labelledby="actions">
      <h2 id="actions">${words.actionsTitle}</h2>
      ${
        report.actions.length === 0
          ? html`<p>${words.actionsNone}</p>`
          : renderActions(report, view, words)
      }
    </section>`;
}

function renderReduced(
  { reduced }: ReductionReport,
  { format }: OfficialView,
  words: ReductionMessages,
): Html {
  const heads = [
    words.procedureColumn,
    words.fateColumn,
    words.decisionColumn,
    words.effectiveColumn,
  ];
  const rows = reduced.map(
    ({ code, name, kind, decision, effectiveOn }) =>
      html`<tr>
        <th scope="row">${code} ${name}</th>
        <td>${words[`fate-${kind}`]}</td>
        <td>${decision}</td>
        <td class="nowrap">${format.day(effectiveOn)}</td>
      </tr>`,
  );
  return renderTable('reduced', heads, rows);
}

function renderActions(
  { actions }: ReductionReport,
  { format }: OfficialView,
  words: ReductionMessages,
): Html {
  const heads = [
    words.procedureColumn,
    words.actionColumn,
    words.decisionColumn,
    words.effectiveColumn,
    words.standingColumn,
  ];
  const rows = actions.map(({ action, standing }) => {
    const codes = action.procedures.length > 0 ? action.procedures : [action.successor ?? ''];
    const day = action.effectiveOn === null ? words.noDay : format.day(action.effectiveOn);
    return html`<tr>
      <th scope="row">${codes.join(', ')}</th>
      <td>${words[`kind-${action.kind}`]}</td>
      <td>${action.decision ?? words.undecided}</td>
      <td class="nowrap">${day}</td>
      <td>${words[`standing-${standing}`]}</td>
    </tr>`;
  });
  return renderTable('actions', heads, rows);
}
