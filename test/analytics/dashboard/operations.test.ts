import { afterAll, beforeEach, expect, test } from 'vitest';
import { instant } from '../../../core/calendar.ts';
import { channelId } from '../../../core/channel.ts';
import { MOST_UPDATE_TRIES } from '../../../core/sending/inbox.ts';
import { LISTS, NOW } from '../../support/builders.ts';
import { startDashboard, type DashboardServer, type Visitor } from './dashboard-server.ts';

const PATH = '/dashboard/operations';
const ZALO = channelId('zalo');
const TOKEN = '123456789:AAHfiqksKZ8WmR2zSjiQ7_v4TMAKdiHm9T0';
const WORDS = 'Tôi tên Nguyễn Văn Bí, số 0912345678';

let server: DashboardServer;
let official: Visitor;
beforeEach(async () => {
  await server?.stop();
  server = await startDashboard({
    channelStates: () => [{ id: channelId('telegram'), state: 'receiving' }],
    storeFacts: async () => ({
      bytes: 2_500_000,
      freeBytes: 9e9,
      lastBackupAt: NOW,
      refusedFiles: 0,
    }),
  });
  official = await server.official();
});
afterAll(() => server.stop());

/** A citizen's message that was tried in vain as often as anything is. */
async function park(problem: string, eventId = 'event-1'): Promise<void> {
  const { inbox } = server.store;
  const chat = 'hash-of-the-chat';
  await inbox.store({ channel: ZALO, chat, eventId, position: 1, payload: WORDS });
  for (let n = 0; n < MOST_UPDATE_TRIES; n += 1) {
    const update = (await inbox.next(ZALO, chat))!;
    await inbox.noteFailure(update, { problem, dueAt: NOW });
  }
}

const parkedEvent = async () => (await server.store.inbox.parked(1))[0]!.event;

test('a healthy installation is told to be one', async () => {
  const { status, text } = await official.get(PATH);
  expect(status).toBe(200);
  expect(text).toContain('Không có việc gì cần làm.');
  expect(text).toContain('Đang nhận tin.');
  expect(text).toContain('3 MB');
});

test('a message set aside is tried again, or discarded with a reason that is logged', async () => {
  await park('TypeError bot/zalo/to-chat-event.ts:44:12');
  const before = await official.get(PATH);
  expect(before.text).toContain('1 tin của người dân đã gác lại');
  expect(before.text).toContain('bot/zalo/to-chat-event.ts:44:12');
  const event = await parkedEvent();
  await official.post(`${PATH}/updates/retry`, { channel: 'zalo', event });
  expect(await server.store.inbox.dueChats(ZALO, NOW, 5)).toHaveLength(1);
  const again = await official.post(`${PATH}/updates/retry`, { channel: 'zalo', event });
  expect(again.headers.get('location')).toBe(`${PATH}?done=gone`);

  await park('TypeError');
  const without = await official.post(`${PATH}/updates/discard`, { channel: 'zalo', event });
  expect(without.status).toBe(422);
  expect(await server.store.inbox.parked(5)).toHaveLength(1);
  const fields = { channel: 'zalo', event, reason: 'tin thử của kỹ thuật' };
  const gone = await official.post(`${PATH}/updates/discard`, fields);
  expect(gone.headers.get('location')).toBe(`${PATH}?done=discarded`);
  expect(await server.store.inbox.parked(5)).toEqual([]);
  const [entry] = await server.store.audit.list({ actor: 'lan', most: 1 });
  expect(entry).toMatchObject({
    act: `POST ${PATH}/updates/discard`,
    object: 'zalo',
    detail: { reason: 'tin thử của kỹ thuật' },
  });
});

