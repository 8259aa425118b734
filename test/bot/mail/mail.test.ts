import { afterEach, expect, test } from 'vitest';
import { createMailChannel } from '../../../bot/mail/channel.ts';
import type { MailServer } from '../../../bot/mail/mail-server.ts';
import { createMailSender } from '../../../bot/mail/send-mail.ts';
import { instant } from '../../../core/calendar.ts';
import { channelId } from '../../../core/channel.ts';
import type { OutboundDraft, OutboundMessage } from '../../../core/sending/outbound-message.ts';
import { MAIL_CHANNEL } from '../../../core/staff-mail.ts';
import { aDirectory, NOW } from '../../support/builders.ts';
import { SMTP_PASSWORD, SMTP_USER, startSmtp, type TestSmtp } from '../../support/smtp.ts';
import { openSqliteTestStore } from '../../support/stores.ts';

const READER = 'nguyen.lan@angiang.example';
const STOP = 'https://mot-cham.example/dashboard/mail/stop?t=x';
const TEXT = 'Một Chạm: mức hài lòng thấp hơn hẳn mức thường.\n• Phường Rạch Giá: 10/24\n.\nXem: …';

let smtp: TestSmtp | null = null;
const endings: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end();
  await smtp?.close();
  smtp = null;
});

const serverAt = (port: number, change: Partial<MailServer> = {}): MailServer => ({
  host: '127.0.0.1',
  port,
  implicitTls: false,
  user: SMTP_USER,
  password: SMTP_PASSWORD,
  from: 'Một Chạm <mot-cham@angiang.example>',
  ...change,
});
const aMessage = (text = TEXT): OutboundMessage => ({
  replies: [{ placement: 'new', text, buttons: [] }],
  pressed: null,
  template: null,
});
async function send(server: MailServer, address = READER) {
  const sender = createMailSender(server, () => STOP);
  endings.push(() => sender.close());
  return sender.send(address, aMessage());
}

test('a letter arrives whole, encrypted, with the way to end it', async () => {
  smtp = await startSmtp();
  expect(await send(serverAt(smtp.port))).toEqual({ kind: 'sent', reference: null });
  const [letter] = smtp.letters;
  expect(letter).toMatchObject({
    from: 'mot-cham@angiang.example',
    to: [READER],
    user: SMTP_USER,
    secure: true,
    text: TEXT.slice(TEXT.indexOf('\n') + 1),
  });
  expect(letter!.headers.get('subject')).toBe(TEXT.slice(0, TEXT.indexOf('\n')));
  expect(letter!.headers.get('list-unsubscribe')).toBe(`<${STOP}>`);
  expect(letter!.headers.get('auto-submitted')).toBe('auto-generated');
});

test('over the network neither password nor letter goes out unencrypted, or to a stranger', async () => {
  smtp = await startSmtp({ offersTls: false });
  // This machine under a name that is not known to be it.
  const bare = serverAt(smtp.port, { host: '0.0.0.0' });
  expect(await send(bare)).toEqual({ kind: 'credentials-refused', code: 'mail-not-encrypted' });
  expect(smtp.heard).toEqual([]);
  await smtp.close();
  smtp = await startSmtp();
  const unknown = serverAt(smtp.port, { host: '0.0.0.0' });
  expect(await send(unknown)).toMatchObject({ kind: 'retry' });
  expect([smtp.heard, smtp.letters]).toEqual([[], []]);
});

test.for([
  [550, { kind: 'final', code: 'mail-550' }],
  [451, { kind: 'retry', code: 'mail-451' }],
] as const)('a reader refused with %i is that, and no more', async ([code, outcome]) => {
  smtp = await startSmtp({ refuse: () => code });
  expect(await send(serverAt(smtp.port))).toEqual(outcome);
});

test('a wrong password stops the channel; nobody there is tried again; neither is told in words', async () => {
  smtp = await startSmtp();
  const wrong = await send(serverAt(smtp.port, { password: 'wrong-secret' }));
  expect(wrong).toEqual({ kind: 'credentials-refused', code: 'mail-sign-in-refused' });
  const { port } = smtp;
  await smtp.close();
  smtp = null;
  expect(await send(serverAt(port))).toEqual({ kind: 'retry', code: 'mail-unreachable' });
});

test('what waits in the outbox goes out once, and leaves neither address nor text behind', async () => {
  smtp = await startSmtp();
  const { store, discard } = await openSqliteTestStore();
  endings.push(discard);
  const logged: string[] = [];
  const channel = createMailChannel({
    server: serverAt(smtp.port),
    stopLink: () => null,
    outbox: store.outbox,
    invitations: store.invitations,
    memory: store.conversations,
    directory: aDirectory,
    now: () => NOW,
    random: () => 0,
    holder: 'test',
    log: (event, fields) => logged.push(JSON.stringify([event, fields])),
    sweepMs: 20,
  });
  const draft: OutboundDraft = {
    channel: channelId(MAIL_CHANNEL),
    chat: 'hash',
    kind: 'notice',
    address: READER,
    message: aMessage(),
    dedupeKey: 'once',
    dueAt: NOW,
    expiresAt: instant(NOW + 3_600_000),
  };
  await store.outbox.add([draft, draft]);
  channel.start();
  endings.push(() => channel.stop());
  await expect.poll(() => smtp!.letters.length, { timeout: 30_000 }).toBe(1);
  const waiting = () => store.engine.all(`SELECT * FROM outbox WHERE state = 'waiting'`);
  await expect.poll(waiting, { timeout: 30_000 }).toEqual([]);
  await channel.stop();
  expect(smtp.letters).toHaveLength(1);
  expect(smtp.letters[0]!.headers.has('list-unsubscribe')).toBe(false);
  expect(channel.status().state).toBe('stopped');
  const left = JSON.stringify([await store.engine.all('SELECT * FROM outbox'), logged]);
  for (const secret of [READER, 'Rạch Giá', SMTP_PASSWORD]) expect(left).not.toContain(secret);
});
