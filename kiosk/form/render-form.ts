import { LANGUAGES, type Language } from '../../core/language.ts';
import { FACE_ORDER, faceSvg } from '../page/faces.ts';
import { ALERT, TICK, UNSEEN } from '../page/signs.ts';
import { LANGUAGE_NAMES } from '../page/words.ts';
import { formWords, type FormWords } from './form-words.ts';
import { html, ownMarkup, type Html } from '../../core/html.ts';

/** What every page of the form needs. */
export interface FormPage {
  readonly language: Language;
  /** Path of this page, to which the language links add `?lang=`; null for a page without them. */
  readonly path: string | null;
  /** Path of the style sheet. */
  readonly styles: string;
}

/** The question for one counter, ready to be answered once. */
export interface Question {
  readonly counterName: string;
  /** Where the answer is posted. */
  readonly action: string;
  /** The one-time id that makes a repeated post harmless. */
  readonly submissionId: string;
  /** Why the form is shown again; null the first time. */
  readonly problem: 'pickOne' | 'tryAgain' | null;
}

/** The form: five big buttons, each of which posts it. Works without any script. */
export function renderQuestion(page: FormPage, question: Question): string {
  const words = formWords(page.language);
  const { problem } = question;
  return renderPage(
    page,
    html`<p class="counter" lang="vi">${question.counterName}</p>
      ${problem ? html`<p class="problem" role="alert">${words.form[problem]}</p>` : ''}
      <form method="post" action="${question.action}" autocomplete="off">
        <input type="hidden" name="submissionId" value="${question.submissionId}" />
        <input type="hidden" name="language" value="${page.language}" />
        <fieldset>
          <legend><h1>${words.texts.question}</h1></legend>
          ${FACE_ORDER.map(
            (score) =>
              html`<button name="score" value="${score}">
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

/** A page that only says something, e.g. that the counter does not exist. */
export function renderNotice(
  page: FormPage,
  notice: 'alreadyAnswered' | 'counterUnknown' | 'tooMany' | 'crossSite',
): string {
  const { form } = formWords(page.language);
  return renderPage(
    page,
    html`<div class="message">
      ${ownMarkup(ALERT)}
      <h1>${form[notice]}</h1>
      <p>${form[`${notice}Help`]}</p>
    </div>`,
  );
}

function renderPage(page: FormPage, content: Html): string {
  const words = formWords(page.language);
  const document = html`<!doctype html>
    <html lang="${page.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="format-detection" content="telephone=no" />
        <title>${words.form.title} · ${words.texts.appName}</title>
        <link rel="icon" href="/kiosk/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="${page.styles}" />
      </head>
      <body>
        <header>
          <p class="brand" lang="vi">${words.texts.appName}</p>
          ${page.path === null ? '' : renderLanguages(page.path, page.language, words)}
        </header>
        <main>${content}</main>
      </body>
    </html>`;
  return document.toString();
}

function renderLanguages(path: string, current: Language, { texts }: FormWords): Html {
  return html`<nav aria-label="${texts.languageChoice}">
    ${LANGUAGES.map(
      (language) =>
        html`<a
          href="${path}?lang=${language}"
          lang="${language}"
          hreflang="${language}"
          ${language === current ? html`aria-current="true"` : ''}
          >${LANGUAGE_NAMES[language]}</a
        >`,
    )}
  </nav>`;
}
