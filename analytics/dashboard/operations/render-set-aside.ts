import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { OfficialView } from '../official-view.ts';
import { renderTable } from '../render-forms.ts';
import type { Operations } from './read-operations.ts';
import { OPERATIONS_WORDS, problemSentence } from './words.ts';

const PATH = '/dashboard/operations';

/** Messages of citizens that could not be worked on; of what they say nothing is shown. */
export function renderParked({ parked, channels, now }: Operations, view: OfficialView): Html {
  const { language, format } = view;
  const words = OPERATIONS_WORDS[language];
  const items = parked.map(
    ({ channel, event, problem, tries, arrivedAt }, at) =>
      html`<li>
        <p>
          <strong>${channel}</strong>,
          ${fillIn(words.ago, { age: format.duration(now - arrivedAt) })}:
          ${problemSentence(problem, language)} ${fillIn(words.tried, { tries })}
        </p>
        <form method="post" action="${PATH}/updates/retry">
          <input type="hidden" name="channel" value="${channel}" />
          <input type="hidden" name="event" value="${event}" />
          <button>${words.retry}</button>
        </form>
        <form method="post" action="${PATH}/updates/discard">
          <input type="hidden" name="channel" value="${channel}" />
          <input type="hidden" name="event" value="${event}" />
          <label for="reason-${at}">${words.reason}</label>
          <input id="reason-${at}" name="reason" type="text" maxlength="200" required />
          <button class="danger">${words.discard}</button>
        </form>
      </li>`,
  );
  const all = channels.reduce((sum, each) => sum + each.parked, 0);
  return html`<section class="card" aria-labelledby="parked">
    <h2 id="parked">${fillIn(words.parked, { count: format.count(all) })}</h2>
    <p class="hint">${words.parkedHint}</p>
    ${
      items.length === 0
        ? html`<p>${words.noneParked}</p>`
        : html`<ol class="spaced">
            ${items}
          </ol>`
    }
  </section>`;
}

/** Messages of ours that were given up: their words and addresses are gone. */
export function renderGivenUp({ dead, channels, now }: Operations, view: OfficialView): Html {
  const { language, format } = view;
  const words = OPERATIONS_WORDS[language];
  const rows = dead.map(
    ({ channel, kind, problem, tries, madeAt }) =>
      html`<tr>
        <th scope="row">${channel}</th>
        <td>${words[`kind-${kind}`]}</td>
        <td>${fillIn(words.ago, { age: format.duration(now - madeAt) })}</td>
        <td>${problemSentence(problem, language)}</td>
        <td>${tries}</td>
      </tr>`,
  );
  const heads = [
    words.channelColumn,
    words.kindColumn,
    words.sinceColumn,
    words.problemColumn,
    words.triesColumn,
  ];
  const all = channels.reduce((sum, each) => sum + each.dead, 0);
  return html`<section class="card" aria-labelledby="given-up">
    <h2 id="given-up">${fillIn(words.givenUp, { count: format.count(all) })}</h2>
    <p class="hint">${words.givenUpHint}</p>
    ${rows.length === 0 ? html`<p>${words.noneGivenUp}</p>` : renderTable('given-up', heads, rows)}
  </section>`;
}
