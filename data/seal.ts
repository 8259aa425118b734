import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Keeps text from whoever holds the database without the installation's secret. */
export interface Sealer {
  /** AES-256-GCM with a fresh nonce; `place` binds the text to where it is kept. */
  seal(text: string, place: string): string;
  /** Null when the text was changed, moved to another place, or sealed by another secret. */
  unseal(sealed: string, place: string): string | null;
  /** Keyed hash, the same for the same text and purpose, useless without the secret. */
  pseudonym(text: string, purpose: string): string;
}

const VERSION = 'v1';

/** A sealer whose keys are derived from the installation's secret, one a purpose. */
export function createSealer(secret: Buffer): Sealer {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
  const sealingKey = derive('mot-cham/seal');
  const pseudonymKey = derive('mot-cham/pseudonym');
  return {
    seal: (text, place) => `${VERSION}.${sealText(sealingKey, text, place)}`,
    unseal(sealed, place) {
      const body = sealed.slice(VERSION.length + 1);
      return sealed.startsWith(`${VERSION}.`) ? openText(sealingKey, body, place) : null;
    },
    pseudonym: (text, purpose) =>
      createHmac('sha256', pseudonymKey)
        .update(`${purpose}\0${text}`)
        .digest('base64url')
        .slice(0, 22),
  };
}

/** `nonce.body.tag` of the text under the key, bound to its place. */
export function sealText(key: Buffer, text: string, place: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return [nonce, body, cipher.getAuthTag()].map((part) => part.toString('base64url')).join('.');
}

/** The text that `sealText` sealed; null when key, place or a single bit is another one. */
export function openText(key: Buffer, sealed: string, place: string): string | null {
  const [nonce, body, tag, rest] = sealed.split('.');
  if (nonce === undefined || body === undefined || tag === undefined || rest !== undefined) {
    return null;
  }
  const from = (part: string) => Buffer.from(part, 'base64url');
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, from(nonce), { authTagLength: 16 })
      .setAAD(Buffer.from(place))
      .setAuthTag(from(tag));
    return Buffer.concat([decipher.update(from(body)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
