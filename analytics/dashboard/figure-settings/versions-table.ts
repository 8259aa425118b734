import { localDay } from '../../../core/calendar.ts';
import { html, type Html } from '../../../core/html.ts';
import type { StoredSetting } from '../../../core/setting.ts';
import type { OfficialView } from '../official-view.ts';
import { renderTable } from '../render-forms.ts';
import { FIGURE_SETTINGS_WORDS } from './words.ts';

/** What stands in a version's line before its author and day. */
interface VersionColumns {
  readonly heads: readonly string[];
  readonly cells: (version: StoredSetting) => readonly string[];
}

/** Every version of a setting, the newest first, with who recorded it and when. */
export function renderVersions(
  history: readonly StoredSetting[],
  { heads, cells }: VersionColumns,
  { language, format }: OfficialView,
): Html {
  const words = FIGURE_SETTINGS_WORDS[language];
  const all = [words.versionColumn, ...heads, words.authorColumn, words.recordedColumn];
  const rows = history.toReversed().map(
    (version) =>
      html`<tr>
        <th scope="row">${version.version}</th>
        ${[...cells(version), version.author].map((text) => html`<td>${text}</td>`)}
        <td class="nowrap">${format.day(localDay(version.recordedAt))}</td>
      </tr>`,
  );
  return html`<section class="card" aria-labelledby="versions">
    <h2 id="versions">${words.versionsTitle}</h2>
    ${rows.length === 0 ? html`<p>${words.noVersion}</p>` : renderTable('versions', all, rows)}
  </section>`;
}
