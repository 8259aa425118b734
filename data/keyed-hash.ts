import { hash } from 'node:crypto';

/** The block of SHA-256, in bytes. */
const BLOCK = 64;
const DIGEST = 32;
/** Longer texts are rare and need no prepared buffer. */
const USUAL_BYTES = 256;

/**
 * HMAC-SHA256 under the key (at most 64 bytes), cut to 128 bits and written in base64url: nobody can
 * look for collisions without the key. Made of two one-shot hashes (RFC 2104), which takes about half
 * the time of the platform's `createHmac`, an object with a stream's state for each text.
 */
export function createKeyedHash(key: Uint8Array): (text: string) => string {
  if (key.length > BLOCK) throw new Error(`a key has at most ${BLOCK} bytes`);
  const inner = Buffer.alloc(BLOCK + USUAL_BYTES, padded(key, 0x36));
  const outer = Buffer.alloc(BLOCK + DIGEST, padded(key, 0x5c));
  return (text) => {
    // A UTF-16 unit becomes three bytes at most.
    const fits = text.length * 3 <= USUAL_BYTES;
    const whole = fits ? inner : Buffer.alloc(BLOCK + text.length * 3, inner.subarray(0, BLOCK));
    const end = BLOCK + whole.write(text, BLOCK);
    outer.write(hash('sha256', whole.subarray(0, end), 'latin1'), BLOCK, 'latin1');
    return hash('sha256', outer, 'base64url').slice(0, 22);
  };
}

function padded(key: Uint8Array, pad: number): Uint8Array {
  return Uint8Array.from({ length: BLOCK }, (_, i) => (key[i] ?? 0) ^ pad);
}
