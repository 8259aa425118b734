import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, instant, localDay } from '../../../core/calendar.ts';
import type { Score } from '../../../core/score.ts';
import type { SatisfactionReport } from '../../../analytics/reports/satisfaction-report.ts';
import { renderShare } from '../../../analytics/reports/render-share.ts';
import { createSatisfactionLoader } from '../../../analytics/dashboard/overview/satisfaction-loader.ts';
import { findFingerprint } from '../../../server/documents/find-fingerprint.ts';
import {
  AN_GIANG,
  LONG_XUYEN,
  RACH_GIA,
  LISTS,
  aRating,
  aDirectory,
  NOW,
} from '../../support/builders.ts';
import { aFinishedEntry } from '../../support/dossier-builders.ts';
import { docxText, unzip } from '../../server/documents/docx-text.ts';
import { pdfText } from '../../server/documents/pdf-text.ts';
import { startDashboard, type DashboardServer, type Visitor } from './dashboard-server.ts';

/** A day in October 2026, the month before the clock's. */
const OCTOBER = addDays(localDay(instant(Date.UTC(2026, 9, 1, 5))), 9);
const COUNTERS = { [LONG_XUYEN]: LISTS.counters[0]!, [RACH_GIA]: LISTS.counters[1]! };

let server: DashboardServer;
let official: Visitor;
beforeAll(async () => {
  server = await startDashboard();
  official = await server.official();
  const many = (unit: typeof LONG_XUYEN, good: number, bad: number) =>
    Array.from({ length: good + bad }, (_, n) =>
      aRating({
        unit,
        counter: COUNTERS[unit]!.id,
        day: OCTOBER,
        score: (n < good ? 5 : 2) as Score,
      }),
    );
  await server.store.ratings.append([...many(LONG_XUYEN, 1131, 103), ...many(RACH_GIA, 57, 20)]);
  await server.store.dossiers.record([
    aFinishedEntry({ finishedAt: instant(Date.UTC(2026, 9, 10, 3)) }),
  ]);
});
afterAll(() => server.stop());

const file = async (name: string): Promise<Buffer> => {
  const cookie = [...official.cookies].map(([key, value]) => `${key}=${value}`).join('; ');
  const response = await fetch(`${server.origin}/dashboard/reports/${name}`, {
    headers: { cookie },
  });
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
};

const squash = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

async function october(): Promise<SatisfactionReport> {
  const loader = createSatisfactionLoader({
    ...server.store,
    directory: () => aDirectory(),
    province: AN_GIANG,
    now: () => NOW,
  });
  return (await loader({ period: '2026-10', counted: 'all', shape: null, within: null }, 'vi'))!;
}

describe('the page of reports', () => {
  test('offers the files of last month with their fingerprint', async () => {
    const { status, text } = await official.get('/dashboard/reports');
    expect(status).toBe(200);
    expect(text).toContain('/dashboard/reports/report.pdf?period=2026-10&amp;counted=all');
    expect(text).toMatch(/<code>2026-10\.all\.2-[0-9a-f]{20}<\/code>/);
    expect((await server.visitor().get('/dashboard/reports')).status).toBe(303);
  });

  test('calls a running period a draft, and knows no report of twelve running months', async () => {
    const { text } = await official.get('/dashboard/reports?period=2026-11');
    expect(text).toContain('Kỳ này chưa kết thúc');
    expect(text).not.toContain('<code>');
    for (const wrong of ['last-12-months', '2027', '2026-13', 'x']) {
      expect((await official.get(`/dashboard/reports?period=${wrong}`)).status).toBe(404);
      expect((await official.get(`/dashboard/reports/report.pdf?period=${wrong}`)).status).toBe(
        404,
      );
    }
  });
});

