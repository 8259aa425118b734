import type { LocalMonth } from '../../core/calendar.ts';
import {
  monthlyEffect,
  type ComparedMonth,
  type MonthlyEffect,
  type MonthSample,
} from '../stats/monthly-effect.ts';

/**
 * Satisfied of ratings, late of finished dossiers whose time limit is known; or the working days that
 * dossiers took whose day of receipt is known.
 */
type CutSample = MonthSample;

/** One month of a procedure that was cut and of those it is compared with. */
export interface CutMonth {
  readonly month: LocalMonth;
  readonly treated: CutSample;
  readonly control: CutSample;
}

/** Why nothing can be said yet. */
type TooLittle =
  'few-months-before' | 'few-months-after' | 'nothing-to-compare' | 'other-trend-before';

type CutVerdict = 'helped' | 'did-not-help' | 'cannot-tell-yet';

/** Whether a cut helped, and what that rests on. */
export interface CutEffect {
  readonly verdict: CutVerdict;
  /** Null when the ratings decide. */
  readonly tooLittle: TooLittle | null;
  /** Null while there are too few months. */
  readonly effect: MonthlyEffect | null;
  /** Months that count, and those left out because too few answered in them. */
  readonly before: readonly CutMonth[];
  readonly after: readonly CutMonth[];
  readonly leftOut: readonly LocalMonth[];
}

/** What counts as an answer to "did it help?". */
export interface CutQuestion {
  /** First month wholly after the cut took effect; the month in which it did is left out. */
  readonly firstAfter: LocalMonth;
  readonly lastBefore: LocalMonth;
  /** Smallest change that would be worth it: points of a share, 0..1, or working days. */
  readonly worthwhile: number;
  /** True for what should fall, such as the share of late dossiers. */
  readonly lessIsBetter: boolean;
}

/** Months on each side below which nothing is said (statistics.md 11). */
const FEWEST_MONTHS = 3;

/** Answers in a month, on each side, below which the month says nothing. */
const FEWEST_ANSWERS = 5;

const CONFIDENCE = 0.95;

/** How sure it must be that the two went apart even before, for the comparison to be given up. */
const PLACEBO_CONFIDENCE = 0.99;

/**
 * Compares what a cut procedure became with procedures like it that were not cut. `helped` when the
 * whole 95 % interval is on the good side of 0; `did-not-help` when the whole interval lies below the
 * smallest change that would be worth it; else nobody can tell yet. When the two went apart before the
 * cut already (a placebo cut in the middle of the time before), they are not comparable.
 */
export function cutEffect(months: readonly CutMonth[], question: CutQuestion): CutEffect {
  const usable = months.filter(({ treated, control }) => isEnough(treated) && isEnough(control));
  const before = usable.filter(({ month }) => month <= question.lastBefore);
  const after = usable.filter(({ month }) => month >= question.firstAfter);
  const leftOut = months
    .filter((month) => isInQuestion(month, question) && !usable.includes(month))
    .map(({ month }) => month);
  const found = { before, after, leftOut };
  const missing = whatIsMissing(months, { before, after });
  if (missing !== null) {
    return { verdict: 'cannot-tell-yet', tooLittle: missing, effect: null, ...found };
  }
  const effect = monthlyEffect(
    [...inPhase(before, 'before'), ...inPhase(after, 'after')],
    CONFIDENCE,
  );
  if (wentApart(before)) {
    return { verdict: 'cannot-tell-yet', tooLittle: 'other-trend-before', effect, ...found };
  }
  return { verdict: verdictOf(effect, question), tooLittle: null, effect, ...found };
}

function isEnough({ n }: CutSample): boolean {
  return n >= FEWEST_ANSWERS;
}

function isInQuestion({ month }: CutMonth, { firstAfter, lastBefore }: CutQuestion): boolean {
  return month <= lastBefore || month >= firstAfter;
}

function whatIsMissing(
  months: readonly CutMonth[],
  { before, after }: Pick<CutEffect, 'before' | 'after'>,
): TooLittle | null {
  if (!months.some(({ control }) => isEnough(control))) return 'nothing-to-compare';
  if (before.length < FEWEST_MONTHS) return 'few-months-before';
  return after.length < FEWEST_MONTHS ? 'few-months-after' : null;
}

function inPhase(
  months: readonly CutMonth[],
  phase: ComparedMonth['phase'],
): readonly ComparedMonth[] {
  return months.map(({ treated, control }) => ({ phase, treated, control }));
}

/** A cut that nobody made, half way through the time before: it must show no effect. */
function wentApart(before: readonly CutMonth[]): boolean {
  const half = Math.floor(before.length / 2);
  if (half < 2) return false;
  const { lower, upper } = monthlyEffect(
    [...inPhase(before.slice(0, half), 'before'), ...inPhase(before.slice(half), 'after')],
    PLACEBO_CONFIDENCE,
  );
  return lower > 0 || upper < 0;
}

function verdictOf(effect: MonthlyEffect, question: CutQuestion): CutVerdict {
  const { worthwhile, lessIsBetter } = question;
  const [least, most] = lessIsBetter
    ? [-effect.upper, -effect.lower]
    : [effect.lower, effect.upper];
  if (least > 0) return 'helped';
  return most < worthwhile ? 'did-not-help' : 'cannot-tell-yet';
}
