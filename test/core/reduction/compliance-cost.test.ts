import { describe, expect, test } from 'vitest';
import { parseAssumptions, defaultForm } from '../../../core/reduction/compliance-assumptions.ts';
import { parseComplianceForm } from '../../../core/reduction/compliance-book.ts';
import {
  complianceCostOf,
  hourlyIncome,
  savingOf,
  type ComplianceForm,
  type ComplianceRow,
} from '../../../core/reduction/compliance-cost.ts';
import { compliance as words } from '../../../core/messages/vi/compliance.ts';

const aRow = (change: Partial<ComplianceRow> = {}): ComplianceRow => ({
  group: 'prepare',
  what: 'tờ khai',
  hours: 0,
  service: 0,
  fee: 0,
  other: 0,
  source: 'thử',
  assumed: false,
  ...change,
});
const form = (rows: readonly ComplianceRow[], times: number, subjects: number): ComplianceForm => ({
  rows,
  timesPerYear: { value: times, source: 'thử' },
  subjectsPerYear: { value: subjects, source: 'thử' },
});

describe('compliance cost', () => {
  test('is worth an hour of income as GDP per head over 2,112 hours', () => {
    expect(hourlyIncome(114_000_000)).toBe(53_977);
  });

  test('adds own work, services, fees and other costs, times the dossiers of a year', () => {
    const rows = [
      aRow({ hours: 1.5 }),
      aRow({ what: 'bản dịch', service: 200_000 }),
      aRow({ group: 'pay', fee: 55_000, other: 1_000 }),
      aRow({ group: 'collect', hours: 0.5, other: 40_000 }),
    ];
    expect(complianceCostOf(form(rows, 2, 300), 50_000)).toEqual({
      perDossier: 396_000,
      hours: 2,
      perYear: 396_000 * 600,
      hoursPerYear: 1200,
    });
    expect(complianceCostOf(form([], 1, 1), 50_000).perYear).toBe(0);
  });

  test('comes to the saving that Hà Nội computed for 2.000635', () => {
    const year = (fee: number) => complianceCostOf(form([aRow({ fee })], 1, 3_228), 0);
    const { perYear, share } = savingOf(year(1_024_000), year(231_000));
    expect(perYear).toBe(2_559_804_000);
    expect((100 * share!).toFixed(2)).toBe('77.44');
    expect(savingOf(year(0), year(0)).share).toBeNull();
  });

  test('starts from the catalogue: a line a paper, the lowest fee, no trip where all is online', () => {
    const method = { timeLimit: null, timeText: null, feeText: null };
    const components = ['Tờ khai', 'Giấy chứng sinh'].map((name) => ({
      name,
      quantity: '',
      group: '',
    }));
    const asked = { assumptions: parseAssumptions(null), words };
    const atCounter = defaultForm(
      {
        components,
        componentCount: null,
        methods: [
          { ...method, way: 'online', fees: [30_000, 50_000] },
          { ...method, way: 'in-person', fees: [40_000] },
        ],
      },
      120,
      asked,
    );
    expect(atCounter.rows.map(({ group }) => group)).toEqual([
      'prepare',
      'prepare',
      'hand-in',
      'pay',
      'collect',
    ]);
    expect(atCounter.rows[3]).toMatchObject({ fee: 30_000, assumed: false });
    expect(atCounter.rows[2]).toMatchObject({ assumed: true, source: words.assumed });
    expect(atCounter.subjectsPerYear.value).toBe(120);
    const online = defaultForm(
      { components: [], componentCount: 3, methods: [{ ...method, way: 'online', fees: null }] },
      1,
      asked,
    );
    expect(online.rows.map(({ group }) => group)).toEqual([
      'prepare',
      'prepare',
      'prepare',
      'hand-in',
      'pay',
    ]);
  });

  test('takes in nothing without a source, and no figure below nothing', () => {
    const good = form([aRow({ hours: 1 })], 1, 10);
    expect(parseComplianceForm(JSON.parse(JSON.stringify(good)))).toEqual(good);
    for (const rows of [
      [aRow({ source: ' ' })],
      [aRow({ what: '' })],
      [aRow({ hours: -1 })],
      [aRow({ fee: Number.NaN })],
      [aRow({ group: 'x' as never })],
      null,
    ]) {
      expect(parseComplianceForm({ ...good, rows })).toBeNull();
    }
    expect(parseComplianceForm({ ...good, timesPerYear: { value: 1, source: '' } })).toBeNull();
    expect(parseComplianceForm('x')).toBeNull();
    expect(parseAssumptions({ gdpPerHead: -1 }).gdpPerHead).toBe(114_000_000);
  });
});
