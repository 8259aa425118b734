import { DAY_RULES } from '../../core/suspicion/suspicion.ts';
import type { DeviceClock, StuffedDay } from './stuffing.ts';

/** Working days of a month. */
const A_MONTH = 21;
const HOUR = 3_600_000;
const YEARS = 56 * 365 * 24 * HOUR;

/** Kiosks whose clock is right, and others. */
export const DEAD_CLOCKS: Readonly<Record<string, DeviceClock>> = {
  'right-clock': { wallMs: (at) => at, session: () => 0, isOffline: false },
  '1970': { wallMs: (at) => at - YEARS, session: () => 0, isOffline: false },
  'offline-set-at-noon': {
    wallMs: (at) => (at < 12 * HOUR ? at - YEARS : at),
    session: () => 0,
    isOffline: true,
  },
  // Without a battery the clock begins anew whenever the power was gone.
  'offline-power-cut': {
    wallMs: (at) => (at < 12 * HOUR ? at - 7 * HOUR : at - 13 * HOUR) - YEARS,
    session: (at) => (at < 12 * HOUR ? 0 : 1),
    isOffline: true,
  },
};

type Rated = StuffedDay['ratings'][number];

/** A rule about the whole day names each rating without a code. */
function isNamed({ isMarked }: Rated, { findings }: StuffedDay): boolean {
  return isMarked || findings.some(({ rule }) => (DAY_RULES as readonly string[]).includes(rule));
}

/** What honest days suffer; rates a counter and month where they are no shares. */
export function honestRates(days: readonly StuffedDay[]): {
  readonly marked: number;
  readonly falseBursts: number;
  readonly accusedDays: number;
} {
  const ratings = days.flatMap((day) => day.ratings.map((rating) => isNamed(rating, day)));
  const having = (is: (rule: string) => boolean) =>
    (days.filter(({ findings }) => findings.some(({ rule }) => is(rule))).length / days.length) *
    A_MONTH;
  return {
    marked: ratings.filter(Boolean).length / ratings.length,
    falseBursts: having((rule) => rule === 'burst'),
    accusedDays: having((rule) => (DAY_RULES as readonly string[]).includes(rule)),
  };
}

export interface FindRates {
  /** Share of attacks of which at least half is named. */
  readonly found: number;
  /** Share of the fakes that are named. */
  readonly marked: number;
  /** Share of the honest ratings of the same days that are named with them. */
  readonly neighbours: number;
}

export function findRates(days: readonly StuffedDay[], least = 1): FindRates {
  const attacked = days.filter(
    ({ ratings }) => ratings.filter(({ isFake }) => isFake).length >= least,
  );
  const shares = attacked.map((day) => namedShare(day, true));
  const of = (isFake: boolean) => {
    const named = attacked.flatMap((day) =>
      day.ratings.filter((one) => one.isFake === isFake).map((one) => isNamed(one, day)),
    );
    return named.filter(Boolean).length / Math.max(1, named.length);
  };
  return {
    found: shares.filter((share) => share >= 0.5).length / Math.max(1, attacked.length),
    marked: of(true),
    neighbours: of(false),
  };
}

function namedShare(day: StuffedDay, isFake: boolean): number {
  const ratings = day.ratings.filter((one) => one.isFake === isFake);
  return ratings.filter((one) => isNamed(one, day)).length / Math.max(1, ratings.length);
}

/**
 * By how many points what nobody found moves the share of satisfied among ratings without a code, when it
 * is done every day. Among ratings with a code it moves nothing.
 */
export function shiftOf(days: readonly StuffedDay[]): number {
  const honest = days.flatMap(({ ratings }) => ratings.filter(({ isFake }) => !isFake));
  const left = days.flatMap((day) => day.ratings.filter((one) => one.isFake && !isNamed(one, day)));
  const shareOf = (ratings: readonly Rated[]) =>
    ratings.filter(({ score }) => score >= 4).length / ratings.length;
  return 100 * (shareOf([...honest, ...left]) - shareOf(honest));
}