describe('the official report', () => {
  test.for(['pdf', 'docx'] as const)('says in %s the figures of page and API', async (kind) => {
    const bytes = await file(`report.${kind}?period=2026-10&counted=all`);
    const text = squash(kind === 'pdf' ? pdfText(bytes) : docxText(bytes));
    const report = await october();
    const { text: page } = await official.get('/dashboard?period=2026-10&counted=all');
    const shown = [report.total, ...report.by.unit.map(({ figure }) => figure)].map((figure) =>
      renderShare(figure, 'vi'),
    );
    expect(shown).toEqual(['90,6%', '91,7%', '74,0%']);
    for (const share of shown) {
      expect(text).toContain(share);
      expect(squash(page)).toContain(share);
    }
    for (const part of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'ỦY BAN NHÂN DÂN TỈNH AN GIANG',
      'An Giang, ngày 23 tháng 11 năm 2026',
      'Trong kỳ có 1.311 lượt đánh giá, trong đó 1.188 lượt',
      'tháng 10 năm 2026',
      'Phường Long Xuyên1.234',
      'Chưa chốt danh sách thủ tục làm gốc',
      'theo biểu II.06a/VPCP/KSTT',
      'Hộ tịch...1',
      'Nơi nhận:',
    ]) {
      expect(text).toContain(squash(part));
    }
  });

  test('has charts as pictures that say what they show, and annexes numbered by themselves', async () => {
    const docx = await file('report.docx?period=2026-10&counted=all');
    const part = (name: string) => unzip(docx, name).toString('utf8');
    const document = part('word/document.xml');
    const alts = [...document.matchAll(/descr="([^"]*)"/g)].map(([, alt]) => alt);
    expect(alts).toHaveLength(2);
    expect(alts[1]).toContain('Phường Long Xuyên 91,7%; Phường Rạch Giá 74,0%.');
    expect(part('word/charts/chart2.xml')).toContain('<c:v>Phường Rạch Giá: 74,0%</c:v>');
    expect(part('[Content_Types].xml')).toContain('/word/charts/chart2.xml');
    const annexes = document.match(/Phụ lục [IV]+</g)!.length;
    expect(document.match(/w:pgNumType w:start="1"/g)).toHaveLength(annexes + 1);
    const pdf = (await file('report.pdf?period=2026-10&counted=all')).toString('latin1');
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf.match(/\/S \/Figure/g)).toHaveLength(2);
    expect(pdf.match(/\/Alt \(/g)).toHaveLength(2);
  });

  test('of a quarter says it in Roman numbers, with Mẫu 02 and the units below the target', async () => {
    const quarter = () => file('report.pdf?period=2026-Q4&counted=all&number=7');
    expect(squash(pdfText(await quarter()))).not.toContain(squash('theo Mẫu 02'));
    await server.store.schemes.record(AN_GIANG, {
      unit: null,
      period: '2026-Q4',
      item: 'tt01-8',
      stage: 'checked',
      counts: { petitions: 10, inTime: 9, draggingOn: 0 },
      after: 0,
      source: 'Báo cáo',
      countedOn: OCTOBER,
      author: 'lan',
      recordedAt: NOW,
    });
    const text = squash(pdfText(await quarter()));
    for (const part of [
      'quý IV năm 2026',
      'Trong 2 đơn vị có số liệu: 0 đơn vị đạt mục tiêu, 1 đơn vị chưa đạt, 1 đơn vị chưa đủ',
      'Các đơn vị chưa đạt có tỷ lệ thấp nhất: Phường Rạch Giá (74,0% trong 77 lượt).',
      'theo Mẫu 02',
      'Tiếp thu, giải trình phản ánh, kiến nghị2,0...1,01,0',
      'Tổng cộng 1,0 trên 4,0 điểm có thể biết; chưa xếp loại.',
      '(Kèm theo Báo cáo số 7/BC-VP ngày 23 tháng 11 năm 2026 của VĂN PHÒNG)',
    ]) {
      expect(text).toContain(squash(part));
    }
    const month = squash(pdfText(await file('report.pdf?period=2026-10&counted=all')));
    expect(month).not.toContain(squash('theo Mẫu 02'));
  });

  test('carries the fingerprint of the page, which changes with the figures', async () => {
    const fingerprint = async () =>
      /<code>(.*?)<\/code>/.exec((await official.get('/dashboard/reports')).text)![1]!;
    const before = await fingerprint();
    expect(findFingerprint(await file('report.pdf?period=2026-10&counted=all'))).toBe(before);
    expect(findFingerprint(await file('report.docx?period=2026-10&counted=all'))).toBe(before);
    expect(findFingerprint(await file('report.pdf?period=2026-11&counted=all'))).toBeNull();
    await server.store.ratings.append([aRating({ day: OCTOBER, score: 4 })]);
    expect(await fingerprint()).not.toBe(before);
    expect(findFingerprint(Buffer.from('PK cut off'))).toBeNull();
  });
});

