import type { SchemeEntry } from '../../core/scheme-entry.ts';
import { parseCounts, schemeItem, type Counts, type SchemeItem } from './scheme-items.ts';

/** Counts of what there is on a day, not of what happened in a period: a year has its last quarter's. */
const STANDING: Readonly<Record<string, readonly string[]>> = {
  'tt01-5': ['procedures', 'received', 'decided'],
  'tt01-6': ['procedures', 'posted', 'electronic'],
  'tt01-9': ['eligible', 'offered'],
};

/**
 * Entries of a year made of those of its four quarters, to the last dossier: what happened is added
 * up, what there is is taken from the last quarter. Only for what nobody entered for the year itself
 * and all four quarters hold; points that were given are no counts and are not added up.
 */
export function rollUpQuarters(
  ofYear: readonly SchemeEntry[],
  quarters: readonly (readonly SchemeEntry[])[],
  year: string,
): readonly SchemeEntry[] {
  const [first = [], ...others] = quarters;
  if (others.length !== 3) return [];
  return first.flatMap((entry) => {
    if (ofYear.some((each) => isSame(each, entry))) return [];
    const item = schemeItem(entry.item);
    const all = [
      entry,
      ...others.flatMap((list) => list.find((each) => isSame(each, entry)) ?? []),
    ];
    const counts = item === null ? null : summed(item, all);
    const last = all.at(-1)!;
    return counts === null ? [] : [{ ...last, period: year, counts, version: 0 }];
  });
}

function isSame(
  a: Pick<SchemeEntry, 'unit' | 'item' | 'stage'>,
  b: Pick<SchemeEntry, 'unit' | 'item' | 'stage'>,
): boolean {
  return a.unit === b.unit && a.item === b.item && a.stage === b.stage;
}

function summed(item: SchemeItem, entries: readonly SchemeEntry[]): Counts | null {
  if (entries.length !== 4 || item.most !== undefined) return null;
  const read = entries.map(({ counts }) => (counts === null ? null : parseCounts(item, counts)));
  const standing = STANDING[item.id] ?? [];
  const total: Record<string, number> = {};
  for (const counts of read) {
    if (counts === null) return null;
    for (const field of item.fields) {
      total[field] = standing.includes(field)
        ? counts[field]!
        : (total[field] ?? 0) + counts[field]!;
    }
  }
  return total;
}
