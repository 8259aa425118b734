import type { ParkedGroup } from '../../../core/dossier-log.ts';
import { html, type Html } from '../../../core/html.ts';
import { badRows, type ImportReport } from '../../../core/import-kind.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { OfficialView } from '../official-view.ts';
import { renderNotice, renderTableFile } from '../render-forms.ts';
import { renderImportReport, type HeldFile } from '../render-import-report.ts';

/** All that the page of files of finished dossiers shows. */
export interface DossierFilesPage {
  readonly notice: string | null;
  readonly problem: string | null;
  readonly report: ImportReport | null;
  /** The file that was looked at and may be taken now. */
  readonly held: HeldFile | null;
  readonly waiting: readonly ParkedGroup[];
}

/** Codes beyond this many are not shown. */
const MOST_CODES = 100;

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
        ${renderTableFile(texts.filesFile)}
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
  const { texts } = view;
  const waiting = report.added.filter(({ parts }) => parts.length > 0);
  const words = {
    title: report.stored ? texts.filesDid : texts.filesWould,
    counts: [
      [texts.filesAdded, report.added.length - waiting.length],
      [texts.filesWaiting, waiting.length],
      [texts.filesChanged, report.changed.length],
      [texts.filesWithdrawn, report.withdrawn.length],
      [texts.filesUnchanged, report.unchanged],
      [texts.filesBad, badRows(report)],
    ],
    // The codes are the file's own, and only shown.
    lists: [
      [texts.filesWaiting, waiting],
      [texts.filesChanged, report.changed],
      [texts.filesWithdrawn, report.withdrawn],
    ],
  } as const;
  const taking = held && {
    action: '/dashboard/dossiers/take',
    fields: { file: held.word },
    take: fillIn(texts.filesTake, { name: held.name }),
    partial: texts.filesPartial,
  };
  return renderImportReport(report, words, taking, view);
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
      html`<div class="table-scroll" tabindex="0" role="group" aria-labelledby="waiting">
        <table>
          <thead>
            <tr>
              ${heads.map((head) => html`<th scope="col">${head}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${waiting.slice(0, MOST_CODES).map((group, i) => renderGroup(group, i, view))}
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
