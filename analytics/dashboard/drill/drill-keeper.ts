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
  readonly places: ReturnType<typeof withStrangers>;
  readonly base: Promise<DrillBase>;
  /** The same with places by matters, once somebody has asked for them. */
  whole: { readonly stamp: string; readonly tables: Promise<DrillTables> } | null;
  /** What the tables take that are made by now. */
  bytes: number;
}

/** Answers the tables that are wanted. */
export type TableKeeper = (wanted: Wanted) => Promise<DrillTables>;

/** How long tables are kept: units and sectors may have changed meanwhile. */
const KEPT_MS = 10 * 60_000;
/** Periods of which they are kept, and what all of them may take; the newest stays in any case. */
const MOST_KEPT = 16;
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * For all loaders together: answers the tables of a period, those made before unless a count has changed
 * since. They are made of months of counts that the store holds in memory; others get their turn between
 * two months.
 */
export function createTableKeeper(
  pairs: Pick<RatingPairs, 'read'>,
  now: () => Instant,
  mostBytes = MOST_BYTES,
): TableKeeper {
  const kept = new Map<string, Kept>();
  const forgetOldest = (): void => {
    let bytes = 0;
    for (const each of kept.values()) bytes += each.bytes;
    for (const [key, oldest] of kept) {
      if (kept.size <= MOST_KEPT && (bytes <= mostBytes || kept.size === 1)) break;
      bytes -= oldest.bytes;
      kept.delete(key);
    }
  };
  return async (wanted) => {
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
    const [byPlace = [], byMatter = [], both] = read;
    const stamp = stampOf(today, [byPlace, byMatter]);
    const key = JSON.stringify([period.id, counted]);
    const found = kept.get(key);
    const isGood = found?.stamp === stamp && Math.abs(now() - found.at) < KEPT_MS;
    const fresh = isGood ? found : startBase({ wanted, plan, stamp, at: now() }, byPlace, byMatter);
    kept.delete(key);
    kept.set(key, fresh);
    // A fault is not kept.
    const forget = () => void (kept.get(key) === fresh && kept.delete(key));
    fresh.base.then(forgetOldest, forget);
    if (both === undefined) return fresh.base;
    const ofBoth = stampOf(today, [both]);
    if (fresh.whole?.stamp !== ofBoth) {
      fresh.whole = { stamp: ofBoth, tables: addMatters({ wanted, plan }, fresh, both) };
    }
    fresh.whole.tables.then(forgetOldest, forget);
    return fresh.whole.tables;
  };
}

function stampOf(today: LocalDay, read: readonly (readonly PairCounts[])[]): string {
  return JSON.stringify([today, ...read.flat().map((counts) => counts.stamp)]);
}

interface Making {
  readonly wanted: Wanted;
  readonly plan: PeriodPlan;
}

function startBase(
  { wanted, plan, stamp, at }: Making & Pick<Kept, 'stamp' | 'at'>,
  byPlace: readonly PairCounts[],
  byMatter: readonly PairCounts[],
): Kept {
  const places = withStrangers(wanted.places);
  const make = async () => {
    const ofPlaces = await tableOf({ wanted, plan }, levelsOf('place-channel', places), byPlace);
    const ofMatters = await tableOf({ wanted, plan }, levelsOf('matter-channel', places), byMatter);
    const base = drillBase(ofPlaces, ofMatters, places);
    kept.bytes = base.bytes;
    await othersTurn();
    return base;
  };
  const kept: Omit<Kept, 'base'> = { at, stamp, places, whole: null, bytes: 0 };
  return Object.assign(kept, { base: make() });
}

async function addMatters(
  making: Making,
  kept: Kept,
  both: readonly PairCounts[],
): Promise<DrillTables> {
  const made = await kept.base;
  const levels = levelsOf('place-matter', kept.places);
  const whole = withMatters(made, await tableOf(making, levels, both));
  kept.bytes = whole.bytes;
  return whole;
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

async function tableOf(
  { wanted: { counted }, plan }: Making,
  levels: ReturnType<typeof levelsOf>,
  read: readonly PairCounts[],
): Promise<PairTable> {
  const months = read.flatMap((counts) => counts.months);
  const labels = read[0]?.labels ?? [];
  const gathering = gatherPairs({ plan, counted }, levels, { months, labels });
  for (const month of months) {
    gathering.add(month);
    await othersTurn();
  }
  return gathering.finish();
}

function othersTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
