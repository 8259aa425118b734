import { describe, expect, test } from 'vitest';
import { createTouchJudge } from '../../../kiosk/page/touch-judge.ts';

const TOUCH = { fingers: 1, widthMm: 9, onBlank: false };

describe('createTouchJudge', () => {
  test('finds nothing in one tap', () => {
    const judge = createTouchJudge();
    judge.noteTouch({ ...TOUCH, atMs: 0 });
    judge.noteHold(120);
    judge.noteFace(5, 0);
    judge.noteRating(0);
    expect(judge.take()).toEqual([]);
  });

  test('tells an unsure hand from play', () => {
    const unsure = createTouchJudge();
    unsure.noteFace(4, 0);
    unsure.noteFace(4, 900);
    expect(unsure.take()).toEqual(['double-tap']);
    const child = createTouchJudge();
    for (const [at, score] of ([1, 3, 5] as const).entries()) child.noteFace(score, at * 2_000);
    expect(child.take()).toEqual(['play']);
    const slow = createTouchJudge();
    for (const [at, score] of ([1, 3, 5] as const).entries()) slow.noteFace(score, at * 9_000);
    expect(slow.take()).toEqual([]);
  });

  test('takes three touches on nothing for play, and an elbow for leaning', () => {
    const judge = createTouchJudge();
    for (const atMs of [0, 1_000, 2_000]) judge.noteTouch({ ...TOUCH, onBlank: true, atMs });
    judge.noteTouch({ ...TOUCH, widthMm: 40, atMs: 3_000 });
    judge.noteTouch({ ...TOUCH, fingers: 2, atMs: 3_100 });
    expect(judge.take()).toEqual(['leaning', 'many-touches', 'play']);
    judge.noteHold(4_000);
    expect(judge.take()).toEqual(['leaning']);
  });

  test('marks a rating within five seconds of the last, and never the next citizen for the last one', () => {
    const judge = createTouchJudge();
    judge.noteRating(0);
    expect(judge.take()).toEqual([]);
    judge.noteRating(4_900);
    expect(judge.take()).toEqual(['soon-after']);
    judge.noteRating(20_000);
    expect(judge.take()).toEqual([]);
  });
});
