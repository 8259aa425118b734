import type { NominationKind } from '../../nomination.ts';

export const nominationKinds: Readonly<Record<NominationKind, string>> = {
  papers: 'Fewer papers',
  steps: 'Fewer steps and visits',
  time: 'Shorter time',
  fee: 'Lower fees',
  conditions: 'Fewer conditions',
  'repeated-data': 'No repeated data',
  'go-online': 'Possible online',
  other: 'Something else',
};
