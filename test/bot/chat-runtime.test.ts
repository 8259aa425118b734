import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { chatWords } from '../../core/conversation/chat-words.ts';
import type { Choice, CitizenInput } from '../../core/conversation/citizen-input.ts';
import type { SendOutcome } from '../../core/sending/send-outcome.ts';
import { aDirectory, submissionId } from '../support/chat-builders.ts';
import { openChatStore, type ChatStore } from '../support/chat-store.ts';
import { openFakeChannel, type FakeChannel } from '../support/fake-channel.ts';

let store: ChatStore;
let channel: FakeChannel;

beforeEach(async () => {
  store = await openChatStore();
  channel = openFakeChannel(store);
});
afterEach(async () => {
  await channel.runtime.stop(30_000);
  await store.close();
});

/** Where time is hurried a lease ends within milliseconds, and what is slowly sent would be sent by others too. */
const LEASED_FOR_LONG = { leaseMs: 1e9 };

const start: CitizenInput = { kind: 'start', code: 'c-30307-1' };
const text = (said: string): CitizenInput => ({ kind: 'text', text: said });
const press = (id: number, value: Choice): CitizenInput => ({
  kind: 'choice',
  submissionId: submissionId(id),
  value,
});
const until = (holds: () => unknown) => vi.waitUntil(holds, { timeout: 30_000, interval: 5 });
const sentCount = (count: number) => until(() => channel.sent.length >= count);
const standing = async () => (await store.settings.outbox.standings())[0];

describe('an update', () => {
  test('leaves facts and a reply, and nothing of itself', async () => {
    for (const input of [start, press(1, 2), text('Chờ lâu')]) await channel.say(input);
    await sentCount(3);
    await channel.runtime.stop(30_000);
    expect(await store.ratings()).toEqual(['30307-1 2']);
    expect(await store.comments()).toEqual(['Chờ lâu']);
    expect(await store.settings.inbox.standings()).toEqual([]);
    expect(await store.store.engine.all('SELECT * FROM outbox')).toEqual([]);
  });

  test('delivered again and again counts once and is answered once', async () => {
    const again = { event: 'the-same' };
    await Promise.all([1, 2, 3].map(() => channel.say(start, again)));
    await sentCount(1);
    await channel.say(start, again);
    await channel.say({ kind: 'unsupported' });
    await sentCount(2);
    expect(channel.sent).toHaveLength(2);
  });

  test('that can not be stored must come again, and then counts once', async () => {
    store.failNext(2);
    await expect(channel.say(start)).rejects.toThrow('Planted');
    await expect(channel.say(start)).rejects.toThrow('Planted');
    await channel.say(start);
    await sentCount(1);
  });

  test('stored by a process that has died is worked on by the next one', async () => {
    await channel.runtime.stop(0);
    await channel.say(start);
    channel = openFakeChannel(store);
    await sentCount(1);
    expect(channel.sent[0]?.text).toContain(chatWords('vi').greeting);
  });

  test('that always fails is set aside, told to the citizen, and holds up nobody', async () => {
    let directoryBroken = true;
    const directory = () => {
      if (directoryBroken) throw new RangeError('the citizen wrote: secret words');
      return aDirectory();
    };
    await channel.runtime.stop(0);
    channel = openFakeChannel(store, { directory, ...LEASED_FOR_LONG });
    store.hurry(100);
    await channel.say(start);
    await sentCount(1);
    expect(channel.sent[0]?.text).toBe(chatWords('vi').turnFailed);
    const [parked] = await store.settings.inbox.parked(10);
    expect(parked).toMatchObject({ channel: 'telegram', tries: 5 });
    expect(parked?.problem).toContain('RangeError');
    directoryBroken = false;
    await channel.say(press(1, 5));
    await sentCount(2);
    expect(
      await store.settings.inbox.unpark(parked!.channel, parked!.event, store.settings.now()),
    ).toBe(true);
    await sentCount(3);
    expect(channel.sent[2]?.text).toContain(chatWords('vi').askScore);
    expect(await store.settings.inbox.parked(10)).toEqual([]);
    expect(JSON.stringify(store.logged)).not.toContain('secret words');
  });

  test('that nobody can read is parked with a sealed payload, and can be erased', async () => {
    channel.broken = true;
    store.hurry(100);
    await channel.say(text('rất bí mật'));
    await until(() => store.logged.some(({ fields }) => fields['state'] === 'parked'));
    expect(await store.dump()).not.toContain('bí mật');
    expect(await store.dump()).not.toContain('address-a');
    const [parked] = await store.settings.inbox.parked(10);
    expect(await store.settings.inbox.discard(parked!.channel, parked!.event)).toBe(true);
    expect(await store.settings.inbox.discard(parked!.channel, parked!.event)).toBe(false);
    expect(channel.sent).toEqual([]);
  });

  test('notes when a rating meets another one under its id', async () => {
    await channel.runtime.stop(0);
    channel = openFakeChannel(store, { newSubmissionId: () => submissionId(1) });
    for (const [chat, score] of [['a', 5] as const, ['b', 1] as const]) {
      await channel.say(start, { chat });
      await channel.say(press(1, score), { chat });
    }
    await sentCount(4);
    expect(await store.ratings()).toHaveLength(1);
    expect(store.logged.map(({ event }) => event)).toEqual(['chat-rating-conflict']);
  });
});

