import type { LocalDay } from '../../../core/calendar.ts';
import { html, type Html } from '../../../core/html.ts';
import type { ReductionMessages } from '../../../core/messages/vi/reduction.ts';
import type { TypedFields } from '../typed-fields.ts';
import { renderField, renderSelect } from '../render-forms.ts';

/** What a frozen list may hold: procedures of these levels. */
export const BASELINE_SCOPES = ['local', 'commune', 'all'] as const;
export type BaselineScope = (typeof BASELINE_SCOPES)[number];

interface FreezePage {
  readonly today: LocalDay;
  readonly typed: TypedFields;
  readonly wrong: readonly string[];
}

/** The form by which a list is frozen, of what is in force in the catalogue on a day. */
export function renderFreezeForm(
  { today, typed, wrong }: FreezePage,
  words: ReductionMessages,
): Html {
  const scopes = { local: words.freezeLocal, commune: words.freezeCommune, all: words.freezeAll };
  const text = (name: string, label: string, longest: number) =>
    renderField({
      name,
      label,
      longest,
      type: 'text',
      value: typed[name] ?? '',
      problem: wrong.includes(name) ? words.fieldWrong : null,
    });
  return html`<section class="card" aria-labelledby="freeze">
    <h2 id="freeze">${words.freezeTitle}</h2>
    <p class="hint">${words.freezeLead} ${words.freezeFigures}</p>
    <form method="post" action="/dashboard/reduction/baselines">
      ${text('name', words.freezeName, 200)}
      ${renderField({ name: 'frozenOn', label: words.freezeDay, type: 'date', latest: today, value: typed['frozenOn'] ?? '', problem: wrong.includes('frozenOn') ? words.dayWrong : null })}
      ${text('source', words.freezeSource, 300)}
      ${renderSelect(
        { name: 'scope', label: words.freezeLevels },
        typed['scope'] ?? null,
        BASELINE_SCOPES.map((scope) => [scope, scopes[scope]] as const),
      )}
      <button class="primary">${words.freezeButton}</button>
    </form>
  </section>`;
}
