import { ZALO_CITIZEN } from './demo-phones.ts';
import type { FakeFault, FakeServer } from './fake-server.ts';
import type { Fault, FakeTelegram } from './fake-telegram.ts';
import type { FakeZaloBot } from './fake-zalo-bot.ts';
import type { FakeZalo } from './fake-zalo.ts';

interface ControlledFakes {
  readonly telegram: FakeTelegram;
  readonly zalo: FakeZalo;
  readonly zaloBot: FakeZaloBot;
}

/** What can be asked of the platforms while the program runs; `channel` as on the page. */
export interface FakeOrder {
  readonly channel: string;
  /**
   * `well` ends every trouble that is still planned. The citizen with Zalo follows the account, leaves
   * it, or answers the newest rating template by `stars`.
   */
  readonly order: (typeof FAKE_ORDERS)[number];
  /** Calls that go wrong; one unless told otherwise. */
  readonly times: number;
  /** For `advance-clock`. */
  readonly hours: number;
  /** For `stars`. */
  readonly stars: number;
}

const FAKE_ORDERS = [
  'server-error',
  'not-json',
  'hang',
  'reset',
  'rate-limit',
  'revoke-grant',
  'advance-clock',
  'well',
  'follow',
  'unfollow',
  'stars',
] as const;

const MOST_TIMES = 1_000;
const MOST_HOURS = 24 * 366;
const HTML = '<html><body><h1>502 Bad Gateway</h1></body></html>';

const SENDING_PATHS: Readonly<Record<string, string>> = {
  zalo: '/v3.0/oa/message/cs',
  'zalo-bot': '/sendMessage',
};
const RATE_LIMITS: Readonly<Record<string, FakeFault>> = {
  zalo: { json: { error: -32, message: 'Rate limit exceeded' } },
  'zalo-bot': { json: { ok: false, error_code: 429, description: 'Quota exceeded' } },
};

/** Null for anything that is no order. */
export function parseFakeOrder(body: Readonly<Record<string, unknown>>): FakeOrder | null {
  const { channel, order, times = 1, hours = 0, stars = 5 } = body;
  const known = FAKE_ORDERS.find((each) => each === order);
  if (known === undefined || typeof channel !== 'string') return null;
  if (!isBetween(times, 1, MOST_TIMES) || !isBetween(hours, 0, MOST_HOURS)) return null;
  if (!isBetween(stars, 1, 5)) return null;
  return { channel, order: known, times: Math.trunc(times), hours, stars: Math.trunc(stars) };
}

/** Makes a platform do as it is told; false when that platform knows no such trouble. */
export function obeyFakeOrder(fakes: ControlledFakes, order: FakeOrder): boolean {
  switch (order.channel) {
    case 'telegram':
      return troubleTelegram(fakes.telegram, order);
    case 'zalo':
      return orderZalo(fakes.zalo, order);
    case 'zalo-bot':
      if (order.order !== 'advance-clock') return troubleServer(fakes.zaloBot.server, order);
      fakes.zaloBot.clock.advance(order.hours * 3_600_000);
      return true;
    default:
      return false;
  }
}

function orderZalo(zalo: FakeZalo, order: FakeOrder): boolean {
  switch (order.order) {
    case 'revoke-grant':
      zalo.revoke();
      return true;
    case 'advance-clock':
      zalo.clock.advance(order.hours * 3_600_000);
      return true;
    case 'follow':
      zalo.follow(ZALO_CITIZEN);
      return true;
    case 'unfollow':
      zalo.unfollow(ZALO_CITIZEN);
      return true;
    case 'stars': {
      const asked = zalo.chat(ZALO_CITIZEN).findLast((each) => each.templateId !== undefined);
      if (asked !== undefined) zalo.rate(asked.messageId, order.stars);
      return asked !== undefined;
    }
    default:
      return troubleServer(zalo.server, order);
  }
}

function troubleServer(server: FakeServer, { channel, order, times }: FakeOrder): boolean {
  if (order === 'well') server.heal();
  else {
    const fault = order === 'rate-limit' ? RATE_LIMITS[channel] : faultOf(order);
    if (fault === undefined) return false;
    server.fail(SENDING_PATHS[channel] ?? '*', fault, { times });
  }
  return true;
}

function troubleTelegram(telegram: FakeTelegram, { order, times }: FakeOrder): boolean {
  if (order === 'well') {
    telegram.heal();
    return true;
  }
  const limit: Fault = {
    status: 429,
    description: 'Too Many Requests: retry after 5',
    retryAfter: 5,
  };
  const fault = order === 'rate-limit' ? limit : faultOf(order);
  if (fault === undefined) return false;
  telegram.fail('sendMessage', fault, times);
  return true;
}

function faultOf(order: FakeOrder['order']) {
  switch (order) {
    case 'server-error':
      return { status: 502, raw: HTML };
    case 'not-json':
      return { status: 200, raw: HTML };
    case 'hang':
    case 'reset':
      return order;
    default:
      return undefined;
  }
}

function isBetween(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}
