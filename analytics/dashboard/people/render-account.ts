import { localDay, type Instant } from '../../../core/calendar.ts';
import type { Directory } from '../../../core/directory.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { html, type Html } from '../../../core/html.ts';
import type { Passkey } from '../../../core/people/sign-in-means.ts';
import type { Session } from '../../../core/people/official.ts';
import type { OfficialView } from '../official-view.ts';
import { renderField, renderNotice } from '../render-forms.ts';
import { secondFactorWords } from './second-factor-words.ts';
import { passwordHint, peopleTexts, placeText } from './people-texts.ts';

export interface AccountNews {
  readonly session: Session;
  readonly hasPassword: boolean;
  /** Null while no codes are asked for. */
  readonly recoveryCodesLeft: number | null;
  readonly passkeys: readonly Passkey[];
  /** Null while the account is not tied to the province's sign-on. */
  readonly signOnLinkedAt: Instant | null;
  /** Whether there is a sign-on to tie it to. */
  readonly hasSignOn: boolean;
  readonly sessions: readonly Session[];
  /** What was just done, as the address says. */
  readonly done: string;
  readonly passwordProblem?: string;
  readonly directory: Directory;
}

/** One's own account: password, code, passkeys, sign-on and sessions. */
export function renderAccountPage(news: AccountNews, view: OfficialView): Html {
  const texts = peopleTexts(view);
  const { official } = news.session;
  const words = {
    name: official.displayName,
    signInName: official.signInName,
    role: texts[`role-${official.role}`],
    place: placeText(official, news.directory, view),
  };
  return html`<div class="page-head">
      <h1>${texts.accountTitle}</h1>
      <p class="lead">${fillIn(texts.accountLead, words)}</p>
    </div>
    ${renderDone(news.done, view)}
    <div class="beside">
      ${renderPassword(news, view)}
      <div class="stacked">
        ${renderCode(news, view)} ${renderPasskeys(news, view)} ${renderSignOn(news, view)}
      </div>
    </div>
    ${renderSessions(news, view)}`;
}

function renderDone(done: string, view: OfficialView): Html | null {
  const texts = peopleTexts(view);
  switch (done) {
    case 'password':
      return renderNotice('good', texts.passwordChanged);
    case 'sessions':
      return renderNotice('good', texts.sessionsEnded);
    case 'passkey':
      return renderNotice('good', texts.passkeyAdded);
    case 'sign-on':
      return renderNotice('good', texts.signOnDone);
    case 'sign-on-taken':
      return renderNotice('bad', texts.signOnTaken);
    case 'sign-on-refused':
      return renderNotice('bad', texts.signOnRefused);
    case 'sign-on-unreachable':
      return renderNotice('bad', texts.signOnUnreachable);
    case 'set-up':
    case 'use-passkey':
      return html`${renderNotice('bad', secondFactorWords(view)[done])}
        <p><a href="/dashboard/sign-in?again=1">${secondFactorWords(view).again}</a></p>`;
    case 'saved':
      return renderNotice('good', texts.done);
    default:
      return null;
  }
}

function renderPassword({ hasPassword, passwordProblem }: AccountNews, view: OfficialView): Html {
  const texts = peopleTexts(view);
  const fresh = { type: 'password', autocomplete: 'new-password' } as const;
  return html`<section class="card" aria-labelledby="password-title">
    <h2 id="password-title">${texts.passwordTitle}</h2>
    ${passwordProblem !== undefined && renderNotice('bad', passwordProblem)}
    <form method="post" action="/dashboard/account/password">
      ${hasPassword && renderField({ name: 'current', label: texts.passwordCurrent, type: 'password', autocomplete: 'current-password' })}
      ${renderField({ name: 'password', label: texts.passwordNew, hint: passwordHint(view), ...fresh })}
      ${renderField({ name: 'repeated', label: texts.passwordRepeat, ...fresh })}
      <button class="primary">${texts.passwordButton}</button>
    </form>
  </section>`;
}

