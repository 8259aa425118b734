import { FILINGS } from '../../../core/dossier.ts';
import { html, type Html } from '../../../core/html.ts';
import type { Unit } from '../../../core/organisation.ts';
import type { OfficialView } from '../official-view.ts';
import type { PeriodGroup } from '../overview/overview-query.ts';
import { DRILL_WORDS } from './drill-words.ts';

type Option = readonly [value: string, text: string];

export function filingOptions({ language }: OfficialView): readonly Option[] {
  const words = DRILL_WORDS[language];
  return FILINGS.map((value) => [value, words[`filing-${value}`]] as const);
}

export function unitOptions(units: readonly Unit[]): readonly Option[] {
  return units.map(({ code, name }) => [String(code), name] as const);
}

/** The first of a list: narrows nothing down. */
export function any({ language }: OfficialView): Option {
  return ['', DRILL_WORDS[language].any];
}

/** The periods by kind, after an option of its own where one is given. */
export function periodField(
  {
    name,
    label,
    chosen,
  }: { readonly name: string; readonly label: string; readonly chosen: string },
  periods: readonly PeriodGroup[],
  first?: Option,
): Html {
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      ${first !== undefined && renderOption(first, chosen)}
      ${periods.map(
        ({ label: group, periods: ids }) =>
          html`<optgroup label="${group}">
            ${ids.map(({ id, label: text }) => renderOption([id, text], chosen))}
          </optgroup>`,
      )}
    </select>
  </div>`;
}

function renderOption([value, label]: Option, chosen: string): Html {
  return html`<option value="${value}" ${value === chosen && html`selected`}>${label}</option>`;
}
