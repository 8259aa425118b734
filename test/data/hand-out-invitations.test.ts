import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalDay } from '../../core/calendar.ts';
import type { DossierEntry } from '../../core/dossier-log.ts';
import type { FinishedDossier } from '../../core/dossier.ts';
import { placeDossier } from '../../core/intake/accept-dossier.ts';
import type { DossierSubmission } from '../../core/intake/dossier-submission.ts';
import type { InvitationCode, SlipsOfDay } from '../../core/invitation.ts';
import type { CounterId } from '../../core/organisation.ts';
import type { OpenedStore } from '../../data/open-store.ts';
import { verifyCounts } from '../../data/verify-counts.ts';
import {
  aDirectory,
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
import {
  aDossierCode,
  aDossierEntry,
  aDossierSubmission,
  aFinishedDossier,
} from '../support/dossier-builders.ts';
import { ENGINES } from '../support/stores.ts';

const OTHER_PLACE = { unit: RACH_GIA, counter: `${RACH_GIA}-1` as CounterId, procedure: MARRIAGE };

describe.each(ENGINES)('slips of a day’s dossiers on $name', ({ open }) => {
  let store: OpenedStore;
  let discard: () => Promise<void>;

  beforeAll(async () => {
    ({ store, discard } = await open());
    await store.directory.record(LISTS);
  });
  afterAll(() => discard());

  const byFile = (change: Partial<FinishedDossier> = {}, code = aDossierCode()): DossierEntry =>
    aDossierEntry({
      code,
      author: 'file:folder',
      revision: 'next',
      content: { kind: 'finished', dossier: aFinishedDossier(change) },
    });
  const ofDay = (change: Partial<SlipsOfDay> = {}): SlipsOfDay => ({
    province: AN_GIANG,
    unit: LONG_XUYEN,
    counter: null,
    finishedOn: TODAY,
    again: false,
    ...change,
  });
  const handOut = (change: Partial<SlipsOfDay> = {}, limit = 100) =>
    store.invitations.handOut(ofDay(change), limit, NOW);
  const count = (change: Partial<SlipsOfDay> = {}) =>
    store.invitations.countToHandOut(ofDay(change), NOW);
  const isGood = async (code: InvitationCode) => (await store.invitations.find(code, NOW)) !== null;
  const rate = async (code: InvitationCode) =>
    (await store.ratings.append([{ ...aRating(), invitation: code }]))[0];

  test('are printed for those that came by file, each once, and not for those answered by API', async () => {
    const [told] = await store.dossiers.record([aDossierEntry()]);
    const code = told?.status === 'stored' ? told.invitation!.code : null;
    await store.dossiers.record([byFile(), byFile(), byFile({ procedure: MARRIAGE })]);
    expect(await count()).toBe(3);
    expect(await count({ counter: 'other' as CounterId })).toBe(0);
    expect(await count({ finishedOn: (TODAY - 1) as LocalDay })).toBe(0);
    expect(await count({ unit: RACH_GIA })).toBe(0);
    const slips = await handOut({ counter: `${LONG_XUYEN}-1` as CounterId });
    expect(slips.map(({ procedure }) => procedure).toSorted()).toEqual(
      [BIRTH, BIRTH, MARRIAGE].toSorted(),
    );
    for (const slip of slips) expect(await isGood(slip.code)).toBe(true);
    expect(await isGood(code!)).toBe(true);
    expect(await count()).toBe(0);
    expect(await handOut()).toEqual([]);
    expect(await rate(slips[0]!.code)).toBe('stored');
    expect(await rate(slips[0]!.code)).toBe('invitation-unusable');
  });

  test('printed again, on purpose, take the place of the earlier ones; a rated one stays rated', async () => {
    const earlier = await handOut({ again: true });
    const again = await handOut({ again: true });
    expect(again).toHaveLength(earlier.length);
    for (const { code } of earlier) expect(await isGood(code)).toBe(false);
    const good = await Promise.all(again.map(({ code }) => isGood(code)));
    // One of the three was rated above: its new slip looks like the others and is used up.
    expect(good.filter(Boolean)).toHaveLength(earlier.length - 1);
  });

  test('printed by two people at once are shared among them', async () => {
    await store.dossiers.record(Array.from({ length: 12 }, () => byFile()));
    const both = await Promise.all([handOut(), handOut()]);
    const keys = both.flat().map(({ dossierKey }) => dossierKey);
    expect(keys).toHaveLength(12);
    expect(new Set(keys).size).toBe(12);
    for (const { code } of both.flat()) expect(await isGood(code)).toBe(true);
  });

  test('include dossiers that had to wait for a code to become known', async () => {
    const submission = aDossierSubmission({ unitCode: 'U-9' }) as unknown as DossierSubmission;
    const missing = { kind: 'unit', code: 'U-9' } as const;
    await store.dossiers.record([
      aDossierEntry({ content: { kind: 'unplaced', missing, submission } }),
    ]);
    expect(await count()).toBe(0);
    const meanings = new Map([['unit U-9', LONG_XUYEN as string]]);
    const resolved = await store.dossiers.resolveParked(AN_GIANG, (parked, scope) =>
      placeDossier(parked, scope, { directory: aDirectory(), meanings }),
    );
    expect(resolved).toBe(1);
    expect(await handOut()).toHaveLength(1);
  });

  test('follow a corrected dossier to its unit, counter and procedure, rated or not', async () => {
    const codes = [aDossierCode(), aDossierCode()];
    await store.dossiers.record(codes.map((code) => byFile({}, code)));
    const [fresh, used] = await handOut();
    await rate(used!.code);
    await store.dossiers.record(codes.map((code) => byFile(OTHER_PLACE, code)));
    expect(await store.invitations.find(fresh!.code, NOW)).toMatchObject(OTHER_PLACE);
    // Nothing tells the two apart; the rating stays where it was given.
    expect(await store.invitations.findAny(used!.code)).toMatchObject(OTHER_PLACE);
    await rate(fresh!.code);
    const tally = await store.ratings.tally({
      province: AN_GIANG,
      dimension: 'unit',
      grain: 'day',
      from: TODAY,
      to: TODAY,
      by: 'member',
    });
    expect(tally.some(({ member, backed }) => member === RACH_GIA && backed)).toBe(true);
  });

  test('end with their window, and with the dossier', async () => {
    const code = aDossierCode();
    await store.dossiers.record([byFile({}, code)]);
    expect(await count()).toBe(1);
    const later = (NOW + 20 * 86_400_000) as typeof NOW;
    expect(await store.invitations.countToHandOut(ofDay(), later)).toBe(0);
    await store.dossiers.record([{ ...byFile({}, code), content: { kind: 'withdrawn' } }]);
    expect(await count()).toBe(0);
  });

  test('are counted as their rows say, after all of this', async () => {
    expect((await verifyCounts(store.engine)).differences).toEqual([]);
  });
});