function renderCode({ recoveryCodesLeft }: AccountNews, view: OfficialView): Html {
  const texts = peopleTexts(view);
  const forms =
    recoveryCodesLeft === null
      ? html`<p>${texts.codeOff}</p>
          <form method="post" action="/dashboard/account/code/new">
            <button class="primary">${texts.codeStart}</button>
          </form>`
      : html`<p>${fillIn(texts.codeOn, { count: String(recoveryCodesLeft) })}</p>
          <form method="post" action="/dashboard/account/code/recovery">
            <button>${texts.codeRenew}</button>
          </form>
          <form method="post" action="/dashboard/account/code/remove">
            <button class="danger">${texts.codeStop}</button>
          </form>`;
  return html`<section class="card" aria-labelledby="code-title">
    <h2 id="code-title">${texts.codeTitle}</h2>
    ${forms}
  </section>`;
}

function renderPasskeys({ passkeys }: AccountNews, view: OfficialView): Html {
  const texts = peopleTexts(view);
  const items = passkeys.map(
    ({ id, label, addedAt }) =>
      html`<li>
        ${fillIn(texts.passkeyLine, { label, day: view.format.day(localDay(addedAt)) })}
        <form method="post" action="/dashboard/account/passkeys/remove">
          <input type="hidden" name="passkey" value="${id}" />
          <button>${texts.passkeyRemove}<span class="visually-hidden"> ${label}</span></button>
        </form>
      </li>`,
  );
  return html`<section class="card" aria-labelledby="passkeys-title">
    <h2 id="passkeys-title">${texts.passkeysTitle}</h2>
    <p class="hint">${texts.passkeysLead}</p>
    ${
      items.length === 0
        ? html`<p>${texts.passkeysNone}</p>`
        : html`<ul>
            ${items}
          </ul>`
    }
    <form data-passkey="add" hidden>
      ${renderField({ name: 'label', label: texts.passkeyLabel, hint: texts.passkeyLabelHint, type: 'text', longest: 60 })}
      <p class="problem" role="alert" hidden>${texts.passkeyRefused}</p>
      <button class="primary">${texts.passkeyAdd}</button>
    </form>
  </section>`;
}

function renderSignOn(
  { hasSignOn, signOnLinkedAt }: AccountNews,
  view: OfficialView,
): Html | false {
  const texts = peopleTexts(view);
  if (!hasSignOn && signOnLinkedAt === null) return false;
  const state =
    signOnLinkedAt === null
      ? html`<p>${texts.signOnNone}</p>
          <p><a href="/dashboard/account/sign-on/link">${texts.signOnLink}</a></p>`
      : html`<p>
            ${fillIn(texts.signOnLinked, { day: view.format.day(localDay(signOnLinkedAt)) })}
          </p>
          <form method="post" action="/dashboard/account/sign-on/unlink">
            <button>${texts.signOnUnlink}</button>
          </form>`;
  return html`<section class="card" aria-labelledby="sign-on-title">
    <h2 id="sign-on-title">${texts.signOnTitle}</h2>
    ${state}
  </section>`;
}

function renderSessions({ sessions, session }: AccountNews, view: OfficialView): Html {
  const texts = peopleTexts(view);
  const items = sessions.map(({ tokenHash, device, origin, method, seenAt }) => {
    const line = fillIn(texts.sessionLine, {
      device: device === '' ? texts.sessionUnknownDevice : device,
      origin: origin === '' ? '?' : origin,
      method: texts[`method-${method}`],
      seen: view.format.moment(seenAt),
    });
    if (tokenHash === session.tokenHash) return html`<li>${line} (${texts.sessionThis})</li>`;
    return html`<li>
      ${line}
      <form method="post" action="/dashboard/account/sessions/end">
        <input type="hidden" name="session" value="${tokenHash}" />
        <button>${texts.sessionEnd}<span class="visually-hidden"> ${line}</span></button>
      </form>
    </li>`;
  });
  return html`<section class="card sessions" aria-labelledby="sessions-title">
    <h2 id="sessions-title">${texts.sessionsTitle}</h2>
    <p class="hint">${texts.sessionsLead}</p>
    <ul>
      ${items}
    </ul>
    ${sessions.length > 1 && html`<form method="post" action="/dashboard/account/sessions/end"><button class="danger">${texts.sessionEndOthers}</button></form>`}
  </section>`;
}
