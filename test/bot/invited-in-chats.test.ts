import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chatWords } from '../../core/conversation/chat-words.ts';
import type { DossierContact } from '../../core/dossier-log.ts';
import type { InvitationCode } from '../../core/invitation.ts';
import { channelId } from '../../core/channel.ts';
import { chatName } from '../../data/invitation-sending.ts';
import { createSealer } from '../../data/seal.ts';
import { AN_GIANG, aDirectory, aRating, BIRTH, LISTS } from '../support/builders.ts';
import { HOUR_MS } from '../support/chat-builders.ts';
import { aDossierEntry } from '../support/dossier-builders.ts';
import { TEST_SECRET } from '../support/stores.ts';
import {
  CITIZEN,
  OTHER_CITIZEN,
  openTelegramBot,
  type TelegramBot,
} from '../support/telegram-bot.ts';

const sealer = createSealer(TEST_SECRET);
const words = chatWords('vi');
const PAGES = 'https://danhgia.example.vn';
const chatKey = (chatId: number) =>
  chatName(sealer, { channel: 'telegram', address: String(chatId) });

let bot: TelegramBot;

beforeEach(async () => {
  bot = await openTelegramBot();
  await bot.store.store.directory.record(LISTS);
});
afterEach(() => bot.close());

const SETTINGS = { chatKey, pagesUrl: PAGES, directory: aDirectory };
const start = () => bot.start(SETTINGS);
const shows = (count: number, chat = CITIZEN) =>
  bot.fake.until(() => bot.fake.chat(chat).length >= count);
const inTelegram = (chat = CITIZEN): DossierContact => ({
  kind: 'telegram',
  address: String(chat),
});

/** A dossier is finished whose citizen can be reached there; answers the code of its invitation. */
async function finish(contact = inTelegram()): Promise<InvitationCode> {
  const [outcome] = await bot.store.store.dossiers.record([aDossierEntry({ contact })]);
  if (outcome?.status !== 'stored') throw new Error(`the dossier is ${outcome?.status}`);
  return outcome.invitation!.code;
}

const waiting = () =>
  bot.store.store.engine.all(`SELECT kind FROM outbox WHERE state = 'waiting' AND kind <> 'reply'`);
/** Messages that are no answers have all been dealt with. */
const dealtWith = () => expect.poll(waiting, { timeout: 30_000 }).toEqual([]);

describe('an invitation in the chat', () => {
  test('says where and about what; the first tap is the rating, and nothing leads back to it', async () => {
    const { fake, store } = bot;
    await start();
    const code = await finish();
    await shows(1);
    const [message] = fake.chat(CITIZEN);
    expect(message!.text).toContain('Bộ phận một cửa 30307');
    expect(message!.text).toContain('Thủ tục đăng ký khai sinh');
    expect(message!.text).toContain(`${PAGES}/d/${code}`);
    expect(message!.buttons.map(({ label }) => label)).toEqual([
      '😄 Rất hài lòng',
      '🙂 Hài lòng',
      '😐 Bình thường',
      '🙁 Không hài lòng',
      '😞 Rất không hài lòng',
    ]);
    // A preview would have the platform open the page, and learn the code.
    expect(fake.called('sendMessage')[0]).toMatchObject({
      link_preview_options: { is_disabled: true },
    });
    await dealtWith();
    const dump = await store.dump();
    expect(dump).not.toContain(code);
    expect(dump).not.toContain(String(CITIZEN));
    fake.queue(fake.press(CITIZEN, '😞 Rất không hài lòng'));
    await shows(2);
    const rows = await store.store.engine.all('SELECT score, backed FROM rating');
    expect(rows).toEqual([{ score: 1, backed: 1 }]);
    // In other hands the code is used up.
    fake.queue(fake.pressData(OTHER_CITIZEN, `i1:5${code}`));
    await shows(1, OTHER_CITIZEN);
    expect(fake.chat(OTHER_CITIZEN)[0]!.text).toContain(words.codeUnusable);
  });

  test('speaks the language of the chat', async () => {
    const { fake } = bot;
    await start();
    fake.queue(fake.text(CITIZEN, 'hello', 'en'));
    await shows(1);
    await finish();
    await shows(2);
    expect(fake.chat(CITIZEN)[1]!.text).toContain('How satisfied are you?');
  });

  test('found in the evening waits until eight, over midnight', async () => {
    const { fake, store } = bot;
    await start();
    store.pass(11 * HOUR_MS);
    const late = await finish();
    store.pass(5 * HOUR_MS);
    await finish(inTelegram(OTHER_CITIZEN));
    store.pass(6 * HOUR_MS - 1);
    // Whoever writes is answered meanwhile.
    fake.queue(fake.text(77, 'chào'));
    await shows(1, 77);
    expect(fake.called('sendMessage')).toHaveLength(1);
    store.pass(1);
    await Promise.all([shows(1), shows(1, OTHER_CITIZEN)]);
    expect(fake.chat(CITIZEN)[0]!.text).toContain(late);
  });

  test('is not sent in the morning to who has rated in the night', async () => {
    const { fake, store } = bot;
    await start();
    store.pass(12 * HOUR_MS);
    const code = await finish();
    await store.store.ratings.append([aRating({ invitation: code })]);
    store.pass(10 * HOUR_MS);
    await dealtWith();
    expect(fake.called('sendMessage')).toEqual([]);
    expect(await store.store.engine.all('SELECT * FROM outbox')).toEqual([]);
  });

  test('is recalled once, five days later, by day; then there is silence', async () => {
    const { fake, store } = bot;
    await start();
    await finish();
    await shows(1);
    await dealtWith();
    for (let day = 1; day <= 16; day += 1) {
      store.pass(24 * HOUR_MS);
      await Promise.all([store.store.maintain(), store.store.maintain()]);
      await dealtWith();
      expect(fake.chat(CITIZEN)).toHaveLength(day < 5 ? 1 : 2);
    }
    expect(fake.chat(CITIZEN)[1]!.text).toContain('một lần thôi');
    const dump = JSON.stringify(await store.store.engine.all('SELECT * FROM invitation_reminder'));
    expect(dump).toBe('[]');
  });

  test.for([
    ['/dung', 'Từ nay không gửi'],
    ['đừng gửi nữa', 'Từ nay không gửi'],
    ['Thôi', 'Từ nay không gửi'],
  ] as const)('%s ends invitations and reminders', async ([said, answer]) => {
    const { fake, store } = bot;
    await start();
    await finish();
    await shows(1);
    fake.queue(fake.text(CITIZEN, said));
    await shows(2);
    expect(fake.chat(CITIZEN)[1]!.text).toContain(answer);
    await finish();
    store.pass(6 * 24 * HOUR_MS);
    await store.store.maintain();
    await dealtWith();
    expect(fake.chat(CITIZEN)).toHaveLength(2);
  });

  test('who has blocked the bot is left alone, now and later', async () => {
    const { fake, store } = bot;
    await start();
    fake.blocked.add(CITIZEN);
    await finish();
    await dealtWith();
    await expect
      .poll(() => store.store.outbox.isClosed(channelId('telegram'), chatKey(CITIZEN)))
      .toBe(true);
    await finish();
    expect(await waiting()).toEqual([]);
    expect(fake.called('sendMessage')).toHaveLength(1);
    expect(await store.store.engine.all('SELECT * FROM invitation_reminder')).toEqual([]);
  });
});

