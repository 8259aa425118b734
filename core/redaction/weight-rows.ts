import { follows, TAG_COUNT } from './tags.ts';
import { PACKED_ROWS, STARTING, STEPPING } from './tag-weights.ts';
import { FEATURE_SPACE } from './word-features.ts';

/** Weights are whole numbers, this many to one. */
export const FINENESS = 16;

/** Tags but the first, half of them in either sum. */
const LANES = (TAG_COUNT - 1) / 2;

/** Room for a sum of one tag in a sum of three; added up, weights stay above nothing by `RAISED`. */
const LANE = 2 ** 15;
const RAISED = 2 ** 8;

const IMPOSSIBLE = -1e6;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export interface WeightRows {
  /** Row of each feature, 0 where it weighs nothing. */
  readonly rows: Uint16Array;
  /**
   * Two numbers a row, which hold how much more it weighs for three tags each than for none: rows are
   * added up three tags at a time. The first row is of zeros.
   */
  readonly sums: Float64Array;
}

let unpacked: WeightRows | null = null;

/** The weights, unpacked when the first comment comes: a start has nothing to redact. */
export function weightRows(): WeightRows {
  unpacked ??= unpack(PACKED_ROWS);
  return unpacked;
}

/** Weight of a tag in the sums of `count` rows; 0 for the first tag, which all others are measured by. */
export function weightIn(sums: readonly [number, number], tag: number, count: number): number {
  if (tag === 0) return 0;
  const sum = tag > LANES ? sums[1] : sums[0];
  const lane = (tag - 1) % LANES;
  return (Math.floor(sum / LANE ** lane) % LANE) - RAISED * count;
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
function unpack(packed: readonly string[]): WeightRows {
  const rows = new Uint16Array(FEATURE_SPACE);
  const bytes = fromBase64(packed.join(''));
  const sums: number[] = [...packedRow([])];
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
    rows[feature] = sums.length / 2;
    const tags = next();
    const row = Array.from({ length: TAG_COUNT }, (_, tag) => {
      const weight = (tags >> tag) & 1 ? next() : 0;
      return weight > 127 ? weight - 256 : weight;
    });
    sums.push(...packedRow(row));
  }
  return { rows, sums: Float64Array.from(sums) };
}

/** How much more a row weighs for each tag than for none, three tags a number. */
function packedRow(row: readonly number[]): readonly number[] {
  const packed = [0, 0];
  for (let tag = 1; tag < TAG_COUNT; tag += 1) {
    const half = tag > LANES ? 1 : 0;
    const more = (row[tag] ?? 0) - (row[0] ?? 0) + RAISED;
    packed[half] = (packed[half] ?? 0) + more * LANE ** ((tag - 1) % LANES);
  }
  return packed;
}

/** Without its last signs, "=". */
function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.replace(/=+$/u, '').length * 3) / 4));
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) {
    bits = ((bits << 6) | Math.max(0, LETTERS.indexOf(text[at] ?? ''))) & 0xffffff;
    const byte = Math.floor((at * 3) / 4) - (at % 4 === 0 ? 1 : 0);
    if (at % 4 === 1) bytes[byte] = (bits >> 4) & 255;
    if (at % 4 === 2) bytes[byte] = (bits >> 2) & 255;
    if (at % 4 === 3) bytes[byte] = bits & 255;
  }
  return bytes;
}
