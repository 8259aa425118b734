import { FakeClock } from './fake-clock.ts';
import { FakeServer, jsonOf, type FakeAnswer, type FakeRequest } from './fake-server.ts';
import { FakeZaloGrants, refusal } from './fake-zalo-grants.ts';
import { done, FakeZaloMessages, type FakeZaloMessage } from './fake-zalo-messages.ts';
import { FakeZaloWebhook, type FakeDelivery } from './fake-zalo-webhook.ts';

/** Zalo's own limit, a minute. */
const REQUESTS_A_MINUTE = 4_000;

export interface FakeZaloApp {
  readonly appId: string;
  readonly appSecret: string;
  readonly oaId: string;
  readonly oaSecretKey: string;
}

/** An app and an official account that exist nowhere. */
export const FAKE_ZALO_APP: FakeZaloApp = {
  appId: '1111111111111111111',
  appSecret: 'planted-app-secret-0123456789',
  oaId: '3333333333333333333',
  oaSecretKey: 'planted-oa-secret-key-0123456789',
};

interface GivenRating {
  readonly messageId: string;
  readonly stars: number;
  readonly note: string;
  readonly tags: readonly string[];
  readonly submittedAt: string;
  readonly trackingId?: string;
}

/**
 * Zalo on loopback for one app and one official account: OAuth, messages, templates, ratings and
 * webhook. Application errors come with HTTP 200, ids and most numbers as texts.
 */
export class FakeZalo {
  readonly app: FakeZaloApp;
  readonly clock: FakeClock;
  readonly grants: FakeZaloGrants;
  readonly messages: FakeZaloMessages;
  readonly webhook: FakeZaloWebhook;
  readonly server: FakeServer;
  /** The only verb that `rating/get` takes. */
  ratingsVerb = 'GET';
  readonly #ratings: GivenRating[] = [];

