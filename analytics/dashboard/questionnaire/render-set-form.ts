import { html, type Html } from '../../../core/html.ts';
import { LANGUAGES, type Language } from '../../../core/language.ts';
import { reasons as enReasons } from '../../../core/messages/en/reasons.ts';
import { reasons as viReasons } from '../../../core/messages/vi/reasons.ts';
import { OFFICIAL_CRITERIA } from '../../../core/official-criteria.ts';
import { criterionText, type QuestionSet } from '../../../core/questionnaire.ts';
import { BAD_REASONS, GOOD_REASONS, type Reason } from '../../../core/reason.ts';
import type { OfficialView } from '../official-view.ts';
import { renderField, renderNotice } from '../render-forms.ts';
import { renderPreview } from './render-preview.ts';
import { CRITERION_ROWS, type PostedSet } from './set-form.ts';
import { QUESTIONNAIRE_WORDS } from './words.ts';

const PATH = '/dashboard/settings/questions';
/** Empty rows offered at the end of those that are filled. */
const SPARE_ROWS = 2;

export interface SetFormPage extends PostedSet {
  readonly problem: string | null;
  /** Those of the catalogue. */
  readonly sectors: readonly string[];
}

/** The form of one set, with what a citizen would be asked by it. */
export function renderSetForm(page: SetFormPage, view: OfficialView): Html {
  const words = QUESTIONNAIRE_WORDS[view.language];
  const { draft, at, version, problem } = page;
  return html`<div class="page-head">
      <h1>${words.formTitle}</h1>
      <p class="lead">${words.formLead}</p>
    </div>
    ${problem !== null && renderNotice('bad', problem)}
    <form method="post" action="${PATH}/set">
      <input type="hidden" name="version" value="${version}" />
      <input type="hidden" name="at" value="${at ?? ''}" />
      <input type="hidden" name="general" value="${page.isGeneral ? '1' : ''}" />
      ${renderScope(page, view)} ${renderParts(draft, view)} ${renderCriteria(draft, view)}
      <section class="card" aria-labelledby="preview">
        <h2 id="preview">${words.preview}</h2>
        <p class="hint">${words.previewHint}</p>
        ${renderLanguages(page.preview, view)}
        <button name="do" value="preview">${words.showPreview}</button>
        ${renderPreview(draft, { language: page.preview, at: 'draft' }, view)}
      </section>
      <button class="primary" name="do" value="save">${words.save}</button>
      ${
        at !== null &&
        !page.isGeneral &&
        html` <button class="danger" name="do" value="remove">${words.remove}</button>`
      }
      <p><a href="${PATH}">${words.back}</a></p>
    </form>`;
}

function renderScope(page: SetFormPage, view: OfficialView): Html {
  const words = QUESTIONNAIRE_WORDS[view.language];
  const { name, sectors, procedures } = page.draft;
  return html`<section class="card" aria-labelledby="scope">
    <h2 id="scope">${words.scope}</h2>
    ${renderField({ name: 'name', label: words.name, hint: words.nameHint, type: 'text', longest: 200, value: name, optional: true })}
    ${
      page.isGeneral
        ? html`<p>${words.ofAll}</p>`
        : html`${renderLines('sectors', { label: words.sectors, hint: words.sectorsHint, lines: sectors })}
            <details>
              <summary>${words.knownSectors}</summary>
              <ul>
                ${page.sectors.map((sector) => html`<li>${sector}</li>`)}
              </ul>
            </details>
            ${renderLines('procedures', { label: words.procedures, hint: words.proceduresHint, lines: procedures })}`
    }
  </section>`;
}

function renderLines(
  name: string,
  field: { readonly label: string; readonly hint: string; readonly lines: readonly string[] },
): Html {
  return html`<div class="field">
    <label for="${name}">${field.label}</label>
    <p class="hint" id="${name}-hint">${field.hint}</p>
    <textarea id="${name}" name="${name}" rows="3" maxlength="4000" aria-describedby="${name}-hint">
${field.lines.join('\n')}</textarea>
  </div>`;
}

function renderParts(draft: QuestionSet, view: OfficialView): Html {
  const words = QUESTIONNAIRE_WORDS[view.language];
  const labels = view.language === 'en' ? enReasons : viReasons;
  const { bad, good } = draft.offers ?? { bad: BAD_REASONS, good: GOOD_REASONS };
  const list = (name: 'bad' | 'good', all: readonly Reason[], chosen: readonly string[]) =>
    renderChoices(
      words[name],
      all.map((reason) =>
        renderBox({ name, value: reason, isOn: chosen.includes(reason) }, labels[reason]),
      ),
    );
  return html`<section class="card" aria-labelledby="parts">
    <h2 id="parts">${words.parts}</h2>
    <p class="hint">${words.partsHint}</p>
    ${renderBox({ name: 'reasons', value: '1', isOn: draft.reasons }, words.askReasons)}
    ${list('bad', BAD_REASONS, bad)} ${list('good', GOOD_REASONS, good)}
    ${renderBox({ name: 'comment', value: '1', isOn: draft.comment }, words.askComment)}
    ${renderBox({ name: 'nomination', value: '1', isOn: draft.nomination }, words.askNomination)}
  </section>`;
}

function renderCriteria({ criteria }: QuestionSet, view: OfficialView): Html {
  const words = QUESTIONNAIRE_WORDS[view.language];
  const rows = Math.min(CRITERION_ROWS, criteria.length + SPARE_ROWS);
  const others = OFFICIAL_CRITERIA.filter(({ id }) => criteria.every((each) => each.id !== id));
  return html`<section class="card" aria-labelledby="criteria">
    <h2 id="criteria">${words.criteria}</h2>
    <p class="hint">${words.criteriaHint}</p>
    ${Array.from({ length: rows }, (_, i) => {
      const criterion = criteria[i];
      return html`<fieldset>
        <legend>${words.criterion} ${i + 1}</legend>
        <input type="hidden" name="criterion-id-${i}" value="${criterion?.id ?? ''}" />
        ${LANGUAGES.map((language) =>
          renderField({
            name: `criterion-${language}-${i}`,
            label: words[`words-${language}`],
            type: 'text',
            // Sentences, which a telephone may begin with a capital.
            autocomplete: 'name',
            longest: 200,
            optional: true,
            value: criterion?.text[language] ?? '',
          }),
        )}
      </fieldset>`;
    })}
    ${renderChoices(
      words.official,
      others.map((each) =>
        renderBox(
          { name: 'official', value: each.id, isOn: false },
          criterionText(each, view.language),
        ),
      ),
    )}
  </section>`;
}

function renderLanguages(chosen: Language, view: OfficialView): Html {
  const words = QUESTIONNAIRE_WORDS[view.language];
  return html`<div class="field">
    <label for="language">${words.previewLanguage}</label>
    <select id="language" name="language">
      ${LANGUAGES.map(
        (language) =>
          html`<option value="${language}" ${language === chosen && html` selected`}>
            ${words[`words-${language}`]}
          </option>`,
      )}
    </select>
  </div>`;
}

function renderChoices(legend: string, boxes: readonly Html[]): Html {
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class="choices">${boxes}</div>
  </fieldset>`;
}

function renderBox(
  { name, value, isOn }: { readonly name: string; readonly value: string; readonly isOn: boolean },
  label: string,
): Html {
  return html`<label class="choice"
    ><input type="checkbox" name="${name}" value="${value}" ${isOn && html` checked`} />
    ${label}</label
  >`;
}
