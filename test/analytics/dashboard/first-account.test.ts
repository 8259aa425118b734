import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accountFields, startDashboard, type DashboardServer } from './dashboard-server.ts';

describe('the first account', () => {
  let server: DashboardServer;
  beforeAll(async () => void (server = await startDashboard()));
  afterAll(() => server.stop());
  const post = (change: Readonly<Record<string, string>>) =>
    server.visitor().post('/dashboard/first-account', accountFields(change));

  test('is what the sign-in page speaks of while there is no account', async () => {
    const page = await server.visitor().get('/dashboard/sign-in');
    expect(page.text).toContain('Chưa có tài khoản nào.');
  });

  test.for(['', 'token-of-this-tesT', 'x'.repeat(5000)])(
    'is not made with the code %s',
    async (token) => {
      const answer = await post({ token });
      expect(answer.status).toBe(403);
      expect(await server.store.officials.count()).toBe(0);
    },
  );

  test('keeps what was typed, but no password, when something is wrong with it', async () => {
    const answer = await post({ password: 'ngắn', repeated: 'ngắn', displayName: '<b>"Lan"' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Mật khẩu cần ít nhất 8 ký tự.');
    expect(answer.text).toContain('value="&lt;b&gt;&quot;Lan&quot;"');
    expect(answer.text).not.toContain('ngắn"');
    expect(await server.store.officials.count()).toBe(0);
  });

  test('is made once, however many ask at the same time', async () => {
    const wishes = ['lan', 'huong', 'cuc', 'mai'].map((signInName) => post({ signInName }));
    const answers = await Promise.all(wishes);
    const places = answers.map(({ headers }) => headers.get('location'));
    expect(places.filter((place) => place?.endsWith('done=first-account'))).toHaveLength(1);
    expect(await server.store.officials.count()).toBe(1);
  });

  test('cannot be made again with the same code', async () => {
    const again = await post({ signInName: 'late' });
    expect(again.headers.get('location')).toBe('/dashboard/sign-in');
    expect(await server.store.officials.find('late')).toBeNull();
    const page = await server.visitor().get('/dashboard/first-account');
    expect(page.headers.get('location')).toBe('/dashboard/sign-in');
  });
});

test('without a token nobody can make the first account, not even with an empty one', async () => {
  const server = await startDashboard({ firstAccountToken: null });
  for (const token of ['', ' ', 'null', 'undefined']) {
    const answer = await server
      .visitor()
      .post('/dashboard/first-account', accountFields({ token }));
    expect(answer.status).toBe(403);
  }
  expect(await server.store.officials.count()).toBe(0);
  await server.stop();
});
