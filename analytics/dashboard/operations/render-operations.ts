import type { Instant } from '../../../core/calendar.ts';
import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { OfficialView } from '../official-view.ts';
import { renderNotice, renderTable } from '../render-forms.ts';
import type { ChannelStanding, Operations } from './read-operations.ts';
import { renderGivenUp, renderParked } from './render-set-aside.ts';
import { troublesOf } from './troubles.ts';
import { OPERATIONS_WORDS, problemSentence } from './words.ts';

const PATH = '/dashboard/operations';

export interface OperationsPage extends Operations {
  readonly notice: string | null;
  readonly problem: string | null;
}

/** What is wrong and what to do first; then every part, with its buttons. */
export function renderOperations(page: OperationsPage, view: OfficialView): Html {
  const words = OPERATIONS_WORDS[view.language];
  const troubles = troublesOf(page, view);
  return html`<div class="page-head">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
    </div>
    ${page.notice !== null && renderNotice('note', page.notice)}
    ${page.problem !== null && renderNotice('bad', page.problem)}
    <section class="card" aria-labelledby="to-do">
      <h2 id="to-do">${words.toDo}</h2>
      ${
        troubles.length === 0
          ? html`<p>${words.allWell}</p>`
          : html`<ul>
              ${troubles.map(
                ({ sentence, href }) =>
                  html`<li>${sentence} <a href="${href}">${words.goThere}</a></li>`,
              )}
            </ul>`
      }
    </section>
    ${renderChannels(page, view)} ${renderParked(page, view)} ${renderGivenUp(page, view)}
    ${renderStore(page, view)}`;
}

function renderChannels(page: Operations, view: OfficialView): Html {
  const words = OPERATIONS_WORDS[view.language];
  const rows = page.channels.map(
    (channel) =>
      html`<tr>
        <th scope="row">${channel.id}</th>
        <td>${words[`state-${channel.state ?? 'off'}`]} ${renderPause(channel, page, view)}</td>
        <td>${waiting(channel.inbound, page.now, view)}</td>
        <td>${waiting(channel.outbound, page.now, view)}</td>
      </tr>`,
  );
  const heads = [words.channelColumn, words.stateColumn, words.inboundColumn, words.outboundColumn];
  return html`<section class="card" aria-labelledby="channels">
    <h2 id="channels">${words.channels}</h2>
    ${rows.length === 0 ? html`<p>${words.noChannels}</p>` : renderTable('channels', heads, rows)}
    ${page.zalo !== null && html`<p>${zaloSentence(page.zalo, view)} <a href="/dashboard/settings/zalo">${words.zaloLink}</a></p>`}
  </section>`;
}

function renderPause(
  { id, pausedUntil, problem }: ChannelStanding,
  { now }: Operations,
  view: OfficialView,
): Html | null {
  const words = OPERATIONS_WORDS[view.language];
  if (pausedUntil === null) return null;
  const until =
    pausedUntil > now
      ? fillIn(words.pausedUntil, { moment: view.format.moment(pausedUntil) })
      : words.pausedTrying;
  return html`<p>${until} ${problem !== null && problemSentence(problem, view.language)}</p>
    <form method="post" action="${PATH}/channels/resume">
      <input type="hidden" name="channel" value="${id}" />
      <button>${fillIn(words.resume, { channel: id })}</button>
    </form>`;
}

function waiting(
  { waiting: count, oldestAt }: ChannelStanding['inbound'],
  now: Instant,
  { language, format }: OfficialView,
): string {
  const words = OPERATIONS_WORDS[language];
  if (count === 0) return words.nothingWaits;
  const age = oldestAt === null ? '' : format.duration(now - oldestAt);
  return fillIn(words.waits, { count: format.count(count), age });
}

function zaloSentence(
  { state, accessExpiresAt, problem }: NonNullable<Operations['zalo']>,
  { language, format }: OfficialView,
): string {
  const words = OPERATIONS_WORDS[language];
  const expiry =
    state === 'valid' && accessExpiresAt !== null
      ? fillIn(words['zalo-valid'], { moment: format.moment(accessExpiresAt) })
      : words[state === 'none' ? 'zalo-none' : 'zalo-consent-needed'];
  return problem === null ? expiry : `${expiry} ${problemSentence(problem, language)}`;
}

function renderStore({ store, devices, silent }: Operations, view: OfficialView): Html {
  const { language, format } = view;
  const words = OPERATIONS_WORDS[language];
  const size = (bytes: number | null) =>
    bytes === null
      ? words.unknown
      : fillIn(words.megabytes, { count: format.count(Math.ceil(bytes / 1_000_000)) });
  const pairs = [
    [words.storeSize, size(store.bytes)],
    [words.storeFree, size(store.freeBytes)],
    [
      words.lastBackup,
      store.lastBackupAt === null ? words.noBackup : format.moment(store.lastBackupAt),
    ],
    [
      words.devices,
      fillIn(words.devicesSilent, {
        silent: format.count(silent.length),
        count: format.count(devices),
      }),
    ],
  ] as const;
  return html`<section class="card" aria-labelledby="store">
    <h2 id="store">${words.store}</h2>
    <dl class="pairs">
      ${pairs.map(
        ([term, value]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
