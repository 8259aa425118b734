import { NOMINATION_KINDS } from '../nomination.ts';
import type { Draft } from './conversation.ts';
import { foldTyped } from './read-typed.ts';

const PAPERS = 1 << NOMINATION_KINDS.indexOf('papers');
const ALL = (1 << NOMINATION_KINDS.length) - 1;
/** Words that name a paper are at least this long: "đơn" is in half of the names. */
const LEAST_LETTERS = 5;

/** What the wish asks to be simplified when papers are among it; else 0. */
export function papersIn({ kinds }: Pick<Draft, 'kinds'>): number {
  return isPapersWish(kinds) ? kinds : 0;
}

/** Whether the kinds are ones that exist, papers among them. */
export function isPapersWish(mask: number): boolean {
  return (mask & PAPERS) !== 0 && (mask & ~ALL) === 0;
}

/**
 * A short stand-in for a paper's name, for buttons: a number in the list would mean another paper once
 * the list has changed. FNV-1a; two papers of one procedure with one key are next to impossible, and
 * then the first is taken.
 */
export function paperKey(name: string): string {
  let hash = 0x811c9dc5;
  for (const letter of name) {
    hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  }
  return hash.toString(36).padStart(7, '0');
}

/** The one paper that the words name; null when they name none, or several. */
export function paperNamed(text: string, papers: readonly string[]): string | null {
  const typed = foldTyped(text);
  if (typed.length < LEAST_LETTERS) return null;
  const exact = papers.find((name) => foldTyped(name) === typed);
  if (exact !== undefined) return exact;
  const fitting = papers.filter((name) => foldTyped(name).includes(typed));
  return fitting.length === 1 ? fitting[0]! : null;
}
