import type { Reading } from './reading.ts';
import { TAGGED_KINDS, TAG_COUNT } from './tags.ts';
import { ROW, STARTS, STEPS, weightRows, writeWeights } from './weight-rows.ts';
import { cluesOf, type Proposal } from './word-clues.ts';
import { FEATURES, writeFeatures } from './word-features.ts';

const COUNT = TAG_COUNT;

const IMPOSSIBLE = -1e6;

/**
 * What is added for every tag of names and addresses, in the weights' sixteenths: one left standing is
 * worse than a word too many.
 */
const CAUTION = 4;
const BIRTH_TAG = 1 + TAGGED_KINDS.indexOf('birth-date') * 2;

/** Of the word at hand only: nothing of a comment is left here that tells its words. */
const features = new Int32Array(FEATURES);
const weights = new Int32Array(COUNT);

/**
 * The tags of all words that weigh most as a row (Viterbi: the best row up to each word and tag goes on
 * from the best row to one of the tags before).
 */
export function heaviestTags(reading: Reading, proposals: readonly Proposal[]): readonly number[] {
  const clues = cluesOf(reading, proposals);
  const size = reading.words.length;
  const ways: number[] = [];
  let [last, next] = [Array.from(weights), Array.from(weights)];
  for (let at = 0; at < size; at += 1) {
    // Khmer is read by rules alone.
    if (reading.taken[at] === 1 || isKhmer(reading, at)) weights.fill(IMPOSSIBLE, 1);
    else {
      writeFeatures(clues, at, features);
      weigh();
    }
    ways.push(at === 0 ? begin(next) : goOn(last, next));
    [last, next] = [next, last];
  }
  return goBack(ways, last);
}

function isKhmer(reading: Reading, at: number): boolean {
  const code = reading.words[at]?.fold.charCodeAt(0) ?? 0;
  return code >= 0x1780 && code < 0x1800;
}

/** How much the features weigh for each tag. Whole numbers of 32 bits throughout: several times faster. */
function weigh(): void {
  const { rows, sums } = weightRows();
  let [first, second, third] = [0, 0, 0];
  for (let index = 0; index < FEATURES; index += 1) {
    const row = (rows[features[index] ?? 0] ?? 0) * ROW;
    first = (first + (sums[row] ?? 0)) | 0;
    second = (second + (sums[row + 1] ?? 0)) | 0;
    third = (third + (sums[row + 2] ?? 0)) | 0;
  }
  writeWeights(first, FEATURES, weights, 1);
  writeWeights(second, FEATURES, weights, 3);
  writeWeights(third, FEATURES, weights, 5);
  for (let tag = 1; tag < BIRTH_TAG; tag += 1) weights[tag] = (weights[tag] ?? 0) + CAUTION;
}

function begin(into: number[]): number {
  for (let tag = 0; tag < COUNT; tag += 1) into[tag] = (weights[tag] ?? 0) + (STARTS[tag] ?? 0);
  return 0;
}

/** Weighs the best rows up to this word; returns the tag each comes from, three bits a tag. */
function goOn(last: readonly number[], into: number[]): number {
  let ways = 0;
  for (let tag = 0; tag < COUNT; tag += 1) {
    let most = Number.MIN_SAFE_INTEGER;
    let way = 0;
    for (let before = 0; before < COUNT; before += 1) {
      const sum = (last[before] ?? 0) + (STEPS[before * COUNT + tag] ?? 0);
      if (sum <= most) continue;
      most = sum;
      way = before;
    }
    into[tag] = (weights[tag] ?? 0) + most;
    ways |= way << (tag * 3);
  }
  return ways;
}

function goBack(ways: readonly number[], ends: readonly number[]): readonly number[] {
  const tags = [...ways];
  let tag = 0;
  for (let other = 1; other < COUNT; other += 1)
    if ((ends[other] ?? 0) > (ends[tag] ?? 0)) tag = other;
  for (let at = ways.length - 1; at >= 0; at -= 1) {
    tags[at] = tag;
    tag = ((ways[at] ?? 0) >> (tag * 3)) & 7;
  }
  return tags;
}
