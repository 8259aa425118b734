import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IDENTITY_SETTINGS, parseMark } from '../../../../core/identity.ts';
import { startDashboard, type DashboardServer, type Visitor } from '../dashboard-server.ts';

const PATH = '/dashboard/settings/identity';
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path d="M0 0H9"/><script>x</script></svg>';

let server: DashboardServer;
let official: Visitor;
beforeAll(async () => {
  server = await startDashboard();
  official = await server.official();
});
afterAll(() => server.stop());

/** Posts the form as a browser does. */
async function upload(
  fields: Readonly<Record<string, string>>,
  file: Uint8Array | string | null,
): Promise<{ status: number; text: string }> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ version: '0', alt: 'Hình tỉnh', ...fields })) {
    form.set(name, value);
  }
  if (file !== null) form.set('file', new File([file as string], 'x.bin'));
  const request = new Request('http://x/', { method: 'POST', body: form });
  const cookie = [...official.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await fetch(`${server.origin}${PATH}/mark`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      cookie,
      'sec-fetch-site': 'same-origin',
      'content-type': request.headers.get('content-type')!,
    },
    body: await request.arrayBuffer(),
  });
  return { status: answer.status, text: await answer.text() };
}

const versionOf = async (part: 'national' | 'provincial' | 'line') =>
  (await server.store.settings.find(IDENTITY_SETTINGS[part]))?.version ?? 0;

test('only an administrator reads and sets what stands at the head', async () => {
  const stranger = server.visitor();
  expect((await stranger.get(PATH)).status).toBe(303);
  expect((await stranger.post(`${PATH}/line`, { line: 'x', version: '0' })).status).toBe(303);
  expect(await versionOf('line')).toBe(0);
});

test('without any setting every page shows our own sign', async () => {
  const { text } = await official.get(PATH);
  expect(text).toContain('<svg viewBox="0 0 32 32"');
  expect(text).toContain('Chưa có hình nào.');
  expect(text).toContain('Biểu trưng An Giang');
});

describe('a mark', () => {
  test('is cleaned, kept with its versions and its author, noted, and shown at once everywhere', async () => {
    expect((await upload({ kind: 'provincial', alt: '  Biểu  trưng tỉnh ' }, SVG)).status).toBe(
      303,
    );
    const setting = await server.store.settings.find(IDENTITY_SETTINGS.provincial);
    const mark = parseMark(setting)!;
    expect(mark).toMatchObject({ alt: 'Biểu trưng tỉnh', width: 20, height: 10, isLight: true });
    expect(Buffer.from(mark.base64, 'base64').toString()).not.toContain('script');
    const [entry] = await server.store.audit.list({ most: 1 });
    expect(entry).toMatchObject({
      act: `POST ${PATH}`,
      object: 'provincial',
      detail: { type: 'image/svg+xml', alt: 'Biểu trưng tỉnh' },
    });
    const shown =
      '<img class="mark" src="/marks/provincial?v=1" alt="Biểu trưng tỉnh" lang="vi" />';
    for (const path of [PATH, '/cong-khai', '/de-xuat']) {
      expect((await official.get(path)).text).toContain(shown);
    }
    const png = new PNG({ width: 20, height: 20 });
    const again = { kind: 'provincial', version: '1' };
    expect((await upload(again, PNG.sync.write(png))).status).toBe(303);
    expect((await official.get(PATH)).text).toContain('/marks/provincial?v=2');
    expect((await server.store.settings.history(IDENTITY_SETTINGS.provincial)).length).toBe(2);
  });

  test('is not taken from a form that is older than the last change', async () => {
    const answer = await upload({ kind: 'provincial', version: '1' }, SVG);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Có người vừa sửa');
    expect(await versionOf('provincial')).toBe(2);
  });

  test('can be taken away again', async () => {
    const fields = { kind: 'provincial', version: '2', action: 'remove' };
    expect((await upload(fields, null)).status).toBe(303);
    const { text } = await official.get(PATH);
    expect(text).not.toContain('/marks/provincial');
    expect(text).toContain('đã bỏ');
  });

  test.for([
    ['no file', null, {}, 'Hãy chọn một tệp'],
    ['a text', 'xin chào', {}, 'không phải PNG hay SVG'],
    ['another picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), {}, 'không phải PNG hay SVG'],
    ['a file above 64 kB', `${SVG}<!--${'x'.repeat(64_000)}-->`, {}, 'lớn quá 64 kB'],
    ['a broken PNG', Buffer.from([0x89, 0x50]), {}, 'PNG này hỏng'],
    ['an SVG with entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${SVG}`, {}, 'Không đọc được'],
    ['no description', SVG, { alt: '...' }, 'Hãy viết lời mô tả'],
    ['no known kind', SVG, { kind: 'communal' }, 'Hãy chọn một tệp'],
  ] as const)('is refused with words: %s', async ([, file, fields, words]) => {
    const answer = await upload({ kind: 'national', ...fields }, file);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(words);
    expect(await versionOf('national')).toBe(0);
  });
});

test('the line of text is shown on every page, and an empty one takes it away', async () => {
  const line = 'Ủy ban nhân dân tỉnh An Giang';
  expect((await official.post(`${PATH}/line`, { line, version: '0' })).status).toBe(303);
  expect((await official.get('/cong-khai')).text).toContain(line);
  const long = await official.post(`${PATH}/line`, { line: 'x'.repeat(81), version: '1' });
  expect([long.status, long.text.includes('dài quá 80 chữ')]).toEqual([422, true]);
  expect((await official.post(`${PATH}/line`, { line: ' ', version: '1' })).status).toBe(303);
  expect((await official.get('/cong-khai')).text).not.toContain(line);
});
