import { createHash, timingSafeEqual } from 'node:crypto';
import express, { type Router } from 'express';
import { channelId } from '../../core/channel.ts';
import type { OfferedChoices } from '../../core/offered-choice.ts';
import type { UnknownEventBook } from '../../core/zalo-feedback.ts';
import type { OutboundMessage } from '../../core/sending/outbound-message.ts';
import type { SendOutcome } from '../../core/sending/send-outcome.ts';
import type { ChatEvent } from '../channel-adapter.ts';
import type { ChatChannel, ChatChannelStatus } from '../chat-channel.ts';
import { createChatRuntime, type ChatRuntime, type ChatRuntimeSettings } from '../chat-runtime.ts';
import { chosenByNumber, numberReplies } from '../numbered-choices.ts';
import { splitText } from '../split-text.ts';
import { backoffMs, waitByTimer, within, type Wait } from '../wait.ts';
import { createZaloBotApi, ZaloBotError, type ZaloBotApi } from './bot-api.ts';
import { readBotEvent } from './bot-update.ts';

const ZALO_BOT = channelId('zalo-bot');
const WEBHOOK_PATH = '/zalo-bot/webhook';
const SECRET_HEADER = 'x-bot-api-secret-token';

const LONGEST_TEXT = 2_000;
/** What is kept of the name of an event that nobody here knows. */
const LONGEST_NAME = 64;
const LIMITS = { perSecond: 5, atOnce: 5 } as const;
const CALL_TIMEOUT_MS = 10_000;
const POLL_SECONDS = 30;
const STOP_GRACE_MS = 3_000;
const LONGEST_BACKOFF_MS = 60_000;
/** Keeps a platform that answers at once, instead of holding the request, from being hammered. */
const PAUSE_AFTER_NOTHING_MS = 200;
const QUOTA_PAUSE_MS = 3_600_000;

export interface ZaloBotChannelSettings extends ChatRuntimeSettings {
  readonly token: string;
  readonly apiRoot: string;
  readonly choices: OfferedChoices;
  readonly unknownEvents: UnknownEventBook;
  /** Keyed hash of a chat id. */
  readonly chatKey: (chatId: string) => string;
  /** The server's public https address: updates are pushed there. Without it they are fetched. */
  readonly publicUrl: string | null;
  /** The platform sends it back with each update. */
  readonly webhookSecret: string;
  readonly wait?: Wait;
  readonly pollSeconds?: number;
  readonly stopGraceMs?: number;
}

/** A bot of the Zalo Bot platform: no buttons, so that answers are numbered. */
export function createZaloBotChannel(settings: ZaloBotChannelSettings): ChatChannel {
  const stopping = new AbortController();
  const api = createZaloBotApi({
    token: settings.token,
    apiRoot: settings.apiRoot,
    callTimeoutMs: CALL_TIMEOUT_MS,
    pollSeconds: settings.pollSeconds ?? POLL_SECONDS,
  });
  const runtime = createChatRuntime(
    {
      id: ZALO_BOT,
      limits: LIMITS,
      readUpdate: (payload) => readUpdate(payload, settings),
      send: (address, message, signal) => send(address, message, signal, { ...settings, api }),
    },
    settings,
  );
  const receive = (text: string) => take(text, runtime, settings);
  let status: ChatChannelStatus = { state: 'idle', address: null };
  let running: Promise<void> = Promise.resolve();

  async function run(): Promise<void> {
    const outcome = await listen({ ...settings, api, receive, signal: stopping.signal }, () => {
      status = { ...status, state: 'receiving' };
    });
    if (outcome === 'refused' && !stopping.signal.aborted) {
      status = { ...status, state: 'refused' };
      settings.log('zalo-bot-refused', { message: 'Zalo Bot refused the token; the chat is off.' });
    }
  }

  return {
    id: ZALO_BOT,
    router: settings.publicUrl === null ? null : createRoutes(receive, settings.webhookSecret),
    start() {
      if (status.state !== 'idle') return;
      status = { ...status, state: 'starting' };
      runtime.start();
      running = run();
    },
    async stop() {
      stopping.abort();
      const graceMs = settings.stopGraceMs ?? STOP_GRACE_MS;
      await within(graceMs, running);
      await runtime.stop(graceMs);
      status = { ...status, state: 'stopped' };
    },
    status: () => status,
  };
}

/** Resolves once the event is stored where it belongs; rejects when it must come again. */
async function take(
  text: string,
  runtime: ChatRuntime,
  { log, chatKey, unknownEvents }: ZaloBotChannelSettings,
): Promise<void> {
  const event = readBotEvent(text);
  switch (event.kind) {
    case 'message': {
      const { chatId, eventId, position } = event.update;
      return runtime.receive({ eventId, chat: chatKey(chatId), position, payload: text });
    }
    case 'idle':
      return;
    case 'unreadable':
      return log('zalo-bot-update-unreadable', {});
    case 'unknown': {
      const name = `bot:${event.name.replace(/[^\w.-]/g, '?').slice(0, LONGEST_NAME)}`;
      log('zalo-bot-event-unknown', { name });
      return unknownEvents.keep({ key: `bot|${event.key}`, name, body: text });
    }
  }
}

