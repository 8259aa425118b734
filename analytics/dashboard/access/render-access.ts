import { localDay, type Instant } from '../../../core/calendar.ts';
import type { Directory } from '../../../core/directory.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { OneStopCounter, Unit } from '../../../core/organisation.ts';
import type { Access } from '../../../core/access.ts';
import { html, type Html } from '../../../core/html.ts';
import type { DeviceState } from '../../../core/fleet.ts';
import type { KioskProblems, KioskWish } from './enrol-kiosk.ts';
import { deviceSentences, deviceTexts } from './device-sentences.ts';
import type { OfficialView } from '../official-view.ts';
import { renderField, renderNotice, renderTable } from '../render-forms.ts';

/** A secret that was just made: on the screen once, nowhere else. */
interface Secret {
  readonly label: string;
  readonly key: string;
}

export interface AccessPage {
  readonly accesses: readonly Access[];
  /** What there is to say about each kiosk that has reported, by its id. */
  readonly fleet: ReadonlyMap<string, DeviceState>;
  readonly now: Instant;
  readonly directory: Directory;
  readonly provinceName: string;
  /** Counters for which a kiosk can be added. */
  readonly counters: readonly OneStopCounter[];
  /** Units for which a key can be made. */
  readonly units: readonly Unit[];
  readonly secret?: Secret;
  readonly notice?: { readonly kind: 'good' | 'bad'; readonly text: string };
  readonly keyProblem?: string;
  /** Where a tablet shows its code. */
  readonly kioskAddress: string;
  /** What was typed for a kiosk, and what is to be corrected. */
  readonly kiosk?: KioskWish & { readonly problems: KioskProblems };
}

/** Who may send ratings, and the forms to add a kiosk or a key. */
export function renderAccess(page: AccessPage, view: OfficialView): Html {
  const { texts } = view;
  return html`<div class="page-head">
      <h1>${texts.accessTitle}</h1>
      <p class="lead">${texts.accessLead}</p>
    </div>
    ${page.notice && renderNotice(page.notice.kind, page.notice.text)}
    ${page.secret && renderSecret(page.secret, view)}
    <div class="beside">${renderKioskForm(page, view)} ${renderKeyForm(page, view)}</div>
    <section class="card" aria-labelledby="access-list">
      <h2 id="access-list">${texts.accessListTitle}</h2>
      ${page.accesses.length === 0 ? html`<p>${texts.accessNone}</p>` : renderList(page, view)}
    </section>`;
}

function renderSecret({ label, key }: Secret, { texts }: OfficialView): Html {
  return html`<section class="secret" aria-labelledby="secret">
    <h2 id="secret">${fillIn(texts.keyDone, { label })}</h2>
    <p>
      <output><code>${key}</code></output>
    </p>
    <p>${texts.keyDoneText}</p>
  </section>`;
}

function renderKioskForm(page: AccessPage, { texts }: OfficialView): Html {
  const { code = '', label = '', counter = '', problems = {} } = page.kiosk ?? {};
  return html`<section class="card" aria-labelledby="add-kiosk">
    <h2 id="add-kiosk">${texts.kioskTitle}</h2>
    <p class="hint">${fillIn(texts.kioskLead, { address: page.kioskAddress })}</p>
    <form method="post" action="/dashboard/access/enrolments">
      ${renderField({ name: 'code', label: texts.kioskCode, type: 'text', longest: 20, value: code, problem: problems.code ?? null })}
      ${renderCounterChoice(page, texts, { chosen: counter, problem: problems.counter })}
      ${renderField({ id: 'kiosk-label', name: 'label', label: texts.kioskName, type: 'text', longest: 80, value: label, problem: problems.label ?? null })}
      <button class="primary">${texts.kioskButton}</button>
    </form>
  </section>`;
}

/** The counters of the province, each below its unit. */
export function renderCounterChoice(
  { counters, directory }: Pick<AccessPage, 'counters' | 'directory'>,
  texts: OfficialView['texts'],
  { chosen, problem }: { readonly chosen: string; readonly problem?: string | undefined },
): Html {
  const units = [...new Set(counters.map(({ unit }) => unit))];
  const groups = units.map((unit) => {
    const options = counters
      .filter((counter) => counter.unit === unit)
      .map(
        ({ id, name }) =>
          html`<option value="${id}" ${id === chosen && html` selected`}>${name}</option>`,
      );
    return html`<optgroup label="${directory.units.get(unit)?.name ?? unit}">${options}</optgroup>`;
  });
  return html`<div class="field${problem !== undefined && ' wrong'}">
    <label for="counter">${texts.kioskCounter}</label>
    ${problem !== undefined && html`<p class="problem" id="counter-problem" role="alert">${problem}</p>`}
    <select
      id="counter"
      name="counter"
      required
      ${problem !== undefined && html`aria-describedby="counter-problem"`}
    >
      <option value="">${texts.kioskChoose}</option>
      ${groups}
    </select>
  </div>`;
}

