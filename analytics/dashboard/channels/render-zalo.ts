import { html, type Html } from '../../../core/html.ts';
import type { OfficialView } from '../official-view.ts';
import { renderField, renderNotice } from '../render-forms.ts';
import type { ZaloConnection, ZaloStanding } from './zalo-connection.ts';

export interface ZaloPage {
  readonly connection: ZaloConnection;
  readonly standing: ZaloStanding;
  /** Where consent is given; null while there is no public address. */
  readonly link: string | null;
  readonly notice: { readonly kind: 'good' | 'bad'; readonly text: string } | null;
}

/** How the official account stands, what Zalo's console must be told, and the ways to connect. */
export function renderZalo(page: ZaloPage | null, view: OfficialView): Html {
  const { texts } = view;
  return html`<div class="page-head">
      <h1>${texts.zaloTitle}</h1>
      <p class="lead">${texts.zaloLead}</p>
    </div>
    ${page === null ? renderNotice('note', texts.zaloOff) : renderConnection(page, view)}`;
}

function renderConnection(
  { connection, standing, link, notice }: ZaloPage,
  view: OfficialView,
): Html {
  const { texts } = view;
  const good = standing.state === 'valid';
  return html`${notice && renderNotice(notice.kind, notice.text)}
    <section class="card" aria-labelledby="standing">
      <h2 id="standing">${texts.zaloState}</h2>
      ${renderNotice(good ? 'good' : 'bad', texts[`zalo-${standing.state}`])}
      ${renderFacts(standing, view)}
      ${link === null ? renderNotice('note', texts.zaloNoAddress) : renderLink(link, view)}
    </section>
    <div class="beside">
      <section class="card" aria-labelledby="console">
        <h2 id="console">${texts.zaloConsole}</h2>
        <p class="hint">${texts.zaloConsoleText}</p>
        ${renderPairs([
          [texts.zaloRedirect, connection.redirectUri ?? '—'],
          [texts.zaloChallenge, connection.codeChallenge],
          [texts.zaloWebhook, connection.webhookUrl ?? '—'],
        ])}
      </section>
      ${renderAdoption(view)}
    </div>`;
}

function renderFacts(standing: ZaloStanding, { texts, format }: OfficialView): Html {
  const { oaId, obtainedAt, accessExpiresAt, problem } = standing;
  return renderPairs([
    ...(oaId === null ? [] : [[texts.zaloOaId, oaId] as const]),
    ...(obtainedAt === null ? [] : [[texts.zaloObtained, format.moment(obtainedAt)] as const]),
    ...(accessExpiresAt === null
      ? []
      : [[texts.zaloExpires, format.moment(accessExpiresAt)] as const]),
    ...(problem === null ? [] : [[texts.zaloProblem, problem] as const]),
    [texts.zaloWaiting, String(standing.waitingAnswers)],
    [
      texts.zaloUnknown,
      standing.unknownEvents.map(({ name, count }) => `${name}: ${count}`).join(', ') || '0',
    ],
  ]);
}

function renderPairs(pairs: readonly (readonly [term: string, value: string])[]): Html {
  return html`<dl class="pairs">
    ${pairs.map(
      ([term, value]) =>
        html`<div>
          <dt>${term}</dt>
          <dd><code>${value}</code></dd>
        </div>`,
    )}
  </dl>`;
}

/** A link and no form: pages here let no form lead elsewhere. */
function renderLink(link: string, { texts }: OfficialView): Html {
  return html`<p class="hint">${texts.zaloConnectText}</p>
    <p><a class="button" href="${link}" rel="noreferrer">${texts.zaloConnect}</a></p>`;
}

function renderAdoption({ texts }: OfficialView): Html {
  return html`<section class="card" aria-labelledby="adopt">
    <h2 id="adopt">${texts.zaloAdoptTitle}</h2>
    <p class="hint">${texts.zaloAdoptText}</p>
    <form method="post" action="/dashboard/settings/zalo/adopt">
      ${renderField({
        name: 'refreshToken',
        label: texts.zaloRefreshToken,
        type: 'password',
        longest: 2000,
      })}
      <button type="submit">${texts.zaloAdopt}</button>
    </form>
  </section>`;
}
