import { addMonths, isoMonth, type LocalDay, type LocalMonth } from '../../../core/calendar.ts';
import type { CaseStep, CommentId } from '../../../core/comment-book.ts';
import type { Directory } from '../../../core/directory.ts';
import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { UnitCode } from '../../../core/organisation.ts';
import { REASONS } from '../../../core/reason.ts';
import { SMALLEST_SHOWN } from '../../reports/disclose.ts';
import type { OfficialView } from '../official-view.ts';
import { renderField, renderNotice } from '../render-forms.ts';
import { STATES_ASKED, type CommentList } from './comment-loader.ts';
import { COMMENT_WORDS, COMMENTS_PATH } from './comment-words.ts';
import { commentPath, monthText, renderCommentPlace, stateText } from './render-comment.ts';

/** Months that can be chosen. */
const MONTHS_OFFERED = 36;

export interface CommentsPage {
  /** Null when the filter made no sense. */
  readonly list: CommentList | null;
  /** What the address asked for. */
  readonly given: Readonly<Record<string, string>>;
  readonly lastMonth: LocalMonth;
  readonly standings: ReadonlyMap<CommentId, CaseStep>;
  /** Cases past their deadline, of the last twelve months. */
  readonly overdue: number;
  readonly directory: Directory;
  /** The only unit of which the reader sees anything; null: all. */
  readonly only: UnitCode | null;
  readonly today: LocalDay;
  readonly problem: string | null;
}

/** The comments that fit a filter, which is all in the address. */
export function renderComments(page: CommentsPage, view: OfficialView): Html {
  const words = COMMENT_WORDS[view.language];
  const { list, problem, overdue } = page;
  return html`<div class="page-head">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
    </div>
    ${problem !== null && renderNotice('bad', problem)}
    ${
      overdue > 0 &&
      html`<p>
        <a href="${COMMENTS_PATH}?state=overdue"
          >${fillIn(words.overdueCount, { count: view.format.count(overdue) })}</a
        >
      </p>`
    }
    <section class="card" aria-labelledby="filter">
      <h2 id="filter">${words.filterTitle}</h2>
      ${renderFilter(page, view)}
    </section>
    <section class="card" aria-labelledby="comments">
      <h2 id="comments">${words.listTitle}</h2>
      ${list !== null && renderList(page, list, view)}
      <p class="hint">${fillIn(words.rule, { least: String(SMALLEST_SHOWN) })}</p>
    </section>`;
}

function renderFilter(
  { given, lastMonth, list, directory, only }: CommentsPage,
  view: OfficialView,
): Html {
  const words = COMMENT_WORDS[view.language];
  const months = Array.from({ length: MONTHS_OFFERED }, (_, i) => addMonths(lastMonth, -i));
  const monthOptions = (name: 'from' | 'to') => {
    const chosen = list === null ? (given[name] ?? '') : isoMonth(list.query[name]);
    return months.map((month) => ({ value: isoMonth(month), text: monthText(month), chosen }));
  };
  const chosenOf = (name: string) => given[name] ?? '';
  const scores = [
    { value: '', text: words.scoreAny },
    { value: '1-3', text: words.scoreBad },
    { value: '4-5', text: words.scoreGood },
    ...[1, 2, 3, 4, 5].map((score) => ({
      value: String(score),
      text: fillIn(words.scoreOne, { score: String(score) }),
    })),
  ].map((option) => ({ ...option, chosen: chosenOf('score') }));
  const reasons = [
    { value: '', text: words.reasonAny },
    ...REASONS.map((reason) => ({ value: reason as string, text: words.reasons[reason] })),
  ].map((option) => ({ ...option, chosen: chosenOf('reason') }));
  const states = [
    { value: '', text: words.stateAny },
    ...STATES_ASKED.map((state) => ({ value: state as string, text: words[`asked-${state}`] })),
  ].map((option) => ({ ...option, chosen: chosenOf('state') }));
  const units = [
    { value: '', text: words.unitAny },
    ...[...directory.units.values()].map(({ code, name }) => ({
      value: code as string,
      text: name,
    })),
  ].map((option) => ({ ...option, chosen: chosenOf('unit') }));
  return html`<form method="get" action="${COMMENTS_PATH}" class="filters" autocomplete="off">
    ${renderField({ name: 'q', label: words.words, hint: words.wordsHint, type: 'text', longest: 100, value: chosenOf('q'), optional: true })}
    ${renderSelect('score', words.score, scores)} ${renderSelect('reason', words.reason, reasons)}
    ${renderField({ name: 'procedure', label: words.procedure, type: 'text', longest: 40, value: chosenOf('procedure'), optional: true })}
    ${only === null && renderSelect('unit', words.unit, units)}
    ${renderSelect('state', words.state, states)}
    ${renderSelect('from', words.from, monthOptions('from'))}
    ${renderSelect('to', words.to, monthOptions('to'))}
    <div class="field"><button>${words.apply}</button></div>
  </form>`;
}

function renderSelect(
  name: string,
  label: string,
  options: readonly { readonly value: string; readonly text: string; readonly chosen: string }[],
): Html {
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      ${options.map(({ value, text, chosen }) =>
        value === chosen
          ? html`<option value="${value}" selected>${text}</option>`
          : html`<option value="${value}">${text}</option>`,
      )}
    </select>
  </div>`;
}

function renderList(page: CommentsPage, list: CommentList, view: OfficialView): Html {
  const words = COMMENT_WORDS[view.language];
  const { directory, standings, today } = page;
  const { query, total, comments } = list;
  if (total === 0) return html`<p>${words.none}</p>`;
  const span = { from: monthText(query.from), to: monthText(query.to) };
  const items = comments.map(
    (comment) =>
      html`<li>
        <p lang="vi">${comment.text}</p>
        ${renderCommentPlace(comment, directory, view)}
        <p class="hint">
          ${stateText(standings.get(comment.id), today, view)} ·
          <a href="${commentPath(comment)}"
            >${words.details}<span class="visually-hidden">: ${comment.text.slice(0, 40)}</span></a
          >
        </p>
      </li>`,
  );
  return html`<p>${fillIn(words.found, { count: view.format.count(total), ...span })}</p>
    <ul class="texts">
      ${items}
    </ul>
    ${list.pages > 1 && renderPages(page, list, view)}`;
}

function renderPages(
  { given }: CommentsPage,
  { query, pages }: CommentList,
  view: OfficialView,
): Html {
  const words = COMMENT_WORDS[view.language];
  const link = (number: number, text: string) => {
    const address = new URLSearchParams({ ...given, page: String(number) }).toString();
    return html`<a href="${COMMENTS_PATH}?${address}">${text}</a>`;
  };
  return html`<nav aria-label="${words.pages}">
    <p>
      ${query.page > 1 && link(query.page - 1, words.previous)}
      ${fillIn(words.page, { page: `${query.page}/${pages}` })}
      ${query.page < pages && link(query.page + 1, words.next)}
    </p>
  </nav>`;
}
