import type { LocalDay } from '../core/calendar.ts';
import type { CodeKind, DossierStatement, MissingCode, ParkedGroup } from '../core/dossier-log.ts';
import type { DossierKey } from '../core/dossier.ts';
import type { DossierSubmission } from '../core/intake/dossier-submission.ts';
import type { ProvinceCode, UnitCode } from '../core/organisation.ts';
import type { DossierKeys } from './dossier-keys.ts';
import type { Sealer } from './seal.ts';
import {
  insertRows,
  placeholders,
  type SqlReader,
  type SqlRow,
  type SqlTransaction,
} from './sql-engine.ts';

/** An entry with the names of its dossier in the place of source and code. */
export interface KeyedEntry {
  readonly keys: DossierKeys;
  readonly entry: DossierStatement;
}

/** What is known of a parked dossier without unsealing it. */
export interface ParkedState {
  readonly revision: number;
  readonly unitScope: UnitCode | null;
}

/** A dossier to be parked, under one of its names. */
export interface ToPark {
  readonly key: DossierKey;
  readonly revision: number;
  readonly keyed: KeyedEntry;
}

/** What waits, read back. */
export interface ParkedEntry {
  readonly key: DossierKey;
  readonly keyed: KeyedEntry;
  readonly submission: DossierSubmission;
}

const LOOKUP_CHUNK = 256;

/** Those of the dossiers that are parked. Costs one look when nothing is. */
export async function findParked(
  reader: SqlReader,
  province: ProvinceCode,
  keys: readonly DossierKey[],
): Promise<Map<DossierKey, ParkedState>> {
  const found = new Map<DossierKey, ParkedState>();
  const any = await reader.all(
    'SELECT 1 AS found FROM parked_dossier WHERE province_code = $1 LIMIT 1',
    [province],
  );
  if (any.length === 0) return found;
  for (let i = 0; i < keys.length; i += LOOKUP_CHUNK) {
    const chunk = keys.slice(i, i + LOOKUP_CHUNK);
    const length = 2 ** Math.ceil(Math.log2(chunk.length));
    const list = Array.from({ length }, (_, j) => chunk[j] ?? chunk[0]!);
    const rows = await reader.all<{
      dossier_key: string;
      revision: number;
      unit_scope: string;
    }>(
      `SELECT dossier_key, revision, unit_scope FROM parked_dossier
       WHERE province_code = $1 AND dossier_key IN (${placeholders(length, 2)})`,
      [province, ...list],
    );
    for (const row of rows) {
      found.set(row.dossier_key as DossierKey, {
        revision: row.revision,
        unitScope: row.unit_scope === '' ? null : (row.unit_scope as UnitCode),
      });
    }
  }
  return found;
}

/** Keeps the dossiers, each in the place of what was parked of it before. */
export async function park(
  transaction: SqlTransaction,
  sealer: Sealer,
  { dossiers, today }: { readonly dossiers: readonly ToPark[]; readonly today: LocalDay },
): Promise<void> {
  const last = new Map(dossiers.map((dossier) => [dossier.key, dossier]));
  await insertRows(
    transaction,
    {
      head: `INSERT INTO parked_dossier (province_code, dossier_key, revision, unit_scope, missing,
             missing_code, parked_on, sealed)`,
      tail: `ON CONFLICT (province_code, dossier_key) DO UPDATE SET revision = excluded.revision,
             unit_scope = excluded.unit_scope, missing = excluded.missing,
             missing_code = excluded.missing_code, sealed = excluded.sealed`,
    },
    [...last.values()].map(({ key, revision, keyed }) => {
      const { scope, content } = keyed.entry;
      if (content.kind !== 'unplaced') throw new Error('only what has no place is parked');
      const { missing } = content;
      const sealed = sealer.seal(sealedText(keyed, revision), placeOf(key));
      const { province, unit } = scope;
      return [province, key, revision, unit ?? '', missing.kind, missing.code, today, sealed];
    }),
  );
}

function sealedText(keyed: KeyedEntry, revision: number): string {
  const { keys, entry } = sealableEntry(keyed);
  const { content, ...rest } = entry;
  const submission = content.kind === 'unplaced' ? content.submission : null;
  return JSON.stringify({ keys, submission, entry: { ...rest, revision } });
}

/** The entry without the code: hashed names stand for it, and it is kept nowhere, not even sealed. */
export function sealableEntry({ keys, entry }: KeyedEntry): KeyedEntry {
  const { content } = entry;
  if (content.kind !== 'unplaced') return { keys, entry };
  const submission = { ...content.submission, dossierCode: '' };
  return { keys, entry: { ...entry, content: { ...content, submission } } };
}

const placeOf = (key: DossierKey): string => `parked_dossier|${key}`;

/** Takes the dossiers out of parking. */
export async function unpark(
  transaction: SqlTransaction,
  province: ProvinceCode,
  keys: readonly DossierKey[],
): Promise<void> {
  for (const key of keys) {
    const sql = 'DELETE FROM parked_dossier WHERE province_code = $1 AND dossier_key = $2';
    await transaction.run(sql, [province, key]);
  }
}

interface ParkedRow extends SqlRow {
  readonly dossier_key: string;
  readonly sealed: string;
}

/** Up to `limit` dossiers that wait for the code, in the order of their names after `after`. */
export async function listParked(
  reader: SqlReader,
  sealer: Sealer,
  query: MissingCode & {
    readonly province: ProvinceCode;
    readonly after: string;
    readonly limit: number;
  },
): Promise<{ readonly last: string | null; readonly entries: readonly ParkedEntry[] }> {
  const { province, kind, code, after, limit } = query;
  const rows = await reader.all<ParkedRow>(
    `SELECT dossier_key, sealed FROM parked_dossier WHERE province_code = $1 AND missing = $2
     AND missing_code = $3 AND dossier_key > $4 ORDER BY dossier_key LIMIT $5`,
    [province, kind, code, after, limit],
  );
  const entries = rows.flatMap((row): ParkedEntry[] => {
    const key = row.dossier_key as DossierKey;
    const text = sealer.unseal(row.sealed, placeOf(key));
    // Sealed under a secret that is gone: it stays, counted, for whoever finds the secret.
    if (text === null) return [];
    const { keys, submission, entry } = JSON.parse(text) as KeyedEntry & {
      readonly submission: DossierSubmission;
    };
    return [{ key, submission, keyed: { keys, entry } }];
  });
  return { last: rows.at(-1)?.dossier_key ?? null, entries };
}

/** How many dossiers wait for which code, most first. */
export async function countParked(
  reader: SqlReader,
  province: ProvinceCode,
): Promise<readonly ParkedGroup[]> {
  const rows = await reader.all<{ missing: string; code: string; n: number; since: number }>(
    `SELECT missing, missing_code AS code, count(*) AS n, min(parked_on) AS since
     FROM parked_dossier WHERE province_code = $1 GROUP BY missing, missing_code
     ORDER BY n DESC, missing, code`,
    [province],
  );
  return rows.map(({ missing, code, n, since }) => ({
    kind: missing as CodeKind,
    code,
    dossiers: n,
    since: since as LocalDay,
  }));
}
