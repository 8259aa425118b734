import { localMonth, type LocalDay } from '../core/calendar.ts';
import { DOSSIER_DIMENSIONS, type DossierDimension } from '../core/dossier-log.ts';
import { finishedOn, TIMELINESSES, timelinessOf, type FinishedDossier } from '../core/dossier.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import type { Grain } from '../core/ports.ts';
import { insertRows, type SqlTransaction, type SqlValue } from './sql-engine.ts';

/** A dossier that counts from now on (+1), or no longer (-1). */
export interface DossierChange {
  readonly dossier: FinishedDossier;
  /** Working days from receipt to the end; null when the day of receipt is not known. */
  readonly handlingDays: number | null;
  readonly by: 1 | -1;
}

interface Sum {
  readonly dossier: FinishedDossier;
  readonly day: LocalDay;
  n: number;
  readonly handling: Handling;
}

/** Dossiers with a known day of receipt, their working days, and the squares of these. */
type Handling = [received: number, days: number, squares: number];

/** On time, late and undated; then `Handling`. */
type Sums = [onTime: number, late: number, undated: number, ...Handling];

/** Of each member of a dimension, the sums of its days. */
type DaysOfMembers = Map<string, Map<LocalDay, Sums>>;

/**
 * Adds the changes of one province to both tables of counts, each row once. Rows are written in the
 * order of their keys, so that two processes that count at once wait for each other instead of dying
 * of a deadlock.
 */
export async function addToDossierCounts(
  transaction: SqlTransaction,
  province: ProvinceCode,
  changes: readonly DossierChange[],
): Promise<void> {
  const counts = new Map<string, Sum>();
  const dimensions = DOSSIER_DIMENSIONS.map((dimension) => {
    return { dimension, members: new Map() as DaysOfMembers };
  });
  for (const { dossier, handlingDays, by } of changes) {
    const { unit, counter, procedure, filing } = dossier;
    const timeliness = timelinessOf(dossier);
    const day = finishedOn(dossier);
    const key = `${unit}\0${counter}\0${procedure}\0${filing}\0${timeliness}\0${day}`;
    let sum = counts.get(key);
    if (sum === undefined) counts.set(key, (sum = { dossier, day, n: 0, handling: [0, 0, 0] }));
    sum.n += by;
    if (handlingDays !== null) addHandling(sum.handling, 0, by, handlingDays);
    const column = TIMELINESSES.indexOf(timeliness);
    for (const { dimension, members } of dimensions) {
      const sums = sumsOf(members, memberOf(dimension, dossier), day);
      sums[column]! += by;
      if (handlingDays !== null) addHandling(sums, TIMELINESSES.length, by, handlingDays);
    }
    const turn = transaction.fairTurn();
    if (turn !== undefined) await turn;
  }
  await insertRows(
    transaction,
    {
      head: `INSERT INTO dossier_count (province_code, unit_code, counter_id, procedure_code, filing,
             timeliness, day, n, received, handling_days, handling_squares)`,
      tail: `ON CONFLICT (province_code, unit_code, counter_id, procedure_code, filing, timeliness,
             day) DO UPDATE SET n = dossier_count.n + excluded.n,
             ${addedHandling('dossier_count')}`,
    },
    countRows(province, counts),
  );
  await insertRows(
    transaction,
    {
      head: `INSERT INTO dossier_tally (province_code, dimension, grain, period, member, on_time,
             late, undated, received, handling_days, handling_squares)`,
      tail: `ON CONFLICT (province_code, dimension, grain, period, member) DO UPDATE SET
             on_time = dossier_tally.on_time + excluded.on_time,
             late = dossier_tally.late + excluded.late,
             undated = dossier_tally.undated + excluded.undated,
             ${addedHandling('dossier_tally')}`,
    },
    dimensions.flatMap(({ dimension, members }) => tallyRows(province, dimension, members)),
  );
}

function addedHandling(table: string): string {
  return ['received', 'handling_days', 'handling_squares']
    .map((column) => `${column} = ${table}.${column} + excluded.${column}`)
    .join(', ');
}

function addHandling(sums: number[], at: number, by: 1 | -1, days: number): void {
  sums[at]! += by;
  sums[at + 1]! += by * days;
  sums[at + 2]! += by * days * days;
}

/** What a dossier is counted under in each dimension. */
function memberOf(dimension: DossierDimension, dossier: FinishedDossier): string {
  return dimension === 'all' ? '' : dossier[dimension];
}

function sumsOf(members: DaysOfMembers, member: string, day: LocalDay): Sums {
  let days = members.get(member);
  if (days === undefined) members.set(member, (days = new Map()));
  let sums = days.get(day);
  if (sums === undefined) days.set(day, (sums = [0, 0, 0, 0, 0, 0]));
  return sums;
}

/** In the order of their keys, without those that stay as they are. */
function countRows(
  province: ProvinceCode,
  counts: ReadonlyMap<string, Sum>,
): readonly (readonly SqlValue[])[] {
  return [...counts]
    .filter(([, { n, handling }]) => n !== 0 || handling.some((by) => by !== 0))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { dossier, day, n, handling }]) => {
      const { unit, counter, procedure, filing } = dossier;
      const timeliness = timelinessOf(dossier);
      return [province, unit, counter, procedure, filing, timeliness, day, n, ...handling];
    });
}

/** Of one dimension: its days, then its months, each in the order of period and member. */
function tallyRows(
  province: ProvinceCode,
  dimension: DossierDimension,
  members: DaysOfMembers,
): readonly (readonly SqlValue[])[] {
  const rows: { readonly grain: Grain; readonly period: number; member: string; sums: Sums }[] = [];
  for (const [member, days] of members) {
    const months = new Map<number, Sums>();
    for (const [day, sums] of days) {
      rows.push({ grain: 'day', period: day, member, sums });
      const month = localMonth(day);
      const known = months.get(month);
      if (known === undefined) months.set(month, [...sums]);
      else for (const [i, by] of sums.entries()) known[i]! += by;
    }
    for (const [period, sums] of months) rows.push({ grain: 'month', period, member, sums });
  }
  return rows
    .filter(({ sums }) => sums.some((by) => by !== 0))
    .toSorted(
      (a, b) =>
        (a.grain < b.grain ? -1 : Number(a.grain > b.grain)) ||
        a.period - b.period ||
        (a.member < b.member ? -1 : 1),
    )
    .map(({ grain, period, member, sums }) => [
      province,
      dimension,
      grain,
      period,
      member,
      ...sums,
    ]);
}
