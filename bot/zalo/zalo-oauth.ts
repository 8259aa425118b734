import { createHash } from 'node:crypto';
import { checkedHost, ZALO_HOSTS } from './hosts.ts';
import { callZalo, textOf, wholeNumber, type ZaloFields } from './zalo-call.ts';
import { ZaloError } from './zalo-error.ts';

/** What Zalo gives for a consent or a refresh; the refresh token works once. */
export interface ZaloTokenPair {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresInMs: number;
}

export interface ZaloOAuthSettings {
  readonly appId: string;
  readonly appSecret: string;
  /** Base address of the OAuth host. */
  readonly host?: string;
  readonly timeoutMs?: number;
  readonly fetch?: typeof globalThis.fetch;
}

export interface ZaloOAuth {
  /** Address at which an administrator of the OA gives consent. */
  permissionLink(consent: {
    readonly redirectUri: string;
    readonly challenge: string;
    readonly state: string;
  }): string;
  /** The code of the consent's answer, once, within ten minutes. */
  exchange(code: string, codeVerifier: string): Promise<ZaloTokenPair>;
  /** Uses the refresh token up. When the outcome is unknown, the token may be gone. */
  refresh(refreshToken: string): Promise<ZaloTokenPair>;
}

/** 25 hours, should Zalo not say. */
const USUAL_LIFE_S = 90_000;
const ANSWER_TIMEOUT_MS = 15_000;

/** OAuth of an official account, version 4. Its errors hold neither codes nor tokens. */
export function createZaloOAuth(settings: ZaloOAuthSettings): ZaloOAuth {
  const { appId, appSecret, timeoutMs = ANSWER_TIMEOUT_MS, fetch = globalThis.fetch } = settings;
  const host = checkedHost(settings.host ?? ZALO_HOSTS.oauth, 'oauth');

  async function grant(
    call: string,
    form: Readonly<Record<string, string>>,
  ): Promise<ZaloTokenPair> {
    const request = {
      call,
      from: 'oauth',
      method: 'POST',
      url: `${host}/v4/oa/access_token`,
      headers: { secret_key: appSecret, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ ...form, app_id: appId }).toString(),
      secrets: [appSecret, ...Object.values(form)],
    } as const;
    const pair = readPair(await callZalo(request, { fetch, timeoutMs }));
    if (pair === null) throw new ZaloError('answer-unreadable', request, { outcome: 'unknown' });
    return pair;
  }

  return {
    permissionLink({ redirectUri, challenge, state }) {
      const query = new URLSearchParams({
        app_id: appId,
        redirect_uri: redirectUri,
        code_challenge: challenge,
        state,
      });
      return `${host}/v4/oa/permission?${query.toString()}`;
    },
    exchange: (code, codeVerifier) =>
      grant('access_token by code', {
        code,
        grant_type: 'authorization_code',
        code_verifier: codeVerifier,
      }),
    refresh: (refreshToken) =>
      grant('access_token by refresh', {
        refresh_token: refreshToken,
        grant_type: 'refresh_token',
      }),
  };
}

/** The PKCE challenge of a verifier: unpadded base64url of its SHA-256. */
export function codeChallenge(verifier: string): string {
  return createHash('sha256').update(verifier, 'ascii').digest('base64url');
}

function readPair(fields: ZaloFields): ZaloTokenPair | null {
  const accessToken = textOf(fields['access_token']) ?? '';
  const refreshToken = textOf(fields['refresh_token']) ?? '';
  if (accessToken === '' || refreshToken === '') return null;
  const seconds = wholeNumber(fields['expires_in']) ?? USUAL_LIFE_S;
  return { accessToken, refreshToken, expiresInMs: seconds * 1000 };
}
