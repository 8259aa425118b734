import { afterEach, beforeEach, expect, test } from 'vitest';
import { createChatTurns, type ChatEvent, type ChatTurns } from '../../bot/chat-turn.ts';
import { channelId } from '../../core/channel.ts';
import { chatWords } from '../../core/conversation/chat-words.ts';
import type { Choice, CitizenInput } from '../../core/conversation/citizen-input.ts';
import type { Reply } from '../../core/conversation/turn.ts';
import { aDirectory, submissionId } from '../support/chat-builders.ts';
import { openChatStore, type ChatStore } from '../support/chat-store.ts';

let store: ChatStore;
let turns: ChatTurns;
let sent: string[];

beforeEach(async () => {
  store = await openChatStore();
  turns = createChatTurns(channelId('telegram'), store.settings);
  sent = [];
});
afterEach(() => store.close());

let lastEvent = 0;
const anEvent = (input: CitizenInput, over: Partial<ChatEvent> = {}): ChatEvent => ({
  chat: 'chat-a',
  eventId: String((lastEvent += 1)),
  input,
  language: null,
  ...over,
});
const start: CitizenInput = { kind: 'start', code: 'c-30307-1' };
const press = (id: number, value: Choice): CitizenInput => ({
  kind: 'choice',
  submissionId: submissionId(id),
  value,
});
const deliver = async (replies: readonly Reply[]) => {
  sent.push(...replies.map(({ text }) => text));
};

test('stores the facts before it replies', async () => {
  await turns.take(anEvent(start), deliver);
  let storedAtReply: readonly string[] = [];
  await turns.take(anEvent(press(1, 5)), async () => {
    storedAtReply = await store.ratings();
  });
  await turns.settled();
  expect(storedAtReply).toEqual(['30307-1 5']);
});

test('applies an event delivered twice once, and replies once', async () => {
  const event = anEvent(start);
  await turns.take(event, deliver);
  await turns.take(event, deliver);
  const tap = anEvent(press(1, 5));
  await Promise.all([turns.take(tap, deliver), turns.take(tap, deliver), turns.take(tap, deliver)]);
  await turns.settled();
  expect(await store.ratings()).toEqual(['30307-1 5']);
  expect(sent).toHaveLength(1 + 2);
});

test('a failed delivery loses no fact, is noted, and does not stop the next reply', async () => {
  await turns.take(anEvent(start), () => Promise.reject(new TypeError('chat 77 said hello')));
  await turns.take(anEvent({ kind: 'unsupported' }), () => Promise.reject('chat 77'));
  await turns.take(anEvent(press(1, 4)), deliver);
  await turns.settled();
  expect(await store.ratings()).toEqual(['30307-1 4']);
  expect(sent).not.toHaveLength(0);
  expect(store.logged).toEqual([
    { event: 'chat-reply-failed', fields: expect.objectContaining({ fault: 'TypeError' }) },
    { event: 'chat-reply-failed', fields: expect.objectContaining({ fault: 'string' }) },
  ]);
  expect(JSON.stringify(store.logged)).not.toContain('chat 77');
});

test('rejects when the store could not take the event; delivered again it counts once', async () => {
  await turns.take(anEvent(start), deliver);
  store.failNext(2);
  const tap = anEvent(press(1, 3));
  await expect(turns.take(tap, deliver)).rejects.toThrow('Planted');
  await expect(turns.take(tap, deliver)).rejects.toThrow('Planted');
  expect(await store.ratings()).toEqual([]);
  await turns.take(tap, deliver);
  expect(await store.ratings()).toEqual(['30307-1 3']);
});

test('keeps a comment with its rating', async () => {
  for (const input of [start, press(1, 2), { kind: 'text', text: 'Chờ lâu' } as const]) {
    await turns.take(anEvent(input), deliver);
  }
  expect(await store.comments()).toEqual(['Chờ lâu']);
});

test('keeps the order of one chat and does not let one chat wait for another', async () => {
  const slow = Promise.withResolvers<void>();
  await turns.take(anEvent(start), () => slow.promise);
  await turns.take(anEvent(press(1, 5)), deliver);
  await turns.take(anEvent(start, { chat: 'chat-b' }), deliver);
  await expect.poll(() => sent.length).toBe(1);
  expect(sent[0]).toContain(chatWords('vi').greeting);
  slow.resolve();
  await turns.settled();
  expect(sent).toHaveLength(3);
});

test('drops replies beyond what a slow platform can take, never facts', async () => {
  const slow = Promise.withResolvers<void>();
  await turns.take(anEvent(start), () => slow.promise);
  for (let index = 0; index < 30; index += 1) {
    await turns.take(anEvent({ kind: 'unsupported' }), deliver);
  }
  await turns.take(anEvent(press(1, 1)), deliver);
  slow.resolve();
  await turns.settled();
  expect(sent).toHaveLength(19);
  expect(store.logged.filter(({ event }) => event === 'chat-reply-dropped')).toHaveLength(12);
  expect(await store.ratings()).toEqual(['30307-1 1']);
});

test('a fault of our own is told to the citizen, noted without a text, and not repeated', async () => {
  let broken = true;
  const directory = () => {
    if (!broken) return aDirectory();
    const counters = {
      get: () => {
        throw new RangeError('the citizen wrote: secret words');
      },
    };
    return { ...aDirectory(), counters: counters as never };
  };
  turns = createChatTurns(channelId('telegram'), { ...store.settings, directory });
  await turns.take(anEvent(start), deliver);
  await turns.settled();
  expect(sent).toEqual([chatWords('vi').turnFailed]);
  expect(store.logged[0]).toMatchObject({
    event: 'chat-turn-faulted',
    fields: { fault: 'RangeError' },
  });
  expect(JSON.stringify(store.logged)).not.toContain('secret words');
  broken = false;
  await turns.take(anEvent(start), deliver);
  await turns.settled();
  expect(sent[1]).toContain(chatWords('vi').greeting);
});

test('notes when a rating meets another one under its id', async () => {
  const settings = { ...store.settings, newSubmissionId: () => submissionId(1) };
  turns = createChatTurns(channelId('telegram'), settings);
  for (const [chat, score] of [['a', 5] as const, ['b', 1] as const]) {
    await turns.take(anEvent(start, { chat }), deliver);
    await turns.take(anEvent(press(1, score), { chat }), deliver);
  }
  expect(await store.ratings()).toEqual(['30307-1 5']);
  expect(store.logged.map(({ event }) => event)).toEqual(['chat-rating-conflict']);
});
