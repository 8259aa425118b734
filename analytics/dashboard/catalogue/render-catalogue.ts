import { isoDay, type LocalDay } from '../../../core/calendar.ts';
import { html, type Html } from '../../../core/html.ts';
import type { ImportLine, ImportReport } from '../../../core/import-kind.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { rowProblemText } from '../../../core/messages/table-problems.ts';
import type { OfficialView } from '../official-view.ts';
import { renderNotice } from '../render-forms.ts';

/** Kinds of list that this page takes; the others have pages of their own. */
export const CATALOGUE_KINDS = ['procedures', 'components', 'units', 'counters'] as const;

/** How a file is to be taken in. */
export interface CatalogueWish {
  readonly kind: (typeof CATALOGUE_KINDS)[number];
  readonly from: LocalDay;
  readonly complete: boolean;
}

/** All that the page shows. */
export interface CataloguePage {
  /** ISO day that stands in the form. */
  readonly today: string;
  readonly notice: string | null;
  readonly problem: string | null;
  readonly report: ImportReport | null;
  /** The file that was looked at and may be taken now. */
  readonly held: { readonly word: string; readonly name: string } | null;
  readonly wish: CatalogueWish | null;
}

/** Lines beyond this many are only counted. */
const MOST_LINES = 200;

/** The form, and what a file would do or did. */
export function renderCatalogue(page: CataloguePage, view: OfficialView): Html {
  const { texts } = view;
  return html`<div class="page-head">
      <h1>${texts.catalogueTitle}</h1>
      <p class="lead">${texts.catalogueLead}</p>
    </div>
    ${page.notice !== null && renderNotice('good', page.notice)}
    ${page.problem !== null && renderNotice('bad', page.problem)}
    ${page.report !== null && renderReport(page.report, page, view)}
    <section class="card" aria-labelledby="upload">
      <h2 id="upload">${texts.catalogueUpload}</h2>
      <p class="hint" id="file-hint">${texts.catalogueHint}</p>
      ${renderForm(page, view)}
    </section>`;
}

function renderForm({ today }: CataloguePage, { texts }: OfficialView): Html {
  const kinds = CATALOGUE_KINDS.map(
    (kind) => html`<option value="${kind}">${texts[`catalogueKind-${kind}`]}</option>`,
  );
  return html`<form method="post" action="/dashboard/catalogue/look" enctype="multipart/form-data">
    <div class="field">
      <label for="kind">${texts.catalogueKind}</label>
      <select id="kind" name="kind">
        ${kinds}
      </select>
    </div>
    <div class="field">
      <label for="file">${texts.catalogueFile}</label>
      <input
        id="file"
        name="file"
        type="file"
        accept=".csv,.xlsx,.jsonl"
        aria-describedby="file-hint"
        required
      />
    </div>
    <div class="field">
      <label for="from">${texts.catalogueFrom}</label>
      <input id="from" name="from" type="date" value="${today}" required />
    </div>
    <div class="field">
      <label class="choice"
        ><input type="checkbox" name="complete" value="yes" /> ${texts.catalogueComplete}</label
      >
    </div>
    <button class="primary">${texts.catalogueLook}</button>
  </form>`;
}

function renderReport(report: ImportReport, page: CataloguePage, view: OfficialView): Html {
  const { texts, format } = view;
  const counts = [
    [texts.catalogueAdded, report.added.length],
    [texts.catalogueChanged, report.changed.length],
    [texts.catalogueWithdrawn, report.withdrawn.length],
    [texts.catalogueUnchanged, report.unchanged],
    [texts.catalogueAbsent, report.absent.length],
    [texts.catalogueBad, report.problems.length],
  ] as const;
  return html`<section class="card" aria-labelledby="report">
    <h2 id="report">${report.stored ? texts.catalogueDid : texts.catalogueWould}</h2>
    <table>
      <tbody>
        ${counts.map(
          ([label, count]) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td class="number">${format.count(count)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${renderProblems(report, view)} ${renderLines(report.withdrawn, texts.catalogueWithdrawn, view)}
    ${renderLines(report.changed, texts.catalogueChanged, view)}
    ${renderLines(report.added, texts.catalogueAdded, view)}
    ${renderLines(report.absent, texts.catalogueAbsent, view)}
    ${report.ignored.length > 0 && html`<p class="hint">${fillIn(texts.catalogueIgnored, { columns: report.ignored.join(', ') })}</p>`}
    ${renderTake(report, page, view)}
  </section>`;
}

function renderProblems({ problems }: ImportReport, view: OfficialView): Html | null {
  if (problems.length === 0) return null;
  const { texts } = view;
  const items = problems
    .slice(0, MOST_LINES)
    .map(
      (problem) =>
        html`<li>
          ${fillIn(texts.catalogueLine, { line: problem.line })}
          ${rowProblemText(problem, view.language)}
        </li>`,
    );
  return html`<ul class="row-problems">
    ${items} ${renderRest(problems.length, view)}
  </ul>`;
}

function renderLines(lines: readonly ImportLine[], title: string, view: OfficialView): Html | null {
  if (lines.length === 0) return null;
  const { texts } = view;
  const place = (line: number | null) =>
    line === null ? '' : `${fillIn(texts.catalogueLine, { line })} `;
  const items = lines
    .slice(0, MOST_LINES)
    .map(
      ({ key, label, line, parts }) =>
        html`<li>
          ${place(line)}<span class="code">${key}</span> ${label}
          ${parts.length > 0 && html`<span class="hint">(${parts.join(', ')})</span>`}
        </li>`,
    );
  return html`<details>
    <summary>${title}: ${view.format.count(lines.length)}</summary>
    <ul class="row-problems">
      ${items} ${renderRest(lines.length, view)}
    </ul>
  </details>`;
}

function renderRest(count: number, { texts, format }: OfficialView): Html | null {
  const rest = count - MOST_LINES;
  return rest > 0
    ? html`<li>${fillIn(texts.catalogueMore, { count: format.count(rest) })}</li>`
    : null;
}

function renderTake(
  { problems }: ImportReport,
  { held, wish }: CataloguePage,
  { texts }: OfficialView,
): Html | null {
  if (held === null || wish === null) return null;
  return html`<form method="post" action="/dashboard/catalogue/take">
    <input type="hidden" name="file" value="${held.word}" />
    <input type="hidden" name="kind" value="${wish.kind}" />
    <input type="hidden" name="from" value="${isoDay(wish.from)}" />
    <input type="hidden" name="complete" value="${wish.complete ? 'yes' : ''}" />
    ${
      problems.length > 0 &&
      html`<label class="choice"
        ><input type="checkbox" name="partial" value="yes" required />
        ${texts.cataloguePartial}</label
      >`
    }
    <button class="primary">${fillIn(texts.catalogueTake, { name: held.name })}</button>
  </form>`;
}
