import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instant } from '../../core/calendar.ts';
import type { CounterId } from '../../core/organisation.ts';
import type { OpenedStore } from '../../data/open-store.ts';
import { LONG_XUYEN, NOW } from '../support/builders.ts';
import { ENGINES } from '../support/stores.ts';

describe.each(ENGINES)('the devices of a store on $name', ({ open }) => {
  let store: OpenedStore;
  let discard: () => Promise<void>;

  beforeAll(async () => {
    ({ store, discard } = await open());
  });
  afterAll(() => discard());

  test('makes a device of the tablet that shows the code, once, and not after its time', async () => {
    const counter = `${LONG_XUYEN}-1` as CounterId;
    const { access: book } = store;
    const device = (id: string) => ({
      id,
      label: id,
      writer: { kind: 'device', id, counter } as const,
      issuedAt: NOW,
      revokedAt: null,
      clockOffsetMs: 0,
    });
    const offer = (code: string, tokenHash: string, expiresAt: number) =>
      book.offerPairing({ code, tokenHash, expiresAt: instant(expiresAt) }, NOW);
    expect(await offer('LATE', 'late', NOW - 1)).toBe(true);
    expect(await offer('CODE', 'one', NOW + 1000)).toBe(true);
    expect(await offer('CODE', 'two', NOW + 1000)).toBe(false);
    expect(await offer('OTHER', 'two', NOW + 1000)).toBe(true);
    expect([await book.isPairing('one', NOW), await book.isPairing('late', NOW)]).toEqual([
      true,
      false,
    ]);
    const approved = await Promise.all(
      ['p1', 'p2', 'p3'].map((id) => book.approvePairing('CODE', device(id))),
    );
    expect(approved.filter(Boolean)).toHaveLength(1);
    expect(await book.isPairing('one', NOW)).toBe(false);
    expect(await book.find('one')).toMatchObject({ writer: { kind: 'device', counter } });
    expect(await book.find('two')).toBeNull();
    expect(await book.approvePairing('LATE', device('p4'))).toBe(false);
  });

  test('renames and moves a device, which may still write for the counter it left', async () => {
    const { access: book } = store;
    const id = 'moving';
    const first = `${LONG_XUYEN}-1` as CounterId;
    const second = 'other-1' as CounterId;
    const writer = { kind: 'device', id, counter: first } as const;
    const access = { id, label: 'A', writer, issuedAt: NOW, revokedAt: null, clockOffsetMs: 0 };
    await book.issue(access, 'moving-token');
    expect(await book.change(id, { label: 'B', counter: first }, NOW)).toBe(true);
    expect(await book.find('moving-token')).toEqual({ ...access, label: 'B' });
    expect(await book.change(id, { label: 'B', counter: second }, NOW)).toBe(true);
    expect(await book.find('moving-token')).toMatchObject({
      writer: { counter: second, former: [first] },
    });
    await book.revoke(id, NOW);
    expect(await book.change(id, { label: 'C', counter: first }, NOW)).toBe(false);
    expect(await book.change('nobody', { label: 'C', counter: first }, NOW)).toBe(false);
  });

  test('counts up the version of a device’s settings with every change', async () => {
    expect((await store.fleet.find('x')).settingsVersion).toBe(0);
    await store.fleet.keepSettings('x', { volume: 0.5 });
    await store.fleet.keepSettings('x', { volume: 0.6 });
    expect(await store.fleet.find('x')).toMatchObject({
      settings: { volume: 0.6 },
      settingsVersion: 2,
    });
  });
});
