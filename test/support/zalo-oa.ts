import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { FakeZalo } from '../../bot/fakes/fake-zalo.ts';
import type { ChatChannel } from '../../bot/chat-channel.ts';
import type { ChatRuntimeSettings } from '../../bot/chat-runtime.ts';
import type { ZaloLimits } from '../../bot/zalo/channel.ts';
import type { SubmitFeedback } from '../../bot/zalo/feedback.ts';
import { ZALO_FACTS, type ZaloFacts } from '../../bot/zalo/facts.ts';
import { instant } from '../../core/calendar.ts';
import type { RatingSubmission } from '../../core/intake/rating-submission.ts';
import type { Store } from '../../core/ports.ts';
import type { Reason } from '../../core/reason.ts';
import { createSealer } from '../../data/seal.ts';
import type { ZaloConfig } from '../../server/zalo-config.ts';
import { createZaloParts, openZaloChannel, type ZaloParts } from '../../server/zalo-parts.ts';
import { openChatStore, type ChatStore } from './chat-store.ts';

const SECRET = Buffer.alloc(32, 7);

const PATIENT_MS = 30_000;

export const CITIZEN = '2468458835296197922';
export const OTHER_CITIZEN = '9007199254740993001';
export const PHONE = '84912345678';
export const TEMPLATE = '201234';

/** An official account with its fake Zalo, a real store, and the webhook on loopback. */
export interface ZaloOa {
  readonly fake: FakeZalo;
  readonly store: ChatStore;
  readonly parts: ZaloParts;
  readonly channel: ChatChannel;
  readonly config: ZaloConfig;
  readonly webhookUrl: string;
  /** What answers to rating templates were submitted. */
  readonly submitted: readonly RatingSubmission[];
  /** Waits until the citizen's chat shows so many messages of the OA. */
  shows(count: number, citizen?: string): Promise<void>;
  /** Texts that the OA sent to the citizen. */
  said(citizen?: string): readonly string[];
  /** Waits until what was sent is delivered. */
  delivered(): Promise<void>;
  close(): Promise<void>;
}

export interface ZaloOaOptions {
  readonly facts?: Partial<ZaloFacts>;
  readonly submit?: SubmitFeedback;
  readonly tagReasons?: ReadonlyMap<string, Reason>;
  /** Instead of the half minute that tests leave both sides, however busy the machine is. */
  readonly limits?: Partial<ZaloLimits>;
  /** What the dialogue needs of the installation besides the store. */
  readonly runtime?: Partial<ChatRuntimeSettings>;
  readonly books?: Partial<Pick<Store, 'zaloFeedback' | 'zaloUnknownEvents' | 'invitations'>>;
}

export async function openZaloOa(options: ZaloOaOptions = {}): Promise<ZaloOa> {
  const store = await openChatStore();
  const fake = await FakeZalo.open({ now: store.settings.now });
  fake.webhook.answerMs = PATIENT_MS;
  const config = configOf(fake, options);
  // The store's clock and Zalo's are one: putting the fake's forward puts ours forward too.
  const now = () => instant(fake.clock.now());
  const limits = options.limits ?? { answerWithinMs: PATIENT_MS, stopGraceMs: PATIENT_MS };
  const runtime = { ...store.settings, ...limits, ...options.runtime, now };
  const input = { config, secret: SECRET, store: store.store, now, log: store.settings.log };
  const parts = createZaloParts(input);
  const submitted: RatingSubmission[] = [];
  const channel = openZaloChannel({
    config,
    keeper: parts.keeper,
    store: { ...store.store, ...options.books },
    sealer: createSealer(SECRET),
    submit: async (submission) => {
      submitted.push(submission);
      return options.submit?.(submission) ?? 'stored';
    },
    tagReasons: options.tagReasons ?? new Map(),
    runtime,
  });
  const { server, url } = await listen(channel);
  await parts.keeper.adopt(fake.grants.issue().refreshToken);
  channel.start();
  fake.messages.citizen(CITIZEN, PHONE);
  if (!(await fake.webhook.register(url))) throw new Error('Zalo could not check the webhook.');
  const said = (citizen = CITIZEN) =>
    fake.chat(citizen).flatMap(({ from, text }) => (from === 'oa' ? [text] : []));
  return {
    fake,
    store,
    parts,
    channel,
    config,
    webhookUrl: url,
    submitted,
    said,
    shows: (count, citizen = CITIZEN) => waitUntil(() => said(citizen).length >= count),
    delivered: () => fake.webhook.settled(),
    async close() {
      await fake.webhook.settled();
      await channel.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await fake.close();
      await store.close();
    },
  };
}

/** Resolves once the condition holds; looks often, and gives up only after half a minute. */
export async function waitUntil(
  holds: () => boolean | Promise<boolean>,
  limitMs = 30_000,
): Promise<void> {
  for (const end = Date.now() + limitMs; Date.now() < end;) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`It did not come true within ${limitMs} ms.`);
}

function configOf(fake: FakeZalo, options: ZaloOaOptions): ZaloConfig {
  const { appId, appSecret, oaSecretKey } = fake.app;
  const { address } = fake.server;
  return {
    appId,
    appSecret,
    oaSecretKey,
    hosts: { oauth: address, openapi: address, business: address },
    facts: { ...ZALO_FACTS, ...options.facts },
    templates: new Map([['rating-invitation', TEMPLATE]]),
    siteVerification: 'Abc123',
  };
}

async function listen(channel: ChatChannel): Promise<{ server: Server; url: string }> {
  const app = express();
  if (channel.router) app.use(channel.router);
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${port}/zalo/webhook` };
}
