import {
  KHMER_EVERYDAY,
  KHMER_KIN,
  KHMER_LABELS,
  KHMER_PLACES,
  KHMER_TITLES,
  KHMER_UNITS,
} from './khmer-words.ts';
import { claimWithin, isFree, type Reading } from './reading.ts';

/** Longest name that is believed where nothing shows its end, in UTF-16 units. */
const MAX_NAME = 24;
const MAX_CHUNKS = 3;

/**
 * Claims names after Khmer titles and the names of villages. A name ends at a space or where a
 * common word begins; what begins with a common word is no name.
 */
export function findKhmer(reading: Reading): void {
  for (let at = 0; at < reading.words.length; at += 1) {
    if (isFree(reading, at) && isKhmer(reading, at)) readChunk(reading, at);
  }
}

function isKhmer(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (word?.shape !== 'letters') return false;
  const code = reading.text.charCodeAt(word.start);
  return code >= 0x1780 && code <= 0x17dd;
}

function readChunk(reading: Reading, at: number): void {
  const chunk = reading.words[at];
  if (chunk === undefined) return;
  let offset = chunk.start;
  while (offset < chunk.end) {
    const common = longest(EVERYDAY, reading, offset, chunk.end);
    const title = announcementLength(reading, offset, chunk.start, chunk.end);
    if (title > 0 && title >= common) {
      offset = Math.max(offset + title, claimBehind(reading, at, offset, title));
    } else offset += Math.max(1, common);
  }
}

function announcementLength(reading: Reading, offset: number, start: number, end: number): number {
  const anywhere = Math.max(
    longest(TITLES, reading, offset, end),
    longest(LABELS, reading, offset, end),
    longest(PLACES, reading, offset, end),
  );
  return offset === start ? Math.max(anywhere, longest(KIN, reading, offset, end)) : anywhere;
}

/** Where the text goes on behind the name or place; 0 when none is there. */
function claimBehind(reading: Reading, at: number, offset: number, length: number): number {
  const chunk = reading.words[at];
  if (chunk === undefined) return 0;
  const from = offset + length;
  // "Official named ...": the label is read in its own turn.
  if (longest(LABELS, reading, from, chunk.end) > 0) return 0;
  const place = longest(PLACES, reading, offset, chunk.end) === length;
  const glued = from < chunk.end;
  const first = glued ? at : at + 1;
  if (!glued && (!isFree(reading, first) || !isKhmer(reading, first))) return 0;
  const start = glued ? from : (reading.words[first]?.start ?? from);
  const { last, end } = nameEnd(reading, first, start, place);
  if (end === start) return 0;
  claimWithin(reading, { from: place ? at : first, to: last + 1 }, place ? 'address' : 'name', {
    start: place ? offset : start,
    end,
  });
  return end;
}

interface End {
  readonly last: number;
  readonly end: number;
}

/** Where the name ends, over a few chunks at most; at its start when it is none. */
function nameEnd(reading: Reading, first: number, start: number, place: boolean): End {
  let best: End = { last: first, end: start };
  let from = start;
  for (let at = first; at < first + MAX_CHUNKS; at += 1) {
    const chunk = reading.words[at];
    if (chunk === undefined || !isKhmer(reading, at)) break;
    if (at > first && !isFree(reading, at)) break;
    if (at > first) from = chunk.start;
    const unit = place && at > first ? longest(UNITS, reading, from, chunk.end) : 0;
    const end = commonStart(reading, from + unit, chunk.end);
    if (end === from + unit && unit < chunk.end - from) break;
    if (end - from > MAX_NAME) break;
    best = { last: at, end };
    if (end < chunk.end) break;
  }
  return best;
}

/** Where the first common word begins; the end when none does. */
function commonStart(reading: Reading, from: number, end: number): number {
  const far = Math.min(end, from + MAX_NAME + 1);
  for (let offset = from; offset < far; offset += 1) {
    if (longest(EVERYDAY, reading, offset, end) > 0) return offset;
  }
  return far;
}

/** Words by their first letter, the longest first. */
type Index = ReadonlyMap<string, readonly string[]>;

function indexWords(list: readonly string[]): Index {
  const index = new Map<string, string[]>();
  for (const word of list.toSorted((a, b) => b.length - a.length)) {
    const first = word[0] ?? '';
    const known = index.get(first);
    if (known === undefined) index.set(first, [word]);
    else known.push(word);
  }
  return index;
}

const EVERYDAY = indexWords(KHMER_EVERYDAY);
const TITLES = indexWords(KHMER_TITLES);
const KIN = indexWords(KHMER_KIN);
const LABELS = indexWords(KHMER_LABELS);
const PLACES = indexWords(KHMER_PLACES);
const UNITS = indexWords(KHMER_UNITS);

/** Signs that belong to the letter before: a word never begins or ends before one. */
function isJoined(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x17b4 && code <= 0x17d3) || code === 0x17dd;
}

/** Length of the longest listed word at a place of the text where a syllable begins; 0 for none. */
function longest(index: Index, reading: Reading, offset: number, end: number): number {
  const first = reading.text[offset] ?? '';
  const listed = index.get(first);
  if (listed === undefined || reading.text[offset - 1] === '\u17d2') return 0;
  for (const word of listed) {
    const after = offset + word.length;
    if (after > end || !reading.text.startsWith(word, offset)) continue;
    if (after === end || !isJoined(reading.text, after)) return word.length;
  }
  return 0;
}
