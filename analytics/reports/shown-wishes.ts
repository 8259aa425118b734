import type { LocalMonth } from '../../core/calendar.ts';
import type { WishFamily, WishText } from '../../core/nomination-board.ts';
import { wishKey } from '../../core/wish-families.ts';
import { disclose, SMALLEST_SHOWN } from './disclose.ts';

/** Voices as they may be shown; null where they may not. */
export interface ShownVoices {
  readonly total: number | null;
  readonly backed: number | null;
  readonly open: number | null;
}

/** No number of few people, and no part from which one could be told. */
export function shownVoices({ backed, open }: WishFamily['voices']): ShownVoices {
  const total = backed + open;
  if (total < SMALLEST_SHOWN) return { total: null, backed: null, open: null };
  const shown = disclose([
    { member: 'backed', n: backed },
    { member: 'open', n: open },
  ]);
  const part = (member: string, n: number) => (n === 0 || shown.has(member) ? n : null);
  return { total, backed: part('backed', backed), open: part('open', open) };
}

/** Most voices first; those whose number is not shown come last, in an order that tells nothing. */
export function orderFamilies(families: readonly WishFamily[]): readonly WishFamily[] {
  const shown = (family: WishFamily) => shownVoices(family.voices).total ?? 0;
  return families.toSorted(
    (a, b) => shown(b) - shown(a) || (wishKey(a.head) < wishKey(b.head) ? -1 : 1),
  );
}

/** Those that everybody may know of: many speak for them, or an official has answered. */
export function publicFamilies(families: readonly WishFamily[]): readonly WishFamily[] {
  return orderFamilies(families).filter(
    ({ voices, status }) => status !== null || shownVoices(voices).total !== null,
  );
}

/** Texts of some months that follow each other. */
export interface TextBlock {
  readonly first: LocalMonth;
  readonly last: LocalMonth;
  readonly texts: readonly string[];
}

/**
 * What was written in months that are over, oldest first. Months of few voices are put together until
 * enough have spoken; what is left over at the end waits, so that no block, and nothing that a later
 * look adds, is the word of a few. Within a block the order is that of the rows.
 */
export function shownTexts(rows: readonly WishText[], running: LocalMonth): readonly TextBlock[] {
  const months = [...new Set(rows.map(({ month }) => month))]
    .filter((month) => month < running)
    .toSorted((a, b) => a - b);
  const blocks: TextBlock[] = [];
  let gathered: readonly WishText[] = [];
  for (const month of months) {
    gathered = [...gathered, ...rows.filter((row) => row.month === month)];
    if (new Set(gathered.map(({ voice }) => voice)).size < SMALLEST_SHOWN) continue;
    const block = new Set(gathered);
    const texts = rows.flatMap((row) => (block.has(row) && row.text !== null ? [row.text] : []));
    blocks.push({ first: gathered[0]!.month, last: month, texts });
    gathered = [];
  }
  return blocks;
}
