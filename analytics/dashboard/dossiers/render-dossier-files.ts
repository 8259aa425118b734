import type { ParkedGroup } from '../../../core/dossier-log.ts';
import { html, type Html } from '../../../core/html.ts';
import type { ImportLine, ImportReport } from '../../../core/import-kind.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { rowProblemText } from '../../../core/messages/table-problems.ts';
import type { OfficialView } from '../official-view.ts';
import { renderNotice } from '../render-forms.ts';

/** All that the page of files of finished dossiers shows. */
export interface DossierFilesPage {
  readonly notice: string | null;
  readonly problem: string | null;
  readonly report: ImportReport | null;
  /** The file that was looked at and may be taken now. */
  readonly held: { readonly word: string; readonly name: string } | null;
  readonly waiting: readonly ParkedGroup[];
}

/** Lines beyond this many are only counted. */
const MOST_LINES = 100;

/** The form, what the file would do or did, and the dossiers that wait for a code. */
export function renderDossierFiles(page: DossierFilesPage, view: OfficialView): Html {
  const { texts } = view;
  return html`<div class="page-head">
      <h1>${texts.filesTitle}</h1>
      <p class="lead">${texts.filesLead}</p>
    </div>
    ${page.notice !== null && renderNotice('good', page.notice)}
    ${page.problem !== null && renderNotice('bad', page.problem)}
    ${page.report !== null && renderReport(page.report, page.held, view)}
    <section class="card" aria-labelledby="upload">
      <h2 id="upload">${texts.filesUpload}</h2>
      <p class="hint" id="file-hint">${texts.filesHint}</p>
      <form method="post" action="/dashboard/dossiers/look" enctype="multipart/form-data">
        <div class="field">
          <label for="file">${texts.filesFile}</label>
          <input
            id="file"
            name="file"
            type="file"
            accept=".csv,.xlsx,.jsonl"
            aria-describedby="file-hint"
            required
          />
        </div>
        <button class="primary">${texts.filesLook}</button>
      </form>
    </section>
    ${renderWaiting(page.waiting, view)}`;
}

function renderReport(
  report: ImportReport,
  held: DossierFilesPage['held'],
  view: OfficialView,
): Html {
  const { texts, format } = view;
  const waiting = report.added.filter(({ parts }) => parts.length > 0);
  const counts = [
    [texts.filesAdded, report.added.length - waiting.length],
    [texts.filesWaiting, waiting.length],
    [texts.filesChanged, report.changed.length],
    [texts.filesWithdrawn, report.withdrawn.length],
    [texts.filesUnchanged, report.unchanged],
    [texts.filesBad, report.problems.length],
  ] as const;
  const problems = report.problems
    .slice(0, MOST_LINES)
    .map(
      (problem) =>
        html`<li>
          ${fillIn(texts.filesLine, { line: problem.line })}
          ${rowProblemText(problem, view.language)}
        </li>`,
    );
  return html`<section class="card" aria-labelledby="report">
    <h2 id="report">${report.stored ? texts.filesDid : texts.filesWould}</h2>
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
    ${
      problems.length > 0 &&
      html`<ul class="row-problems">
        ${problems}
      </ul>`
    }
    ${renderChanges(report.changed, texts.filesChanged, view)}
    ${renderChanges(report.withdrawn, texts.filesWithdrawn, view)}
    ${report.ignored.length > 0 && html`<p class="hint">${fillIn(texts.filesIgnored, { columns: report.ignored.join(', ') })}</p>`}
    ${held !== null && renderTake(held, report.problems.length > 0, view)}
  </section>`;
}

/** Which dossiers a file would change: the codes are the file's own, and only shown. */
function renderChanges(
  lines: readonly ImportLine[],
  title: string,
  { texts }: OfficialView,
): Html | null {
  if (lines.length === 0) return null;
  const items = lines
    .slice(0, MOST_LINES)
    .map(({ key, line }) => html`<li>${fillIn(texts.filesLine, { line: line ?? '' })} ${key}</li>`);
  return html`<details>
    <summary>${title}</summary>
    <ul class="row-problems">
      ${items}
    </ul>
  </details>`;
}

function renderTake(
  { word, name }: NonNullable<DossierFilesPage['held']>,
  someBad: boolean,
  { texts }: OfficialView,
): Html {
  return html`<form method="post" action="/dashboard/dossiers/take">
    <input type="hidden" name="file" value="${word}" />
    ${
      someBad &&
      html`<label class="choice"
        ><input type="checkbox" name="partial" value="yes" required /> ${texts.filesPartial}</label
      >`
    }
    <button class="primary">${fillIn(texts.filesTake, { name })}</button>
  </form>`;
}

function renderWaiting(waiting: readonly ParkedGroup[], view: OfficialView): Html {
  const { texts } = view;
  const heads = [
    texts.waitingKind,
    texts.waitingCode,
    texts.waitingCount,
    texts.waitingSince,
    texts.waitingMeans,
  ];
  return html`<section class="card" aria-labelledby="waiting">
    <h2 id="waiting">${texts.waitingTitle}</h2>
    <p class="hint">${waiting.length === 0 ? texts.waitingNone : texts.waitingLead}</p>
    ${
      waiting.length > 0 &&
      html`<div class="table-scroll" tabindex="0" role="region" aria-labelledby="waiting">
        <table>
          <thead>
            <tr>
              ${heads.map((head) => html`<th scope="col">${head}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${waiting.slice(0, MOST_LINES).map((group, i) => renderGroup(group, i, view))}
          </tbody>
        </table>
      </div>`
    }
  </section>`;
}

function renderGroup(
  { kind, code, dossiers, since }: ParkedGroup,
  i: number,
  { texts, format }: OfficialView,
): Html {
  return html`<tr>
    <td>${texts[`waiting-${kind}`]}</td>
    <th scope="row">${code}</th>
    <td class="number">${format.count(dossiers)}</td>
    <td class="nowrap">${format.day(since)}</td>
    <td>
      <form class="meaning" method="post" action="/dashboard/dossiers/meaning">
        <input type="hidden" name="kind" value="${kind}" />
        <input type="hidden" name="sourceCode" value="${code}" />
        <label class="visually-hidden" for="meaning-${i}"
          >${fillIn(texts.meaningOf, { code })}</label
        >
        <input
          id="meaning-${i}"
          name="meantCode"
          type="text"
          maxlength="64"
          autocomplete="off"
          required
        />
        <button>${texts.meaningSave}</button>
      </form>
    </td>
  </tr> `;
}
