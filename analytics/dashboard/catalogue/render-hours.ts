import { dayInWords, isoDay, parseDay, type LocalDay } from '../../../core/calendar.ts';
import { html, type Html } from '../../../core/html.ts';
import { hoursOn, type OpeningCalendar } from '../../../core/opening/is-open.ts';
import { renderOpeningHours, type OpeningHours } from '../../../core/opening/opening-hours.ts';
import type { CounterId, OneStopCounter, ProvinceCode } from '../../../core/organisation.ts';
import type { OfficialView } from '../official-view.ts';
import { renderNotice } from '../render-forms.ts';

/** A form that could not be taken, as it was filled in. */
export interface TypedHours {
  readonly of: 'province' | 'counter' | 'holidays';
  readonly field: (name: string) => string;
}

export interface HoursPage {
  /** Null when nothing has to be typed again. */
  readonly typed: TypedHours | null;
  readonly notice: string | null;
  readonly problem: string | null;
  readonly province: ProvinceCode;
  readonly today: LocalDay;
  readonly calendar: OpeningCalendar;
  readonly counters: readonly OneStopCounter[];
  readonly holidays: {
    readonly version: number;
    readonly off: readonly string[];
    readonly worked: readonly string[];
  };
}

/** The province's usual hours, those of single counters, and the holidays with their corrections. */
export function renderHours(page: HoursPage, view: OfficialView): Html {
  const { texts } = view;
  return html`<div class="page-head">
      <h1>${texts.hoursTitle}</h1>
      <p class="lead">${texts.hoursLead}</p>
    </div>
    ${page.notice !== null && renderNotice('good', page.notice)}
    ${page.problem !== null && renderNotice('bad', page.problem)}
    <div class="beside">
      ${renderForm('province', page, view)} ${renderForm('counter', page, view)}
    </div>
    ${renderOwnHours(page, view)} ${renderHolidays(page, view)}`;
}

function renderForm(of: 'province' | 'counter', page: HoursPage, { texts }: OfficialView): Html {
  const title = of === 'province' ? texts.hoursOfProvince : texts.hoursOfCounter;
  const usual = hoursOn(
    page.calendar,
    { id: '' as CounterId, province: page.province },
    page.today,
  );
  const typed = page.typed?.of === of ? page.typed.field : null;
  const chosen = typed?.('counter');
  const options = page.counters.map(({ id, name }) =>
    id === chosen
      ? html`<option value="${id}" selected>${name}</option>`
      : html`<option value="${id}">${name}</option>`,
  );
  return html`<section class="card" aria-labelledby="hours-${of}">
    <h2 id="hours-${of}">${title}</h2>
    <form method="post" action="/dashboard/hours">
      <input type="hidden" name="of" value="${of}" />
      ${
        of === 'counter' &&
        html`<div class="field">
          <label for="counter">${texts.hoursCounter}</label>
          <select id="counter" name="counter" required>
            <option value="">${texts.hoursChoose}</option>
            ${options}
          </select>
        </div>`
      }
      <div class="field">
        <label for="text-${of}">${texts.hoursText}</label>
        <p class="hint" id="hint-${of}">${texts.hoursHint}</p>
        <textarea id="text-${of}" name="hours" rows="6" required aria-describedby="hint-${of}">
${typed?.('hours') ?? shownHours(usual)}</textarea>
      </div>
      <div class="field">
        <label for="from-${of}">${texts.hoursFrom}</label>
        <input
          id="from-${of}"
          name="from"
          type="date"
          value="${typed?.('from') ?? isoDay(page.today)}"
          required
        />
      </div>
      <button class="primary">${texts.hoursSave}</button>
    </form>
  </section>`;
}

function renderOwnHours(page: HoursPage, { texts, format }: OfficialView): Html | null {
  const own = (page.calendar.hours.get(page.province) ?? []).filter(
    ({ counter }) => counter !== null,
  );
  if (own.length === 0) return null;
  const names = new Map(page.counters.map(({ id, name }) => [id, name]));
  const rows = own.map(
    ({ counter, from, hours }) =>
      html`<tr>
        <th scope="row">${names.get(counter!) ?? counter}</th>
        <td class="nowrap">${format.day(from)}</td>
        <td>${shownHours(hours).replaceAll('\n', '; ')}</td>
      </tr>`,
  );
  return html`<section class="card" aria-labelledby="own-hours">
    <h2 id="own-hours">${texts.hoursOwn}</h2>
    <div class="table-scroll" tabindex="0" role="group" aria-labelledby="own-hours">
      <table>
        <thead>
          <tr>
            <th scope="col">${texts.hoursCounter}</th>
            <th scope="col">${texts.hoursFrom}</th>
            <th scope="col">${texts.hoursText}</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </section>`;
}

function renderHolidays(page: HoursPage, { texts, format }: OfficialView): Html {
  const { version, off, worked } = page.holidays;
  const typed = page.typed?.of === 'holidays' ? page.typed.field : null;
  const coming = [...page.calendar.holidays].filter((day) => day >= page.today);
  const days = coming.toSorted((a, b) => a - b).slice(0, MOST_HOLIDAYS);
  return html`<section class="card" aria-labelledby="holidays">
    <h2 id="holidays">${texts.holidaysTitle}</h2>
    <p class="hint">${texts.holidaysLead}</p>
    <p>${texts.holidaysKnown}: ${days.map((day) => format.day(day)).join(', ')}</p>
    <form method="post" action="/dashboard/hours/holidays">
      <input type="hidden" name="version" value="${version}" />
      <div class="field">
        <label for="off">${texts.holidaysOff}</label>
        <textarea id="off" name="off" rows="4">
${typed?.('off') ?? shownDays(off).join('\n')}</textarea>
      </div>
      <div class="field">
        <label for="worked">${texts.holidaysWorked}</label>
        <textarea id="worked" name="worked" rows="4">
${typed?.('worked') ?? shownDays(worked).join('\n')}</textarea>
      </div>
      <button class="primary">${texts.hoursSave}</button>
    </form>
  </section>`;
}

/** About a year. */
const MOST_HOLIDAYS = 16;

/** Hours as the form takes them, with days as they are written in Vietnam. */
function shownHours(hours: OpeningHours): string {
  return renderOpeningHours(hours).replaceAll(/^\d{4}-\d\d-\d\d/gm, shownDay);
}

function shownDays(days: readonly string[]): readonly string[] {
  return days.map(shownDay);
}

function shownDay(text: string): string {
  const day = parseDay(text);
  return day === null ? text : dayInWords(day);
}
