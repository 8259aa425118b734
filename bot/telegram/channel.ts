import { channelId } from '../../core/channel.ts';
import type { ChatChannel, ChatChannelStatus } from '../chat-channel.ts';
import { createChatTurns, type ChatTurnSettings } from '../chat-turn.ts';
import { waitByTimer, type Wait } from '../wait.ts';
import { connect, type Webhook } from './connect.ts';
import { pollUpdates } from './poll-updates.ts';
import type { SendingTools } from './send-replies.ts';
import { createTelegramApi } from './telegram-api.ts';
import { createUpdateIntake, type UpdateIntake } from './update-intake.ts';
import { createWebhookRoutes } from './webhook-routes.ts';

const TELEGRAM = channelId('telegram');

/** Where the webhook listens, below the public address. */
export const TELEGRAM_WEBHOOK_PATH = '/telegram/webhook';

const CALL_TIMEOUT_MS = 10_000;
const POLL_SECONDS = 30;
const STOP_GRACE_MS = 3_000;

export interface TelegramChannelSettings extends ChatTurnSettings {
  readonly token: string;
  /** Keyed hash of a chat id; the id itself never leaves this channel. */
  readonly chatKey: (chatId: number) => string;
  /** Another Bot API server. */
  readonly apiRoot?: string;
  /** The server's public https address: updates are pushed there. Without it they are fetched. */
  readonly publicUrl?: string;
  /** Telegram sends it back with each update; required with `publicUrl`. */
  readonly webhookSecret?: string;
  readonly wait?: Wait;
  readonly callTimeoutMs?: number;
  /** How long what is in flight may still take when stopping. */
  readonly stopGraceMs?: number;
}

/** The Telegram channel. Throws, naming the setting, when the settings can't work. */
export function createTelegramChannel(settings: TelegramChannelSettings): ChatChannel {
  const webhook = webhookOf(settings);
  const receiving = new AbortController();
  const sending = new AbortController();
  const connecting = toolsOf(settings, receiving.signal);
  const intake = createIntake(settings, sending.signal);
  let status: ChatChannelStatus = { state: 'idle', address: null };
  let running: Promise<void> = Promise.resolve();

  async function run(): Promise<void> {
    const username = await connect(webhook, connecting);
    if (username !== null && !receiving.signal.aborted) {
      status = { state: 'receiving', address: `https://t.me/${username}` };
      settings.log('telegram-receiving', { mode: webhook ? 'webhook' : 'polling', username });
      if (webhook || (await pollUpdates(intake.take, connecting)) === 'stopped') return;
    }
    if (receiving.signal.aborted) return;
    status = { ...status, state: 'refused' };
    settings.log('telegram-refused', {
      message:
        'Telegram refused the bot token or the webhook; the chat is off until the next start.',
    });
  }

  return {
    id: TELEGRAM,
    router: webhook && createRoutes(webhook, intake, receiving.signal),
    start() {
      if (status.state !== 'idle') return;
      status = { ...status, state: 'starting' };
      running = run();
    },
    async stop() {
      receiving.abort();
      const finished = running.then(() => intake.settled());
      await within(settings.stopGraceMs ?? STOP_GRACE_MS, finished);
      sending.abort();
      status = { ...status, state: 'stopped' };
    },
    status: () => status,
  };
}

/** Calls end when the signal is aborted. */
function toolsOf(settings: TelegramChannelSettings, signal: AbortSignal): SendingTools {
  const api = createTelegramApi({
    token: settings.token,
    apiRoot: settings.apiRoot?.replace(/\/+$/, ''),
    callTimeoutMs: settings.callTimeoutMs ?? CALL_TIMEOUT_MS,
    pollSeconds: POLL_SECONDS,
  });
  return { api, wait: settings.wait ?? waitByTimer, log: settings.log, signal };
}

function createIntake(settings: TelegramChannelSettings, signal: AbortSignal): UpdateIntake {
  const botId = /^(\d+):[\w-]+$/.exec(settings.token)?.[1];
  if (botId === undefined) throw new Error('The Telegram token is not of the form <number>:<key>.');
  return createUpdateIntake({
    turns: createChatTurns(TELEGRAM, settings),
    tools: toolsOf(settings, signal),
    chatKey: settings.chatKey,
    botId,
  });
}

function createRoutes({ secret }: Webhook, { take }: UpdateIntake, receiving: AbortSignal) {
  return createWebhookRoutes({
    path: TELEGRAM_WEBHOOK_PATH,
    secret,
    take,
    isClosed: () => receiving.aborted,
  });
}

function webhookOf({ publicUrl, webhookSecret }: TelegramChannelSettings): Webhook | null {
  if (publicUrl === undefined) return null;
  if (!/^https:\/\/[^/]/.test(publicUrl)) {
    throw new Error('Telegram pushes updates to https addresses only: the public URL is not one.');
  }
  if (webhookSecret === undefined || !/^[\w-]{16,256}$/.test(webhookSecret)) {
    throw new Error('The webhook secret must be 16 to 256 characters of A-Z, a-z, 0-9, _ and -.');
  }
  return { url: publicUrl.replace(/\/+$/, '') + TELEGRAM_WEBHOOK_PATH, secret: webhookSecret };
}

/** Resolves when the work is done, or when the time is up. */
async function within(ms: number, work: Promise<void>): Promise<void> {
  const limit = new AbortController();
  await Promise.race([work, waitByTimer(ms, limit.signal)]);
  limit.abort();
}
