import { randomBytes, randomUUID } from 'node:crypto';
import path from 'node:path';
import { instant } from '../../core/calendar.ts';
import type { ProvinceCode } from '../../core/organisation.ts';
import { openStore, type OpenedStore } from '../../data/open-store.ts';
import { settings } from '../../server/config.ts';
import { installationSecret } from '../../server/secret.ts';
import { seedStore } from '../../server/seed-store.ts';
import { newToken, tokenHash } from '../../server/tokens.ts';

/** Opens the seeded store that a server started on the folder would open. */
export async function openBenchStore(folder: string): Promise<OpenedStore> {
  const config = { ...settings(), dataFolder: folder, secret: null };
  const url = path.join(folder, 'mot-cham.db');
  const store = await openStore({ url, secret: installationSecret(config) });
  await seedStore(store);
  return store;
}

/** Makes an API key in the folder's store, which must not be in use. */
export async function issueKey(folder: string): Promise<string> {
  const store = await openBenchStore(folder);
  const token = newToken('integration');
  const id = randomUUID();
  await store.access.issue(
    {
      id,
      label: 'benchmark',
      writer: { kind: 'integration', id, province: '91' as ProvinceCode },
      issuedAt: instant(Date.now()),
      revokedAt: null,
      clockOffsetMs: 0,
    },
    tokenHash(token),
  );
  await store.close();
  return token;
}

/** Makes an administrator who is signed in, in the folder's store; answers the browser's cookie. */
export async function signInTo(folder: string): Promise<string> {
  const store = await openBenchStore(folder);
  const official = {
    id: randomUUID(),
    signInName: 'bench',
    displayName: 'bench',
    role: 'administrator',
    unit: null,
    counter: null,
  } as const;
  await store.officials.addFirst({ ...official, passwordHash: '' });
  const token = randomBytes(32).toString('base64url');
  const at = instant(Date.now());
  const how = { openedAt: at, seenAt: at, method: 'password', device: '', origin: '' } as const;
  await store.sessions.open({ tokenHash: tokenHash(token), official, ...how });
  await store.close();
  return `mot-cham-session=${token}`;
}
