import { isoDay, type LocalDay } from '../../core/calendar.ts';
import { html, ownMarkup, type Html } from '../../core/html.ts';
import { MAX_COMMENT_CODE_POINTS } from '../../core/intake/rating-submission.ts';
import { fillIn } from '../../core/messages/fill-in.ts';
import { NOMINATION_KINDS } from '../../core/nomination.ts';
import type { ProcedureCode } from '../../core/procedure.ts';
import { reasonsFor } from '../../core/reason.ts';
import {
  criterionText,
  reasonsOffered,
  type Criterion,
  type QuestionSet,
} from '../../core/questionnaire.ts';
import type { Score } from '../../core/score.ts';
import { FACE_ORDER } from '../page/faces.ts';
import { TICK } from '../page/signs.ts';
import { formWords, type FormWords } from './form-words.ts';
import { CRITERION_FIELD, type MoreAnswer } from './parse-answer.ts';
import { renderAnswerAddress } from './render-answer.ts';
import { renderPage, type FormPage } from './render-page.ts';
import { renderSimilar, type NamedWish } from './render-similar.ts';

/** Path of the script that shows earlier wishes; no counter's own path. */
export const SCRIPT_PATH = '/c/-/while-typing.js';

/** A procedure as the citizen chooses it. */
export interface NamedProcedure {
  readonly code: ProcedureCode;
  readonly name: string;
}

/** What became of an earlier suggestion on a procedure; its words are the agency's own. */
export interface AnsweredNomination {
  readonly stage: 'received' | 'under-review' | 'accepted' | 'in-effect' | 'declined';
  readonly since: LocalDay;
  readonly answer: string | null;
}

/** An answer that is stored, and what else can be said to it. */
export interface MorePage {
  /** Where it is posted. */
  readonly action: string;
  /** Where who has nothing to add goes on to. */
  readonly done: string;
  readonly answer: MoreAnswer & { readonly submissionId: string; readonly score: Score };
  /** What this citizen is asked. */
  readonly set: QuestionSet;
  /** What the search found; null when nothing was looked for. */
  readonly found: readonly NamedProcedure[] | null;
  /** Papers of the procedure's dossier; empty when they are not known. */
  readonly papers: readonly string[];
  readonly problem: 'tooLong' | 'tryMoreAgain' | 'tooLate' | null;
}

/** Thanks, and everything that can be added on one page: nothing of it is needed. */
export function renderMore(page: FormPage, more: MorePage): string {
  const words = formWords(page.language);
  const { answer, problem, set } = more;
  return renderPage(
    page,
    html`<div class="saved" role="status">
        ${ownMarkup(TICK)}
        <p>${words.form.saved}</p>
      </div>
      <p>${fillIn(words.form.yourScore, { score: words.scores[answer.score] })}</p>
      <p>${words.form.sayMore}</p>
      ${problem ? html`<p class="problem" role="alert">${words.form[problem]}</p>` : ''}
      <form method="post" action="${more.action}" autocomplete="off" class="more">
        ${hiddenFields(page, answer)} ${set.reasons ? renderReasons(words, answer, set) : ''}
        ${answer.invited ? '' : renderProcedure(words, more)}
        ${set.criteria.map((criterion) => renderCriterion(page, criterion, answer))}
        ${set.comment ? renderComment(words, answer) : ''}
        ${set.nomination ? renderNomination(words, more) : ''}
        <button class="lead" name="press" value="send">${words.form.sendMore}</button>
        <button class="plain" name="press" value="change">${words.form.changeScore}</button>
      </form>
      <a class="plain" href="${more.done}">${words.answers.done}</a>
      ${set.nomination ? html`<script type="module" src="${SCRIPT_PATH}"></script>` : ''}`,
  );
}

function hiddenFields(page: FormPage, answer: MorePage['answer']): Html {
  const fields = {
    submissionId: answer.submissionId,
    score: answer.score,
    revision: answer.revision,
    invited: answer.invited ? 1 : 0,
    questionnaire: answer.questionnaire,
    // Chosen on a slip, never asked again: what is asked next still depends on it.
    ...(answer.invited && answer.procedure !== null && { procedure: answer.procedure }),
    language: page.language,
  };
  return html`${Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  )}`;
}

