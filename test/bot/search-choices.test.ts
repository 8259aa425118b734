import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ButtonPress } from '../../core/conversation/citizen-input.ts';
import { noteChoice } from '../../server/note-choice.ts';
import { NOON, PROVINCE } from '../support/chat-builders.ts';
import { PROCEDURE_INDEX, WITH_PROCEDURES } from '../support/chat-procedures.ts';
import { openChatStore, type ChatStore } from '../support/chat-store.ts';
import { openFakeChannel, type FakeChannel } from '../support/fake-channel.ts';

const RENEWED = '3.000347';
const QUERY = 'bằng lái xe';
let store: ChatStore;
let channel: FakeChannel;
let learnt: { words: string; procedure: string }[];
let isBroken = false;

beforeEach(async () => {
  store = await openChatStore();
  learnt = [];
  isBroken = false;
  channel = openFakeChannel(store, {
    directory: () => WITH_PROCEDURES.directory,
    search: async () => WITH_PROCEDURES.search,
    async noteChoice({ words, procedure }) {
      learnt.push({ words, procedure });
      if (isBroken) throw new RangeError('nobody is listening');
      await noteChoice(
        { query: words, procedure },
        {
          procedureSearch: { index: async () => PROCEDURE_INDEX },
          searchChoices: store.store.searchChoices,
          province: PROVINCE,
          now: () => NOON,
        },
      );
    },
  });
});
afterEach(async () => {
  await channel.runtime.stop(30_000);
  await store.close();
});

const heard = (count: number) =>
  vi.waitUntil(() => channel.sent.length >= count, { timeout: 30_000, interval: 5 });
async function say(text: string): Promise<void> {
  const before = channel.sent.length;
  await channel.say({ kind: 'text', text });
  await heard(before + 1);
}
function offer(procedure: string): ButtonPress {
  const buttons = channel.sent.at(-1)!.message.replies.flatMap((reply) => reply.buttons.flat());
  return buttons
    .map((each) => each.press)
    .find((each) => each.kind === 'procedure' && each.procedure === procedure)!;
}
async function press(input: ButtonPress, event: string): Promise<void> {
  const before = channel.sent.length;
  await channel.say(input, { event });
  await heard(before + 1);
}
const counted = () => store.store.engine.all('SELECT * FROM search_choice');

test('what was chosen after a search is learnt once, without words or identity', async () => {
  await say('chào');
  await say(QUERY);
  const choice = offer(RENEWED);
  await press(choice, 'choice');
  await channel.say(choice, { event: 'choice' });
  await say('5');
  expect(learnt).toEqual([{ words: 'giay phep lai xe', procedure: RENEWED }]);
  const rows = await counted();
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toMatch(/lai xe|hash-a|address/);
});

test('words whose offers were passed over are learnt with what other words find', async () => {
  await say('chào');
  await say(QUERY);
  await say('đổi giấy phép lái xe');
  await vi.waitUntil(() => learnt.length > 0, { timeout: 30_000, interval: 5 });
  expect(learnt).toEqual([{ words: 'giay phep lai xe', procedure: RENEWED }]);
  const key = { channel: 'telegram', chat: 'hash-a' };
  expect((await store.store.conversations.find(key))?.searched).toBeNull();
});

test('words whose offers were passed over are learnt with what is chosen after other words', async () => {
  await say('chào');
  await say(QUERY);
  await say('cấp giấy phép lái xe quốc tế');
  await press(offer(RENEWED), 'choice');
  await vi.waitUntil(() => learnt.length > 0, { timeout: 30_000, interval: 5 });
  expect(learnt).toEqual([{ words: 'giay phep lai xe', procedure: RENEWED }]);
});

test('what stood first, was typed with a phone number, teaches nothing', async () => {
  await say('chào');
  await say(QUERY);
  await press(offer('3.000348'), 'first');
  expect(await counted()).toEqual([]);
  const personal = 'làm giấy phép lái xe cho anh Nguyễn Văn Tèo 0912345678';
  expect(WITH_PROCEDURES.search(personal).learnable).toBeNull();
});

test('a choice that can not be noted holds up nobody', async () => {
  isBroken = true;
  await say('chào');
  await say(QUERY);
  await press(offer(RENEWED), 'choice');
  await say('5');
  expect(await store.ratings()).toEqual(['91-0 5']);
  await vi.waitUntil(() => store.logged.some(({ event }) => event === 'chat-choice-not-noted'), {
    timeout: 30_000,
  });
});

test('the searched words wait sealed, and are gone once something is chosen', async () => {
  await say('chào');
  await say(QUERY);
  expect(await store.dump()).not.toContain('lai xe');
  const key = { channel: 'telegram', chat: 'hash-a' };
  expect((await store.store.conversations.find(key))?.searched).toBe('giay phep lai xe');
  await press(offer(RENEWED), 'choice');
  expect((await store.store.conversations.find(key))?.searched).toBeNull();
});
