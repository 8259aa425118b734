import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type {
  ZaloConnection,
  ZaloConnectOutcome,
  ZaloStanding,
} from '../../../analytics/dashboard/channels/zalo-connection.ts';
import { NOW } from '../../support/builders.ts';
import { startDashboard, type DashboardServer, type Visitor } from './dashboard-server.ts';

const PATH = '/dashboard/settings/zalo';
const CALLBACK = `${PATH}/callback`;

let outcome: ZaloConnectOutcome;
let standing: ZaloStanding;
let calls: string[];
let server: DashboardServer;
let official: Visitor;

const zalo: ZaloConnection = {
  redirectUri: `https://motcham.example.vn${CALLBACK}`,
  webhookUrl: 'https://motcham.example.vn/zalo/webhook',
  codeChallenge: 'challenge-of-this-installation',
  standing: async () => standing,
  permissionLink: (redirectUri, state) =>
    `https://oauth.example/permission?${new URLSearchParams({ redirectUri, state }).toString()}`,
  async connect(code, oaId) {
    calls.push(`connect ${code} ${oaId}`);
    return outcome;
  },
  async adopt(token) {
    calls.push(`adopt ${token}`);
    return outcome;
  },
};

beforeEach(async () => {
  outcome = 'connected';
  calls = [];
  standing = {
    state: 'none',
    oaId: null,
    obtainedAt: null,
    accessExpiresAt: null,
    problem: null,
    waitingAnswers: 0,
    unknownEvents: [],
  };
  server = await startDashboard({ zalo });
  official = await server.official();
});
afterEach(() => server.stop());

/** Opens the page and answers the state of its link. */
async function stateOfPage(): Promise<string> {
  const { text } = await official.get(PATH);
  return /state=([\w-]+)"/.exec(text)?.[1] ?? '';
}

test('says what Zalo’s console must be told, and where consent is given', async () => {
  const { status, text } = await official.get(PATH);
  expect(status).toBe(200);
  for (const told of [zalo.redirectUri, zalo.webhookUrl, zalo.codeChallenge]) {
    expect(text).toContain(told);
  }
  expect(text).toContain('Chưa kết nối');
  expect(text).toContain('https://oauth.example/permission?');
});

test('says loudly when consent is needed again, and why', async () => {
  standing = { ...standing, state: 'consent-needed', problem: '-14014', obtainedAt: NOW };
  const { text } = await official.get(PATH);
  expect(text).toContain('Quản trị viên của OA cần cho phép lại');
  expect(text).toContain('-14014');
  const english = await official.get(`${PATH}?lang=en`);
  expect(english.text).toContain('must consent again');
});

test('shows names of unknown events as text', async () => {
  standing = { ...standing, unknownEvents: [{ name: '<b>new</b>', count: 2 }] };
  expect((await official.get(PATH)).text).toContain('&lt;b&gt;new&lt;/b&gt;: 2');
});

describe('the way back from Zalo', () => {
  test('connects when it began in this browser, once', async () => {
    const state = await stateOfPage();
    expect(state).toHaveLength(32);
    const query = new URLSearchParams({ code: 'c1', oa_id: '333', state }).toString();
    const answer = await official.get(`${CALLBACK}?${query}`);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`${PATH}?done=connected`);
    expect((await official.get(`${PATH}?done=connected`)).text).toContain('Đã kết nối với Zalo');
    await official.get(`${CALLBACK}?${query}`);
    expect(calls).toEqual(['connect c1 333']);
  });

  test.for(['', 'state=', `state=${'x'.repeat(32)}`])(
    'with %j in place of the state is somebody else’s',
    async (part) => {
      await stateOfPage();
      const answer = await official.get(`${CALLBACK}?code=c1&oa_id=333&${part}`);
      expect(answer.headers.get('location')).toBe(`${PATH}?done=forged`);
      expect(calls).toEqual([]);
    },
  );

  test.for(['refused', 'unreachable'] as const)('tells that it was %s', async (became) => {
    outcome = became;
    const state = await stateOfPage();
    const answer = await official.get(`${CALLBACK}?code=c1&state=${state}`);
    const page = await official.get(answer.headers.get('location') ?? '');
    expect(page.text).toContain(became === 'refused' ? 'Zalo không nhận' : 'Chưa gọi được Zalo');
  });

  test('is for who is signed in', async () => {
    const answer = await server.visitor().get(`${CALLBACK}?code=c1&state=x`);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toContain('/dashboard/sign-in');
    expect(calls).toEqual([]);
  });
});

test('a refresh token entered by hand is handed on and not shown again', async () => {
  const answer = await official.post(`${PATH}/adopt`, { refreshToken: ' secret-token ' });
  expect(answer.headers.get('location')).toBe(`${PATH}?done=connected`);
  expect(calls).toEqual(['adopt secret-token']);
  expect((await official.get(PATH)).text).not.toContain('secret-token');
  const foreign = await official.post(
    `${PATH}/adopt`,
    { refreshToken: 'x' },
    {
      'sec-fetch-site': 'cross-site',
    },
  );
  expect(foreign.status).toBe(403);
});

test('without settings the page says which are missing', async () => {
  const plain = await startDashboard({ zalo: null });
  const page = await (await plain.official()).get(PATH);
  expect(page.text).toContain('ZALO_APP_ID');
  expect((await (await plain.official()).get(`${CALLBACK}?code=x`)).status).toBe(404);
  await plain.stop();
});
