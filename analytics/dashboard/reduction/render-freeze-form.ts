import { isoDay, type LocalDay } from '../../../core/calendar.ts';
import { html, type Html } from '../../../core/html.ts';
import type { ReductionMessages } from '../../../core/messages/vi/reduction.ts';

/** What a frozen list may hold: procedures of these levels. */
export const BASELINE_SCOPES = ['local', 'commune', 'all'] as const;
export type BaselineScope = (typeof BASELINE_SCOPES)[number];

/** The form by which a list is frozen, of what is in force in the catalogue on a day. */
export function renderFreezeForm(today: LocalDay, words: ReductionMessages): Html {
  const scopes = { local: words.freezeLocal, commune: words.freezeCommune, all: words.freezeAll };
  return html`<section class="card" aria-labelledby="freeze">
    <h2 id="freeze">${words.freezeTitle}</h2>
    <p class="hint">${words.freezeLead} ${words.freezeFigures}</p>
    <form method="post" action="/dashboard/reduction/baselines">
      <div class="field">
        <label for="name">${words.freezeName}</label>
        <input id="name" name="name" type="text" required maxlength="200" autocomplete="off" />
      </div>
      <div class="field">
        <label for="frozenOn">${words.freezeDay}</label>
        <input id="frozenOn" name="frozenOn" type="date" required max="${isoDay(today)}" />
      </div>
      <div class="field">
        <label for="source">${words.freezeSource}</label>
        <input id="source" name="source" type="text" required maxlength="300" autocomplete="off" />
      </div>
      <div class="field">
        <label for="scope">${words.freezeLevels}</label>
        <select id="scope" name="scope">
          ${BASELINE_SCOPES.map((scope) => html`<option value="${scope}">${scopes[scope]}</option>`)}
        </select>
      </div>
      <button class="primary">${words.freezeButton}</button>
    </form>
  </section>`;
}
