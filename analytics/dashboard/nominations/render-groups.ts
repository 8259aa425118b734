import type { WishGroup } from '../../../core/group-wishes.ts';
import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import type { Wish } from '../../../core/nomination-board.ts';
import type { Procedure, ProcedureCode } from '../../../core/procedure.ts';
import { wishKey } from '../../../core/wish-families.ts';
import type { OfficialView } from '../official-view.ts';
import { renderField } from '../render-forms.ts';
import {
  LONGEST_REASON,
  NOMINATION_WORDS,
  NOMINATIONS_PATH,
  renderWishProcedure,
} from './render-wish-parts.ts';

/** Wishes that look like one, each group with a button that merges it; any merge can be undone. */
export function renderGroups(
  {
    groups,
    procedures,
    mayAnswer,
  }: {
    readonly groups: readonly WishGroup[];
    readonly procedures: ReadonlyMap<ProcedureCode, Procedure>;
    readonly mayAnswer: boolean;
  },
  view: OfficialView,
): Html | null {
  const words = NOMINATION_WORDS[view.language];
  if (groups.length === 0) return null;
  const line = (wish: Wish) =>
    html`<a href="${NOMINATIONS_PATH}/${wishKey(wish)}">${words.kinds[wish.kind]}</a>:
      ${renderWishProcedure(wish, procedures, view)}`;
  return html`<section class="card" aria-labelledby="groups">
    <h2 id="groups">${words.groupsTitle}</h2>
    <p class="hint">${words.groupsLead}</p>
    <ol class="answers">
      ${groups.map(
        (group, at) =>
          html`<li>
            <p>${line(group.into)}</p>
            <ul>
              ${group.from.map((wish) => html`<li>${line(wish)}</li>`)}
            </ul>
            <p class="hint">${becauseText(group, view)}</p>
            ${mayAnswer && renderMerge(group, at, view)}
          </li>`,
      )}
    </ol>
  </section>`;
}

function becauseText({ because, likeness }: WishGroup, { language, format }: OfficialView): string {
  const share = format.target(Math.round(likeness * 100) / 100);
  return fillIn(NOMINATION_WORDS[language][`because-${because}`], { share });
}

function renderMerge(group: WishGroup, at: number, view: OfficialView): Html {
  const words = NOMINATION_WORDS[view.language];
  const { into, from } = group;
  return html`<form method="post" action="${NOMINATIONS_PATH}/groups">
    <input type="hidden" name="into" value="${wishKey(into)}" />
    <input type="hidden" name="from" value="${from.map(wishKey).join(' ')}" />
    ${renderField({ name: 'mergeReason', id: `group-reason-${at}`, label: words.mergeReason, type: 'text', longest: LONGEST_REASON, value: becauseText(group, view) })}
    <button class="primary">
      ${words.groupButton}<span class="visually-hidden"> ${wishKey(into)}</span>
    </button>
  </form>`;
}
