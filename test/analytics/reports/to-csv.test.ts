import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderShare, shareBound } from '../../../analytics/reports/render-share.ts';
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
    period: { id: '2026-11', first: day, last: day, open: false },
    counted: 'all',
    target: 0.9,
    simulated: true,
    total: figure([1, 1, 1, 30, 67]),
    backed: withheldFigure(3, null),
    unbacked: withheldFigure(0, null),
    breakdownsUntil: day,
    byDay: [{ member: '2026-11-22', label: '2026-11-22', figure: null }],
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
        '\uFEFFbreakdown,member,label,n,satisfied,share,lower,upper,verdict,more_needed,counted,simulated',
        `total,91,An Giang,100,97,0.97,${lower},${upper},met,,all,true`,
        'backed,91,An Giang,3,,,,,,,all,true',
        'unbacked,91,An Giang,0,,,,,,,all,true',
        'day,2026-11-22,2026-11-22,,,,,,,,all,true',
        '',
      ].join('\r\n'),
    );
  });

  test('names the ratings still needed where the target is undecided', () => {
    const rows = [{ member: 'U1', label: 'Unit', figure: figure([5, 0, 0, 0, 95]) }];
    const line = readCsv(toCsv(aReport(rows)).slice(1)).at(-1)!;
    expect(line.slice(8, 10)).toEqual(['not-yet-known', '79']);
  });

  test('carries the numbers of the report to the last digit', () => {
    const count = fc.nat(3000);
    fc.assert(
      fc.property(fc.tuple(count, count, count, count, count), (scores) => {
        const shown = figure(scores);
        fc.pre(shown.share !== null);
        const rows = [{ member: 'U1', label: 'Unit', figure: shown }];
        const line = readCsv(toCsv(aReport(rows)).slice(1)).find((cells) => cells[0] === 'unit')!;
        const [n, satisfied, share, lower, upper] = line.slice(3, 8).map(Number);
        expect({ n, satisfied, share, lower, upper }).toEqual({
          n: shown.n,
          satisfied: shown.satisfied,
          share: shown.share,
          ...shown.interval,
        });
        expect(line[8]).toBe(shown.verdict);
        expect(line[9]).toBe(shown.moreNeeded === null ? '' : String(shown.moreNeeded));
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
        expect(cells).toHaveLength(12);
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
  const printed = (share: number | null, n: number, language: 'vi' | 'km' | 'en') =>
    renderShare({ n, share }, language);

  test.for([
    { share: 0.905, n: 200, vi: '90,5\u00A0%', en: '90.5%', km: '90,5%' },
    { share: 0.9, n: 200, vi: '90,0\u00A0%', en: '90.0%', km: '90,0%' },
    { share: 1, n: 30, vi: '100,0\u00A0%', en: '100.0%', km: '100,0%' },
    { share: 0, n: 30, vi: '0,0\u00A0%', en: '0.0%', km: '0,0%' },
    { share: 1, n: 29, vi: '> 95\u00A0%', en: '> 95%', km: '> 95%' },
    { share: 0, n: 29, vi: '< 5\u00A0%', en: '< 5%', km: '< 5%' },
    { share: 0.9999, n: 10_000, vi: '99,9\u00A0%', en: '99.9%', km: '99,9%' },
    { share: 0.0001, n: 10_000, vi: '0,1\u00A0%', en: '0.1%', km: '0,1%' },
    { share: 11 / 12, n: 12, vi: '91,7\u00A0%', en: '91.7%', km: '91,7%' },
  ])('of $share among $n is $vi', ({ share, n, vi, en, km }) => {
    expect([printed(share, n, 'vi'), printed(share, n, 'en'), printed(share, n, 'km')]).toEqual([
      vi,
      en,
      km,
    ]);
  });

  test('is nothing where nothing is shown', () => {
    expect(renderShare(null, 'vi')).toBeNull();
    expect(printed(null, 9, 'vi')).toBeNull();
    expect(shareBound({ n: 5, share: null })).toBeNull();
  });
});
