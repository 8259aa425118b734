import { claimByRules } from '../../core/redaction/propose.ts';
import { readComment } from '../../core/redaction/reading.ts';
import { follows, TAG_COUNT } from '../../core/redaction/tags.ts';
import { cluesOf } from '../../core/redaction/word-clues.ts';
import { FEATURE_SPACE, FEATURES, writeFeatures } from '../../core/redaction/word-features.ts';
import { parseLabelled } from '../core/redaction/labelled.ts';
import type { SeededRandom } from './seeded-random.ts';

/** One comment to learn from: the features of its words, and their tags. */
export interface Lesson {
  readonly features: Int32Array;
  readonly tags: Uint8Array;
  /** Words that patterns have not claimed. */
  readonly free: Uint8Array;
}

/** What has been learnt. */
export interface Learnt {
  /** `TAG_COUNT` weights a feature. */
  readonly weights: Float32Array;
  readonly steps: Float32Array;
  readonly starts: Float32Array;
}

const COUNT = TAG_COUNT;
const BEGINS: Readonly<Record<string, number>> = { name: 1, address: 3, 'birth-date': 5 };

/** Features left out by chance at each look, so that none is leant upon alone. */
const KEPT = 0.75;
/** Of so many last epochs. */
const AVERAGED = 3;
const STEP = 0.12;
const STEP_BETWEEN = 0.1;
const PENALTY = 1e-4;
/** What is likelier teaches nothing. */
const SURE = 0.9995;
/** Longer comments teach nothing that shorter ones do not. */
const MOST_WORDS = 400;

export function lessonOf(line: string): Lesson | null {
  const { text, spans } = parseLabelled(line);
  if (text !== text.normalize('NFC')) return null;
  const reading = readComment(text);
  const clues = cluesOf(reading, claimByRules(reading));
  const size = reading.words.length;
  if (size === 0 || size > MOST_WORDS) return null;
  const tags = new Uint8Array(size);
  for (const { kind, start, end } of spans) {
    const begin = BEGINS[kind];
    if (begin === undefined) continue;
    let last = -2;
    for (const [at, word] of reading.words.entries()) {
      if (word.start < start || word.end > end || reading.taken[at] === 1) continue;
      tags[at] = last === at - 1 ? begin + 1 : begin;
      last = at;
    }
  }
  const features = new Int32Array(size * FEATURES);
  for (let at = 0; at < size; at += 1) {
    writeFeatures(clues, at, features.subarray(at * FEATURES, (at + 1) * FEATURES));
  }
  return { features, tags, free: Uint8Array.from(reading.taken, (taken) => 1 - taken) };
}

/**
 * A conditional random field: the right tags shall be likelier than all others, as a row. Each epoch
 * looks at other lessons; what the later ones ended with is averaged.
 */
export function learnTags(
  lessonsOf: (epoch: number) => readonly Lesson[],
  epochs: number,
  random: SeededRandom,
): Learnt {
  const learner = new Learner(random);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const order = [...lessonsOf(epoch)];
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = random.between(0, at);
      [order[at], order[other]] = [order[other] as Lesson, order[at] as Lesson];
    }
    let loss = 0;
    for (const lesson of order) loss += learner.learn(lesson);
    if (epoch >= epochs - AVERAGED) learner.remember();
    process.stdout.write(`${epoch + 1}: ${(loss / order.length).toFixed(4)}\n`);
  }
  return learner.learnt();
}