test('what became of a suggestion comes to the chat, as plain text whatever it says', async () => {
  const { fake, store } = bot;
  await start();
  const voice = 'voice of the citizen';
  const nomination = { kinds: ['papers'] as const, component: null, text: null, voice };
  await store.store.conversations.applyOnce(
    { channel: 'telegram', chat: chatKey(CITIZEN) },
    { id: 'e1', lease: null },
    () => ({
      conversation: null,
      ratings: [aRating({ procedure: BIRTH, nomination, channel: channelId('telegram') })],
      amendments: [],
      messages: [],
      wish: null,
      forgottenVoice: null,
      supporter: { province: AN_GIANG, voice, address: String(CITIZEN), language: 'vi' },
      ifInvitationLost: null,
    }),
  );
  const reason = 'Xem [tại đây](https://example.com) <b>*ngay*</b>';
  await store.store.nominations.recordStatus(
    AN_GIANG,
    { wish: { procedure: BIRTH, kind: 'papers' }, status: 'declined', after: 0 },
    { author: 'official', at: store.settings.now(), reason },
  );
  await store.store.maintain();
  await shows(1);
  const { text } = fake.chat(CITIZEN)[0]!;
  expect(text).toContain('Thủ tục đăng ký khai sinh');
  expect(text).toContain('chưa thực hiện được');
  expect(text).toContain(reason);
  expect(fake.called('sendMessage')[0]).not.toHaveProperty('parse_mode');
  await dealtWith();
  expect(await store.dump()).not.toContain(String(CITIZEN));
  expect(await store.store.engine.all('SELECT * FROM nomination_follower')).toEqual([]);
});

describe('trouble on the way', () => {
  test.for([
    ['a server fault', { status: 500, description: 'Internal Server Error' }],
    ['a page instead of an answer', { raw: '<html></html>', status: 502 }],
    ['no answer', 'hang'],
    ['too many requests', { status: 429, description: 'Too Many Requests', retryAfter: 2 }],
  ] as const)('%s: the invitation goes out later, once', async ([, fault]) => {
    const { fake, store } = bot;
    store.hurry(50);
    await bot.start({
      ...SETTINGS,
      callTimeoutMs: fault === 'hang' ? 2_000 : 60_000,
      leaseMs: 1e9,
    });
    fake.fail('sendMessage', fault);
    await finish();
    await shows(1);
    await dealtWith();
    expect(fake.called('sendMessage')).toHaveLength(2);
    expect(fake.chat(CITIZEN)).toHaveLength(1);
  });

  test('two processes send every invitation once', async () => {
    const { fake } = bot;
    await bot.start({ ...SETTINGS, holder: 'one' });
    await bot.start({ ...SETTINGS, holder: 'two' });
    const chats = Array.from({ length: 20 }, (_, i) => 5000 + i);
    for (const chat of chats) await finish(inTelegram(chat));
    await Promise.all(chats.map((chat) => shows(1, chat)));
    await dealtWith();
    expect(chats.map((chat) => fake.chat(chat).length)).toEqual(chats.map(() => 1));
  });

  test('what is given up leaves neither address nor code', async () => {
    const { fake, store } = bot;
    await start();
    fake.fail('sendMessage', { status: 400, description: 'Bad Request: chat not found' }, 99);
    const code = await finish();
    await dealtWith();
    const dump = await store.dump();
    expect(dump).not.toContain(code);
    const rows = await store.store.engine.all(`SELECT state, sealed, chat FROM outbox`);
    expect(rows).toEqual([{ state: 'dead', sealed: '', chat: '' }]);
  });
});
