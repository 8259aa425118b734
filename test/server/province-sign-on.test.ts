import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { SignOn } from '../../analytics/dashboard/sign-in/dependencies.ts';
import { createSignOn } from '../../server/province-sign-on.ts';
import {
  PASSWORD,
  startDashboard,
  type DashboardServer,
} from '../analytics/dashboard/dashboard-server.ts';
import { NOW } from '../support/builders.ts';
import {
  aTraveller,
  signInThere,
  startOidcProvider,
  type TestProvider,
  type Traveller,
} from '../support/oidc-provider.ts';
import { openSession } from '../support/sign-in.ts';

let server: DashboardServer;
let provider: TestProvider;
let signOn: SignOn;
const faults: unknown[] = [];

beforeAll(async () => {
  server = await startDashboard({
    signOn: {
      begin: (returnTo) => signOn.begin(returnTo),
      finish: (address, check) => signOn.finish(address, check),
    },
  });
  await server.makeAccount();
  provider = await startOidcProvider(`${server.origin}/dashboard/sign-in/sign-on/back`);
});
beforeEach(() => void (signOn = createSignOn(provider, (fault) => faults.push(fault))));
afterAll(async () => {
  await provider.stop();
  await server.stop();
});

async function viaProvider(traveller: Traveller, path: string, subject: string): Promise<URL> {
  const there = await traveller.go(server.origin + path);
  expect(new URL(there.address).origin).toBe(provider.issuer);
  return new URL((await signInThere(traveller, there, subject)).address);
}
async function signedIn(name: string): Promise<Traveller> {
  const traveller = aTraveller();
  const official = (await server.store.officials.find(name))!;
  traveller.cookies.set('mot-cham-session', await openSession(server.store, official, NOW));
  return traveller;
}
const WAY_IN = '/dashboard/sign-in/sign-on';
const LINK = '/dashboard/account/sign-on/link';

test('lets in who was tied to an account, and nobody else', async () => {
  const stranger = await viaProvider(aTraveller(), WAY_IN, 'subject-1');
  expect(stranger.search).toBe('?done=sign-on-unknown');

  const lan = await signedIn('lan');
  const tied = await viaProvider(lan, LINK, 'subject-1');
  expect(tied.pathname + tied.search).toBe('/dashboard/account?done=sign-on');

  const traveller = aTraveller();
  const next = encodeURIComponent('/dashboard/reduction');
  const arrived = await viaProvider(traveller, `${WAY_IN}?next=${next}`, 'subject-1');
  expect(arrived.href).toBe(`${server.origin}/dashboard/reduction`);
  const account = await traveller.go(`${server.origin}/dashboard/account`);
  expect(account.text).toContain('đăng nhập của tỉnh');

  await server.store.officials.add({
    ...(await server.store.officials.find('lan'))!,
    id: 'other',
    signInName: 'other',
  });
  const taken = await viaProvider(await signedIn('other'), LINK, 'subject-1');
  expect(taken.search).toBe('?done=sign-on-taken');

  await lan.go(`${server.origin}/dashboard/account/sign-on/unlink`, {});
  const untied = await viaProvider(aTraveller(), WAY_IN, 'subject-1');
  expect(untied.search).toBe('?done=sign-on-unknown');
});

test('believes no way back that it did not send out, and none twice', async () => {
  const back = `${server.origin}/dashboard/sign-in/sign-on/back`;
  expect((await aTraveller().go(`${back}?code=x&state=y`)).address).toContain('sign-on-refused');
  const traveller = aTraveller();
  await traveller.go(server.origin + WAY_IN);
  const forged = `${back}?code=x&state=forged&iss=${encodeURIComponent(provider.issuer)}`;
  expect((await traveller.go(forged)).address).toContain('sign-on-refused');
  // The first answer has used the step up.
  expect((await traveller.go(forged)).address).toContain('sign-on-refused');
});

test('ties nothing for a browser whose session has ended on the way', async () => {
  const lan = await signedIn('lan');
  const there = await lan.go(server.origin + LINK);
  lan.cookies.delete('mot-cham-session');
  const back = await signInThere(lan, there, 'subject-2');
  expect(back.address).toContain('/dashboard/sign-in?done=sign-on-refused');
});

test('says so plainly while the provider is down, and passwords still work', async () => {
  provider.setDown(true);
  const before = faults.length;
  const arrival = await aTraveller().go(server.origin + WAY_IN);
  expect(arrival.address).toBe(`${server.origin}/dashboard/sign-in?done=sign-on-unreachable`);
  expect(arrival.text).toContain('hiện không trả lời');
  expect(faults.length).toBeGreaterThan(before);
  const byPassword = await aTraveller().go(`${server.origin}/dashboard/sign-in`, {
    name: 'lan',
    password: PASSWORD,
  });
  expect(byPassword.address).toBe(`${server.origin}/dashboard`);
  // The same server finds it again once it is back.
  provider.setDown(false);
  const stranger = await viaProvider(aTraveller(), WAY_IN, 'subject-3');
  expect(stranger.search).toBe('?done=sign-on-unknown');
});

test('says so plainly when the provider goes down while the browser is there', async () => {
  const traveller = aTraveller();
  const there = await traveller.go(server.origin + WAY_IN);
  const finish = signOn.finish;
  signOn = {
    ...signOn,
    async finish(address, check) {
      provider.setDown(true);
      const outcome = await finish(address, check);
      provider.setDown(false);
      return outcome;
    },
  };
  const back = await signInThere(traveller, there, 'subject-4');
  expect(back.address).toBe(`${server.origin}/dashboard/sign-in?done=sign-on-unreachable`);
});

test('offers no province sign-on where none is set', async () => {
  const plain = await startDashboard();
  await plain.makeAccount();
  const page = await plain.visitor().get('/dashboard/sign-in');
  expect(page.text).not.toContain('sign-on');
  expect((await plain.visitor().get(WAY_IN)).status).toBe(404);
  await plain.stop();
});
