import type { Reason } from '../../reason.ts';

export const reasons: Readonly<Record<Reason, string>> = {
  'waited-too-long': 'Long wait',
  'result-late': 'Result came late',
  'too-many-papers': 'Too many papers',
  'came-back-often': 'Had to come back',
  'hard-to-understand': 'Hard to understand',
  attitude: 'Staff attitude',
  'extra-cost': 'Extra cost',
  fast: 'Fast',
  'on-time': 'On time',
  'few-papers': 'Few papers',
  'well-explained': 'Well explained',
  friendly: 'Friendly',
  other: 'Something else',
};
