import { localMonth } from '../core/calendar.ts';
import { DOSSIER_DIMENSIONS, type DossierDimension } from '../core/dossier-log.ts';
import { finishedOn, TIMELINESSES, timelinessOf, type FinishedDossier } from '../core/dossier.ts';
import type { Grain } from '../core/ports.ts';
import { insertRows, type SqlTransaction, type SqlValue } from './sql-engine.ts';

/** A dossier that counts from now on (+1), or no longer (-1). */
export interface DossierChange {
  readonly dossier: FinishedDossier;
  readonly by: 1 | -1;
}

interface Sum {
  readonly key: readonly SqlValue[];
  readonly n: number[];
}

/**
 * Adds the changes to both tables of counts. Rows are written in the order of their keys, so that two
 * processes that count at once wait for each other instead of dying of a deadlock.
 */
export async function addToDossierCounts(
  transaction: SqlTransaction,
  changes: readonly DossierChange[],
): Promise<void> {
  const counts = new Map<string, Sum>();
  const tallies = new Map<string, Sum>();
  for (const change of changes) {
    const { dossier, by } = change;
    const timeliness = timelinessOf(dossier);
    const day = finishedOn(dossier);
    const { province, unit, counter, procedure, filing } = dossier;
    add(counts, [province, unit, counter, procedure, filing, timeliness, day], 1)[0]! += by;
    const column = TIMELINESSES.indexOf(timeliness);
    const periods: readonly (readonly [Grain, number])[] = [
      ['day', day],
      ['month', localMonth(day)],
    ];
    for (const dimension of DOSSIER_DIMENSIONS) {
      const member = memberOf(dimension, dossier);
      for (const [grain, period] of periods)
        add(tallies, [province, dimension, grain, period, member], 3)[column]! += by;
    }
  }
  await insertRows(
    transaction,
    {
      head: `INSERT INTO dossier_count (province_code, unit_code, counter_id, procedure_code, filing,
             timeliness, day, n)`,
      tail: `ON CONFLICT (province_code, unit_code, counter_id, procedure_code, filing, timeliness,
             day) DO UPDATE SET n = dossier_count.n + excluded.n`,
    },
    changed(counts),
  );
  await insertRows(
    transaction,
    {
      head: `INSERT INTO dossier_tally (province_code, dimension, grain, period, member, on_time,
             late, undated)`,
      tail: `ON CONFLICT (province_code, dimension, grain, period, member) DO UPDATE SET
             on_time = dossier_tally.on_time + excluded.on_time,
             late = dossier_tally.late + excluded.late,
             undated = dossier_tally.undated + excluded.undated`,
    },
    changed(tallies),
  );
}

/** What a dossier is counted under in each dimension. */
function memberOf(dimension: DossierDimension, dossier: FinishedDossier): string {
  return dimension === 'all' ? '' : dossier[dimension];
}

function add(sums: Map<string, Sum>, key: readonly SqlValue[], columns: number): number[] {
  const text = key.join('\u0000');
  let sum = sums.get(text);
  if (sum === undefined) {
    sums.set(text, (sum = { key, n: Array.from({ length: columns }, () => 0) }));
  }
  return sum.n;
}

/** Rows in the order of their keys, without those that stay as they are. */
function changed(sums: ReadonlyMap<string, Sum>): readonly (readonly SqlValue[])[] {
  return [...sums]
    .filter(([, { n }]) => n.some((by) => by !== 0))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { key, n }]) => [...key, ...n]);
}
