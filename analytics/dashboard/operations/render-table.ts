import { html, type Html } from '../../../core/html.ts';

/** A table that may be wider than the page, named by a heading. */
export function renderTable(
  heads: readonly string[],
  rows: readonly Html[],
  labelledBy: string,
): Html {
  return html`<div class="table-scroll" tabindex="0" role="region" aria-labelledby="${labelledBy}">
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}
