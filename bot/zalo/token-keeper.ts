import { instant, type Instant } from '../../core/calendar.ts';
import type { ZaloGrant, ZaloTokenBook, ZaloTokenSet } from '../../core/zalo-grant.ts';
import type { Log } from '../chat-channel.ts';
import { backoffMs, type Wait } from '../wait.ts';
import type { ZaloTokens } from './zalo-api-client.ts';
import { ZaloError } from './zalo-error.ts';
import type { ZaloOAuth, ZaloTokenPair } from './zalo-oauth.ts';

/** Refreshed at four fifths of its life: 20 of 25 hours. */
const REFRESH_AFTER_SHARE = 0.8;
const LOOK_EVERY_MS = 60_000;

/** Far longer than a call may take, so that nobody takes over from a process that is only slow. */
const LEASE_MS = 10 * 60_000;
/** A process that was held up for longer between claim and call leaves the call to another. */
const LONGEST_HOLD_UP_MS = 2 * 60_000;
const LONGEST_PAUSE_MS = 10 * 60_000;
const LONGEST_SAVING_PAUSE_MS = 30_000;
/** How long a caller waits for another process's refresh. */
const OTHERS_REFRESH_MS = 30_000;
const OTHERS_LOOK_MS = 1_000;

const PLACE = { call: 'access token', from: 'oauth' } as const;

export interface TokenKeeperSettings {
  readonly appId: string;
  readonly oauth: ZaloOAuth;
  readonly book: ZaloTokenBook;
  readonly now: () => Instant;
  /** Milliseconds that never jump. */
  readonly monotonic: () => number;
  readonly wait: Wait;
  readonly log: Log;
  /** Names this process among those that share the store. */
  readonly holder: string;
}

/** What an administrator has to know about the grant. */
interface GrantStanding {
  readonly state: 'none' | 'valid' | 'consent-needed';
  readonly oaId: string | null;
  readonly obtainedAt: Instant | null;
  readonly accessExpiresAt: Instant | null;
  readonly problem: string | null;
}

/**
 * Keeps the access token of one official account fresh. A refresh token works once and the grant is
 * lost with it, therefore: one process at a time may use it; the new pair is in the store before
 * anybody uses it; a refusal is final and tells the administrator; nothing is tried in a loop.
 */
export interface TokenKeeper extends ZaloTokens {
  /** Looks now and then whether it is time to refresh. */
  start(): void;
  stop(): Promise<void>;
  /** Exchanges the code of a consent. Rejects with a `ZaloError` when Zalo does not take it. */
  connect(code: string, verifier: string, oaId: string | null): Promise<void>;
  /** Takes over a grant by the refresh token that Zalo's console shows; it is used up at once. */
  adopt(refreshToken: string): Promise<void>;
  /** Zalo tells that the OA has withdrawn its consent at the instant. */
  noteRevoked(at: Instant): Promise<void>;
  standing(): Promise<GrantStanding>;
}

/** The keeper of one app's grant. */
export function createTokenKeeper(settings: TokenKeeperSettings): TokenKeeper {
  const { appId, oauth, book, now, log } = settings;
  const stopping = new AbortController();
  let refreshing: Promise<ZaloTokenSet> | null = null;
  let watching: Promise<void> = Promise.resolve();

  /** One refresh at a time in this process; all callers share it. */
  function refresh(grant: ZaloGrant): Promise<ZaloTokenSet> {
    refreshing ??= refreshOnce(grant, settings, stopping.signal).finally(() => {
      refreshing = null;
    });
    return refreshing;
  }

  async function begin(pair: ZaloTokenPair, oaId: string | null): Promise<void> {
    await keepTrying(() => book.begin(appId, oaId, toSet(pair, now())), settings, stopping.signal);
    log('zalo-connected', {});
  }

  async function look(): Promise<void> {
    const grant = await book.find(appId);
    if (grant?.state !== 'valid' || grant.held || !isDue(grant.tokens, now())) return;
    await refresh(grant);
  }

  return {
    start() {
      watching = repeat(look, settings, stopping.signal);
    },
    async stop() {
      stopping.abort();
      await watching;
      await refreshing?.catch(() => undefined);
    },
    async current() {
      const grant = usable(await book.find(appId));
      if (grant.tokens.accessExpiresAt > now()) return grant.tokens.accessToken;
      return (await refresh(grant)).accessToken;
    },
    async renewed(refused) {
      const grant = usable(await book.find(appId));
      if (grant.tokens.accessToken !== refused) return grant.tokens.accessToken;
      return (await refresh(grant)).accessToken;
    },
    connect: async (code, verifier, oaId) => begin(await oauth.exchange(code, verifier), oaId),
    adopt: async (refreshToken) => begin(await oauth.refresh(refreshToken), null),
    async noteRevoked(at) {
      const meant = { obtainedUntil: at };
      if (await book.requireConsent(appId, 'revoked', meant)) alarm(log, 'revoked');
    },
    standing: async () => toStanding(await book.find(appId)),
  };
}

