import { createHash, timingSafeEqual } from 'node:crypto';
import type { ZaloFacts } from './facts.ts';

/** Zalo repeats a delivery for at most twelve hours; older ones are somebody's recordings. */
const LONGEST_AGE_MS = 24 * 3_600_000;

export interface SignedDelivery {
  /** `X-ZEvent-Signature` and `X-ZEvent-Timestamp` as they came. */
  readonly signature: string | undefined;
  readonly timestampHeader: string | undefined;
  /** The body, byte for byte. */
  readonly raw: Uint8Array;
  /** `timestamp` of the body. */
  readonly timestampField: string | undefined;
}

export interface SignatureKeys {
  readonly appId: string;
  /** The key of the webhook page, which is not the app's secret. */
  readonly oaSecretKey: string;
  readonly macTimestamp: ZaloFacts['macTimestamp'];
}

/** `refused`: nobody who knows the key has signed this. `stale`: signed, but long ago or ahead. */
export type SignatureVerdict = 'genuine' | 'refused' | 'stale';

/**
 * Whether Zalo sent these bytes. The signature is a plain SHA-256 over app id, body, timestamp and
 * key, not an HMAC; it is compared in constant time, and each timestamp that may be the signed one is
 * tried.
 */
export function checkSignature(
  delivery: SignedDelivery,
  keys: SignatureKeys,
  now: number,
): SignatureVerdict {
  const given = /^\s*(?:mac\s*=\s*)?([0-9a-f]{64})\s*$/i.exec(delivery.signature ?? '')?.[1];
  if (given === undefined || keys.oaSecretKey === '') return 'refused';
  const claimed = Buffer.from(given, 'hex');
  const signed = candidates(delivery, keys.macTimestamp).find((timestamp) =>
    timingSafeEqual(claimed, mac(keys, delivery.raw, timestamp)),
  );
  if (signed === undefined) return 'refused';
  const at = Number(signed);
  return Math.abs(now - at) > LONGEST_AGE_MS ? 'stale' : 'genuine';
}

function mac(keys: SignatureKeys, raw: Uint8Array, timestamp: string): Buffer {
  const hash = createHash('sha256').update(keys.appId).update(raw);
  return hash.update(timestamp).update(keys.oaSecretKey).digest();
}

function candidates(
  { timestampHeader, timestampField }: SignedDelivery,
  which: ZaloFacts['macTimestamp'],
): readonly string[] {
  const header = which === 'body' ? undefined : timestampHeader?.trim();
  const field = which === 'header' ? undefined : timestampField;
  return [...new Set([header, field])].filter(
    (timestamp) => timestamp !== undefined && /^\d{1,16}$/.test(timestamp),
  ) as string[];
}
