import { Router, type Request } from 'express';
import { startOfDay, parseDay, addDays } from '../../../core/calendar.ts';
import { html, type Html } from '../../../core/html.ts';
import type { AuditEntry } from '../../../core/people/audit-log.ts';
import type { OfficialView } from '../official-view.ts';
import { renderField } from '../render-forms.ts';
import { requirePermission, sendPage, visitOf } from '../visit.ts';
import type { PeopleDependencies } from './dependencies.ts';
import { peopleTexts } from './people-texts.ts';

const LINES = 100;

/** `/audit`: who did what, newest first; every filter stands in the address. */
export function auditRoutes({ audit }: PeopleDependencies): Router {
  const router = Router();

  router.get('/audit', requirePermission('read-audit-log'), async (request, response) => {
    const { view } = visitOf(response);
    const filters = filtersOf(request);
    const entries = await audit.list({ ...toQuery(filters), most: LINES });
    const title = peopleTexts(view).auditTitle;
    const body = renderAudit(entries, filters, view);
    sendPage(response, { title, body, path: '/dashboard/audit', query: filters });
  });
  return router;
}

/** What the address asks for; only what is given. */
type Filters = Readonly<Partial<Record<(typeof FILTERS)[number], string>>>;
const FILTERS = ['actor', 'act', 'from', 'to', 'before'] as const;

function filtersOf({ query }: Request): Filters {
  const filters: Partial<Record<(typeof FILTERS)[number], string>> = {};
  for (const name of FILTERS) {
    const value = query[name];
    if (typeof value === 'string' && value.trim() !== '')
      filters[name] = value.trim().slice(0, 200);
  }
  return filters;
}

function toQuery({ actor, act, from, to, before }: Filters) {
  const first = from === undefined ? null : parseDay(from);
  const last = to === undefined ? null : parseDay(to);
  return {
    ...(actor !== undefined && { actor: actor.toLowerCase() }),
    ...(act !== undefined && { act }),
    ...(first !== null && { from: startOfDay(first) }),
    ...(last !== null && { to: startOfDay(addDays(last, 1)) }),
    ...(before !== undefined && /^\d{1,15}$/.test(before) && { before: Number(before) }),
  };
}

function renderAudit(entries: readonly AuditEntry[], filters: Filters, view: OfficialView): Html {
  const texts = peopleTexts(view);
  const last = entries.at(-1);
  const older = new URLSearchParams({ ...filters, before: String(last?.number ?? 0) });
  return html`<div class="page-head">
      <h1>${texts.auditTitle}</h1>
      <p class="lead">${texts.auditLead}</p>
    </div>
    ${renderFilters(filters, view)}
    <section class="card" aria-label="${texts.auditTitle}">
      ${entries.length === 0 ? html`<p>${texts.auditNone}</p>` : renderEntries(entries, view)}
      ${entries.length === LINES && html`<p><a href="/dashboard/audit?${older.toString()}">${texts.auditOlder}</a></p>`}
    </section>`;
}

function renderFilters(filters: Filters, view: OfficialView): Html {
  const texts = peopleTexts(view);
  const acts = Object.keys(texts).filter((key) => key.startsWith('act-'));
  const option = (key: string) => {
    const act = key.slice('act-'.length);
    const label = texts[key as 'act-signed-in'];
    return act === filters.act
      ? html`<option value="${act}" selected>${label}</option>`
      : html`<option value="${act}">${label}</option>`;
  };
  const day = (name: 'from' | 'to', label: string) =>
    html`<div class="field">
      <label for="${name}">${label}</label>
      <input id="${name}" name="${name}" type="date" value="${filters[name] ?? ''}" />
    </div>`;
  return html`<form
    class="filters"
    autocomplete="off"
    method="get"
    action="/dashboard/audit"
    aria-label="${texts.auditShow}"
  >
    ${renderField({ name: 'actor', label: texts.auditWho, type: 'text', longest: 64, value: filters.actor ?? '', optional: true })}
    <div class="field">
      <label for="act">${texts.auditWhat}</label>
      <select id="act" name="act">
        <option value="">${texts.auditAnything}</option>
        ${acts.map(option)}
      </select>
    </div>
    ${day('from', texts.auditFrom)} ${day('to', texts.auditTo)}
    <button class="primary">${texts.auditShow}</button>
  </form>`;
}

function renderEntries(entries: readonly AuditEntry[], view: OfficialView): Html {
  const texts = peopleTexts(view);
  const heads = [
    texts.auditWhenColumn,
    texts.auditWhoColumn,
    texts.auditWhatColumn,
    texts.auditObjectColumn,
    texts.auditOriginColumn,
  ];
  const row = (entry: AuditEntry) =>
    html`<tr>
      <th scope="row" class="nowrap">${view.format.moment(entry.at)}</th>
      <td data-label="${texts.auditWhoColumn}">${actorText(entry, view)}</td>
      <td data-label="${texts.auditWhatColumn}">${actText(entry, view)}</td>
      <td data-label="${texts.auditObjectColumn}">${objectText(entry)}</td>
      <td data-label="${texts.auditOriginColumn}">${entry.origin}</td>
    </tr> `;
  return html`<div class="table-scroll" tabindex="0" role="group" aria-label="${texts.auditTitle}">
    <table class="access">
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${entries.map(row)}
      </tbody>
    </table>
  </div>`;
}

function actorText({ actor }: AuditEntry, view: OfficialView): string {
  const texts = peopleTexts(view);
  if (actor === 'command') return texts.auditCommand;
  return actor === '' ? texts.auditNobody : actor;
}

/** In words where there are some; what other pages changed is named by its route. */
function actText({ act, detail }: AuditEntry, view: OfficialView): string {
  const texts = peopleTexts(view);
  const words = (texts as Readonly<Record<string, string>>)[`act-${act}`] ?? act;
  return detail['refused'] === 'yes' ? `${words} (${texts.auditRefused})` : words;
}

function objectText({ object, detail }: AuditEntry): string {
  const { refused: _, ...rest } = detail;
  const fields = Object.entries(rest).map(([name, value]) => `${name}: ${value}`);
  return [object, ...fields].filter((text) => text !== '').join(', ');
}
