import { isoDay, type LocalDay } from '../../../core/calendar.ts';
import { html, type Html } from '../../../core/html.ts';
import type { InvitationWindow } from '../../../core/invitation-window.ts';
import type { StateCounts } from '../../../core/invitation.ts';
import type { ProvinceCode } from '../../../core/organisation.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { OfficialView } from '../official-view.ts';
import { renderNotice, renderTable } from '../render-forms.ts';

export interface UnitStates extends StateCounts {
  readonly name: string;
  readonly used: number;
}

export interface InvitationsPage {
  readonly province: ProvinceCode;
  readonly notice: string | null;
  readonly problem: string | null;
  readonly version: number;
  readonly window: InvitationWindow;
  /** Newest first. */
  readonly versions: readonly {
    readonly version: number;
    readonly author: string;
    readonly recordedOn: LocalDay;
    readonly window: InvitationWindow;
  }[];
  readonly from: LocalDay;
  readonly to: LocalDay;
  readonly units: readonly UnitStates[];
  readonly opened: number;
}

/** Fewer ratings than this are never told apart. */
const FEW = 10;

/** The window with its earlier versions, and what became of invitations by unit. */
export function renderInvitations(page: InvitationsPage, view: OfficialView): Html {
  const { texts } = view;
  return html`<div class="page-head">
      <h1>${texts.invitationsTitle}</h1>
      <p class="lead">${texts.invitationsLead}</p>
    </div>
    ${page.notice !== null && renderNotice('good', page.notice)}
    ${page.problem !== null && renderNotice('bad', page.problem)}
    <div class="beside">${renderForm(page, view)} ${renderVersions(page, view)}</div>
    ${renderStates(page, view)}`;
}

function renderForm({ province, version, window }: InvitationsPage, { texts }: OfficialView): Html {
  const { rateDays, remindAfterDays, notInviting } = window;
  const invites = !notInviting.includes(province);
  const isOn = remindAfterDays !== null;
  return html`<section class="card" aria-labelledby="window">
    <h2 id="window">${texts.invitationsWindow}</h2>
    <form method="post" action="/dashboard/settings/invitations">
      <input type="hidden" name="version" value="${version}" />
      <div class="field">
        <label
          ><input type="checkbox" name="invites" value="1" ${invites && html`checked`} />
          ${texts.invitationsOn}</label
        >
      </div>
      <div class="field">
        <label for="rateDays">${texts.invitationsRateDays}</label>
        <input
          id="rateDays"
          name="rateDays"
          type="number"
          min="1"
          max="90"
          value="${rateDays}"
          required
        />
      </div>
      <div class="field">
        <label
          ><input type="checkbox" name="remind" value="1" ${isOn && html`checked`} />
          ${texts.invitationsRemind}</label
        >
      </div>
      <div class="field">
        <label for="remindAfterDays">${texts.invitationsRemindDays}</label>
        <input
          id="remindAfterDays"
          name="remindAfterDays"
          type="number"
          min="1"
          max="90"
          value="${remindAfterDays ?? Math.min(5, rateDays)}"
        />
      </div>
      <button class="primary">${texts.invitationsSave}</button>
    </form>
  </section>`;
}

function renderVersions(
  { province, versions }: InvitationsPage,
  { texts, format }: OfficialView,
): Html {
  const rows = versions.map(
    ({ version, author, recordedOn, window }) =>
      html`<tr>
        <th scope="row">${version}</th>
        <td>${window.notInviting.includes(province) ? texts.invitationsOff : window.rateDays}</td>
        <td>${window.remindAfterDays ?? texts.invitationsNever}</td>
        <td>${author}</td>
        <td class="nowrap">${format.day(recordedOn)}</td>
      </tr>`,
  );
  const { invitationsVersion, invitationsDays, invitationsReminder } = texts;
  const heads = [invitationsVersion, invitationsDays, invitationsReminder];
  return html`<section class="card" aria-labelledby="versions">
    <h2 id="versions">${texts.invitationsVersions}</h2>
    ${
      rows.length === 0
        ? html`<p>${texts.invitationsNoVersion}</p>`
        : renderTable('versions', [...heads, texts.invitationsAuthor, texts.invitationsDay], rows)
    }
  </section>`;
}

function renderStates(page: InvitationsPage, { texts }: OfficialView): Html {
  const rows = page.units.map(
    ({ name, made, toPrint, sent, used, expired, withdrawn }) =>
      html`<tr>
        <th scope="row">${name}</th>
        <td>${made}</td>
        <td>${toPrint}</td>
        <td>${sent}</td>
        <td>${used > 0 && used < FEW ? texts.invitationsFew : used}</td>
        <td>${expired !== 0 && expired < FEW ? texts.invitationsFew : expired}</td>
        <td>${withdrawn}</td>
      </tr>`,
  );
  const heads = [
    texts.invitationsUnit,
    texts.invitationsMade,
    texts.invitationsToPrint,
    texts.invitationsSent,
    texts.invitationsUsed,
    texts.invitationsExpired,
    texts.invitationsWithdrawn,
  ];
  const opened = page.opened > 0 && page.opened < FEW ? texts.invitationsFew : page.opened;
  return html`<section class="card" aria-labelledby="states">
    <h2 id="states">${texts.invitationsStates}</h2>
    <p class="hint">${texts.invitationsStatesLead}</p>
    <form method="get" action="/dashboard/settings/invitations">
      ${renderDay('from', texts.invitationsFrom, page.from)}
      ${renderDay('to', texts.invitationsTo, page.to)}
      <button>${texts.invitationsShow}</button>
    </form>
    ${
      rows.length === 0 ? html`<p>${texts.invitationsNone}</p>` : renderTable('states', heads, rows)
    }
    <p>${fillIn(texts.invitationsOpened, { n: opened })}</p>
  </section>`;
}

function renderDay(name: 'from' | 'to', label: string, day: LocalDay): Html {
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <input id="${name}" name="${name}" type="date" value="${isoDay(day)}" required />
  </div>`;
}
