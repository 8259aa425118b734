import { RATING_MARKS, type RatingMark } from '../../core/rating-mark.ts';
import type { Score } from '../../core/score.ts';

/** One finger coming down. */
interface Touch {
  readonly atMs: number;
  /** Fingers on the glass, this one included. */
  readonly fingers: number;
  /** Width of the contact on the glass, in millimetres; 0 when the screen does not tell. */
  readonly widthMm: number;
  /** True when nothing under it can be touched. */
  readonly onBlank: boolean;
}

export interface TouchJudge {
  noteTouch(touch: Touch): void;
  /** A finger that stayed down for so long. */
  noteHold(heldMs: number): void;
  /** A touch on a face, whether it counts or not. */
  noteFace(score: Score, atMs: number): void;
  /** A face that was taken as a rating. */
  noteRating(atMs: number): void;
  /** What was noticed since the last call; forgets it, so that no mark reaches the next citizen. */
  take(): readonly RatingMark[];
}

const PLAY_MS = 10_000;
const PLAY_TIMES = 3;
const DOUBLE_TAP_MS = 1_500;
const SOON_MS = 5_000;
const LEANING_MM = 25;
const LEANING_MS = 3_000;

/** Tells children's games, leaning elbows and double taps apart; says so, and stops nothing. */
export function createTouchJudge(): TouchJudge {
  const found = new Set<RatingMark>();
  let blanks: readonly number[] = [];
  let faces: readonly { readonly score: Score; readonly atMs: number }[] = [];
  let lastRatingAt = -Infinity;

  return {
    noteTouch({ atMs, fingers, widthMm, onBlank }) {
      if (fingers > 1) found.add('many-touches');
      if (widthMm > LEANING_MM) found.add('leaning');
      if (!onBlank) return;
      blanks = [...blanks.filter((at) => atMs - at < PLAY_MS), atMs];
      if (blanks.length >= PLAY_TIMES) found.add('play');
    },
    noteHold(heldMs) {
      if (heldMs > LEANING_MS) found.add('leaning');
    },
    noteFace(score, atMs) {
      const last = faces[faces.length - 1];
      if (last?.score === score && atMs - last.atMs < DOUBLE_TAP_MS) found.add('double-tap');
      faces = [...faces.filter((face) => atMs - face.atMs < PLAY_MS), { score, atMs }];
      if (new Set(faces.map((face) => face.score)).size >= PLAY_TIMES) found.add('play');
    },
    noteRating(atMs) {
      if (atMs - lastRatingAt < SOON_MS) found.add('soon-after');
      lastRatingAt = atMs;
    },
    take() {
      const marks = RATING_MARKS.filter((mark) => found.has(mark));
      found.clear();
      return marks;
    },
  };
}