/** Those that the set offers, and any ticked before another set was found to apply. */
function renderReasons(
  words: FormWords,
  { score, reasons }: MorePage['answer'],
  set: QuestionSet,
): Html {
  const offered = reasonsOffered(set, score);
  const shown = reasonsFor(score).filter(
    (reason) => offered.includes(reason) || reasons.includes(reason),
  );
  const chips = shown.map((reason) =>
    chip({ type: 'checkbox', name: 'reason', value: reason }, words.reasons[reason], {
      checked: reasons.includes(reason),
    }),
  );
  return html`<fieldset class="chips">
    <legend><h2>${words.answers.why}</h2></legend>
    ${chips}
  </fieldset>`;
}

/** One criterion of the question set, with the answers of the first question. */
function renderCriterion(
  { language }: FormPage,
  criterion: Criterion,
  { criteria }: MorePage['answer'],
): Html {
  const { scores } = formWords(language);
  const name = `${CRITERION_FIELD}${criterion.id}`;
  const chips = FACE_ORDER.map((score) =>
    chip({ type: 'radio', name, value: String(score) }, scores[score], {
      checked: criteria[criterion.id] === score,
    }),
  );
  return html`<fieldset class="chips">
    <legend>
      <h2 lang="${criterion.text[language] === undefined ? 'vi' : language}">
        ${criterionText(criterion, language)}
      </h2>
    </legend>
    ${chips}
  </fieldset>`;
}

function renderProcedure(words: FormWords, { answer, found }: MorePage): Html {
  const { answers, form } = words;
  const choices =
    found === null || found.length === 0
      ? ''
      : html`<fieldset class="chips">
          <legend class="unseen-text">${answers.whichProcedure}</legend>
          ${found.map(({ code, name }) =>
            chip({ type: 'radio', name: 'procedure', value: code }, name, {
              checked: code === answer.procedure,
              vietnamese: true,
            }),
          )}
          ${chip({ type: 'radio', name: 'procedure', value: '' }, form.none, { checked: false })}
        </fieldset>`;
  return html`<section>
    <h2><label for="query">${answers.whichProcedure}</label></h2>
    <div class="find">
      <input id="query" name="query" value="${answer.query}" maxlength="200" />
      <button class="plain" name="press" value="find">${answers.find}</button>
    </div>
    ${found?.length === 0 ? html`<p role="status">${answers.nothingFound}</p>` : ''} ${choices}
  </section>`;
}

function renderComment({ answers }: FormWords, { comment }: MorePage['answer']): Html {
  return html`<section>
    <h2><label for="comment">${answers.commentTitle}</label></h2>
    <p id="comment-note" class="hint">${answers.commentNote}</p>
    <textarea
      id="comment"
      name="comment"
      rows="3"
      maxlength="${MAX_COMMENT_CODE_POINTS}"
      aria-describedby="comment-note"
    >
${comment}</textarea>
  </section>`;
}

function renderNomination(words: FormWords, { answer, papers }: MorePage): Html {
  const { kinds, nomination } = answer;
  const chips = NOMINATION_KINDS.map((kind) =>
    chip({ type: 'checkbox', name: 'kind', value: kind }, words.kinds[kind], {
      checked: kinds.includes(kind),
    }),
  );
  return html`<fieldset class="chips">
      <legend><h2>${words.answers.nominateTitle}</h2></legend>
      ${chips}
    </fieldset>
    ${papers.length > 0 && renderPapers(words, answer, papers)}
    <section>
      <label for="nomination">${words.form.nominateMore}</label>
      <textarea id="nomination" name="nomination" rows="2" maxlength="${MAX_COMMENT_CODE_POINTS}">
${nomination}</textarea>
    </section>
    <div id="similar" role="status"></div>`;
}

