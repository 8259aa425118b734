import { createHash, hkdfSync, randomUUID } from 'node:crypto';
import type { Log } from '../bot/chat-channel.ts';
import type { ChatRuntimeSettings } from '../bot/chat-runtime.ts';
import { waitByTimer } from '../bot/wait.ts';
import { createZaloChannel, type ZaloLimits } from '../bot/zalo/channel.ts';
import { createTemplateFeedback, foldLabel, type SubmitFeedback } from '../bot/zalo/feedback.ts';
import { createZaloSender } from '../bot/zalo/send-message.ts';
import { createTokenKeeper, type TokenKeeper } from '../bot/zalo/token-keeper.ts';
import { createZaloApi } from '../bot/zalo/zalo-api-client.ts';
import { createZaloOAuth, type ZaloOAuth } from '../bot/zalo/zalo-oauth.ts';
import type { ChatChannel } from '../bot/chat-channel.ts';
import type { Instant } from '../core/calendar.ts';
import { parseInvitationCode } from '../core/invitation.ts';
import type { Store } from '../core/ports.ts';
import type { Reason } from '../core/reason.ts';
import type { SubmissionId } from '../core/rating.ts';
import type { Sealer } from '../data/seal.ts';
import type { ZaloConfig } from './zalo-config.ts';

/** The official account's parts that live as long as the server. */
export interface ZaloParts {
  readonly keeper: TokenKeeper;
  readonly oauth: ZaloOAuth;
  /** The one PKCE verifier of the installation: its challenge is registered in Zalo's console. */
  readonly codeVerifier: string;
}

export interface ZaloPartsInput {
  readonly config: ZaloConfig;
  readonly secret: Buffer;
  readonly store: Pick<Store, 'zaloTokens'>;
  readonly now: () => Instant;
  readonly log: Log;
}

/** The keeper of the account's tokens, and what the settings page needs to connect it. */
export function createZaloParts({ config, secret, store, now, log }: ZaloPartsInput): ZaloParts {
  const { appId, appSecret, hosts } = config;
  const oauth = createZaloOAuth({ appId, appSecret, host: hosts.oauth });
  const keeper = createTokenKeeper({
    appId,
    oauth,
    book: store.zaloTokens,
    now,
    monotonic: () => performance.now(),
    wait: waitByTimer,
    log,
    holder: randomUUID(),
  });
  const verifier = hkdfSync('sha256', secret, '', `mot-cham/zalo-pkce/${appId}`, 32);
  return { keeper, oauth, codeVerifier: Buffer.from(verifier).toString('base64url') };
}

export interface ZaloChannelInput {
  readonly config: ZaloConfig;
  readonly keeper: TokenKeeper;
  readonly store: Pick<Store, 'zaloFeedback' | 'zaloUnknownEvents' | 'invitations'>;
  readonly sealer: Sealer;
  readonly submit: SubmitFeedback;
  /** Reasons by the labels of a rating template's tags. */
  readonly tagReasons: ReadonlyMap<string, Reason>;
  readonly runtime: ChatRuntimeSettings & Partial<ZaloLimits>;
}

/** The chat channel of the official account. */
export function openZaloChannel(input: ZaloChannelInput): ChatChannel {
  const { config, keeper, store, sealer, runtime } = input;
  const { now, log } = runtime;
  const { hosts, facts } = config;
  const api = createZaloApi({ tokens: keeper, hosts, ratingsVerb: facts.ratingsVerb });
  const tagReasons = new Map(
    [...input.tagReasons].map(([tag, reason]) => [foldLabel(tag), reason]),
  );
  const { submit } = input;
  const feedback = createTemplateFeedback({
    book: store.zaloFeedback,
    submit,
    now,
    log,
    tagReasons,
  });
  const send = createZaloSender({
    api,
    facts,
    now,
    templates: config.templates,
    newTrackingId: () => randomUUID().replaceAll('-', ''),
    async noteTemplateSent(messageId, fields) {
      const code = parseInvitationCode(fields['code'] ?? fields['link'] ?? '');
      const open = code === null ? null : await store.invitations.find(code, now());
      if (code === null || open === null) return;
      const { counter, procedure } = open;
      const submissionId = submissionIdOf(messageId, sealer);
      await feedback.noteSent(messageId, {
        submissionId,
        counter,
        procedure,
        invitationCode: code,
      });
    },
  });
  return createZaloChannel({
    ...runtime,
    appId: config.appId,
    oaSecretKey: config.oaSecretKey,
    facts,
    keeper,
    api,
    send,
    feedback,
    unknownEvents: store.zaloUnknownEvents,
    ratingTemplates: [...config.templates.values()],
    chatKey: (userId) => sealer.pseudonym(userId, 'zalo-chat'),
    siteVerification: config.siteVerification,
  });
}

/** The same for a message that is noted again, and nobody's guess. */
function submissionIdOf(messageId: string, { pseudonym }: Sealer): SubmissionId {
  const hash = createHash('sha256').update(pseudonym(messageId, 'zalo-submission')).digest('hex');
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    hash.slice(12, 16),
    hash.slice(16, 20),
    hash.slice(20, 32),
  ].join('-') as SubmissionId;
}
