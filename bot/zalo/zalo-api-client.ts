import { createHmac } from 'node:crypto';
import type { ZaloInterface } from './error-table.ts';
import { checkedHost, ZALO_HOSTS, type ZaloHosts } from './hosts.ts';
import { callZalo, fieldsOf, type ZaloFields, type ZaloRequest } from './zalo-call.ts';
import { ZaloError } from './zalo-error.ts';
import {
  readQuota,
  readRatings,
  readSent,
  readSentByPhone,
  readTemplate,
  readTemplateQuota,
  readUser,
  type ConsultationQuota,
  type RatingPage,
  type SentMessage,
  type SentTemplate,
  type Template,
  type TemplateQuota,
  type ZaloUser,
} from './zalo-answers.ts';

/** A button below a message; at most five. */
export type ZaloButton =
  /** The citizen "says" the payload; `hidden` keeps it out of the chat. */
  | {
      readonly kind: 'say';
      readonly title: string;
      readonly payload: string;
      readonly hidden: boolean;
    }
  /** Opens a page in Zalo's own browser. */
  | { readonly kind: 'open'; readonly title: string; readonly url: string };

export interface ConsultationMessage {
  readonly text: string;
  readonly buttons?: readonly ZaloButton[];
}

/** An approved template, filled in. */
export interface FilledTemplate {
  readonly templateId: string;
  readonly data: Readonly<Record<string, string>>;
}

export interface RatingsQuery {
  readonly templateId: string;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly offset: number;
  readonly limit: number;
}

/** Access tokens, kept by somebody who alone renews them. */
export interface ZaloTokens {
  current(): Promise<string>;
  /** Another token than the one that was refused. */
  renewed(refused: string): Promise<string>;
}

export interface ZaloApiSettings {
  readonly tokens: ZaloTokens;
  readonly hosts?: Partial<ZaloHosts>;
  /** Adds the proof that the caller knows the app's secret. */
  readonly appSecret?: string;
  readonly ratingsVerb?: 'GET' | 'POST' | 'either';
  readonly timeoutMs?: number;
  readonly fetch?: typeof globalThis.fetch;
}

/**
 * The calls of an official account that a service for citizens needs. Each rejects with a `ZaloError`
 * and nothing else; no token is ever in one. A token that Zalo no longer takes is renewed once and the
 * call made once more.
 */
export interface ZaloApi {
  sendConsultation(
    userId: string,
    message: ConsultationMessage,
    signal?: AbortSignal,
  ): Promise<SentMessage>;
  sendTemplateToUser(
    userId: string,
    template: FilledTemplate,
    signal?: AbortSignal,
  ): Promise<SentMessage>;
  /** `trackingId` comes back in receipts; it keeps nothing from being sent twice. */
  sendTemplateToPhone(
    to: { readonly phone: string; readonly trackingId: string; readonly development?: boolean },
    template: FilledTemplate,
    signal?: AbortSignal,
  ): Promise<SentTemplate>;
  findTemplate(templateId: string, signal?: AbortSignal): Promise<Template>;
  listRatings(query: RatingsQuery, signal?: AbortSignal): Promise<RatingPage>;
  findUser(userId: string, signal?: AbortSignal): Promise<ZaloUser>;
  consultationQuota(userId: string, signal?: AbortSignal): Promise<ConsultationQuota>;
  templateQuota(signal?: AbortSignal): Promise<TemplateQuota>;
}

/** Zalo's own program waits this long for an answer. */
const ANSWER_TIMEOUT_MS = 15_000;

interface Ask {
  readonly call: string;
  readonly from: ZaloInterface;
  readonly method: 'GET' | 'POST';
  /** Path and query below the host. */
  readonly path: string;
  readonly host: 'openapi' | 'business';
  readonly body?: ZaloFields;
  readonly signal: AbortSignal | undefined;
}

type Asker = (ask: Ask) => Promise<ZaloFields>;

/** A client of one official account. Throws when a host is neither https nor this machine. */
export function createZaloApi(settings: ZaloApiSettings): ZaloApi {
  const ask = createAsker(settings);
  return { ...messageCalls(ask), ...readingCalls(ask, settings.ratingsVerb ?? 'either') };
}

function messageCalls(
  ask: Asker,
): Pick<ZaloApi, 'sendConsultation' | 'sendTemplateToUser' | 'sendTemplateToPhone'> {
  const send = { method: 'POST' } as const;
  return {
    sendConsultation: async (userId, message, signal) =>
      readSent(
        await ask({
          ...send,
          call: 'message/cs',
          from: 'oa',
          host: 'openapi',
          path: '/v3.0/oa/message/cs',
          body: { recipient: { user_id: userId }, message: toMessage(message) },
          signal,
        }),
      ),
    sendTemplateToUser: async (userId, { templateId, data }, signal) =>
      readSent(
        await ask({
          ...send,
          call: 'message/template by user',
          // Over the OA's host, but most of its codes are those of templates.
          from: 'zbs',
          host: 'openapi',
          path: '/v3.0/oa/message/template',
          body: { user_id: userId, template_id: templateId, template_data: data },
          signal,
        }),
      ),
    sendTemplateToPhone: async ({ phone, trackingId, development }, { templateId, data }, signal) =>
      readSentByPhone(
        await ask({
          ...send,
          call: 'message/template by phone',
          from: 'zbs',
          host: 'business',
          path: '/message/template',
          body: {
            ...(development === true && { mode: 'development' }),
            phone,
            template_id: templateId,
            template_data: data,
            tracking_id: trackingId,
          },
          signal,
        }),
      ),
  };
}

