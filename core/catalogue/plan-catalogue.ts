import type { LocalDay } from '../calendar.ts';
import type { ImportLine, ImportReport } from '../import-kind.ts';
import type { RowProblem } from '../table/table.ts';
import { inForceOn } from '../validity.ts';
import {
  endVersions,
  reviseVersions,
  type Content,
  type Revision,
  type Version,
} from './revise-versions.ts';

/** A row that could be read: what it says about which procedure or unit. */
export interface CatalogueRow<C extends Content> {
  readonly line: number;
  readonly key: string;
  readonly revision: Revision<C>;
}

export interface CatalogueInput<C extends Content> {
  readonly stored: ReadonlyMap<string, readonly Version<C>[]>;
  readonly rows: readonly CatalogueRow<C>[];
  readonly problems: readonly RowProblem[];
  /** The column that holds the key, for problems with it. */
  readonly keyColumn: string;
  /** Day from which changes hold that name none of their own. */
  readonly day: LocalDay;
  /** The file is the whole list of what `covers` is true for: what it lacks ends. */
  readonly complete: boolean;
  covers(key: string): boolean;
  labelOf(content: C): string;
}

export interface CataloguePlan<C extends Content> {
  /** All versions of each key that changes. */
  readonly changes: ReadonlyMap<string, readonly Version<C>[]>;
  readonly report: Omit<ImportReport, 'ignored' | 'stored'>;
}

/**
 * What taking the rows in would do to a dated catalogue. A key may have several rows when each names
 * another first day: they are its versions. Pure, and the same rows change nothing the second time.
 */
export function planCatalogue<C extends Content>(input: CatalogueInput<C>): CataloguePlan<C> {
  const changes = new Map<string, readonly Version<C>[]>();
  const lines = { added: [], changed: [], withdrawn: [] } as Record<
    'added' | 'changed' | 'withdrawn',
    ImportLine[]
  >;
  const problems = [...input.problems];
  let unchanged = 0;
  const { good, repeated } = withoutRepeats(input);
  problems.push(...repeated);
  for (const [key, rows] of Map.groupBy(good, (row) => row.key)) {
    const before = input.stored.get(key) ?? [];
    const outcome = reviseByRows(before, rows, input.day);
    problems.push(...outcome.problems);
    if (outcome.kind === 'unchanged') unchanged++;
    else {
      changes.set(key, outcome.versions);
      const label = input.labelOf(outcome.versions.at(-1)!.content);
      const parts = outcome.kind === 'added' ? [] : outcome.parts;
      lines[outcome.kind].push({ key, label, line: rows[0]!.line, parts });
    }
  }
  const absent = absentLines(input);
  // A list without a single row is a mistake, not a wish to withdraw everything.
  const isComplete = input.complete && good.length > 0;
  if (isComplete) {
    for (const line of absent) {
      changes.set(line.key, endVersions(input.stored.get(line.key)!, input.day));
      lines.withdrawn.push(line);
    }
  }
  problems.sort((a, b) => a.line - b.line);
  const report = { ...lines, unchanged, absent: isComplete ? [] : absent, problems };
  return { changes, report };
}

function withoutRepeats<C extends Content>(
  input: CatalogueInput<C>,
): { good: readonly CatalogueRow<C>[]; repeated: readonly RowProblem[] } {
  const seen = new Set<string>();
  const good: CatalogueRow<C>[] = [];
  const repeated: RowProblem[] = [];
  for (const row of input.rows) {
    const { key, line, revision } = row;
    const name = `${key} ${revision.from ?? ''}`;
    if (seen.has(name)) {
      repeated.push({ line, code: 'code-repeated', column: input.keyColumn, detail: key });
    } else good.push(row);
    seen.add(name);
  }
  return { good, repeated };
}

interface RevisedByRows<C extends Content> {
  readonly versions: readonly Version<C>[];
  readonly kind: 'added' | 'changed' | 'withdrawn' | 'unchanged';
  readonly parts: readonly string[];
  readonly problems: readonly RowProblem[];
}

function reviseByRows<C extends Content>(
  before: readonly Version<C>[],
  rows: readonly CatalogueRow<C>[],
  day: LocalDay,
): RevisedByRows<C> {
  const problems: RowProblem[] = [];
  const parts = new Set<string>();
  let versions = before;
  let isWithdrawn = false;
  // Rows without a day speak of today, after all that is dated.
  const byDay = rows.toSorted(
    (a, b) => (a.revision.from ?? Infinity) - (b.revision.from ?? Infinity),
  );
  for (const { line, revision } of byDay) {
    const revised = reviseVersions(versions, revision, day);
    if (revised === null) {
      problems.push({ line, code: 'days-reversed' });
      continue;
    }
    versions = revised.versions;
    if (revised.kind !== 'unchanged') isWithdrawn = revised.kind === 'withdrawn';
    for (const part of revised.parts) parts.add(part);
  }
  const isSame = JSON.stringify(versions) === JSON.stringify(before);
  const kind = isWithdrawn ? 'withdrawn' : before.length === 0 ? 'added' : 'changed';
  return { versions, kind: isSame ? 'unchanged' : kind, parts: [...parts], problems };
}

/** What is in force and covered by the file, but not named in it; problems name theirs all the same. */
function absentLines<C extends Content>(input: CatalogueInput<C>): readonly ImportLine[] {
  const named = new Set(input.rows.map((row) => row.key));
  return [...input.stored]
    .filter(([key]) => !named.has(key) && input.covers(key))
    .flatMap(([key, versions]) => {
      const current = inForceOn(versions, input.day);
      if (current === null) return [];
      return [{ key, label: input.labelOf(current.content), line: null, parts: [] }];
    });
}
