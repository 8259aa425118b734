import type { Instant } from '../../../core/calendar.ts';
import type { Official, OfficialBook } from '../../../core/people/official.ts';
import { fail, ok, type Result } from '../../../core/result.ts';
import { LONGEST_PASSWORD, toSignInName } from './new-account.ts';
import type { PasswordHasher } from './password-hash.ts';
import { createSlowDown } from './slow-down.ts';

/** `refused` says the same of an unknown name and of a wrong password. */
export type SignInRefusal =
  { readonly code: 'refused' } | { readonly code: 'too-many-tries'; readonly retryAfterMs: number };

interface SignInTry {
  readonly name: string;
  readonly password: string;
  /** Where the try comes from, as `addressKey` writes it. */
  readonly address: string;
}

export type SignIn = (attempt: SignInTry) => Promise<Result<Official, SignInRefusal>>;

/** An office shares one address, so it is slowed down late; then for long. */
const BY_ADDRESS = {
  free: 20,
  firstWaitMs: 5_000,
  longestWaitMs: 15 * 60_000,
  forgetAfterMs: 3_600_000,
  mostKeys: 10_000,
};

/**
 * An account is slowed down for at most half a minute: enough against guessing (2,880 tries a day
 * of a password of eight characters and more), too little to keep its owner out. ASVS 6.1.1.
 */
const BY_ACCOUNT = { ...BY_ADDRESS, free: 5, firstWaitMs: 1_000, longestWaitMs: 30_000 };

/**
 * Checks names and passwords. Unknown name and wrong password take the same time and are refused
 * alike; guessing gets slow by account and by address. Rejects with `HashingBusyError` under load.
 */
export function createSignIn(
  officials: OfficialBook,
  hasher: PasswordHasher,
  now: () => Instant,
): SignIn {
  const addresses = createSlowDown(BY_ADDRESS, now);
  const accounts = createSlowDown(BY_ACCOUNT, now);
  return async ({ name, password, address }) => {
    // No account has a longer name: the memory of tries can't be filled with long texts.
    const account = toSignInName(name).slice(0, 64);
    const retryAfterMs = Math.max(addresses.waitFor(address), accounts.waitFor(account));
    if (retryAfterMs > 0) return fail({ code: 'too-many-tries', retryAfterMs });
    addresses.noteTry(address);
    accounts.noteTry(account);
    const official = await officials.find(account);
    // Cut like this a longer text stays wrong, and can't keep the hashing busy.
    const checked = password.slice(0, 4 * LONGEST_PASSWORD);
    const right = await hasher.matches(checked, official?.passwordHash ?? null);
    if (!right || official === null) return fail({ code: 'refused' });
    addresses.forgive(address);
    accounts.forgive(account);
    return ok(official);
  };
}
