import type { Score } from '../../core/score.ts';
import type { SeededRandom } from './seeded-random.ts';
import { OPEN, scoreOf, span, type Touch } from './simulated-counter.ts';
import type { Attack } from './stuffing.ts';

const MINUTE = 60_000;

/** Leaves the questions as fast as a hand can: two touches. */
const hurry = (random: SeededRandom) => span(random, 0.8, 1.6);

function fake(random: SeededRandom, atMs: number, score: Score): Touch {
  return { atMs, score, isFake: true, staysMs: hurry(random) };
}

/** Some time while the counter is open, long enough before it closes. */
function openTime(random: SeededRandom): number {
  const [from, to] = OPEN[random.between(0, OPEN.length - 1)]!;
  return from + random.next() * (to - from - 5 * MINUTE);
}

function adding(
  fakes: (random: SeededRandom, touches: readonly Touch[]) => readonly Touch[],
): Attack {
  return (day, random) => ({ ...day, touches: [...day.touches, ...fakes(random, day.touches)] });
}

/** Five to twelve touches of a child within 20 to 60 seconds: any face, and now and then beside them. */
const child = adding((random) => {
  const from = openTime(random);
  const length = span(random, 20, 60);
  return Array.from({ length: random.between(5, 12) }, () => {
    const touch = fake(random, from + random.next() * length, random.between(1, 5) as Score);
    return random.next() < 0.2 ? { ...touch, as: 'blank' as const } : touch;
  });
});

/** So many of one score, one after the other, with this pause at most. */
function burst(count: readonly [number, number], pauseS: readonly [number, number]): Attack {
  return adding((random) => {
    let at = openTime(random);
    return Array.from({ length: random.between(...count) }, () => {
      at += span(random, ...pauseS);
      return fake(random, at, 5);
    });
  });
}

/** Eight best ones in the last two minutes. */
const atClosing = adding((random) => {
  const [, closing] = OPEN.at(-1)!;
  return spread(random, 8, closing - 2 * MINUTE, closing);
});

/** Eight best ones over the lunch break. */
const atLunch = adding((random) =>
  spread(random, 8, OPEN[0]![1] + 5 * MINUTE, OPEN[1]![0] - 5 * MINUTE),
);

/** Two or three best ones as soon as somebody was not pleased. */
const afterBad = adding((random, touches) =>
  touches
    .filter(({ score }) => score <= 2)
    .flatMap(({ atMs, staysMs }) => {
      let at = atMs + staysMs;
      return Array.from({ length: random.between(2, 3) }, () => {
        at += span(random, 4, 15);
        return fake(random, at, 5);
      });
    }),
);

/** So many of a score over the open hours, each apart from the others. */
function dripped(count: number, score: Score = 5): Attack {
  return adding((random) => {
    const [morning, afternoon] = OPEN;
    const half = Math.ceil(count / 2);
    const fakes = [
      ...spread(random, half, ...morning!),
      ...spread(random, count - half, ...afternoon!),
    ];
    return fakes.map((touch) => ({ ...touch, score }));
  });
}

/** Evenly spaced but for a little chance, so that no two come close together. */
function spread(random: SeededRandom, count: number, from: number, to: number): readonly Touch[] {
  const step = (to - from) / Math.max(1, count);
  return Array.from({ length: count }, (_, i) =>
    fake(random, from + (i + 0.15 + 0.7 * random.next()) * step, 5),
  );
}

/** Somebody taps what honest people would have, only more of it. */
const likeEverybody = adding((random) =>
  spread(random, 8, ...OPEN[0]!).map((touch) => ({
    ...touch,
    score: scoreOf(random, [0.02, 0.03, 0.08, 0.27, 0.6]),
  })),
);

/** The ways in which somebody may try, and whether the rules must find them. */
export const ATTACKS: Readonly<
  Record<string, { readonly attack: Attack; readonly mustFind: boolean }>
> = {
  child: { attack: child, mustFind: true },
  'burst-of-5-to-12': { attack: burst([5, 12], [3, 8]), mustFind: true },
  'burst-of-8-slower': { attack: burst([8, 8], [8, 20]), mustFind: true },
  closing: { attack: atClosing, mustFind: true },
  lunch: { attack: atLunch, mustFind: false },
  'after-bad': { attack: afterBad, mustFind: false },
  'dripped-8': { attack: dripped(8), mustFind: false },
  'dripped-4': { attack: dripped(4), mustFind: false },
  'dripped-2': { attack: dripped(2), mustFind: false },
  'dripped-8-worst': { attack: dripped(8, 1), mustFind: false },
  'like-everybody': { attack: likeEverybody, mustFind: false },
};
