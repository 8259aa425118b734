import { html, type Html } from '../../core/html.ts';

/** A labelled text field. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'password' | 'email';
  readonly autocomplete: string;
  readonly hint?: string;
  readonly value?: string;
  /** What was wrong with it; read out with the field. */
  readonly problem?: string | null;
  readonly longest?: number;
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
      autocomplete="${field.autocomplete}"
      value="${field.value ?? ''}"
      maxlength="${field.longest ?? 512}"
      ${field.optional !== true && html`required`}${capitals && html` autocapitalize="none" spellcheck="false"`}${described !== '' && html` aria-describedby="${described}"`}${problem ? html` aria-invalid="true"` : null}
    />
  </div>`;
}

/** A labelled choice; `chosen` null stands for the option without a value. */
export function renderSelect(
  name: string,
  label: string,
  chosen: string | null,
  options: readonly (readonly [value: string, text: string])[],
): Html {
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
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
  return html`<div class="table-scroll" tabindex="0" role="region" aria-labelledby="${labelledBy}">
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
