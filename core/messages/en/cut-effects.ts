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
  timeColumn: 'Handling time',
  timeHint:
    'Handling time is the working days from the day of receipt to the end, of dossiers with a day of receipt. Helped: the whole 95% interval is shorter. Did not help: the whole interval is less than half a day shorter. The time limit by the decision is what stands on paper, not a measured time.',
  timeUnknown: 'Not known: no dossier of this procedure has a day of receipt yet.',
  timeMeans: '{before} → {after} working days on average',
  timeChange: '{days} days beside those nobody changed (95%: {lower} to {upper})',
  timeKnown: 'with a day of receipt: {before} of dossiers before, {after} after',
  limitColumn: 'Time limit by the decision',
  limitUnsaid: 'the decision is silent',
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
  'time-few-months-before':
    'Fewer than 3 months before the cut have 5 dossiers or more with a day of receipt.',
  'time-few-months-after':
    'Fewer than 3 months after the cut have 5 dossiers or more with a day of receipt.',
  'time-nothing-to-compare':
    'No procedure of the same sector and level has enough dossiers with a day of receipt.',
  'time-other-trend-before': 'The two went apart before the cut already: they can’t be compared.',
  leftOut: 'Months with few answers are left out: {months}.',
  volume: '{before} → {after}',
  unknown: 'not known',
};
