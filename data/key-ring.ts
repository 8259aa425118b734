import { randomBytes } from 'node:crypto';
import type { Instant } from '../core/calendar.ts';
import { openText, sealText, type Sealer } from './seal.ts';
import type { SqlEngine, SqlTransaction } from './sql-engine.ts';

/** Seals what must be read again and erased early, with keys that can be changed at any time. */
export interface KeyRing {
  /** With the newest key; `place` binds the text to where it is kept. */
  seal(text: string, place: string): string;
  /**
   * Null when the text was changed, moved, or sealed by a key that is gone. `earlierPlace` is where an
   * earlier version, which sealed with the installation's secret itself, said that it stands.
   */
  unseal(sealed: string, place: string, earlierPlace?: string): string | null;
  /** To be awaited before `unseal` of texts that another process may have sealed with a newer key. */
  prepare(sealed: readonly string[]): Promise<void>;
  reload(): Promise<void>;
}

/** One column of texts sealed by the ring. */
interface SealedColumn {
  readonly table: string;
  readonly column: string;
  /** Names the row, in the order in which `sealedPlace` has it. */
  readonly key: readonly string[];
  /** See `KeyRing.unseal`. */
  readonly earlierPlace?: (...key: readonly string[]) => string;
}

/** Every column whose texts are sealed by the ring: a rotation seals all of them anew. */
const SEALED_COLUMNS: readonly SealedColumn[] = [
  { table: 'outbox', column: 'sealed', key: ['message_id'] },
  { table: 'chat_inbox', column: 'sealed', key: ['channel', 'event'] },
  {
    table: 'invitation_reminder',
    column: 'sealed',
    key: ['province_code', 'head_hash'],
    earlierPlace: (_, headHash = '') => earlierReminderPlace(headHash),
  },
  { table: 'staff_mail_code', column: 'sealed', key: ['official_id'] },
  { table: 'staff_chat_address', column: 'sealed', key: ['chat_hash', 'official_id'] },
  { table: 'comment_follower', column: 'sealed', key: ['province_code', 'follower'] },
  { table: 'nomination_follower', column: 'sealed', key: ['province_code', 'follower'] },
  ...['tokens', 'previous_tokens'].map((column) => ({
    table: 'zalo_grant',
    column,
    key: ['app_id'],
    earlierPlace: (appId = '') => earlierGrantPlace(appId),
  })),
];

const VERSION = 'v2';
const RESEAL_BATCH = 500;
/** A process that has not looked for newer keys yet may still seal with a retired one. */
const KEEP_RETIRED_MS = 3_600_000;

/** Where a sealed text stands: it opens nowhere else. */
export function sealedPlace(table: string, ...key: readonly string[]): string {
  return [table, 'sealed', ...key].join('|');
}

/** Where reminders stood while the installation's secret sealed them. */
export function earlierReminderPlace(headHash: string): string {
  return `invitation-reminder|${headHash}`;
}

/** Where Zalo's tokens stood while the installation's secret sealed them. */
export function earlierGrantPlace(appId: string): string {
  return `zalo_grant|${appId}`;
}

/** The ring of the store; makes its first key when there is none. */
export async function openKeyRing(
  engine: SqlEngine,
  sealer: Sealer,
  now: Instant,
): Promise<KeyRing> {
  let keys: ReadonlyMap<string, Buffer> = new Map();
  let newest = '';

  async function reload(): Promise<void> {
    const rows = await engine.all<{ key_id: string; wrapped: string }>(
      `SELECT key_id, wrapped FROM sealing_key
       ORDER BY CASE WHEN retired_at IS NULL THEN 0 ELSE 1 END, made_at DESC, key_id`,
    );
    keys = new Map(rows.flatMap(({ key_id, wrapped }) => unwrap(sealer, key_id, wrapped)));
    newest = [...keys.keys()][0] ?? '';
  }

  await reload();
  if (keys.size === 0) {
    await engine.transaction((transaction) => addKey(transaction, sealer, now));
    await reload();
  }
  return {
    seal(text, place) {
      return [VERSION, newest, sealText(keys.get(newest)!, text, `${place}|${newest}`)].join('.');
    },
    unseal(sealed, place, earlierPlace) {
      if (!sealed.startsWith(`${VERSION}.`)) {
        return earlierPlace === undefined ? null : sealer.unseal(sealed, earlierPlace);
      }
      const id = keyOf(sealed);
      const key = keys.get(id);
      const body = sealed.slice(VERSION.length + id.length + 2);
      return key === undefined ? null : openText(key, body, `${place}|${id}`);
    },
    async prepare(sealed) {
      const isNews = (text: string) => text.startsWith(`${VERSION}.`) && !keys.has(keyOf(text));
      if (sealed.some(isNews)) await reload();
    },
    reload,
  };
}

