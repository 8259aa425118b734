import { normalCdf } from './normal-distribution.ts';
import { StatisticsError } from './statistics-error.ts';
import { sameLength } from './sums.ts';

/** Independent figures, each about normal; `-Infinity` for one that is surely below all others. */
interface UncertainFigures {
  readonly mean: readonly number[];
  readonly sd: readonly number[];
  /** How many places there are at the top. */
  readonly places: number;
}

/** Pieces into which the range is cut in which the last place may lie. */
const PIECES = 96;
/** Halvings that find the ends of that range. */
const HALVINGS = 40;
/** Spreads away from the mean beyond which nothing lies. */
const FAR = 6;

/**
 * Chance of each figure to be among the highest `places`. By the law of total probability: where one
 * figure stands, and how likely at most `places - 1` of the others stand above that; their number is
 * taken as normal, with its exact mean and variance.
 */
export function topChances({ mean, sd, places }: UncertainFigures): {
  readonly chance: readonly number[];
} {
  sameLength(mean, sd);
  if (sd.some((value) => !(value > 0)) || !(places >= 1)) {
    throw new StatisticsError('argument-invalid', 'spreads and places must be positive');
  }
  const known = mean.flatMap((value, i) => (value === -Infinity ? [] : [i]));
  const sure = (i: number) => (mean[i] === -Infinity ? 0 : 1);
  if (known.length <= places) return { chance: mean.map((_, i) => sure(i)) };
  const figures = known.map((i) => ({ mean: mean[i]!, sd: sd[i]! }));
  const found = chancesOf(figures, places);
  const chance = mean.map(() => 0);
  known.forEach((i, at) => (chance[i] = Math.min(1, found[at]!)));
  return { chance };
}

interface Figure {
  readonly mean: number;
  readonly sd: number;
}

function chancesOf(figures: readonly Figure[], places: number): readonly number[] {
  const { from, to } = rangeOfLastPlace(figures, places);
  const width = (to - from) / PIECES;
  // Above the range the last place is surely passed.
  const chances = figures.map((figure) => above(figure, to));
  for (let piece = 0; piece < PIECES; piece += 1) {
    const left = from + piece * width;
    const { mean, variance } = numberAbove(figures, left + width / 2);
    figures.forEach((figure, i) => {
      const here = above(figure, left) - above(figure, left + width);
      if (here < 1e-12) return;
      const own = above(figure, left + width / 2);
      const spread = Math.sqrt(Math.max(1e-9, variance - own * (1 - own)));
      // Half a place is added, for numbers are whole.
      chances[i]! += here * cdf((places - 0.5 - (mean - own)) / spread);
    });
  }
  return chances;
}

/** Below it the figures above are surely too many, above it surely not. */
function rangeOfLastPlace(figures: readonly Figure[], places: number) {
  const lowest = Math.min(...figures.map(({ mean, sd }) => mean - FAR * sd));
  const highest = Math.max(...figures.map(({ mean, sd }) => mean + FAR * sd));
  const edge = (isBelow: (at: number) => boolean) => {
    let [low, high] = [lowest, highest];
    for (let i = 0; i < HALVINGS; i += 1) {
      const middle = (low + high) / 2;
      if (isBelow(middle)) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };
  const reach = (at: number) => {
    const { mean, variance } = numberAbove(figures, at);
    return { mean, far: FAR * Math.sqrt(variance) + 1 };
  };
  return {
    from: edge((at) => reach(at).mean - reach(at).far > places),
    to: edge((at) => reach(at).mean + reach(at).far > places && at < highest),
  };
}

function numberAbove(figures: readonly Figure[], at: number) {
  let [mean, variance] = [0, 0];
  for (const figure of figures) {
    const chance = above(figure, at);
    mean += chance;
    variance += chance * (1 - chance);
  }
  return { mean, variance };
}

function above({ mean, sd }: Figure, at: number): number {
  return cdf((mean - at) / sd);
}

/** Steps of the table a unit; between two the line errs by less than 2e-6. */
const STEPS = 128;
let table: Float64Array | null = null;

/** `normalCdf` from a table: it is asked a million times. */
function cdf(x: number): number {
  if (x <= -8) return 0;
  if (x >= 8) return 1;
  table ??= Float64Array.from({ length: 16 * STEPS + 2 }, (_, i) => normalCdf(i / STEPS - 8));
  const place = (x + 8) * STEPS;
  const before = Math.floor(place);
  return table[before]! + (place - before) * (table[before + 1]! - table[before]!);
}
