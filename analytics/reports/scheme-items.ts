import { QD766 } from './qd766-scheme.ts';
import type { Tt01Indicator } from './tt01-scheme.ts';

/** Whole numbers by their names, as an official enters them. */
export type Counts = Readonly<Record<string, number>>;

/** An indicator whose counts come from outside: the numbers asked for, and which part of which they are. */
export interface SchemeItem {
  readonly id: string;
  readonly scheme: 'tt01' | 'qd766';
  readonly fields: readonly string[];
  /** The first of each is a part of the second. */
  readonly parts: readonly (readonly [part: string, whole: string])[];
  /** The most a number may be, where it is bounded by itself. */
  readonly most?: number;
}

const tt01 = (
  indicator: Tt01Indicator,
  fields: readonly string[],
  parts: SchemeItem['parts'] = [],
): SchemeItem => ({ id: `tt01-${indicator}`, scheme: 'tt01', fields, parts });

/** What Thông tư 01/2018/TT-VPCP asks for: numbers of dossiers (1 to 4, 7), or of the agency. */
const TT01_ITEMS: readonly SchemeItem[] = [
  tt01(1, ['shorter', 'equal', 'longer']),
  tt01(2, ['shorter', 'equal', 'longer']),
  tt01(3, ['none', 'one', 'more']),
  tt01(4, ['none', 'one', 'more']),
  tt01(
    5,
    ['procedures', 'received', 'decided'],
    [
      ['received', 'procedures'],
      ['decided', 'procedures'],
    ],
  ),
  tt01(
    6,
    ['procedures', 'posted', 'electronic'],
    [
      ['posted', 'procedures'],
      ['electronic', 'procedures'],
    ],
  ),
  tt01(7, ['shorter', 'equal', 'complained']),
  tt01(
    8,
    ['petitions', 'inTime', 'draggingOn'],
    [
      ['inTime', 'petitions'],
      ['draggingOn', 'petitions'],
    ],
  ),
  tt01(
    9,
    ['eligible', 'offered', 'dossiers', 'online', 'overdue'],
    [
      ['offered', 'eligible'],
      ['online', 'dossiers'],
      ['overdue', 'online'],
    ],
  ),
];

/** Every metric of QĐ 766 with a known curve as a ratio; groups without one as the points they were given. */
const QD766_ITEMS: readonly SchemeItem[] = QD766.groups.flatMap(({ id, most, metrics }) =>
  metrics.length === 0
    ? [{ id: `qd766-${id}`, scheme: 'qd766', fields: ['hundredths'], parts: [], most: 100 * most }]
    : metrics.map(({ code }) => ({
        id: `qd766-${code}`,
        scheme: 'qd766',
        fields: ['good', 'all'],
        parts: [['good', 'all']],
      })),
);

export const SCHEME_ITEMS: readonly SchemeItem[] = [...TT01_ITEMS, ...QD766_ITEMS];

export function schemeItem(id: string): SchemeItem | null {
  return SCHEME_ITEMS.find((item) => item.id === id) ?? null;
}

/** No province counts more of anything. */
const MOST = 1_000_000_000;

/**
 * The counts of an item; null when a number is missing, is no whole number, or a part is more than its
 * whole. Nothing is filled in: what was left blank is no 0 and no best answer.
 */
export function parseCounts(
  item: SchemeItem,
  given: Readonly<Record<string, unknown>>,
): Counts | null {
  const counts: Record<string, number> = {};
  for (const field of item.fields) {
    const value = given[field];
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) return null;
    if (value < 0 || value > (item.most ?? MOST)) return null;
    counts[field] = value;
  }
  const isWhole = item.parts.every(([part, whole]) => counts[part]! <= counts[whole]!);
  return isWhole ? counts : null;
}
