import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instant, type Instant } from '../../core/calendar.ts';
import { channelId, type ChannelId } from '../../core/channel.ts';
import type { ChatKey } from '../../core/conversation/conversation-memory.ts';
import type { OutboundDraft } from '../../core/sending/outbound-message.ts';
import { rotateKeys } from '../../data/key-ring.ts';
import type { OpenedStore } from '../../data/open-store.ts';
import { createSealer } from '../../data/seal.ts';
import { anAmendment, aRating, NOW } from '../support/builders.ts';
import { aConversation } from '../support/chat-builders.ts';
import { ENGINES, TEST_SECRET, type TestStore } from '../support/stores.ts';

const later = (ms: number): Instant => instant(NOW + ms);
const lease = (holder: string, ms = 60_000) => ({ holder, until: later(ms) });

function aDraft(channel: ChannelId, over: Partial<OutboundDraft> = {}): OutboundDraft {
  return {
    channel,
    chat: randomUUID(),
    kind: 'invitation',
    address: 'số điện thoại 0912345678',
    message: { replies: [], pressed: null, template: null },
    dedupeKey: null,
    dueAt: NOW,
    expiresAt: later(86_400_000),
    ...over,
  };
}

describe.for(ENGINES)('chat queues on $name', ({ open }) => {
  let testStore: TestStore;
  let store: OpenedStore;
  beforeAll(async () => {
    testStore = await open();
    store = testStore.store;
  });
  afterAll(() => testStore.discard());

  /** A channel of its own for each test, so that none sees another one's messages. */
  const aChannel = () => channelId(`c${randomUUID().slice(0, 8)}`);
  const take = (channel: ChannelId, over: { now?: Instant; most?: number; holder?: string } = {}) =>
    store.outbox.lease(channel, {
      lease: lease(over.holder ?? 'one', (over.now ?? NOW) - NOW + 60_000),
      now: over.now ?? NOW,
      most: over.most ?? 100,
      perSecond: 1000,
    });

  test('applies a chat event once, however often and however close it comes', async () => {
    const key: ChatKey = { channel: 'telegram', chat: 'k1' };
    const rating = aRating({ channel: channelId('telegram') });
    let decided = 0;
    const apply = () =>
      store.conversations.applyOnce(key, { id: 'event-1', lease: null }, () => {
        decided += 1;
        return {
          conversation: aConversation(),
          ratings: [rating],
          amendments: [anAmendment({ submissionId: rating.submissionId, comment: 'nhanh' })],
          messages: [],
          wish: null,
          forgottenVoice: null,
          ifInvitationLost: null,
        };
      });
    const answers = await Promise.all([apply(), apply(), apply()]);
    expect(answers.filter((answer) => answer !== null)).toHaveLength(1);
    expect(decided).toBe(1);
    expect(await store.conversations.find(key)).toEqual(aConversation());
    const comments = await store.engine.all(`SELECT text FROM comment WHERE text = 'nhanh'`);
    expect(comments).toHaveLength(1);
  });

  test('a turn that fails harms none of those that are written with it', async () => {
    const channel = aChannel();
    const said = (chat: string, rating = aRating({ channel })) =>
      store.conversations.applyOnce({ channel, chat }, { id: chat, lease: lease('one') }, () => {
        if (chat === 'k7') throw new Error('planted');
        return {
          conversation: aConversation({ submissionId: rating.submissionId }),
          ratings: [rating],
          amendments: [],
          messages: [aDraft(channel, { chat, kind: 'reply' })],
          wish: null,
          forgottenVoice: null,
          ifInvitationLost: null,
        };
      });
    const chats = Array.from({ length: 40 }, (_, n) => `k${n}`);
    const turns = await Promise.allSettled(chats.map((chat) => said(chat)));
    const failed = turns.flatMap(({ status }, n) => (status === 'rejected' ? [chats[n]] : []));
    expect(failed).toEqual(['k7']);
    const stored = await store.engine.all('SELECT 1 AS one FROM rating WHERE channel = $1', [
      channel,
    ]);
    expect(stored).toHaveLength(39);
    expect(await store.conversations.find({ channel, chat: 'k7' })).toBeNull();
    const sent = turns.flatMap((turn) =>
      turn.status === 'fulfilled' ? turn.value!.leased.map(({ chat }) => chat) : [],
    );
    expect(sent.toSorted()).toEqual(chats.filter((chat) => chat !== 'k7').toSorted());
  });

  test('keeps what a chat says unreadable to whoever holds the database', async () => {
    const key: ChatKey = { channel: 'telegram', chat: 'k2' };
    const rating = aRating();
    await store.conversations.applyOnce(key, { id: 'event-2', lease: null }, () => ({
      conversation: { ...aConversation(), submissionId: rating.submissionId },
      ratings: [rating],
      amendments: [],
      messages: [],
      wish: null,
      forgottenVoice: null,
      ifInvitationLost: null,
    }));
    const rows = await store.engine.all<{ state: string }>('SELECT state FROM conversation');
    expect(JSON.stringify(rows)).not.toContain(rating.submissionId);
    const ids = await store.engine.all<{ rating_id: string }>('SELECT rating_id FROM rating');
    expect(JSON.stringify(ids)).not.toContain(rating.submissionId);
  });

  test('an update is stored once, in order, and leaves nothing readable', async () => {
    const channel = aChannel();
    const update = (n: number) => ({
      channel,
      eventId: `số hiệu ${n}`,
      chat: 'chat',
      position: n,
      payload: `nói riêng ${n}`,
    });
    const outcomes = await Promise.all([3, 1, 2, 1].map((n) => store.inbox.store(update(n))));
    expect(outcomes.toSorted()).toEqual(['known', 'stored', 'stored', 'stored']);
    expect(await store.inbox.next(channel, 'chat')).toMatchObject({ ...update(1), tries: 0 });
    expect(await store.inbox.dueChats(channel, NOW, 10)).toEqual(['chat']);
    const rows = await store.engine.all('SELECT * FROM chat_inbox WHERE channel = $1', [channel]);
    expect(JSON.stringify(rows)).not.toMatch(/nói riêng|số hiệu/);
    await store.inbox.drop(update(1));
    expect(await store.inbox.store(update(1))).toBe('known');
    expect(await store.inbox.next(channel, 'chat')).toMatchObject({ eventId: 'số hiệu 2' });
  });

  test('a message with a known key is not taken, even after it was sent', async () => {
    const channel = aChannel();
    const draft = aDraft(channel, { dedupeKey: `k-${channel}` });
    expect(await store.outbox.add([draft, { ...draft, chat: 'other' }])).toBe(1);
    const [message] = await take(channel);
    expect(message).toMatchObject({ address: draft.address, kind: 'invitation', tries: 0 });
    await store.outbox.settle([{ id: message!.id, after: { state: 'sent', reference: 'p-1' } }]);
    expect(await store.outbox.add([draft])).toBe(0);
    expect(await store.outbox.findSent(channel, 'p-1')).toBe(`k-${channel}`);
    expect(await store.outbox.findSent(channel, 'p-2')).toBeNull();
    const rows = await store.engine.all('SELECT * FROM outbox WHERE channel = $1', [channel]);
    expect(rows).toEqual([expect.objectContaining({ sealed: '', chat: '', state: 'sent' })]);
  });

  test('two holders never get the same message, and a silent one loses its own', async () => {
    const channel = aChannel();
    await store.outbox.add(Array.from({ length: 40 }, () => aDraft(channel)));
    const shares = await Promise.all(
      ['one', 'two', 'three'].map((holder) => take(channel, { holder, most: 15 })),
    );
    const ids = shares.flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const rest = await take(channel, { holder: 'two', now: later(30_000) });
    expect(ids.length + rest.length).toBe(40);
    const again = await take(channel, { holder: 'four', now: later(61_000) });
    expect(again.length).toBeGreaterThan(0);
    const lost = shares.flat()[0]!;
    expect(await store.outbox.renew(again[0]!.id, lease('four', 200_000))).toBe(true);
    expect(await store.outbox.renew(lost.id, lease('nobody'))).toBe(false);
  });

  test('a chat gets its messages one after another, and answers do not wait for invitations', async () => {
    const channel = aChannel();
    const chat = 'the-same';
    await store.outbox.add([
      aDraft(channel, { chat, kind: 'invitation', dueAt: later(5_000), address: 'late' }),
      aDraft(channel, { chat, kind: 'reply', address: 'first' }),
      aDraft(channel, { chat, kind: 'reply', address: 'second' }),
    ]);
    const [first, ...others] = await take(channel);
    expect([first?.address, others]).toEqual(['first', []]);
    await store.outbox.settle([{ id: first!.id, after: { state: 'sent', reference: null } }]);
    expect((await take(channel)).map(({ address }) => address)).toEqual(['second']);
    expect((await take(channel, { now: later(6_000) })).map(({ address }) => address)).toEqual([
      'late',
    ]);
  });

  test('only answers are leased at night, and nothing that is out of date', async () => {
    const channel = aChannel();
    const night = later(13 * 3_600_000);
    await store.outbox.add([
      aDraft(channel, { kind: 'reminder' }),
      aDraft(channel, { kind: 'reply', address: 'answer' }),
      aDraft(channel, { kind: 'reply', expiresAt: later(1_000) }),
    ]);
    expect((await take(channel, { now: night })).map(({ address }) => address)).toEqual(['answer']);
  });

  test('the rate holds for all processes together', async () => {
    const channel = aChannel();
    await store.outbox.add(Array.from({ length: 60 }, () => aDraft(channel)));
    const slow = (ms: number) =>
      store.outbox.lease(channel, {
        lease: lease('one', ms + 60_000),
        now: later(ms),
        most: 100,
        perSecond: 10,
      });
    const first = await Promise.all([slow(0), slow(0), slow(0)]);
    expect(first.flat()).toHaveLength(10);
    expect(await slow(50)).toHaveLength(0);
    expect(await slow(500)).toHaveLength(5);
    expect(await slow(5_000)).toHaveLength(10);
  });

  test('a paused channel sends nothing, then one message goes ahead', async () => {
    const channel = aChannel();
    await store.outbox.add([aDraft(channel), aDraft(channel)]);
    const sending = { failures: 5, pausedUntil: later(30_000), problem: 'server-fault' };
    await store.outbox.noteSending(channel, sending);
    expect(await store.outbox.sending(channel)).toMatchObject(sending);
    expect(await take(channel)).toEqual([]);
    expect(await take(channel, { now: later(31_000) })).toHaveLength(1);
    const standing = (await store.outbox.standings()).find((each) => each.channel === channel);
    expect(standing).toMatchObject({ waiting: 2, dead: 0, oldestAt: NOW, sending });
  });

  test('a chat that was closed is sent nothing on our own account', async () => {
    const channel = aChannel();
    const chat = 'closed';
    const drafts = [aDraft(channel, { chat }), aDraft(channel, { chat, kind: 'reply' })];
    await store.outbox.add(drafts);
    await store.outbox.closeChat(channel, chat, 'stopped');
    expect(await store.outbox.isClosed(channel, chat)).toBe(true);
    expect((await take(channel)).map(({ kind }) => kind)).toEqual(['reply']);
    expect(await store.outbox.add(drafts)).toBe(1);
  });

  test('a dead message is shown without address and text, and forgotten after a week', async () => {
    const channel = aChannel();
    await store.outbox.add([aDraft(channel)]);
    const [message] = await take(channel);
    await store.outbox.settle([{ id: message!.id, after: { state: 'dead', problem: 'no' } }]);
    const dead = (await store.outbox.dead(1000)).filter((each) => each.channel === channel);
    expect(dead).toEqual([expect.objectContaining({ problem: 'no', kind: 'invitation' })]);
    const rows = await store.engine.all('SELECT * FROM outbox WHERE channel = $1', [channel]);
    expect(rows).toEqual([expect.objectContaining({ sealed: '', chat: '' })]);
  });

  test('keys can be changed at any time; what waits stays readable, the old key is gone', async () => {
    const channel = aChannel();
    const update = { channel, eventId: 'e', chat: 'chat', position: 1, payload: 'giữ lại' };
    await store.inbox.store(update);
    await store.outbox.add(Array.from({ length: 3 }, () => aDraft(channel)));
    const sealer = createSealer(TEST_SECRET);
    const keys = () => store.engine.all<{ key_id: string }>('SELECT key_id FROM sealing_key');
    const [old] = await keys();
    const { resealed } = await rotateKeys(store.engine, sealer, NOW);
    expect(resealed).toBeGreaterThanOrEqual(4);
    expect(await store.inbox.next(channel, 'chat')).toMatchObject({ payload: 'giữ lại' });
    // The open store has not heard of the new key: what it seals now must stay readable, too.
    await store.outbox.add([aDraft(channel)]);
    await rotateKeys(store.engine, sealer, later(2 * 3_600_000));
    expect(await take(channel)).toHaveLength(4);
    expect((await keys()).map(({ key_id }) => key_id)).not.toContain(old?.key_id);
  });
});
