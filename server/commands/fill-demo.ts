import { addDays, instant, startOfDay, type LocalDay } from '../../core/calendar.ts';
import type { Store } from '../../core/ports.ts';
import type { Rating } from '../../core/rating.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { demoComments } from '../../data/seed/demo-comments.ts';
import { seedLists } from '../../data/seed/seed-lists.ts';
import { simulatedDossiers } from '../../data/seed/simulated-dossiers.ts';
import { simulatedLedger, type SimulatedLedger } from '../../data/seed/simulated-ledger.ts';
import { simulatedProvince, type SimulatedStory } from '../../data/seed/simulated-province.ts';
import { simulatedRatings } from '../../data/seed/simulated-ratings.ts';
import { demoWishes, withSimulatedWish } from '../../data/seed/simulated-wishes.ts';
import { seedStore } from '../seed-store.ts';
import {
  agrees,
  newPlan,
  readPlan,
  writePlan,
  type DemoPlan,
  type DemoWishes,
} from './demo-plan.ts';

/** What a demo did to the store. */
export interface DemoReport {
  readonly plan: DemoPlan;
  /** Last day with simulated ratings. */
  readonly until: LocalDay;
  readonly stored: number;
  /** Simulated ratings that were there already. */
  readonly duplicates: number;
  /** Simulated ratings whose id the store holds with another content: nothing was written for them. */
  readonly conflicts: number;
  /** Simulated finished dossiers that were stored. */
  readonly dossiers: number;
  readonly story: SimulatedStory;
}

/**
 * Why a demo did nothing: `real-ratings` (or dossiers) are in the store; it was simulated by an `other-plan` than
 * the one asked for, or in a way that is `unknown`.
 */
export type DemoRefusal =
  | { readonly kind: 'real-ratings' | 'unknown' }
  | { readonly kind: 'other-plan'; readonly plan: DemoPlan };

/** Ratings written together. */
const CHUNK = 5000;

/**
 * Fills the store with simulated ratings and the finished dossiers behind them, and marks it as
 * simulated before the first one is written. Never touches a store with real ratings or dossiers. May be repeated: after a crash the rest is written, the
 * same demo again writes nothing, and on a later day the days since then are added.
 */
export async function fillDemo(
  store: Store,
  wanted: DemoWishes,
  today: LocalDay,
): Promise<Result<DemoReport, DemoRefusal>> {
  const agreed = await agreePlan(store, wanted, today);
  if (!agreed.ok) return agreed;
  const plan = agreed.value;
  await store.marks.record('simulated', writePlan(plan));
  await seedStore(store);

  const lists = seedLists();
  const province = simulatedProvince(plan.seed, lists, demoComments());
  const wishes = demoWishes();
  const until = Math.max(plan.last, addDays(today, -1)) as LocalDay;
  const counts = { stored: 0, duplicate: 0, conflict: 0, late: 0, 'invitation-unusable': 0 };
  let dossiers = 0;
  for (const chunk of chunks(simulatedRatings(plan, province, until), CHUNK)) {
    // First what was finished, then what was said of it: no answer ever lacks its dossier.
    const finished = chunk.flatMap((rating) => simulatedDossiers(plan, province, rating));
    const recorded = await store.dossiers.record(finished);
    dossiers += recorded.filter(({ status }) => status === 'stored').length;
    const said = chunk.map((rating) => withSimulatedWish(plan.seed, rating, wishes));
    for (const outcome of await store.ratings.append(said)) counts[outcome] += 1;
    await store.ratingPairs.fold(today);
  }
  await fillLedger(store, simulatedLedger(plan, lists, province.story));
  const { stored, duplicate: duplicates, conflict: conflicts } = counts;
  return ok({ plan, until, stored, duplicates, conflicts, dossiers, story: province.story });
}

/** Draws the made-up list up, and signs it off: two, as of a real one. */
const DRAWS_DEMO = 'demo';
const SIGNS_DEMO = 'demo-lanh-dao';

/** Beside an official's own list nothing is made up. */
async function fillLedger(
  { reductions }: Store,
  { baseline, actions }: SimulatedLedger,
): Promise<void> {
  const [province] = seedLists().provinces;
  const known = await reductions.listBaselineRecords(province!.code);
  if (known.some(({ id }) => id !== baseline.id)) return;
  const by = {
    author: DRAWS_DEMO,
    at: instant(startOfDay(baseline.frozenOn)),
    reason: baseline.source,
  };
  await reductions.freeze(province!.code, baseline, by);
  const { frozenOn: decidedOn, source: decision } = baseline;
  await reductions.signOff(province!.code, baseline.id, {
    ...by,
    author: SIGNS_DEMO,
    decision,
    decidedOn,
  });
  await reductions.record(province!.code, actions, by);
}

async function agreePlan(
  store: Store,
  wishes: DemoWishes,
  today: LocalDay,
): Promise<Result<DemoPlan, DemoRefusal>> {
  const mark = await store.marks.find('simulated');
  if (mark === null) {
    const real = await holdsFacts(store);
    return real ? fail({ kind: 'real-ratings' }) : ok(newPlan(wishes, today));
  }
  const plan = readPlan(mark);
  if (plan === null) return fail({ kind: 'unknown' });
  return agrees(plan, wishes) ? ok(plan) : fail({ kind: 'other-plan', plan });
}

/** True when any province has a rating or dossier: the mark speaks of the whole store. */
async function holdsFacts(store: Store): Promise<boolean> {
  const { provinces } = await store.directory.load();
  for (const code of provinces.keys()) {
    if ((await store.ratings.span(code)) !== null) return true;
    if ((await store.dossiers.span(code)) !== null) return true;
  }
  return false;
}

function* chunks(ratings: Iterable<Rating>, size: number): Generator<readonly Rating[]> {
  let chunk: Rating[] = [];
  for (const rating of ratings) {
    chunk.push(rating);
    if (chunk.length === size) {
      yield chunk;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk;
}
