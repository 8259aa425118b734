import { isoDay, type LocalDay } from '../../../core/calendar.ts';
import { html, type Html } from '../../../core/html.ts';
import { badRows, type ImportReport } from '../../../core/import-kind.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { OfficialView } from '../official-view.ts';
import { renderNotice, renderTableFile } from '../render-forms.ts';
import { renderImportReport, type HeldFile, type ImportTaking } from '../render-import-report.ts';

/** Kinds of list that this page takes; finished dossiers have a page of their own. */
export const CATALOGUE_KINDS = [
  'procedures',
  'components',
  'units',
  'counters',
  'actions',
  'baselines',
  'compliance',
] as const;

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
  readonly held: HeldFile | null;
  readonly wish: CatalogueWish | null;
}

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
    ${renderTableFile(texts.catalogueFile)}
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
  const { texts } = view;
  const words = {
    title: report.stored ? texts.catalogueDid : texts.catalogueWould,
    counts: [
      [texts.catalogueAdded, report.added.length],
      [texts.catalogueChanged, report.changed.length],
      [texts.catalogueWithdrawn, report.withdrawn.length],
      [texts.catalogueUnchanged, report.unchanged],
      [texts.catalogueAbsent, report.absent.length],
      [texts.catalogueBad, badRows(report)],
    ],
    lists: [
      [texts.catalogueWithdrawn, report.withdrawn],
      [texts.catalogueChanged, report.changed],
      [texts.catalogueAdded, report.added],
      [texts.catalogueAbsent, report.absent],
    ],
  } as const;
  return renderImportReport(report, words, takingOf(page, view), view);
}

function takingOf({ held, wish }: CataloguePage, { texts }: OfficialView): ImportTaking | null {
  if (held === null || wish === null) return null;
  const { kind, from, complete } = wish;
  return {
    action: '/dashboard/catalogue/take',
    fields: { file: held.word, kind, from: isoDay(from), complete: complete ? 'yes' : '' },
    take: fillIn(texts.catalogueTake, { name: held.name }),
    partial: texts.cataloguePartial,
  };
}
