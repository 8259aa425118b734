import { randomBytes } from 'node:crypto';
import type { RecordOutcome } from '../core/dossier-log.ts';
import type { FinishedDossier } from '../core/dossier.ts';
import { createFairTurn } from './fair-turn.ts';
import { sealableEntry, type KeyedEntry } from './parked-dossiers.ts';
import type { Sealer } from './seal.ts';
import type { SqlEngine, SqlRow, SqlTransaction } from './sql-engine.ts';

/**
 * Entries in one transaction: while it lasts every other writer waits, a citizen's rating too. More
 * are written part by part.
 */
export const DOSSIERS_AT_ONCE = 1000;

/** Writes some of the entries in the transaction it is given. */
type WriteEntries = (
  transaction: SqlTransaction,
  entries: readonly KeyedEntry[],
) => Promise<readonly RecordOutcome[]>;

interface StageParts {
  readonly engine: SqlEngine;
  readonly sealer: Sealer;
  readonly write: WriteEntries;
}

interface StagedRow extends SqlRow {
  readonly stage_id: string;
  readonly part: number;
  readonly sealed: string;
}

/**
 * Writes all of the entries or none, in many short transactions: they are set aside, sealed, part by
 * part; with the last part it is settled that all will be written; then each part is written in the
 * transaction that removes it from there. A crash before that moment leaves nothing, and after it the
 * rest is for `finishStaged`. Whoever calls makes sure that nobody else decides about dossiers
 * meanwhile, and that none of the entries will be refused.
 */
export async function writeInParts(
  { engine, sealer, write }: StageParts,
  entries: readonly KeyedEntry[],
): Promise<readonly RecordOutcome[]> {
  const stage = randomBytes(12).toString('base64url');
  const parts = inParts(entries);
  const fairTurn = createFairTurn();
  for (const [part, some] of parts.entries()) {
    await fairTurn();
    const sealed = sealer.seal(JSON.stringify(some.map(sealableEntry)), placeOf(stage, part));
    await engine.transaction(async (transaction) => {
      await transaction.run(
        'INSERT INTO staged_dossiers (stage_id, part, is_last, sealed) VALUES ($1, $2, $3, $4)',
        [stage, part, part === parts.length - 1 ? 1 : 0, sealed],
      );
    });
  }
  const outcomes: RecordOutcome[] = [];
  for (const [part, some] of parts.entries()) {
    const written = await engine.transaction(async (transaction) => {
      await remove(transaction, stage, part);
      return write(transaction, some);
    });
    for (const outcome of written) outcomes.push(outcome);
  }
  return outcomes;
}

/** Entries as they are written together, in order. */
export function inParts<T>(entries: readonly T[]): readonly (readonly T[])[] {
  const parts: (readonly T[])[] = [];
  for (let i = 0; i < entries.length; i += DOSSIERS_AT_ONCE)
    parts.push(entries.slice(i, i + DOSSIERS_AT_ONCE));
  return parts;
}

/**
 * Writes what a crash or a full disk kept `writeInParts` from writing, and forgets what was not
 * settled. Does nothing, in one look, when there is nothing.
 */
export async function finishStaged({ engine, sealer, write }: StageParts): Promise<void> {
  const rows = await engine.all<{ stage_id: string; settled: number }>(
    'SELECT stage_id, max(is_last) AS settled FROM staged_dossiers GROUP BY stage_id',
  );
  for (const { stage_id, settled } of rows) {
    if (settled === 1) {
      while (await finishPart({ engine, sealer, write }, stage_id));
      continue;
    }
    await engine.transaction(async (transaction) => {
      await transaction.run('DELETE FROM staged_dossiers WHERE stage_id = $1', [stage_id]);
    });
  }
}

/** The first part that is left; false when there is none, or it can't be read. */
function finishPart({ engine, sealer, write }: StageParts, stage: string): Promise<boolean> {
  return engine.transaction(async (transaction) => {
    const [row] = await transaction.all<StagedRow>(
      `SELECT stage_id, part, sealed FROM staged_dossiers WHERE stage_id = $1
       ORDER BY part LIMIT 1`,
      [stage],
    );
    // Sealed under a secret that is gone: it stays for whoever finds the secret.
    const text = row === undefined ? null : sealer.unseal(row.sealed, placeOf(stage, row.part));
    if (row === undefined || text === null) return false;
    // Another process may have been faster; then the next look finds the part after this one.
    if ((await remove(transaction, stage, row.part)) === 1)
      await write(transaction, (JSON.parse(text) as readonly KeyedEntry[]).map(asSetAside));
    return true;
  });
}

/** Dossiers that an earlier version set aside say nothing of their receipt. */
function asSetAside({ keys, entry }: KeyedEntry): KeyedEntry {
  if (entry.content.kind !== 'finished') return { keys, entry };
  const { receivedOn } = entry.content.dossier as Partial<FinishedDossier>;
  const dossier = { ...entry.content.dossier, receivedOn: receivedOn ?? null };
  return { keys, entry: { ...entry, content: { kind: 'finished', dossier } } };
}

function remove(transaction: SqlTransaction, stage: string, part: number): Promise<number> {
  const sql = 'DELETE FROM staged_dossiers WHERE stage_id = $1 AND part = $2';
  return transaction.run(sql, [stage, part]);
}

const placeOf = (stage: string, part: number): string => `staged_dossiers|${stage}|${part}`;
