import { createHash, randomBytes } from 'node:crypto';
import type { FakeAnswer, FakeRequest } from './fake-server.ts';

const CODE_MS = 10 * 60_000;
const ACCESS_MS = 25 * 3_600_000;
const REFRESH_MS = 90 * 86_400_000;

interface Expiring {
  readonly until: number;
}

interface Consent extends Expiring {
  readonly challenge: string;
}

/** Zalo's OAuth: codes and refresh tokens that work once, access tokens that end. */
export class FakeZaloGrants {
  readonly #now: () => number;
  readonly #app: { readonly id: string; readonly secret: string };
  readonly #codes = new Map<string, Consent>();
  readonly #refreshTokens = new Map<string, Expiring>();
  readonly #accessTokens = new Map<string, Expiring>();
  /** Refresh tokens given back so far, whether they worked or not. */
  readonly presented: string[] = [];

  constructor(app: { readonly id: string; readonly secret: string }, now: () => number) {
    this.#app = app;
    this.#now = now;
  }

  /** What an administrator's consent in the browser leads to. */
  consent(challenge: string): string {
    const code = token();
    this.#codes.set(code, { challenge, until: this.#now() + CODE_MS });
    return code;
  }

  /** A pair as the developer console hands it out. */
  issue(): { readonly accessToken: string; readonly refreshToken: string } {
    const pair = { accessToken: token(), refreshToken: token() };
    this.#accessTokens.set(pair.accessToken, { until: this.#now() + ACCESS_MS });
    this.#refreshTokens.set(pair.refreshToken, { until: this.#now() + REFRESH_MS });
    return pair;
  }

  /** The OA withdraws its consent: nothing given so far works any longer. */
  revoke(): void {
    this.#refreshTokens.clear();
    this.#accessTokens.clear();
  }

  /** Null when the token may be used, else the refusal. */
  problemOf(accessToken: unknown): FakeAnswer | null {
    const found = typeof accessToken === 'string' ? this.#accessTokens.get(accessToken) : undefined;
    if (!found) return refusal(-216, 'Access token is invalid');
    return found.until < this.#now() ? refusal(-220, 'Access token is expired or removed') : null;
  }

  /** `POST /v4/oa/access_token`. */
  answer({ body, headers }: FakeRequest): FakeAnswer {
    const form = new URLSearchParams(body.toString('utf8'));
    if (headers['secret_key'] !== this.#app.secret || form.get('app_id') !== this.#app.id) {
      return oauthRefusal(-14004, 'Invalid app', 'app_id or secret_key is wrong');
    }
    const kind = form.get('grant_type');
    if (kind === 'authorization_code') return this.#redeem(form);
    if (kind === 'refresh_token') return this.#refresh(form.get('refresh_token') ?? '');
    return oauthRefusal(-14005, 'Invalid grant type', 'grant_type is wrong');
  }

  #redeem(form: URLSearchParams): FakeAnswer {
    const code = form.get('code') ?? '';
    const consent = this.#codes.get(code);
    this.#codes.delete(code);
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (!consent || consent.until < this.#now() || consent.challenge !== challenge) {
      return oauthRefusal(-14010, 'Invalid code', 'code is used, expired or of another verifier');
    }
    return this.#give();
  }

  #refresh(refreshToken: string): FakeAnswer {
    this.presented.push(refreshToken);
    const found = this.#refreshTokens.get(refreshToken);
    this.#refreshTokens.delete(refreshToken);
    if (!found || found.until < this.#now()) {
      return oauthRefusal(-14014, 'Invalid refresh token', 'refresh token is used or expired');
    }
    return this.#give();
  }

  #give(): FakeAnswer {
    const { accessToken, refreshToken } = this.issue();
    const json = { access_token: accessToken, refresh_token: refreshToken, expires_in: '90000' };
    return { json };
  }
}

function token(): string {
  return randomBytes(24).toString('base64url');
}

/** A refusal as the message interfaces give it: with HTTP status 200. */
export function refusal(error: number, message: string): FakeAnswer {
  return { json: { error, message } };
}

function oauthRefusal(error: number, name: string, description: string): FakeAnswer {
  return {
    json: {
      error,
      error_name: name,
      error_reason: description,
      error_description: description,
      ref_doc: 'https://developers.zalo.me/docs/official-account',
    },
  };
}
