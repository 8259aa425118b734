import {
  addDays,
  addMonths,
  firstDayOf,
  localMonth,
  type LocalDay,
  type LocalMonth,
} from '../../core/calendar.ts';
import type { DossierTally, HandlingTally } from '../../core/dossier-log.ts';
import type { RatingTally } from '../../core/ports.ts';
import type { Procedure, ProcedureCode } from '../../core/procedure.ts';
import { actionsInEffect } from '../../core/reduction/procedure-fate.ts';
import type { ReductionAction } from '../../core/reduction/reduction-action.ts';
import { cutEffect, type CutEffect, type CutMonth, type CutQuestion } from './cut-effect.ts';

/** Months looked at on each side of a cut. */
const WINDOW_MONTHS = 12;

/** What became of one cut: satisfaction, late dossiers, and how many dossiers there were. */
export interface CutOutcome {
  readonly action: ReductionAction;
  /** The procedures it acted on and their successor, with those they are compared with. */
  readonly treated: readonly ProcedureCode[];
  readonly controls: readonly ProcedureCode[];
  readonly satisfaction: CutEffect;
  readonly lateness: CutEffect;
  /** Working days that dossiers took; null while none of these procedures carries a day of receipt. */
  readonly time: TimeOutcome | null;
  /** Finished dossiers a month, before and after; null while there is no such month. */
  readonly volume: { readonly before: number | null; readonly after: number | null };
}

/** What became of the time that dossiers took, of those with a known day of receipt. */
interface TimeOutcome {
  readonly found: CutEffect;
  /** Mean working days over the months that count; null without any. */
  readonly before: number | null;
  readonly after: number | null;
  /** Share of the finished dossiers that carry a day of receipt, before and after. */
  readonly knownBefore: number | null;
  readonly knownAfter: number | null;
}

export interface CutEffectsQuestion {
  readonly actions: readonly ReductionAction[];
  /** Every procedure that is known, whatever became of it. */
  readonly procedures: ReadonlyMap<ProcedureCode, Procedure>;
  /** Counts by procedure and month; only whole months count, so that of `on` does not. */
  readonly ratings: readonly RatingTally[];
  readonly dossiers: readonly DossierTally[];
  readonly handling: readonly HandlingTally[];
  readonly on: LocalDay;
  /** Smallest change worth a cut: points of a share, 0..1, and working days. */
  readonly worthwhile: { readonly share: number; readonly days: number };
}

/**
 * For each act in effect that left something to look at, newest first: difference in differences
 * against procedures of the same sector and level on which nothing acted in the months that are
 * compared (statistics.md 11). What was abolished leaves nobody to ask, and is not in it.
 */
export function cutEffects(question: CutEffectsQuestion): readonly CutOutcome[] {
  const { actions, on } = question;
  const inEffect = actionsInEffect(actions, on);
  const ratings = byProcedure(question.ratings, satisfiedOf);
  const dossiers = byProcedure(question.dossiers, lateOf);
  const finished = byProcedure(question.dossiers, finishedOf);
  const handling = byProcedure(question.handling, handlingOf);
  return inEffect
    .filter(({ kind }) => kind !== 'abolish' && kind !== 'new' && kind !== 'no-cut')
    .map((action) => {
      const span = spanOf(action, on);
      const treated = [...new Set([...action.procedures, ...listOf(action.successor)])];
      const controls = controlsOf(action, treated, { ...question, inEffect });
      const months = (counts: Counts): readonly CutMonth[] =>
        span.months.map((month) => ({
          month,
          treated: sumOf(counts, treated, month),
          control: sumOf(counts, controls, month),
        }));
      const { share, days } = question.worthwhile;
      const asked = { ...span, worthwhile: share };
      const time = { ...span, worthwhile: days, lessIsBetter: true };
      return {
        action,
        treated,
        controls,
        satisfaction: cutEffect(months(ratings), { ...asked, lessIsBetter: false }),
        lateness: cutEffect(months(dossiers), { ...asked, lessIsBetter: true }),
        time: timeOf(months(handling), months(finished), time),
        volume: volumeOf(months(finished), span),
      };
    })
    .toReversed();
}

type Sample = CutMonth['treated'];
type Counts = ReadonlyMap<string, Sample>;

/** First and last month that any of the acts in effect asks about; null without any. */
export function monthsToCompare(
  actions: readonly ReductionAction[],
  on: LocalDay,
): { readonly from: LocalMonth; readonly to: LocalMonth } | null {
  const [first] = actionsInEffect(actions, on);
  if (first === undefined) return null;
  const from = addMonths(localMonth(first.effectiveOn!), -WINDOW_MONTHS);
  return { from, to: addMonths(localMonth(on), -1) };
}

type Span = Pick<CutQuestion, 'firstAfter' | 'lastBefore'> & {
  readonly months: readonly LocalMonth[];
};

