import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { COMPETENCES } from '../../../core/reduction/reduction-action.ts';
import { REVIEW_ASSUMPTIONS, type BoardRow } from '../../reports/review-board.ts';
import type { OfficialView } from '../official-view.ts';
import {
  boardAddress,
  BOARD_LEVELS,
  BOARD_SORTS,
  ROWS_PER_PAGE,
  type BoardQuery,
} from './board-query.ts';
import { BOARD_WORDS, COMPLIANCE_WORDS, moneyText } from './board-words.ts';

interface BoardPage {
  readonly query: BoardQuery;
  readonly sectors: readonly string[];
  readonly rows: readonly BoardRow[];
}

/** The procedures worth looking at, a page at a time, each with why it stands where it stands. */
export function renderBoard({ query, sectors, rows }: BoardPage, view: OfficialView): Html {
  const words = BOARD_WORDS[view.language];
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
      <p class="hint">${assumedText(view)}</p>
      <p><a href="/dashboard/board/plan">${words.planLink}</a></p>
    </div>
    ${renderFilter(query, sectors, view)}
    <section class="card" aria-labelledby="board">
      <h2 id="board">${found}</h2>
      ${shown.length === 0 ? html`<p>${words.none}</p>` : renderTable(shown, view)}
      ${renderPages({ ...query, page }, pages, view)}
      <p>
        <a href="/dashboard/board.csv${boardAddress({ ...query, page: 1 })}">${words.csv}</a> ·
        <a href="/dashboard/board.csv?who=ministry">${words.csvUp}</a>
      </p>
    </section>`;
}

function assumedText({ language, format }: OfficialView): string {
  const { chanceOwn, chanceProposal, shareRemoved, daysPerReview, papersPerDay } =
    REVIEW_ASSUMPTIONS;
  return fillIn(BOARD_WORDS[language].assumed, {
    own: format.target(chanceOwn),
    proposal: format.target(chanceProposal),
    share: format.target(shareRemoved),
    days: String(daysPerReview),
    papers: String(papersPerDay),
  });
}

function renderFilter(
  query: BoardQuery,
  sectors: readonly string[],
  { language }: OfficialView,
): Html {
  const words = BOARD_WORDS[language];
  return html`<form
    class="filters"
    method="get"
    action="/dashboard/board"
    aria-label="${words.filterTitle}"
  >
    ${renderSelect('sector', words.sector, query.sector, [['', words.any], ...sectors.map((name) => [name, name] as const)])}
    ${renderSelect('level', words.level, query.level, [['', words.any], ...BOARD_LEVELS.map((name) => [name, words[`level-${name}`]] as const)])}
    ${renderSelect('who', words.who, query.who, [['', words.any], ...COMPETENCES.map((name) => [name, words[`who-${name}`]] as const)])}
    ${renderSelect(
      'sort',
      words.sort,
      query.sort,
      BOARD_SORTS.map((name) => [name, words[`sort-${name}`]] as const),
    )}
    <button class="primary">${words.show}</button>
  </form>`;
}

function renderSelect(
  name: string,
  label: string,
  value: string | null,
  options: readonly (readonly [string, string])[],
): Html {
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      ${options.map(([option, text]) =>
        option === (value ?? '')
          ? html`<option value="${option}" selected>${text}</option>`
          : html`<option value="${option}">${text}</option>`,
      )}
    </select>
  </div>`;
}

function renderTable(rows: readonly BoardRow[], view: OfficialView): Html {
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
  return html`<div class="table-scroll" tabindex="0" role="region" aria-labelledby="board">
    <table class="cards">
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => renderRow(row, view))}
      </tbody>
    </table>
  </div>`;
}

function renderRow(row: BoardRow, view: OfficialView): Html {
  const words = BOARD_WORDS[view.language];
  const { format } = view;
  return html`<tr>
    <td data-label="${words.rankColumn}">${format.count(row.rank)}</td>
    <th scope="row">
      ${row.code} ${row.name}
      <div class="hint">
        ${row.sector} · ${words[`level-${row.level}`]} · ${words[`who-${row.competence}`]}
      </div>
      <div class="hint">${whyText(row, view)}</div>
      <a href="/dashboard/board/cost/${row.code}"
        >${COMPLIANCE_WORDS[view.language].title}<span class="visually-hidden">
          ${row.code}</span
        ></a
      >
    </th>
    <td data-label="${words.voicesColumn}">${format.count(row.voices)}</td>
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
function whyText(row: BoardRow, { language, format }: OfficialView): string {
  const words = BOARD_WORDS[language];
  const rank = format.count(row.rank);
  if (row.volume === 0) return fillIn(words.whyNothing, { rank });
  return fillIn(words.why, {
    rank,
    saving: format.count(Math.round(row.savingPerDay)),
    volume: format.count(row.volume),
    cost: format.count(Math.round(row.cost.perDossier)),
    basis: row.cost.worked ? words.basisWorked : words.basisAssumed,
    days: format.count(row.reviewDays),
  });
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
