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

describe('a kiosk that shows a code', () => {
  const waiting = (code: string, hash: string) =>
    server.store.access.offerPairing(
      { code, tokenHash: hash, expiresAt: instant(NOW + HOUR) },
      NOW,
    );
  const enrol = (code: string, fields: Readonly<Record<string, string>> = {}, by = official) =>
    by.post('/dashboard/access/enrolments', {
      code,
      label: 'Ki-ốt 1',
      counter: COUNTER,
      ...fields,
    });

  test('becomes a device of the counter when an official types the code, however it is written', async () => {
    await waiting('BCDFGHJK', 'hash-1');
    const answer = await enrol(' bcdf–ghjk ');
    expect(answer.headers.get('location')).toBe('/dashboard/access?done=enrolled');
    expect(await server.store.access.find('hash-1')).toMatchObject({
      label: 'Ki-ốt 1',
      writer: { kind: 'device', counter: COUNTER },
    });
    const { text } = await official.get('/dashboard/access?done=enrolled');
    expect(text).toContain('Đã ghi danh. Ki-ốt tự bắt đầu trong vài giây.');
    expect(text).toContain(`${server.origin}/kiosk`);
  });

  test.for([
    [{ counter: '' }, 'Hãy chọn một bộ phận một cửa trong danh sách.'],
    [{ counter: '<script>' }, 'Hãy chọn một bộ phận một cửa trong danh sách.'],
    [{ label: ' ' }, 'Hãy nhập tên, nhiều nhất 80 ký tự.'],
  ] as const)(
    'keeps its code, and what was typed, while %o is to be corrected',
    async ([fields, words]) => {
      const code = 'BCDFGHJL';
      await waiting(code, 'hash-2');
      const { status, text } = await enrol(code, fields);
      expect(status).toBe(422);
      expect(text).toContain(words);
      expect(text).toContain(`value="${code}"`);
      expect(text).not.toContain('<script>');
      expect(await server.store.access.isPairing('hash-2', NOW)).toBe(true);
    },
  );

  test('cannot be guessed: after five wrong codes an account waits, and others do not', async () => {
    await waiting('ZZZZZZZZ', 'hash-3');
    const guesser = await server.official();
    for (const code of ['BBBBBBBB', 'x', '', 'BBBBBBBC', 'BBBBBBBD']) {
      expect((await enrol(code, {}, guesser)).text).toContain(
        'Không có máy nào đang chờ với mã này',
      );
    }
    const { status, text } = await enrol('ZZZZZZZZ', {}, guesser);
    expect(status).toBe(422);
    expect(text).toContain('Đã nhập sai nhiều lần.');
    expect(await server.store.access.find('hash-3')).toBeNull();
  });
});

describe('the page of one kiosk', () => {
  const path = '/dashboard/access/kiosk-9/device';
  const fields = {
    label: 'Ki-ốt 9',
    counter: COUNTER,
    warnAfter: '45',
    volume: '30',
    diagonal: '15,6',
    look: 'dark',
    faces: 'plain',
    order: 'good-first',
    language: 'en',
    largeText: 'on',
  };
  beforeAll(async () => {
    await server.store.access.issue(
      {
        id: 'kiosk-9',
        label: 'Ki-ốt <9>',
        writer: { kind: 'device', id: 'kiosk-9', counter: COUNTER },
        issuedAt: NOW,
        revokedAt: null,
        clockOffsetMs: 0,
      },
      'hash-9',
    );
  });

  test('shows how it is set and whether the kiosk has that', async () => {
    const { status, text } = await official.get(path);
    expect(status).toBe(200);
    expect(text).toContain('Ki-ốt &lt;9&gt;');
    expect(text).toContain('Máy chưa nhận cài đặt mới nhất.');
    expect((await official.get('/dashboard/access/nobody/device')).status).toBe(404);
    expect((await server.visitor().get(path)).status).toBe(303);
  });

  test('renames, moves and sets it; what makes no sense is as by default', async () => {
    const moved = { ...fields, counter: LISTS.counters[1]!.id, volume: '900' };
    const answer = await official.post(path, moved);
    expect(answer.headers.get('location')).toBe(`${path}?done=saved`);
    expect(await server.store.access.find('hash-9')).toMatchObject({
      label: 'Ki-ốt 9',
      writer: { counter: LISTS.counters[1]!.id, former: [COUNTER] },
    });
    const state = await server.store.fleet.find('kiosk-9');
    expect(state.settings).toMatchObject({
      warnAfterMs: 45_000,
      volume: 0.7,
      diagonalInches: 15.6,
      look: 'dark',
      faces: 'plain',
      languages: ['vi', 'en'],
      largeText: true,
      lowReach: false,
      trial: false,
    });
    expect(state.settingsVersion).toBe(1);
    await official.post(path, moved);
    expect((await server.store.fleet.find('kiosk-9')).settingsVersion).toBe(1);
  });

  test.for([{ label: ' ' }, { counter: 'nowhere' }])('changes nothing for %o', async (change) => {
    const before = await server.store.access.find('hash-9');
    expect((await official.post(path, { ...fields, ...change })).status).toBe(422);
    expect(await server.store.access.find('hash-9')).toEqual(before);
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
