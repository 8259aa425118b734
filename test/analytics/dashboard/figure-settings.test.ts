import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../../core/calendar.ts';
import type { Score } from '../../../core/score.ts';
import { docxText } from '../../server/documents/docx-text.ts';
import { pdfText } from '../../server/documents/pdf-text.ts';
import { aRating, TODAY } from '../../support/builders.ts';
import { startDashboard, type DashboardServer, type Visitor } from './dashboard-server.ts';

let server: DashboardServer;
let official: Visitor;
let refreshed = 0;
beforeAll(async () => {
  server = await startDashboard({ refreshCounted: async () => void (refreshed += 1) });
  official = await server.official();
  const month = (day: typeof TODAY) =>
    Array.from({ length: 2000 }, (_, n) => aRating({ day, score: (n < 1800 ? 5 : 2) as Score }));
  await server.store.ratings.append([...month(TODAY), ...month(addDays(TODAY, -40))]);
});
afterAll(() => server.stop());

const STEP = {
  version: '0',
  satisfaction: '85,5',
  reduction: '25',
  from: '2026-11-23',
  dueBy: '2026-12-31',
  decision: 'Quyết định 99/QĐ-UBND ngày 20/11/2026',
};

describe('targets', () => {
  const PATH = '/dashboard/settings/targets';

  test.for([
    { satisfaction: '' },
    { satisfaction: 'x' },
    { satisfaction: '101' },
    { reduction: '0' },
    { from: '2026-11-22' },
    { from: '' },
    { dueBy: '2026-11-01' },
    { decision: ' ' },
    { version: '3', from: '2026-11-22' },
  ])('are not saved with %j', async (change) => {
    const answer = await official.post(PATH, { ...STEP, ...change });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('role="alert"');
    expect(await server.store.settings.history('targets-91')).toHaveLength(0);
  });

  test('hold from their day on, in every page and file, and leave what is over as it was', async () => {
    const before = (await official.get('/dashboard/reports?period=2026-10')).text;
    const print = /<code>(.*?)<\/code>/.exec(before)![1];
    expect((await official.get('/dashboard?period=2026-11')).text).toContain('90%');
    expect((await official.post(PATH, STEP)).headers.get('location')).toBe(`${PATH}?done=saved`);
    const { text } = await official.get(PATH);
    expect(text).toContain('Quyết định 99/QĐ-UBND ngày 20/11/2026, áp dụng từ 23/11/2026.');
    expect(text).toContain('Thời hạn đạt: 31/12/2026.');
    expect(text).toContain('<td>lan</td>');
    expect((await official.get('/dashboard?period=2026-11')).text).toContain('85,5%');
    expect((await official.get('/dashboard?period=2026-10')).text).not.toContain('85,5%');
    expect((await official.get('/dashboard/reports?period=2026-10')).text).toContain(print);
    const csv = (await official.get('/dashboard/satisfaction.csv?period=2026-11')).text;
    expect(csv).toMatch(/^total,91,An Giang,2000,.*,met,/m);
    // Who was slower is told so.
    expect((await official.post(PATH, STEP)).text).toContain('Có người vừa lưu bản khác');
  });
});

describe('how figures are counted', () => {
  const PATH = '/dashboard/settings/counting';

  test('is chosen with a reason, and holds at once', async () => {
    const choice = { version: '0', counted: 'backed', noPetitions: 'full', reason: 'Công văn 5' };
    for (const wrong of [{ counted: 'x' }, { noPetitions: '' }, { reason: '' }]) {
      expect((await official.post(PATH, { ...choice, ...wrong })).status).toBe(422);
    }
    expect(refreshed).toBe(0);
    expect((await official.post(PATH, choice)).status).toBe(303);
    expect(refreshed).toBe(1);
    const { text } = await official.get(PATH);
    expect(text).toMatch(/value="backed"\s+checked/);
    expect(text).toContain('<td>Công văn 5</td>');
  });
});

describe('the letterhead', () => {
  const PATH = '/dashboard/settings/letterhead';
  const LETTERHEAD = {
    version: '0',
    superior: '',
    issuer: 'ỦY BAN NHÂN DÂN TỈNH AN GIANG',
    symbol: 'BC-UBND',
    place: 'Rạch Giá',
    authority: 'TM. ỦY BAN NHÂN DÂN',
    signerTitle: 'CHỦ TỊCH',
    signerName: 'Trần Văn Bình',
    recipients: '- Văn phòng Chính phủ;\r\n\r\n- Lưu: VT, KSTT.',
  };

  test('stands on the report with the number that the clerk gave it', async () => {
    for (const wrong of [{ issuer: '' }, { symbol: 'x'.repeat(151) }, { place: 'a\tb' }]) {
      expect((await official.post(PATH, { ...LETTERHEAD, ...wrong })).status).toBe(422);
    }
    expect((await official.post(PATH, LETTERHEAD)).status).toBe(303);
    const page = (await official.get('/dashboard/reports?period=2026-10&number=12')).text;
    expect(page).toContain('report.pdf?period=2026-10&amp;counted=all&amp;number=12');
    const cookie = [...official.cookies].map(([key, value]) => `${key}=${value}`).join('; ');
    for (const kind of ['pdf', 'docx'] as const) {
      const response = await fetch(
        `${server.origin}/dashboard/reports/report.${kind}?period=2026-10&number=12`,
        { headers: { cookie } },
      );
      const bytes = Buffer.from(await response.arrayBuffer());
      const text = (kind === 'pdf' ? pdfText(bytes) : docxText(bytes)).normalize('NFC');
      for (const part of [
        'Số: 12/BC-UBND',
        'Rạch Giá, ngày 23 tháng 11 năm 2026',
        'TM. ỦY BAN NHÂN DÂN',
        'CHỦ TỊCH',
        'Trần Văn Bình',
        '- Lưu: VT, KSTT.',
      ]) {
        expect(text.replace(/\s+/g, '')).toContain(part.replace(/\s+/g, ''));
      }
      expect(text).not.toContain('VĂN PHÒNG');
    }
  });
});
