import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDays, instant, startOfDay, type Instant } from '../../core/calendar.ts';
import { channelId } from '../../core/channel.ts';
import type { DossierContact } from '../../core/dossier-log.ts';
import type { MadeInvitation } from '../../core/invitation.ts';
import type { LeasedMessage } from '../../core/sending/outbound-message.ts';
import { afterInviting } from '../../core/sending/send-outcome.ts';
import { openStore, type OpenedStore } from '../../data/open-store.ts';
import { verifyCounts } from '../../data/verify-counts.ts';
import { aRating, LISTS, NOW, TODAY } from '../support/builders.ts';
import { aDossierCode, aDossierEntry } from '../support/dossier-builders.ts';
import { ENGINES, TEST_SECRET, type TestStore } from '../support/stores.ts';

const ZALO = channelId('zalo');
const TELEGRAM = channelId('telegram');
const inDays = (days: number, hours = 10) =>
  instant(startOfDay(addDays(TODAY, days)) + hours * 3_600_000);

let numbers = 0;
const aPhone = (): DossierContact => {
  numbers += 1;
  return { kind: 'phone', address: `+849${String(numbers).padStart(8, '0')}` };
};

describe.each(ENGINES)('invitations on their way, on $name', ({ name, open }) => {
  let testStore: TestStore;
  let store: OpenedStore;

  beforeAll(async () => {
    testStore = await open();
    ({ store } = testStore);
    await store.directory.record(LISTS);
  });
  afterAll(() => testStore.discard());
  beforeEach(() =>
    store.engine.transaction(async (tx) => {
      for (const table of ['outbox', 'invitation_reminder', 'channel_sending', 'closed_chat']) {
        await tx.run(`DELETE FROM ${table}`);
      }
    }),
  );

  /** A dossier is finished whose citizen can be reached there. */
  async function finish(
    contact: DossierContact | null,
    code = aDossierCode(),
  ): Promise<MadeInvitation> {
    const [outcome] = await store.dossiers.record([aDossierEntry({ code, contact })]);
    if (outcome?.status !== 'stored') throw new Error(`the dossier is ${outcome?.status}`);
    return outcome.invitation!;
  }

  async function take(channel = ZALO, now: Instant = NOW): Promise<readonly LeasedMessage[]> {
    // Tests go back and forth in time, which the rate of a channel does not.
    await store.engine.transaction((tx) => tx.run('UPDATE channel_sending SET slot_at = 0'));
    return store.outbox.lease(channel, {
      lease: { holder: 'test', until: instant(now + 60_000) },
      now,
      most: 100,
      perSecond: 100_000,
    });
  }
  const codeOf = ({ message: { matter } }: LeasedMessage) =>
    matter?.kind === 'invitation' ? matter.code : null;
  const sent = async (message: LeasedMessage) => {
    const after = afterInviting(message, { kind: 'sent', reference: null }, NOW)!;
    await store.outbox.settle([{ id: message.id, after }]);
  };
  const everything = async () =>
    JSON.stringify([
      await store.engine.all('SELECT * FROM outbox'),
      await store.engine.all('SELECT * FROM invitation'),
      await store.engine.all('SELECT * FROM invitation_reminder'),
    ]);
  const remindAll = (now: Instant) => store.invitations.remind(now, 1000);

  test('are written with the dossier, sealed, and not at all without a contact', async () => {
    const contact = aPhone();
    const [made] = [await finish(contact), await finish(null)];
    const stored = await everything();
    expect(stored).not.toContain(contact.address.slice(3));
    expect(stored).not.toContain(made.code);
    expect(stored).not.toContain(made.typed.slice(0, 9));
    const [message, ...others] = await take();
    expect(others).toEqual([]);
    expect(message).toMatchObject({
      kind: 'invitation',
      address: contact.address,
      dueAt: NOW,
      expiresAt: startOfDay(addDays(TODAY, 15)),
      message: { replies: [], template: null, matter: { code: made.code, otherwise: [] } },
    });
    await sent(message!);
  });

  test('nothing is written when recording the dossier is undone', async () => {
    const count = () => store.engine.all('SELECT count(*) AS n FROM outbox');
    const before = await count();
    const entry = aDossierEntry({ contact: aPhone() });
    expect(await store.dossiers.preview([entry])).toMatchObject([{ status: 'stored' }]);
    expect(await count()).toEqual(before);
  });

  test('once sent, address and code are kept for the reminder alone, which comes once', async () => {
    const contact = aPhone();
    const made = await finish(contact);
    const [message] = await take();
    await sent(message!);
    // The process died before it heard that the message was marked, and marks it again.
    await sent(message!);
    const rows = 'SELECT state, sealed, chat FROM outbox WHERE message_id = $1';
    expect(await store.engine.all(rows, [message!.id])).toEqual([
      { state: 'sent', sealed: '', chat: '' },
    ]);
    const invited = 'SELECT state FROM invitation WHERE dossier_key = $1';
    expect(await store.engine.all(invited, [made.dossierKey])).toEqual([{ state: 'sent' }]);
    expect(await everything()).not.toContain(made.code);
    expect(await everything()).not.toContain(contact.address.slice(3));

    await remindAll(inDays(4));
    expect(await take(ZALO, inDays(4))).toEqual([]);
    // Two processes look at once.
    const second =
      name === 'SQLite'
        ? null
        : await openStore({ url: testStore.url, secret: TEST_SECRET, now: () => NOW });
    const looks = [store, second ?? store, store].map((each) =>
      each.invitations.remind(inDays(5), 1000),
    );
    await Promise.all(looks);
    await second?.close();
    const reminders = await take(ZALO, inDays(5));
    expect(reminders.filter((each) => codeOf(each) === made.code)).toMatchObject([
      { kind: 'reminder', address: contact.address, dueAt: inDays(5) },
    ]);
    for (const reminder of reminders) {
      await store.outbox.settle([{ id: reminder.id, after: { state: 'sent', reference: null } }]);
    }
    for (const day of [6, 8, 14]) await remindAll(inDays(day));
    expect(await take(ZALO, inDays(14))).toEqual([]);
    expect(await store.engine.all('SELECT * FROM invitation_reminder')).toEqual([]);
  });

  test('a reminder found at night waits for the morning', async () => {
    const made = await finish(aPhone());
    await sent((await take())[0]!);
    await remindAll(inDays(5, 0));
    expect(await take(ZALO, inDays(5, 7.9))).toEqual([]);
    expect((await take(ZALO, inDays(5, 8))).map(codeOf)).toEqual([made.code]);
  });

  test('nobody is reminded who has rated, whose dossier was withdrawn, or who has stopped us', async () => {
    const codes = [aDossierCode(), aDossierCode(), aDossierCode()];
    const contacts = codes.map(aPhone);
    const made: MadeInvitation[] = [];
    for (const [i, code] of codes.entries()) made.push(await finish(contacts[i]!, code));
    const messages = await take();
    expect(messages).toHaveLength(3);
    for (const message of messages) await sent(message);
    await store.ratings.append([aRating({ invitation: made[0]!.code })]);
    const withdrawn = { revision: 'next', content: { kind: 'withdrawn' } } as const;
    await store.dossiers.record([aDossierEntry({ code: codes[1]!, ...withdrawn })]);
    const chat = messages.find(({ address }) => address === contacts[2]!.address)!.chat;
    await store.outbox.closeChat(ZALO, chat, 'stopped');
    await remindAll(inDays(5));
    expect(await take(ZALO, inDays(5))).toEqual([]);
  });

  test('what waits for a withdrawn dossier is taken back with its address', async () => {
    const code = aDossierCode();
    await finish(aPhone(), code);
    const withdrawn = { revision: 'next', content: { kind: 'withdrawn' } } as const;
    await store.dossiers.record([aDossierEntry({ code, ...withdrawn })]);
    const rows = `SELECT * FROM outbox WHERE state = 'waiting' AND kind = 'invitation'`;
    expect(await store.engine.all(rows)).toEqual([]);
  });

  test('a corrected contact gets the invitation that waits, and the old one nothing', async () => {
    const code = aDossierCode();
    const made = await finish(aPhone(), code);
    const contact = { kind: 'telegram', address: '987654' } as const;
    await store.dossiers.record([aDossierEntry({ code, revision: 1, contact })]);
    expect(await take(ZALO)).toEqual([]);
    const [message] = await take(TELEGRAM);
    expect(message).toMatchObject({ address: '987654', message: { matter: { code: made.code } } });
    await sent(message!);
  });

  test('who can not be reached one way waits under the other address, and nothing of the first stays', async () => {
    const made = await finish({ kind: 'zalo', address: '2468458835296197922' });
    const [message] = await take();
    const to = { channel: 'telegram', address: '4711' };
    const { matter } = message!.message;
    if (matter?.kind !== 'invitation') throw new Error('it is no invitation');
    const moved = { ...message!.message, matter: { ...matter, otherwise: [] } };
    const after = { state: 'moved', to, message: moved, dueAt: NOW, problem: 'zalo-230' } as const;
    await store.outbox.settle([{ id: message!.id, after }]);
    expect(await take(ZALO)).toEqual([]);
    const [again] = await take(TELEGRAM);
    expect(again).toMatchObject({ id: message!.id, address: '4711', tries: 0 });
    expect(codeOf(again!)).toBe(made.code);
    expect(again!.chat).not.toBe(message!.chat);
    await store.outbox.settle([{ id: again!.id, after: { state: 'unwanted' } }]);
    const row = 'SELECT * FROM outbox WHERE message_id = $1';
    expect(await store.engine.all(row, [again!.id])).toEqual([]);
  });

  test('an installation that can send nothing keeps no address', async () => {
    const lonely = await openStore({ url: ':memory:', secret: TEST_SECRET, now: () => NOW });
    await lonely.directory.record(LISTS);
    const [outcome] = await lonely.dossiers.record([aDossierEntry({ contact: aPhone() })]);
    expect(outcome).toMatchObject({ status: 'stored' });
    expect(await lonely.engine.all('SELECT * FROM outbox')).toEqual([]);
    await lonely.close();
  });

  test('are counted as their rows say, after all of this', async () => {
    expect((await verifyCounts(store.engine)).differences).toEqual([]);
  });
});
