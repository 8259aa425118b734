import { CHAR, HIDDEN_CHARACTERS, charClass } from './folded-text.ts';
import { PLACEHOLDERS } from './personal-data-kind.ts';

/** `mark` is one sign; `line` ends a line; `placeholder` stands for data already cut out. */
type WordShape = 'letters' | 'digits' | 'mark' | 'line' | 'placeholder';

/** How a word of letters is written; a single capital letter counts as `first`. */
type Capitals = 'none' | 'first' | 'all';

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly shape: WordShape;
  /** Lower case, hidden characters left out. */
  readonly lower: string;
  /** `lower` without marks; digits as 0..9. */
  readonly fold: string;
  readonly capitals: Capitals;
  /** Nothing stands between this word and the one before. */
  readonly glued: boolean;
}

const BRACKETED: ReadonlySet<string> = new Set(Object.values(PLACEHOLDERS));
const LONGEST = Math.max(...[...BRACKETED].map((placeholder) => placeholder.length));
const EVERY_HIDDEN = new RegExp(HIDDEN_CHARACTERS, 'gu');

/**
 * Splits in one pass, each character looked at once. Letters and digits are never in one word
 * ("67A1" is three); an apostrophe between letters belongs to the word.
 */
export function splitWords(text: string, folded: string): readonly Word[] {
  const words: Word[] = [];
  const hidden = HIDDEN_CHARACTERS.test(text);
  let at = 0;
  let last = -1;
  while (at < text.length) {
    const kind = charClass(text.charCodeAt(at));
    if (kind === CHAR.space || kind === CHAR.hidden) {
      if (kind === CHAR.hidden && last === at) last += 1;
      at += 1;
      continue;
    }
    const end = wordEnd(text, at, kind);
    words.push(makeWord(text, folded, { start: at, end, kind, glued: last === at, hidden }));
    last = end;
    at = end;
  }
  return words;
}

function wordEnd(text: string, start: number, kind: number): number {
  if (kind === CHAR.mark) return placeholderEnd(text, start) ?? start + 1;
  if (kind === CHAR.line) return start + 1;
  let end = start + 1;
  while (end < text.length) {
    const next = charClass(text.charCodeAt(end));
    const joins = next === kind || next === CHAR.hidden || isApostrophe(text, end, kind);
    if (!joins) break;
    end += 1;
  }
  return end;
}

function isApostrophe(text: string, at: number, kind: number): boolean {
  const char = text[at];
  if (kind !== CHAR.letter || (char !== "'" && char !== '’')) return false;
  return at + 1 < text.length && charClass(text.charCodeAt(at + 1)) === CHAR.letter;
}

function placeholderEnd(text: string, start: number): number | null {
  if (text[start] !== '[') return null;
  const close = text.slice(start, start + LONGEST).indexOf(']') + 1;
  return close > 0 && BRACKETED.has(text.slice(start, start + close)) ? start + close : null;
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
  readonly glued: boolean;
  /** Hidden characters stand somewhere in the text. */
  readonly hidden: boolean;
}

function makeWord(text: string, folded: string, cut: Cut): Word {
  const { start, end, kind, glued } = cut;
  const shape = shapeOf(kind, end - start);
  if (shape === 'line') return lineEnd(start, end, glued);
  const rawFold = folded.slice(start, end);
  const fold = cut.hidden ? rawFold.replace(EVERY_HIDDEN, '') : rawFold;
  if (shape !== 'letters') {
    return { start, end, shape, lower: fold, fold, capitals: 'none', glued };
  }
  const raw = text.slice(start, end);
  const shown = cut.hidden ? raw.replace(EVERY_HIDDEN, '') : raw;
  const small = shown.toLowerCase();
  // One string for both where they are equal: it is hashed once for all look-ups.
  const lower = small === fold ? fold : small;
  return { start, end, shape, lower, fold, capitals: capitalsOf(shown, lower), glued };
}

function lineEnd(start: number, end: number, glued: boolean): Word {
  return { start, end, shape: 'line', lower: '\n', fold: '\n', capitals: 'none', glued };
}

function shapeOf(kind: number, length: number): WordShape {
  if (kind === CHAR.letter) return 'letters';
  if (kind === CHAR.digit) return 'digits';
  if (kind === CHAR.line) return 'line';
  return length > 1 ? 'placeholder' : 'mark';
}

function capitalsOf(shown: string, lower: string): Capitals {
  if (shown === lower) return 'none';
  if (shown.length > 1 && shown.at(-1) !== lower.at(-1) && shown === shown.toUpperCase())
    return 'all';
  return shown[0] === lower[0] ? 'none' : 'first';
}
