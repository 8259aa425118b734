import { ATTACKS } from '../support/attacks.ts';
import { seededRandom } from '../support/seeded-random.ts';
import type { CounterKind } from '../support/simulated-counter.ts';
import {
  DEAD_CLOCKS,
  findRates,
  honestRates,
  shiftOf,
  type FindRates,
} from '../support/stuffing-rates.ts';
import { simulate } from '../support/stuffing.ts';
import { benchRow, type BenchRow } from './table.ts';

const SEED = 20_261_126;
const COUNTERS = 20;
const DAYS = 42;

/** What citizens say where 87 of 100 are pleased. */
const SHARES = [0.02, 0.03, 0.08, 0.27, 0.6];
const KINDS: readonly CounterKind[] = [3, 6, 10].map((minutesPerDossier) => ({
  minutesPerDossier,
  shares: SHARES,
}));

/**
 * Honest days, children, staff and dead clocks, by chance that can be repeated, against the program's own
 * rules: how much of what is fake they find, how much that is honest they accuse, and how far what they
 * do not find could move the figure. Counts, not times: the same on every machine.
 */
export async function benchStuffing(): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const kind of KINDS) rows.push(...(await benchHonest(kind)), ...(await benchAttacks(kind)));
  return rows;
}

async function benchHonest(kind: CounterKind): Promise<readonly BenchRow[]> {
  const random = seededRandom(SEED);
  const name = `every-${kind.minutesPerDossier}-min`;
  const rows: BenchRow[] = [];
  for (const [clock, device] of Object.entries(DEAD_CLOCKS)) {
    const days = await manyCounters(() => simulate({ random, kind, days: DAYS, clock: device }));
    const { marked, falseBursts, accusedDays } = honestRates(days);
    rows.push(
      benchRow(`honest-marked-${name}-${clock}`, share(marked), atMost(0.02)),
      benchRow(
        `false-bursts-${name}-${clock}`,
        { value: falseBursts, unit: 'a counter and month' },
        atMost(1),
      ),
      told(`honest-days-accused-${name}-${clock}`, accusedDays, 'a counter and month'),
    );
  }
  return rows;
}

async function benchAttacks(kind: CounterKind): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const [attack, { attack: act, mustFind }] of Object.entries(ATTACKS)) {
    const random = seededRandom(SEED);
    const days = await manyCounters(() => simulate({ random, kind, days: DAYS, attack: act }));
    // What the kiosk's own pauses leave of an attack may be no burst any more.
    const rates = findRates(days, mustFind ? 5 : 1);
    const name = `${attack}-every-${kind.minutesPerDossier}-min`;
    rows.push(...rowsOf(name, rates, mustFind), told(`left-${name}`, shiftOf(days), 'points'));
  }
  return rows;
}

function rowsOf(name: string, { found, marked, neighbours }: FindRates, mustFind: boolean) {
  return [
    mustFind
      ? benchRow(`found-${name}`, share(found), { kind: 'value-at-least', limit: 0.95 })
      : told(`found-${name}`, found, 'of attacks'),
    told(`fakes-marked-${name}`, marked, 'of fakes'),
    told(`neighbours-marked-${name}`, neighbours, 'of honest'),
  ];
}

async function manyCounters<Day>(one: () => Promise<readonly Day[]>): Promise<readonly Day[]> {
  const days: Day[] = [];
  for (let counter = 0; counter < COUNTERS; counter += 1) days.push(...(await one()));
  return days;
}

const share = (value: number) => ({ value, unit: 'of all' });
const atMost = (limit: number) => ({ kind: 'value-at-most', limit }) as const;

/** What is only told: nobody can promise it. */
function told(id: string, value: number, unit: string): BenchRow {
  return { id, value, unit, reference: null, ratio: null, goal: '-', met: true };
}
