import { follows, TAG_COUNT } from './tags.ts';
import { PACKED_ROWS, STARTING, STEPPING } from './tag-weights.ts';
import { FEATURE_SPACE } from './word-features.ts';

/** Weights are whole numbers, this many to one. */
export const FINENESS = 16;

/** Bits for the sum of one tag; two sums go into one number. Added up, weights stay above nothing by `RAISED`. */
const LANE = 16;
const RAISED = 2 ** 8;

/** Numbers a row: two tags each, of all but the first. */
export const ROW = (TAG_COUNT - 1) / 2;

const IMPOSSIBLE = -1e6;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export interface WeightRows {
  /** Row of each feature, 0 where it weighs nothing. */
  readonly rows: Uint16Array;
  /**
   * `ROW` numbers a row, which hold how much more it weighs for two tags each than for none: rows are
   * added up two tags at a time. The first row is of zeros, and no row is there twice.
   */
  readonly sums: Int32Array;
}

let unpacked: WeightRows | null = null;

/** The weights, unpacked when the first comment comes: a start has nothing to redact. */
export function weightRows(): WeightRows {
  unpacked ??= unpack(PACKED_ROWS);
  return unpacked;
}

/** Weights of the two tags in a number of `count` rows added up, one after the other, from `at` on. */
export function writeWeights(sum: number, count: number, into: Int32Array, at: number): void {
  into[at] = (sum & (2 ** LANE - 1)) - RAISED * count;
  into[at + 1] = (sum >>> LANE) - RAISED * count;
}

/** What it adds that a tag comes first. */
export const STARTS: readonly number[] = STARTING.map((weight, tag) =>
  follows(0, tag) ? weight : IMPOSSIBLE,
);

/** What it adds that a tag comes behind another, by `before * TAG_COUNT + tag`. */
export const STEPS: readonly number[] = STEPPING.map((weight, step) =>
  follows(Math.floor(step / TAG_COUNT), step % TAG_COUNT) ? weight : IMPOSSIBLE,
);

/**
 * Base64 of, for each feature in order: how far it is from the one before, in bytes of seven bits, the
 * lowest first; which tags it weighs for, as bits; and those weights.
 */
function unpack(base64: readonly string[]): WeightRows {
  const rows = new Uint16Array(FEATURE_SPACE);
  const bytes = fromBase64(base64.join(''));
  const known = new Map<string, Row>();
  const row = new Int32Array(TAG_COUNT);
  rowOf(row, known);
  let feature = 0;
  let at = 0;
  const next = (): number => bytes[at++] ?? 0;
  while (at < bytes.length) {
    let [byte, shift, distance] = [next(), 0, 0];
    for (; byte > 127; byte = next()) {
      distance |= (byte & 127) << shift;
      shift += 7;
    }
    feature += distance | (byte << shift);
    const tags = next();
    for (let tag = 0; tag < TAG_COUNT; tag += 1) {
      const weight = (tags >> tag) & 1 ? next() : 0;
      row[tag] = weight > 127 ? weight - 256 : weight;
    }
    rows[feature] = rowOf(row, known);
  }
  return { rows, sums: Int32Array.from([...known.values()].flatMap(({ sums }) => sums)) };
}

interface Row {
  readonly number: number;
  readonly sums: readonly number[];
}

/** The number of the row that holds these weights; a new one when there is none yet. */
function rowOf(weights: Int32Array, known: Map<string, Row>): number {
  const sums = [packedPair(weights, 1), packedPair(weights, 3), packedPair(weights, 5)];
  const key = sums.join(' ');
  const row = known.get(key) ?? { number: known.size, sums };
  known.set(key, row);
  return row.number;
}

/** How much more a row weighs for two tags than for none. */
function packedPair(row: Int32Array, tag: number): number {
  const none = (row[0] ?? 0) - RAISED;
  return ((row[tag] ?? 0) - none) | (((row[tag + 1] ?? 0) - none) << LANE);
}

/** Without its last signs, "=". */
function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.replace(/=+$/u, '').length * 3) / 4));
  const values = new Uint8Array(128);
  for (let value = 0; value < LETTERS.length; value += 1) values[LETTERS.charCodeAt(value)] = value;
  let bits = 0;
  let at = 0;
  for (let sign = 0; at < bytes.length; sign += 1) {
    bits = ((bits << 6) | (values[text.charCodeAt(sign)] ?? 0)) & 0xffffff;
    const behind = sign % 4;
    if (behind > 0) bytes[at++] = (bits >> (6 - behind * 2)) & 255;
  }
  return bytes;
}
