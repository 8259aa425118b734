const DIGIT = /\d/u;
/** Letters that are typed for digits stand beside a digit, glued or by themselves. */
const SUSPECT =
  /\d[oli]|(?<!\p{L})[oli]{1,3}[ .\-–—/()_]{0,3}\d|\d[ .\-–—/()_]{1,3}[oli]{1,3}(?!\p{L})/iu;

/** Digits and such letters, behind up to two letters of a series. */
const CHUNK = /(?<![\p{L}\p{N}])[a-z]{0,2}?[\doli]+(?![\p{L}\p{N}])/giu;

/** 65a-l78.o3, 5l G-62o.ll: province, series, number. */
const PLATE =
  /(?<![\p{L}\p{N}]|\d[ .\-–—/_])((?=\D?\d)[\doli]{2}[ .\-–]{0,3})([a-hj-np-z]{1,2}(?=[\dol]?[ .\-–—]))([\dol]?[ .\-–—]{1,3}(?:[\doli]{3}[. ]?[\doli]{2}|[\doli]{4}))(?![\p{L}\p{N}]|[ .-]?(?:\d|[oli](?!\p{L})))/giu;

/** Fewer digits are no number of a person. */
const MIN_DIGITS = 6;
/** Letters alone between digits count as digits only in a number that is as long. */
const MIN_SPACED = 8;
/** A chunk of as many digits is no part of a number whose digits stand one by one. */
const LONG_CHUNK = 6;
/** As many digits are a whole number: what stands behind them is another. */
const WHOLE_NUMBER = 9;

interface Chunk {
  readonly start: number;
  readonly text: string;
  /** Nothing but letters. */
  readonly lone: boolean;
}

/**
 * The text with the digits that people meant: "o9l8 22 31 4o7" becomes "0918 22 31 407". Of the same
 * length, so a place in one is the same place in the other. Linear in the length of the text.
 */
export function withTypedDigits(text: string): string {
  if (!DIGIT.test(text) || !SUSPECT.test(text)) return text;
  const series = new Set<number>();
  const plates = text.replace(PLATE, (whole, front: string, letters: string, ...rest) => {
    const [number, at] = rest as [string, number];
    if (number.replace(/\D/gu, '').length < 2) return whole;
    for (let place = 0; place < letters.length; place += 1) series.add(at + front.length + place);
    return asDigits(front) + letters + asDigits(number);
  });
  return rewrite(plates, segments(plates, series));
}

function asDigits(text: string): string {
  return text.replace(/o/giu, '0').replace(/[li]/giu, '1');
}

function rewrite(text: string, all: readonly (readonly Chunk[])[]): string {
  let result = '';
  let from = 0;
  for (const segment of all) {
    const count = digitCount(segment);
    for (const chunk of segment) {
      if (count < MIN_DIGITS && !isYear(chunk)) continue;
      if (chunk.lone && count < MIN_SPACED) continue;
      result += text.slice(from, chunk.start) + digitsOf(chunk);
      from = chunk.start + chunk.text.length;
    }
  }
  return result + text.slice(from);
}

/** "l988", "2o25". */
function isYear({ text }: Chunk): boolean {
  return /^(?:[1l]9|2[0o])[\dol]{2}$/iu.test(text);
}

/** The letters of a series stay: all that stand before the first digit, where other letters begin it. */
function digitsOf({ text }: Chunk): string {
  const series = /^[^\doli]/iu.test(text) ? text.search(/\d/u) : 0;
  return text.slice(0, series) + asDigits(text.slice(series));
}

function digitCount(segment: readonly Chunk[]): number {
  return segment.reduce((sum, chunk) => sum + digitsOf(chunk).replace(/\D/gu, '').length, 0);
}

/** Chunks that may be one number. */
function segments(text: string, series: ReadonlySet<number>): readonly (readonly Chunk[])[] {
  const all: Chunk[][] = [];
  let open: Chunk[] = [];
  let end = -1;
  const close = (): void => {
    if (open.length > 0) all.push(trimmed(open));
    open = [];
  };
  for (const match of text.matchAll(CHUNK)) {
    const chunk = chunkOf(match[0], match.index);
    const joined = /^[ .\-–—/()_]{1,3}$/u.test(text.slice(end, match.index).slice(0, 4));
    const own = /^[^\doli]/iu.test(match[0]) || match[0].length > 24;
    if (!joined || own || chunk === null) close();
    if (chunk === null || isSeries(chunk, series)) continue;
    end = chunk.start + chunk.text.length;
    if (!chunk.lone || open.length === 0 || isBesideParts(text, end, open)) open.push(chunk);
    else close();
  }
  close();
  return all;
}

function isSeries(chunk: Chunk, series: ReadonlySet<number>): boolean {
  for (let at = 0; at < chunk.text.length; at += 1) if (series.has(chunk.start + at)) return true;
  return false;
}

/** Words like "lo", "so" and "toi" are none. */
function chunkOf(text: string, start: number): Chunk | null {
  if (/\d/u.test(text)) return { start, text, lone: false };
  return /^(?:o{1,3}|[li]{1,3})$/iu.test(text) ? { start, text, lone: true } : null;
}

/** Letters alone belong to a number that is written in parts and is not whole yet, or that they end. */
function isBesideParts(text: string, end: number, open: readonly Chunk[]): boolean {
  const before = open.at(-1)?.text.length ?? 0;
  if (before >= LONG_CHUNK) return false;
  const behind = /^[ .-]{0,2}\d{0,6}/u.exec(text.slice(end, end + 8))?.[0].trim() ?? '';
  if (behind.length >= LONG_CHUNK) return false;
  return behind === '' || digitCount(open) < WHOLE_NUMBER;
}

/** Without the letters alone that begin or end it, unless they make it as long as such numbers are. */
function trimmed(segment: readonly Chunk[]): Chunk[] {
  const [first, last] = [segment[0], segment.at(-1)];
  const inner = segment.slice(first?.lone === true ? 1 : 0, last?.lone === true ? -1 : undefined);
  // "370 456 812 o ap 5": behind a number it is a word, but for digits one by one.
  if (/^o/iu.test(last?.text ?? '') && inner.some(({ text }) => text.length > 2)) return inner;
  const [least, most] = [digitCount(inner), digitCount(segment)];
  const completes = !WHOLE.has(least) && WHOLE.has(most) && inner.length > 1;
  return completes ? [...segment] : inner;
}

const WHOLE = new Set([10, 12, 13]);
