import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderShare } from '../../../analytics/reports/render-share.ts';
import {
  withheldFigure,
  satisfactionFigure,
} from '../../../analytics/reports/satisfaction-figure.ts';
import type {
  SatisfactionReport,
  SatisfactionRow,
} from '../../../analytics/reports/satisfaction-report.ts';
import { toCsv } from '../../../analytics/reports/to-csv.ts';
import { parseDay } from '../../../core/calendar.ts';
import type { ProvinceCode } from '../../../core/organisation.ts';
import type { ScoreCounts } from '../../../core/ports.ts';

const judging = { target: 0.9, watched: false, finished: null, growing: true };
const figure = (scores: ScoreCounts) => satisfactionFigure(scores, judging);

function aReport(rows: readonly SatisfactionRow[] = []): SatisfactionReport {
  const day = parseDay('2026-11-22')!;
  return {
    province: '91' as ProvinceCode,
    provinceName: 'An Giang',
    unit: null,
    period: { id: '2026-11', first: day, last: day, open: false },
    counted: 'all',
    target: 0.9,
    targetDecision: '',
    simulated: true,
    total: figure([1, 1, 1, 30, 67]),
    backed: withheldFigure(3, 200),
    unbacked: withheldFigure(0, null),
    marked: { undecided: 0, decided: 0, ofCountedKind: 0, totalWithThem: null },
    breakdownsUntil: day,
    byDay: [{ member: '2026-11-22', label: '2026-11-22', figure: null }],
    shape: null,
    byProvince: [],
    by: { unit: rows, counter: [], procedure: [], channel: [] },
  };
}

/** A reader of RFC 4180 that knows nothing of the writer. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const at = text[i]!;
    if (quoted && at === '"' && text[i + 1] === '"') {
      cell += '"';
      i += 1;
    } else if (at === '"') quoted = !quoted;
    else if (!quoted && (at === ',' || at === '\r')) {
      rows.at(-1)!.push(cell);
      cell = '';
      if (at === '\r') {
        i += 1;
        expect(text[i]).toBe('\n');
        rows.push([]);
      }
    } else cell += at;
  }
  expect([quoted, cell, rows.pop()]).toEqual([false, '', []]);
  return rows;
}

describe('CSV', () => {
  test('is one line a figure, with a byte order mark and hidden cells empty', () => {
    const csv = toCsv(aReport());
    const { total } = aReport();
    const { lower, upper } = total.interval!;
    expect(csv).toBe(
      [
        '\uFEFFbreakdown,member,label,n,satisfied,share,share_bound,lower,upper,verdict,more_needed,finished_dossiers,response_rate,counted,simulated',
        `total,91,An Giang,100,97,0.97,,${lower},${upper},met,,,,all,true`,
        'backed,91,An Giang,3,,,,,,,,200,0.015,all,true',
        'unbacked,91,An Giang,0,,,,,,,,,,all,true',
        'day,2026-11-22,2026-11-22,,,,,,,,,,,all,true',
        '',
      ].join('\r\n'),
    );
  });

  test('names the ratings still needed where the target is undecided', () => {
    const rows = [{ member: 'U1', label: 'Unit', figure: figure([5, 0, 0, 0, 95]) }];
    const line = readCsv(toCsv(aReport(rows)).slice(1)).at(-1)!;
    expect(line.slice(9, 11)).toEqual(['not-yet-known', '79']);
  });

  test('carries the numbers of the report to the last digit', () => {
    const count = fc.oneof(fc.nat(3000), fc.constantFrom(0, 0, 12));
    fc.assert(
      fc.property(fc.tuple(count, count, count, count, count), (scores) => {
        const shown = figure(scores);
        fc.pre(shown.share !== null);
        const rows = [{ member: 'U1', label: 'Unit', figure: shown }];
        const line = readCsv(toCsv(aReport(rows)).slice(1)).find((cells) => cells[0] === 'unit')!;
        const bounds = { 'below-5-percent': '< 0.05', 'above-95-percent': '> 0.95' };
        const exact = shown.bound === null;
        expect(line.slice(3, 11)).toEqual([
          String(shown.n),
          exact ? String(shown.satisfied) : '',
          exact ? String(shown.share) : '',
          shown.bound === null ? '' : bounds[shown.bound],
          String(shown.interval!.lower),
          String(shown.interval!.upper),
          shown.verdict,
          shown.moreNeeded === null ? '' : String(shown.moreNeeded),
        ]);
      }),
    );
  });

  test('keeps any label in its cell and runs none as a formula', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', 'a') }),
    );
    fc.assert(
      fc.property(nasty, nasty, (member, label) => {
        const cells = readCsv(toCsv(aReport([{ member, label, figure: null }])).slice(1)).at(-1)!;
        expect(cells).toHaveLength(15);
        for (const [i, text] of [member, label].entries()) {
          const cell = cells[i + 1]!;
          expect(cell).not.toMatch(/^[=+\-@\t\r]/);
          expect([text, `'${text}`]).toContain(cell);
        }
      }),
    );
    const command = '=HYPERLINK("http://x","y")';
    expect(toCsv(aReport([{ member: '-1', label: command, figure: null }]))).toContain(
      `unit,'-1,"'=HYPERLINK(""http://x"",""y"")",`,
    );
  });
});

describe('a printed share', () => {
  const printed = (satisfied: number, n: number, language: 'vi' | 'km' | 'en') =>
    renderShare(figure([n - satisfied, 0, 0, 0, satisfied]), language);

  test.for([
    { satisfied: 181, n: 200, vi: '90,5%', en: '90.5%', km: '90,5%' },
    { satisfied: 180, n: 200, vi: '90,0%', en: '90.0%', km: '90,0%' },
    { satisfied: 30, n: 30, vi: '100,0%', en: '100.0%', km: '100,0%' },
    { satisfied: 0, n: 30, vi: '0,0%', en: '0.0%', km: '0,0%' },
    { satisfied: 29, n: 29, vi: '> 95%', en: '> 95%', km: '> 95%' },
    { satisfied: 0, n: 29, vi: '< 5%', en: '< 5%', km: '< 5%' },
    { satisfied: 9999, n: 10_000, vi: '99,9%', en: '99.9%', km: '99,9%' },
    { satisfied: 1, n: 10_000, vi: '0,1%', en: '0.1%', km: '0,1%' },
    { satisfied: 11, n: 12, vi: '91,7%', en: '91.7%', km: '91,7%' },
  ])('of $satisfied among $n is $vi', ({ satisfied, n, vi, en, km }) => {
    expect(
      (['vi', 'en', 'km'] as const).map((language) => printed(satisfied, n, language)),
    ).toEqual([vi, en, km]);
  });

  test('is nothing where nothing is shown', () => {
    expect(renderShare(null, 'vi')).toBeNull();
    expect(printed(9, 9, 'vi')).toBeNull();
  });
});