/** Weights with the sums of squares that tell how far each may still move. */
class Learner {
  readonly #weights = new Float32Array(FEATURE_SPACE * COUNT);
  readonly #averaged = new Float32Array(FEATURE_SPACE * COUNT);
  #remembered = 0;
  readonly #squares = new Float32Array(FEATURE_SPACE * COUNT).fill(0.02);
  readonly #steps = new Float32Array(COUNT * COUNT);
  readonly #stepSquares = new Float32Array(COUNT * COUNT).fill(1);
  readonly #starts = new Float32Array(COUNT);
  readonly #startSquares = new Float32Array(COUNT).fill(1);
  readonly #random: SeededRandom;
  readonly #kept = new Int32Array(MOST_WORDS * FEATURES);
  readonly #ends = new Int32Array(MOST_WORDS + 1);
  readonly #odds = new Float64Array(MOST_WORDS * COUNT);
  readonly #ahead = new Float64Array(MOST_WORDS * COUNT);
  readonly #behind = new Float64Array(MOST_WORDS * COUNT);
  readonly #sure = new Uint8Array(MOST_WORDS);
  readonly #sums = new Float64Array(MOST_WORDS);
  readonly #ways = new Float64Array(COUNT * COUNT);

  constructor(random: SeededRandom) {
    this.#random = random;
  }

  /** Counts what is known now in the average. */
  remember(): void {
    this.#remembered += 1;
    for (let at = 0; at < this.#weights.length; at += 1) {
      this.#averaged[at] = (this.#averaged[at] ?? 0) + (this.#weights[at] ?? 0);
    }
  }

  learnt(): Learnt {
    return {
      weights: this.#averaged.map((sum) => (sum * KEPT) / this.#remembered),
      steps: this.#steps,
      starts: this.#starts,
    };
  }

