import type { CutEffectsMessages } from '../vi/cut-effects.ts';

/** Words of the officials' page that tells whether cuts helped. */
export const cutEffects: CutEffectsMessages = {
  title: 'Did the cuts help?',
  link: 'Did the cuts help people?',
  lead: 'Each cut in effect is compared with procedures of the same sector and level that nobody changed meanwhile: what changed for all is taken off, and the rest is the cut’s.',
  caution:
    'Procedures are mostly picked because they look bad, and may get better by themselves; this speaks of cause only where both groups went the same way before.',
  none: 'No cut in effect has left a procedure that people still go through.',
  backLink: 'Back to the ledger of cuts',
  caption: 'Each cut, newest first',
  procedureColumn: 'Procedure and what was done',
  satisfactionColumn: 'Share satisfied',
  latenessColumn: 'Share late',
  timeColumn: 'Time limit by the decision',
  timeUnsaid: 'the decision is silent',
  timeHint:
    'Dossiers are handed in without the day on which they were received, so the time that they really took shows in the share of late ones only; beside it stands the time limit that the decision shortened.',
  volumeColumn: 'Dossiers a month',
  since: '{kind}, in effect from {day}',
  'verdict-helped': 'Helped',
  'verdict-did-not-help': 'Did not help',
  'verdict-cannot-tell-yet': 'Can’t tell yet',
  change: '{points} points (95%: {lower} to {upper})',
  compared: 'against {count} procedures; {before} months before, {after} after',
  'too-few-months-before': 'Fewer than 3 months before the cut have 5 answers or more.',
  'too-few-months-after': 'Fewer than 3 months after the cut have 5 answers or more.',
  'too-nothing-to-compare': 'There is no procedure of the same sector and level to compare with.',
  'too-other-trend-before': 'The two went apart before the cut already: they can’t be compared.',
  leftOut: 'Months with few answers are left out: {months}.',
  volume: '{before} → {after}',
  unknown: 'not known',
};