  private constructor(app: FakeZaloApp, clock: FakeClock) {
    this.app = app;
    this.clock = clock;
    const now = () => clock.now();
    this.grants = new FakeZaloGrants({ id: app.appId, secret: app.appSecret }, now);
    this.messages = new FakeZaloMessages(now);
    this.webhook = new FakeZaloWebhook(app, clock);
    this.server = new FakeServer((request) => this.#answer(request));
  }

  static async open(
    options: {
      readonly app?: FakeZaloApp;
      readonly now?: () => number;
      readonly port?: number;
    } = {},
  ): Promise<FakeZalo> {
    const fake = new FakeZalo(options.app ?? FAKE_ZALO_APP, new FakeClock(options.now));
    await fake.server.open(options.port);
    return fake;
  }

  async close(): Promise<void> {
    this.webhook.url = null;
    await this.webhook.settled();
    await this.server.close();
  }

  /** The chat as the citizen sees it, oldest first. */
  chat(userId: string): readonly FakeZaloMessage[] {
    return this.messages.citizen(userId).messages;
  }

  follow(userId: string): FakeDelivery {
    this.#interact(userId);
    const { oaId } = this.app;
    return this.webhook.send('follow', {
      oa_id: oaId,
      follower: { id: userId },
      user_id_by_app: `5${userId.slice(1)}`,
      source: 'oa_profile',
    });
  }

  unfollow(userId: string): FakeDelivery {
    const { oaId } = this.app;
    return this.webhook.send('unfollow', { oa_id: oaId, follower: { id: userId }, source: 'oa' });
  }

  /** The citizen writes; a scanned or typed code is nothing else. */
  say(userId: string, text: string): FakeDelivery {
    this.#interact(userId);
    const messageId = this.messages.newId();
    const { messages } = this.messages.citizen(userId);
    messages.push({ messageId, from: 'citizen', text, buttons: [] });
    return this.#sendText(userId, text, messageId);
  }

  /** Sends something that is no text: `image`, `sticker`, `audio`, `location` ... */
  sendOther(userId: string, kind: string): FakeDelivery {
    this.#interact(userId);
    const attachments = [{ type: kind, payload: { url: 'https://example.invalid/a' } }];
    const message = { msg_id: this.messages.newId(), attachments };
    return this.webhook.send(`user_send_${kind}`, { ...this.#between(userId), message });
  }

  /** Taps the newest button with the title; the payload arrives as if it had been typed. */
  tap(userId: string, title: string): FakeDelivery {
    const buttons = this.chat(userId).flatMap((message) => message.buttons);
    const button = buttons.findLast((each) => each.title === title);
    if (!button) throw new Error(`No button ${title} in the chat.`);
    if (button.type === 'oa.query.show') return this.say(userId, button.payload);
    return this.tapPayload(userId, button.payload);
  }

  /** What a tap on a hidden button sends, whoever was shown that button. */
  tapPayload(userId: string, payload: string): FakeDelivery {
    this.#interact(userId);
    return this.#sendText(userId, payload, this.messages.newId());
  }

  /** The citizen answers a rating template. */
  rate(
    messageId: string,
    stars: number,
    more: { note?: string; tags?: string[] } = {},
  ): FakeDelivery {
    const { note = '', tags = [] } = more;
    const all = [...this.messages.citizens.values()].flatMap(({ messages }) => messages);
    const trackingId = all.find((message) => message.messageId === messageId)?.trackingId;
    const submittedAt = String(this.clock.now());
    const tracked = trackingId === undefined ? {} : { trackingId };
    this.#ratings.push({ messageId, stars, note, tags, submittedAt, ...tracked });
    return this.webhook.send('user_feedback', {
      oa_id: this.app.oaId,
      message: {
        rating_type: 'csat',
        option: 'five_emotions',
        note,
        rate: stars,
        submit_time: submittedAt,
        msg_id: messageId,
        feedbacks: tags,
        ...(trackingId !== undefined && { tracking_id: trackingId }),
      },
    });
  }

  /** The OA unlinks the app. */
  revoke(): FakeDelivery {
    this.grants.revoke();
    return this.webhook.send('permission_revoked', { oa_id: this.app.oaId });
  }

  #interact(userId: string): void {
    this.messages.citizen(userId).lastInteractionAt = this.clock.now();
  }

  #between(userId: string) {
    const recipient = { id: this.app.oaId };
    return { sender: { id: userId }, recipient, user_id_by_app: `5${userId.slice(1)}` };
  }

  #sendText(userId: string, text: string, messageId: string): FakeDelivery {
    const message = { text, msg_id: messageId };
    return this.webhook.send('user_send_text', { ...this.#between(userId), message });
  }

  #answer(request: FakeRequest): FakeAnswer {
    if (request.path === '/v4/oa/access_token') return this.grants.answer(request);
    const problem = this.grants.problemOf(request.headers['access_token']);
    const answer = problem ?? this.#perform(request);
    const remain = String(REQUESTS_A_MINUTE - 1);
    const limits = { 'X-RateLimit-Limit': String(REQUESTS_A_MINUTE), 'X-RateLimit-Remain': remain };
    return { ...answer, headers: limits };
  }

  #perform(request: FakeRequest): FakeAnswer {
    const { messages } = this;
    switch (`${request.method} ${request.path}`) {
      case 'POST /v3.0/oa/message/cs':
        return messages.consultation(request);
      case 'POST /v3.0/oa/message/template':
        return messages.templateToUser(request);
      case 'POST /message/template':
        return messages.templateToPhone(request);
      case 'GET /template/info/v2':
        return messages.templateInfo(request);
      case 'GET /v3.0/oa/user/detail':
        return this.#userDetail(request);
      case 'POST /v3.0/oa/quota/message':
        return this.#quota(String(jsonOf(request.body)['user_id']));
      case 'GET /message/quota':
        return done({ dailyQuota: '500', remainingQuota: String(messages.remainingToday) });
      case `${this.ratingsVerb} /rating/get`:
        return this.#ratingPage(request.query);
      default:
        return refusal(-106, 'Method is not supported');
    }
  }

  #userDetail({ query }: FakeRequest): FakeAnswer {
    const { user_id: userId } = jsonOf(Buffer.from(query.get('data') ?? ''));
    if (!this.messages.citizens.has(String(userId))) return refusal(-201, 'user_id is invalid!');
    return done({
      user_id: userId,
      user_id_by_app: `5${String(userId).slice(1)}`,
      display_name: 'Người dân',
      user_is_follower: true,
      user_last_interaction_date: '06/07/2026',
    });
  }

  #quota(userId: string): FakeAnswer {
    const at = this.messages.citizens.get(userId)?.lastInteractionAt;
    if (at == null) return refusal(-201, 'user_id is invalid!');
    return done({ last_interaction: String(at), cs_reply: { remain: 8, total: 8 } });
  }

  #ratingPage(query: URLSearchParams): FakeAnswer {
    const [from, to, offset, limit] = ['from_time', 'to_time', 'offset', 'limit'].map((name) =>
      Number(query.get(name)),
    ) as [number, number, number, number];
    const all = this.#ratings.filter(({ submittedAt }) => {
      const at = Number(submittedAt);
      return at >= from && at <= to;
    });
    const data = all.slice(offset, offset + limit).map((rating) => ({
      rating_type: 'csat',
      option: 'five_emotions',
      note: rating.note,
      rate: rating.stars,
      submitDate: rating.submittedAt,
      msgId: rating.messageId,
      feedbacks: rating.tags,
      trackingId: rating.trackingId,
    }));
    return done({ total: all.length, data });
  }
}
