import express, { type Router } from 'express';
import { channelId } from '../../core/channel.ts';
import { instant } from '../../core/calendar.ts';
import type { UnknownEventBook } from '../../core/zalo-feedback.ts';
import type { ChatChannel, ChatChannelStatus } from '../chat-channel.ts';
import { createChatRuntime, type ChatRuntime, type ChatRuntimeSettings } from '../chat-runtime.ts';
import { waitByTimer, within, type Wait } from '../wait.ts';
import type { ZaloFacts } from './facts.ts';
import type { TemplateFeedback } from './feedback.ts';
import type { ZaloSender } from './send-message.ts';
import { readUpdate } from './to-chat-event.ts';
import type { TokenKeeper } from './token-keeper.ts';
import { createWebhookRoutes } from './webhook-routes.ts';
import type { ZaloApi } from './zalo-api-client.ts';
import { eventKind, type ZaloEvent } from './zalo-event.ts';

const ZALO = channelId('zalo');

/** Where the webhook listens, below the public address. */
export const ZALO_WEBHOOK_PATH = '/zalo/webhook';

/** Zalo takes 4,000 requests a minute of an app, whatever they are. */
const LIMITS = { perSecond: 50, atOnce: 40 } as const;
const STOP_GRACE_MS = 3_000;
const LOOK_EVERY_MS = 30_000;
/** Looks between two readings of answers that no event has told of: six hours. */
const READ_BACK_LOOKS = 720;

/** How long a stop waits for what is under way, and an event to be stored before it is asked for again. */
export interface ZaloLimits {
  readonly stopGraceMs: number;
  readonly answerWithinMs: number;
}

export interface ZaloChannelSettings extends ChatRuntimeSettings, Partial<ZaloLimits> {
  readonly appId: string;
  readonly oaSecretKey: string;
  readonly facts: ZaloFacts;
  readonly keeper: TokenKeeper;
  readonly api: ZaloApi;
  readonly send: ZaloSender;
  readonly feedback: TemplateFeedback;
  readonly unknownEvents: UnknownEventBook;
  /** Templates whose answers are ratings, by Zalo's ids. */
  readonly ratingTemplates: readonly string[];
  /** Keyed hash of a user id; the id itself is only in sealed addresses. */
  readonly chatKey: (userId: string) => string;
  /** Proves to Zalo that the domain is ours; null when it is proved in another way. */
  readonly siteVerification: string | null;
  readonly wait?: Wait;
}

/** The channel of an official account: it receives by webhook alone. */
export function createZaloChannel(settings: ZaloChannelSettings): ChatChannel {
  const stopping = new AbortController();
  const runtime = createChatRuntime(
    { id: ZALO, limits: LIMITS, readUpdate, send: settings.send },
    settings,
  );
  let status: ChatChannelStatus = { state: 'idle', address: null };
  let looking: Promise<void> = Promise.resolve();

  async function look(): Promise<void> {
    const { state, oaId } = await settings.keeper.standing();
    const states = { valid: 'receiving', none: 'starting', 'consent-needed': 'refused' } as const;
    const address = oaId === null ? null : `https://zalo.me/${oaId}`;
    if (status.state !== 'stopped') status = { state: states[state], address };
    await settings.feedback.join();
  }

  return {
    id: ZALO,
    router: createRoutes(runtime, settings, stopping.signal),
    start() {
      if (status.state !== 'idle') return;
      status = { ...status, state: 'starting' };
      runtime.start();
      settings.keeper.start();
      looking = repeat(look, settings, stopping.signal);
    },
    async stop() {
      stopping.abort();
      const graceMs = settings.stopGraceMs ?? STOP_GRACE_MS;
      await runtime.stop(graceMs);
      await within(graceMs, Promise.all([looking, settings.keeper.stop()]));
      status = { ...status, state: 'stopped' };
    },
    status: () => status,
  };
}

/** Looks twice a minute, and now and then asks Zalo for answers of which no event has told. */
async function repeat(
  look: () => Promise<void>,
  settings: ZaloChannelSettings,
  signal: AbortSignal,
): Promise<void> {
  const { feedback, api, ratingTemplates, wait = waitByTimer, log } = settings;
  for (let looks = 0; !signal.aborted; looks += 1) {
    try {
      await look();
      if (looks % READ_BACK_LOOKS === READ_BACK_LOOKS - 1) {
        for (const templateId of ratingTemplates) await feedback.readBack(api, templateId);
      }
    } catch (error) {
      const { name, code = '' } = error as Error & { readonly code?: string };
      log('zalo-look-failed', { name, code });
    }
    await wait(LOOK_EVERY_MS, signal);
  }
}

function createRoutes(
  runtime: ChatRuntime,
  settings: ZaloChannelSettings,
  stopping: AbortSignal,
): Router {
  const { appId, oaSecretKey, facts, now, log, answerWithinMs } = settings;
  const router = express.Router();
  router.use(
    createWebhookRoutes({
      path: ZALO_WEBHOOK_PATH,
      keys: { appId, oaSecretKey, macTimestamp: facts.macTimestamp },
      now,
      log,
      take: (event, raw) => take(event, raw, runtime, settings),
      isClosed: () => stopping.aborted,
      ...(answerWithinMs !== undefined && { answerWithinMs }),
    }),
  );
  const proof = settings.siteVerification;
  if (proof !== null) {
    router.get(`/zalo_verifier${proof}.html`, (_request, response) => {
      response
        .type('html')
        .send(`<meta name="zalo-platform-site-verification" content="${proof}">\n`);
    });
  }
  return router;
}

/** Resolves once the event is stored where it belongs; rejects when it must come again. */
async function take(
  event: ZaloEvent,
  raw: string,
  runtime: ChatRuntime,
  settings: ZaloChannelSettings,
): Promise<void> {
  const { feedback, keeper, log, chatKey, unknownEvents } = settings;
  const { name, key, at, citizen } = event;
  switch (eventKind(name)) {
    case 'chat': {
      if (citizen === null) return log('zalo-event-unreadable', {});
      const chat = chatKey(citizen);
      return runtime.receive({ eventId: key, chat, position: at, payload: raw });
    }
    case 'feedback':
      if (!(await feedback.take(event))) log('zalo-event-unreadable', {});
      // What can't be joined at once is joined at a later look.
      else void feedback.join().catch(() => undefined);
      return;
    case 'revoked':
      return keeper.noteRevoked(instant(at));
    case 'idle':
      return;
    case 'unknown':
      log('zalo-event-unknown', { name: name.replace(/[^\w-]/g, '?') });
      return unknownEvents.keep({ key, name, body: raw });
  }
}
