import { follows, TAG_COUNT } from './tags.ts';
import { PACKED_ROWS, STARTING, STEPPING } from './tag-weights.ts';
import { FEATURE_SPACE } from './word-features.ts';

/** Weights are whole numbers, this many to one. */
export const FINENESS = 16;

/** Numbers a row: one a tag, and one to make it eight. */
export const ROW = 8;

const IMPOSSIBLE = -1e6;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Row of each feature, 0 where it weighs nothing. */
const rows = new Uint16Array(FEATURE_SPACE);

/** `ROW` weights a row; the first row is of zeros. */
export const WEIGHTS: Int8Array = unpack(PACKED_ROWS);

/** What it adds that a tag comes first. */
export const STARTS: readonly number[] = STARTING.map((weight, tag) =>
  follows(0, tag) ? weight : IMPOSSIBLE,
);

/** What it adds that a tag comes behind another, by `before * TAG_COUNT + tag`. */
export const STEPS: readonly number[] = STEPPING.map((weight, step) =>
  follows(Math.floor(step / TAG_COUNT), step % TAG_COUNT) ? weight : IMPOSSIBLE,
);

export function rowOf(feature: number): number {
  return rows[feature] ?? 0;
}

/**
 * Base64 of, for each feature in order: how far it is from the one before, in bytes of seven bits, the
 * lowest first; which tags it weighs for, as bits; and those weights.
 */
function unpack(packed: readonly string[]): Int8Array {
  const bytes = fromBase64(packed.join(''));
  const weights: number[] = Array.from({ length: ROW }, () => 0);
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
    rows[feature] = weights.length / ROW;
    const tags = next();
    for (let tag = 0; tag < ROW; tag += 1) {
      const weight = (tags >> tag) & 1 ? next() : 0;
      weights.push(weight > 127 ? weight - 256 : weight);
    }
  }
  return Int8Array.from(weights);
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
