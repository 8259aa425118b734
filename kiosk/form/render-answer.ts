import { html, type Html } from '../../core/html.ts';
import { formWords, type FormWords } from './form-words.ts';
import { renderPage, type FormPage } from './render-page.ts';

/** Below it the key of an answer; no counter's own path. */
export const ANSWER_PATH = '/c/-/tra-loi';

/** What the office answered to a comment, in its own words; null while there is nothing to be told. */
export function renderCommentAnswer(page: FormPage, answer: string | null): string {
  const { form } = formWords(page.language);
  return renderPage(
    page,
    html`<h1>${form.answerTitle}</h1>
      ${
        answer === null
          ? html`<p>${form.answerNone}</p>`
          : html`<blockquote lang="vi">${answer}</blockquote>`
      }`,
  );
}

/** Where the answer to a comment can be read later. */
export function renderAnswerAddress({ form }: FormWords, key: string): Html {
  return html`<p>${form.answerKeep}</p>
    <a class="plain" href="${ANSWER_PATH}/${key}">${form.answerLink}</a>`;
}
