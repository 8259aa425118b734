import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHeldUploads } from '../../../analytics/dashboard/held-uploads.ts';
import { instant } from '../../../core/calendar.ts';
import { AN_GIANG, BIRTH, LONG_XUYEN, NOW, RACH_GIA } from '../../support/builders.ts';
import { aDossierCode } from '../../support/dossier-builders.ts';
import { startDashboard, type DashboardServer, type Visitor } from './dashboard-server.ts';

const PAGE = '/dashboard/dossiers';
const HEAD = 'Mã hồ sơ,Mã TTHC,Mã đơn vị,Ngày trả kết quả,Họ tên';
const row = (code: string, procedure: string = BIRTH) =>
  `${code},${procedure},${LONG_XUYEN},23/11/2026,Nguyễn Văn A`;

let server: DashboardServer;
let official: Visitor;

beforeAll(async () => {
  server = await startDashboard();
  official = await server.official();
});
afterAll(() => server.stop());

async function look(...lines: readonly string[]): Promise<{ status: number; text: string }> {
  const body = new FormData();
  body.append('file', new File([lines.join('\n')], 'hồ sơ "tháng 11".csv'));
  const cookie = [...official.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = { cookie, 'sec-fetch-site': 'same-origin' };
  const response = await fetch(`${server.origin}${PAGE}/look`, { method: 'POST', headers, body });
  return { status: response.status, text: await response.text() };
}

const wordOf = (text: string) => /name="file" value="([\w-]+)"/.exec(text)?.[1] ?? '';
const counted = async () => (await server.store.dossiers.span(AN_GIANG)) !== null;

describe('the page of files of finished dossiers', () => {
  test('shows what a file would do before anything is stored, then stores it once', async () => {
    const seen = await look(HEAD, row(aDossierCode()), row(aDossierCode()));
    expect(seen.status).toBe(200);
    expect(seen.text).toContain('Xem trước, chưa ghi gì');
    expect(seen.text).toContain('Cột không dùng: Họ tên.');
    expect(seen.text).not.toContain('Nguyễn Văn A');
    expect(await counted()).toBe(false);
    const order = { file: wordOf(seen.text) };
    const taken = await official.post(`${PAGE}/take`, order);
    expect(taken.text).toContain('Đã ghi tệp.');
    expect(await counted()).toBe(true);
    const again = await official.post(`${PAGE}/take`, order);
    expect([again.status, again.text.includes('Tệp không còn được giữ')]).toEqual([422, true]);
  });

  test('lists bad rows by line and stores the good ones only when told to', async () => {
    const seen = await look(HEAD, row('x'), row(aDossierCode()));
    expect(seen.text).toContain('Dòng 2:');
    const refused = await official.post(`${PAGE}/take`, { file: wordOf(seen.text) });
    expect([refused.status, refused.text.includes('Chưa ghi gì vì có hàng lỗi.')]).toEqual([
      422,
      true,
    ]);
    const anew = await look(HEAD, row('x'), row(aDossierCode()));
    const taken = await official.post(`${PAGE}/take`, { file: wordOf(anew.text), partial: 'yes' });
    expect(taken.text).toContain('Đã ghi tệp.');
  });

  test.for([
    { lines: [], says: 'Hãy chọn một tệp có nội dung.' },
    { lines: ['a,b', '1,2'], says: 'Cần có các cột' },
    { lines: ['%PDF-1.7'], says: 'không phải tệp CSV' },
  ])('says why $lines can not be taken', async ({ lines, says }) => {
    const { status, text } = await look(...lines);
    expect([status, text.includes(says)]).toEqual([422, true]);
  });

  test('lets an official say what an unknown code means, and counts what waited', async () => {
    const seen = await look(HEAD, row(aDossierCode(), 'KS-01'), row(aDossierCode(), 'KS-01'));
    await official.post(`${PAGE}/take`, { file: wordOf(seen.text) });
    expect((await official.get(PAGE)).text).toContain('KS-01');
    const meaning = { kind: 'procedure', sourceCode: 'KS-01', meantCode: '9.999999' };
    const unknown = await official.post(`${PAGE}/meaning`, meaning);
    expect([unknown.status, unknown.text.includes('Không có mã')]).toEqual([422, true]);
    const kept = await official.post(`${PAGE}/meaning`, { ...meaning, meantCode: BIRTH });
    expect(kept.text).toContain('Đã ghi. 2 hồ sơ chờ đã được đếm.');
    expect(kept.text).toContain('Không có hồ sơ nào chờ.');
    // From now on the code is known.
    const next = await look(HEAD, row(aDossierCode(), 'KS-01'));
    expect(next.text).toMatch(/Hồ sơ mới<\/th>\s*<td class="number">1</);
    const stranger = { kind: 'unit', sourceCode: 'nobody', meantCode: RACH_GIA };
    expect((await official.post(`${PAGE}/meaning`, stranger)).status).toBe(422);
  });
});

test('a held file is given out once, to its official, for a while, and few are held', () => {
  let now = NOW;
  const held = createHeldUploads(() => now);
  const file = { name: 'a', bytes: new Uint8Array([1]) };
  const word = held.hold(file, 'lan');
  expect(held.take(word, 'hoa')).toBeNull();
  expect(held.take(word, 'lan')).toBe(file);
  expect(held.take(word, 'lan')).toBeNull();
  const old = held.hold(file, 'lan');
  now = instant(NOW + 16 * 60_000);
  expect(held.take(old, 'lan')).toBeNull();
  const words = Array.from({ length: 6 }, () => held.hold(file, 'lan'));
  expect(words.filter((one) => held.take(one, 'lan') !== null)).toHaveLength(4);
});
