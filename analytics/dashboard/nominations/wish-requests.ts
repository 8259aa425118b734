import type { Request, Response } from 'express';
import { NOMINATION_KINDS } from '../../../core/nomination.ts';
import type { OfficialWord, Wish } from '../../../core/nomination-board.ts';
import { isProcedureCode } from '../../../core/procedure.ts';
import { wishKey } from '../../../core/wish-families.ts';
import { typedLine, typedReason } from '../typed-fields.ts';
import { visitOf } from '../visit.ts';
import type { NominationsDependencies } from './dependencies.ts';
import { LONGEST_REASON } from './render-wish-parts.ts';

/** Null when the reason is missing though due, or too long. */
export function officialWord(
  request: Request,
  response: Response,
  {
    dependencies,
    field,
    isDue = true,
  }: {
    readonly dependencies: NominationsDependencies;
    readonly field: string;
    readonly isDue?: boolean;
  },
): OfficialWord | null {
  const line = typedLine(request, field);
  const reason = isDue ? typedReason(request, field, LONGEST_REASON) : line;
  if (reason === null || reason.length > LONGEST_REASON) return null;
  const author = visitOf(response).session?.official.signInName ?? '';
  return { reason, author, at: dependencies.now() };
}

/** The wish that an address or a form names; null for none. */
export function parseWish(params: Readonly<Record<string, unknown>>): Wish | null {
  const { procedure } = params;
  const kind = NOMINATION_KINDS.find((each) => each === params['kind']);
  if (typeof procedure !== 'string' || !isProcedureCode(procedure)) return null;
  return kind === undefined ? null : { procedure, kind };
}

/** The family in which the wish counts; null when nobody wishes it. */
export async function findFamily({ nominations, province }: NominationsDependencies, wish: Wish) {
  const families = await nominations.families(province, wish.procedure);
  const holds = (member: Wish) => wishKey(member) === wishKey(wish);
  return families.find(({ members }) => members.some(holds)) ?? null;
}
