import type { LocalDay } from '../calendar.ts';
import type { ProvinceCode, Unit, UnitCode } from '../organisation.ts';
import type { RatingTally, ScoreCounts } from '../ports.ts';
import { inForceOn, type Validity } from '../validity.ts';

/** How a unit ended: taken over by one, by several, under another code, or by none. */
export type UnitChange = 'merge' | 'split' | 'rename' | 'end';

/** A unit as it was from a first to a last day. `province` is the key under which its facts lie. */
export interface UnitVersion extends Unit, Validity {
  /** Province of its time: its code, or its name where no code is on record. */
  readonly thenProvince: string;
  /** Who took it over when this version ended. */
  readonly successors: readonly UnitCode[];
  readonly change: UnitChange | null;
}

export interface ProvinceVersion extends Validity {
  readonly code: ProvinceCode;
  readonly name: string;
  readonly successor: ProvinceCode | null;
}

/** Units and provinces over time, the versions of each oldest first. */
export interface UnitHistory {
  readonly units: ReadonlyMap<UnitCode, readonly UnitVersion[]>;
  readonly provinces: ReadonlyMap<ProvinceCode, readonly ProvinceVersion[]>;
}

export const NO_HISTORY: UnitHistory = { units: new Map(), provinces: new Map() };

/** For each unit of the history, the units that it took over. */
type Origins = ReadonlyMap<UnitCode, readonly UnitCode[]>;

function originsOf(history: UnitHistory): Origins {
  const origins = new Map<UnitCode, UnitCode[]>();
  for (const [code, versions] of history.units) {
    for (const successor of versions.flatMap(({ successors }) => successors)) {
      if (successor !== code) origins.set(successor, [...(origins.get(successor) ?? []), code]);
    }
  }
  return origins;
}

/**
 * Answers under which unit the facts of a unit stand in the shape of a day. One that had ended by then
 * stands under the unit that took it over; one that did not exist yet under the one it came from. What
 * can't be told apart is left as it is: a unit split into several, or made of several.
 */
export function shapeOfUnits(history: UnitHistory, on: LocalDay): (unit: UnitCode) => UnitCode {
  const origins = originsOf(history);
  const found = new Map<UnitCode, UnitCode>();
  const follow = (unit: UnitCode, seen: readonly UnitCode[]): UnitCode => {
    const next = nextToward(history, origins, unit, on);
    return next === null || seen.includes(next) ? unit : follow(next, [...seen, unit]);
  };
  return (unit) => {
    const known = found.get(unit);
    if (known !== undefined) return known;
    const shaped = follow(unit, []);
    found.set(unit, shaped);
    return shaped;
  };
}

/** The one unit that stood for this unit a step nearer to the day; null when there is none, or several. */
function nextToward(
  { units }: UnitHistory,
  origins: Origins,
  unit: UnitCode,
  on: LocalDay,
): UnitCode | null {
  const versions = units.get(unit);
  if (versions === undefined || inForceOn(versions, on) !== null) return null;
  const ended = versions.filter(({ until }) => until !== null && until < on).at(-1);
  const others = ended === undefined ? origins.get(unit) : ended.successors;
  return others?.length === 1 && others[0] !== unit ? others[0]! : null;
}

/** Tallies by unit, each under its unit in the shape of the day; nothing is lost and nothing doubled. */
export function foldUnits(
  tallies: readonly RatingTally[],
  shapeOf: (unit: UnitCode) => UnitCode,
): readonly RatingTally[] {
  return foldMembers(tallies, (member) => shapeOf(member as UnitCode));
}

/** Tallies by member, summed where the members become one. */
export function foldMembers(
  tallies: readonly RatingTally[],
  memberOf: (member: string) => string,
): readonly RatingTally[] {
  const folded = new Map<string, RatingTally>();
  for (const tally of tallies) {
    const member = memberOf(tally.member);
    const key = `${tally.period} ${tally.backed} ${member}`;
    const known = folded.get(key);
    const scores = known === undefined ? tally.scores : addScores(known.scores, tally.scores);
    folded.set(key, { ...tally, member, scores });
  }
  return [...folded.values()];
}

function addScores(a: ScoreCounts, b: ScoreCounts): ScoreCounts {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4]];
}

/** The version of a unit on a day: the one in force, else the one nearest to it; null for strangers. */
export function unitOn(history: UnitHistory, unit: UnitCode, on: LocalDay): UnitVersion | null {
  const versions = history.units.get(unit) ?? [];
  const past = versions.filter(({ from }) => from <= on).at(-1);
  return inForceOn(versions, on) ?? past ?? versions[0] ?? null;
}

/** The name of a province on a day; what is no code on record is a name already. */
export function provinceNameOn(history: UnitHistory, province: string, on: LocalDay): string {
  const versions = history.provinces.get(province as ProvinceCode) ?? [];
  const past = versions.filter(({ from }) => from <= on).at(-1);
  return (inForceOn(versions, on) ?? past ?? versions[0])?.name ?? province;
}

/** Provinces whose facts belong to this one on the day: itself, and all that were merged into it. */
export function provincesWithin(
  history: UnitHistory,
  province: ProvinceCode,
  on: LocalDay,
): readonly ProvinceCode[] {
  const merged = [...history.provinces]
    .filter(([code, versions]) => {
      const last = versions.at(-1)!;
      return (
        code !== province && last.successor === province && last.until !== null && last.until < on
      );
    })
    .map(([code]) => code);
  return [province, ...merged.flatMap((code) => provincesWithin(history, code, on))];
}
