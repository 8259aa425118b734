import type { LocalDay } from '../core/calendar.ts';
import {
  codeMeaningKey,
  type CodeKind,
  type DossierEntry,
  type DossierLog,
  type PlaceAgain,
  type RecordOutcome,
} from '../core/dossier-log.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import { createDossierNaming } from './dossier-keys.ts';
import { readDossierSpan, readDossierTallies } from './dossier-tallies.ts';
import { createFairTurn } from './fair-turn.ts';
import { createGroupCommit } from './group-commit.ts';
import type { InvitationSending } from './invitation-sending.ts';
import { countParked, listParked, park, unpark, type KeyedEntry } from './parked-dossiers.ts';
import { recordDossiers, type DossierInvitations, type RecordParts } from './record-dossiers.ts';
import type { Sealer } from './seal.ts';
import type { SqlEngine, SqlTransaction } from './sql-engine.ts';

export interface DossierLogParts {
  readonly sealer: Sealer;
  /** The installation's secret, from which every province's own is derived. */
  readonly secret: Buffer;
  readonly invitations: DossierInvitations;
  readonly sending: InvitationSending;
  readonly today: () => LocalDay;
}

/**
 * Entries of several requests that share one commit: names are hashes, so each commit touches pages
 * all over the tables, and the more rows share one, the fewer pages are written a row.
 */
const MOST_TOGETHER = 10_000;

/** Parked dossiers looked through in one transaction. */
const PARKED_PAGE = 500;