describe('the files to compute with', () => {
  test('hold real numbers, equal to the last digit', async () => {
    const bytes = await file('figures.xlsx?period=2026-10&counted=all');
    const { sheets } = await readXlsx(bytes);
    const units = sheets.find(({ name }) => name === 'Đơn vị')!;
    const report = await october();
    const { figure } = report.by.unit.find(({ member }) => member === LONG_XUYEN)!;
    const row = units.rows.find(([code]) => code === LONG_XUYEN)!;
    expect(row.slice(2, 11)).toEqual([
      figure!.n,
      ...figure!.scores,
      figure!.share,
      figure!.interval!.lower,
      figure!.interval!.upper,
    ]);
    const form = sheets.find(({ name }) => name === 'Mẫu 03 TT01')!;
    const agency = form.rows.find(([, name]) => name === 'Phường Long Xuyên')!;
    expect([agency[2], agency.at(-1)]).toEqual([figure!.n, figure!.scores[4] / figure!.n]);
    const settled = sheets.find(({ name }) => name.startsWith('II.06a'))!;
    // Biểu II.06a has two columns before "Tiếp nhận" and four in it; all of those are for the office.
    expect(settled.rows.at(-2)!.slice(0, 10)).toEqual([
      1,
      'Hộ tịch',
      null,
      null,
      null,
      null,
      1,
      null,
      null,
      0,
    ]);
    expect(settled.rows.at(-1)!.slice(1, 7)).toEqual(['Tổng số', null, null, null, null, 1]);
  });

  test('hold the forms that offices hand in, filled from what was entered', async () => {
    const record = (item: string, counts: Readonly<Record<string, number>>) =>
      server.store.schemes.record(AN_GIANG, {
        unit: LONG_XUYEN,
        period: '2026-10',
        item,
        stage: 'own',
        counts,
        after: 0,
        source: 'Báo cáo',
        countedOn: OCTOBER,
        author: 'lan',
        recordedAt: NOW,
      });
    const before = findFingerprint(await file('report.docx?period=2026-10&counted=all'));
    await record('tt01-3', { none: 7, one: 3, more: 0 });
    await record('tt01-8', { petitions: 10, inTime: 9, draggingOn: 0 });
    expect(findFingerprint(await file('report.docx?period=2026-10&counted=all'))).not.toBe(before);
    const { sheets } = await readXlsx(await file('figures.xlsx?period=2026-10&counted=all'));
    const sheet = (name: string) => sheets.find((each) => each.name === name)!.rows;
    const report = await october();
    const agency = sheet('Mẫu 03 TT01').find(([, name]) => name === 'Phường Long Xuyên')!;
    expect(agency.slice(3, 16)).toEqual([
      null,
      null,
      1.7,
      null,
      null,
      null,
      null,
      1,
      null,
      2.7,
      4,
      'chưa xếp loại',
      null,
    ]);
    const means = sheet('Mẫu 03 TT01').find(([, name]) => name === 'Bình quân các cơ quan')!;
    expect(means.slice(3, 8)).toEqual([null, null, 1.7, null, null]);
    const form02 = sheet('Mẫu 02 TT01');
    const level = form02.find(([, name]) => name === 'Tỷ lệ Rất hài lòng')!;
    expect(level[2]).toBe(report.total.scores[4] / report.total.n);
    expect(form02.filter(([number]) => typeof number === 'number')).toHaveLength(9);
    const opinion = sheet('Kết quả đánh giá hài lòng');
    const unit = report.by.unit.find(({ member }) => member === RACH_GIA)!.figure!;
    const line = opinion.find(([name]) => name === 'Phường Rạch Giá')!;
    expect(line.slice(2)).toEqual([
      unit.n,
      ...unit.scores.flatMap((count) => [count, count / unit.n]),
    ]);
    expect(opinion.at(-1)!.slice(0, 3)).toEqual(['Tổng số', null, report.total.n]);
  });

  test('hold Mẫu 01 of a unit: a line a slip, in no order, that leads to no dossier', async () => {
    const about = `period=2026-10&counted=all&unit=${RACH_GIA}`;
    const { sheets } = await readXlsx(await file(`unit-forms.xlsx?${about}`));
    const report = await october();
    const { n, scores } = report.by.unit.find(({ member }) => member === RACH_GIA)!.figure!;
    const { rows } = sheets.find(({ name }) => name === 'Mẫu 01 TT01')!;
    const slips = rows.filter(([number]) => typeof number === 'number');
    expect(slips).toHaveLength(n);
    expect(slips.every(([, dossier]) => dossier === null)).toBe(true);
    const levels = [10, 11, 12, 13, 14].map(
      (column) => slips.filter((slip) => slip[column] === 1).length,
    );
    expect(levels).toEqual(scores);
    expect(rows.at(-3)!.slice(10)).toEqual(scores);
    expect(rows.at(-1)!.slice(10)).toEqual(scores.map((count) => count / n));
    expect(sheets.map(({ name }) => name)).toEqual(['Mẫu 01 TT01', 'Mẫu 02 TT01']);
    for (const unit of ['', '99999']) {
      const address = `/dashboard/reports/unit-forms.xlsx?period=2026-10&unit=${unit}`;
      expect((await official.get(address)).status).toBe(404);
    }
  });

  test('have a line for every rating, and none for a dimension that is not published', async () => {
    const lines = (await file('ratings.csv?period=2026-10&counted=all'))
      .toString('utf8')
      .trim()
      .split('\r\n');
    expect(lines[0]).toBe('period,unit,score');
    expect(lines.length - 1).toBe((await october()).total.n);
    expect(lines.filter((line) => line === `2026-10,${RACH_GIA},2`)).toHaveLength(20);
    const wrong = await official.get('/dashboard/reports/ratings.csv?period=2026-10&by=counter');
    expect(wrong.status).toBe(404);
  });
});