function renderKeyForm(
  { keyProblem, units, provinceName }: AccessPage,
  { texts }: OfficialView,
): Html {
  return html`<section class="card" aria-labelledby="issue-key">
    <h2 id="issue-key">${texts.keyTitle}</h2>
    <p class="hint">${texts.keyLead}</p>
    <form method="post" action="/dashboard/access/keys">
      ${renderField({ name: 'label', label: texts.keyLabel, type: 'text', longest: 80, problem: keyProblem ?? null })}
      <div class="field">
        <label for="unit">${texts.keyUnit}</label>
        <select id="unit" name="unit">
          <option value="">${fillIn(texts.accessWholeProvince, { province: provinceName })}</option>
          ${units.map(({ code, name }) => html`<option value="${code}">${name}</option>`)}
        </select>
      </div>
      <button class="primary">${texts.keyButton}</button>
    </form>
  </section>`;
}

function renderList(page: AccessPage, view: OfficialView): Html {
  const { texts } = view;
  const heads = [
    texts.accessLabelColumn,
    texts.accessScopeColumn,
    texts.accessIssuedColumn,
    texts.accessClockColumn,
    texts.accessStateColumn,
  ];
  const rows = page.accesses.map((access) => renderAccessRow(access, page, view));
  return renderTable('access-list', heads, rows, 'access');
}

function renderAccessRow(access: Access, page: AccessPage, view: OfficialView): Html {
  const { texts, format } = view;
  const { writer, revokedAt, label } = access;
  const kind = writer.kind === 'device' ? texts.accessKindDevice : texts.accessKindKey;
  const scope = scopeText(writer, page, view);
  const state =
    revokedAt === null
      ? html`${texts.accessActive} ${renderHealth(access, page, view)}
        ${renderRevoke(access.id, label, view)}`
      : fillIn(texts.accessRevoked, { day: format.day(localDay(revokedAt)) });
  return html`<tr${revokedAt !== null && html` class="revoked"`}><th scope="row">${label}<span class="kind">${kind}</span></th><td data-label="${texts.accessScopeColumn}">${scope}</td><td class="nowrap" data-label="${texts.accessIssuedColumn}">${format.day(localDay(access.issuedAt))}</td><td class="nowrap" data-label="${texts.accessClockColumn}">${clockText(access, view)}</td><td data-label="${texts.accessStateColumn}">${state}</td></tr>
`;
}

function scopeText(writer: Access['writer'], page: AccessPage, { texts }: OfficialView): string {
  const { counters, units } = page.directory;
  if (writer.kind === 'device') return counters.get(writer.counter)?.name ?? writer.counter;
  const unit = writer.kind === 'integration' ? writer.unit : undefined;
  if (unit !== undefined) return units.get(unit)?.name ?? unit;
  return fillIn(texts.accessWholeProvince, { province: page.provinceName });
}

/** In words what is wrong with a kiosk, and the switch of its training mode. */
function renderHealth({ id, writer }: Access, page: AccessPage, view: OfficialView): Html | false {
  const state = page.fleet.get(id);
  if (writer.kind !== 'device' || state === undefined) return false;
  const texts = deviceTexts(view.language);
  const isTrial = state.settings['trial'] === true;
  return html`<ul class="health">
      ${deviceSentences(state, page.now, view).map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
    <p><a href="/dashboard/access/${encodeURIComponent(id)}/device">${texts.change}</a></p>
    <form method="post" action="/dashboard/access/${encodeURIComponent(id)}/training">
      <input type="hidden" name="trial" value="${isTrial ? 'off' : 'on'}" />
      <button>${isTrial ? texts.endTraining : texts.beginTraining}</button>
    </form>`;
}

/** Asks before it revokes, without script. */
function renderRevoke(id: string, label: string, { texts }: OfficialView): Html {
  return html`<details class="revoke">
    <summary>${texts.accessRevoke}<span class="visually-hidden"> ${label}</span></summary>
    <form method="post" action="/dashboard/access/${encodeURIComponent(id)}/revoke">
      <p>${fillIn(texts.accessRevokeAsk, { label })}</p>
      <button class="danger">${texts.accessRevokeYes}</button>
    </form>
  </details>`;
}

/** The offset is the server's clock minus the writer's: positive means that the writer is slow. */
function clockText({ clockOffsetMs }: Access, { texts, format }: OfficialView): string {
  if (clockOffsetMs === 0) return texts.clockRight;
  const text = clockOffsetMs > 0 ? texts.clockSlow : texts.clockFast;
  return fillIn(text, { duration: format.duration(clockOffsetMs) });
}
