import { isoDay } from '../../../core/calendar.ts';
import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { BaselineRecord } from '../../../core/reduction/reduction-ledger.ts';
import type { ReductionProgress } from '../../../core/reduction/reduction-progress.ts';
import type { OfficialView } from '../official-view.ts';
import { renderField, renderTable } from '../render-forms.ts';
import { REDUCTION_WORDS } from './reduction-words.ts';
import { ofText } from './reduction-sentences.ts';
import type { ReductionPage } from './render-reduction.ts';

/** A frozen list, and the headline that counting against it gives. */
export interface ListedBaseline extends BaselineRecord {
  readonly strict: ReductionProgress['strict'] | null;
}

/** Every list with its own figure, who drew it up, and who answers for it. */
export function renderBaselines({ lists, report }: ReductionPage, view: OfficialView): Html {
  const words = REDUCTION_WORDS[view.language];
  const { format } = view;
  const heads = [
    words.listColumn,
    words.frozenColumn,
    words.cutColumn,
    words.drawnColumn,
    words.signedColumn,
  ];
  const rows = lists.map(({ id, name, frozenOn, source, by, signOff, strict }) => {
    const address = new URLSearchParams({ baseline: id, on: isoDay(report.on) });
    const drawn = { author: by.author, moment: format.moment(by.at), source };
    return html`<tr>
      <th scope="row"><a href="/dashboard/reduction?${address.toString()}">${name}</a></th>
      <td data-label="${heads[1]}" class="nowrap">${format.day(frozenOn)}</td>
      <td data-label="${heads[2]}">${strict === null ? '' : ofText(strict, view)}</td>
      <td data-label="${heads[3]}">${fillIn(words.drawnBy, drawn)}</td>
      <td data-label="${heads[4]}">
        ${signOff === null ? words.unsigned : signedText(signOff, view)}
      </td>
    </tr>`;
  });
  return html`<section class="card" aria-labelledby="lists">
    <h2 id="lists">${words.listsTitle}</h2>
    <p class="hint">${words.listsLead}</p>
    ${renderTable('lists', heads, rows, 'cards')}
  </section>`;
}

/** Who signed, when, and by which decision. */
export function signedText(
  { decision, decidedOn, author, at }: NonNullable<BaselineRecord['signOff']>,
  { language, format }: OfficialView,
): string {
  return fillIn(REDUCTION_WORDS[language].signedBy, {
    author,
    moment: format.moment(at),
    decision,
    day: format.day(decidedOn),
  });
}

/** The form of whoever may sign the list that is shown; null for others, and for one that is signed. */
export function renderSignOff(
  { lists, report, maySign, today, typed, wrong }: ReductionPage,
  { language }: OfficialView,
): Html | null {
  const words = REDUCTION_WORDS[language];
  const shown = lists.find(({ id }) => id === report.progress?.baseline.id);
  if (shown === undefined || shown.signOff !== null || !maySign) return null;
  const { id, name } = shown;
  return html`<section class="card" aria-labelledby="sign">
    <h2 id="sign">${fillIn(words.signTitle, { name })}</h2>
    <p class="hint">${words.signLead}</p>
    <form
      method="post"
      action="/dashboard/reduction/baselines/${encodeURIComponent(id)}/sign-off?baseline=${encodeURIComponent(id)}"
    >
      ${renderField({
        name: 'decision',
        label: words.signDecision,
        type: 'text',
        longest: 300,
        value: typed['decision'] ?? '',
        problem: wrong.includes('decision') ? words.fieldWrong : null,
      })}
      ${renderField({ name: 'decidedOn', label: words.signDay, type: 'date', latest: today, value: typed['decidedOn'] ?? '', problem: wrong.includes('decidedOn') ? words.dayWrong : null })}
      <button class="primary">${words.signButton}</button>
    </form>
  </section>`;
}