describe('a reply', () => {
  test('is sent after the facts are stored, in the order of its chat', async () => {
    const slow = Promise.withResolvers<SendOutcome>();
    channel.answerNext(slow.promise);
    await channel.say(start);
    await channel.say(press(1, 5));
    await channel.say(start, { chat: 'b' });
    await sentCount(1);
    expect(channel.sent[0]?.address).toBe('address-b');
    expect(await store.ratings()).toEqual(['30307-1 5']);
    slow.resolve({ kind: 'sent', reference: null });
    await sentCount(3);
    expect(channel.sent.map(({ address }) => address.at(-1)).join('')).toBe('baa');
  });

  test('waits sealed while the platform is in trouble, and goes out later', async () => {
    await channel.runtime.stop(0);
    channel = openFakeChannel(store, LEASED_FOR_LONG);
    channel.answerNext({ kind: 'retry', code: 'server-fault' });
    await channel.say(start);
    await expect.poll(async () => (await standing())?.waiting, { timeout: 30_000 }).toBe(1);
    await until(() => store.logged.length === 0);
    expect(await store.dump()).not.toContain('address-a');
    store.hurry(100);
    await sentCount(1);
    await expect.poll(standing, { timeout: 30_000 }).toMatchObject({ waiting: 0, dead: 0 });
  });

  test('is given up after twelve tries, and the next one goes out', async () => {
    const trouble = Array.from({ length: 12 }, () => ({ kind: 'retry', code: 'network' }) as const);
    await channel.runtime.stop(0);
    channel = openFakeChannel(store, LEASED_FOR_LONG);
    store.hurry(2_000);
    channel.answerNext(...trouble);
    await channel.say(start);
    await until(() => store.logged.some(({ event }) => event === 'chat-message-dead'));
    expect(await store.settings.outbox.dead(5)).toEqual([
      expect.objectContaining({ kind: 'reply', problem: 'network' }),
    ]);
    expect(await store.dump()).not.toContain('address-a');
    await channel.say({ kind: 'unsupported' });
    await sentCount(1);
  });

  test('that the platform refuses for good is dead at once', async () => {
    channel.answerNext({ kind: 'final', code: 'bad-request' });
    await channel.say(start);
    await channel.say({ kind: 'unsupported' });
    await sentCount(1);
    await expect.poll(standing, { timeout: 30_000 }).toMatchObject({ dead: 1, waiting: 0 });
  });

  test('to a citizen who has blocked us is erased with all that waits for them', async () => {
    channel.answerNext({ kind: 'closed', code: 'chat-closed' });
    await channel.say(start);
    const { outbox } = store.settings;
    const closed = () => outbox.isClosed('telegram' as never, 'hash-a');
    await expect.poll(closed, { timeout: 30_000 }).toBe(true);
    await channel.say({ kind: 'unsupported' });
    await sentCount(1);
    expect(await closed()).toBe(false);
  });

  test('refused credentials stop the channel, keep its messages, and are told', async () => {
    channel.answerNext({ kind: 'credentials-refused', code: 'token-refused' });
    await channel.say(start);
    await until(() => store.logged.some(({ event }) => event === 'chat-channel-paused'));
    await channel.say({ kind: 'unsupported' });
    await expect.poll(async () => (await standing())?.waiting, { timeout: 30_000 }).toBe(2);
    expect((await standing())?.sending).toMatchObject({ problem: 'token-refused' });
    store.pass(10 * 60_000);
    await sentCount(2);
    await expect
      .poll(async () => (await standing())?.sending.problem, { timeout: 30_000 })
      .toBeNull();
  });
});