function readingCalls(
  ask: Asker,
  ratingsVerb: 'GET' | 'POST' | 'either',
): Omit<ZaloApi, 'sendConsultation' | 'sendTemplateToUser' | 'sendTemplateToPhone'> {
  const oa = { from: 'oa', host: 'openapi' } as const;
  const zbs = { from: 'zbs', host: 'business' } as const;
  let verb = ratingsVerb;
  const ratings = (method: 'GET' | 'POST', query: RatingsQuery, signal: AbortSignal | undefined) =>
    ask({ ...zbs, call: 'rating/get', method, path: `/rating/get?${ratingsText(query)}`, signal });
  return {
    findTemplate: async (templateId, signal) =>
      readTemplate(
        await ask({
          ...zbs,
          call: 'template/info',
          method: 'GET',
          path: `/template/info/v2?${new URLSearchParams({ template_id: templateId }).toString()}`,
          signal,
        }),
      ),
    async listRatings(query, signal) {
      if (verb !== 'either') return readRatings(await ratings(verb, query, signal));
      try {
        const page = readRatings(await ratings('GET', query, signal));
        verb = 'GET';
        return page;
      } catch (error) {
        if (!isWrongVerb(error)) throw error;
      }
      const page = readRatings(await ratings('POST', query, signal));
      verb = 'POST';
      return page;
    },
    findUser: async (userId, signal) =>
      readUser(
        await ask({
          ...oa,
          call: 'user/detail',
          method: 'GET',
          path: `/v3.0/oa/user/detail?${asData({ user_id: userId })}`,
          signal,
        }),
      ),
    consultationQuota: async (userId, signal) =>
      readQuota(
        await ask({
          ...oa,
          call: 'quota/message',
          method: 'POST',
          path: '/v3.0/oa/quota/message',
          body: { user_id: userId },
          signal,
        }),
      ),
    templateQuota: async (signal) =>
      readTemplateQuota(
        await ask({ ...zbs, call: 'message/quota', method: 'GET', path: '/message/quota', signal }),
      ),
  };
}

function createAsker(settings: ZaloApiSettings): Asker {
  const { tokens, appSecret, timeoutMs = ANSWER_TIMEOUT_MS, fetch = globalThis.fetch } = settings;
  const hosts = { ...ZALO_HOSTS, ...settings.hosts };
  const bases = {
    openapi: checkedHost(hosts.openapi, 'openapi'),
    business: checkedHost(hosts.business, 'business'),
  };
  const once = (ask: Ask, token: string) => {
    const request: ZaloRequest = {
      call: ask.call,
      from: ask.from,
      method: ask.method,
      url: bases[ask.host] + ask.path,
      headers: headersOf(token, ask.body !== undefined, appSecret),
      secrets: [token, appSecret ?? ''],
      ...(ask.body !== undefined && { body: JSON.stringify(ask.body) }),
    };
    const { signal } = ask;
    return callZalo(request, { fetch, timeoutMs, ...(signal !== undefined && { signal }) });
  };
  return async (ask) => {
    const token = await tokens.current();
    try {
      return fieldsOf((await once(ask, token))['data']);
    } catch (error) {
      if (!(error instanceof ZaloError) || error.remedy !== 'renew-token') throw error;
    }
    return fieldsOf((await once(ask, await tokens.renewed(token)))['data']);
  };
}

function headersOf(
  token: string,
  hasBody: boolean,
  appSecret: string | undefined,
): Readonly<Record<string, string>> {
  return {
    access_token: token,
    ...(hasBody && { 'content-type': 'application/json' }),
    ...(appSecret !== undefined && { appsecret_proof: appSecretProof(appSecret, token) }),
  };
}

/** Lower-case hex of HMAC-SHA256 of the token under the app's secret. */
export function appSecretProof(appSecret: string, accessToken: string): string {
  return createHmac('sha256', appSecret).update(accessToken).digest('hex');
}

function toMessage({ text, buttons = [] }: ConsultationMessage): ZaloFields {
  // Limits count composed characters: a decomposed text would be refused for its length.
  const body = { text: text.normalize('NFC') };
  if (buttons.length === 0) return body;
  const payload = { buttons: buttons.map(toButton) };
  return { ...body, attachment: { type: 'template', payload } };
}

function toButton(button: ZaloButton): ZaloFields {
  const title = button.title.normalize('NFC');
  if (button.kind === 'open') return { title, type: 'oa.open.url', payload: { url: button.url } };
  const type = button.hidden ? 'oa.query.hide' : 'oa.query.show';
  return { title, type, payload: button.payload };
}

/** Reading calls of the OA take their parameters as one piece of JSON. */
function asData(fields: ZaloFields): string {
  return new URLSearchParams({ data: JSON.stringify(fields) }).toString();
}

function ratingsText(query: RatingsQuery): string {
  return new URLSearchParams({
    template_id: query.templateId,
    from_time: String(query.from),
    to_time: String(query.to),
    offset: String(query.offset),
    limit: String(query.limit),
  }).toString();
}

/** `-106` is "method not supported"; hosts that know the path but not the verb answer no envelope. */
function isWrongVerb(error: unknown): boolean {
  if (!(error instanceof ZaloError)) return false;
  return error.apiCode === -106 || error.code === 'answer-unreadable';
}
