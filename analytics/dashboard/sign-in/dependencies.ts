import type { Instant } from '../../../core/calendar.ts';
import type { AuditLog } from '../../../core/people/audit-log.ts';
import type { PeopleBook } from '../../../core/people/people-book.ts';
import type {
  Passkey,
  PasskeyBook,
  SecondFactorBook,
  SignInSteps,
  SignOnBook,
} from '../../../core/people/sign-in-means.ts';
import type { OfficialBook, SessionBook } from '../../../core/people/official.ts';
import type { PasswordHasher } from './password-hash.ts';
import type { SessionCookie } from './session-cookie.ts';
import type { SessionKeeper } from './session-keeper.ts';

export interface SignInDependencies {
  readonly officials: OfficialBook;
  readonly sessions: SessionBook;
  readonly people: PeopleBook;
  readonly secondFactors: SecondFactorBook;
  readonly passkeys: PasskeyBook;
  readonly signOns: SignOnBook;
  readonly signInSteps: SignInSteps;
  readonly audit: AuditLog;
  readonly passkeyChecks: PasskeyChecks;
  /** The province's own sign-on; null when none is set. */
  readonly signOn: SignOn | null;
  readonly now: () => Instant;
  /** Printed by the server at its start; null when there was an account. */
  readonly firstAccountToken: string | null;
  /** True behind HTTPS. */
  readonly secureCookies: boolean;
  /** Address under which browsers reach this server; null takes the one of the request. */
  readonly publicUrl: string | null;
  /** Told of every fault that a reader is not told of. */
  readonly onFault: (error: unknown) => void;
}

/** What signing in works with besides the accounts. */
export interface SignInParts {
  readonly hasher: PasswordHasher;
  readonly keeper: SessionKeeper;
  readonly cookie: SessionCookie;
}

/** What a browser is asked to sign, and the challenge that its answer must hold. */
interface PasskeyQuestion {
  /** As browsers read it from JSON. */
  readonly options: unknown;
  readonly challenge: string;
}

/** An answer of a browser, and what it must fit. */
interface PasskeyAnswer {
  readonly answer: unknown;
  readonly challenge: string;
  /** The host name to which passkeys belong. */
  readonly host: string;
  /** Scheme, host and port at which the browser stood. */
  readonly origin: string;
}

/** Makes and checks what browsers and their authenticators say (WebAuthn). */
export interface PasskeyChecks {
  askToAdd(
    host: string,
    official: { readonly id: string; readonly signInName: string; readonly displayName: string },
    known: readonly Passkey[],
  ): Promise<PasskeyQuestion>;
  /** Null for an answer that does not hold what it should. */
  added(
    answer: PasskeyAnswer,
  ): Promise<Pick<Passkey, 'id' | 'publicKey' | 'uses' | 'transports'> | null>;
  askToUse(host: string): Promise<PasskeyQuestion>;
  /** The authenticator's new count; null for an answer that does not hold what it should. */
  used(answer: PasskeyAnswer, passkey: Passkey): Promise<number | null>;
}

/** `unreachable`: the provider does not answer, or not as one. `refused`: it says no, or is not believed. */
export type SignOnFailure = 'unreachable' | 'refused';

/** Signing in at a provider of OpenID Connect. */
export interface SignOn {
  /** Where to send the browser, and what its way back is checked against. */
  begin(
    returnTo: string,
  ): Promise<
    | { readonly address: string; readonly check: Readonly<Record<string, string>> }
    | Extract<SignOnFailure, 'unreachable'>
  >;
  /** Who came back; `address` is the whole one at which the browser arrived. */
  finish(
    address: string,
    check: Readonly<Record<string, string>>,
  ): Promise<{ readonly issuer: string; readonly subject: string } | SignOnFailure>;
}
