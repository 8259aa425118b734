import { addDays, localDay, type Instant } from '../core/calendar.ts';
import type { Language } from '../core/language.ts';
import type { Wish } from '../core/nomination-board.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import type { Supporter } from '../core/conversation/conversation-memory.ts';
import { sealedPlace, type KeyRing } from './key-ring.ts';
import { toWish, type WishRow } from './nomination-voices.ts';
import type { Sealer } from './seal.ts';
import { forUpdate, placeholders, type SqlTransaction } from './sql-engine.ts';

/** Whoever has waited for so long for an answer is not told any more. */
const KEEP_DAYS = 730;

/** Where a supporter is told of answers; it is stored sealed, and only that. */
export interface Follower {
  readonly voice: string;
  readonly channel: string;
  readonly address: string;
  readonly language: Language;
  /** `procedure/kind:status` of what was told, so that nothing is told twice. */
  readonly told: readonly string[];
}

export interface FollowerParts {
  readonly ring: KeyRing;
  readonly sealer: Sealer;
}

/** Another keyed hash of the voice: the database alone joins no address with a nomination. */
function followerName(sealer: Sealer, province: ProvinceCode, voice: string): string {
  return sealer.pseudonym(`${province}|${voice}`, 'nomination-follower');
}

const followerPlace = (province: string, name: string) =>
  sealedPlace('nomination_follower', province, name);

/** What the voice wishes at present. */
export async function wishesOf(
  transaction: SqlTransaction,
  province: ProvinceCode,
  voice: string,
): Promise<readonly Wish[]> {
  const rows = await transaction.all<WishRow>(
    `SELECT procedure_code, kind FROM nomination_voice WHERE province_code = $1 AND voice = $2
     ORDER BY procedure_code, kind`,
    [province, voice],
  );
  return rows.map(toWish);
}

/**
 * Part of the transaction that writes a nomination said in a chat: keeps where its answers are told,
 * or forgets it when nothing is wished any more.
 */
export async function keepFollower(
  transaction: SqlTransaction,
  parts: FollowerParts,
  supporter: Supporter & { readonly channel: string; readonly now: Instant },
): Promise<void> {
  const { province, voice, channel, address, language, now } = supporter;
  if ((await wishesOf(transaction, province, voice)).length === 0) {
    await forgetFollower(transaction, parts.sealer, { province, voice });
    return;
  }
  const known = (await readFollowers(transaction, parts, province, [voice])).get(voice);
  const follower = { voice, channel, address, language, told: known?.told ?? [] };
  await writeFollower(transaction, parts, { province, follower, now });
}

/** Keeps the follower in the place of what was known. */
export async function writeFollower(
  transaction: SqlTransaction,
  { ring, sealer }: FollowerParts,
  kept: {
    readonly province: ProvinceCode;
    readonly follower: Follower;
    readonly now: Instant;
  },
): Promise<void> {
  const { province, follower, now } = kept;
  const name = followerName(sealer, province, follower.voice);
  const sealed = ring.seal(JSON.stringify(follower), followerPlace(province, name));
  await transaction.run(
    `INSERT INTO nomination_follower (province_code, follower, sealed, forget_on)
     VALUES ($1, $2, $3, $4)
     ON CONFLICT (province_code, follower) DO UPDATE SET sealed = excluded.sealed,
       forget_on = excluded.forget_on`,
    [province, name, sealed, addDays(localDay(now), KEEP_DAYS)],
  );
}

/** Forgets where the voice is told of answers. */
export async function forgetFollower(
  transaction: SqlTransaction,
  sealer: Sealer,
  { province, voice }: { readonly province: ProvinceCode; readonly voice: string },
): Promise<void> {
  await transaction.run(
    'DELETE FROM nomination_follower WHERE province_code = $1 AND follower = $2',
    [province, followerName(sealer, province, voice)],
  );
}

/** Those of the voices that are to be told, by voice. */
export async function readFollowers(
  transaction: SqlTransaction,
  { ring, sealer }: FollowerParts,
  province: ProvinceCode,
  voices: readonly string[],
): Promise<ReadonlyMap<string, Follower>> {
  const names = voices.map((voice) => followerName(sealer, province, voice));
  if (names.length === 0) return new Map();
  const rows = await transaction.all<{ follower: string; sealed: string }>(
    `SELECT follower, sealed FROM nomination_follower
     WHERE province_code = $1 AND follower IN (${placeholders(names.length, 2)})
     ORDER BY follower ${forUpdate(transaction.dialect)}`,
    [province, ...names],
  );
  const followers = new Map<string, Follower>();
  for (const { follower: name, sealed } of rows) {
    const text = ring.unseal(sealed, followerPlace(province, name));
    if (text === null) continue;
    const follower = JSON.parse(text) as Follower;
    followers.set(follower.voice, follower);
  }
  return followers;
}

/** Forgets whoever has waited for too long. */
export async function forgetOldFollowers(transaction: SqlTransaction, now: Instant): Promise<void> {
  await transaction.run('DELETE FROM nomination_follower WHERE forget_on < $1', [localDay(now)]);
}
