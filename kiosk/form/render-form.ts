import { html, ownMarkup } from '../../core/html.ts';
import { FACE_ORDER, faceSvg } from '../page/faces.ts';
import { TICK, UNSEEN } from '../page/signs.ts';
import { formWords } from './form-words.ts';
import { renderPage, type FormPage } from './render-page.ts';

/** The question for one counter or one dossier, ready to be answered once. */
export interface Question {
  readonly counterName: string;
  /** Official name; null when it is not known which one it was. */
  readonly procedureName: string | null;
  /** Where the answer is posted. */
  readonly action: string;
  /** The one-time id that makes a repeated post harmless. */
  readonly submissionId: string;
  /** Set when another face is chosen for an answer that is stored. */
  readonly again: { readonly revision: number; readonly invited: boolean } | null;
  /** Why the form is shown again; null the first time. */
  readonly problem: 'pickOne' | 'tryAgain' | null;
}

/** The form: five big buttons, each of which posts it. Works without any script. */
export function renderQuestion(page: FormPage, question: Question): string {
  const words = formWords(page.language);
  const { again, problem, procedureName } = question;
  return renderPage(
    page,
    html`<p class="counter" lang="vi">${question.counterName}</p>
      ${
        procedureName === null
          ? ''
          : html`<p class="procedure">
              ${words.form.procedure}: <span lang="vi">${procedureName}</span>
            </p>`
      }
      ${problem ? html`<p class="problem" role="alert">${words.form[problem]}</p>` : ''}
      <form method="post" action="${question.action}" autocomplete="off">
        <input type="hidden" name="submissionId" value="${question.submissionId}" />
        <input type="hidden" name="language" value="${page.language}" />
        ${
          again === null
            ? ''
            : html`<input type="hidden" name="revision" value="${again.revision}" />
                <input type="hidden" name="invited" value="${again.invited ? 1 : 0}" />`
        }
        <fieldset>
          <legend><h1>${words.texts.question}</h1></legend>
          ${FACE_ORDER.map(
            (score) =>
              html`<button class="tap" name="score" value="${score}">
                ${ownMarkup(faceSvg(score))}<span>${words.scores[score]}</span>
              </button>`,
          )}
        </fieldset>
      </form>
      <p class="note">${ownMarkup(UNSEEN)}<span>${words.texts.staffCannotSee}</span></p>`,
  );
}

/** Thanks: the same page whatever the answer was. */
export function renderThanks(page: FormPage): string {
  const { texts, form } = formWords(page.language);
  return renderPage(
    page,
    html`<div class="message">
      ${ownMarkup(TICK)}
      <h1>${texts.thanks}</h1>
      <p>${form.thanksSent}</p>
      <p>${texts.addedUp}</p>
    </div>`,
  );
}

/** Where the code of a slip is typed. */
export function renderCodeEntry(page: FormPage, problem: 'codeWrong' | null): string {
  const { form } = formWords(page.language);
  return renderPage(
    page,
    html`<form method="post" action="/d" autocomplete="off" class="code">
      <h1><label for="code">${form.typeCode}</label></h1>
      ${problem ? html`<p class="problem" role="alert">${form[problem]}</p>` : ''}
      <input type="hidden" name="language" value="${page.language}" />
      <input
        id="code"
        name="code"
        maxlength="100"
        required
        autocapitalize="characters"
        spellcheck="false"
      />
      <button class="lead">${form.openCode}</button>
    </form>`,
  );
}
