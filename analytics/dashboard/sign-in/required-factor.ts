import type { RequestHandler } from 'express';
import type { PasskeyBook, SecondFactorBook } from '../../../core/people/sign-in-means.ts';
import type { Session } from '../../../core/people/official.ts';
import { ROLES, type Role } from '../../../core/role.ts';
import type { SettingBook } from '../../../core/setting.ts';
import { secondFactorWords } from '../people/second-factor-words.ts';
import { renderProblem } from '../render-problem.ts';
import { sendPage, visitOf } from '../visit.ts';

/** The setting that holds `{ roles }`: who may not work with a password alone. */
export const REQUIRED_FACTOR_SETTING = 'required-second-factor';

/** Where somebody who lacks it is sent, and what of the pages is open to them until then. */
const SETUP_PATH = '/account';
const OPEN_BELOW = ['/account/code', '/account/passkeys', '/account/sessions'];

export interface RequiredFactorSources {
  readonly settings: Pick<SettingBook, 'find'>;
  readonly secondFactors: Pick<SecondFactorBook, 'find'>;
  readonly passkeys: Pick<PasskeyBook, 'list'>;
}

/** The roles in a setting's value, whatever a later program wrote there; none for anything else. */
export function requiredRoles(value: unknown): readonly Role[] {
  const { roles } = (value ?? {}) as { readonly roles?: unknown };
  return Array.isArray(roles) ? ROLES.filter((role) => roles.includes(role)) : [];
}

/**
 * `set-up`: has nothing but a password, though the role asks for more. `use-passkey`: has a passkey
 * and came in by password alone. Null: may work. Who comes by the province's sign-on was asked there
 * for what the province wants.
 */
export async function lackingFactor(
  { official, method }: Pick<Session, 'official' | 'method'>,
  { settings, secondFactors, passkeys }: RequiredFactorSources,
): Promise<'set-up' | 'use-passkey' | null> {
  if (method === 'passkey' || method === 'sign-on') return null;
  const roles = requiredRoles((await settings.find(REQUIRED_FACTOR_SETTING))?.value);
  if (!roles.includes(official.role)) return null;
  // Once confirmed it is asked for at every sign-in by password.
  if ((await secondFactors.find(official.id))?.isConfirmed === true) return null;
  return (await passkeys.list(official.id)).length > 0 ? 'use-passkey' : 'set-up';
}

/** Whoever lacks what their role asks for can open nothing but the pages on which to set it up. */
export function demandFactor(sources: RequiredFactorSources): RequestHandler {
  return async (request, response, next) => {
    const { session, view } = visitOf(response);
    if (session === null || isOpen(request.path)) return next();
    const lacking = await lackingFactor(session, sources);
    if (lacking === null) return next();
    if (request.method === 'GET' || request.method === 'HEAD') {
      return response.redirect(303, `/dashboard${SETUP_PATH}?done=${lacking}`);
    }
    const words = secondFactorWords(view);
    const body = renderProblem(view, words.neededTitle, words[lacking]);
    sendPage(response, { title: words.neededTitle, body, status: 403 });
  };
}

function isOpen(path: string): boolean {
  if (path === SETUP_PATH) return true;
  return OPEN_BELOW.some((open) => path === open || path.startsWith(`${open}/`));
}
