import type { Update } from 'grammy/types';
import { describe, expect, test } from 'vitest';
import { chatIdOf, toTelegramEvent } from '../../../bot/telegram/to-citizen-input.ts';

const chat = { id: 9, type: 'private', first_name: 'A' };
const from = { id: 9, is_bot: false, first_name: 'A', language_code: 'km' };
const update = (content: object) => ({ update_id: 1, ...content }) as Update;
const message = (content: object) => update({ message: { chat, from, ...content } });
const query = (content: object) =>
  update({ callback_query: { id: 'q', from, chat_instance: '1', ...content } });

describe('a private message', () => {
  test.for([
    ['/start', { kind: 'start', code: null }],
    ['/start c-30307-1', { kind: 'start', code: 'c-30307-1' }],
    ['/start@mot_cham_bot c-30307-1', { kind: 'start', code: 'c-30307-1' }],
    ['/start  c-30307-1  thêm', { kind: 'start', code: 'c-30307-1' }],
    ['/started', { kind: 'text', text: '/started' }],
    ['/huy', { kind: 'text', text: '/huy' }],
    ['chào', { kind: 'text', text: 'chào' }],
    ['', { kind: 'text', text: '' }],
  ] as const)('%j is %j', ([text, input]) => {
    expect(toTelegramEvent(message({ text }))).toEqual({
      kind: 'private',
      chatId: 9,
      language: 'km',
      input,
      press: null,
    });
  });

  test.for(['photo', 'sticker', 'voice', 'video_note', 'document', 'contact', 'location', 'poll'])(
    'a %s is something that can not be read',
    (content) => {
      expect(toTelegramEvent(message({ [content]: {} }))).toMatchObject({
        input: { kind: 'unsupported' },
      });
    },
  );

  test.for([
    message({ pinned_message: {} }),
    message({ text: 'hi', from: { ...from, is_bot: true } }),
    update({ edited_message: { chat, from, text: '5' } }),
    update({ channel_post: { chat, text: '5' } }),
    update({ poll: {} }),
    update({}),
  ])('needs no answer: %j', (each) => {
    expect(toTelegramEvent(each)).toBeNull();
  });

  test.for([
    ['en-GB', 'en'],
    ['fr', null],
    [undefined, null],
  ] as const)('an app in %j is served in %j', ([language_code, language]) => {
    const event = toTelegramEvent(message({ text: 'x', from: { ...from, language_code } }));
    expect(event?.language).toBe(language);
  });
});

describe('a pressed button', () => {
  const data = 'r1:D4-tW9nLRp-hZXCGdyiVDg:5';

  test('names the message it stands under', () => {
    expect(toTelegramEvent(query({ data, message: { chat, message_id: 3 } }))).toMatchObject({
      kind: 'private',
      chatId: 9,
      input: { kind: 'choice', value: 5 },
      press: { queryId: 'q', messageId: 3 },
    });
  });

  test('works when its message is too old to be named', () => {
    expect(toTelegramEvent(query({ data }))).toMatchObject({
      chatId: 9,
      press: { messageId: null },
    });
  });

  test.for([{ data: 'x' }, {}, { game_short_name: 'g' }])('is unknown with %j', (content) => {
    expect(toTelegramEvent(query(content))).toMatchObject({ input: { kind: 'unknown-button' } });
  });

  test('in a group counts for nobody', () => {
    const group = { chat: { id: -5, type: 'group' }, message_id: 3 };
    expect(toTelegramEvent(query({ data, message: group }))).toMatchObject({ kind: 'group' });
  });
});

describe('membership', () => {
  const member = (type: string, status: string) =>
    update({ my_chat_member: { chat: { id: 9, type }, from, new_chat_member: { status } } });

  test.for([
    ['private', 'kicked', 'private'],
    ['private', 'member', undefined],
    ['group', 'member', 'group'],
    ['channel', 'administrator', 'group'],
    ['supergroup', 'left', undefined],
    ['group', 'kicked', undefined],
  ] as const)('in a %s as %s is %s', ([type, status, kind]) => {
    expect(toTelegramEvent(member(type, status))?.kind).toBe(kind);
  });
});

test.for([
  [message({ text: 'x' }), 9],
  [query({ message: { chat: { id: 4 } } }), 4],
  [query({}), 9],
  [update({ my_chat_member: { chat: { id: 7 } } }), 7],
  [update({ poll: {} }), null],
] as const)('the order of %j is kept with chat %j', ([each, id]) => {
  expect(chatIdOf(each)).toBe(id);
});