/** Counts only with the wish for fewer papers. */
function renderPapers(
  { answers, form }: FormWords,
  { paper }: MorePage['answer'],
  papers: readonly string[],
): Html {
  const choice = (value: string, text: string) =>
    html`<option value="${value}" ${value === paper && html`selected`}>${text}</option>`;
  return html`<section>
    <label for="paper">${answers.whichPaper}</label>
    <select id="paper" name="paper">
      ${choice('', form.anyPaper)} ${papers.map((name) => choice(name, name))}
    </select>
  </section>`;
}

function chip(
  input: { readonly type: string; readonly name: string; readonly value: string },
  label: string,
  look: { readonly checked: boolean; readonly vietnamese?: boolean },
): Html {
  return html`<label class="chip"
    ><input
      type="${input.type}"
      name="${input.name}"
      value="${input.value}"
      ${look.checked ? html`checked` : ''}
    /><span ${look.vietnamese ? html`lang="vi"` : ''}>${label}</span></label
  >`;
}

/** What was kept of the citizen's words, and what became of earlier suggestions. */
export interface FinalPage {
  readonly more: MorePage;
  /** As stored; null when nothing was written. */
  readonly kept: readonly string[];
  readonly wasRedacted: boolean;
  readonly answered: readonly AnsweredNomination[];
  /** Earlier wishes like this one. */
  readonly similar: readonly NamedWish[];
  /** For reading the answer to the comment later; null without a comment. */
  readonly answerKey: string | null;
}

/** The end: thanks, the citizen's words as they are kept, and what earlier ones led to. */
export function renderFinal(
  page: FormPage,
  { more, kept, wasRedacted, answered, similar, answerKey }: FinalPage,
): string {
  const words = formWords(page.language);
  return renderPage(
    page,
    html`<div class="message">
        ${ownMarkup(TICK)}
        <h1>${words.form.saved}</h1>
        <p>${words.texts.addedUp}</p>
      </div>
      ${
        kept.length === 0
          ? ''
          : html`<section class="kept">
              <h2>${words.form.keptAs}</h2>
              ${kept.map((text) => html`<blockquote>${text}</blockquote>`)}
              ${wasRedacted ? html`<p class="hint">${words.form.redacted}</p>` : ''}
            </section>`
      }
      ${answerKey === null ? '' : renderAnswerAddress(words, answerKey)}
      ${answered.length === 0 ? '' : renderAnswered(words, answered)}
      <form method="post" action="${more.action}" autocomplete="off">
        ${hiddenFields(page, more.answer)} ${saidFields(more.answer)}
        ${renderSimilar(words, similar, more.answer.kinds)}
        <button class="plain" name="press" value="edit">${words.form.changeMore}</button>
      </form>`,
  );
}

/** What was said, so that it can be changed without typing it again. */
function saidFields(answer: MorePage['answer']): Html {
  const { reasons, kinds, comment, nomination, paper, procedure, criteria, invited } = answer;
  const said: readonly (readonly [string, string])[] = [
    ...reasons.map((reason) => ['reason', reason] as const),
    ...kinds.map((kind) => ['kind', kind] as const),
    ['comment', comment],
    ['nomination', nomination],
    ['paper', paper],
    ...Object.entries(criteria).map(
      ([id, score]) => [`${CRITERION_FIELD}${id}`, String(score)] as const,
    ),
    ...(invited ? [] : [['procedure', procedure ?? ''] as const]),
  ];
  return html`${said.map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  )}`;
}

function renderAnswered({ form }: FormWords, answered: readonly AnsweredNomination[]): Html {
  const stages = {
    received: form.stageReceived,
    'under-review': form.stageUnderReview,
    accepted: form.stageAccepted,
    'in-effect': form.stageInEffect,
    declined: form.stageDeclined,
  } as const satisfies Record<AnsweredNomination['stage'], string>;
  return html`<section>
    <h2>${form.answeredTitle}</h2>
    <ul>
      ${answered.map(
        ({ stage, since, answer }) =>
          html`<li>
            <strong>${stages[stage]}</strong>
            <time datetime="${isoDay(since)}"
              >${isoDay(since).split('-').toReversed().join('/')}</time
            >
            ${answer === null ? '' : html`<p lang="vi">${answer}</p>`}
          </li>`,
      )}
    </ul>
  </section>`;
}
