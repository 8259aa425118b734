import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FakeFault } from '../../../bot/fakes/fake-server.ts';
import { instant } from '../../../core/calendar.ts';
import { channelId } from '../../../core/channel.ts';
import type { DossierContact } from '../../../core/dossier-log.ts';
import type { InvitationCode } from '../../../core/invitation.ts';
import { chatName } from '../../../data/invitation-sending.ts';
import { createSealer } from '../../../data/seal.ts';
import { aDirectory, LISTS } from '../../support/builders.ts';
import { HOUR_MS } from '../../support/chat-builders.ts';
import { aDossierEntry } from '../../support/dossier-builders.ts';
import { TEST_SECRET } from '../../support/stores.ts';
import {
  CITIZEN,
  openZaloOa,
  PHONE,
  TEMPLATE,
  waitUntil,
  type ZaloOa,
} from '../../support/zalo-oa.ts';

const DAY_MS = 24 * HOUR_MS;
const BY_PHONE: DossierContact = { kind: 'phone', address: `+${PHONE}` };
const BY_CHAT: DossierContact = { kind: 'zalo', address: CITIZEN };
const sealer = createSealer(TEST_SECRET);

let oa: ZaloOa;

beforeEach(async () => {
  oa = await openZaloOa({
    runtime: { directory: aDirectory, pagesUrl: 'https://danhgia.example.vn' },
  });
  await oa.store.store.directory.record(LISTS);
  oa.fake.messages.templates.set(TEMPLATE, {
    name: 'Mời Ông/Bà đánh giá',
    status: 'ENABLE',
    parameters: [
      { name: 'code', require: true, maxLength: 30 },
      { name: 'procedure', require: true, maxLength: 100 },
      { name: 'link', require: true, maxLength: 200 },
    ],
  });
});
afterEach(() => oa.close());

const store = () => oa.store.store;
const messages = () => oa.fake.chat(CITIZEN).filter(({ from }) => from === 'oa');
const rows = () => store().engine.all('SELECT channel, state, kind, problem FROM outbox');

/** The citizen has written to the official account before. */
function wroteAgo(ms: number): void {
  oa.fake.messages.citizen(CITIZEN).lastInteractionAt = oa.fake.clock.now() - ms;
}

async function finish(contact: DossierContact | null): Promise<InvitationCode> {
  const [outcome] = await store().dossiers.record([aDossierEntry({ contact })]);
  if (outcome?.status !== 'stored') throw new Error(`the dossier is ${outcome?.status}`);
  return outcome.invitation!.code;
}

describe('an invitation over Zalo', () => {
  test('goes into the chat of who has written of late; the first tap is the rating', async () => {
    wroteAgo(DAY_MS);
    const code = await finish(BY_CHAT);
    await oa.shows(1);
    const invitation = messages()[0]!;
    expect(invitation.text).toContain('Thủ tục đăng ký khai sinh');
    expect(invitation.text).toContain(`https://danhgia.example.vn/d/${code}`);
    expect(invitation.buttons).toHaveLength(5);
    oa.fake.tap(CITIZEN, '🙂 Hài lòng');
    await oa.shows(2);
    const ratings = await store().engine.all('SELECT score, backed, channel FROM rating');
    expect(ratings).toEqual([{ score: 4, backed: 1, channel: 'zalo' }]);
  });

  test('goes by template to who has been silent for more than seven days', async () => {
    wroteAgo(8 * DAY_MS);
    const code = await finish(BY_CHAT);
    await oa.shows(1);
    expect(messages()[0]).toMatchObject({ templateId: TEMPLATE });
    expect(messages()[0]!.text).toContain(code);
  });

  test('goes by template to a phone, and the stars are the rating of the dossier', async () => {
    const code = await finish(BY_PHONE);
    await oa.shows(1);
    oa.fake.rate(messages()[0]!.messageId, 5);
    await waitUntil(() => oa.submitted.length > 0);
    expect(oa.submitted).toMatchObject([
      { score: 5, counterId: '30307-1', invitationCode: code, channel: 'zalo' },
    ]);
    await waitUntil(async () => (await rows())[0]?.['state'] === 'sent');
    const kept = JSON.stringify(await store().engine.all('SELECT * FROM outbox'));
    expect(kept).not.toContain(code);
    expect(kept).not.toContain(PHONE.slice(2));
  });

  test('waits for tomorrow once the daily limit is reached, and does not ask for each message', async () => {
    oa.fake.messages.remainingToday = 1;
    await finish(BY_PHONE);
    await oa.shows(1);
    await finish(BY_PHONE);
    await finish(BY_PHONE);
    // The chat's messages keep their order: the second waits behind the first.
    await waitUntil(async () =>
      (await rows()).some(({ problem }) => problem === 'zalo-daily-limit'),
    );
    const asked = () => oa.fake.server.asked.filter((path) => path === '/message/template').length;
    expect(asked()).toBe(1);
    oa.fake.messages.remainingToday = 500;
    oa.fake.clock.advance(22 * HOUR_MS);
    await oa.shows(3);
    expect(asked()).toBe(3);
  });

  test('finds no way to a phone without Zalo: it is given up, and nothing of it stays', async () => {
    await finish({ kind: 'phone', address: '+84999999999' });
    await waitUntil(async () => (await rows())[0]?.['state'] === 'dead');
    expect(await rows()).toMatchObject([{ problem: 'zalo-118' }]);
    expect(await store().engine.all('SELECT sealed, chat FROM outbox')).toEqual([
      { sealed: '', chat: '' },
    ]);
  });

  test.for<readonly [string, FakeFault]>([
    ['a page instead of an answer', { status: 502, raw: '<html></html>' }],
    ['a lost connection', 'reset'],
    ['the limit of requests', { json: { error: -32, message: 'Rate limit' } }],
  ])('%s: goes out later, once', async ([, fault]) => {
    oa.fake.server.fail('/message/template', fault);
    await finish(BY_PHONE);
    const asked = () => oa.fake.server.asked.filter((path) => path === '/message/template').length;
    await waitUntil(async () => asked() === 1 && (await rows())[0]?.['problem'] !== null);
    oa.fake.clock.advance(HOUR_MS);
    await oa.shows(1);
    await waitUntil(async () => (await rows())[0]?.['state'] === 'sent');
    expect(messages()).toHaveLength(1);
    expect(asked()).toBe(2);
  });
});

test('a grant that was revoked sends an invitation another way, and one without waits', async () => {
  oa.fake.revoke();
  await oa.delivered();
  const code = await finish(null);
  const zalo = { channel: 'zalo', address: CITIZEN };
  const telegram = { channel: 'telegram', address: '4711' };
  const now = oa.store.settings.now();
  await store().outbox.add([
    {
      channel: channelId('zalo'),
      chat: chatName(sealer, zalo),
      kind: 'invitation',
      address: CITIZEN,
      message: {
        replies: [],
        pressed: null,
        template: null,
        matter: { kind: 'invitation', code, otherwise: [telegram] },
      },
      dedupeKey: null,
      dueAt: now,
      expiresAt: instant(now + DAY_MS),
    },
  ]);
  await waitUntil(async () => (await rows())[0]?.['channel'] === 'telegram');
  expect(await rows()).toMatchObject([{ state: 'waiting', kind: 'invitation' }]);
  await finish(BY_PHONE);
  oa.fake.clock.advance(HOUR_MS);
  await waitUntil(
    async () => (await rows()).find(({ channel }) => channel === 'zalo')?.['problem'] !== null,
  );
  expect((await rows()).map(({ state }) => state)).toEqual(['waiting', 'waiting']);
  expect(messages()).toEqual([]);
});