/**
 * Makes a new key and seals everything anew with it, in batches. Retired keys are deleted once
 * nothing is sealed with them and no running process can still use them: by this call, or a later one.
 */
export async function rotateKeys(
  engine: SqlEngine,
  sealer: Sealer,
  now: Instant,
): Promise<{ readonly resealed: number; readonly dropped: number }> {
  await engine.transaction(async (transaction) => {
    await transaction.run('UPDATE sealing_key SET retired_at = $1 WHERE retired_at IS NULL', [now]);
    await addKey(transaction, sealer, now);
  });
  const ring = await openKeyRing(engine, sealer, now);
  let resealed = 0;
  for (const column of SEALED_COLUMNS) resealed += await resealTable(engine, ring, column);
  return { resealed, dropped: await dropRetiredKeys(engine, now) };
}

async function resealTable(
  engine: SqlEngine,
  ring: KeyRing,
  { table, column, key, earlierPlace }: SealedColumn,
): Promise<number> {
  const current = `${VERSION}.${keyOf(ring.seal('', ''))}.`;
  const where = key.map((name, index) => `${name} = $${index + 3}`).join(' AND ');
  for (let total = 0; ;) {
    const done = await engine.transaction(async (transaction) => {
      const rows = await transaction.all<Record<string, string>>(
        `SELECT ${key.join(', ')}, ${column} AS sealed_text FROM ${table}
         WHERE ${column} <> '' AND ${column} NOT LIKE $1 LIMIT ${RESEAL_BATCH}`,
        [`${current}%`],
      );
      for (const row of rows) {
        const id = key.map((name) => String(row[name]));
        const place = sealedPlace(table, ...id);
        const before = String(row['sealed_text']);
        const text = ring.unseal(before, place, earlierPlace?.(...id));
        // What no key opens is lost already; it must not keep the rotation from ending.
        const sealed = text === null ? '' : ring.seal(text, place);
        // Only what is still there: a server that runs meanwhile may have put something newer in.
        const sql = `UPDATE ${table} SET ${column} = $1 WHERE ${column} = $2 AND ${where}`;
        await transaction.run(sql, [sealed, before, ...id]);
      }
      return rows.length;
    });
    total += done;
    if (done < RESEAL_BATCH) return total;
  }
}

async function dropRetiredKeys(engine: SqlEngine, now: Instant): Promise<number> {
  return engine.transaction(async (transaction) => {
    const retired = await transaction.all<{ key_id: string }>(
      'SELECT key_id FROM sealing_key WHERE retired_at <= $1',
      [engine.dialect === 'sqlite' ? now : now - KEEP_RETIRED_MS],
    );
    let dropped = 0;
    for (const { key_id } of retired) {
      if (await isUsed(transaction, key_id)) continue;
      dropped += await transaction.run('DELETE FROM sealing_key WHERE key_id = $1', [key_id]);
    }
    return dropped;
  });
}

async function isUsed(transaction: SqlTransaction, keyId: string): Promise<boolean> {
  for (const { table, column } of SEALED_COLUMNS) {
    const rows = await transaction.all(
      `SELECT 1 AS used FROM ${table} WHERE ${column} LIKE $1 LIMIT 1`,
      [`${VERSION}.${keyId}.%`],
    );
    if (rows.length > 0) return true;
  }
  return false;
}

async function addKey(transaction: SqlTransaction, sealer: Sealer, now: Instant): Promise<void> {
  const id = randomBytes(6).toString('hex');
  const wrapped = sealer.seal(randomBytes(32).toString('base64url'), `sealing_key|${id}`);
  await transaction.run(
    'INSERT INTO sealing_key (key_id, wrapped, made_at, retired_at) VALUES ($1, $2, $3, NULL)',
    [id, wrapped, now],
  );
}

function unwrap(sealer: Sealer, id: string, wrapped: string): readonly [string, Buffer][] {
  const key = sealer.unseal(wrapped, `sealing_key|${id}`);
  return key === null ? [] : [[id, Buffer.from(key, 'base64url')]];
}

function keyOf(sealed: string): string {
  return sealed.split('.', 2)[1] ?? '';
}
