import { COMPLETION_EVENTS, FILINGS } from '../../../core/dossier.ts';
import { html, type Html } from '../../../core/html.ts';
import { spacedCode, type MadeInvitation } from '../../../core/invitation.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { OneStopCounter } from '../../../core/organisation.ts';
import type { Procedure } from '../../../core/procedure.ts';
import { procedureTitle, type TypedDossier } from './dossier-entry.ts';
import type { OfficialView } from '../official-view.ts';
import { renderNotice } from '../render-forms.ts';

/** All that the page of entering a dossier shows. */
export interface EntryPage {
  /** Counter of the account; null when it has none, and one of `counters` is to be named. */
  readonly counter: OneStopCounter | null;
  readonly counters: readonly OneStopCounter[];
  readonly typed: TypedDossier;
  readonly notice: string | null;
  readonly problem: string | null;
  /** Procedures among which somebody has to choose. */
  readonly choices: readonly Procedure[];
  /** What was just entered, while it can be taken back or put right. */
  readonly entered: { readonly typed: TypedDossier; readonly status: string } | null;
  readonly invitation: MadeInvitation | null;
  /** The invitation's QR code, as SVG. */
  readonly qr: string | null;
}

/** The form, above it what became of the last dossier. The field to type in first has the focus. */
export function renderDossierEntry(page: EntryPage, view: OfficialView): Html {
  const { texts } = view;
  return html`<div class="page-head">
      ${page.counter !== null && html`<p class="kicker">${page.counter.name}</p>`}
      <h1>${texts.entryTitle}</h1>
      <p class="lead">${texts.entryLead}</p>
    </div>
    ${page.notice !== null && renderNotice('good', page.notice)}
    ${page.problem !== null && renderNotice('bad', page.problem)}
    ${page.invitation !== null && renderInvitation(page.invitation, page.qr, view)}
    ${page.entered !== null && renderSecondThoughts(page.entered, view)}
    <form class="card entry" method="post" action="/dashboard/dossiers/new">
      ${page.counter === null && renderCounters(page, view)} ${renderCode(page, view)}
      ${renderProcedure(page, view)}
      <div class="entry-choices">
        ${renderRadios('event', COMPLETION_EVENTS, page.typed.event, view)}
        ${renderRadios('filing', FILINGS, page.typed.filing, view)}
        <div class="field">
          <label for="dueOn">${texts.entryDue}</label>
          <input id="dueOn" name="dueOn" type="date" value="${page.typed.dueOn}" />
        </div>
        <div class="field">
          <label for="receivedOn">${texts.entryReceived}</label>
          <input id="receivedOn" name="receivedOn" type="date" value="${page.typed.receivedOn}" />
        </div>
      </div>
      <button class="primary">${texts.entrySave}</button>
    </form>`;
}

function renderCode({ typed, choices }: EntryPage, { texts }: OfficialView): Html {
  return html`<div class="field">
    <label for="dossierCode">${texts.entryCode}</label>
    <p class="hint" id="code-hint">${texts.entryCodeHint}</p>
    <input
      id="dossierCode"
      name="dossierCode"
      type="text"
      value="${typed.dossierCode}"
      maxlength="80"
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      aria-describedby="code-hint"
      required${choices.length === 0 && html` autofocus`}
    />
  </div>`;
}

/** Words first; where several procedures fit, the best one is marked and Enter takes it. */
function renderProcedure(page: EntryPage, { texts }: OfficialView): Html {
  const { typed, choices } = page;
  const field = html`<div class="field" data-procedure-picker>
    <label for="procedure">${texts.entryProcedure}</label>
    <p class="hint" id="procedure-hint">${texts.entryProcedureHint}</p>
    <input
      id="procedure"
      name="procedure"
      type="text"
      value="${typed.procedure}"
      maxlength="200"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="procedure-hint"
      data-list-label="${texts.entrySuggestions}"
      required
    />
    ${choices.length === 0 && html`<input type="hidden" name="procedureCode" value="${typed.procedureCode}" />`}
  </div>`;
  if (choices.length === 0) return field;
  const options = choices.map(
    (procedure, i) =>
      html`<label class="choice"
        ><input
          type="radio"
          name="procedureCode"
          value="${procedure.code}"
          ${i === 0 && html` checked autofocus`}
        />
        ${procedureTitle(procedure)}</label
      >`,
  );
  // Empty words mean the choice itself.
  return html`<fieldset class="field which">
    <legend>${texts.entryWhich}</legend>
    <input type="hidden" name="procedure" value="" />
    <div class="choices">${options}</div>
  </fieldset>`;
}

function renderRadios(
  name: 'event' | 'filing',
  values: readonly string[],
  chosen: string,
  { texts }: OfficialView,
): Html {
  const words = texts as Readonly<Record<string, string>>;
  const options = values.map(
    (value) =>
      html`<label class="choice"
        ><input
          type="radio"
          name="${name}"
          value="${value}"
          ${value === chosen && html` checked`}
        />
        ${words[`${name}-${value}`]}</label
      >`,
  );
  return html`<fieldset class="field">
    <legend>${name === 'event' ? texts.entryEvent : texts.entryFiling}</legend>
    <div class="choices">${options}</div>
  </fieldset>`;
}

function renderCounters({ counters, typed }: EntryPage, { texts }: OfficialView): Html {
  const options = counters.map(
    ({ id, name }) =>
      html`<option value="${id}" ${id === typed.counter && html` selected`}>${name}</option>`,
  );
  return html`<div class="field">
    <label for="counter">${texts.entryCounter}</label>
    <select id="counter" name="counter" required>
      <option value="">${texts.entryCounterChoose}</option>
      ${options}
    </select>
  </div>`;
}

function renderInvitation(
  invitation: MadeInvitation,
  qr: string | null,
  { texts, format }: OfficialView,
): Html {
  const until = format.day(invitation.rateUntil);
  return html`<section class="secret" aria-labelledby="invitation">
    <h2 id="invitation">${texts.entryInvitation}</h2>
    ${
      qr !== null &&
      html`<img
        class="qr"
        alt="${texts.entryQr}"
        src="data:image/svg+xml,${encodeURIComponent(qr)}"
        width="160"
        height="160"
      />`
    }
    <p>
      <output><code>${spacedCode(invitation.typed)}</code></output>
    </p>
    <p>${fillIn(texts.entryInvitationText, { until })}</p>
  </section>`;
}

/** One press each: take back what was entered by mistake, or put right what was known otherwise. */
function renderSecondThoughts(
  { typed, status }: NonNullable<EntryPage['entered']>,
  { texts }: OfficialView,
): Html | null {
  if (status === 'withdrawn') return null;
  const action = status === 'duplicate' ? 'replace' : 'withdraw';
  const fields = Object.entries({ ...typed, procedure: '' });
  return html`<form class="second-thoughts" method="post" action="/dashboard/dossiers/new">
    ${fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    <button class="quiet" name="do" value="${action}">
      ${action === 'replace' ? texts.entryReplace : texts.entryWithdraw}
    </button>
  </form>`;
}
