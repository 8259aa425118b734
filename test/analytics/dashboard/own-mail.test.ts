import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, instant } from '../../../core/calendar.ts';
import { channelId } from '../../../core/channel.ts';
import { MAIL_CHANNEL, parseMailAddress } from '../../../core/staff-mail.ts';
import type { Alert } from '../../../core/alert.ts';
import { AN_GIANG, LONG_XUYEN, NOW, TODAY } from '../../support/builders.ts';
import { signedInAs } from '../../support/sign-in.ts';
import { startDashboard, type DashboardServer, type Visitor } from './dashboard-server.ts';

const PAGE = '/dashboard/own-chats';
const ADDRESS = 'Nguyen.Lan@angiang.example';

let server: DashboardServer;
let lan: Visitor;
beforeAll(async () => {
  server = await startDashboard();
  lan = await server.official();
});
afterAll(() => server.stop());

/** What waits to be sent by e-mail, taken out. */
async function letters(): Promise<readonly { readonly address: string; readonly text: string }[]> {
  const messages = await server.store.outbox.lease(channelId(MAIL_CHANNEL), {
    lease: { holder: 'test', until: instant(NOW + 600_000) },
    now: NOW,
    most: 100,
    perSecond: 1000,
  });
  const after = { state: 'sent', reference: null } as const;
  await server.store.outbox.settle(messages.map(({ id }) => ({ id, after })));
  return messages.map(({ address, message }) => ({ address, text: message.replies[0]!.text }));
}

const codeIn = (text: string) => /Mã: (\d{8})/.exec(text)![1]!;
const confirm = async (code: string) =>
  (await lan.post(`${PAGE}/mail/confirm`, { code })).headers.get('location');
const alert = (day: number): Alert => ({
  scope: 'unit',
  member: LONG_XUYEN,
  unit: LONG_XUYEN,
  day: day as never,
  since: day as never,
  rule: 'share',
  n: 24,
  satisfied: 10,
  value: 0.4,
  expected: 0.95,
  lowest: 0.8,
});
const raise = (day: number) =>
  server.store.alerts.pass({
    province: AN_GIANG,
    day: addDays(day as never, 1),
    found: [alert(day)],
    letter: (_, { channel }) => `letter by ${channel}`,
  });

test.for([
  ['a@b.vn', 'a@b.vn'],
  [' Lan+x@AnGiang.GOV.vn ', 'Lan+x@angiang.gov.vn'],
  ['lan', null],
  ['lan@localhost', null],
  ['lan@b.vn, an@b.vn', null],
  ['lan@b.vn\r\nBcc: x@b.vn', null],
  ['<lan@b.vn>', null],
  [`${'a'.repeat(65)}@b.vn`, null],
  ['lan@-b.vn', null],
] as const)('%j is the address %j', ([text, address]) => {
  expect(parseMailAddress(text)).toBe(address);
});

test('an address is written to only after its owner sent the code back; one click ends it', async () => {
  expect((await lan.get(PAGE)).text).toContain('E-mail của tôi');
  const bad = await lan.post(`${PAGE}/mail`, { address: 'lan' });
  expect((await lan.get(bad.headers.get('location')!)).text).toContain('không đúng dạng');
  const asked = await lan.post(`${PAGE}/mail`, { address: ADDRESS });
  expect(asked.headers.get('location')).toBe(`${PAGE}?mail=sent`);
  const [sent] = await letters();
  expect(sent!.address).toBe(ADDRESS);
  const code = codeIn(sent!.text);
  // Nothing but the code goes there before it came back.
  await raise(TODAY - 40);
  expect(await letters()).toEqual([]);
  const wrong = code === '00000000' ? '11111111' : '00000000';
  expect(await confirm(wrong)).toBe(`${PAGE}?mail=codeWrong`);
  expect(await confirm(`${code.slice(0, 4)} ${code.slice(4)}`)).toBe(`${PAGE}?mail=confirmed`);
  expect(await confirm(code)).toBe(`${PAGE}?mail=codeWrong`);
  expect((await lan.get(PAGE)).text).toContain(`Cảnh báo được gửi tới ${ADDRESS}.`);

  // Of the roles that are told of alerts, an administrator's is none.
  await raise(TODAY - 30);
  expect(await letters()).toEqual([]);
  const token = server.store.staffMail.stopToken(ADDRESS);
  const anybody = server.visitor();
  const page = await anybody.get(`/dashboard/mail/stop?t=${token}`);
  expect([page.status, page.text.includes('Không cần đăng nhập')]).toEqual([200, true]);
  // Opening the link, as mail programs do by themselves, ends nothing.
  expect((await lan.get(PAGE)).text).toContain(ADDRESS);
  expect((await anybody.post('/dashboard/mail/stop', { t: 'x' })).text).toContain('không còn dùng');
  expect((await anybody.post('/dashboard/mail/stop', { t: token })).text).toContain('Đã thôi gửi');
  expect((await lan.get(PAGE)).text).not.toContain(ADDRESS);
});

test('who is responsible is told once of an alert at each confirmed address', async () => {
  const { staffMail } = server.store;
  const { id: officialId } = await signedInAs(server.store, 'leader');
  const address = parseMailAddress('chu.tich@angiang.example')!;
  let code = '';
  const words = (made: string) => (code = made);
  await staffMail.offer(officialId, address, { words, now: NOW });
  expect(await staffMail.confirm(officialId, code, NOW)).toBe(true);
  await letters();
  await raise(TODAY - 20);
  await raise(TODAY - 20);
  expect(await letters()).toEqual([{ address, text: 'letter by email' }]);
  expect(await staffMail.stop(staffMail.stopToken(address))).toBe(1);
  await raise(TODAY - 10);
  expect(await letters()).toEqual([]);
});

test('codes can be neither guessed nor asked for without end, and grow old', async () => {
  await lan.post(`${PAGE}/mail`, { address: ADDRESS });
  const code = codeIn((await letters())[0]!.text);
  for (let i = 0; i < 5; i += 1) await confirm(String(10_000_000 + i));
  expect(await confirm(code)).toBe(`${PAGE}?mail=codeWrong`);
  const outcomes: (string | null)[] = [];
  for (let i = 0; i < 5; i += 1) {
    const { headers } = await lan.post(`${PAGE}/mail`, { address: ADDRESS });
    outcomes.push(headers.get('location'));
  }
  expect(outcomes).toContain(`${PAGE}?mail=tooOften`);
  const newest = codeIn((await letters()).at(-1)!.text);
  // Two steps: a session that is silent for half an hour ends.
  server.later(20 * 60_000);
  await lan.get(PAGE);
  server.later(11 * 60_000);
  expect(await confirm(newest)).toBe(`${PAGE}?mail=codeWrong`);
});

test('where no e-mails can be sent the page says so, and takes no address', async () => {
  const without = await startDashboard({ staffMail: null });
  try {
    const an = await without.official();
    const { text } = await an.get(PAGE);
    expect(text).toContain('chưa được cài đặt để gửi e-mail');
    expect(text).not.toContain('name="address"');
    const refused = await an.post(`${PAGE}/mail`, { address: ADDRESS });
    expect(refused.headers.get('location')).toBe(`${PAGE}?mail=addressWrong`);
  } finally {
    await without.stop();
  }
});
