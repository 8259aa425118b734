import type { Score } from '../../core/score.ts';

/** The faces from the best answer to the worst: the order for everybody, unless a kiosk is set otherwise. */
export const FACE_ORDER: readonly Score[] = [5, 4, 3, 2, 1];

/** How the five faces look and lie: in colour or plain; side by side or stacked, and which end comes first. */
export type FaceLayout = `${'faces' | 'plain'}-5-${'good' | 'bad'}-${'left' | 'top'}`;

/**
 * Mouth and eyebrows carry the meaning; colour (blue to vermillion, safe for colour-blind eyes) only
 * repeats it. The neutral mouth is raised a little, because a straight one is read as displeased.
 */
const FEATURES: Readonly<Record<Score, { fill: string; brows: string; mouth: string }>> = {
  5: {
    fill: '#56b4e9',
    brows: 'M24 28Q33 18 42 25M58 25Q67 18 76 28',
    mouth: 'M25 57C29 87 71 87 75 57',
  },
  4: {
    fill: '#a9d8f2',
    brows: 'M24 27Q33 21 42 25M58 25Q67 21 76 27',
    mouth: 'M25 62C35 79 65 79 75 62',
  },
  3: {
    fill: '#f5efdc',
    brows: 'M24 26Q33 23 42 25M58 25Q67 23 76 26',
    mouth: 'M26 68C39 74 61 74 74 68',
  },
  2: {
    fill: '#f6c489',
    brows: 'M24 29Q34 27 42 22M58 22Q66 27 76 29',
    mouth: 'M25 77C35 61 65 61 75 77',
  },
  1: {
    fill: '#ec8a45',
    brows: 'M23 33Q35 29 43 18M57 18Q65 29 77 33',
    mouth: 'M26 81C30 55 70 55 74 81',
  },
};

/** The face as an SVG picture. It has no text of its own: the word stands beside it. */
export function faceSvg(score: Score): string {
  const { fill, brows, mouth } = FEATURES[score];
  return (
    '<svg class="face" viewBox="0 0 100 100" aria-hidden="true" focusable="false">' +
    `<circle cx="50" cy="50" r="47" fill="${fill}" stroke="#1a1a1a" stroke-width="3"/>` +
    '<g fill="#1a1a1a"><ellipse cx="34" cy="42" rx="4.6" ry="6.4"/><ellipse cx="66" cy="42" rx="4.6" ry="6.4"/></g>' +
    `<path d="${brows}${mouth}" fill="none" stroke="#1a1a1a" stroke-width="5" stroke-linecap="round"/>` +
    '</svg>'
  );
}
