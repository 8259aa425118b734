import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterComments, shownComments } from '../../../analytics/reports/shown-comments.ts';
import type { LocalMonth } from '../../../core/calendar.ts';
import type { CommentId, RatedCell, StoredComment } from '../../../core/comment-book.ts';
import type { UnitCode } from '../../../core/organisation.ts';
import type { ProcedureCode } from '../../../core/procedure.ts';
import { BIRTH, LONG_XUYEN, MARRIAGE, RACH_GIA } from '../../support/builders.ts';

const MONTH = (2026 * 12 + 9) as LocalMonth;

const aComment = (change: Partial<StoredComment> = {}): StoredComment => ({
  id: 'x' as CommentId,
  unit: LONG_XUYEN,
  procedure: BIRTH,
  score: 2,
  reasons: ['result-late'],
  text: 'Phải chờ lâu quá',
  ...change,
});
const aCell = (n: number, unit: UnitCode, procedure: ProcedureCode | null): RatedCell => ({
  unit,
  procedure,
  n,
});

test('a comment names its place only where enough rated', () => {
  const cells = [aCell(40, LONG_XUYEN, BIRTH), aCell(30, LONG_XUYEN, MARRIAGE)];
  const [shown] = shownComments(MONTH, [aComment()], cells);
  expect(shown).toMatchObject({ unit: LONG_XUYEN, procedure: BIRTH, month: MONTH });
  const few = [aCell(9, LONG_XUYEN, BIRTH)];
  expect(shownComments(MONTH, [aComment()], few)).toEqual([]);
  const small = [
    aCell(40, LONG_XUYEN, BIRTH),
    aCell(12, RACH_GIA, BIRTH),
    aCell(3, RACH_GIA, null),
  ];
  const [alone] = shownComments(MONTH, [aComment({ unit: RACH_GIA, procedure: null })], small);
  expect(alone).toMatchObject({ unit: RACH_GIA, procedure: null });
});

test('words are found with and without marks, from their beginning', () => {
  const cells = [aCell(40, LONG_XUYEN, BIRTH)];
  const shown = shownComments(MONTH, [aComment()], cells);
  const filter = { scores: null, reason: null, procedure: null, unit: null };
  for (const words of ['chờ lâu', 'cho lau', 'LAU cho', 'qua', '']) {
    expect(filterComments(shown, { ...filter, words })).toHaveLength(1);
  }
  expect(filterComments(shown, { ...filter, words: 'nhanh' })).toEqual([]);
  expect(filterComments(shown, { ...filter, words: '', scores: [3, 5] })).toEqual([]);
});

test('whoever stands at a place, named or not, is one of ten', () => {
  const units = ['30001', '30002', '30003'] as UnitCode[];
  const procedures = [BIRTH, MARRIAGE, null];
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 40 }), { minLength: 9, maxLength: 9 }), (sizes) => {
      const cells = sizes
        .map((n, i) => aCell(n, units[Math.floor(i / 3)]!, procedures[i % 3]!))
        .filter(({ n }) => n > 0);
      // One comment for each cell; all ratings of cells that look alike make one crowd.
      const shown = shownComments(
        MONTH,
        cells.map(({ unit, procedure }) => aComment({ unit, procedure })),
        cells,
      );
      const crowds = new Map<string, number>();
      shown.forEach(({ unit, procedure }, i) => {
        const place = `${unit} ${procedure}`;
        crowds.set(place, (crowds.get(place) ?? 0) + cells[i]!.n);
      });
      for (const crowd of crowds.values()) expect(crowd).toBeGreaterThanOrEqual(10);
    }),
  );
});
