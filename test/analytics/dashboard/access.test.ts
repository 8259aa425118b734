import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instant } from '../../../core/calendar.ts';
import { tokenHash } from '../../../server/tokens.ts';
import { LISTS, NOW } from '../../support/builders.ts';
import { startDashboard, type DashboardServer, type Visitor } from './dashboard-server.ts';

const HOUR = 3_600_000;
const COUNTER = LISTS.counters[0]!.id;

let server: DashboardServer;
let official: Visitor;
beforeAll(async () => {
  server = await startDashboard();
  official = await server.official();
});
afterAll(() => server.stop());

test('devices and keys are seen and made by nobody who is not signed in', async () => {
  const stranger = server.visitor();
  expect((await stranger.get('/dashboard/access')).status).toBe(303);
  for (const path of ['keys', 'enrolments', 'some-id/revoke']) {
    const fields = { label: 'x', counter: COUNTER };
    const answer = await stranger.post(`/dashboard/access/${path}`, fields);
    expect(answer.headers.get('location')).toBe('/dashboard/sign-in');
  }
  expect(await server.store.access.list()).toEqual([]);
});

describe('an API key', () => {
  const issue = async (label: string) => {
    const { text, status } = await official.post('/dashboard/access/keys', { label });
    return { text, status, key: /<code>(mck_[\w-]{43})<\/code>/.exec(text)?.[1] ?? '' };
  };

  test('is shown once, works, and is stored as a hash', async () => {
    const { key, status } = await issue('  Phần mềm <b>một cửa</b> ');
    expect(status).toBe(200);
    const access = await server.store.access.find(tokenHash(key));
    expect(access).toMatchObject({
      label: 'Phần mềm <b>một cửa</b>',
      writer: { kind: 'integration', province: '91' },
      issuedAt: NOW,
    });
    const { text } = await official.get('/dashboard/access');
    expect(text).not.toContain(key);
    expect(text).not.toContain(tokenHash(key));
    expect(text).toContain('Phần mềm &lt;b&gt;một cửa&lt;/b&gt;');
    expect(text).toContain('Toàn tỉnh An Giang');
  });

  test.for(['', '   ', '\u0000\u202E', 'x'.repeat(81)])(
    'needs a label that can be read: not "%s"',
    async (label) => {
      const before = (await server.store.access.list()).length;
      const { status, text } = await issue(label);
      expect(status).toBe(422);
      expect(text).toContain('Hãy nhập tên, nhiều nhất 80 ký tự.');
      expect(await server.store.access.list()).toHaveLength(before);
    },
  );

  test('is refused from the moment it is revoked, once', async () => {
    const { key } = await issue('Để thu hồi');
    const id = (await server.store.access.find(tokenHash(key)))?.id ?? '';
    const revoke = () => official.post(`/dashboard/access/${id}/revoke`, {});
    expect((await revoke()).headers.get('location')).toBe('/dashboard/access?done=revoked');
    expect(await server.store.access.find(tokenHash(key))).toBeNull();
    const again = await revoke();
    expect(again.headers.get('location')).toBe('/dashboard/access?done=nothing');
    const { text } = await official.get('/dashboard/access?done=revoked');
    expect(text).toContain('Đã thu hồi.');
    expect(text).toContain('Đã thu hồi 23/11/2026');
  });
});

describe('a kiosk link', () => {
  const offer = (counter: string) => official.post('/dashboard/access/enrolments', { counter });
  const codeIn = (text: string) => /\/kiosk#enrol=([\w-]{27})</.exec(text)?.[1] ?? '';

  test('holds a code in its fragment that works once for its counter', async () => {
    const { text } = await offer(COUNTER);
    const code = codeIn(text);
    expect(text).toContain(`<code>${server.origin}/kiosk#enrol=${code}</code>`);
    expect(text).toContain('đến 09:30 24/11/2026');
    expect((await official.get('/dashboard/access')).text).not.toContain(code);
    const redeem = () => server.store.access.redeemEnrolment(tokenHash(code), NOW);
    expect(await redeem()).toBe(COUNTER);
    expect(await redeem()).toBeNull();
  });

  test('expires after a day', async () => {
    const hash = tokenHash(codeIn((await offer(COUNTER)).text));
    const dayLater = instant(NOW + 24 * HOUR + 1);
    expect(await server.store.access.redeemEnrolment(hash, dayLater)).toBeNull();
  });

  test('leads to the public address when there is one', async () => {
    const publicUrl = 'https://danhgia.angiang.example';
    const other = await startDashboard({ publicUrl });
    const answer = await (
      await other.official()
    ).post('/dashboard/access/enrolments', {
      counter: COUNTER,
    });
    expect(answer.text).toContain(`<code>${publicUrl}/kiosk#enrol=`);
    await other.stop();
  });

  test.for(['', '99999-1', '<script>'])('is not made for the counter "%s"', async (counter) => {
    const { status, text } = await offer(counter);
    expect(status).toBe(422);
    expect(text).toContain('Hãy chọn một bộ phận một cửa trong danh sách.');
    expect(text).not.toContain('<script>');
  });
});

test('the list says in words how a device’s clock is off, and names it without trusting its label', async () => {
  const device = (id: string, label: string, clockOffsetMs: number) =>
    server.store.access.issue(
      {
        id,
        label,
        writer: { kind: 'device', id, counter: COUNTER },
        issuedAt: NOW,
        revokedAt: null,
        clockOffsetMs,
      },
      tokenHash(id),
    );
  await device('slow', 'Ki-ốt "1"><script>', 3 * HOUR);
  await device('fast', 'Ki-ốt 2', -400_000);
  await device('../../x', 'Ki-ốt 3', 0);
  const { text } = await official.get('/dashboard/access');
  expect(text).toContain('chậm 3 giờ');
  expect(text).toContain('nhanh 7 phút');
  expect(text).toContain('đúng giờ');
  expect(text).toContain('Ki-ốt &quot;1&quot;&gt;&lt;script&gt;');
  expect(text).not.toContain('<script>');
  expect(text).toContain('action="/dashboard/access/..%2F..%2Fx/revoke"');
  const answer = await official.post('/dashboard/access/..%2F..%2Fx/revoke', {});
  expect(answer.headers.get('location')).toBe('/dashboard/access?done=revoked');
});
