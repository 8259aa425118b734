import type { CounterId, OneStopCounter } from '../../core/organisation.ts';
import type { DirectoryLists } from '../../core/directory.ts';
import type { Procedure, ProcedureCode } from '../../core/procedure.ts';
import type { DemoComments } from './demo-comments.ts';
import { PLACELESS_COUNTER } from './seed-lists.ts';
import { seededRandom, shuffled, weightedChoice, type SeededRandom } from './seeded-random.ts';

/** A made-up picture of who is busy and how well they serve. */
export interface SimulatedProvince {
  readonly placeless: OneStopCounter;
  readonly comments: DemoComments;
  pickCounter(random: SeededRandom): OneStopCounter;
  /** A procedure that the counter handles; null when the rating names none. */
  pickProcedure(counter: OneStopCounter, random: SeededRandom): Procedure | null;
  /** How far from average a rating's log-odds are; `progress` is 0 on the plan's first day, 1 after its last. */
  logOdds(counter: OneStopCounter, procedure: Procedure | null, progress: number): number;
  /** What a reader should find in the figures. */
  readonly story: SimulatedStory;
}

/** The things planted on purpose. */
export interface SimulatedStory {
  readonly badCounters: readonly CounterId[];
  readonly badProcedures: readonly ProcedureCode[];
  /** Made easier after `CUT_AT` of the time, and better liked from then on. */
  readonly cutProcedure: ProcedureCode;
}

/** The busiest procedures of one-stop counters, busiest first; the others follow by code. */
const BUSIEST_PROCEDURES = [
  '2.000815',
  '1.001193',
  '2.000884',
  '1.004873',
  '2.000635',
  '1.004222',
  '1.000894',
  '1.012787',
  '1.004194',
  '3.000333',
  '1.013978',
  '1.001612',
  '3.000347',
  '1.012783',
  '1.013225',
  '2.001035',
];

/** Counters of the largest towns and of Phú Quốc: the busiest after the province's centre. */
const BUSIEST_COUNTERS = [
  '30742-1',
  '30307-1',
  '31078-1',
  '30316-1',
  '30769-1',
  '30292-1',
  '30376-1',
  '30760-1',
  '30301-1',
  '30628-1',
];

/** Part of the planned time after which the cut procedure is easier. */
export const CUT_AT = 0.6;

const COUNTER_SPREAD = 0.3;
const PROCEDURE_SPREAD = 0.22;
const BAD_COUNTER_LOG_ODDS = -1.5;
const BAD_PROCEDURE_LOG_ODDS = -1.3;
const BEFORE_CUT_LOG_ODDS = -1.6;
const AFTER_CUT_LOG_ODDS = 0.4;
const UNNAMED_PROCEDURE_SHARE = 0.08;
/** Share of the province's centre's ratings that speak of procedures of its own level. */
const PROVINCE_LEVEL_SHARE = 0.85;

/**
 * The picture that a seed paints of the directory. Throws when the directory lacks the counter for
 * ratings that name no place, or has too few counters or procedures to tell a story with.
 */
export function simulatedProvince(
  seed: string,
  lists: DirectoryLists,
  comments: DemoComments,
): SimulatedProvince {
  const placeless = lists.counters.find((counter) => counter.id === PLACELESS_COUNTER);
  const places = lists.counters.filter((counter) => counter.id !== PLACELESS_COUNTER);
  if (placeless === undefined || places.length < 5 || lists.procedures.length < 5) {
    throw new Error('the directory is too small to be simulated');
  }
  const provinceUnits = new Set(
    lists.units.filter((unit) => unit.level === 'province').map((unit) => unit.code),
  );
  const isCentre = (counter: OneStopCounter) => provinceUnits.has(counter.unit);
  const bySize = countersBySize(seed, places, isCentre);
  const procedures = byTraffic(lists.procedures);
  const story = tellStory(bySize, procedures);
  return {
    placeless,
    comments,
    story,
    pickCounter: weightedChoice(bySize, (_, rank) => (rank + 1) ** -0.75),
    pickProcedure: procedurePicker(procedures, isCentre),
    logOdds: qualityOf(seed, story),
  };
}

