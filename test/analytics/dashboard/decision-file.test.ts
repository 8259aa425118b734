import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actionAddress } from '../../../analytics/dashboard/reduction/action-address.ts';
import { AN_GIANG, BIRTH, MARRIAGE, NOW, TODAY } from '../../support/builders.ts';
import { signedInAs } from '../../support/sign-in.ts';
import { anAction } from '../../core/reduction/reduction-builders.ts';
import { startDashboard, type DashboardServer, type Visitor } from './dashboard-server.ts';

const ID = '1811/QĐ-UBND | cut-time | 1.001193';
const PDF = `%PDF-1.7\n${'x'.repeat(300_000)}`;

let server: DashboardServer;
let official: Visitor;
beforeAll(async () => {
  server = await startDashboard();
  official = await server.official();
  const change = { attribute: 'time-limit', before: 15, after: 10, unit: 'working-day' } as const;
  await server.store.reductions.record(
    AN_GIANG,
    [
      anAction({
        id: ID,
        kind: 'cut-time',
        procedures: [BIRTH],
        decision: '1811/QĐ-UBND',
        decidedOn: TODAY,
        effectiveOn: TODAY,
        changes: [change],
        competence: 'ministry',
      }),
      anAction({ id: 'b', procedures: [MARRIAGE], decision: null, effectiveOn: null }),
    ],
    { author: 'lan', at: NOW, reason: '' },
  );
});
afterAll(() => server.stop());

const cookieOf = (visitor: Visitor) =>
  [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');

const upload = (
  content: string | Uint8Array<ArrayBuffer> | null,
  name = 'Quyết định.pdf',
  cookie = cookieOf(official),
) => {
  const form = new FormData();
  if (content !== null) form.set('file', new Blob([content]), name);
  return fetch(`${server.origin}${actionAddress(ID)}/files`, {
    method: 'POST',
    body: form,
    redirect: 'manual',
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
  });
};

describe('the page of an act', () => {
  test('says who decided what and when, and what went down', async () => {
    const { status, text } = await official.get(actionAddress(ID));
    expect(status).toBe(200);
    expect(text).toContain('Bộ, ngành (tỉnh chỉ đề nghị được)');
    expect(text).toMatch(/thời hạn giải quyết<\/th>\s*<td>15<\/td>\s*<td>10<\/td>\s*<td>ngày làm/);
    expect(text).toContain('Chưa có danh sách gốc để tính.');
    expect((await official.get('/dashboard/reduction/actions/none')).status).toBe(404);
    expect((await official.get('/dashboard/reduction')).text).toContain(actionAddress(ID));
  });

  test('keeps the file of the decision, version by version, as it was handed in', async () => {
    expect((await upload(PDF)).headers.get('location')).toBe(`${actionAddress(ID)}?done=added`);
    expect((await upload(PDF)).status).toBe(303);
    expect((await upload('%PDF-second', '..\\x\u202E.pdf')).status).toBe(303);
    const { text } = await official.get(`${actionAddress(ID)}?done=added`);
    expect(text).toContain('Đã lưu tệp quyết định.');
    expect(text).toContain(createHash('sha256').update(PDF).digest('hex'));
    expect(text).toContain('Bản 2: PDF');
    expect(text).not.toContain('Bản 3');
    const first = await official.get(`${actionAddress(ID)}/files/1`);
    expect(first.text).toBe(PDF);
    expect(first.headers.get('content-type')).toBe('application/pdf');
    expect(first.headers.get('content-disposition')).toBe(
      'attachment; filename=quyet-dinh-1811-qd-ubnd-v1.pdf',
    );
    expect(first.headers.get('x-content-type-options')).toBe('nosniff');
    expect(first.headers.get('content-security-policy')).toContain('sandbox');
    expect((await official.get(`${actionAddress(ID)}/files/2`)).text).toBe('%PDF-second');
    expect((await official.get(`${actionAddress(ID)}/files/3`)).status).toBe(404);
    const page = (await official.get('/dashboard/reduction')).text;
    expect(page).toContain(`${actionAddress(ID)}/files/2`);
  });

  test('refuses what is no document, and what is too large, and says so', async () => {
    const refused = async (answer: Response, status: number, words: string) => {
      expect(answer.status).toBe(status);
      expect(await answer.text()).toContain(words);
    };
    await refused(await upload('<script>alert(1)</script>'), 422, 'không phải là PDF');
    await refused(await upload(null), 422, 'Hãy chọn một tệp.');
    await refused(await upload(new Uint8Array(10_000_001)), 422, 'lớn hơn 10 MB');
    await refused(await upload(new Uint8Array(10_200_000)), 413, 'lớn hơn 10 MB');
  });

  test('lets those in only who may: others read, or see nothing', async () => {
    expect((await upload(PDF, 'a.pdf', '')).status).toBe(303);
    const auditor = (await signedInAs(server.store, 'auditor')).cookie;
    expect((await upload('%PDF-third', 'a.pdf', auditor)).status).toBe(403);
    const stranger = server.visitor();
    expect((await stranger.get(`${actionAddress(ID)}/files/1`)).status).toBe(303);
    const read = await stranger.get(`${actionAddress(ID)}/files/1`, { cookie: auditor });
    expect(read.status).toBe(200);
    const counter = (await signedInAs(server.store, 'counter-staff')).cookie;
    expect((await stranger.get(`${actionAddress(ID)}/files/1`, { cookie: counter })).status).toBe(
      403,
    );
    const entries = await server.store.audit.list({ most: 100 });
    expect(JSON.stringify(entries)).toContain('/reduction/actions/:key/files');
  });

  test('takes an act out with a reason, and keeps it on record', async () => {
    const withdraw = (reason: string) =>
      official.post(`${actionAddress('b')}/withdraw`, { reason });
    expect((await withdraw('  ')).status).toBe(422);
    expect((await withdraw('Ghi nhầm')).headers.get('location')).toContain('done=withdrawn');
    expect((await withdraw('Ghi nhầm')).status).toBe(404);
    const actions = await server.store.reductions.listActions(AN_GIANG);
    expect(actions.map(({ id }) => id)).toEqual([ID]);
  });
});
