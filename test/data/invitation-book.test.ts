import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, instant, startOfDay, type LocalDay } from '../../core/calendar.ts';
import {
  parseInvitationCode,
  typedCode,
  type InvitationCode,
  type MadeInvitation,
} from '../../core/invitation.ts';
import type { CounterId, UnitCode } from '../../core/organisation.ts';
import { createInvitationKeys } from '../../data/invitation-keys.ts';
import { createInvitationMaker, withdrawInvitations } from '../../data/make-invitations.ts';
import type { OpenedStore } from '../../data/open-store.ts';
import { createSealer } from '../../data/seal.ts';
import { verifyCounts } from '../../data/verify-counts.ts';
import {
  AN_GIANG,
  aRating,
  BIRTH,
  LISTS,
  LONG_XUYEN,
  MARRIAGE,
  NOW,
  RACH_GIA,
  TODAY,
} from '../support/builders.ts';
import { ENGINES, TEST_SECRET } from '../support/stores.ts';

const keys = createInvitationKeys(createSealer(TEST_SECRET), TEST_SECRET);
const nobodysCode = parseInvitationCode('ZZZZ-ZZZZ-ZZZZ-ZZZZ')!;
const inDays = (days: number) => startOfDay(addDays(TODAY, days));

describe.each(ENGINES)('invitations on $name', ({ open }) => {
  let store: OpenedStore;
  let discard: () => Promise<void>;
  let dossiers = 0;

  beforeAll(async () => {
    ({ store, discard } = await open());
    await store.directory.record(LISTS);
  });
  afterAll(() => discard());

  const make = createInvitationMaker(keys, () => NOW);
  const aDossier = () => ({
    province: AN_GIANG,
    unit: RACH_GIA,
    counter: `${RACH_GIA}-1` as CounterId,
    procedure: MARRIAGE,
    dossierKey: `dossier-${(dossiers += 1)}`,
    finishedOn: TODAY,
  });
  const invite = async (dossier = aDossier()): Promise<MadeInvitation> => {
    const [made] = await store.engine.transaction((tx) => make(tx, [dossier]));
    return made!;
  };
  const rate = (invitation: InvitationCode, change = {}) =>
    store.ratings.append([aRating({ invitation, ...change })]);
  const rowOf = async ({ dossierKey }: MadeInvitation) => {
    const sql = 'SELECT * FROM invitation WHERE dossier_key = $1 ORDER BY state DESC';
    return store.engine.all<Record<string, string | number>>(sql, [dossierKey]);
  };

  test('are made once a dossier, and found in either spelling', async () => {
    const [first, second, third] = [aDossier(), aDossier(), aDossier()];
    const made = await store.engine.transaction((tx) => make(tx, [first, second]));
    expect(made.map(({ dossierKey }) => dossierKey)).toEqual([first.dossierKey, second.dossierKey]);
    const again = await store.engine.transaction((tx) => make(tx, [first, third, second]));
    expect(again.map(({ dossierKey }) => dossierKey)).toEqual([third.dossierKey]);
    for (const code of [made[0]!.code, made[0]!.typed]) {
      expect(await store.invitations.find(code, NOW)).toEqual({
        province: AN_GIANG,
        unit: RACH_GIA,
        counter: `${RACH_GIA}-1`,
        procedure: MARRIAGE,
        rateUntil: TODAY + 14,
      });
    }
  });

  test('are not made for dossiers that finished too long ago', async () => {
    const old = { ...aDossier(), finishedOn: addDays(TODAY, -90) };
    expect(await store.engine.transaction((tx) => make(tx, [old]))).toEqual([]);
  });

  test('stand in the database without a code', async () => {
    const made = await invite();
    const everything = JSON.stringify([
      await store.engine.all('SELECT * FROM invitation'),
      await store.engine.all('SELECT * FROM invitation_step'),
    ]);
    expect(everything).not.toContain(made.code);
    expect(everything).not.toContain(made.typed.slice(0, 9));
    const [row] = await rowOf(made);
    expect(row).toMatchObject({ state: 'made', pepper_id: keys.hashNew(made.code).pepperId });
  });

  test('back one rating, which takes counter and procedure from them', async () => {
    const { code } = await invite();
    const rating = aRating({ invitation: code, day: addDays(TODAY, -1) });
    expect(await store.ratings.append([rating])).toEqual(['stored']);
    expect(await store.ratings.append([rating])).toEqual(['duplicate']);
    expect(await rate(code)).toEqual(['invitation-unusable']);
    expect(await rate(typedCode(code))).toEqual(['invitation-unusable']);
    expect(await store.invitations.find(code, NOW)).toBeNull();
    const rows = await store.engine.all(
      `SELECT unit_code, counter_id, procedure_code, backed FROM rating WHERE day = $1`,
      [TODAY - 1],
    );
    expect(rows).toEqual([
      {
        unit_code: RACH_GIA,
        counter_id: `${RACH_GIA}-1`,
        procedure_code: MARRIAGE,
        backed: 1,
      },
    ]);
  });

  test('go to the first of several ratings in one call', async () => {
    const { code } = await invite();
    const ratings = [1, 2, 3].map(() => aRating({ invitation: code }));
    expect(await store.ratings.append([aRating(), ...ratings, ratings[0]!])).toEqual([
      'stored',
      'stored',
      'invitation-unusable',
      'invitation-unusable',
      'duplicate',
    ]);
  });

  test('leave nothing of a rating that they refuse, so it may come again without', async () => {
    const rating = aRating({ invitation: nobodysCode, comment: 'giữ lại' });
    expect(await store.ratings.append([rating])).toEqual(['invitation-unusable']);
    expect(await store.engine.all(`SELECT * FROM comment WHERE text = 'giữ lại'`)).toEqual([]);
    const { invitation: _, ...unbacked } = rating;
    expect(await store.ratings.append([unbacked])).toEqual(['stored']);
  });

  test('are refused alike when unknown, used, expired or withdrawn', async () => {
    const [used, withdrawn, expired] = [await invite(), await invite(), await invite()];
    await rate(used.code);
    await store.engine.transaction((tx) =>
      withdrawInvitations(tx, AN_GIANG, [withdrawn.dossierKey]),
    );
    const late = addDays(TODAY, 15);
    expect(await rate(expired.code, { day: late })).toEqual(['invitation-unusable']);
    for (const code of [nobodysCode, used.code, withdrawn.code]) {
      expect(await rate(code)).toEqual(['invitation-unusable']);
      expect(await store.invitations.find(code, NOW)).toBeNull();
    }
    expect(await store.invitations.find(expired.code, inDays(15))).toBeNull();
    expect(await rate(expired.code)).toEqual(['stored']);
  });

  test('change no row of theirs when they are opened and used', async () => {
    const made = await invite();
    const before = await rowOf(made);
    await store.invitations.noteOpened(made.code, NOW);
    await store.invitations.noteOpened(made.code, NOW);
    await rate(made.code);
    expect(await rowOf(made)).toEqual(before);
  });

  test('are settled when their month is over, and deleted in time', async () => {
    const [used, opened, withdrawn] = [await invite(), await invite(), await invite()];
    await store.invitations.noteOpened(opened.code, NOW);
    await rate(used.code);
    await store.engine.transaction((tx) =>
      withdrawInvitations(tx, AN_GIANG, [withdrawn.dossierKey]),
    );
    await store.invitations.settle(NOW);
    expect(await rowOf(used)).toMatchObject([{ state: 'made' }]);
    const nextMonth = instant(Date.UTC(2027, 0, 1));
    await Promise.all([store.invitations.settle(nextMonth), store.invitations.settle(nextMonth)]);
    expect(await rowOf(used)).toMatchObject([{ state: 'used' }]);
    expect(await rowOf(opened)).toMatchObject([{ state: 'expired' }]);
    expect(await rowOf(withdrawn)).toMatchObject([{ state: 'withdrawn' }]);
    expect(await rate(used.code)).toEqual(['invitation-unusable']);
    // A kiosk that was offline since the day brings this one now.
    expect(await rate(opened.code)).toEqual(['stored']);
    expect(await rate(opened.code)).toEqual(['invitation-unusable']);
    await store.invitations.settle(inDays(90));
    expect(await rowOf(used)).toHaveLength(1);
    await store.invitations.settle(inDays(91));
    for (const table of ['invitation', 'invitation_step']) {
      expect(await store.engine.all(`SELECT * FROM ${table}`)).toEqual([]);
    }
  });

  test('are settled by the upkeep of the store', async () => {
    const made = await invite();
    await rate(made.code);
    await store.maintain();
    expect(await rowOf(made)).toMatchObject([{ state: 'made' }]);
  });

  test('are replaced by a new code, and the old one is good no more', async () => {
    const replace = (dossierKey: string, now = NOW, unit: UnitCode | null = RACH_GIA) =>
      store.invitations.replace({ province: AN_GIANG, dossierKey, unit }, now);
    const old = await invite();
    expect(await replace(old.dossierKey, NOW, LONG_XUYEN)).toBeNull();
    const fresh = (await replace(old.dossierKey))!;
    expect(fresh.rateUntil).toBe(old.rateUntil);
    expect(await rate(old.code)).toEqual(['invitation-unusable']);
    expect(await store.invitations.find(fresh.code, NOW)).not.toBeNull();
    expect(await rate(fresh.code)).toEqual(['stored']);
    const third = (await replace(old.dossierKey))!;
    expect(await store.invitations.find(third.code, NOW)).toBeNull();
    expect(await rate(third.code)).toEqual(['invitation-unusable']);
    expect(await replace('none')).toBeNull();
    expect(await replace(old.dossierKey, inDays(15))).toBeNull();
  });

  test('are good for as long as the settings say', async () => {
    const value = { rateDays: 3, keepDays: 10, remindAfterDays: null };
    const change = { name: 'invitation-window', value, author: 'a', at: NOW };
    await store.settings.record({ ...change, after: 0 });
    const { code, rateUntil } = await invite();
    expect(rateUntil).toBe(TODAY + 2);
    expect(await store.invitations.find(code, inDays(2))).not.toBeNull();
    expect(await store.invitations.find(code, inDays(3))).toBeNull();
    // What can't be read is as good as not set.
    await store.settings.record({ ...change, value: 'x', after: 1 });
    expect((await invite()).rateUntil).toBe(TODAY + 14);
  });

  test('made under an earlier secret are good while that secret is known', async () => {
    const earlier = Buffer.alloc(32, 9);
    const before = createInvitationKeys(createSealer(earlier), earlier);
    const makeBefore = createInvitationMaker(before, () => NOW);
    const [made] = await store.engine.transaction((tx) => makeBefore(tx, [aDossier()]));
    expect(await store.invitations.find(made!.code, NOW)).toBeNull();
    const now = createInvitationKeys(createSealer(TEST_SECRET), TEST_SECRET, [earlier]);
    expect(now.hash(made!.code).map(({ headHash }) => headHash)).toContain(
      before.hashNew(made!.code).headHash,
    );
  });

  test('of another counter and procedure than the rating names do not make it another one', async () => {
    const { code } = await invite();
    const rating = aRating({
      invitation: code,
      counter: `${LONG_XUYEN}-1` as CounterId,
      procedure: BIRTH,
      day: (TODAY - 2) as LocalDay,
    });
    expect(await store.ratings.append([rating, rating])).toEqual(['stored', 'duplicate']);
  });

  test('are counted as their rows say, after all of this', async () => {
    expect((await verifyCounts(store.engine)).differences).toEqual([]);
  });
});