test('a channel that pauses says why and until when, and is let on by hand', async () => {
  const pausedUntil = instant(NOW + 300_000);
  const sending = { failures: 5, pausedUntil, problem: 'zalo--216' };
  await server.store.outbox.noteSending(ZALO, sending);
  const { text } = await official.get(PATH);
  expect(text).toContain('zalo: đang tạm ngừng gửi');
  expect(text).toContain('Khóa bị từ chối hoặc hết hạn');
  await official.post(`${PATH}/channels/resume`, { channel: 'zalo' });
  expect((await server.store.outbox.sending(ZALO)).pausedUntil).toBeNull();
  const unknown = await official.post(`${PATH}/channels/resume`, { channel: 'no-such' });
  expect(unknown.headers.get('location')).toBe(`${PATH}?done=gone`);
});

test('what was given up is listed by kind; what waits, by age', async () => {
  const { outbox } = server.store;
  const draft = {
    channel: ZALO,
    chat: 'hash',
    kind: 'invitation' as const,
    address: '0912345678',
    message: {
      replies: [{ placement: 'new' as const, text: WORDS, buttons: [] }],
      pressed: null,
      template: null,
    },
    dedupeKey: null,
    dueAt: NOW,
    expiresAt: instant(NOW + 86_400_000),
  };
  await outbox.add([draft, { ...draft, chat: 'other' }]);
  const lease = { holder: 'test', until: instant(NOW + 60_000) };
  const [leased] = await outbox.lease(ZALO, { lease, now: NOW, most: 1, perSecond: 100 });
  await outbox.settle([{ id: leased!.id, after: { state: 'dead', problem: 'zalo--217' } }]);
  server.later(11 * 60_000);
  const { text } = await official.get(PATH);
  expect(text).toContain('Lời mời đánh giá');
  expect(text).toContain('Người dân đã đóng cuộc trò chuyện.');
  expect(text).toContain('có tin chờ quá 10 phút');
  expect(text).not.toContain('0912345678');
  expect(text).not.toContain('Nguyễn Văn Bí');
});

test('no secret and no words of a citizen come through a fault', async () => {
  const leaks = [
    `Error ${TOKEN}`,
    TOKEN,
    WORDS,
    'https://bot/x?access_token=abcdefghijklmnopqrstuvwxyz',
  ];
  for (const [n, problem] of leaks.entries()) await park(problem, `event-${n}`);
  await server.store.outbox.noteSending(ZALO, { failures: 5, pausedUntil: NOW, problem: TOKEN });
  const { text } = await official.get(PATH);
  expect(text.match(/Lỗi khác|Khóa bị từ chối/g)!.length).toBeGreaterThanOrEqual(leaks.length);
  for (const secret of [
    'AAHfiqks',
    '123456789',
    '0912345678',
    'Văn Bí',
    'abcdefghijklm',
    'hash-of-the-chat',
  ]) {
    expect(text).not.toContain(secret);
  }
});

test('silent kiosks, a refused channel, a full disk and old backups are named with what to do', async () => {
  await server.stop();
  server = await startDashboard({
    channelStates: () => [{ id: channelId('telegram'), state: 'refused' }],
    storeFacts: async () => ({
      bytes: null,
      freeBytes: 5e8,
      lastBackupAt: instant(NOW - 3 * 86_400_000),
      refusedFiles: 2,
    }),
  });
  official = await server.official();
  await server.store.access.issue(
    {
      id: 'kiosk-1',
      label: 'Ki-ốt cửa số 2',
      writer: { kind: 'device', id: 'kiosk-1', counter: LISTS.counters[0]!.id },
      issuedAt: NOW,
      revokedAt: null,
      clockOffsetMs: 0,
    },
    'hash',
  );
  const { text } = await official.get(PATH);
  expect(text).toContain('Ki-ốt không báo về: Ki-ốt cửa số 2');
  expect(text).toContain('telegram: nền tảng từ chối');
  expect(text).toContain('Ổ đĩa còn dưới 1 GB');
  expect(text).toContain('2 tệp hồ sơ trong thư mục theo dõi');
  expect(text).toContain('sao lưu');
});

test('nobody but an administrator comes here', async () => {
  expect((await server.visitor().get(PATH)).status).toBe(303);
});
