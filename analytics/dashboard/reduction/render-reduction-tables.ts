import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { DecisionFile } from '../../../core/reduction/decision-file.ts';
import type { OfficialView } from '../official-view.ts';
import { renderTable } from '../render-forms.ts';
import { actionAddress, fileAddress } from './action-address.ts';
import { ACTION_WORDS, REDUCTION_WORDS } from './reduction-words.ts';
import type { ReductionPage } from './render-reduction.ts';

type Counted = Pick<ReductionPage, 'report' | 'files'>;

/** Exactly which procedures make up the figure, and why every other act does not count. */
export function renderReductionTables(page: Counted, view: OfficialView): Html {
  const words = REDUCTION_WORDS[view.language];
  const { report } = page;
  return html`${report.progress !== null && renderReducedCard(page, view)}
    <section class="card" aria-labelledby="actions">
      <h2 id="actions">${words.actionsTitle}</h2>
      ${report.actions.length === 0 ? html`<p>${words.actionsNone}</p>` : renderActions(page, view)}
    </section>`;
}

function renderReducedCard(page: Counted, view: OfficialView): Html {
  const words = REDUCTION_WORDS[view.language];
  return html`<section class="card" aria-labelledby="reduced">
    <h2 id="reduced">${words.reducedTitle}</h2>
    ${page.report.reduced.length === 0 ? html`<p>${words.reducedNone}</p>` : renderReduced(page, view)}
  </section>`;
}

function renderReduced({ report, files }: Counted, view: OfficialView): Html {
  const words = REDUCTION_WORDS[view.language];
  const heads = [
    words.procedureColumn,
    words.fateColumn,
    words.decisionColumn,
    words.effectiveColumn,
    ACTION_WORDS[view.language].fileColumn,
  ];
  const rows = report.reduced.map(
    ({ code, name, kind, decision, effectiveOn, action }) =>
      html`<tr>
        <th scope="row">${code} ${name}</th>
        <td data-label="${heads[1]}">${words[`fate-${kind}`]}</td>
        <td data-label="${heads[2]}"><a href="${actionAddress(action)}">${decision}</a></td>
        <td data-label="${heads[3]}" class="nowrap">${view.format.day(effectiveOn)}</td>
        <td data-label="${heads[4]}">${renderFileLink(files.get(action), decision, view)}</td>
      </tr>`,
  );
  return renderTable('reduced', heads, rows, 'cards');
}

function renderActions({ report, files }: Counted, view: OfficialView): Html {
  const words = REDUCTION_WORDS[view.language];
  const heads = [
    words.procedureColumn,
    words.actionColumn,
    words.decisionColumn,
    words.effectiveColumn,
    words.standingColumn,
    ACTION_WORDS[view.language].fileColumn,
  ];
  const rows = report.actions.map(({ action, standing }) => {
    const codes = action.procedures.length > 0 ? action.procedures : [action.successor ?? ''];
    const day = action.effectiveOn === null ? words.noDay : view.format.day(action.effectiveOn);
    const decision = action.decision ?? words.undecided;
    return html`<tr>
      <th scope="row">${codes.join(', ')}</th>
      <td data-label="${heads[1]}">
        <a href="${actionAddress(action.id)}"
          >${words[`kind-${action.kind}`]}<span class="visually-hidden">
            ${codes.join(', ')}</span
          ></a
        >
      </td>
      <td data-label="${heads[2]}">${decision}</td>
      <td data-label="${heads[3]}" class="nowrap">${day}</td>
      <td data-label="${heads[4]}">${words[`standing-${standing}`]}</td>
      <td data-label="${heads[5]}">${renderFileLink(files.get(action.id), decision, view)}</td>
    </tr>`;
  });
  return renderTable('actions', heads, rows, 'cards');
}

function renderFileLink(
  file: DecisionFile | undefined,
  decision: string,
  { language }: OfficialView,
): Html | null {
  if (file === undefined) return null;
  const text = fillIn(ACTION_WORDS[language].fileLink, { version: String(file.version) });
  return html`<a class="nowrap" href="${fileAddress(file)}"
    >${text}<span class="visually-hidden"> ${decision}</span></a
  >`;
}
