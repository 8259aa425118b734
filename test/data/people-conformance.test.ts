import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instant } from '../../core/calendar.ts';
import type { AuditNote } from '../../core/people/audit-log.ts';
import type { AccountInvitation } from '../../core/people/people-book.ts';
import type { Passkey, SignInStep } from '../../core/people/sign-in-means.ts';
import type { Role } from '../../core/role.ts';
import { verifyAudit } from '../../data/audit-log.ts';
import type { OpenedStore } from '../../data/open-store.ts';
import { verifyCounts } from '../../data/verify-counts.ts';
import { LONG_XUYEN, NOW } from '../support/builders.ts';
import { ENGINES } from '../support/stores.ts';

const NOTE: AuditNote = {
  at: NOW,
  actor: 'admin',
  act: 'account-changed',
  object: 'lan',
  detail: {},
  origin: '192.0.2.0/24',
};
const later = (ms: number) => instant(NOW + ms);

describe.each(ENGINES)('people on $name', ({ open }) => {
  let store: OpenedStore;
  let discard: () => Promise<void>;
  let made = 0;

  beforeAll(async () => void ({ store, discard } = await open()));
  afterAll(() => discard());

  async function addAccount(role: Role = 'leader') {
    made += 1;
    const official = {
      id: `id-${made}`,
      signInName: `name-${made}`,
      displayName: `Tên ${made}`,
      passwordHash: 'h',
      role,
      unit: null,
      counter: null,
    };
    await store.officials.add(official);
    return official;
  }
  async function addSession(official: { readonly signInName: string }, tokenHash: string) {
    const found = (await store.officials.find(official.signInName))!;
    const how = {
      method: 'passkey',
      device: 'Chrome, Android',
      origin: '2001:db8:1::/48',
    } as const;
    await store.sessions.open({ tokenHash, official: found, openedAt: NOW, seenAt: NOW, ...how });
  }
  const invitation = (signInName: string, kind: 'join' | 'reset' = 'join'): AccountInvitation => ({
    kind,
    signInName,
    displayName: 'Trần Minh',
    role: 'unit-viewer',
    unit: LONG_XUYEN,
    counter: null,
    invitedBy: 'admin',
    madeAt: NOW,
    expiresAt: later(1_000),
  });
  const minh = (id: string) => ({ id, displayName: 'Trần Minh', passwordHash: 'p' });

  test('makes one account of an invitation, with the role that was meant', async () => {
    expect(await store.people.invite(invitation('minh'), 'hash-1', NOTE)).toBe(true);
    expect(await store.people.findInvitation('hash-1', NOW)).toEqual(invitation('minh'));
    expect(await store.people.redeem('hash-1', minh('m1'), NOTE)).toBe('m1');
    expect(await store.people.redeem('hash-1', minh('m2'), NOTE)).toBeNull();
    expect(await store.people.findInvitation('hash-1', NOW)).toBeNull();
    expect(await store.people.find('m1')).toMatchObject({
      signInName: 'minh',
      role: 'unit-viewer',
      unit: LONG_XUYEN,
      madeAt: NOW,
      blockedAt: null,
      hasPassword: true,
      hasSecondFactor: false,
      passkeys: 0,
      hasSignOn: false,
    });
  });

  test('voids the earlier link of who is invited twice, and invites nobody who has an account', async () => {
    await store.people.invite(invitation('hoa'), 'hoa-1', NOTE);
    await store.people.invite(invitation('hoa'), 'hoa-2', NOTE);
    expect(await store.people.findInvitation('hoa-1', NOW)).toBeNull();
    expect((await store.people.openInvitations(NOW)).map(({ signInName }) => signInName)).toEqual([
      'hoa',
    ]);
    expect(await store.people.redeem('hoa-2', minh('h1'), NOTE)).toBe('h1');
    expect(await store.people.invite(invitation('hoa'), 'hoa-3', NOTE)).toBe(false);
    expect(await store.people.invite(invitation('nobody', 'reset'), 'x', NOTE)).toBe(false);
  });

  test('makes nothing of an invitation that has expired, was withdrawn, or whose name is taken', async () => {
    await store.people.invite(invitation('late'), 'late-1', NOTE);
    expect(await store.people.findInvitation('late-1', later(1_000))).toBeNull();
    const tooLate = { ...NOTE, at: later(1_000) };
    expect(await store.people.redeem('late-1', minh('l1'), tooLate)).toBeNull();
    await store.people.invite(invitation('gone'), 'gone-1', NOTE);
    expect(await store.people.withdrawInvitation('gone', NOTE)).toBe(true);
    expect(await store.people.withdrawInvitation('gone', NOTE)).toBe(false);
    expect(await store.people.redeem('gone-1', minh('g1'), NOTE)).toBeNull();
    await store.people.invite(invitation('taken'), 'taken-1', NOTE);
    await store.officials.add({ ...(await addAccount()), id: 't0', signInName: 'taken' });
    expect(await store.people.redeem('taken-1', minh('t1'), NOTE)).toBeNull();
  });

  test('gives a new password by a link, and ends the sessions', async () => {
    const official = await addAccount();
    await addSession(official, 'reset-session');
    await store.people.invite(invitation(official.signInName, 'reset'), 'reset-1', NOTE);
    const chosen = { id: 'unused', displayName: 'unused', passwordHash: 'new' };
    expect(await store.people.redeem('reset-1', chosen, NOTE)).toBe(official.id);
    expect(await store.officials.find(official.signInName)).toMatchObject({
      id: official.id,
      displayName: official.displayName,
      passwordHash: 'new',
    });
    expect(await store.sessions.find('reset-session')).toBeNull();
  });

  test('ends sessions when the standing changes or the account is blocked', async () => {
    const official = await addAccount();
    await addSession(official, 'standing-session');
    const standing = { role: 'unit-viewer', unit: LONG_XUYEN, counter: null } as const;
    expect(await store.people.change(official.id, standing, NOTE)).toBe('done');
    expect(await store.sessions.find('standing-session')).toBeNull();
    await addSession(official, 'blocked-session');
    expect(await store.people.block(official.id, true, NOTE)).toBe('done');
    expect(await store.sessions.find('blocked-session')).toBeNull();
    expect(await store.officials.find(official.signInName)).toBeNull();
    expect(await store.officials.findById(official.id)).toBeNull();
    expect(await store.people.block(official.id, false, NOTE)).toBe('done');
    expect(await store.officials.findById(official.id)).toMatchObject(standing);
    expect(await store.people.change('nobody', standing, NOTE)).toBe('unknown');
  });

  test('keeps the last administrator, also when two demote each other at once', async () => {
    const [first, second] = [await addAccount('administrator'), await addAccount('administrator')];
    const leader = { role: 'leader', unit: null, counter: null } as const;
    const outcomes = await Promise.all([
      store.people.change(first.id, leader, NOTE),
      store.people.block(second.id, true, NOTE),
    ]);
    expect(outcomes.toSorted()).toEqual(['done', 'last-administrator']);
  });

  test('ends all sessions but the one in which a password was changed', async () => {
    const official = await addAccount();
    await addSession(official, 'kept');
    await addSession(official, 'ended');
    const password = { hash: 'changed', keepSession: 'kept' };
    await store.people.setPassword(official.id, password, NOTE);
    const all = { official: official.id, openedAfter: later(-1), seenAfter: later(-1) };
    expect((await store.sessions.list(all)).map(({ tokenHash }) => tokenHash)).toEqual(['kept']);
    expect(await store.sessions.list({ ...all, openedAfter: NOW })).toEqual([]);
    expect(await store.sessions.closeOf('other', { only: 'kept' })).toBe(0);
    expect(await store.sessions.closeOf(official.id, { only: 'kept' })).toBe(1);
  });

  test('asks for codes once they are confirmed, and takes each half minute once', async () => {
    const { id } = await addAccount();
    expect(await store.secondFactors.find(id)).toBeNull();
    await store.secondFactors.offer(id, 'FIRST');
    await store.secondFactors.offer(id, 'SECOND');
    expect(await store.secondFactors.find(id)).toMatchObject({
      secret: 'SECOND',
      isConfirmed: false,
    });
    const confirmed = { step: 10, recoveryHashes: ['a', 'b'] };
    expect(await store.secondFactors.confirm(id, confirmed, NOTE)).toBe(true);
    expect(await store.secondFactors.confirm(id, confirmed, NOTE)).toBe(false);
    await store.secondFactors.offer(id, 'THIRD');
    expect(await store.secondFactors.find(id)).toEqual({
      secret: 'SECOND',
      isConfirmed: true,
      lastStep: 10,
      recoveryCodesLeft: 2,
    });
    expect(await store.secondFactors.takeStep(id, 10)).toBe(false);
    const raced = await Promise.all([11, 11].map((step) => store.secondFactors.takeStep(id, step)));
    expect(raced.filter(Boolean)).toEqual([true]);
    expect(await store.secondFactors.newestStep()).toBeGreaterThanOrEqual(11);
    expect(await store.secondFactors.takeRecoveryCode(id, 'a', NOTE)).toBe(true);
    expect(await store.secondFactors.takeRecoveryCode(id, 'a', NOTE)).toBe(false);
    await store.secondFactors.replaceRecoveryCodes(id, ['c'], NOTE);
    expect(await store.secondFactors.takeRecoveryCode(id, 'b', NOTE)).toBe(false);
    expect(await store.secondFactors.remove(id, NOTE)).toBe(true);
    expect(await store.secondFactors.remove(id, NOTE)).toBe(false);
    expect(await store.secondFactors.takeRecoveryCode(id, 'c', NOTE)).toBe(false);
  });

  test('keeps no secret of a second factor in clear, and binds it to its account', async () => {
    const [{ id }, other] = [await addAccount(), await addAccount()];
    await store.secondFactors.offer(id, 'GEZDGNBVGY3TQOJQ');
    const [row] = await store.engine.all<{ secret: string }>(
      'SELECT secret FROM second_factor WHERE official_id = $1',
      [id],
    );
    expect(row?.secret).not.toContain('GEZDGNBV');
    await store.engine.transaction(async (transaction) => {
      await transaction.run(
        'INSERT INTO second_factor (official_id, secret, last_step) VALUES ($1, $2, 0)',
        [other.id, row!.secret],
      );
    });
    await expect(store.secondFactors.find(other.id)).rejects.toMatchObject({ code: 'damaged' });
  });

  test('keeps passkeys and ties to a sign-on, each for one account', async () => {
    const [first, second] = [await addAccount(), await addAccount()];
    const passkey: Passkey = {
      id: `credential-${first.id}`,
      official: first.id,
      host: 'mot-cham.example',
      publicKey: 'key',
      uses: 0,
      transports: ['internal', 'hybrid'],
      label: 'Điện thoại',
      addedAt: NOW,
      usedAt: null,
    };
    expect(await store.passkeys.add(passkey, NOTE)).toBe(true);
    expect(await store.passkeys.add({ ...passkey, official: second.id }, NOTE)).toBe(false);
    await store.passkeys.noteUse(passkey.id, 5, later(1));
    const used = { ...passkey, uses: 5, usedAt: later(1) };
    expect(await store.passkeys.find(passkey.id)).toEqual(used);
    expect(await store.passkeys.list(first.id)).toEqual([used]);
    expect(await store.passkeys.remove(second.id, passkey.id, NOTE)).toBe(false);
    expect(await store.passkeys.remove(first.id, passkey.id, NOTE)).toBe(true);
    expect(await store.passkeys.find(passkey.id)).toBeNull();

    const identity = { issuer: 'https://sso.example', subject: `s-${first.id}` };
    expect(await store.signOns.link(first.id, identity, NOTE)).toBe(true);
    expect(await store.signOns.link(second.id, identity, NOTE)).toBe(false);
    expect(await store.signOns.find(identity)).toBe(first.id);
    expect(await store.signOns.list(first.id)).toEqual([{ ...identity, linkedAt: NOW }]);
    expect(await store.people.find(first.id)).toMatchObject({ hasSignOn: true });
    expect(await store.signOns.unlink(first.id, NOTE)).toBe(true);
    expect(await store.signOns.unlink(first.id, NOTE)).toBe(false);
    expect(await store.signOns.find(identity)).toBeNull();
  });

  test('gives a half done sign-in out once, in time, and for its purpose', async () => {
    const step: SignInStep = {
      kind: 'passkey-use',
      official: null,
      content: { challenge: 'secret challenge' },
      expiresAt: later(1_000),
    };
    await store.signInSteps.keep('step-1', step);
    const rows = await store.engine.all<{ content: string }>('SELECT content FROM sign_in_step');
    expect(rows.some(({ content }) => content.includes('challenge'))).toBe(false);
    expect(await store.signInSteps.find('step-1', 'passkey-use', NOW)).toEqual(step);
    expect(await store.signInSteps.take('step-1', 'sign-on', NOW)).toBeNull();
    expect(await store.signInSteps.take('step-1', 'passkey-use', later(1_000))).toBeNull();
    await store.signInSteps.keep('step-2', step);
    const taken = await Promise.all(
      [1, 2].map(() => store.signInSteps.take('step-2', 'passkey-use', NOW)),
    );
    expect(taken.filter((found) => found !== null)).toEqual([step]);
  });

  test('numbers what was done at once without gaps, and finds it by who, what and when', async () => {
    const before = await store.audit.list({ most: 1 });
    const acts = Array.from({ length: 20 }, (_, index) => ({
      ...NOTE,
      at: later(index),
      actor: 'many',
      act: index % 2 === 1 ? ('signed-in' as const) : ('signed-out' as const),
    }));
    await Promise.all(acts.map((note) => store.audit.append(note)));
    const found = await store.audit.list({ actor: 'many', most: 100 });
    const first = (before[0]?.number ?? 0) + 1;
    expect(found.map(({ number }) => number)).toEqual(
      Array.from({ length: 20 }, (_, index) => first + 19 - index),
    );
    const query = { actor: 'many', act: 'signed-in', from: later(3), to: later(9), most: 2 };
    const page = await store.audit.list(query);
    expect(page).toHaveLength(2);
    const rest = await store.audit.list({ ...query, before: page[1]!.number });
    const offsets = [...page, ...rest].map(({ at }) => at - NOW);
    expect(offsets.toSorted((a, b) => a - b)).toEqual([3, 5, 7]);
  });

  test('lets nobody change the log, and finds what was changed behind its back', async () => {
    const { engine } = store;
    await store.audit.append({ ...NOTE, detail: { before: 'leader' } });
    expect((await verifyAudit(engine)).broken).toBeNull();
    const change = 'UPDATE audit_entry SET actor = $1 WHERE entry_number = 3';
    const run = (sql: string, values: readonly string[] = []) =>
      engine.transaction(async (transaction) => void (await transaction.run(sql, values)));
    await expect(run(change, ['x'])).rejects.toThrow('never changed');
    await expect(run('DELETE FROM audit_entry')).rejects.toThrow('never changed');
    const onTable = engine.dialect === 'postgres' ? ' ON audit_entry' : '';
    await run(`DROP TRIGGER audit_entry_no_update${onTable}`);
    await run(change, ['somebody else']);
    expect(await verifyAudit(engine)).toMatchObject({ broken: 3 });
    expect((await verifyCounts(engine)).damage.join()).toContain('audit_entry 3');
  });
});
