import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Instant } from '../../core/calendar.ts';
import type { Official } from '../../core/people/official.ts';
import type { Store } from '../../core/ports.ts';
import type { Role } from '../../core/role.ts';
import type { CounterId, UnitCode } from '../../core/organisation.ts';
import { NOW } from './builders.ts';

interface SignedIn {
  readonly id: string;
  readonly signInName: string;
  /** The `Cookie` header of a browser in which the account is signed in, over plain HTTP. */
  readonly cookie: string;
}

/** Makes an account of the role with a living session, without going through the sign-in page. */
export async function signedInAs(
  store: Pick<Store, 'officials' | 'sessions'>,
  role: Role,
  place: { readonly unit?: UnitCode; readonly counter?: CounterId } = {},
  at: Instant = NOW,
): Promise<SignedIn> {
  const id = randomUUID();
  const official = {
    id,
    signInName: `${role}-${id.slice(0, 8)}`,
    displayName: `Cán bộ ${role}`,
    passwordHash: '',
    role,
    unit: place.unit ?? null,
    counter: place.counter ?? null,
  };
  await store.officials.add(official);
  const token = await openSession(store, official, at);
  return { id, signInName: official.signInName, cookie: `mot-cham-session=${token}` };
}

/** Opens a session of the account; answers the token of its cookie. */
export async function openSession(
  { sessions }: Pick<Store, 'sessions'>,
  official: Official,
  at: Instant,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const tokenHash = createHash('sha256').update(token).digest('base64url');
  const how = { method: 'password', device: 'Firefox, Linux', origin: '127.0.0.0/24' } as const;
  await sessions.open({ tokenHash, official, openedAt: at, seenAt: at, ...how });
  return token;
}