function countersBySize(
  seed: string,
  counters: readonly OneStopCounter[],
  isCentre: (counter: OneStopCounter) => boolean,
): readonly OneStopCounter[] {
  const rankOf = (counter: OneStopCounter) => {
    const rank = BUSIEST_COUNTERS.indexOf(counter.id);
    if (isCentre(counter)) return -1;
    return rank < 0 ? BUSIEST_COUNTERS.length : rank;
  };
  // The sort is stable: counters of no known rank stay shuffled.
  return shuffled(counters, seededRandom(`${seed}/sizes`)).toSorted(
    (a, b) => rankOf(a) - rankOf(b),
  );
}

function byTraffic(procedures: readonly Procedure[]): readonly Procedure[] {
  const rank = new Map(BUSIEST_PROCEDURES.map((code, index) => [code, index]));
  const rankOf = ({ code }: Procedure) => rank.get(code) ?? BUSIEST_PROCEDURES.length;
  return procedures.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.code < b.code ? -1 : 1));
}

/** Plants the story where there are enough ratings to see it. */
function tellStory(
  bySize: readonly OneStopCounter[],
  procedures: readonly Procedure[],
): SimulatedStory {
  const counterAt = (rank: number) => bySize[Math.min(rank, bySize.length - 1)]!.id;
  const common = procedures.filter((procedure) => procedure.level === 'commune');
  const procedureAt = (rank: number) => common[Math.min(rank, common.length - 1)]!.code;
  return {
    badCounters: [counterAt(13), counterAt(19)],
    badProcedures: [procedureAt(5), procedureAt(8)],
    cutProcedure: procedureAt(3),
  };
}

function procedurePicker(
  procedures: readonly Procedure[],
  isCentre: (counter: OneStopCounter) => boolean,
): SimulatedProvince['pickProcedure'] {
  const traffic = (_: Procedure, rank: number) => (rank + 1) ** -0.9;
  const ofLevel = (level: Procedure['level']) => {
    const some = procedures.filter((procedure) => procedure.level === level);
    return weightedChoice(some.length > 0 ? some : procedures, traffic);
  };
  const pickProvincial = ofLevel('province');
  const pickLocal = ofLevel('commune');
  return (counter, random) => {
    if (random.next() < UNNAMED_PROCEDURE_SHARE) return null;
    const provincial = isCentre(counter) && random.next() < PROVINCE_LEVEL_SHARE;
    return (provincial ? pickProvincial : pickLocal)(random);
  };
}

function qualityOf(seed: string, story: SimulatedStory): SimulatedProvince['logOdds'] {
  const remembered = new Map<string, number>();
  const ownPart = (name: string, spread: number) => {
    let part = remembered.get(name);
    if (part === undefined) {
      part = seededRandom(`${seed}/quality/${name}`).normal() * spread;
      remembered.set(name, part);
    }
    return part;
  };
  const badCounters = new Set(story.badCounters);
  const badProcedures = new Set(story.badProcedures);
  return (counter, procedure, progress) => {
    let logOdds = badCounters.has(counter.id)
      ? BAD_COUNTER_LOG_ODDS
      : ownPart(counter.id, COUNTER_SPREAD);
    if (procedure === null) return logOdds;
    if (procedure.code === story.cutProcedure) {
      logOdds += progress < CUT_AT ? BEFORE_CUT_LOG_ODDS : AFTER_CUT_LOG_ODDS;
    } else if (badProcedures.has(procedure.code)) {
      logOdds += BAD_PROCEDURE_LOG_ODDS;
    } else {
      logOdds += ownPart(procedure.code, PROCEDURE_SPREAD);
    }
    return logOdds;
  };
}
