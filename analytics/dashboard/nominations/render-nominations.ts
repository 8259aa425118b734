import type { WishGroup } from '../../../core/group-wishes.ts';
import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { WishFamily } from '../../../core/nomination-board.ts';
import type { Procedure, ProcedureCode } from '../../../core/procedure.ts';
import { SMALLEST_SHOWN } from '../../reports/disclose.ts';
import { orderFamilies, shownVoices } from '../../reports/shown-wishes.ts';
import type { OfficialView } from '../official-view.ts';
import { renderField, renderNotice, renderTable } from '../render-forms.ts';
import { renderGroups } from './render-groups.ts';
import {
  NOMINATION_WORDS,
  NOMINATIONS_PATH,
  renderWishProcedure,
  statusText,
  voicesText,
} from './render-wish-parts.ts';

export interface NominationsPage {
  readonly families: readonly WishFamily[];
  /** Those of them that look like one. */
  readonly groups: readonly WishGroup[];
  readonly mayAnswer: boolean;
  readonly notice: { readonly kind: 'good' | 'bad'; readonly text: string } | null;
  readonly procedures: ReadonlyMap<ProcedureCode, Procedure>;
  /** What was typed to filter by. */
  readonly filter: string;
}

/** More would be slow to read in every sense. */
const MOST_ROWS = 200;

/** Every wish with its voices and how far it has come. */
export function renderNominations(page: NominationsPage, view: OfficialView): Html {
  const words = NOMINATION_WORDS[view.language];
  return html`<div class="page-head">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
    </div>
    ${page.notice !== null && renderNotice(page.notice.kind, page.notice.text)}
    ${renderGroups(page, view)}
    <section class="card" aria-labelledby="wishes">
      <h2 id="wishes">${words.listTitle}</h2>
      <form method="get" action="${NOMINATIONS_PATH}" class="filters" autocomplete="off">
        ${renderField({ name: 'procedure', label: words.filterLabel, type: 'text', longest: 40, value: page.filter, optional: true })}
        <div class="field"><button>${words.filterButton}</button></div>
      </form>
      ${page.families.length === 0 ? html`<p>${words.none}</p>` : renderList(page, view)}
    </section>`;
}

function renderList({ families, procedures }: NominationsPage, view: OfficialView): Html {
  const words = NOMINATION_WORDS[view.language];
  const shown = orderFamilies(families).slice(0, MOST_ROWS);
  const heads = [
    words.procedureColumn,
    words.kindColumn,
    words.voicesColumn,
    words.backedColumn,
    words.openColumn,
    words.statusColumn,
  ];
  const rows = shown.map((family) => {
    const { head, members, status } = family;
    const { total, backed, open } = shownVoices(family.voices);
    const part = (n: number | null) => (n === null ? words.hidden : view.format.count(n));
    return html`<tr>
      <th scope="row">${renderWishProcedure(head, procedures, view)}</th>
      <td data-label="${words.kindColumn}">
        <a href="${NOMINATIONS_PATH}/${head.procedure}/${head.kind}"
          >${words.kinds[head.kind]}<span class="visually-hidden"> ${head.procedure}</span></a
        >
        ${members.length > 1 && html`<p class="hint">${fillIn(words.mergedHere, { count: String(members.length) })}</p>`}
      </td>
      <td data-label="${words.voicesColumn}">${voicesText(total, view)}</td>
      <td data-label="${words.backedColumn}">${part(backed)}</td>
      <td data-label="${words.openColumn}">${part(open)}</td>
      <td data-label="${words.statusColumn}">${statusText(status, view)}</td>
    </tr>`;
  });
  const { count } = view.format;
  return html`${
      families.length > MOST_ROWS &&
      html`<p class="hint">
        ${fillIn(words.listCut, { shown: count(MOST_ROWS), all: count(families.length) })}
      </p>`
    }
    ${renderTable('wishes', heads, rows, 'access words')}
    <p class="hint">${fillIn(words.countHelp, { least: String(SMALLEST_SHOWN) })}</p>`;
}
