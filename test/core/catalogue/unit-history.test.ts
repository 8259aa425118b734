import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, parseDay, type LocalDay } from '../../../core/calendar.ts';
import {
  foldUnits,
  provinceNameOn,
  provincesWithin,
  shapeOfUnits,
  unitOn,
  type UnitHistory,
  type UnitVersion,
} from '../../../core/catalogue/unit-history.ts';
import type { ProvinceCode, UnitCode } from '../../../core/organisation.ts';
import type { RatingTally, ScoreCounts } from '../../../core/ports.ts';
import { START_OF_RECORDS } from '../../../core/validity.ts';
import { seedLists } from '../../../data/seed/seed-lists.ts';

const day = (text: string) => parseDay(text)!;
const MERGER = day('2026-07-01');
const BEFORE = addDays(MERGER, -1);

function version(code: string, change: Partial<UnitVersion> = {}): UnitVersion {
  return {
    province: '91' as ProvinceCode,
    code: code as UnitCode,
    name: `Xã ${code}`,
    level: 'commune',
    from: START_OF_RECORDS,
    until: null,
    thenProvince: '91',
    successors: [],
    change: null,
    ...change,
  };
}

function ended(code: string, change: UnitVersion['change'], ...successors: string[]): UnitVersion {
  return version(code, { until: BEFORE, change, successors: successors as UnitCode[] });
}

function history(...versions: readonly UnitVersion[]): UnitHistory {
  return { units: Map.groupBy(versions, ({ code }) => code), provinces: new Map() };
}

const shaped = (known: UnitHistory, on: LocalDay, unit: string) =>
  shapeOfUnits(known, on)(unit as UnitCode);

describe('the shape of a day', () => {
  test.for([
    {
      name: 'a merger into one that stays',
      known: history(ended('1', 'merge', '2'), version('2')),
      after: { 1: '2', 2: '2' },
      before: { 1: '1', 2: '2' },
    },
    {
      name: 'a merger into a new one, which can not be taken apart again',
      known: history(
        ended('1', 'merge', '3'),
        ended('2', 'merge', '3'),
        version('3', { from: MERGER }),
      ),
      after: { 1: '3', 2: '3', 3: '3' },
      before: { 1: '1', 2: '2', 3: '3' },
    },
    {
      name: 'a split, which can only be put together again',
      known: history(
        ended('1', 'split', '2', '3'),
        version('2', { from: MERGER }),
        version('3', { from: MERGER }),
      ),
      after: { 1: '1', 2: '2', 3: '3' },
      before: { 1: '1', 2: '1', 3: '1' },
    },
    {
      name: 'another code for the same unit',
      known: history(ended('1', 'rename', '2'), version('2', { from: MERGER })),
      after: { 1: '2', 2: '2' },
      before: { 1: '1', 2: '1' },
    },
    {
      name: 'an end without a successor',
      known: history(ended('1', 'end')),
      after: { 1: '1' },
      before: { 1: '1' },
    },
    { name: 'a unit nobody knows', known: history(), after: { 9: '9' }, before: { 9: '9' } },
  ])('follows $name', ({ known, after, before }) => {
    for (const [unit, is] of Object.entries(after)) expect(shaped(known, MERGER, unit)).toBe(is);
    for (const [unit, is] of Object.entries(before)) expect(shaped(known, BEFORE, unit)).toBe(is);
  });

  test('follows one change after another, and does not run in a circle', () => {
    const later = day('2027-01-01');
    const chain = history(
      ended('1', 'merge', '2'),
      version('2', { until: addDays(later, -1), successors: ['3' as UnitCode], change: 'rename' }),
      version('3', { from: later }),
    );
    expect(shaped(chain, later, '1')).toBe('3');
    expect(shaped(chain, MERGER, '1')).toBe('2');
    expect(shaped(chain, MERGER, '3')).toBe('2');
    const circle = history(ended('1', 'merge', '2'), ended('2', 'merge', '1'));
    expect(['1', '2']).toContain(shaped(circle, MERGER, '1'));
  });

  const codes = ['1', '2', '3', '4', '5', '6'];
  const days = fc.integer({ min: 1, max: 40 }).map((number) => number as LocalDay);
  const anyVersion = fc
    .record({
      code: fc.constantFrom(...codes),
      from: days,
      length: fc.option(fc.nat(20)),
      successors: fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 3 }),
    })
    .map(({ code, from, length, successors }) =>
      version(code, {
        from,
        until: length === null ? null : addDays(from, length),
        successors: length === null ? [] : (successors as UnitCode[]),
      }),
    );
  const anyHistory = fc
    .uniqueArray(anyVersion, { selector: ({ code }) => code })
    .map((versions) => history(...versions));
  const tally = fc
    .record({
      member: fc.constantFrom(...codes, '9'),
      period: fc.constantFrom(null, 20, 21),
      backed: fc.boolean(),
      scores: fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9)),
    })
    .map((made): RatingTally => made);
  const sum = (tallies: readonly RatingTally[]) =>
    tallies.reduce<ScoreCounts>(
      (total, { scores }) => total.map((n, i) => n + scores[i]!) as unknown as ScoreCounts,
      [0, 0, 0, 0, 0],
    );

  test('loses nothing, doubles nothing, and is the same when taken twice', () => {
    fc.assert(
      fc.property(anyHistory, fc.array(tally, { maxLength: 12 }), days, (known, tallies, on) => {
        const shapeOf = shapeOfUnits(known, on);
        const folded = foldUnits(tallies, shapeOf);
        expect(sum(folded)).toEqual(sum(tallies));
        const keys = folded.map(({ period, backed, member }) => `${period} ${backed} ${member}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const code of codes) {
          const inForce = unitOn(known, code as UnitCode, on);
          if (inForce !== null && inForce.from <= on && (inForce.until ?? on) >= on) {
            expect(shapeOf(code as UnitCode)).toBe(code);
          }
        }
      }),
    );
  });
});

describe('An Giang', () => {
  const { unitHistory } = seedLists();
  const known = unitHistory!;
  const old = day('2025-06-30');
  const since = day('2025-07-01');

  test('is Kiên Giang and An Giang before 2025-07-01, and one province after', () => {
    expect(provinceNameOn(known, '91', old)).toBe('Kiên Giang');
    expect(provinceNameOn(known, '89', old)).toBe('An Giang');
    expect(provinceNameOn(known, '91', since)).toBe('An Giang');
    expect(provincesWithin(known, '91' as ProvinceCode, old)).toEqual(['91']);
    expect(provincesWithin(known, '91' as ProvinceCode, since)).toEqual(['91', '89']);
  });

  test('has 48 communes of the one and 54 of the other', () => {
    const communes = [...known.units.keys()].filter((code) => /^\d{5}$/.test(code));
    const then = communes.map((code) =>
      provinceNameOn(known, unitOn(known, code, old)!.thenProvince, old),
    );
    expect(then.filter((name) => name === 'Kiên Giang')).toHaveLength(48);
    expect(then.filter((name) => name === 'An Giang')).toHaveLength(54);
  });
});