/** A cut that took effect on the first of a month has that month wholly after it. */
function spanOf({ effectiveOn }: ReductionAction, on: LocalDay): Span {
  const own = localMonth(effectiveOn!);
  const isWhole = firstDayOf(own) === effectiveOn;
  const firstAfter = isWhole ? own : addMonths(own, 1);
  const last = Math.min(addMonths(firstAfter, WINDOW_MONTHS - 1), addMonths(localMonth(on), -1));
  const first = addMonths(own, -WINDOW_MONTHS);
  const months = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) =>
    addMonths(first, i),
  );
  return { firstAfter, lastBefore: addMonths(own, -1), months };
}

function controlsOf(
  action: ReductionAction,
  treated: readonly ProcedureCode[],
  {
    procedures,
    inEffect,
    on,
  }: Pick<CutEffectsQuestion, 'procedures' | 'on'> & {
    readonly inEffect: readonly ReductionAction[];
  },
): readonly ProcedureCode[] {
  const like = treated.flatMap((code) => procedures.get(code) ?? [])[0];
  if (like === undefined) return [];
  const { months } = spanOf(action, on);
  const [from, to] = [months[0], months.at(-1)];
  if (from === undefined || to === undefined) return [];
  const touched = new Set<ProcedureCode>(treated);
  for (const other of inEffect) {
    if (other.effectiveOn! < firstDayOf(from)) continue;
    if (other.effectiveOn! > addDays(firstDayOf(addMonths(to, 1)), -1)) continue;
    for (const code of [...other.procedures, ...listOf(other.successor)]) touched.add(code);
  }
  return [...procedures.values()]
    .filter(({ sector, level }) => sector === like.sector && level === like.level)
    .map(({ code }) => code)
    .filter((code) => !touched.has(code));
}

function listOf(code: ProcedureCode | null): readonly ProcedureCode[] {
  return code === null ? [] : [code];
}

const keyOf = (code: string, month: number): string => `${code}@${month}`;

function byProcedure<Tally extends { readonly member: string; readonly period: number | null }>(
  tallies: readonly Tally[],
  sampleOf: (tally: Tally) => Sample,
): Counts {
  const counts = new Map<string, Sample>();
  for (const tally of tallies) {
    const key = keyOf(tally.member, tally.period!);
    counts.set(key, plus(counts.get(key), sampleOf(tally)));
  }
  return counts;
}

function sumOf(counts: Counts, codes: readonly ProcedureCode[], month: LocalMonth): Sample {
  let sum: Sample = { x: 0, n: 0 };
  for (const code of codes) {
    const count = counts.get(keyOf(code, month));
    if (count !== undefined) sum = plus(sum, count);
  }
  return sum;
}

function plus(a: Sample | undefined, b: Sample): Sample {
  if (a === undefined) return b;
  const sum = { x: a.x + b.x, n: a.n + b.n };
  const squares = (a.squares ?? 0) + (b.squares ?? 0);
  return b.squares === undefined ? sum : { ...sum, squares };
}

/** Scores 4 and 5 are satisfied. */
function satisfiedOf({ scores }: RatingTally): Sample {
  return { x: scores[3] + scores[4], n: scores.reduce((sum, n) => sum + n, 0) };
}

/** Of the dossiers whose time limit is known. */
function lateOf({ finished }: DossierTally): Sample {
  return { x: finished.late, n: finished.late + finished['on-time'] };
}

/** Working days of the dossiers whose day of receipt is known. */
function handlingOf({ received, days, squares }: HandlingTally): Sample {
  return { x: days, n: received, squares };
}

function finishedOf({ finished }: DossierTally): Sample {
  const n = finished.late + finished['on-time'] + finished.undated;
  return { x: 0, n };
}

function timeOf(
  handling: readonly CutMonth[],
  finished: readonly CutMonth[],
  question: CutQuestion,
): CutOutcome['time'] {
  if (handling.every(({ treated }) => treated.n === 0)) return null;
  const found = cutEffect(handling, question);
  const { firstAfter, lastBefore } = question;
  const known = (isIn: (month: CutMonth) => boolean) =>
    ratioOf(totalOf(handling.filter(isIn)).n, totalOf(finished.filter(isIn)).n);
  const mean = (months: readonly CutMonth[]) => {
    const { x, n } = totalOf(months);
    return ratioOf(x, n);
  };
  return {
    found,
    before: mean(found.before),
    after: mean(found.after),
    knownBefore: known(({ month }) => month <= lastBefore),
    knownAfter: known(({ month }) => month >= firstAfter),
  };
}

function totalOf(months: readonly CutMonth[]): Sample {
  return months.reduce<Sample>((sum, { treated }) => plus(treated, sum), { x: 0, n: 0 });
}

const ratioOf = (x: number, n: number): number | null => (n === 0 ? null : x / n);

function volumeOf(
  months: readonly CutMonth[],
  { firstAfter, lastBefore }: Span,
): CutOutcome['volume'] {
  const mean = (part: readonly CutMonth[]) =>
    part.length === 0 ? null : part.reduce((sum, { treated }) => sum + treated.n, 0) / part.length;
  return {
    before: mean(months.filter(({ month }) => month <= lastBefore)),
    after: mean(months.filter(({ month }) => month >= firstAfter)),
  };
}
