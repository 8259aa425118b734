import { newcombeDifference } from '../stats/differences.ts';
import { benjaminiHochberg } from '../stats/many-comparisons.ts';
import { normalCdf } from '../stats/normal-distribution.ts';
import type { SatisfactionFigure, SatisfactionRow } from './satisfaction-report.ts';

const CONFIDENCE = 0.95;
/** Of the lines that are named as different, at most this share is wrong on average. */
const FALSE_SHARE = 0.05;

/** How far one share lies from another, 0..1. */
export interface Comparison {
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
  /** Whether the interval leaves no room for "no difference". */
  readonly clear: boolean;
}

/**
 * First less second, with Newcombe's 95 % interval; null where a share is not shown as it is. Both
 * must be of different ratings.
 */
export function compareFigures(
  first: SatisfactionFigure | null,
  second: SatisfactionFigure | null,
): Comparison | null {
  if (!isExact(first) || !isExact(second)) return null;
  const found = newcombeDifference({
    x1: first.satisfied,
    n1: first.n,
    x2: second.satisfied,
    n2: second.n,
    conf: CONFIDENCE,
  });
  return { ...found, clear: found.lower > 0 || found.upper < 0 };
}

/**
 * Which lines differ clearly from all the others together, by Benjamini and Hochberg over all lines
 * that can be compared: of many lines some look different by chance alone.
 */
export function standingOut(
  rows: readonly SatisfactionRow[],
  total: SatisfactionFigure | null,
): ReadonlyMap<string, 'higher' | 'lower'> {
  if (!isExact(total)) return new Map();
  const compared = rows.flatMap(({ member, figure }) => {
    if (!isExact(figure) || figure.n >= total.n) return [];
    const rest = { x: total.satisfied - figure.satisfied, n: total.n - figure.n };
    return [{ member, own: { x: figure.satisfied, n: figure.n }, rest }];
  });
  const { adjusted } = benjaminiHochberg({
    p: compared.map(({ own, rest }) => sameShare(own, rest)),
    q: FALSE_SHARE,
  });
  return new Map(
    compared.flatMap(({ member, own, rest }, i) => {
      if (adjusted[i]! > FALSE_SHARE) return [];
      return [[member, own.x / own.n > rest.x / rest.n ? 'higher' : 'lower'] as const];
    }),
  );
}

/** A line that moved between two periods, and how far. */
export interface ChangedRow {
  readonly member: string;
  readonly label: string;
  readonly before: SatisfactionFigure;
  readonly now: SatisfactionFigure;
  readonly difference: Comparison;
}

/**
 * Lines whose share is clearly another one than in a period before, by Benjamini and Hochberg over all
 * lines that both periods show as they are; those that fell most come first.
 */
export function clearlyChanged(
  now: readonly SatisfactionRow[],
  before: readonly SatisfactionRow[],
): readonly ChangedRow[] {
  const earlier = new Map(before.map(({ member, figure }) => [member, figure]));
  const compared = now.flatMap(({ member, label, figure }) => {
    const then = earlier.get(member) ?? null;
    const difference = compareFigures(figure, then);
    if (difference === null) return [];
    return [{ member, label, now: figure!, before: then!, difference }];
  });
  const sampleOf = ({ satisfied: x, n }: SatisfactionFigure) => ({ x, n });
  const { adjusted } = benjaminiHochberg({
    p: compared.map((row) => sameShare(sampleOf(row.now), sampleOf(row.before))),
    q: FALSE_SHARE,
  });
  return compared
    .filter((_, i) => adjusted[i]! <= FALSE_SHARE)
    .toSorted((a, b) => a.difference.difference - b.difference.difference);
}

function isExact(figure: SatisfactionFigure | null): figure is SatisfactionFigure {
  return figure !== null && figure.share !== null && figure.bound === null;
}

interface Sample {
  readonly x: number;
  readonly n: number;
}

/** Two-sided p-value of "both have the same share" (pooled normal test); 1 when nothing varies. */
function sameShare(a: Sample, b: Sample): number {
  const pooled = (a.x + b.x) / (a.n + b.n);
  const se = Math.sqrt(pooled * (1 - pooled) * (1 / a.n + 1 / b.n));
  if (se === 0) return 1;
  return Math.min(1, 2 * normalCdf(-Math.abs(a.x / a.n - b.x / b.n) / se));
}
