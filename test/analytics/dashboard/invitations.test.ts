import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseStaffChatCode } from '../../../core/staff-chat.ts';
import { AN_GIANG, LONG_XUYEN, NOW, TODAY } from '../../support/builders.ts';
import { aDossierEntry } from '../../support/dossier-builders.ts';
import { invite } from '../../support/invite.ts';
import { startDashboard, type DashboardServer, type Visitor } from './dashboard-server.ts';

const PATH = '/dashboard/settings/invitations';

let server: DashboardServer;
let official: Visitor;
beforeAll(async () => {
  server = await startDashboard();
  official = await server.official();
});
afterAll(() => server.stop());

const rateUntil = async () => {
  const [outcome] = await server.store.dossiers.record([aDossierEntry()]);
  return outcome?.status === 'stored' ? outcome.invitation!.rateUntil : null;
};

test('the window is set for invitations made from then on, with its earlier versions and authors', async () => {
  const before = await rateUntil();
  const saved = await official.post(PATH, {
    version: '0',
    invites: '1',
    rateDays: '7',
    remind: '1',
    remindAfterDays: '3',
  });
  expect(saved.headers.get('location')).toBe(`${PATH}?done=saved`);
  expect(before).toBe(TODAY + 14);
  expect(await rateUntil()).toBe(TODAY + 6);
  const without = { version: '1', invites: '1', rateDays: '10', remindAfterDays: '3' };
  expect((await official.post(PATH, without)).status).toBe(303);
  const { text } = await official.get(PATH);
  expect(text).toContain('value="10"');
  expect(text).toContain('không nhắc');
  const history = await server.store.settings.history('invitation-window');
  expect(history.map(({ value, author }) => ({ value, author }))).toEqual([
    { value: { rateDays: 7, keepDays: 90, remindAfterDays: 3, notInviting: [] }, author: 'lan' },
    {
      value: { rateDays: 10, keepDays: 90, remindAfterDays: null, notInviting: [] },
      author: 'lan',
    },
  ]);
});

test.for([
  { version: '2', rateDays: '0' },
  { version: '2', rateDays: '91' },
  { version: '2', rateDays: 'x' },
  { version: '2', rateDays: '5', remind: '1', remindAfterDays: '6' },
  { version: '2', rateDays: '5', remind: '1', remindAfterDays: '' },
  // Somebody else was faster.
  { version: '1', rateDays: '5' },
])('nothing is saved of %j', async (fields) => {
  expect((await official.post(PATH, fields)).status).toBe(422);
  expect(await server.store.settings.history('invitation-window')).toHaveLength(2);
});

test('states are counted by unit and day, and a code made anew is no second invitation', async () => {
  const made = await invite(server.store as never);
  await server.store.invitations.noteOpened(made.code, NOW);
  await server.store.dossiers.record([aDossierEntry({ author: 'file:folder', revision: 'next' })]);
  const days = { province: AN_GIANG, from: TODAY, to: TODAY };
  const before = await server.store.invitations.countStates(days);
  await server.store.invitations.replace(
    { province: AN_GIANG, dossierKey: made.dossierKey, unit: null },
    NOW,
  );
  const after = await server.store.invitations.countStates(days);
  expect(after.units).toEqual(before.units);
  expect(after.units).toEqual([
    { unit: LONG_XUYEN, made: 4, toPrint: 1, sent: 0, expired: 0, withdrawn: 0 },
  ]);
  expect(after.opened).toBe(1);
  const { text } = await official.get(`${PATH}?from=2026-11-23&to=2026-11-23`);
  expect(text).toContain('<td>4</td>');
  // One opened invitation of a province says too much of somebody.
  expect(text).toContain('dưới 10');
  expect((await official.get(`${PATH}?from=2020-01-01&to=2020-01-02`)).text).toContain(
    'Không có lời mời nào',
  );
});

test('an official gets a code for a chat of their own, shown once', async () => {
  const shown = await official.post('/dashboard/own-chats', {});
  const code = parseStaffChatCode(/CB-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(shown.text)?.[0] ?? '');
  expect(code).not.toBeNull();
  expect((await official.get('/dashboard/own-chats')).text).toContain('Chưa báo');
  const chat = { channel: 'zalo', chat: 'x' };
  expect(await server.store.staffChats.declare(code!, chat, NOW)).toBe(true);
  const { text } = await official.get('/dashboard/own-chats');
  expect(text).toContain('zalo, từ ngày');
  expect(text).not.toContain(code!);
});

test('an official takes a chat back, which stands in the audit log', async () => {
  const shown = await official.post('/dashboard/own-chats', {});
  const code = parseStaffChatCode(/CB-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(shown.text)![0])!;
  const chat = { channel: 'telegram', chat: 'own', address: '4711' };
  await server.store.staffChats.declare(code, chat, NOW);
  const { text } = await official.get('/dashboard/own-chats');
  const remove = /telegram, từ ngày[^<]*<form method="post" action="([^"]+)"/.exec(text)![1]!;
  const id = decodeURIComponent(/own-chats\/([^/]+)\/remove/.exec(remove)![1]!);
  const note = {
    at: NOW,
    actor: 'binh',
    act: 'POST /x',
    object: '',
    detail: {},
    origin: '',
  } as const;
  expect(await server.store.staffChats.takeBack('somebody-else', id, note)).toBe(false);
  expect((await official.post(remove, {})).status).toBe(303);
  expect((await official.get('/dashboard/own-chats')).text).not.toContain('telegram');
  expect(await server.store.staffChats.isStaffFor(chat, { unit: LONG_XUYEN })).toBe(false);
  const entries = await server.store.audit.list({ most: 10 });
  const notes = entries.filter(({ act }) => act.endsWith('/own-chats/:chat/remove'));
  expect(notes).toMatchObject([{ actor: 'lan', object: 'telegram' }]);
  // A second time there is nothing to take back, and the same code does not bring it again.
  expect((await official.post(remove, {})).status).toBe(404);
  expect(await server.store.staffChats.declare(code, chat, NOW)).toBe(false);
});

test('nobody sees or changes these pages who is not signed in', async () => {
  const stranger = server.visitor();
  for (const path of [PATH, '/dashboard/own-chats']) {
    expect((await stranger.get(path)).status).toBe(303);
    expect((await stranger.post(path, { rateDays: '5', version: '2' })).status).toBe(303);
  }
  expect(await server.store.settings.history('invitation-window')).toHaveLength(2);
});

test('a province that does not invite makes no invitation until it does again', async () => {
  const version = (await server.store.settings.history('invitation-window')).length;
  expect((await official.post(PATH, { version: `${version}`, rateDays: '10' })).status).toBe(303);
  const entry = aDossierEntry();
  const outcome = { status: 'stored', invitation: null };
  expect(await server.store.dossiers.record([entry])).toEqual([outcome]);
  const { text } = await official.get(PATH);
  expect(text).toContain('không mời');
  expect(text).not.toMatch(/name="invites" value="1"\s+checked/);
  const again = { version: `${version + 1}`, rateDays: '10', invites: '1' };
  expect((await official.post(PATH, again)).status).toBe(303);
  expect(await rateUntil()).not.toBeNull();
});