/** The log of finished dossiers over a database: see `DossierLog` for what it promises. */
export function createDossierLog(engine: SqlEngine, parts: DossierLogParts): DossierLog {
  const naming = createDossierNaming(parts.secret);
  const recordParts = (): RecordParts => ({ ...parts, today: parts.today() });

  const write = (transaction: SqlTransaction, entries: readonly KeyedEntry[]) =>
    recordByProvince(engine, transaction, entries, recordParts());
  const writeIf = (isWanted: typeof isWhole, entries: readonly KeyedEntry[]) =>
    doOrUndo(engine, (transaction) => write(transaction, entries), isWanted);
  const commit = createGroupCommit<KeyedEntry, RecordOutcome>(
    (entries) => engine.transaction((transaction) => write(transaction, entries)),
    MOST_TOGETHER,
  );

  return {
    record: async (entries) =>
      entries.length === 0 ? [] : commit(await nameEntries(naming, entries)),
    recordWholly: async (entries) => writeIf(isWhole, await nameEntries(naming, entries)),
    preview: async (entries) => writeIf(() => false, await nameEntries(naming, entries)),
    tally: (query) => readDossierTallies(engine, query),
    span: (province) => readDossierSpan(engine, province),
    parked: (province) => countParked(engine, province),
    resolveParked: (province, placeAgain) =>
      resolveParked(engine, province, placeAgain, recordParts()),
    async codeMeanings(province) {
      const rows = await engine.all<{ kind: string; source_code: string; meant_code: string }>(
        'SELECT kind, source_code, meant_code FROM dossier_code_meaning WHERE province_code = $1',
        [province],
      );
      return new Map(
        rows.map((row) => [codeMeaningKey(row.kind as CodeKind, row.source_code), row.meant_code]),
      );
    },
    recordMeaning: (province, { kind, sourceCode, meantCode, author, at }) =>
      engine.transaction(async (transaction) => {
        await transaction.run(
          `INSERT INTO dossier_code_meaning (province_code, kind, source_code, meant_code, author,
           decided_at) VALUES ($1, $2, $3, $4, $5, $6)
           ON CONFLICT (province_code, kind, source_code) DO UPDATE SET
           meant_code = excluded.meant_code, author = excluded.author,
           decided_at = excluded.decided_at`,
          [province, kind, sourceCode, meantCode, author, at],
        );
      }),
    async wasFileTaken(province, contentHash) {
      const rows = await engine.all(
        'SELECT 1 AS found FROM dossier_file WHERE province_code = $1 AND content_hash = $2',
        [province, contentHash],
      );
      return rows.length > 0;
    },
    recordFile: (province, { contentHash, lines, at }) =>
      engine.transaction(async (transaction) => {
        await transaction.run(
          `INSERT INTO dossier_file (province_code, content_hash, taken_at, n_lines)
           VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
          [province, contentHash, at, lines],
        );
      }),
  };
}

async function nameEntries(
  naming: ReturnType<typeof createDossierNaming>,
  entries: readonly DossierEntry[],
): Promise<readonly KeyedEntry[]> {
  const fairTurn = createFairTurn();
  const named: KeyedEntry[] = [];
  for (const { source, code, ...entry } of entries) {
    const { province } = entry.scope;
    named.push({ keys: naming({ province, source, code }), entry });
    await fairTurn();
  }
  return named;
}

function isWhole(outcomes: readonly RecordOutcome[]): boolean {
  return outcomes.every(({ status }) => status !== 'refused');
}

/** Does the work and undoes it unless its answer is wanted: the answer is what doing it would be. */
async function doOrUndo<T>(
  engine: SqlEngine,
  work: (transaction: SqlTransaction) => Promise<T>,
  isWanted: (answer: T) => boolean,
): Promise<T> {
  const undo = new Error('not wanted');
  let answer: { readonly value: T } | null = null;
  try {
    await engine.transaction(async (transaction) => {
      const value = await work(transaction);
      answer = { value };
      if (!isWanted(value)) throw undo;
    });
  } catch (error) {
    if (error !== undo) throw error;
  }
  return answer!['value'];
}

/** Provinces one after another, in the order of their codes, so that nobody waits in a circle. */
async function recordByProvince(
  engine: SqlEngine,
  transaction: SqlTransaction,
  keyed: readonly KeyedEntry[],
  parts: RecordParts,
): Promise<readonly RecordOutcome[]> {
  const outcomes: RecordOutcome[] = [];
  const provinces = [...new Set(keyed.map(({ entry }) => entry.scope.province))].sort();
  for (const province of provinces) {
    await takeTurn(engine, transaction, province);
    const places = keyed.flatMap(({ entry }, i) => (entry.scope.province === province ? [i] : []));
    const own = places.map((i) => keyed[i]!);
    const recorded = await recordDossiers(transaction, province, own, parts);
    for (const [j, i] of places.entries()) outcomes[i] = recorded[j]!;
  }
  return outcomes;
}

/**
 * Lets one process at a time write the province's dossiers: what one decides about a dossier depends
 * on all that was decided before. SQLite has one writer anyhow.
 */
async function takeTurn(
  engine: SqlEngine,
  transaction: SqlTransaction,
  province: ProvinceCode,
): Promise<void> {
  if (engine.dialect !== 'postgres') return;
  await transaction.all('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `mot-cham/dossier/${province}`,
  ]);
}

async function resolveParked(
  engine: SqlEngine,
  province: ProvinceCode,
  placeAgain: PlaceAgain,
  parts: RecordParts,
): Promise<number> {
  let resolved = 0;
  for (const { kind, code } of await countParked(engine, province)) {
    const query = { province, kind, code };
    const [sample] = (await listParked(engine, parts.sealer, { ...query, after: '', limit: 1 }))
      .entries;
    if (sample === undefined) continue;
    // All that wait for one procedure or unit wait for the same; a counter also has to fit the unit.
    const content = placeAgain(sample.submission, sample.keyed.entry.scope);
    const waits = content.kind === 'unplaced' && content.missing.kind === kind;
    if (waits && kind !== 'counter') continue;
    let after: string | null = '';
    while (after !== null) {
      const from: string = after;
      const page = await engine.transaction(async (transaction) => {
        await takeTurn(engine, transaction, province);
        return resolvePage(transaction, { ...query, after: from }, placeAgain, parts);
      });
      resolved += page.resolved;
      after = page.last;
    }
  }
  return resolved;
}

async function resolvePage(
  transaction: SqlTransaction,
  query: { province: ProvinceCode; kind: CodeKind; code: string; after: string },
  placeAgain: PlaceAgain,
  parts: RecordParts,
): Promise<{ readonly last: string | null; readonly resolved: number }> {
  const { province } = query;
  const page = await listParked(transaction, parts.sealer, { ...query, limit: PARKED_PAGE });
  const placed: KeyedEntry[] = [];
  const gone: (typeof page.entries)[number]['key'][] = [];
  for (const { key, submission, keyed } of page.entries) {
    const content = placeAgain(submission, keyed.entry.scope);
    const entry = { ...keyed.entry, content };
    if (content.kind === 'finished') {
      placed.push({ keys: keyed.keys, entry });
      gone.push(key);
    } else if (content.kind === 'unplaced' && content.missing.code !== query.code) {
      const { revision } = entry;
      const dossiers = [
        {
          key,
          revision: typeof revision === 'number' ? revision : 0,
          keyed: { keys: keyed.keys, entry },
        },
      ];
      await park(transaction, parts.sealer, { dossiers, today: parts.today });
    }
  }
  if (placed.length > 0)
    await recordDossiers(transaction, province, placed, { ...parts, fromParking: true });
  await unpark(transaction, province, gone);
  return { last: page.last, resolved: placed.length };
}
