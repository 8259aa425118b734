import { describe, expect, test } from 'vitest';
import { lineTitle, sharedBeginning } from '../../../analytics/dashboard/overview/breakdown.ts';
import { periodChoices, periodName } from '../../../analytics/dashboard/overview/overview-query.ts';
import { OFFICIAL_VIEWS } from '../../../analytics/dashboard/official-view.ts';
import { parseDay, type LocalDay } from '../../../core/calendar.ts';

const day = (text: string) => parseDay(text) as LocalDay;

describe('sharedBeginning', () => {
  const centre = 'Trung tâm Phục vụ hành chính công';
  test.for([
    { name: 'nothing', names: [], shared: '' },
    { name: 'one name', names: [`${centre} xã A`], shared: `${centre} xã ` },
    {
      name: 'names that differ in the kind of place',
      names: [`${centre} xã A`, `${centre} phường B`, `${centre} xã C`],
      shared: `${centre} `,
    },
    { name: 'two words', names: ['Bộ phận A', 'Bộ phận B'], shared: '' },
    { name: 'nothing in common', names: ['Xã A', 'Phường B'], shared: '' },
    { name: 'spaces at the ends', names: ['  ', ' ', ''], shared: '' },
  ])('is "$shared" for $name', ({ names, shared }) => {
    expect(sharedBeginning(names)).toBe(shared);
  });

  test('holds although one in twenty differs', () => {
    const names = Array.from({ length: 19 }, (_, n) => `${centre} số${n}`);
    expect(sharedBeginning([...names, 'Chưa nêu nơi làm thủ tục'])).toBe(`${centre} `);
  });
});

test('a title is cut at a word, never inside a letter', () => {
  const line = { code: '1.001193', name: 'Thủ tục đăng ký khai sinh', figure: null };
  expect(lineTitle(line)).toBe('1.001193 Thủ tục đăng ký khai sinh');
  expect(lineTitle(line, 24)).toBe('1.001193 Thủ tục đăng…');
  expect(lineTitle({ ...line, code: null, name: '🦆'.repeat(9) }, 5)).toBe('🦆🦆🦆🦆…');
});

describe('periodChoices', () => {
  const idsOf = (span: Parameters<typeof periodChoices>[0]) =>
    periodChoices(span, OFFICIAL_VIEWS.vi).map(({ periods }) => periods.map(({ id }) => id));

  test('go from the first rated month to this one, newest first', () => {
    const span = { first: day('2026-09-30'), today: day('2026-11-23'), inUse: '2026-11' };
    expect(idsOf(span)).toEqual([
      ['last-12-months'],
      ['2026'],
      ['2026-Q4', '2026-Q3'],
      ['2026-11', '2026-10', '2026-09'],
    ]);
  });

  test('hold the period in use even when it lies outside', () => {
    const today = day('2026-01-01');
    expect(idsOf({ first: today, today, inUse: '2024-Q2' })).toEqual([
      ['last-12-months'],
      ['2026'],
      ['2026-Q1', '2024-Q2'],
      ['2026-01'],
    ]);
    expect(idsOf({ first: today, today, inUse: '2024' })[1]).toEqual(['2026', '2024']);
  });

  test('still hold this month when the clock was set back behind the first rating', () => {
    const span = { first: day('2026-11-01'), today: day('2026-09-01'), inUse: 'last-12-months' };
    expect(idsOf(span)[3]).toEqual(['2026-09']);
  });
});

test.for([
  ['last-12-months', '12 tháng gần nhất', 'Last 12 months'],
  ['2026', 'Năm 2026', '2026'],
  ['2026-Q4', 'Quý 4/2026', 'Quarter 4 of 2026'],
  ['2026-11', 'Tháng 11/2026', '11/2026'],
] as const)('%s is called %s', ([id, vi, en]) => {
  expect(periodName(id, OFFICIAL_VIEWS.vi)).toBe(vi);
  expect(periodName(id, OFFICIAL_VIEWS.en)).toBe(en);
});