/** Looks once a minute. What failed is in the log and in the store; the next look comes all the same. */
async function repeat(
  look: () => Promise<void>,
  { wait, log }: TokenKeeperSettings,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await look().catch((error: unknown) => log('zalo-token-look-failed', faultOf(error)));
    await wait(LOOK_EVERY_MS, signal);
  }
}

async function refreshOnce(
  grant: ZaloGrant,
  settings: TokenKeeperSettings,
  signal: AbortSignal,
): Promise<ZaloTokenSet> {
  const { appId, book, oauth, now, monotonic, log } = settings;
  const claim = { generation: grant.generation, holder: settings.holder };
  const claimedAt = monotonic();
  if (!(await book.claim(appId, claim, LEASE_MS))) return waitForOthers(grant, settings, signal);
  if (monotonic() - claimedAt > LONGEST_HOLD_UP_MS) throw new ZaloError('timeout', PLACE);
  let pair: ZaloTokenPair;
  try {
    pair = await oauth.refresh(grant.tokens.refreshToken);
  } catch (error) {
    await noteFailure(error, claim, settings);
    throw error;
  }
  const tokens = toSet(pair, now());
  const save = () => book.replace(appId, grant.generation, tokens);
  if (await keepTrying(save, settings, signal)) {
    log('zalo-token-refreshed', {});
    return tokens;
  }
  // An administrator has consented anew meanwhile; theirs is the newer grant.
  return usable(await book.find(appId)).tokens;
}

/** A refusal is final. Whatever else happened, the token may or may not be used up: only a try tells. */
async function noteFailure(
  error: unknown,
  claim: { readonly generation: number; readonly holder: string },
  { appId, book, log }: TokenKeeperSettings,
): Promise<void> {
  const failure = error instanceof ZaloError ? error : null;
  const code = failure?.apiCode == null ? (failure?.code ?? 'fault') : String(failure.apiCode);
  if (failure?.remedy === 'alarm') {
    if (await book.requireConsent(appId, code, { generation: claim.generation })) alarm(log, code);
    return;
  }
  log('zalo-token-refresh-failed', { code, outcome: failure?.outcome ?? 'unknown' });
  await book.postpone(appId, claim, code, LONGEST_PAUSE_MS);
}

/** Another process refreshes, or has asked to wait: its tokens, once they are there. */
async function waitForOthers(
  { generation }: ZaloGrant,
  { appId, book, wait }: TokenKeeperSettings,
  signal: AbortSignal,
): Promise<ZaloTokenSet> {
  for (let waited = 0; waited < OTHERS_REFRESH_MS && !signal.aborted; waited += OTHERS_LOOK_MS) {
    const grant = usable(await book.find(appId));
    if (grant.generation !== generation) return grant.tokens;
    await wait(OTHERS_LOOK_MS, signal);
  }
  throw new ZaloError('timeout', PLACE);
}

/**
 * Tokens that Zalo has given out and that are not in the store would be lost with this process, and
 * the grant with them: saved again and again until it succeeds or the process must end.
 */
async function keepTrying<T>(
  save: () => Promise<T>,
  { wait, log }: TokenKeeperSettings,
  signal: AbortSignal,
): Promise<T> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await save();
    } catch (error) {
      log('zalo-token-not-kept', {
        ...faultOf(error),
        message: 'Zalo has given new tokens that could not be stored; they are lost if this ends.',
      });
      if (signal.aborted) throw error;
      await wait(backoffMs(failures, LONGEST_SAVING_PAUSE_MS), signal);
    }
  }
}

function isDue({ obtainedAt, accessExpiresAt }: ZaloTokenSet, now: Instant): boolean {
  return now >= obtainedAt + (accessExpiresAt - obtainedAt) * REFRESH_AFTER_SHARE;
}

function usable(grant: ZaloGrant | null): ZaloGrant {
  if (grant?.state === 'valid') return grant;
  throw new ZaloError('consent-needed', PLACE);
}

function toSet(
  { accessToken, refreshToken, expiresInMs }: ZaloTokenPair,
  now: Instant,
): ZaloTokenSet {
  const accessExpiresAt = instant(now + expiresInMs);
  return { accessToken, refreshToken, obtainedAt: now, accessExpiresAt };
}

function toStanding(grant: ZaloGrant | null): GrantStanding {
  return {
    state: grant?.state ?? 'none',
    oaId: grant?.oaId ?? null,
    obtainedAt: grant?.tokens.obtainedAt ?? null,
    accessExpiresAt: grant?.tokens.accessExpiresAt ?? null,
    problem: grant?.problem ?? null,
  };
}

function alarm(log: Log, code: string): void {
  const message =
    'Zalo takes our tokens no longer: an administrator must connect the official account again.';
  log('zalo-consent-needed', { code, message });
}

/** Name and code of a fault; its message could hold more than a log may. */
function faultOf(error: unknown): { readonly name: string; readonly code: string } {
  if (!(error instanceof Error)) return { name: typeof error, code: '' };
  return { name: error.name, code: 'code' in error ? String(error.code) : '' };
}
