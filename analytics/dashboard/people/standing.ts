import type { Directory } from '../../../core/directory.ts';
import { html, type Html } from '../../../core/html.ts';
import type { CounterId, ProvinceCode, UnitCode } from '../../../core/organisation.ts';
import type { Standing } from '../../../core/people/people-book.ts';
import { parseRole, ROLES } from '../../../core/role.ts';
import type { OfficialView } from '../official-view.ts';
import { peopleTexts } from './people-texts.ts';

/** What the form says an account may do, and where; null when that does not hold together. */
export function parseStanding(
  typed: { readonly role: string; readonly unit: string; readonly counter: string },
  { units, counters }: Directory,
  province: ProvinceCode,
): Standing | null {
  const role = parseRole(typed.role);
  if (role === null) return null;
  if (role === 'counter-staff') {
    const counter = counters.get(typed.counter as CounterId);
    if (counter === undefined || counter.province !== province) return null;
    return { role, unit: counter.unit, counter: counter.id };
  }
  if (typed.unit === '') return role === 'unit-viewer' ? null : { role, unit: null, counter: null };
  const unit = units.get(typed.unit as UnitCode);
  if (unit === undefined || unit.province !== province) return null;
  return { role, unit: unit.code, counter: null };
}

/** The fields of the form, with what is chosen. */
export function renderStandingFields(
  chosen: { readonly role: string; readonly unit: string; readonly counter: string },
  { units, counters }: Directory,
  view: OfficialView,
): Html {
  const texts = peopleTexts(view);
  const option = (value: string, label: string, now: string) =>
    value === now
      ? html`<option value="${value}" selected>${label}</option>`
      : html`<option value="${value}">${label}</option>`;
  return html`<div class="field">
      <label for="role">${texts.inviteRole}</label>
      <select id="role" name="role">
        ${ROLES.map((role) => option(role, texts[`role-${role}`], chosen.role))}
      </select>
    </div>
    <div class="field">
      <label for="unit">${texts.inviteUnit}</label>
      <p class="hint" id="unit-hint">${texts.inviteUnitHint}</p>
      <select id="unit" name="unit" aria-describedby="unit-hint">
        ${option('', texts.wholeProvince, chosen.unit)}
        ${[...units.values()].map(({ code, name }) => option(code, name, chosen.unit))}
      </select>
    </div>
    <div class="field">
      <label for="counter">${texts.inviteCounter}</label>
      <p class="hint" id="counter-hint">${texts.inviteCounterHint}</p>
      <select id="counter" name="counter" aria-describedby="counter-hint">
        ${option('', texts.inviteNoCounter, chosen.counter)}
        ${[...counters.values()].map(({ id, name }) => option(id, name, chosen.counter))}
      </select>
    </div>`;
}
