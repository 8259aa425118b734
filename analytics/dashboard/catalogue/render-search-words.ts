import { html, type Html } from '../../../core/html.ts';
import { searchWords as en } from '../../../core/messages/en/search-words.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import {
  searchWords as vi,
  type SearchWordsMessages,
} from '../../../core/messages/vi/search-words.ts';
import type { Procedure, ProcedureCode } from '../../../core/procedure.ts';
import {
  CHOICES_UNTIL_READABLE,
  DAYS_UNTIL_READABLE,
  type SearchProposal,
} from '../../../core/search/search-choice.ts';
import type { SearchHit } from '../../../core/search/search-procedures.ts';
import type { SearchWords } from '../../../core/search/search-words.ts';
import type { OfficialLanguage } from '../official-language.ts';
import type { OfficialView } from '../official-view.ts';
import { renderField, renderNotice, renderTable } from '../render-forms.ts';

export const SEARCH_WORDS_TEXTS: Readonly<Record<OfficialLanguage, SearchWordsMessages>> = {
  vi,
  en,
};

export interface SearchWordsPage {
  readonly entries: readonly SearchWords[];
  readonly proposals: readonly SearchProposal[];
  readonly procedures: ReadonlyMap<ProcedureCode, Procedure>;
  /** What was typed to try; its hits are null when nothing was. */
  readonly tried: string;
  readonly hits: readonly SearchHit[] | null;
  readonly notice: 'done' | 'removed' | 'dismissed' | 'changedMeanwhile' | null;
  /** What was refused, and why. */
  readonly typed?: { readonly phrases: string; readonly meaning: string };
  readonly problem?: string;
}

const PATH = '/dashboard/settings/search-words';

/** Words that officials teach the search, a search to try them, and proposals from choices. */
export function renderSearchWords(page: SearchWordsPage, view: OfficialView): Html {
  const texts = SEARCH_WORDS_TEXTS[view.language];
  const { notice } = page;
  const kind = notice === 'changedMeanwhile' ? 'bad' : 'good';
  return html`<div class="page-head">
      <h1>${texts.title}</h1>
      <p class="lead">${texts.lead}</p>
    </div>
    ${notice && renderNotice(kind, texts[notice])}
    <div class="beside">${renderAdd(page, texts)} ${renderTry(page, texts)}</div>
    ${renderProposals(page, texts)} ${renderEntries(page, texts)}`;
}

function renderAdd({ typed, problem }: SearchWordsPage, texts: SearchWordsMessages): Html {
  return html`<section class="card" aria-labelledby="add-words">
    <h2 id="add-words">${texts.addTitle}</h2>
    <form method="post" action="${PATH}">
      <div class="field${problem !== undefined && ' wrong'}">
        <label for="phrases">${texts.addPhrases}</label>
        <p class="hint" id="phrases-hint">${texts.addPhrasesHint}</p>
        ${problem !== undefined && html`<p class="problem" id="phrases-problem" role="alert">${problem}</p>`}
        <textarea
          id="phrases"
          name="phrases"
          rows="3"
          maxlength="2000"
          required
          aria-describedby="phrases-hint${problem !== undefined && ' phrases-problem'}"
        >
${typed?.phrases ?? ''}</textarea>
      </div>
      ${renderField({ name: 'meaning', label: texts.addMeaning, hint: texts.addMeaningHint, type: 'text', longest: 120, value: typed?.meaning ?? '' })}
      <button class="primary">${texts.addButton}</button>
    </form>
  </section>`;
}

function renderTry({ tried, hits, procedures }: SearchWordsPage, texts: SearchWordsMessages): Html {
  const found =
    hits?.length === 0
      ? html`<p role="status">${texts.tryNothing}</p>`
      : hits &&
        html`<ol class="hits" role="status">
          ${hits.map(({ code }) => html`<li>${renderProcedure(code as ProcedureCode, procedures, texts)}</li>`)}
        </ol>`;
  return html`<section class="card" aria-labelledby="try-search">
    <h2 id="try-search">${texts.tryTitle}</h2>
    <form method="get" action="${PATH}">
      ${renderField({ name: 'q', label: texts.tryLabel, type: 'text', longest: 200, value: tried })}
      <button>${texts.tryButton}</button>
    </form>
    ${found}
  </section>`;
}

function renderProposals(
  { proposals, procedures }: SearchWordsPage,
  texts: SearchWordsMessages,
): Html {
  const lead = fillIn(texts.proposalsLead, {
    choices: String(CHOICES_UNTIL_READABLE),
    days: String(DAYS_UNTIL_READABLE),
  });
  const rows = proposals.map(({ words, procedure, choices }, at) => {
    const field = `proposal-${at}`;
    return html`<tr>
      <th scope="row">${words}</th>
      <td data-label="${texts.proposalProcedure}">
        ${renderProcedure(procedure, procedures, texts)}
      </td>
      <td data-label="${texts.proposalChoices}">${choices}</td>
      <td data-label="${texts.proposalDecision}">
        <form method="post" action="${PATH}/proposals">
          <input type="hidden" name="words" value="${words}" />
          <input type="hidden" name="procedure" value="${procedure}" />
          <label for="${field}">${texts.proposalWordsLabel}</label>
          <input id="${field}" name="phrases" type="text" maxlength="80" value="${words}" />
          <button class="primary" name="decision" value="accept">${texts.accept}</button>
          <button name="decision" value="dismiss">${texts.dismiss}</button>
        </form>
      </td>
    </tr>`;
  });
  const heads = [
    texts.proposalWords,
    texts.proposalProcedure,
    texts.proposalChoices,
    texts.proposalDecision,
  ];
  return html`<section class="card" aria-labelledby="proposals">
    <h2 id="proposals">${texts.proposalsTitle}</h2>
    <p class="hint">${lead}</p>
    ${rows.length === 0 ? html`<p>${texts.proposalsNone}</p>` : renderTable('proposals', heads, rows, 'access words')}
  </section>`;
}

function renderEntries({ entries, procedures }: SearchWordsPage, texts: SearchWordsMessages): Html {
  const rows = entries.toReversed().map(({ phrases, codes, words }) => {
    const meaning =
      codes.length === 0
        ? words
        : codes.map((code) => html`<p>${renderProcedure(code, procedures, texts)}</p>`);
    const first = phrases[0] ?? '';
    return html`<tr>
      <th scope="row">${phrases.join(', ')}</th>
      <td data-label="${texts.listMeaning}">${meaning}</td>
      <td data-label="${texts.remove}">
        <details class="revoke">
          <summary>${texts.remove}<span class="visually-hidden"> ${first}</span></summary>
          <form method="post" action="${PATH}/remove">
            <p>${fillIn(texts.removeAsk, { phrase: first })}</p>
            <input type="hidden" name="phrase" value="${first}" />
            <button class="danger">${texts.removeYes}</button>
          </form>
        </details>
      </td>
    </tr>`;
  });
  const heads = [texts.listPhrases, texts.listMeaning, ''];
  return html`<section class="card" aria-labelledby="words-list">
    <h2 id="words-list">${texts.listTitle}</h2>
    ${rows.length === 0 ? html`<p>${texts.listNone}</p>` : renderTable('words-list', heads, rows, 'access words')}
  </section>`;
}

function renderProcedure(
  code: ProcedureCode,
  procedures: SearchWordsPage['procedures'],
  texts: SearchWordsMessages,
): Html {
  const name = procedures.get(code)?.name ?? texts.unknownProcedure;
  return html`<span class="code">${code}</span> ${name}`;
}
