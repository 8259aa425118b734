import type { AnswerWords } from '../vi/answers.ts';

export const answers: AnswerWords = {
  reasons: {
    'waited-too-long': 'Long wait',
    'result-late': 'Result came late',
    'too-many-papers': 'Too many papers',
    'came-back-often': 'Had to come back often',
    'hard-to-understand': 'Hard to understand',
    attitude: 'Attitude of staff',
    'extra-cost': 'Extra cost',
    other: 'Something else',
    fast: 'Fast',
    'on-time': 'On time',
    'few-papers': 'Few papers',
    'well-explained': 'Well explained',
    friendly: 'Friendly service',
  },
  nominationKinds: {
    papers: 'Papers to hand in',
    steps: 'Steps and visits',
    time: 'Time it takes',
    fee: 'Fees',
    conditions: 'Conditions and requirements',
    'repeated-data': 'Stating again what is known',
    'go-online': 'Let it be done online',
    other: 'Something else',
  },
  stages: {
    received: 'recorded',
    'under-review': 'under review',
    accepted: 'accepted, not yet in effect',
    'in-effect': 'done',
    declined: 'could not be done for now',
  },
};
