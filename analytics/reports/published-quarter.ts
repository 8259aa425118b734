import type { ProvinceCode } from '../../core/organisation.ts';
import { SMALLEST_SHOWN } from './disclose.ts';
import { OPEN_BREAKDOWNS, type OpenQuarter, type OpenRow } from './open-data.ts';

/** A quarter as everybody was shown it; what was published stays, and a correction is a new version. */
export interface PublishedQuarter extends OpenQuarter {
  /** Counted from 1. */
  readonly version: number;
  /** ISO day. */
  readonly publishedOn: string;
  /** Why it was corrected; empty for the first version. */
  readonly reason: string;
}

/** Where the versions of a quarter are kept. */
export function publishedSetting(province: ProvinceCode, quarter: string): string {
  return `published-quarter:${province}:${quarter}`;
}

/** A stored version; null for what is none. */
export function parsePublished(value: unknown, version: number): PublishedQuarter | null {
  const quarter = value as Omit<PublishedQuarter, 'version'> | null;
  const isWhole =
    typeof quarter === 'object' &&
    quarter !== null &&
    typeof quarter.publishedOn === 'string' &&
    Array.isArray(quarter.rows);
  return isWhole ? { ...quarter, version } : null;
}

/**
 * What a correction may show beside what everybody has already: a line is replaced only where none or
 * at least `SMALLEST_SHOWN` ratings differ, and the lines of a breakdown only where that also holds of
 * all that it leaves over of the total; the others stay as they were published. No line is added that
 * was not there. Null when the province's own line does not differ by enough: then nothing may be said.
 */
export function correctQuarter(old: OpenQuarter, fresh: OpenQuarter): OpenQuarter | null {
  const total = replaced(old.rows[0], fresh.rows[0]);
  if (total === null || total === old.rows[0]) return null;
  const totals = [levelsOf(old.rows[0]), levelsOf(total)] as const;
  const rows = OPEN_BREAKDOWNS.flatMap((name) => {
    const before = old.rows.filter(({ breakdown }) => breakdown === name);
    const after = before.flatMap((row) => {
      const now = fresh.rows.find((each) => each.breakdown === name && each.member === row.member);
      return now === undefined ? [] : [replaced(row, now) ?? row];
    });
    const left = [leftOver(totals[0], before), leftOver(totals[1], after)] as const;
    return tellsFew(left[0], left[1]) ? before : after;
  });
  return { ...fresh, counted: old.counted, rows: [total, ...rows] };
}

/** The line to show now; null when the difference is that of a few, or can't be told. */
function replaced(before: OpenRow | undefined, now: OpenRow | undefined): OpenRow | null {
  if (before === undefined || now === undefined) return null;
  const isSame = JSON.stringify(figuresOf(before)) === JSON.stringify(figuresOf(now));
  if (isSame) return before;
  if (before.scores === null || now.scores === null) return null;
  return tellsFew(before.scores, now.scores) ? null : now;
}

function figuresOf({ ratings, scores, shareBound }: OpenRow): unknown {
  return [ratings, scores, shareBound];
}

function levelsOf(row: OpenRow | undefined): readonly number[] {
  return row?.scores ?? [0, 0, 0, 0, 0];
}

function leftOver(total: readonly number[], rows: readonly OpenRow[]): readonly number[] {
  return total.map(
    (count, level) => count - rows.reduce((sum, row) => sum + levelsOf(row)[level]!, 0),
  );
}

/** Whether some, but fewer than `SMALLEST_SHOWN`, ratings came, went or changed between two counts. */
function tellsFew(before: readonly number[], now: readonly number[]): boolean {
  const changes = now.map((count, level) => count - before[level]!);
  const more = changes.reduce((sum, change) => sum + Math.max(0, change), 0);
  const fewer = changes.reduce((sum, change) => sum + Math.max(0, -change), 0);
  const changed = Math.max(more, fewer);
  return changed > 0 && changed < SMALLEST_SHOWN;
}
