import { html, ownMarkup, type Html } from '../../core/html.ts';
import type { Identity } from '../../core/identity.ts';
import { LANGUAGES, type Language } from '../../core/language.ts';
import { ALERT } from '../page/signs.ts';
import { LANGUAGE_NAMES } from '../page/words.ts';
import { renderHead } from './form-head.ts';
import { formWords, type FormWords } from './form-words.ts';

/** What every page of the form needs. */
export interface FormPage {
  readonly language: Language;
  /** Path of this page, to which the language links add `?lang=`; null for a page without them. */
  readonly path: string | null;
  /** Languages that this page is written in; all where left out. */
  readonly languages?: readonly Language[];
  /** Path of the style sheet. */
  readonly styles: string;
  readonly identity: Identity;
}

export type Notice =
  | 'alreadyAnswered'
  | 'counterUnknown'
  | 'tooMany'
  | 'crossSite'
  | 'codeUnusable'
  | 'tooManyTries'
  | 'staffBrowser';

/** A page that only says something, e.g. that the counter does not exist. */
export function renderNotice(page: FormPage, notice: Notice): string {
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

/** The frame of every page. */
export function renderPage(page: FormPage, content: Html): string {
  const words = formWords(page.language);
  const document = html`<!doctype html>
    <html lang="${page.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <meta name="format-detection" content="telephone=no" />
        <title>${words.form.title} · ${words.texts.appName}</title>
        <link rel="icon" href="/kiosk/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="${page.styles}" />
      </head>
      <body>
        <header>
          ${renderHead(page.identity, words.texts.appName)}
          ${page.path === null ? '' : renderLanguages(page.path, page, words)}
        </header>
        <main>${content}</main>
        <footer><a href="/privacy?lang=${page.language}">${words.form.privacy}</a></footer>
      </body>
    </html>`;
  return document.toString();
}

function renderLanguages(
  path: string,
  { language: current, languages = LANGUAGES }: FormPage,
  { texts }: FormWords,
): Html {
  return html`<nav aria-label="${texts.languageChoice}">
    ${languages.map(
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
