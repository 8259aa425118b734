import type { ProvinceCode } from '../../core/organisation.ts';
import { SMALLEST_SHOWN } from './disclose.ts';
import { OPEN_BREAKDOWNS, type OpenQuarter, type OpenRow } from './open-data.ts';

/** A quarter as everybody is shown it. */
export interface ShownQuarter extends OpenQuarter {
  /** Counted from 1; null for one that is only counted now, and not kept. */
  readonly version: number | null;
  /** ISO day. */
  readonly publishedOn: string;
  /** Why it was corrected; empty for the first version. */
  readonly reason: string;
}

/** One that is kept: what was published stays, and a correction is a new version. */
export interface PublishedQuarter extends ShownQuarter {
  readonly version: number;
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
 * What a correction may show beside all that everybody has already: a line is replaced only where it
 * differs from that of every version by none or at least `SMALLEST_SHOWN` ratings, and the lines of a
 * breakdown only where that also holds of all that they leave over of the total; the others stay as in
 * the newest version. No line is added that was not there, unless no version had any. Null when the
 * province's own line does not differ by enough, or the others can't stay beside it: then nothing may
 * be said.
 */
export function correctQuarter(
  versions: readonly OpenQuarter[],
  fresh: OpenQuarter,
): OpenQuarter | null {
  const told = versions.filter(({ rows }) => rows.length > 0);
  const newest = told.at(-1);
  const [total] = fresh.rows;
  if (total === undefined) return null;
  if (newest === undefined) return fresh;
  if (isSame(newest.rows[0]!, total) || !isSafe(told, total)) return null;
  const rows = OPEN_BREAKDOWNS.map((name) => {
    const before = linesOf(newest, name);
    const after = before.flatMap((row) => {
      const now = linesOf(fresh, name).find(({ member }) => member === row.member);
      return now === undefined ? [] : [isSafe(told, now) ? now : row];
    });
    return [after, before].find((lines) =>
      told.every((version) => !leavesFew(version, { total, lines, name })),
    );
  });
  if (rows.includes(undefined)) return null;
  return { ...fresh, counted: newest.counted, rows: [total, ...rows.flatMap((lines) => lines!)] };
}

function linesOf({ rows }: OpenQuarter, name: OpenRow['breakdown']): readonly OpenRow[] {
  return rows.filter(({ breakdown }) => breakdown === name);
}

/** Whether the line differs from its like in no version by a few, or by what can't be told. */
function isSafe(versions: readonly OpenQuarter[], now: OpenRow): boolean {
  const earlier = versions.flatMap((version) =>
    linesOf(version, now.breakdown).filter(({ member }) => member === now.member),
  );
  return earlier.every((before) => {
    if (isSame(before, now)) return true;
    return before.scores !== null && now.scores !== null && !tellsFew(before.scores, now.scores);
  });
}

function isSame(before: OpenRow, now: OpenRow): boolean {
  return JSON.stringify(figuresOf(before)) === JSON.stringify(figuresOf(now));
}

/**
 * Whether what the lines leave over differs by a few from what those of the version leave over, all of
 * them or only those that both have.
 */
function leavesFew(
  version: OpenQuarter,
  {
    total,
    lines,
    name,
  }: {
    readonly total: OpenRow;
    readonly lines: readonly OpenRow[];
    readonly name: OpenRow['breakdown'];
  },
): boolean {
  const theirs = linesOf(version, name);
  const among = (rows: readonly OpenRow[], others: readonly OpenRow[]) =>
    rows.filter(({ member }) => others.some((other) => other.member === member));
  const pairs = [
    [theirs, lines],
    [among(theirs, lines), among(lines, theirs)],
  ] as const;
  return pairs.some(([before, now]) =>
    tellsFew(leftOver(version.rows[0]!, before), leftOver(total, now)),
  );
}

function figuresOf({ ratings, scores, shareBound }: OpenRow): unknown {
  return [ratings, scores, shareBound];
}

function levelsOf({ scores }: OpenRow): readonly number[] {
  return scores ?? [0, 0, 0, 0, 0];
}

function leftOver(total: OpenRow, rows: readonly OpenRow[]): readonly number[] {
  return levelsOf(total).map(
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
