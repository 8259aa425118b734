import { isoDay, type LocalDay } from '../core/calendar.ts';
import type { Directory } from '../core/directory.ts';
import { html, type Html } from '../core/html.ts';
import { DEFAULT_SOURCE } from '../core/intake/dossier-submission.ts';
import type { Language } from '../core/language.ts';
import { slipDesk as en } from '../core/messages/en/slip-desk.ts';
import { fillIn } from '../core/messages/fill-in.ts';
import { slipDesk as vi, type SlipDeskMessages } from '../core/messages/vi/slip-desk.ts';
import type { CounterId, ProvinceCode, UnitCode } from '../core/organisation.ts';
import { SLIP_PAPERS, type SlipPaper } from '../kiosk/slip/slip.ts';
import type { SlipOrder } from './slip-desk.ts';

/** Slips made at once; more would keep others waiting. */
export const MOST_SLIPS = 200;

/** A unit, or one counter of it, whose slips may be printed. */
export interface PrintPlace {
  readonly value: string;
  readonly name: string;
  /** Of the whole unit. */
  readonly isWhole: boolean;
  readonly unit: UnitCode;
  readonly counter: CounterId | null;
}

export function deskWords(language: Language): SlipDeskMessages {
  return language === 'en' ? en : vi;
}

/** Every unit that has counters, each followed by its counters when there are several. */
export function printPlaces(
  { units, counters }: Directory,
  of: { readonly province: ProvinceCode; readonly unit: UnitCode | null },
): readonly PrintPlace[] {
  const own = [...counters.values()].filter(
    ({ province, unit }) => province === of.province && (of.unit === null || unit === of.unit),
  );
  return [...new Set(own.map(({ unit }) => unit))].flatMap((unit) => {
    const unitName = units.get(unit)?.name ?? unit;
    const whole = { value: `unit:${unit}`, name: unitName, isWhole: true, unit, counter: null };
    const each = own.filter((counter) => counter.unit === unit);
    if (each.length < 2) return [whole];
    const single = each.map(({ id, name }) => ({
      value: id,
      name,
      isWhole: false,
      unit,
      counter: id,
    }));
    return [whole, ...single];
  });
}

interface DeskState {
  /** What was asked for and found nothing; null when nothing was asked. */
  readonly order: SlipOrder | null;
  readonly places: readonly PrintPlace[];
  readonly today: LocalDay;
  /** Slips of today not printed yet, where the official has a unit. */
  readonly waiting: number | null;
  readonly language: Language;
}

/** The two forms: slips of a day, slips by dossier code. */
export function renderSlipDesk(words: SlipDeskMessages, state: DeskState): Html {
  const { order, language } = state;
  return html`<h1>${words.title}</h1>
    ${order === null ? '' : html`<p class="problem" role="alert">${problemOf(words, order)}</p>`}
    ${renderDayForm(words, state)}
    <h2>${words.codesTitle}</h2>
    <p>${words.fresh}</p>
    <form method="post" action="/slips?lang=${language}" autocomplete="off" class="code">
      <label for="codes">${words.codes}</label>
      <textarea id="codes" name="codes" rows="10" required>${codesLeft(order).join('\n')}</textarea>
      <label for="source">${words.source}</label>
      <input id="source" name="source" value="${order?.source ?? DEFAULT_SOURCE}" maxlength="64" />
      ${renderPaper(words, 'paper', order?.day === null ? order.paper : null)}
    </form>
    <p><a href="/dashboard?lang=${language}">${words.home}</a></p>`;
}

/** Why nothing was printed. */
function problemOf(words: SlipDeskMessages, { day, codes, lacking }: SlipOrder): string {
  if (day !== null) return words.noneOfDay;
  if (codes.length > MOST_SLIPS) return fillIn(words.tooMany, { n: codes.length });
  if (lacking.length === codes.length) return words.none;
  return fillIn(words.someLacking, { codes: lacking.join(', ') });
}

/** What is there to print again: without the codes just named, unless that would leave none. */
function codesLeft(order: SlipOrder | null): readonly string[] {
  const { codes = [], lacking = [] } = order ?? {};
  const left = codes.filter((code) => !lacking.includes(code));
  return left.length > 0 ? left : codes;
}

function renderDayForm(
  words: SlipDeskMessages,
  { order, places, today, waiting, language }: DeskState,
): Html {
  const asked = order?.day ?? null;
  return html`<h2>${words.dayTitle}</h2>
    <p>${words.dayHelp}</p>
    ${waiting === null ? '' : html`<p>${fillIn(words.waiting, { n: waiting })}</p>`}
    <form method="post" action="/slips?lang=${language}" autocomplete="off" class="code">
      <label for="where">${words.where}</label>
      <select id="where" name="where" required>
        ${places.map(({ value, name, isWhole }) => {
          const text = isWhole ? fillIn(words.wholeUnit, { unit: name }) : name;
          return asked?.where === value
            ? html`<option value="${value}" selected>${text}</option>`
            : html`<option value="${value}">${text}</option>`;
        })}
      </select>
      <label for="day">${words.day}</label>
      <input
        id="day"
        name="day"
        type="date"
        required
        value="${isoDay(asked?.finishedOn ?? today)}"
        max="${isoDay(today)}"
      />
      <label class="tick"><input type="checkbox" name="again" value="1" /> ${words.again}</label>
      ${renderPaper(words, 'day-paper', asked === null ? null : order!.paper)}
    </form>`;
}

function renderPaper(words: SlipDeskMessages, id: string, chosen: SlipPaper | null): Html {
  return html`<label for="${id}">${words.paper}</label>
    <select id="${id}" name="paper">
      ${SLIP_PAPERS.map((paper) =>
        paper === chosen
          ? html`<option value="${paper}" selected>${words[paper]}</option>`
          : html`<option value="${paper}">${words[paper]}</option>`,
      )}
    </select>
    <button class="lead" name="as" value="page">${words.page}</button>
    <button class="lead" name="as" value="pdf">${words.print}</button>`;
}
