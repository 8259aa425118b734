import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chatWords } from '../../../core/conversation/chat-words.ts';
import { instant } from '../../../core/calendar.ts';
import { channelId } from '../../../core/channel.ts';
import type { OutboundDraft } from '../../../core/sending/outbound-message.ts';
import {
  CITIZEN,
  openZaloOa,
  PHONE,
  TEMPLATE,
  waitUntil,
  type ZaloOa,
} from '../../support/zalo-oa.ts';

const words = chatWords('vi');
const DAY_MS = 86_400_000;
/** The faces, and what did not fit below them. */
const GREETING = 2;
let oa: ZaloOa;

beforeEach(async () => {
  oa = await openZaloOa();
});
afterEach(() => oa.close());

const titles = () =>
  oa.fake.chat(CITIZEN).flatMap(({ buttons }) => buttons.map(({ title }) => title));

test('a code, a tap and a word are a rating with a comment', async () => {
  oa.fake.say(CITIZEN, '#HS c-30310-1');
  await waitUntil(() => titles().includes('😐 Bình thường'));
  oa.fake.tap(CITIZEN, '😐 Bình thường');
  await waitUntil(async () => (await oa.store.ratings()).length === 1);
  expect(await oa.store.ratings()).toEqual(['30310-1 3']);
  await oa.shows(2);
});

test('buttons are five at most, short, and not shown as what the citizen said', async () => {
  oa.fake.say(CITIZEN, 'chào');
  await oa.shows(1);
  for (const { buttons } of oa.fake.chat(CITIZEN)) {
    expect(buttons.length).toBeLessThanOrEqual(5);
    for (const { title, type, payload } of buttons) {
      expect([...title].length).toBeLessThanOrEqual(35);
      expect(type).toBe('oa.query.hide');
      expect(payload).toMatch(/^#[a-z]\d+:/);
    }
  }
  expect(oa.fake.server.asked.filter((path) => path === '/v3.0/oa/message/cs')).not.toEqual([]);
});

test('a tap twice counts once; the tap of somebody else counts not at all', async () => {
  oa.fake.say(CITIZEN, 'c-30310-1');
  await waitUntil(() => titles().includes('😄 Rất hài lòng'));
  const { payload } = oa.fake.chat(CITIZEN).flatMap(({ buttons }) => buttons)[0]!;
  oa.fake.say('9007199254740993001', payload);
  oa.fake.tap(CITIZEN, '😄 Rất hài lòng');
  oa.fake.tap(CITIZEN, '😄 Rất hài lòng');
  await waitUntil(async () => (await oa.store.ratings()).length === 1);
  await oa.delivered();
  await waitUntil(async () =>
    (await oa.store.store.inbox.standings()).every((s) => s.waiting === 0),
  );
  expect(await oa.store.ratings()).toHaveLength(1);
});

test.for(['image', 'sticker', 'audio', 'location', 'gif', 'file', 'video'])(
  'a %s is answered in words',
  async (kind) => {
    oa.fake.sendOther(CITIZEN, kind);
    await oa.shows(1);
    expect(oa.said()[0]).not.toBe('');
  },
);

test('who follows is greeted, who leaves is not written to', async () => {
  oa.fake.follow(CITIZEN);
  await oa.shows(1);
  expect(oa.said()[0]).toContain(words.greeting);
});

test('user ids are nowhere in the store and in no log', async () => {
  oa.fake.say(CITIZEN, 'chào');
  await oa.shows(1);
  expect(await oa.store.dump()).not.toContain(CITIZEN);
  expect(JSON.stringify(oa.store.logged)).not.toContain(CITIZEN);
});

describe('a message on our own account', () => {
  const aDraft = (over: Partial<OutboundDraft> = {}): OutboundDraft => ({
    channel: channelId('zalo'),
    chat: 'chat-hash',
    kind: 'invitation',
    address: PHONE,
    message: {
      replies: [],
      pressed: null,
      template: {
        name: 'rating-invitation',
        fields: { case_code: 'Khai sinh', link: 'https://motcham.example.vn/d/ABCDE' },
      },
    },
    dedupeKey: null,
    dueAt: instant(oa.fake.clock.now()),
    expiresAt: instant(oa.fake.clock.now() + 5 * DAY_MS),
    ...over,
  });
  const approve = (status = 'ENABLE') =>
    oa.fake.messages.templates.set(TEMPLATE, {
      name: 'Mời Ông/Bà đánh giá',
      status,
      parameters: [{ name: 'case_code', require: true, maxLength: 30 }],
    });
  const send = (over: Partial<OutboundDraft> = {}) => oa.store.store.outbox.add([aDraft(over)]);
  const last = () => oa.fake.chat(CITIZEN).at(-1);

  test('reaches a phone by the approved template', async () => {
    approve();
    await send();
    await oa.shows(1);
    expect(last()).toMatchObject({ templateId: TEMPLATE, text: 'Mời Ông/Bà đánh giá\nKhai sinh' });
    expect(last()?.trackingId).toMatch(/^[0-9a-f]{32}$/);
  });

  test('opens the page inside Zalo where the citizen has just written', async () => {
    approve();
    oa.fake.say(CITIZEN, 'chào');
    await oa.shows(GREETING);
    await send({ address: CITIZEN });
    await oa.shows(GREETING + 1);
    expect(last()?.buttons).toEqual([
      {
        title: 'Mở trang đánh giá',
        type: 'oa.open.url',
        payload: 'https://motcham.example.vn/d/ABCDE',
      },
    ]);
  });

  test('falls back to the template after seven days of silence', async () => {
    approve();
    oa.fake.messages.citizen(CITIZEN).lastInteractionAt = oa.fake.clock.now() - 8 * DAY_MS;
    await send({ address: CITIZEN });
    await oa.shows(1);
    expect(last()?.templateId).toBe(TEMPLATE);
  });

  test.for([
    ['an unknown phone', { address: '84900000000' }],
    ['an address that is none', { address: 'nobody' }],
  ] as const)('to %s ends, and is told without the address', async ([, over]) => {
    approve();
    await send(over);
    await waitUntil(async () => (await oa.store.store.outbox.dead(10)).length === 1);
    expect(JSON.stringify(oa.store.logged)).not.toContain(over.address);
  });

  test('waits, with everything else going on, while the template is not approved', async () => {
    approve('PENDING_REVIEW');
    await send();
    const waits = async () =>
      (await oa.store.store.engine.all<{ problem: string | null }>('SELECT problem FROM outbox'))[0]
        ?.problem === 'zalo-131';
    await waitUntil(waits);
    oa.fake.say(CITIZEN, 'chào');
    await oa.shows(1);
    expect(oa.said()[0]).toContain(words.greeting);
  });
});
