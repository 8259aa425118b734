import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { turnOf } from '../../bot/chat-turn.ts';
import { channelId } from '../../core/channel.ts';
import { chatWords } from '../../core/conversation/chat-words.ts';
import type { CitizenInput } from '../../core/conversation/citizen-input.ts';
import type { UnitCode } from '../../core/organisation.ts';
import { parseStaffChatCode, STAFF_CODE_LIVES_MS } from '../../core/staff-chat.ts';
import { aRating, LISTS, LONG_XUYEN } from '../support/builders.ts';
import { invite } from '../support/invite.ts';
import { openChatStore, type ChatStore } from '../support/chat-store.ts';
import { textOf } from '../support/chat-builders.ts';

const words = chatWords('vi');
const OWN_CHAT = { channel: channelId('telegram'), chat: 'own' };
const CITIZENS_CHAT = { channel: channelId('telegram'), chat: 'citizen' };

describe('an official’s own chat', () => {
  let chat: ChatStore;
  let events = 0;

  beforeEach(async () => {
    chat = await openChatStore();
    await chat.store.directory.record(LISTS);
  });
  afterEach(() => chat.close());

  const official = (id: string, unit: string | null) =>
    chat.store.officials.add({
      id,
      signInName: id,
      displayName: id,
      passwordHash: 'x',
      role: 'counter-staff',
      unit: unit as UnitCode | null,
      counter: null,
    });

  /** What is answered to one message. */
  async function say(input: CitizenInput | string, place = OWN_CHAT): Promise<string> {
    const read = typeof input === 'string' ? ({ kind: 'text', text: input } as const) : input;
    const event = { input: read, language: 'vi', address: '1', pressed: null } as never;
    const turn = await turnOf(event, place, chat.settings);
    events += 1;
    const applied = await chat.store.conversations.applyOnce(
      place,
      { id: `event ${events}`, lease: null },
      turn,
    );
    return textOf(applied!.turn.messages.flatMap(({ message }) => message.replies));
  }

  async function declare(id: string, place = OWN_CHAT): Promise<string> {
    const code = await chat.store.staffChats.offer(id, chat.settings.now());
    return say(code.toLowerCase().replaceAll('-', ' '), place);
  }

  test('is declared by a code, and then refuses codes of the unit’s dossiers, in whatever way', async () => {
    await official('lan', LONG_XUYEN);
    expect(await declare('lan')).toContain(words.staffDeclared);
    const { code, typed } = await invite(chat.store);
    expect(await say({ kind: 'start', code })).toContain(words.staffChat);
    expect(await say(typed)).toContain(words.staffChat);
    expect(await say({ kind: 'invited', code, score: 5 })).toContain(words.staffChat);
    expect(await say('5')).not.toContain(words.codeUnusable);
    const backed = await chat.store.engine.all('SELECT 1 AS one FROM rating WHERE backed = 1');
    expect(backed).toEqual([]);
    // The citizen's own rating is still to be had.
    expect(await chat.store.invitations.find(code, chat.settings.now())).toMatchObject({
      unit: LONG_XUYEN,
    });
  });

  test('drops a code that was shown before it was declared', async () => {
    await official('lan', LONG_XUYEN);
    const { code } = await invite(chat.store);
    await say({ kind: 'start', code });
    await declare('lan');
    await say('5');
    const backed = await chat.store.engine.all('SELECT 1 AS one FROM rating WHERE backed = 1');
    expect(backed).toEqual([]);
  });

  test('may rate dossiers of other units, unless the official works for the whole province', async () => {
    await official('elsewhere', '30310');
    await official('province', null);
    await declare('elsewhere');
    const { code } = await invite(chat.store);
    expect(await say({ kind: 'start', code })).not.toContain(words.staffChat);
    await declare('province', CITIZENS_CHAT);
    expect(await say({ kind: 'start', code }, CITIZENS_CHAT)).toContain(words.staffChat);
  });

  test('takes a code once, for minutes, and again only from the same chat', async () => {
    await official('lan', LONG_XUYEN);
    const { staffChats } = chat.store;
    const now = chat.settings.now();
    const code = await staffChats.offer('lan', now);
    expect(await staffChats.declare(code, OWN_CHAT, now)).toBe(true);
    expect(await staffChats.declare(code, OWN_CHAT, now)).toBe(true);
    expect(await staffChats.declare(code, CITIZENS_CHAT, now)).toBe(false);
    const late = await staffChats.offer('lan', now);
    const then = (now + STAFF_CODE_LIVES_MS + 1) as typeof now;
    expect(await staffChats.declare(late, OWN_CHAT, then)).toBe(false);
    expect(await say('CB-0000-0000')).toContain(words.staffCodeUnknown);
    expect(await staffChats.list('lan')).toMatchObject([{ channel: 'telegram' }]);
  });

  test('is known by a hash that no dialogue shares', async () => {
    await official('lan', LONG_XUYEN);
    await declare('lan');
    const rows = JSON.stringify(await chat.store.engine.all('SELECT * FROM staff_chat'));
    expect(rows).not.toContain(OWN_CHAT.chat);
    await chat.store.ratings.append([aRating()]);
  });
});

test.for([
  ['CB-7K2M-Q9XD', 'CB-7K2M-Q9XD'],
  [' cb 7k2m q9xd ', 'CB-7K2M-Q9XD'],
  ['CB–7K2M–Q9XD', 'CB-7K2M-Q9XD'],
  ['7K2M-Q9XD', null],
  ['CB-7K2M-Q9X', null],
  ['CB-7K2U-Q9XD', null],
  ['cán bộ rất tốt', null],
] as const)('reads %j as %j', ([text, code]) => {
  expect(parseStaffChatCode(text)).toBe(code);
});
