import { isoDay, type LocalDay } from '../../core/calendar.ts';
import { html, type Html } from '../../core/html.ts';

/** A labelled field of one line. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'password' | 'email' | 'date';
  /** What browsers may fill in; left out: nothing. */
  readonly autocomplete?: string;
  readonly hint?: string;
  readonly value?: string;
  /** What was wrong with it; read out with the field. */
  readonly problem?: string | null;
  readonly longest?: number;
  /** Whether figures are typed: telephones show the keys for them. */
  readonly figure?: boolean;
  /** The latest day that may be chosen. */
  readonly latest?: LocalDay;
  /** Unless it is given, something must be filled in. */
  readonly optional?: boolean;
  /** Where the name stands on the page more than once. */
  readonly id?: string;
}

/** The field with its label, hint and problem tied to it. */
export function renderField(field: Field): Html {
  const { name, label, hint, problem, id = name } = field;
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const capitals = field.type === 'text' && field.autocomplete !== 'name';
  return html`<div class="field${problem ? ' wrong' : ''}">
    <label for="${id}">${label}</label>
    ${hint !== undefined && html`<p class="hint" id="${id}-hint">${hint}</p>`}
    ${problem ? html`<p class="problem" id="${id}-problem">${problem}</p>` : null}
    <input
      id="${id}"
      name="${name}"
      type="${field.type}"
      autocomplete="${field.autocomplete ?? 'off'}"
      value="${field.value ?? ''}"
      ${field.type !== 'date' && html`maxlength="${field.longest ?? 512}"`}
      ${field.latest !== undefined && html`max="${isoDay(field.latest)}"`}
      ${field.figure === true && html`inputmode="decimal"`}
      ${field.optional !== true && html`required`}${capitals && html` autocapitalize="none" spellcheck="false"`}${described !== '' && html` aria-describedby="${described}"`}${problem ? html` aria-invalid="true"` : null}
    />
  </div>`;
}

/** Where a table is chosen to be uploaded; the hint has the id `file-hint`. */
export function renderTableFile(label: string): Html {
  return html`<div class="field">
    <label for="file">${label}</label>
    <input
      id="file"
      name="file"
      type="file"
      accept=".csv,.xlsx,.jsonl"
      aria-describedby="file-hint"
      required
    />
  </div>`;
}

/** A labelled choice. */
interface Choice extends Pick<Field, 'name' | 'label' | 'problem'> {
  /** Something must be chosen. */
  readonly required?: boolean;
}

/** The choice with its problem tied to it; `chosen` null stands for the option without a value. */
export function renderSelect(
  { name, label, problem, required }: Choice,
  chosen: string | null,
  options: readonly (readonly [value: string, text: string])[],
): Html {
  return html`<div class="field${problem ? ' wrong' : ''}">
    <label for="${name}">${label}</label>
    ${problem ? html`<p class="problem" id="${name}-problem">${problem}</p>` : null}
    <select
      id="${name}"
      name="${name}"
      ${required === true && html`required`}
      ${problem ? html`aria-describedby="${name}-problem" aria-invalid="true"` : null}
    >
      ${options.map(([value, text]) =>
        value === (chosen ?? '')
          ? html`<option value="${value}" selected>${text}</option>`
          : html`<option value="${value}">${text}</option>`,
      )}
    </select>
  </div>`;
}

/**
 * A table that may be wider than the page, named by a heading; a head without words is no heading, and
 * `look` are classes of its own.
 */
export function renderTable(
  labelledBy: string,
  heads: readonly string[],
  rows: readonly Html[],
  look?: string,
): Html {
  return html`<div class="table-scroll" tabindex="0" role="group" aria-labelledby="${labelledBy}">
    <table ${look !== undefined && html`class="${look}"`}>
      <thead>
        <tr>
          ${heads.map((head) => (head === '' ? html`<td></td>` : html`<th scope="col">${head}</th>`))}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

/** News about what was just done or refused; read out when the page opens. */
export function renderNotice(kind: 'good' | 'bad' | 'note', text: string): Html {
  const role = kind === 'bad' ? 'alert' : 'status';
  return html`<p class="notice ${kind}" role="${role}">${text}</p>`;
}
