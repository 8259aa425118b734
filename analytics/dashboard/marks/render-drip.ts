import { html, type Html } from '../../../core/html.ts';
import type { DripShift } from '../../reports/drip-shift.ts';
import type { OfficialView } from '../official-view.ts';
import { SUSPICION_WORDS } from './suspicion-words.ts';

/** How far fakes that no rule finds could move the figure, by their number a day. */
export function renderDrip(shifts: readonly DripShift[], view: OfficialView): Html {
  const words = SUSPICION_WORDS[view.language];
  const columns = ['counter', 'together'].flatMap((of) =>
    (['best', 'worst'] as const).map((kind) => ({ of: of as 'counter' | 'together', kind })),
  );
  const rows = shifts.map(
    (shift) =>
      html`<tr>
        <th scope="row" class="number">${shift.size}</th>
        ${columns.map(({ of, kind }) => html`<td class="number">${points(shift[of][kind], view)}</td>`)}
      </tr>`,
  );
  return html`<section class="card" aria-labelledby="dripped">
    <h2 id="dripped">${words.drippedTitle}</h2>
    <p>${words.dripped}</p>
    ${
      rows.length === 0
        ? html`<p>${words.drippedNone}</p>`
        : html`<div class="table-scroll" tabindex="0" role="group" aria-labelledby="dripped">
            <table>
              <thead>
                <tr>
                  <th scope="col" class="number">${words.drippedSize}</th>
                  ${columns.map(({ of, kind }) => html`<th scope="col" class="number">${words[`dripped-${of}-${kind}`]}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${rows}
              </tbody>
            </table>
          </div>`
    }
  </section>`;
}

function points(difference: number, { format }: OfficialView): string {
  const sign = difference < 0 ? '−' : '+';
  return sign + format.points(Math.abs(difference));
}
