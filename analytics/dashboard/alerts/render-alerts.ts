import { isoDay, isoMonth, localDay, localMonth } from '../../../core/calendar.ts';
import type { AlertKey, RaisedAlert } from '../../../core/alert.ts';
import type { Directory } from '../../../core/directory.ts';
import { html, type Html } from '../../../core/html.ts';
import { alertPages as en } from '../../../core/messages/en/alert-pages.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { alertPages as vi, type AlertPageMessages } from '../../../core/messages/vi/alert-pages.ts';
import { alertPlace } from '../../reports/alert-letter.ts';
import { SMALLEST_SHOWN } from '../../reports/disclose.ts';
import type { OfficialLanguage } from '../official-language.ts';
import type { OfficialView } from '../official-view.ts';
import { renderField, renderNotice } from '../render-forms.ts';

export const ALERTS_PATH = '/dashboard/alerts';

/** Words of the page about alerts. */
export const ALERT_WORDS: Readonly<Record<OfficialLanguage, AlertPageMessages>> = { vi, en };

/** Days of which alerts are listed. */
export const DAYS_LISTED = 90;
/** For how long officials may ask not to be written to. */
export const SNOOZE_DAYS = [7, 14, 30] as const;
/** Longest note, in characters. */
export const LONGEST_NOTE = 500;
/** More would be slow to read in every sense. */
const MOST_ALERTS = 100;

export interface AlertsPage {
  readonly alerts: readonly RaisedAlert[];
  readonly directory: Directory;
  readonly mayHandle: boolean;
  readonly notice: { readonly kind: 'good' | 'bad'; readonly text: string } | null;
}

function alertPath({ scope, member, day }: AlertKey): string {
  return `${ALERTS_PATH}/${scope}/${member}/${isoDay(day)}`;
}

/** The alerts of the last months, newest first. */
export function renderAlerts(page: AlertsPage, view: OfficialView): Html {
  const words = ALERT_WORDS[view.language];
  const { alerts, notice } = page;
  const items = alerts.slice(0, MOST_ALERTS).map((alert, i) => renderAlert(alert, i, page, view));
  return html`<div class="page-head">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
    </div>
    ${notice && renderNotice(notice.kind, notice.text)}
    <section class="card" aria-labelledby="alerts">
      <h2 id="alerts">${fillIn(words.listTitle, { days: String(DAYS_LISTED) })}</h2>
      ${
        items.length === 0
          ? html`<p>${words.none}</p>`
          : html`<ul class="texts">
              ${items}
            </ul>`
      }
      <p class="hint">${fillIn(words.rule, { least: String(SMALLEST_SHOWN) })}</p>
      <p class="hint">${words.chatHint} <a href="/dashboard/own-chats">${words.chatLink}</a></p>
    </section>`;
}

function renderAlert(
  alert: RaisedAlert,
  number: number,
  { directory, mayHandle }: AlertsPage,
  view: OfficialView,
): Html {
  const words = ALERT_WORDS[view.language];
  const { format } = view;
  const { rule, day, since, n, satisfied, value, expected, lowest } = alert;
  const place = alertPlace(alert, directory);
  const figures = {
    n: format.count(n),
    satisfied: format.count(satisfied),
    value: format.share(value),
    expected: format.share(expected),
    lowest: format.share(lowest),
  };
  const month = isoMonth(localMonth(day));
  return html`<li>
    <p>
      <strong>${words[alert.scope]}: <span lang="vi">${place}</span>, ${format.day(day)}</strong>
    </p>
    <p>${fillIn(words[rule], figures)}</p>
    ${since < day && html`<p>${fillIn(words.since, { day: format.day(since) })}</p>`}
    <p class="hint">
      ${stepText(alert, view)} ·
      <a href="/dashboard?period=${month}"
        >${words.figures}<span class="visually-hidden"> ${month}, ${place}</span></a
      >
    </p>
    ${alert.step !== null && html`<p class="hint">${alert.step.note}</p>`}
    ${mayHandle && renderForm(alert, number, place, view)}
  </li>`;
}

function stepText({ step }: RaisedAlert, { language, format }: OfficialView): string {
  const words = ALERT_WORDS[language];
  if (step === null) return words.stateNone;
  return fillIn(words[step.state], {
    author: step.author,
    at: format.day(localDay(step.at)),
    until: step.until === null ? '' : format.day(step.until),
  });
}

function renderForm(alert: RaisedAlert, number: number, place: string, view: OfficialView): Html {
  const words = ALERT_WORDS[view.language];
  const choice = `choice-${number}`;
  return html`<details class="revoke">
    <summary>
      ${words.act}<span class="visually-hidden">
        ${fillIn(words.about, { place })}, ${view.format.day(alert.day)}</span
      >
    </summary>
    <form method="post" action="${alertPath(alert)}">
      <input type="hidden" name="after" value="${alert.step?.version ?? 0}" />
      <div class="field">
        <label for="${choice}">${words.choice}</label>
        <select id="${choice}" name="choice" required>
          <option value="acknowledged">${words.chooseAcknowledge}</option>
          ${SNOOZE_DAYS.map(
            (days) =>
              html`<option value="${days}">
                ${fillIn(words.chooseSnooze, { days: String(days) })}
              </option>`,
          )}
        </select>
      </div>
      ${renderField({ name: 'note', id: `note-${number}`, label: words.note, hint: fillIn(words.noteHint, { most: String(LONGEST_NOTE) }), type: 'text', longest: LONGEST_NOTE })}
      <button class="primary">${words.save}</button>
    </form>
  </details>`;
}
