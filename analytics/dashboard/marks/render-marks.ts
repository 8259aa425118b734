import { addMonths, isoMonth, localDay, type LocalMonth } from '../../../core/calendar.ts';
import type { Directory } from '../../../core/directory.ts';
import { html, type Html } from '../../../core/html.ts';
import { markPages as en } from '../../../core/messages/en/mark-pages.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { markPages as vi, type MarkPageMessages } from '../../../core/messages/vi/mark-pages.ts';
import { alertPlace } from '../../reports/alert-letter.ts';
import { SMALLEST_SHOWN } from '../../reports/disclose.ts';
import type { HeldBack, MarkedGroup } from '../../reports/marked-ratings.ts';
import type { OfficialLanguage } from '../official-language.ts';
import type { OfficialView } from '../official-view.ts';
import { renderField, renderNotice } from '../render-forms.ts';

export const MARKS_PATH = '/dashboard/marks';

/** Words of the page about marked ratings. */
export const MARK_WORDS: Readonly<Record<OfficialLanguage, MarkPageMessages>> = { vi, en };

/** Longest reason, in characters. */
export const LONGEST_REASON = 500;
const MONTHS_OFFERED = 24;

export interface MarksPage {
  readonly month: LocalMonth;
  readonly current: LocalMonth;
  /** Null for readers who see one unit only. */
  readonly heldBack: HeldBack | null;
  readonly groups: readonly MarkedGroup[];
  readonly directory: Directory;
  readonly mayDecide: boolean;
  readonly notice: { readonly kind: 'good' | 'bad'; readonly text: string } | null;
}

/** The marked ratings of one month, by counter and mark. */
export function renderMarks(page: MarksPage, view: OfficialView): Html {
  const words = MARK_WORDS[view.language];
  const { groups, notice, heldBack } = page;
  return html`<div class="page-head">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
    </div>
    ${notice && renderNotice(notice.kind, notice.text)} ${renderMonths(page, view)}
    ${heldBack !== null && renderSum(heldBack, view)}
    <section class="card" aria-labelledby="groups">
      <h2 id="groups">${words.listTitle}</h2>
      ${
        groups.length === 0
          ? html`<p>${words.none}</p>`
          : html`<ul class="texts">
              ${groups.map((group, i) => renderGroup(group, i, page, view))}
            </ul>`
      }
    </section>`;
}

function renderMonths({ month, current }: MarksPage, view: OfficialView): Html {
  const words = MARK_WORDS[view.language];
  const options = Array.from({ length: MONTHS_OFFERED }, (_, i) => addMonths(current, -i)).map(
    (each) => {
      const text = isoMonth(each).split('-').toReversed().join('/');
      return each === month
        ? html`<option value="${isoMonth(each)}" selected>${text}</option>`
        : html`<option value="${isoMonth(each)}">${text}</option>`;
    },
  );
  return html`<form method="get" action="${MARKS_PATH}" class="filters">
    <div class="field">
      <label for="month">${words.month}</label>
      <select id="month" name="month">
        ${options}
      </select>
    </div>
    <div class="field"><button>${words.show}</button></div>
  </form>`;
}

function renderSum({ n, held, all, rest }: HeldBack, { language, format }: OfficialView): Html {
  const words = MARK_WORDS[language];
  const counts = { n: format.count(n), held: format.count(held) };
  return html`<section class="card" aria-labelledby="sum">
    <h2 id="sum">${words.sumTitle}</h2>
    <p>${fillIn(words.sum, counts)}</p>
    <p>
      ${
        all === null || rest === null
          ? fillIn(words.sumHidden, { least: String(SMALLEST_SHOWN) })
          : fillIn(words.sumShares, { all: format.share(all), rest: format.share(rest) })
      }
    </p>
    <p class="hint">${words.sumNote}</p>
  </section>`;
}

function renderGroup(
  group: MarkedGroup,
  number: number,
  { directory, mayDecide }: MarksPage,
  view: OfficialView,
): Html {
  const { language, format } = view;
  const words = MARK_WORDS[language];
  const { counter, mark, n, decisions } = group;
  const place = alertPlace({ scope: 'counter', member: counter }, directory);
  const entries = decisions
    .toReversed()
    .map(
      ({ verdict, author, at, reason }) =>
        html`<li>
          ${fillIn(words.entry, { verdict: words[`verdict-${verdict}`], author, day: format.day(localDay(at)), reason })}
        </li>`,
    );
  const name = markName(mark, words);
  return html`<li>
    <p><strong lang="vi">${place}</strong></p>
    <p>${name}: ${fillIn(words.count, { n: format.count(n) })}</p>
    ${
      entries.length === 0
        ? html`<p class="hint">${words.stateNone}</p>`
        : html`<ol class="answers">
            ${entries}
          </ol>`
    }
    ${mayDecide && renderForm(group, number, `${name}, ${place}`, words)}
  </li>`;
}

/** A mark of a later program is shown by its code. */
function markName(mark: string, words: MarkPageMessages): string {
  return (words as Readonly<Record<string, string>>)[`mark-${mark}`] ?? mark;
}

function renderForm(
  { counter, month, mark, decisions }: MarkedGroup,
  number: number,
  about: string,
  words: MarkPageMessages,
): Html {
  const choice = `choice-${number}`;
  return html`<details class="revoke">
    <summary>${words.decide}<span class="visually-hidden">: ${about}</span></summary>
    <form method="post" action="${MARKS_PATH}">
      <input type="hidden" name="month" value="${isoMonth(month)}" />
      <input type="hidden" name="counter" value="${counter}" />
      <input type="hidden" name="mark" value="${mark}" />
      <input type="hidden" name="after" value="${decisions.at(-1)?.version ?? 0}" />
      <div class="field">
        <label for="${choice}">${words.choice}</label>
        <select id="${choice}" name="verdict" required>
          <option value=""></option>
          <option value="counts">${words.chooseCounts}</option>
          <option value="left-out">${words.chooseLeftOut}</option>
          ${decisions.length > 0 && html`<option value="undone">${words.chooseUndone}</option>`}
        </select>
      </div>
      ${renderField({ name: 'reason', id: `reason-${number}`, label: words.reason, hint: fillIn(words.reasonHint, { most: String(LONGEST_REASON) }), type: 'text', autocomplete: 'off', longest: LONGEST_REASON })}
      <button class="primary">${words.save}</button>
    </form>
  </details>`;
}
