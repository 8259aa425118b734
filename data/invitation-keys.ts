import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import {
  CODE_BYTES,
  codeHead,
  invitationCode,
  isTypedCode,
  type InvitationCode,
} from '../core/invitation.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import { createKeyedHash } from './keyed-hash.ts';
import type { Sealer } from './seal.ts';

/** What a code is looked up and checked by. */
interface HashedCode {
  readonly pepperId: string;
  readonly headHash: string;
  /** Null for the typed spelling, which is only the head. */
  readonly codeHash: string | null;
}

/** A code that nobody has yet. */
export interface NewCode {
  readonly code: InvitationCode;
  readonly hashed: HashedCode & { readonly codeHash: string };
}

export type InvitationStep = 'opened' | 'used';

/** The secrets around invitations: none of what they make can be made, or joined, without them. */
export interface InvitationKeys {
  /** Keyed hashes of the code, one for each pepper that may have been in use when it was made. */
  hash(code: InvitationCode): readonly HashedCode[];
  /** The hash under which a new code is stored. */
  hashNew(code: InvitationCode): HashedCode & { readonly codeHash: string };
  /** A new code, with the hash under which it will be stored. */
  newCode(): NewCode;
  /** The name under which a step of the invitation is kept, apart from it. */
  stepHash(step: InvitationStep, province: ProvinceCode, headHash: string): string;
  readonly sealer: Sealer;
}

interface Pepper {
  readonly id: string;
  readonly hash: (text: string) => string;
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
  const peppers = [secret, ...earlierSecrets].map(pepperOf);
  return {
    ...createCodeMaker(secret),
    hash: (code) => peppers.map((pepper) => hashCode(code, pepper)),
    stepHash: (step, province, headHash) =>
      sealer.pseudonym(`${province}|${headHash}`, `invitation-${step}`),
    sealer,
  };
}

/** Makes codes; the part of the keys that a thread of its own can do. */
export function createCodeMaker(secret: Buffer): Pick<InvitationKeys, 'hashNew' | 'newCode'> {
  const current = pepperOf(secret);
  const hashNew = (code: InvitationCode) => ({
    pepperId: current.id,
    headHash: hashHead(code, current),
    codeHash: hashWhole(code, current),
  });
  return {
    hashNew,
    newCode() {
      const code = invitationCode(randomBytes(CODE_BYTES));
      return { code, hashed: hashNew(code) };
    },
  };
}

function pepperOf(secret: Buffer): Pepper {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'mot-cham/invitation-pepper', 32));
  const id = createHash('sha256').update(key).digest('base64url').slice(0, 8);
  return { id, hash: createKeyedHash(key) };
}

function hashCode(code: InvitationCode, pepper: Pepper): HashedCode {
  return {
    pepperId: pepper.id,
    headHash: hashHead(code, pepper),
    codeHash: isTypedCode(code) ? null : hashWhole(code, pepper),
  };
}

const hashHead = (code: InvitationCode, { hash }: Pepper): string => hash(`head|${codeHead(code)}`);

const hashWhole = (code: InvitationCode, { hash }: Pepper): string => hash(`code|${code}`);
