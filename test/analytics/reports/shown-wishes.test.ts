import { expect, test } from 'vitest';
import type { LocalMonth } from '../../../core/calendar.ts';
import type { WishFamily, WishText } from '../../../core/nomination-board.ts';
import {
  orderFamilies,
  publicFamilies,
  shownTexts,
  shownVoices,
} from '../../../analytics/reports/shown-wishes.ts';
import { BIRTH, MARRIAGE, NOW } from '../../support/builders.ts';

const month = (n: number) => n as LocalMonth;

test.for([
  [0, 0, null, null, null],
  [4, 5, null, null, null],
  [0, 10, 10, 0, 10],
  [3, 20, 23, null, null],
  [12, 9, 21, null, null],
  [12, 30, 42, 12, 30],
] as const)('of %i backed and %i open voices shows %j, %j and %j', (row) => {
  const [backed, open, ...shown] = row;
  const voices = shownVoices({ backed, open });
  expect([voices.total, voices.backed, voices.open]).toEqual(shown);
});

const aFamily = (procedure: WishFamily['head']['procedure'], open: number): WishFamily => ({
  head: { procedure, kind: 'papers' },
  members: [{ procedure, kind: 'papers' }],
  voices: { backed: 0, open },
  status: null,
});

test('the order of families tells nothing about small ones', () => {
  const [few, fewer] = [aFamily(BIRTH, 9), aFamily(MARRIAGE, 1)];
  const many = aFamily(BIRTH, 11);
  expect(orderFamilies([few, fewer, many])).toEqual(orderFamilies([fewer, many, few]));
  expect(orderFamilies([fewer, few, many])[0]).toBe(many);
  const status = { version: 1, status: 'received', reason: '', author: 'lan', at: NOW } as const;
  const answered = { ...fewer, status };
  expect(publicFamilies([few, answered, many])).toEqual([many, answered]);
});

test('texts wait until ten have spoken and the month is over', () => {
  const said = (at: number, from: number, count: number): readonly WishText[] =>
    Array.from({ length: count }, (_, i) => ({
      voice: from + i,
      month: month(at),
      text: i === 0 ? null : `lời ${from + i}`,
    }));
  expect(shownTexts([], month(9))).toEqual([]);
  expect(shownTexts(said(5, 0, 9), month(9))).toEqual([]);
  expect(shownTexts(said(5, 0, 12), month(5))).toEqual([]);
  const twice = [...said(4, 0, 9), ...said(5, 0, 9)];
  expect(shownTexts(twice, month(9))).toEqual([]);
  const rows = [...said(6, 40, 3), ...said(5, 20, 5), ...said(3, 0, 6), ...said(2, 10, 11)];
  const blocks = shownTexts(rows, month(9));
  expect(blocks.map(({ first, last, texts }) => [first, last, texts.length])).toEqual([
    [2, 2, 10],
    [3, 5, 9],
  ]);
});
