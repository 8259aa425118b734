import { html, type Html } from '../../../core/html.ts';
import { SMALLEST_SHOWN } from '../../reports/disclose.ts';
import type { DrillReport } from '../../reports/drill-report.ts';
import type { MarkedRow } from '../../reports/marked-rows.ts';
import { renderShare } from '../../reports/render-share.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { OfficialView } from '../official-view.ts';
import { DRILL_WORDS } from './drill-words.ts';

/** Units, counters and procedures with the ratings that wait or were left out, and without them. */
export function renderMarkedRows({ marked }: DrillReport, view: OfficialView): Html | null {
  const words = DRILL_WORDS[view.language];
  const kinds = (['unit', 'counter', 'procedure'] as const).filter(
    (kind) => marked[kind].length > 0,
  );
  if (kinds.length === 0) return null;
  return html`<section class="breakdown" aria-labelledby="with-marked">
    <h2 id="with-marked">${words.markedTitle}</h2>
    <p>
      ${fillIn(words.markedLead, { smallest: SMALLEST_SHOWN })}
      <a href="/dashboard/marks">${words.markedLink}</a>
    </p>
    ${kinds.map((kind) => renderKind(words[`by-${kind}`], marked[kind], view))}
  </section>`;
}

function renderKind(title: string, rows: readonly MarkedRow[], view: OfficialView): Html {
  const words = DRILL_WORDS[view.language];
  const heads = [words.markedCount, words.markedWithout, words.markedWith];
  return html`<div class="table-scroll" tabindex="0" role="group" aria-label="${title}">
    <table>
      <caption>
        ${title}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.member}</th>
          ${heads.map((head) => html`<th scope="col" class="number">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <th scope="row">${row.label === '' ? words.noProcedure : row.label}</th>
              <td class="number">${view.format.count(row.marked)}</td>
              <td class="number">${renderShare(row.without, view.language)}</td>
              <td class="number">${renderShare(row.with, view.language)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
