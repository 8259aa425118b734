import type { RatingMark } from '../../core/rating-mark.ts';
import type { Score } from '../../core/score.ts';
import { createTouchJudge } from '../../kiosk/page/touch-judge.ts';
import type { SeededRandom } from './seeded-random.ts';

/** One hand at the screen, on its way to a face. */
export interface Touch {
  /** Milliseconds after midnight. */
  readonly atMs: number;
  readonly score: Score;
  readonly isFake: boolean;
  /** Until this hand has left the questions and the faces are back. */
  readonly staysMs: number;
  /** What the touch was besides, as a screen tells it. */
  readonly as?: 'twice' | 'elbow' | 'two-hands' | 'blank';
}

/** A rating that the kiosk took. */
export interface Press extends Touch {
  readonly marks: ReadonlySet<RatingMark>;
}

/** How busy a counter is, and what its citizens say: shares of the scores 1 to 5. */
export interface CounterKind {
  readonly minutesPerDossier: number;
  readonly shares: readonly number[];
}

/** A day as it happened: hands at the kiosk, answers with a code, dossiers finished. */
export interface SimulatedDay {
  readonly touches: readonly Touch[];
  readonly backed: readonly Score[];
  readonly finished: number;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Usual hours: 7:00 to 11:30 and 13:30 to 17:00. */
export const OPEN: readonly (readonly [from: number, to: number])[] = [
  [7 * HOUR, 11.5 * HOUR],
  [13.5 * HOUR, 17 * HOUR],
];

/** Of those who were served: half answer, three of five of them without a code. */
const ANSWERS = 0.5;
const WITHOUT_CODE = 0.6;

/** Who comes with others that rate as well, one after the other. */
const FAMILIES = 0.05;

/** Hands that are unsure, wide or two. */
const UNSURE = [
  { as: 'twice', share: 0.03 },
  { as: 'elbow', share: 0.003 },
  { as: 'two-hands', share: 0.003 },
] as const;

/** After each rating the faces take nothing for so long. */
const COOLDOWN = 1_500;

/** Between the seconds `least` and `most`, in milliseconds. */
export function span(random: SeededRandom, least: number, most: number): number {
  return (least + random.next() * (most - least)) * SECOND;
}

export function scoreOf(random: SeededRandom, shares: readonly number[]): Score {
  let left = random.next();
  for (const [i, share] of shares.entries()) {
    left -= share;
    if (left < 0) return (i + 1) as Score;
  }
  return 5;
}

/** A working day on which nobody cheats; more come in the second hour after opening than in the last. */
export function honestDay(random: SeededRandom, kind: CounterKind): SimulatedDay {
  const touches: Touch[] = [];
  const backed: Score[] = [];
  let finished = 0;
  for (const [from, to] of OPEN) {
    for (let at = from; ;) {
      const isRush = at - from > HOUR / 2 && at - from < 2 * HOUR;
      const gap = kind.minutesPerDossier * MINUTE * (isRush ? 0.6 : 1.35);
      at -= gap * Math.log(1 - random.next());
      if (at >= to) break;
      finished += 1;
      if (random.next() >= ANSWERS) continue;
      const score = scoreOf(random, kind.shares);
      if (random.next() >= WITHOUT_CODE) backed.push(score);
      else touches.push(...atTheKiosk(random, { at, score, kind }));
    }
  }
  return { touches, backed, finished };
}

/** A citizen, or some of one family, a little after they were served. */
function atTheKiosk(
  random: SeededRandom,
  { at, score, kind }: { readonly at: number; readonly score: Score; readonly kind: CounterKind },
): readonly Touch[] {
  const touches: Touch[] = [];
  let next = at + span(random, 20, 300);
  const people = random.next() < FAMILIES ? random.between(2, 3) : 1;
  for (let person = 0; person < people; person += 1) {
    const unsure = random.next();
    const as = UNSURE.find(
      ({ share }, i) => unsure < share + UNSURE.slice(0, i).reduce((sum, it) => sum + it.share, 0),
    )?.as;
    const staysMs = span(random, 5, 25);
    const said = person === 0 ? score : scoreOf(random, kind.shares);
    touches.push({ atMs: next, score: said, isFake: false, staysMs, ...(as && { as }) });
    next += staysMs + span(random, 3, 25);
  }
  return touches;
}

/**
 * What the kiosk makes of a day's hands: who comes while somebody is there waits or is not heard, each
 * rating carries what the page's own judge saw, and what is seen later goes to the rating before.
 */
export function throughTheKiosk(touches: readonly Touch[]): readonly Press[] {
  const judge = createTouchJudge();
  const presses: (Touch & { readonly marks: Set<RatingMark> })[] = [];
  let backAt = -Infinity;
  for (const touch of touches.toSorted((a, b) => a.atMs - b.atMs)) {
    const waits = !touch.isFake && touch.as !== 'blank' && touch.atMs < backAt + COOLDOWN;
    const atMs = waits ? backAt + COOLDOWN + 2 * SECOND : touch.atMs;
    const onBlank = touch.as === 'blank';
    const fingers = touch.as === 'two-hands' ? 2 : 1;
    judge.noteTouch({ atMs, fingers, widthMm: touch.as === 'elbow' ? 40 : 8, onBlank });
    if (atMs >= backAt && !onBlank) judge.noteFace(touch.score, atMs);
    if (touch.as === 'twice') judge.noteFace(touch.score, atMs + 300);
    if (onBlank || atMs < backAt + COOLDOWN) {
      for (const mark of judge.take()) presses.at(-1)?.marks.add(mark);
      continue;
    }
    judge.noteRating(atMs);
    presses.push({ ...touch, atMs, marks: new Set(judge.take()) });
    backAt = atMs + touch.staysMs;
  }
  return presses;
}
