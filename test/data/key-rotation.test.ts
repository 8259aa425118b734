import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, instant, startOfDay } from '../../core/calendar.ts';
import { rotateKeys } from '../../data/key-ring.ts';
import type { OpenedStore } from '../../data/open-store.ts';
import { createSealer } from '../../data/seal.ts';
import { LISTS, NOW, TODAY } from '../support/builders.ts';
import { invite } from '../support/invite.ts';
import { ENGINES, TEST_SECRET } from '../support/stores.ts';

const sealer = createSealer(TEST_SECRET);
const LATER = instant(NOW + 2 * 3_600_000);

describe.each(ENGINES)('changing keys on $name', ({ open }) => {
  let store: OpenedStore;
  let discard: () => Promise<void>;

  beforeAll(async () => {
    ({ store, discard } = await open());
    await store.directory.record(LISTS);
  });
  afterAll(() => discard());

  const rotate = (now = NOW) => rotateKeys(store.engine, sealer, now);
  const keys = async () =>
    (await store.engine.all<{ key_id: string }>('SELECT key_id FROM sealing_key')).map(
      ({ key_id }) => key_id,
    );
  const grant = async () =>
    (await store.engine.all<Record<string, string>>('SELECT * FROM zalo_grant'))[0]!;

  test('seals the tokens of Zalo anew, both pairs, and they stay usable', async () => {
    const tokens = (name: string) => ({
      accessToken: `access-${name}`,
      refreshToken: `refresh-${name}`,
      obtainedAt: NOW,
      accessExpiresAt: LATER,
    });
    await store.zaloTokens.begin('app', 'oa', tokens('one'));
    const first = await store.zaloTokens.find('app');
    expect(await store.zaloTokens.replace('app', first!.generation, tokens('two'))).toBe(true);
    const before = await grant();
    const [old] = await keys();
    await rotate();
    const after = await grant();
    for (const column of ['tokens', 'previous_tokens']) {
      expect(after[column]).not.toBe(before[column]);
      expect(after[column]).not.toContain(old!);
    }
    expect(await store.zaloTokens.find('app')).toMatchObject({ tokens: tokens('two') });
    // The open store seals with what it knows; that key lives until nothing is sealed with it.
    await rotate(LATER);
    expect(await keys()).not.toContain(old);
    expect(await store.zaloTokens.find('app')).toMatchObject({ tokens: tokens('two') });
  });

  test('takes in what an earlier version had sealed with the secret itself', async () => {
    const earlier = sealer.seal(JSON.stringify(['a', 'r']), 'zalo_grant|app');
    await store.engine.transaction((tx) =>
      tx.run('UPDATE zalo_grant SET tokens = $1, previous_tokens = NULL', [earlier]),
    );
    const usable = { tokens: { accessToken: 'a', refreshToken: 'r' } };
    expect(await store.zaloTokens.find('app')).toMatchObject(usable);

    const made = await invite(store);
    const [row] = await store.engine.all<{ head_hash: string; province_code: string }>(
      'SELECT province_code, head_hash FROM invitation WHERE dossier_key = $1',
      [made.dossierKey],
    );
    const text = JSON.stringify({ code: made.code, channel: 'telegram', address: '4711' });
    await store.engine.transaction((tx) =>
      tx.run('INSERT INTO invitation_reminder VALUES ($1, $2, $3, $4)', [
        row!.province_code,
        row!.head_hash,
        sealer.seal(text, `invitation-reminder|${row!.head_hash}`),
        TODAY,
      ]),
    );
    await rotate();
    expect((await grant())['tokens']).not.toBe(earlier);
    expect(await store.zaloTokens.find('app')).toMatchObject(usable);
    await store.invitations.remind(startOfDay(addDays(TODAY, 1)), 100);
    const waiting = 'SELECT channel, kind FROM outbox';
    expect(await store.engine.all(waiting)).toEqual([{ channel: 'telegram', kind: 'reminder' }]);
  });
});
