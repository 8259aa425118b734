import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { SMALLEST_SHOWN } from '../../reports/disclose.ts';
import type { BoardRow } from '../../reports/review-board.ts';
import type { OfficialView } from '../official-view.ts';
import { renderNotice, renderSelect, renderTable } from '../render-forms.ts';
import type { RefusedAssumptions } from './keep-assumptions.ts';
import type { LoadedBoard } from './board-loader.ts';
import {
  boardAddress,
  BOARD_LEVELS,
  BOARD_SORTS,
  DECIDERS,
  ROWS_PER_PAGE,
  type BoardQuery,
} from './board-query.ts';
import { BOARD_WORDS, COMPLIANCE_WORDS, moneyText } from './board-words.ts';
import { renderReviewAssumptions, reviewBasis } from './render-review-assumptions.ts';

export interface BoardPage extends LoadedBoard {
  readonly query: BoardQuery;
  readonly sectors: readonly string[];
  readonly mayChange: boolean;
  /** The form of assumptions when it is sent back. */
  readonly refused: RefusedAssumptions | null;
  readonly notice: { readonly kind: 'good' | 'bad'; readonly text: string } | null;
}

/** The procedures worth looking at, a page at a time, each with why it stands where it stands. */
export function renderBoard(board: BoardPage, view: OfficialView): Html {
  const words = BOARD_WORDS[view.language];
  const { query, sectors, rows, mayChange, notice } = board;
  const pages = Math.max(1, Math.ceil(rows.length / ROWS_PER_PAGE));
  const page = Math.min(query.page, pages);
  const shown = rows.slice((page - 1) * ROWS_PER_PAGE, page * ROWS_PER_PAGE);
  const { format } = view;
  const found = fillIn(words.found, {
    count: format.count(rows.length),
    page: String(page),
    pages: String(pages),
  });
  return html`<div class="page-head">
      <h1>${words.title}</h1>
      <p>${words.lead}</p>
      <p class="hint">${reviewBasis(board, view)}</p>
      <p><a href="/dashboard/board/plan">${words.planLink}</a></p>
    </div>
    ${notice !== null && renderNotice(notice.kind, notice.text)}
    ${renderFilter(query, sectors, view)}
    <section class="card" aria-labelledby="board">
      <h2 id="board">${found}</h2>
      ${shown.length === 0 ? html`<p>${words.none}</p>` : renderRows(shown, board, view)}
      ${renderPages({ ...query, page }, pages, view)}
      <p>
        <a href="/dashboard/board.csv${boardAddress({ ...query, page: 1 })}">${words.csv}</a> ·
        <a href="/dashboard/board.csv?who=upward">${words.csvUp}</a>
      </p>
    </section>
    ${mayChange && renderReviewAssumptions(board, view)}`;
}

function renderFilter(
  query: BoardQuery,
  sectors: readonly string[],
  { language }: OfficialView,
): Html {
  const words = BOARD_WORDS[language];
  return html`<form
    class="filters"
    autocomplete="off"
    method="get"
    action="/dashboard/board"
    aria-label="${words.filterTitle}"
  >
    ${renderSelect({ name: 'sector', label: words.sector }, query.sector, [['', words.any], ...sectors.map((name) => [name, name] as const)])}
    ${renderSelect({ name: 'level', label: words.level }, query.level, [['', words.any], ...BOARD_LEVELS.map((name) => [name, words[`level-${name}`]] as const)])}
    ${renderSelect({ name: 'who', label: words.who }, query.who, [['', words.any], ...DECIDERS.map((name) => [name, words[`who-${name}`]] as const)])}
    ${renderSelect(
      { name: 'sort', label: words.sort },
      query.sort,
      BOARD_SORTS.map((name) => [name, words[`sort-${name}`]] as const),
    )}
    <button class="primary">${words.show}</button>
  </form>`;
}

