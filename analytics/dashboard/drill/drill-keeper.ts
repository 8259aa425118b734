import {
  addDays,
  addMonths,
  localMonth,
  type Instant,
  type LocalDay,
} from '../../../core/calendar.ts';
import type { ProvinceCode } from '../../../core/organisation.ts';
import type { Pair, PairCounts, RatingPairs } from '../../../core/rating-pairs.ts';
import { periodPlan, type PeriodPlan } from '../../reports/disclose-periods.ts';
import {
  drillBase,
  levelsOf,
  withMatters,
  withStrangers,
  type DrillBase,
  type DrillPlaces,
  type DrillTables,
} from '../../reports/drill-tables.ts';
import { gatherPairs, type PairTable } from '../../reports/pair-table.ts';
import type { Counted, ReportingPeriod } from '../../reports/satisfaction-report.ts';

interface Wanted {
  readonly provinces: readonly ProvinceCode[];
  readonly period: ReportingPeriod;
  readonly counted: Counted;
  readonly places: DrillPlaces;
  /** Whether places by matters are needed; the rest costs little. */
  readonly needsMatters: boolean;
  readonly today: LocalDay;
}

interface Kept {
  readonly at: Instant;
  readonly stamp: string;
  readonly tables: Promise<DrillTables>;
}

/** How long tables are kept: units and sectors may have changed meanwhile. */
const KEPT_MS = 10 * 60_000;
/** Periods of which they are kept. */
const MOST_KEPT = 16;

/**
 * Answers the tables of a period: those made before, unless a count has changed since. They are made
 * of months of counts that the store holds in memory; others get their turn between two months.
 */
export function createTableKeeper(pairs: Pick<RatingPairs, 'read'>, now: () => Instant) {
  const kept = new Map<string, Kept>();
  return async (wanted: Wanted): Promise<DrillTables> => {
    const { period, counted, needsMatters, today } = wanted;
    const plan = periodPlan(period, today);
    const wantedPairs: readonly Pair[] = needsMatters
      ? ['place-channel', 'matter-channel', 'place-matter']
      : ['place-channel', 'matter-channel'];
    const read = await Promise.all(
      wantedPairs.map((pair) =>
        Promise.all(
          wanted.provinces.map((province) => readPair(pairs, { province, pair, plan, today })),
        ),
      ),
    );
    const stamp = JSON.stringify([today, ...read.flat().map((counts) => counts.stamp)]);
    const key = JSON.stringify([period.id, counted, needsMatters]);
    const found = kept.get(key);
    const isGood = found?.stamp === stamp && Math.abs(now() - found.at) < KEPT_MS;
    const fresh = isGood ? found : { at: now(), stamp, tables: makeTables(wanted, plan, read) };
    kept.delete(key);
    kept.set(key, fresh);
    // A fault is not kept.
    fresh.tables.catch(() => kept.delete(key));
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_KEPT) break;
      kept.delete(oldest);
    }
    return fresh.tables;
  };
}

function readPair(
  pairs: Pick<RatingPairs, 'read'>,
  query: {
    readonly province: ProvinceCode;
    readonly pair: Pair;
    readonly plan: PeriodPlan;
    readonly today: LocalDay;
  },
): Promise<PairCounts> {
  const { province, pair, plan, today } = query;
  const until = addDays(today, -1);
  const last = addMonths(plan.first, plan.months - 1);
  const to = last < localMonth(until) ? last : localMonth(until);
  return pairs.read({ province, pair, from: plan.first, to, until });
}

async function makeTables(
  wanted: Wanted,
  plan: PeriodPlan,
  [byPlace = [], byMatter = [], both]: readonly (readonly PairCounts[])[],
): Promise<DrillTables> {
  const { counted } = wanted;
  const places = withStrangers(wanted.places);
  const table = async (pair: Pair, read: readonly PairCounts[]): Promise<PairTable> => {
    const months = read.flatMap((counts) => counts.months);
    const labels = read[0]?.labels ?? [];
    const gathering = gatherPairs({ plan, counted }, levelsOf(pair, places), { months, labels });
    for (const month of months) {
      gathering.add(month);
      await othersTurn();
    }
    return gathering.finish();
  };
  const base: DrillBase = drillBase(
    await table('place-channel', byPlace),
    await table('matter-channel', byMatter),
    places,
  );
  await othersTurn();
  return both === undefined ? base : withMatters(base, await table('place-matter', both));
}

function othersTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
