import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSatisfactionLoader } from '../../../analytics/dashboard/overview/satisfaction-loader.ts';
import { withFormerProvinces } from '../../../analytics/reports/former-provinces.ts';
import { addDays, instant, localDay, parseDay, startOfDay } from '../../../core/calendar.ts';
import type { UnitHistory, UnitVersion } from '../../../core/catalogue/unit-history.ts';
import type { DossierEntry } from '../../../core/dossier-log.ts';
import type { CounterId, ProvinceCode, UnitCode } from '../../../core/organisation.ts';
import { START_OF_RECORDS } from '../../../core/validity.ts';
import { aRating, BIRTH, LISTS } from '../../support/builders.ts';
import { aDossierEntry, aFinishedDossier } from '../../support/dossier-builders.ts';
import { ENGINES, type TestStore } from '../../support/stores.ts';

/** Kiên Giang had code 91 before 2025-07-01; since then 91 is An Giang, which 89 was merged into. */
const REFORM = parseDay('2025-07-01')!;
const BEFORE = addDays(REFORM, -20);
const AFTER = addDays(REFORM, 40);
const NOW = instant(startOfDay(addDays(REFORM, 80)) + 9 * 3_600_000);
const KEPT = '91' as ProvinceCode;
const MERGED = '89' as ProvinceCode;
const OLD = { from: START_OF_RECORDS, until: addDays(REFORM, -1) };
const SINCE = { from: REFORM, until: null };

const unit = (
  province: ProvinceCode,
  code: string,
  change: Partial<UnitVersion> & Pick<UnitVersion, 'name' | 'from' | 'until'>,
): UnitVersion => ({
  province,
  code: code as UnitCode,
  level: 'commune',
  thenProvince: province,
  successors: [],
  change: null,
  ...change,
});
const LONG_XUYEN_OF_89 = unit(MERGED, '30280', {
  name: 'Mỹ Bình, Long Xuyên',
  ...OLD,
  successors: ['30307' as UnitCode],
  change: 'merge',
});
const UNITS = [
  LONG_XUYEN_OF_89,
  unit(KEPT, '30307', { name: 'Long Xuyên', ...SINCE }),
  unit(KEPT, '30760', { name: 'Vĩnh Thanh, Rạch Giá', ...OLD }),
  unit(KEPT, '30760', { name: 'Rạch Giá', ...SINCE }),
];
const HISTORY: UnitHistory = {
  units: Map.groupBy(UNITS, ({ code }) => code),
  provinces: new Map([
    [MERGED, [{ code: MERGED, name: 'An Giang', ...OLD, successor: KEPT }]],
    [
      KEPT,
      [
        { code: KEPT, name: 'Kiên Giang', ...OLD, successor: null },
        { code: KEPT, name: 'An Giang', ...SINCE, successor: null },
      ],
    ],
  ]),
};

/** Where and when so many were finished, and so many of them rated. */
const FACTS = [
  { province: MERGED, unit: '30280', day: BEFORE, dossiers: 40, ratings: 20 },
  { province: KEPT, unit: '30760', day: BEFORE, dossiers: 30, ratings: 15 },
  { province: KEPT, unit: '30307', day: AFTER, dossiers: 24, ratings: 12 },
  { province: KEPT, unit: '30760', day: AFTER, dossiers: 22, ratings: 11 },
];

describe.each(ENGINES)('facts from before and after a merger on $name', ({ open }) => {
  let opened: TestStore;

  beforeAll(async () => {
    opened = await open();
    const { directory, ratings, dossiers } = opened.store;
    await directory.record({
      ...LISTS,
      provinces: [
        { code: KEPT, name: 'An Giang' },
        { code: MERGED, name: 'An Giang' },
      ],
      units: UNITS,
      unitHistory: HISTORY,
      counters: [...HISTORY.units.values()].map(([version]) => ({
        province: version!.province,
        unit: version!.code,
        id: `${version!.code}-1` as CounterId,
        name: `Bộ phận một cửa ${version!.code}`,
      })),
    });
    for (const { province, unit: code, day, dossiers: finished, ratings: rated } of FACTS) {
      const place = { province, unit: code as UnitCode, counter: `${code}-1` as CounterId };
      const finishedAt = instant(startOfDay(day) + 9 * 3_600_000);
      const dossier = { ...aFinishedDossier(), ...place, finishedAt, dueAt: null };
      const entry = (): DossierEntry =>
        aDossierEntry({
          scope: { province, unit: null },
          content: { kind: 'finished', dossier },
        });
      await dossiers.record(Array.from({ length: finished }, entry));
      const rating = () => aRating({ ...place, procedure: BIRTH, day, score: 5, backed: true });
      await ratings.append(Array.from({ length: rated }, rating));
    }
  });
  afterAll(() => opened.discard());

  const report = async (shape: string | null) => {
    const directory = await opened.store.directory.load();
    const load = createSatisfactionLoader({
      ...opened.store,
      directory: () => directory,
      province: KEPT,
      now: () => NOW,
    });
    const day = shape === null ? null : parseDay(shape)!;
    return (await load(
      { period: 'last-12-months', counted: 'backed', within: null, shape: day },
      'vi',
    ))!;
  };
  const lines = (rows: Awaited<ReturnType<typeof report>>['byProvince']) =>
    rows.map(({ label, figure }) => [label, figure?.n ?? null, figure?.finished ?? null]);

  test.for([null, '2025-06-30', '2025-07-01'])(
    'are all in the report of the province, in the shape of %s',
    async (shape) => {
      const { total } = await report(shape);
      expect([total.n, total.finished]).toEqual([58, 116]);
    },
  );

  test('stand under Kiên Giang and An Giang as they were before 2025-07-01', async () => {
    const { byProvince, by } = await report('2025-06-30');
    expect(lines(byProvince).map(([label, n]) => [label, n])).toEqual([
      ['An Giang', 32],
      ['Kiên Giang', 26],
    ]);
    expect(lines(by.unit)).toEqual([
      ['Mỹ Bình, Long Xuyên', 32, 64],
      ['Vĩnh Thanh, Rạch Giá (nay: Rạch Giá)', 26, 52],
    ]);
  });

  test('stand under An Giang as it is since 2025-07-01', async () => {
    const { provinceName, byProvince, by } = await report('2025-07-01');
    expect(provinceName).toBe('An Giang');
    expect(byProvince).toEqual([]);
    expect(lines(by.unit)).toEqual([
      ['Long Xuyên', 32, 64],
      ['Rạch Giá', 26, 52],
    ]);
  });

  test('name the counter of a province that is no more', async () => {
    const { by } = await report(null);
    expect(by.counter.map(({ label, figure }) => [label, figure?.n ?? null])).toEqual([
      ['Bộ phận một cửa 30307', 12],
      ['Bộ phận một cửa 30760', 26],
      ['Bộ phận một cửa 30280', 20],
    ]);
  });

  test('span from the first of any to the last of any, and stay apart for another province', async () => {
    const counts = withFormerProvinces(opened.store, [KEPT, MERGED]);
    expect(await counts.dossiers.span(KEPT)).toEqual({ first: BEFORE, last: AFTER });
    expect(await counts.dossiers.span(MERGED)).toEqual({ first: BEFORE, last: BEFORE });
    expect(await counts.dossiers.span('01' as ProvinceCode)).toBeNull();
    const query = { dimension: 'all', grain: 'day', by: 'member', from: 0 } as const;
    const [own] = await counts.ratings.tally({ ...query, province: MERGED, to: localDay(NOW) });
    expect(own?.scores).toEqual([0, 0, 0, 0, 20]);
  });
});
