import {
  isoDay,
  isoMonth,
  localDay,
  type LocalDay,
  type LocalMonth,
} from '../../../core/calendar.ts';
import { CASE_STATES, type CaseStep } from '../../../core/comment-book.ts';
import type { Directory } from '../../../core/directory.ts';
import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { MESSAGES } from '../official-language.ts';
import type { ShownComment } from '../../reports/shown-comments.ts';
import type { OfficialView } from '../official-view.ts';
import { renderNotice } from '../render-forms.ts';
import { COMMENT_WORDS, COMMENTS_PATH } from './comment-words.ts';

/** Longest note of a step, in characters. */
export const LONGEST_NOTE = 1000;

export interface CommentPage {
  readonly comment: ShownComment;
  readonly steps: readonly CaseStep[];
  readonly directory: Directory;
  readonly today: LocalDay;
  readonly mayAnswer: boolean;
  readonly notice: { readonly kind: 'good' | 'bad'; readonly text: string } | null;
  /** What was typed and refused. */
  readonly typed: Readonly<Record<string, string>>;
}

export function commentPath({ month, id }: ShownComment): string {
  return `${COMMENTS_PATH}/${isoMonth(month)}/${id}`;
}

/** `11/2026`. */
export function monthText(month: LocalMonth): string {
  return isoMonth(month).split('-').toReversed().join('/');
}

/** Score, month and as much of the place as may be said. */
export function renderCommentPlace(
  comment: ShownComment,
  directory: Directory,
  { language }: OfficialView,
): Html {
  const words = COMMENT_WORDS[language];
  const { unit, procedure, score, reasons, month } = comment;
  const name = procedure === null ? null : directory.procedures.get(procedure)?.name;
  return html`<p class="hint">
    <strong>${fillIn(words.scoreOne, { score: String(score) })}</strong>
    ${reasons.map((reason) => html` · ${words.reasons[reason]}`)} ·
    ${fillIn(words.month, { month: monthText(month) })} ·
    ${unit === null ? words.unitHidden : html`<span lang="vi">${directory.units.get(unit)?.name ?? unit}</span>`}
    ·
    ${procedure === null ? words.procedureHidden : html`<span class="code">${procedure}</span> <span lang="vi">${name ?? ''}</span>`}
  </p>`;
}

/** How far it has come; says when the deadline has passed. */
export function stateText(step: CaseStep | undefined, today: LocalDay, view: OfficialView): string {
  const words = COMMENT_WORDS[view.language];
  if (step === undefined) return words.stateNone;
  const state = words[`state-${step.state}`];
  if (step.dueOn === null) return state;
  const due = step.dueOn < today ? words.overdue : words.dueBy;
  return `${state}, ${fillIn(due, { day: view.format.day(step.dueOn) })}`;
}

/** One comment with everything that was done about it. */
export function renderComment(page: CommentPage, view: OfficialView): Html {
  const words = COMMENT_WORDS[view.language];
  const { comment, steps, directory, notice, today, mayAnswer } = page;
  const entries = steps.toReversed().map(
    (step) =>
      html`<li>
        <strong
          >${fillIn(words.historyEntry, { state: stateText(step, today, view), day: view.format.day(localDay(step.at)), author: step.author })}</strong
        >
        <p>${step.note}</p>
      </li>`,
  );
  return html`<div class="page-head">
      <p class="kicker">${MESSAGES[view.language].dashboardName}</p>
      <h1>${words.onePage}</h1>
      <p class="lead"><a href="${COMMENTS_PATH}">${words.back}</a></p>
    </div>
    ${notice && renderNotice(notice.kind, notice.text)}
    <section class="card" aria-label="${words.onePage}">
      <blockquote lang="vi">${comment.text}</blockquote>
      ${renderCommentPlace(comment, directory, view)}
    </section>
    <section class="card" aria-labelledby="history">
      <h2 id="history">${words.historyTitle}</h2>
      ${
        entries.length === 0
          ? html`<p>${words.historyNone}</p>`
          : html`<ol class="answers">
              ${entries}
            </ol>`
      }
      ${mayAnswer && renderStepForm(page, view)}
    </section>`;
}

function renderStepForm({ comment, steps, typed, today }: CommentPage, view: OfficialView): Html {
  const words = COMMENT_WORDS[view.language];
  const options = CASE_STATES.map((state) =>
    typed['state'] === state
      ? html`<option value="${state}" selected>${words[state]}</option>`
      : html`<option value="${state}">${words[state]}</option>`,
  );
  return html`<h3>${words.actTitle}</h3>
    <p class="hint">${words.actLead}</p>
    <form method="post" action="${commentPath(comment)}">
      <input type="hidden" name="after" value="${steps.at(-1)?.version ?? 0}" />
      <div class="field">
        <label for="state">${words.newState}</label>
        <select id="state" name="state" required>
          <option value=""></option>
          ${options}
        </select>
      </div>
      <div class="field">
        <label for="due">${words.due}</label>
        <input
          id="due"
          name="due"
          type="date"
          min="${isoDay(today)}"
          value="${typed['due'] ?? ''}"
        />
      </div>
      <div class="field">
        <label for="note">${words.note}</label>
        <p class="hint" id="note-hint">${fillIn(words.noteHint, { most: String(LONGEST_NOTE) })}</p>
        <textarea
          id="note"
          name="note"
          rows="4"
          required
          maxlength="${LONGEST_NOTE}"
          aria-describedby="note-hint"
        >
${typed['note'] ?? ''}</textarea>
      </div>
      <button class="primary">${words.save}</button>
    </form>`;
}