function renderRows(rows: readonly BoardRow[], board: BoardPage, view: OfficialView): Html {
  const words = BOARD_WORDS[view.language];
  const heads = [
    words.rankColumn,
    words.procedureColumn,
    words.voicesColumn,
    words.notSatisfiedColumn,
    words.lateColumn,
    words.volumeColumn,
    words.costColumn,
    words.papersColumn,
    words.limitColumn,
  ];
  const { places } = board.assumptions;
  return renderTable(
    'board',
    heads,
    rows.map((row) => renderRow(row, places, view)),
    'cards',
  );
}

function renderRow(row: BoardRow, places: number, view: OfficialView): Html {
  const words = BOARD_WORDS[view.language];
  const { format } = view;
  return html`<tr>
    <td data-label="${words.rankColumn}">${format.count(row.rank)}</td>
    <th scope="row">
      ${row.code} ${row.name}
      <div class="hint">
        ${row.sector} · ${words[`level-${row.level}`]} · ${words[`who-${row.competence}`]}
      </div>
      <div class="hint">${whyText(row, places, view)}</div>
      <a href="/dashboard/board/cost/${row.code}"
        >${COMPLIANCE_WORDS[view.language].title}<span class="visually-hidden">
          ${row.code}</span
        ></a
      >
    </th>
    <td data-label="${words.voicesColumn}">
      ${row.voices === null ? fillIn(words.fewVoices, { least: String(SMALLEST_SHOWN) }) : format.count(row.voices)}
    </td>
    <td data-label="${words.notSatisfiedColumn}">
      ${shareText(row.notSatisfied, words.tooFew, view)}
    </td>
    <td data-label="${words.lateColumn}">${shareText(row.late, words.unknown, view)}</td>
    <td data-label="${words.volumeColumn}">${format.count(row.volume)}</td>
    <td class="nowrap" data-label="${words.costColumn}">${moneyText(row.yearlyCost, view)}</td>
    <td data-label="${words.papersColumn}">
      ${row.papers === null ? words.unknown : format.count(row.papers)}
    </td>
    <td data-label="${words.limitColumn}">${limitText(row, view)}</td>
  </tr>`;
}

/** Why it stands there, in one sentence. */
function whyText(row: BoardRow, places: number, { language, format }: OfficialView): string {
  const words = BOARD_WORDS[language];
  const rank = format.count(row.rank);
  if (row.volume === 0) return fillIn(words.whyNothing, { rank });
  const why = fillIn(words.why, {
    rank,
    saving: format.count(Math.round(row.savingPerDay)),
    volume: format.count(row.volume),
    cost: format.count(Math.round(row.cost.perDossier)),
    basis: row.cost.worked ? words.basisWorked : words.basisAssumed,
    days: format.count(row.reviewDays),
  });
  const chance = Math.round(row.topChance * 100) / 100;
  const shown = chance > 0.99 ? words.sure : chance < 0.01 ? words.rare : format.target(chance);
  return `${why} ${fillIn(words.top, { places: format.count(places), chance: shown })}`;
}

function shareText(
  figure: BoardRow['late'],
  otherwise: string,
  { language, format }: OfficialView,
): string {
  if (figure === null) return otherwise;
  return fillIn(BOARD_WORDS[language].interval, {
    share: format.share(figure.share),
    lower: format.share(figure.lower),
    upper: format.share(figure.upper),
  });
}

function limitText({ timeLimit }: BoardRow, { language, format }: OfficialView): string {
  const words = BOARD_WORDS[language];
  if (timeLimit === null) return words.unknown;
  const amount = format.count(timeLimit.amount);
  return fillIn(words[`unit-${timeLimit.unit ?? 'none'}`], { amount });
}

function renderPages(query: BoardQuery, pages: number, { language }: OfficialView): Html | null {
  const words = BOARD_WORDS[language];
  if (pages === 1) return null;
  const link = (page: number, text: string) =>
    html`<a href="/dashboard/board${boardAddress(query, { page })}">${text}</a>`;
  return html`<nav class="pages" aria-label="${words.pages}">
    ${query.page > 1 && link(query.page - 1, words.previous)}
    ${query.page < pages && link(query.page + 1, words.next)}
  </nav>`;
}
