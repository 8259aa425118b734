import { channelId } from '../../core/channel.ts';
import type { OutboundMessage } from '../../core/sending/outbound-message.ts';
import type { ChatChannel, ChatChannelStatus } from '../chat-channel.ts';
import { createChatRuntime, type ChatRuntime, type ChatRuntimeSettings } from '../chat-runtime.ts';
import { waitByTimer, within, type Wait } from '../wait.ts';
import { connect, type Webhook } from './connect.ts';
import { pollUpdates } from './poll-updates.ts';
import { sendMessage, type TelegramTools } from './send-message.ts';
import { createTelegramApi } from './telegram-api.ts';
import { createUpdateIntake, readUpdate, type UpdateIntake } from './update-intake.ts';
import { createWebhookRoutes } from './webhook-routes.ts';

const TELEGRAM = channelId('telegram');

/** Where the webhook listens, below the public address. */
export const TELEGRAM_WEBHOOK_PATH = '/telegram/webhook';

const CALL_TIMEOUT_MS = 10_000;
const POLL_SECONDS = 30;
const STOP_GRACE_MS = 3_000;

/** Telegram lets about 30 messages a second pass; answers go out at once and heed its refusals. */
const LIMITS = { perSecond: 25, atOnce: 40 } as const;

export interface TelegramChannelSettings extends ChatRuntimeSettings {
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
  const tools = toolsOf(settings, sending.signal);
  const runtime = createRuntime(tools, settings);
  const intake = createIntake(runtime, tools, settings);
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
      runtime.start();
      running = run();
    },
    async stop() {
      receiving.abort();
      const graceMs = settings.stopGraceMs ?? STOP_GRACE_MS;
      await within(graceMs, running);
      await Promise.all([runtime.stop(graceMs), within(graceMs, intake.settled())]);
      sending.abort();
      status = { ...status, state: 'stopped' };
    },
    status: () => status,
  };
}

/** Calls end when the signal is aborted. */
function toolsOf(settings: TelegramChannelSettings, signal: AbortSignal): TelegramTools {
  const api = createTelegramApi({
    token: settings.token,
    apiRoot: settings.apiRoot?.replace(/\/+$/, ''),
    callTimeoutMs: settings.callTimeoutMs ?? CALL_TIMEOUT_MS,
    pollSeconds: POLL_SECONDS,
  });
  return { api, wait: settings.wait ?? waitByTimer, log: settings.log, signal };
}

function createRuntime({ api }: TelegramTools, settings: TelegramChannelSettings): ChatRuntime {
  const send = (address: string, message: OutboundMessage, signal: AbortSignal) =>
    sendMessage(api, address, message, signal);
  return createChatRuntime({ id: TELEGRAM, limits: LIMITS, readUpdate, send }, settings);
}

function createIntake(
  { receive }: ChatRuntime,
  tools: TelegramTools,
  { token, chatKey }: TelegramChannelSettings,
): UpdateIntake {
  const botId = /^(\d+):[\w-]+$/.exec(token)?.[1];
  if (botId === undefined) throw new Error('The Telegram token is not of the form <number>:<key>.');
  return createUpdateIntake({ receive, tools, chatKey, botId });
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