  /** Moves the weights once and returns how unlikely the right tags were. */
  learn(lesson: Lesson): number {
    this.#leaveOut(lesson);
    this.#weigh(lesson);
    this.#passAhead(lesson.tags.length);
    this.#passBehind(lesson.tags.length);
    let loss = 0;
    for (let at = 0; at < lesson.tags.length; at += 1) loss += this.#moveWord(lesson, at);
    for (let at = 1; at < lesson.tags.length; at += 1) {
      if (this.#sure[at] === 0 || this.#sure[at - 1] === 0) this.#moveSteps(lesson, at);
    }
    return loss;
  }

  #leaveOut({ features, tags }: Lesson): void {
    let count = 0;
    for (let at = 0; at < tags.length; at += 1) {
      for (let index = at * FEATURES; index < (at + 1) * FEATURES; index += 1) {
        if (this.#random.next() < KEPT) this.#kept[count++] = features[index] ?? 0;
      }
      this.#ends[at + 1] = count;
    }
  }

  #weigh({ tags, free }: Lesson): void {
    for (let at = 0; at < tags.length; at += 1) {
      const sums = this.#odds.subarray(at * COUNT, (at + 1) * COUNT).fill(0);
      for (let index = this.#ends[at] ?? 0; index < (this.#ends[at + 1] ?? 0); index += 1) {
        const base = (this.#kept[index] ?? 0) * COUNT;
        for (let tag = 0; tag < COUNT; tag += 1) {
          sums[tag] = (sums[tag] ?? 0) + (this.#weights[base + tag] ?? 0);
        }
      }
      const most = free[at] === 1 ? Math.max(...sums) : (sums[0] ?? 0);
      for (let tag = 0; tag < COUNT; tag += 1) {
        sums[tag] = free[at] === 1 || tag === 0 ? Math.exp((sums[tag] ?? 0) - most) : 0;
      }
    }
    for (let way = 0; way < COUNT * COUNT; way += 1) {
      const possible = follows(Math.floor(way / COUNT), way % COUNT);
      this.#ways[way] = possible ? Math.exp(this.#steps[way] ?? 0) : 0;
    }
  }

  #passAhead(size: number): void {
    for (let at = 0; at < size; at += 1) {
      let sum = 0;
      for (let tag = 0; tag < COUNT; tag += 1) {
        let before = follows(0, tag) ? Math.exp(this.#starts[tag] ?? 0) : 0;
        if (at > 0) {
          before = 0;
          for (let from = 0; from < COUNT; from += 1) {
            before +=
              (this.#ahead[(at - 1) * COUNT + from] ?? 0) * (this.#ways[from * COUNT + tag] ?? 0);
          }
        }
        const odds = before * (this.#odds[at * COUNT + tag] ?? 0);
        this.#ahead[at * COUNT + tag] = odds;
        sum += odds;
      }
      for (let tag = 0; tag < COUNT; tag += 1) {
        this.#ahead[at * COUNT + tag] = (this.#ahead[at * COUNT + tag] ?? 0) / sum;
      }
      this.#sums[at] = sum;
    }
  }

  #passBehind(size: number): void {
    this.#behind.fill(1, (size - 1) * COUNT, size * COUNT);
    for (let at = size - 2; at >= 0; at -= 1) {
      for (let from = 0; from < COUNT; from += 1) {
        let sum = 0;
        for (let tag = 0; tag < COUNT; tag += 1) {
          sum +=
            (this.#ways[from * COUNT + tag] ?? 0) *
            (this.#odds[(at + 1) * COUNT + tag] ?? 0) *
            (this.#behind[(at + 1) * COUNT + tag] ?? 0);
        }
        this.#behind[at * COUNT + from] = sum / (this.#sums[at + 1] ?? 1);
      }
    }
  }

  #moveWord({ tags, free }: Lesson, at: number): number {
    const right = tags[at] ?? 0;
    const odds = Array.from(
      { length: COUNT },
      (_, tag) => (this.#ahead[at * COUNT + tag] ?? 0) * (this.#behind[at * COUNT + tag] ?? 0),
    );
    const all = odds.reduce((sum, one) => sum + one, 0);
    const likely = (odds[right] ?? 0) / all;
    this.#sure[at] = likely < SURE ? 0 : 1;
    for (let tag = 0; tag < COUNT; tag += 1) {
      const pull = (odds[tag] ?? 0) / all - (tag === right ? 1 : 0);
      if (at === 0) move(this.#starts, this.#startSquares, tag, pull);
      if (free[at] === 1 && likely < SURE && Math.abs(pull) > 1e-4) this.#moveTag(at, tag, pull);
    }
    return -Math.log(likely + 1e-12);
  }

  #moveTag(at: number, tag: number, pull: number): void {
    for (let index = this.#ends[at] ?? 0; index < (this.#ends[at + 1] ?? 0); index += 1) {
      const place = (this.#kept[index] ?? 0) * COUNT + tag;
      const slope = pull + PENALTY * (this.#weights[place] ?? 0);
      const square = (this.#squares[place] ?? 0) + slope * slope;
      this.#squares[place] = square;
      this.#weights[place] = (this.#weights[place] ?? 0) - (STEP * slope) / Math.sqrt(square);
    }
  }

  #moveSteps({ tags }: Lesson, at: number): void {
    const rightWay = (tags[at - 1] ?? 0) * COUNT + (tags[at] ?? 0);
    const odds = this.#ways.map((way, index) => {
      const [from, tag] = [Math.floor(index / COUNT), index % COUNT];
      const before = this.#ahead[(at - 1) * COUNT + from] ?? 0;
      return (
        way * before * (this.#odds[at * COUNT + tag] ?? 0) * (this.#behind[at * COUNT + tag] ?? 0)
      );
    });
    const all = odds.reduce((sum, one) => sum + one, 0);
    for (let way = 0; way < COUNT * COUNT; way += 1) {
      const pull = (odds[way] ?? 0) / all - (way === rightWay ? 1 : 0);
      if (Math.abs(pull) > 1e-3) move(this.#steps, this.#stepSquares, way, pull);
    }
  }
}

function move(weights: Float32Array, squares: Float32Array, at: number, pull: number): void {
  const square = (squares[at] ?? 0) + pull * pull;
  squares[at] = square;
  weights[at] = (weights[at] ?? 0) - (STEP_BETWEEN * pull) / Math.sqrt(square);
}
