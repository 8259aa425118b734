import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isoDay, localMonth, type LocalDay } from '../../core/calendar.ts';
import type { DossierDimension, DossierEntry } from '../../core/dossier-log.ts';
import { HOLIDAYS_SETTING } from '../../core/opening/hours-book.ts';
import type { CounterId } from '../../core/organisation.ts';
import type { OpenedStore } from '../../data/open-store.ts';
import { createWorkingDays } from '../../data/working-days.ts';
import { verifyCounts } from '../../data/verify-counts.ts';
import { AN_GIANG, LISTS, MARRIAGE, NOW, RACH_GIA, TODAY } from '../support/builders.ts';
import { aDossierCode, aDossierEntry, aFinishedDossier } from '../support/dossier-builders.ts';
import { ENGINES } from '../support/stores.ts';

describe.each(ENGINES)('how long dossiers took on $name', ({ open }) => {
  let store: OpenedStore;
  let discard: () => Promise<void>;

  beforeAll(async () => {
    ({ store, discard } = await open());
    await store.directory.record(LISTS);
  });
  afterAll(() => discard());

  const record = async (...entries: readonly DossierEntry[]) =>
    (await store.dossiers.record(entries)).map(({ status }) => status);
  const month = localMonth(TODAY);

  test('is counted in working days from receipt to the end, through corrections and withdrawals', async () => {
    const place = { unit: RACH_GIA, counter: `${RACH_GIA}-1` as CounterId, procedure: MARRIAGE };
    const said = (receivedOn: number | null, change: Parameters<typeof aDossierEntry>[0] = {}) => {
      const dossier = aFinishedDossier({ ...place, receivedOn: receivedOn as LocalDay | null });
      return aDossierEntry({ content: { kind: 'finished', dossier }, ...change });
    };
    const handling = async (dimension: DossierDimension, member: string) => {
      const query = {
        province: AN_GIANG,
        dimension,
        grain: 'month',
        from: month,
        to: month,
      } as const;
      const rows = await store.dossiers.tallyHandling(query);
      const row = rows.find((each) => each.member === member);
      return row === undefined ? null : [row.received, row.days, row.squares];
    };
    expect(await handling('procedure', MARRIAGE)).toBeNull();
    const [first, second] = [aDossierCode(), aDossierCode()];
    // Monday to Monday holds five working days; the Friday before, one; without a day nothing counts.
    await record(said(TODAY - 7, { code: first }), said(TODAY - 3, { code: second }), said(null));
    expect(await handling('procedure', MARRIAGE)).toEqual([2, 6, 26]);
    expect(await handling('unit', RACH_GIA)).toEqual([2, 6, 26]);
    expect(await handling('filing', 'in-person')).toEqual([2, 6, 26]);
    // A repeat that says no day changes nothing, a correction does, and a late lower revision doesn't.
    expect(await record(said(null, { code: first }))).toEqual(['duplicate']);
    expect(await record(said(TODAY - 1, { code: first }))).toEqual(['refused']);
    const again = { code: first, revision: 2 };
    expect(await record(said(TODAY - 1, again))).toEqual(['corrected']);
    expect(await record(said(TODAY - 30, { code: first, revision: 1 }))).toEqual(['duplicate']);
    expect(await handling('procedure', MARRIAGE)).toEqual([2, 2, 2]);
    expect(await record(said(null, { code: first, revision: 3 }))).toEqual(['corrected']);
    expect(await handling('procedure', MARRIAGE)).toEqual([1, 1, 1]);
    const gone = { code: second, revision: 1, content: { kind: 'withdrawn' } } as const;
    expect(await record(aDossierEntry(gone))).toEqual(['withdrawn']);
    expect(await handling('procedure', MARRIAGE)).toBeNull();
    // What officials enter as a day off counts for what is written from then on, and only for that.
    await record(said(TODAY - 7, { code: second, revision: 2 }));
    const off = {
      off: [isoDay((TODAY - 4) as LocalDay)],
      worked: [isoDay((TODAY - 1) as LocalDay)],
    };
    const by = { author: 'lan', at: NOW, after: 0 };
    await store.settings.record({ name: HOLIDAYS_SETTING, value: { ...off, worked: [] }, ...by });
    await record(said(TODAY - 7));
    await store.settings.record({ name: HOLIDAYS_SETTING, value: off, ...by, after: 1 });
    await record(said(TODAY - 7));
    expect(await handling('procedure', MARRIAGE)).toEqual([3, 14, 66]);
    await record(aDossierEntry({ ...gone, revision: 3 }));
    expect(await handling('procedure', MARRIAGE)).toEqual([2, 9, 41]);
  });

  test('equals the facts, and it shows when it does not', async () => {
    expect((await verifyCounts(store.engine)).differences).toEqual([]);
    await store.engine.transaction(async (tx) => {
      await tx.run('UPDATE dossier_count SET handling_days = handling_days + 1 WHERE received > 0');
    });
    const wrong = (await verifyCounts(store.engine)).differences;
    expect(wrong.map(({ table }) => table)).toContain('dossier_count');
    expect(wrong.every(({ key }) => key.endsWith(' handling_days'))).toBe(true);
  });
});

test('holidays that could not be computed are asked for again', async () => {
  const settings = { find: () => Promise.resolve(null) };
  let asked = 0;
  const counted = createWorkingDays(
    settings,
    () => NOW,
    () => {
      asked += 1;
      return asked === 1 ? Promise.reject(new Error('no library')) : Promise.resolve(new Set());
    },
  );
  await expect(counted()).rejects.toThrow('no library');
  const between = await counted();
  await counted();
  expect([between((TODAY - 7) as LocalDay, TODAY), asked]).toEqual([5, 2]);
});
