import type { Score } from '../../score.ts';

export const scores: Readonly<Record<Score, string>> = {
  5: 'Very satisfied',
  4: 'Satisfied',
  3: 'Neutral',
  2: 'Dissatisfied',
  1: 'Very dissatisfied',
};
