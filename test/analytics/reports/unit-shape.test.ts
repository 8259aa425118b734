import { describe, expect, test } from 'vitest';
import { buildSatisfactionReport } from '../../../analytics/reports/build-satisfaction-report.ts';
import { foldDossiers } from '../../../analytics/reports/report-dossiers.ts';
import { reportMembers } from '../../../analytics/reports/report-members.ts';
import { guardShaped, unitShape } from '../../../analytics/reports/unit-shape.ts';
import { addDays, parseDay, type LocalDay } from '../../../core/calendar.ts';
import type { UnitHistory, UnitVersion } from '../../../core/catalogue/unit-history.ts';
import type { ProvinceCode, UnitCode } from '../../../core/organisation.ts';
import type { ScoreCounts } from '../../../core/ports.ts';
import { START_OF_RECORDS } from '../../../core/validity.ts';
import { directory, dossiersOf, inputOf, members, yesterday } from './rated-province.ts';

const REFORM = parseDay('2025-07-01')!;
const BEFORE = addDays(REFORM, -1);
const code = '91' as ProvinceCode;
const since = { from: REFORM, until: null };
const until = { from: START_OF_RECORDS, until: BEFORE };

/** U1 and U2 lay in Kiên Giang, U3 in An Giang; U2 is merged into U1 after today. */
const MERGER = addDays(yesterday, 30);
function unit(name: string, thenProvince: string, change: Partial<UnitVersion>): UnitVersion {
  const rest = { successors: [], change: null, level: 'commune' as const, province: code };
  return {
    code: name as UnitCode,
    name: `Unit ${name}`,
    thenProvince,
    ...rest,
    ...until,
    ...change,
  };
}
const history: UnitHistory = {
  units: Map.groupBy(
    [
      unit('U1', '91', { name: 'Old U1' }),
      unit('U1', '91', since),
      unit('U2', '91', {}),
      unit('U2', '91', {
        ...since,
        until: addDays(MERGER, -1),
        successors: ['U1' as UnitCode],
        change: 'merge',
      }),
      unit('U3', '89', {}),
      unit('U3', '91', since),
    ],
    (version) => version.code,
  ),
  provinces: new Map([
    [
      code,
      [
        { code, name: 'Kiên Giang', ...until, successor: null },
        { code, name: 'An Giang', ...since, successor: null },
      ],
    ],
    [
      '89' as ProvinceCode,
      [{ code: '89' as ProvinceCode, name: 'An Giang', ...until, successor: code }],
    ],
  ]),
};

const SCORES: readonly ScoreCounts[] = [
  [0, 0, 5, 20, 10],
  [1, 1, 8, 10, 10],
  [5, 5, 5, 15, 20],
];
const BATCHES = ['U1-1', 'U2-1', 'U3-1'].map((counter, i) => ({
  counter,
  day: yesterday,
  scores: SCORES[i]!,
}));

async function reportOn(on: LocalDay | null) {
  const input = await inputOf(BATCHES);
  if (on === null) return buildSatisfactionReport(input);
  const shape = unitShape(history, on);
  const words = { noProcedure: 'none', channels: members.labels.channel };
  const shapedMembers = reportMembers(code, { ...directory, unitHistory: history }, words, shape);
  return buildSatisfactionReport({ ...input, members: shapedMembers, shape });
}

const lines = (rows: readonly { label: string; figure: { n: number } | null }[]) =>
  rows.map(({ label, figure }) => [label, figure?.n ?? null]);

describe('a report in the shape of a day', () => {
  test('before 2025-07-01 speaks of Kiên Giang and An Giang', async () => {
    const report = await reportOn(BEFORE);
    expect(report.shape).toBe('2025-06-30');
    expect(lines(report.byProvince)).toEqual([
      ['An Giang', 50],
      ['Kiên Giang', 65],
    ]);
    expect(lines(report.by.unit)).toEqual([
      ['Old U1 (nay: Unit U1)', 35],
      ['Unit U2', 30],
      ['Unit U3', 50],
    ]);
  });

  test('after 2025-07-01 speaks of An Giang alone', async () => {
    const report = await reportOn(REFORM);
    expect(report.byProvince).toEqual([]);
    expect(lines(report.by.unit)).toEqual([
      ['Unit U1', 35],
      ['Unit U2', 30],
      ['Unit U3', 50],
    ]);
  });

  test('after a merger puts the ratings of both together, and the sum stays', async () => {
    const [plain, merged] = [await reportOn(null), await reportOn(MERGER)];
    expect(lines(merged.by.unit)).toEqual([
      ['Unit U1', 65],
      ['Unit U3', 50],
    ]);
    expect(merged.total).toEqual(plain.total);
    expect(merged.by.counter).toEqual(plain.by.counter);
    expect(plain.shape).toBeNull();
    expect(plain.byProvince).toEqual([]);
  });

  test('puts finished dossiers together with their ratings', () => {
    const { unitOf } = unitShape(history, MERGER);
    const folded = foldDossiers(dossiersOf(100, { U1: 40, U2: 30, U3: 30 }), unitOf);
    expect([...folded!.by.unit]).toEqual([
      ['U1', 70],
      ['U3', 30],
    ]);
    expect(foldDossiers(null, unitOf)).toBeNull();
  });

  test('hides a sum that with the shown part would give the hidden part away', () => {
    const pieces = [
      { member: 'A', n: 40 },
      { member: 'B', n: 4 },
      { member: 'C', n: 50 },
      { member: 'D', n: 60 },
    ];
    const together = (member: string) => (member === 'A' || member === 'B' ? 'AB' : member);
    const shaped = new Map([
      ['AB', { member: 'AB', n: 44 }],
      ['C', pieces[2]!],
      ['D', pieces[3]!],
    ]);
    // A is hidden together with B, so their sum tells of neither.
    expect(guardShaped(shaped, pieces, together).get('AB')).toEqual({ member: 'AB', n: 44 });
    const other = (member: string) => (member === 'B' || member === 'D' ? 'BD' : member);
    const leaking = new Map([['BD', { member: 'BD', n: 64 }]]);
    expect(guardShaped(leaking, pieces, other).get('BD')).toMatchObject({ sensitive: true });
  });
});
