import { afterAll, beforeAll, expect, test } from 'vitest';
import { SECTIONS } from '../../../analytics/dashboard/sections.ts';
import { settingsList } from '../../../core/messages/vi/settings-list.ts';
import { startDashboard, type DashboardServer } from './dashboard-server.ts';

let server: DashboardServer;
beforeAll(async () => {
  server = await startDashboard();
});
afterAll(() => server.stop());

test('every page of settings is listed, with what it sets', async () => {
  const official = await server.official();
  const { text } = await official.get('/dashboard/settings');
  const main = text.slice(text.indexOf('<main'));
  const links = SECTIONS.flatMap((section) => section.links);
  const listed = links.filter(
    ({ group, href }) => group === 'settings' && href !== '/dashboard/settings',
  );
  for (const { href } of listed) expect(main).toContain(`href="${href}"`);
  expect(main).toContain(settingsList['/settings/questions']);
  expect(main).toContain(settingsList['/operations']);
});

test('nobody reads it who is not signed in', async () => {
  expect((await server.visitor().get('/dashboard/settings')).status).toBe(303);
});
