import { html, type Html } from '../../../core/html.ts';
import { fillIn } from '../../../core/messages/fill-in.ts';
import { nominations as en } from '../../../core/messages/en/nominations.ts';
import { nominationKinds as enKinds } from '../../../core/messages/en/nomination-kinds.ts';
import { nominationKinds as viKinds } from '../../../core/messages/vi/nomination-kinds.ts';
import {
  nominations as vi,
  type NominationMessages,
} from '../../../core/messages/vi/nominations.ts';
import type { NominationKind } from '../../../core/nomination.ts';
import type { Wish, WishStatus } from '../../../core/nomination-board.ts';
import type { Procedure, ProcedureCode } from '../../../core/procedure.ts';
import { SMALLEST_SHOWN } from '../../reports/disclose.ts';
import type { OfficialLanguage } from '../official-language.ts';
import type { OfficialView } from '../official-view.ts';

export const NOMINATIONS_PATH = '/dashboard/nominations';

/** Longest reason, in characters. */
export const LONGEST_REASON = 500;

/** Words of the pages about nominations, and of what can be wished. */
export const NOMINATION_WORDS: Readonly<
  Record<
    OfficialLanguage,
    NominationMessages & { readonly kinds: Readonly<Record<NominationKind, string>> }
  >
> = { vi: { ...vi, kinds: viKinds }, en: { ...en, kinds: enKinds } };

type Procedures = ReadonlyMap<ProcedureCode, Procedure>;

/** Code and name of the procedure; names are Vietnamese in every language. */
export function renderWishProcedure(
  { procedure }: Pick<Wish, 'procedure'>,
  procedures: Procedures,
  { language }: OfficialView,
): Html {
  const name = procedures.get(procedure)?.name;
  return html`<span class="code">${procedure}</span> ${
      name === undefined
        ? NOMINATION_WORDS[language].unknownProcedure
        : html`<span lang="vi">${name}</span>`
    }`;
}

/** The wish in one line of plain text. */
export function wishText(wish: Wish, { language }: OfficialView): string {
  return `${NOMINATION_WORDS[language].kinds[wish.kind]} (${wish.procedure})`;
}

/** How far it has come, in words. */
export function statusText(status: WishStatus | null, { language }: OfficialView): string {
  return NOMINATION_WORDS[language][`status-${status?.status ?? 'none'}`];
}

/** The number, or that it is too small to be shown. */
export function voicesText(total: number | null, { language, format }: OfficialView): string {
  if (total !== null) return format.count(total);
  return fillIn(NOMINATION_WORDS[language].few, { least: String(SMALLEST_SHOWN) });
}
