import { parseDay } from '../../../core/calendar.ts';
import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { isProcedureCode } from '../../../core/procedure.ts';
import { SMALLEST_SHOWN } from '../../reports/disclose.ts';
import { OPEN_BREAKDOWNS, type OpenRow } from '../../reports/open-data.ts';
import type { ShownQuarter } from '../../reports/published-quarter.ts';
import { renderShare } from '../../reports/render-share.ts';
import type { OfficialView } from '../official-view.ts';
import { renderNotice } from '../render-forms.ts';
import { OPEN_DATA_PATH } from './describe-open-data.ts';
import { PUBLIC_WORDS, quarterName } from './public-words.ts';

export const PUBLIC_FIGURES_PATH = '/cong-khai';

const LEAST = { least: String(SMALLEST_SHOWN) };

export interface ProvincePage {
  readonly provinceName: string;
  readonly simulated: boolean;
  /** Of the quarter that is shown, oldest first; empty while there is none. */
  readonly versions: readonly ShownQuarter[];
  readonly quarters: readonly string[];
  /** The name of a line in the reader's language. */
  labelOf(row: OpenRow): string;
}

/** How satisfied people are, by place, procedure and channel, and the files with the same lines. */
export function renderProvincePage(page: ProvincePage, view: OfficialView): Html {
  const words = PUBLIC_WORDS[view.language];
  const { versions, quarters, provinceName } = page;
  return html`<div class="page-head">
      <h1>${words.title}</h1>
      <p class="lead">${fillIn(words.lead, { province: provinceName })}</p>
    </div>
    ${page.simulated && renderNotice('note', words.simulated)}
    ${
      versions.length === 0
        ? html`<p class="card">${fillIn(words.none, LEAST)}</p>`
        : renderQuarter(page, view)
    }
    ${quarters.length > 0 && renderFiles(quarters, view)}
    <p><a href="/de-xuat${languageOf(view, '?')}">${words.nominations}</a></p>`;
}

function languageOf({ language }: OfficialView, mark: '?' | '&'): string {
  return language === 'vi' ? '' : `${mark}lang=${language}`;
}

function renderQuarter({ versions, labelOf }: ProvincePage, view: OfficialView): Html {
  const words = PUBLIC_WORDS[view.language];
  const {
    rows,
    period: { id },
  } = versions.at(-1)!;
  const [total] = rows;
  return html`<section class="card" aria-labelledby="quarter">
      <h2 id="quarter">${quarterName(id, view.language)}</h2>
      <p>${total === undefined ? fillIn(words.tooFew, LEAST) : headline(total, view)}</p>
      ${renderVersions(versions, view)}
    </section>
    ${OPEN_BREAKDOWNS.map((name) => {
      const shown = rows.filter(({ breakdown }) => breakdown === name);
      return shown.length === 0 ? null : renderTable(name, shown, { view, labelOf });
    })}`;
}

/** When it was published, and of a correction why; earlier versions stay where they are. */
function renderVersions(versions: readonly ShownQuarter[], view: OfficialView): Html | null {
  const words = PUBLIC_WORDS[view.language];
  const kept = versions.filter(({ version }) => version !== null);
  if (kept.length === 0) return null;
  const items = kept.toReversed().map(({ version, publishedOn, reason, period, counted }) => {
    const values = { version: version!, day: dayText(publishedOn, view), reason };
    const text = fillIn(version === 1 ? words.published : words.corrected, values);
    const file = `${OPEN_DATA_PATH}/${period.id}-ban-${version}`;
    return html`<li>
      ${text} ${words[`counted-${counted}`]} <a href="${file}.csv">CSV</a>,
      <a href="${file}.json">JSON</a>
    </li>`;
  });
  return html`<ul class="files hint">
    ${items}
  </ul>`;
}

/** An ISO day as the page writes days. */
export function dayText(iso: string, { format }: OfficialView): string {
  const day = parseDay(iso);
  return day === null ? iso : format.day(day);
}

function headline(row: OpenRow, view: OfficialView): string {
  const words = PUBLIC_WORDS[view.language];
  const values = { share: shareOf(row, view), n: view.format.count(row.ratings) };
  if (row.lower === null || row.upper === null) return fillIn(words.headlineBound, values);
  const range = { lower: view.format.share(row.lower), upper: view.format.share(row.upper) };
  return `${fillIn(words.headline, values)} ${fillIn(words.interval, range)}`;
}