interface Listening extends ZaloBotChannelSettings {
  readonly api: ZaloBotApi;
  readonly receive: (text: string) => Promise<void>;
  readonly signal: AbortSignal;
}

/** Reaches the platform, trying until it answers, then receives until it is stopped. */
async function listen(listening: Listening, onReady: () => void): Promise<'stopped' | 'refused'> {
  const { api, signal, publicUrl, webhookSecret } = listening;
  const connect = async () => {
    await api.findName(signal);
    if (publicUrl === null) await api.removeWebhook(signal);
    else await api.setWebhook(publicUrl + WEBHOOK_PATH, webhookSecret, signal);
  };
  if ((await untilDone(connect, listening)) === 'refused') return 'refused';
  onReady();
  if (publicUrl !== null) return 'stopped';
  while (!signal.aborted) {
    let update: string | null = null;
    const fetched = await untilDone(async () => {
      update = await api.fetchUpdate(signal);
    }, listening);
    if (fetched === 'refused') return 'refused';
    // The platform has forgotten it: it is kept here until the store has it.
    const taken = update;
    if (taken !== null) await untilDone(() => listening.receive(taken), listening);
    else await (listening.wait ?? waitByTimer)(PAUSE_AFTER_NOTHING_MS, signal);
  }
  return 'stopped';
}

async function untilDone(
  work: () => Promise<void>,
  { wait = waitByTimer, signal, log }: Listening,
): Promise<'done' | 'refused'> {
  for (let failures = 1; !signal.aborted; failures += 1) {
    try {
      await work();
      return 'done';
    } catch (error) {
      const code = error instanceof ZaloBotError ? error.code : (error as Error).name;
      if (code === 'token-refused') return 'refused';
      if (!signal.aborted) log('zalo-bot-trouble', { code });
      await wait(backoffMs(failures, LONGEST_BACKOFF_MS), signal);
    }
  }
  return 'done';
}

/** A number that was offered is the button it stands for. */
async function readUpdate(
  payload: string,
  { choices, chatKey }: ZaloBotChannelSettings,
): Promise<ChatEvent | null> {
  const read = readBotEvent(payload);
  if (read.kind !== 'message') return null;
  const { chatId: address, input } = read.update;
  const event = { address, input, language: null, pressed: null };
  if (input.kind !== 'text') return event;
  const offered = await choices.find({ channel: ZALO_BOT, chat: chatKey(address) });
  return { ...event, input: chosenByNumber(input.text, offered)?.press ?? input };
}

async function send(
  address: string,
  message: OutboundMessage,
  signal: AbortSignal,
  { api, choices, chatKey }: ZaloBotChannelSettings & { readonly api: ZaloBotApi },
): Promise<SendOutcome> {
  const { texts, choices: offered } = numberReplies(message.replies);
  // Before the message: a number may come back the moment it is out.
  if (offered.length > 0) {
    await choices.remember({ channel: ZALO_BOT, chat: chatKey(address) }, offered);
  }
  try {
    let reference: string | null = null;
    for (const part of texts.flatMap((text) => splitText(text, LONGEST_TEXT))) {
      reference = await api.send(address, part, signal);
    }
    return { kind: 'sent', reference };
  } catch (error) {
    if (!(error instanceof ZaloBotError)) throw error;
    return outcomeOf(error);
  }
}

function outcomeOf({ code }: ZaloBotError): SendOutcome {
  switch (code) {
    case 'token-refused':
      return { kind: 'credentials-refused', code };
    case 'quota':
      return { kind: 'slow-down', code, retryAfterMs: QUOTA_PAUSE_MS };
    case 'chat-closed':
      return { kind: 'closed', code };
    case 'bad-request':
      return { kind: 'final', code };
    default:
      return { kind: 'retry', code };
  }
}

/** 401 before the body is read when the secret is wrong; 200 once stored; 500 asks for it again. */
function createRoutes(receive: (text: string) => Promise<void>, secret: string): Router {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const router = express.Router();
  router.post(
    WEBHOOK_PATH,
    (request, response, next) => {
      const given = request.get(SECRET_HEADER) ?? '';
      if (timingSafeEqual(digest(given), digest(secret))) next();
      else response.sendStatus(401);
    },
    express.text({ limit: '256kb', type: () => true }),
    async (request, response) => {
      const text = typeof request.body === 'string' ? request.body : '';
      const stored = await receive(text).then(
        () => true,
        () => false,
      );
      response.sendStatus(stored ? 200 : 500);
    },
  );
  return router;
}
