import type { SearchIndex } from './build-index.ts';
import { foldText } from './fold-vietnamese.ts';
import type { SearchHit } from './search-procedures.ts';

/** What the citizen is asked: where, whether abroad, whether again, on which channel, or which. */
const ASK_KINDS = ['level', 'abroad', 'issue', 'channel', 'which'] as const;
type AskKind = (typeof ASK_KINDS)[number];

/** One answer to the question: the procedure, and the words of its name that the others lack. */
interface AskOption {
  readonly code: string;
  /** As printed in the official name; empty for the plain one, without a remark. */
  readonly words: string;
}

/** Asked instead of guessing; two to four options, best first. */
export interface Ask {
  readonly kind: AskKind;
  readonly options: readonly AskOption[];
}

/** Scores this close to the best count as equal. */
const EQUAL = 0.97;
const OPTIONS_AT_MOST = 4;

const CHANNEL = /\b(truc tuyen|toan trinh|dich vu cong|mot phan|truc tiep)\b/;
const ABROAD = /\b(nuoc ngoai|bien gioi|lang gieng)\b/;
const ISSUE = /\b(lai|doi|moi|gia han|lan dau|bo sung)\b/;

/**
 * The question that tells the best hits apart, when several fit equally; null when one is ahead, or
 * when their names are wholly alike, so that no question could.
 */
export function askInstead(index: SearchIndex, results: readonly SearchHit[]): Ask | null {
  const best = results[0];
  if (!best) return null;
  const equal = results.filter(({ score }) => score >= best.score * EQUAL);
  if (equal.length < 2 || equal.length > OPTIONS_AT_MOST) return null;
  const names = equal.map(({ code }) => index.procedures[index.numberOf.get(code)!]!.name);
  const words = distinguishingWords(names);
  if (new Set(words).size < words.length) return null;
  return {
    kind: kindOf(names, words),
    options: equal.map(({ code }, at) => ({ code, words: words[at]! })),
  };
}

function kindOf(names: readonly string[], words: readonly string[]): AskKind {
  const folded = words.map(foldText).join(' | ');
  if (CHANNEL.test(folded)) return 'channel';
  if (ABROAD.test(folded)) return 'abroad';
  if (new Set(names.map(plainName)).size === 1) return 'level';
  return ISSUE.test(folded) ? 'issue' : 'which';
}

/** The name without what only says at which level or on which channel it is handled. */
export function plainName(name: string): string {
  return foldText(name)
    .replace(/\b(thuc hien )?(tai|o) (cap|cong an cap) (xa|huyen|tinh|trung uong)\b/g, '')
    .replace(/\bcap (xa|huyen|tinh|bo|trung uong|tw)\b/g, '')
    .replace(/\b(thuc hien )?bang dich vu cong.*$/, '')
    .replace(/^thu tuc /, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What is left of each name when the words at both ends that all share are taken away. */
function distinguishingWords(names: readonly string[]): string[] {
  const rows = names.map((name) => name.trim().split(/\s+/));
  const shortest = Math.min(...rows.map((row) => row.length));
  const alike = (at: (row: readonly string[]) => string) =>
    new Set(rows.map((row) => foldText(at(row)))).size === 1;
  let head = 0;
  while (head < shortest && alike((row) => row[head]!)) head++;
  let tail = 0;
  while (tail < shortest - head && alike((row) => row[row.length - 1 - tail]!)) tail++;
  return rows.map((row) =>
    row
      .slice(head, row.length - tail)
      .join(' ')
      .replace(/^[\s,;:.(]+|[\s,;:.)]+$/g, ''),
  );
}
