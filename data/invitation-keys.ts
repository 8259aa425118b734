import { createHash, createHmac, hkdfSync } from 'node:crypto';
import { codeHead, isTypedCode, type InvitationCode } from '../core/invitation.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import type { Sealer } from './seal.ts';

/** What a code is looked up and checked by. */
interface HashedCode {
  readonly pepperId: string;
  readonly headHash: string;
  /** Null for the typed spelling, which is only the head. */
  readonly codeHash: string | null;
}

export type InvitationStep = 'opened' | 'used';

/** The secrets around invitations: none of what they make can be made, or joined, without them. */
export interface InvitationKeys {
  /** Keyed hashes of the code, one for each pepper that may have been in use when it was made. */
  hash(code: InvitationCode): readonly HashedCode[];
  /** The hash under which a new code is stored. */
  hashNew(code: InvitationCode): HashedCode & { readonly codeHash: string };
  /** The name under which a step of the invitation is kept, apart from it. */
  stepHash(step: InvitationStep, province: ProvinceCode, headHash: string): string;
  readonly sealer: Sealer;
}

interface Pepper {
  readonly id: string;
  readonly key: Buffer;
}

/**
 * Keys derived from the installation's secret. Codes made under an earlier secret can be used for as
 * long as it is passed too.
 */
export function createInvitationKeys(
  sealer: Sealer,
  secret: Buffer,
  earlierSecrets: readonly Buffer[] = [],
): InvitationKeys {
  const current = pepperOf(secret);
  const peppers = [current, ...earlierSecrets.map(pepperOf)];
  return {
    hash: (code) => peppers.map((pepper) => hashCode(code, pepper)),
    hashNew(code) {
      const { headHash } = hashCode(code, current);
      return { pepperId: current.id, headHash, codeHash: hashWhole(code, current) };
    },
    stepHash: (step, province, headHash) =>
      sealer.pseudonym(`${province}|${headHash}`, `invitation-${step}`),
    sealer,
  };
}

function pepperOf(secret: Buffer): Pepper {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'mot-cham/invitation-pepper', 32));
  const id = createHash('sha256').update(key).digest('base64url').slice(0, 8);
  return { id, key };
}

function hashCode(code: InvitationCode, pepper: Pepper): HashedCode {
  return {
    pepperId: pepper.id,
    headHash: hmac(`head|${codeHead(code)}`, pepper),
    codeHash: isTypedCode(code) ? null : hashWhole(code, pepper),
  };
}

const hashWhole = (code: InvitationCode, pepper: Pepper): string => hmac(`code|${code}`, pepper);

/** 128 bits of it: nobody can look for collisions without the pepper. */
function hmac(text: string, { key }: Pepper): string {
  return createHmac('sha256', key).update(text).digest('base64url').slice(0, 22);
}
