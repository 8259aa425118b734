import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { instant, type Instant } from '../../../core/calendar.ts';

/** RFC 6238 as every authenticator app has it: SHA-1, six digits, half minutes. */
const STEP_MS = 30_000;
const DIGITS = 6;
/** Phones may be off by one half minute, either way. */
const DRIFT_STEPS = 1;
/** 160 bits, the length of the hash: RFC 4226, section 4. */
const SECRET_BYTES = 20;

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A new secret, in base32. */
export function newSecret(): string {
  return toBase32(randomBytes(SECRET_BYTES));
}

/** The code of one half minute under the secret: RFC 4226, section 5.3. */
export function codeAt(secret: Buffer, step: number, digits = DIGITS): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const offset = mac[mac.length - 1]! & 0xf;
  const number = mac.readUInt32BE(offset) & 0x7fff_ffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

/** The number of the half minute. */
export function stepAt(now: Instant): number {
  return Math.floor(now / STEP_MS);
}

/** When the half minute begins. */
export function startOfStep(step: number): Instant {
  return instant(step * STEP_MS);
}

/**
 * The half minute to which the typed code belongs, out of the present one and its neighbours; null
 * for a wrong code. Whoever takes it must see to it that no step is taken twice.
 */
export function matchingStep(secret: string, typed: string, now: Instant): number | null {
  const digits = typed.replace(/[\s.-]/g, '');
  if (!/^\d{6}$/.test(digits)) return null;
  const key = fromBase32(secret);
  let found: number | null = null;
  for (let drift = -DRIFT_STEPS; drift <= DRIFT_STEPS; drift += 1) {
    const step = stepAt(now) + drift;
    if (step >= 0 && isSame(codeAt(key, step), digits)) found = step;
  }
  return found;
}

/** What authenticator apps read from the QR code. */
export function authenticatorUri(secret: string, account: string, issuer: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  const query = `secret=${secret}&issuer=${encodeURIComponent(issuer)}`;
  return `otpauth://totp/${label}?${query}&algorithm=SHA1&digits=${DIGITS}&period=${STEP_MS / 1000}`;
}

function isSame(code: string, typed: string): boolean {
  return timingSafeEqual(Buffer.from(code), Buffer.from(typed));
}

/** RFC 4648 without padding. */
export function toBase32(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += BASE32[(held >>> (bits - 5)) & 31];
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + BASE32[(held << (5 - bits)) & 31]!;
}

/** The bytes; letters that base32 does not have are passed over. */
export function fromBase32(text: string): Buffer {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const letter of text.toUpperCase()) {
    const value = BASE32.indexOf(letter);
    if (value < 0) continue;
    held = (held << 5) | value;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >>> bits) & 0xff);
    held &= (1 << bits) - 1;
  }
  return Buffer.from(bytes);
}