function shareOf({ share, shareBound }: OpenRow, { language }: OfficialView): string {
  // A bound is printed by its kind, whatever the share.
  return renderShare({ share: share ?? 0, bound: shareBound }, language) ?? '';
}

function renderTable(
  name: (typeof OPEN_BREAKDOWNS)[number],
  rows: readonly OpenRow[],
  { view, labelOf }: { readonly view: OfficialView } & Pick<ProvincePage, 'labelOf'>,
): Html {
  const words = PUBLIC_WORDS[view.language];
  const lines = rows.map(
    (row) =>
      html`<tr>
        <th scope="row">${renderMember({ ...row, label: labelOf(row) }, view)}</th>
        <td class="number">${view.format.count(row.ratings)}</td>
        <td class="number">${shareOf(row, view)}</td>
      </tr>`,
  );
  return html`<section class="card" aria-labelledby="by-${name}">
    <h2 id="by-${name}">${words[`${name}Title`]}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.nameColumn}</th>
          <th scope="col" class="number">${words.countColumn}</th>
          <th scope="col" class="number">${words.shareColumn}</th>
        </tr>
      </thead>
      <tbody>
        ${lines}
      </tbody>
    </table>
  </section>`;
}

function renderMember({ breakdown, member, label }: OpenRow, view: OfficialView): Html | string {
  if (breakdown !== 'procedure' || !isProcedureCode(member)) return label;
  return html`<a href="${PUBLIC_FIGURES_PATH}/${member}${languageOf(view, '?')}">${label}</a>`;
}

function renderFiles(quarters: readonly string[], view: OfficialView): Html {
  const words = PUBLIC_WORDS[view.language];
  const items = quarters.map(
    (id) =>
      html`<li>
        <a href="${PUBLIC_FIGURES_PATH}?quarter=${id}${languageOf(view, '&')}"
          >${quarterName(id, view.language)}</a
        >: <a href="${OPEN_DATA_PATH}/${id}.csv">CSV<span class="visually-hidden"> ${id}</span></a
        >,
        <a href="${OPEN_DATA_PATH}/${id}.json">JSON<span class="visually-hidden"> ${id}</span></a>
      </li>`,
  );
  return html`<section class="card" aria-labelledby="files">
    <h2 id="files">${words.filesTitle}</h2>
    <p>${fillIn(words.filesLead, LEAST)}</p>
    <ul class="files">
      ${items}
    </ul>
    <p><a href="${OPEN_DATA_PATH}">${words.catalogue}</a></p>
  </section>`;
}

export interface ProcedurePage {
  readonly code: string;
  readonly name: string;
  readonly simulated: boolean;
  /** Newest first; null where the procedure's group is not shown. */
  readonly quarters: readonly { readonly id: string; readonly row: OpenRow | null }[];
}

/** One procedure through the quarters. */
export function renderProcedurePage(page: ProcedurePage, view: OfficialView): Html {
  const words = PUBLIC_WORDS[view.language];
  const items = page.quarters.map(
    ({ id, row }) =>
      html`<li>
        <strong>${quarterName(id, view.language)}:</strong>
        ${row === null ? fillIn(words.tooFew, LEAST) : headline(row, view)}
      </li>`,
  );
  return html`<div class="page-head">
      <p class="kicker">${words.title}</p>
      <h1>${page.name}</h1>
      <p class="lead"><span class="code">${page.code}</span></p>
    </div>
    ${page.simulated && renderNotice('note', words.simulated)}
    ${
      items.length === 0
        ? html`<p class="card">${fillIn(words.none, LEAST)}</p>`
        : html`<ul class="card files">
            ${items}
          </ul>`
    }
    <p><a href="/de-xuat/${page.code}${languageOf(view, '?')}">${words.nominations}</a></p>
    <p><a href="${PUBLIC_FIGURES_PATH}${languageOf(view, '?')}">${words.all}</a></p>`;
}

/** A page that says one thing and leads on. */
export function renderFiguresProblem(text: string, view: OfficialView): Html {
  return html`<div class="card narrow">
    <h1>${text}</h1>
    <p><a href="${PUBLIC_FIGURES_PATH}">${PUBLIC_WORDS[view.language].all}</a></p>
  </div>`;
}
