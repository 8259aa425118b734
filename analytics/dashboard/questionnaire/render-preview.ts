import { askedQuestions, askingSentences } from '../../../core/asked-questions.ts';
import { html, type Html } from '../../../core/html.ts';
import type { Language } from '../../../core/language.ts';
import type { QuestionSet } from '../../../core/questionnaire.ts';
import type { OfficialView } from '../official-view.ts';
import { QUESTIONNAIRE_WORDS } from './words.ts';

/** What a citizen is asked after a bad and after a good answer, in the words of that citizen. */
export function renderPreview(
  set: QuestionSet,
  { language, at }: { readonly language: Language; readonly at: number | string },
  view: OfficialView,
): Html {
  const words = QUESTIONNAIRE_WORDS[view.language];
  return html`<div class="beside">
    ${(['low', 'high'] as const).map(
      (kind) =>
        html`<div>
          <h3 id="preview-${at}-${kind}">${words[kind]}</h3>
          <ol aria-labelledby="preview-${at}-${kind}">
            ${stepsOf(set, kind, language).map((step) => html`<li lang="${language}">${step}</li>`)}
          </ol>
        </div>`,
    )}
  </div>`;
}

function stepsOf(set: QuestionSet, kind: 'low' | 'high', language: Language): readonly Html[] {
  const asked = askedQuestions(set, language);
  const sentences = askingSentences(language);
  return [
    ...(asked.reasons === null
      ? []
      : [
          html`${sentences[kind]}
            <ul>
              ${asked.reasons[kind].map(({ text }) => html`<li>${text}</li>`)}
            </ul>`,
        ]),
    ...asked.criteria.map(({ text }) => html`${text} <span aria-hidden="true">😞🙁😐🙂😄</span>`),
    ...(asked.comment ? [html`${sentences.comment}`] : []),
    ...(asked.nomination ? [html`${sentences.nomination}`] : []),
  ];
}
