import { fail, ok, type Result } from '../../../core/result.ts';
import { isCommonPassword } from './common-passwords.ts';

/** ASVS 6.2.1: 8 is the floor, 15 is advised. Counted in code points after NFC. */
export const SHORTEST_PASSWORD = 8;
export const ADVISED_PASSWORD = 15;
export const LONGEST_PASSWORD = 128;
const LONGEST_NAME = 80;

/** Why an account can't be made, and the field it is about. */
export type AccountProblem =
  | 'sign-in-name-invalid'
  | 'display-name-missing'
  | 'password-too-short'
  | 'password-too-long'
  | 'password-common'
  | 'password-is-name'
  | 'password-repeat-differs';

export interface AccountWish {
  readonly signInName: string;
  readonly displayName: string;
  readonly password: string;
  readonly repeated: string;
}

/** What they type to sign in, in the form in which it is stored and looked up. */
export function toSignInName(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}

/** Both names in the form in which they are stored, or which of them can't be. */
export function cleanNames(
  wish: Pick<AccountWish, 'signInName' | 'displayName'>,
): Result<
  Pick<AccountWish, 'signInName' | 'displayName'>,
  'sign-in-name-invalid' | 'display-name-missing'
> {
  const signInName = toSignInName(wish.signInName);
  // Names go into headings and lists: no control characters, no bidi overrides.
  const displayName = wish.displayName
    .normalize('NFC')
    .replace(/[\p{C}]/gu, '')
    .trim();
  if (!/^[a-z0-9][a-z0-9._@-]{2,63}$/.test(signInName)) return fail('sign-in-name-invalid');
  if (displayName === '' || [...displayName].length > LONGEST_NAME)
    return fail('display-name-missing');
  return ok({ signInName, displayName });
}

/** The wish with its names cleaned, or the first thing that is wrong with it. */
export function acceptAccount(wish: AccountWish): Result<AccountWish, AccountProblem> {
  const names = cleanNames(wish);
  if (!names.ok) return names;
  const { signInName, displayName } = names.value;
  const problem = passwordProblem(wish.password, signInName);
  if (problem !== null) return fail(problem);
  if (wish.password.normalize('NFC') !== wish.repeated.normalize('NFC')) {
    return fail('password-repeat-differs');
  }
  return ok({ ...wish, signInName, displayName });
}

/** Why the password can't be used for the account; null when it can. */
export function passwordProblem(password: string, signInName: string): AccountProblem | null {
  const text = password.normalize('NFC');
  const length = [...text].length;
  if (length < SHORTEST_PASSWORD) return 'password-too-short';
  if (length > LONGEST_PASSWORD) return 'password-too-long';
  const lower = text.toLowerCase();
  const name = toSignInName(signInName);
  const [local = name] = name.split('@');
  if (lower === name || lower === local || lower === [...name].toReversed().join('')) {
    return 'password-is-name';
  }
  return isCommonPassword(text) ? 'password-common' : null;
}
