import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';

/** OWASP ASVS 5, appendix C: argon2id with m = 46 MiB, t = 1, p = 1. */
const MEMORY_KIB = 47_104;
const PASSES = 1;
const LANES = 1;
const TAG_BYTES = 32;
const SALT_BYTES = 16;

/** Each hash takes 46 MiB and a core for about 60 ms: more at a time would starve the kiosks. */
const MOST_AT_ONCE = 2;
const MOST_WAITING = 20;

/** More passwords are being checked than this server takes on; try again in a moment. */
export class HashingBusyError extends Error {
  override readonly name = 'HashingBusyError';
  readonly code = 'hashing-busy';
  readonly retryable = true;
}

export interface PasswordHasher {
  /** PHC string of argon2id with a fresh salt. Rejects with `HashingBusyError`. */
  hash(password: string): Promise<string>;
  /**
   * Whether the password belongs to the PHC string. Null stands for "no such account" and costs as
   * much time as a wrong password; so does a string that can't be read. Rejects with
   * `HashingBusyError`.
   */
  matches(password: string, phc: string | null): Promise<boolean>;
}

/** A hasher that works on two passwords at a time and lets twenty wait. */
export function createPasswordHasher(): PasswordHasher {
  const slots = createSlots();
  return {
    hash: (password) =>
      slots.run(async () => {
        const salt = randomBytes(SALT_BYTES);
        return toPhc({ memory: MEMORY_KIB, passes: PASSES, parallelism: LANES, salt }, password);
      }),
    matches: (password, phc) =>
      slots.run(async () => {
        const stored = phc === null ? null : parsePhc(phc);
        const parameters = stored ?? {
          memory: MEMORY_KIB,
          passes: PASSES,
          parallelism: LANES,
          salt: Buffer.alloc(SALT_BYTES),
          tag: Buffer.alloc(TAG_BYTES),
        };
        const tag = await argon2id(parameters, password, parameters.tag.length);
        return timingSafeEqual(tag, parameters.tag) && stored !== null;
      }),
  };
}

interface Parameters {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
  readonly salt: Buffer;
}

async function toPhc(parameters: Parameters, password: string): Promise<string> {
  const tag = await argon2id(parameters, password, TAG_BYTES);
  const { memory, passes, parallelism, salt } = parameters;
  const costs = `m=${memory},t=${passes},p=${parallelism}`;
  return `$argon2id$v=19$${costs}$${toBase64(salt)}$${toBase64(tag)}`;
}

/** Costs beyond ours by far, as only a tampered row could hold, read as no hash at all. */
function parsePhc(phc: string): (Parameters & { readonly tag: Buffer }) | null {
  const match =
    /^\$argon2id\$v=19\$m=(\d{1,6}),t=(\d{1,2}),p=(\d)\$([\w+/]{11,64})\$([\w+/]{22,128})$/.exec(
      phc,
    );
  if (!match) return null;
  const [memory, passes, parallelism] = match.slice(1, 4).map(Number) as [number, number, number];
  if (memory > 4 * MEMORY_KIB || memory < 8 * parallelism || passes < 1 || parallelism < 1)
    return null;
  const [salt, tag] = match.slice(4, 6).map((text) => Buffer.from(text, 'base64'));
  return salt && tag ? { memory, passes, parallelism, salt, tag } : null;
}

function argon2id(parameters: Parameters, password: string, tagLength: number): Promise<Buffer> {
  const { memory, passes, parallelism, salt } = parameters;
  // Vietnamese keyboards send đ, ế ... composed or not: the same word must be the same password.
  const message = Buffer.from(password.normalize('NFC'), 'utf8');
  return new Promise((resolve, reject) => {
    argon2(
      'argon2id',
      { message, nonce: salt, parallelism, tagLength, memory, passes },
      (error, tag) => (error ? reject(error) : resolve(tag)),
    );
  });
}

function toBase64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}

function createSlots(): { run<T>(work: () => Promise<T>): Promise<T> } {
  let running = 0;
  const waiting: (() => void)[] = [];
  return {
    async run(work) {
      if (running >= MOST_AT_ONCE) {
        if (waiting.length >= MOST_WAITING) throw new HashingBusyError('too many password checks');
        await new Promise<void>((resolve) => waiting.push(resolve));
      } else {
        running += 1;
      }
      try {
        return await work();
      } finally {
        // The slot passes to the next in line without being free in between.
        const next = waiting.shift();
        if (next) next();
        else running -= 1;
      }
    },
  };
}
