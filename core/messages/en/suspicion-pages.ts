import type { SuspicionPageMessages } from '../vi/suspicion-pages.ts';

/** Words of the officials' page about suspected ratings. */
export const suspicionPages: SuspicionPageMessages = {
  navigation: 'Suspicions',
  title: 'Suspected ratings',
  lead: 'The program only marks and deletes nothing. Marked ratings are left out of the index and the verdict until somebody who is not of that counter decides, and says why.',
  caution:
    'Every sign is wrong now and then: a fair, a family that came together, a child at play. Ask the counter before you decide.',
  from: 'From',
  to: 'To',
  show: 'Show',
  rangeWrong: 'Choose a first day before the last one, within a year.',
  openTitle: 'To be decided',
  openNone: 'Nothing of these days waits for a decision.',
  decidedTitle: 'Decided',
  decidedNone: 'Nothing of these days has been decided.',
  leftOutTotal:
    'Of these days, {undecided} ratings are left out until somebody decides, {decided} by decision.',
  limits:
    'No sign finds fakes that drip in evenly: only codes given for dossiers stop those. The overview shows the figure both with and without marked ratings.',
  drippedTitle: 'What no rule can see',
  dripped:
    'Fakes dripped in slowly can’t be told from honest ratings by statistics; only the dossier stops them. Figures that count only ratings with a code are not moved. Where ratings without a code count too, so many fakes a day at one counter would move the share of satisfied of these days by so many points:',
  drippedNone: 'These days have too few ratings to say.',
  drippedSize: 'Fakes a day at one counter',
  'dripped-counter-best': 'A counter of average size, all best ones',
  'dripped-counter-worst': 'A counter of average size, all worst ones',
  'dripped-together-best': 'All counters together, all best ones',
  'dripped-together-worst': 'All counters together, all worst ones',
  held: '{n} ratings wait, and do not count yet.',
  more: '{n} more; choose fewer days.',
  headline: '{counter}, {day}',
  ratings: '{n} ratings',
  'rule-volume': 'More than dossiers',
  'rule-surge': 'Far more than usual',
  'rule-uniform': 'All the same',
  'rule-burst': 'A burst',
  'rule-make-up': 'Making up for a bad one',
  'rule-closed': 'Outside opening hours',
  'rule-play': 'Like a game',
  'rule-soon-after': 'Soon after another',
  'rule-many-touches': 'Several fingers at once',
  'rule-leaning': 'Leaning on the screen',
  'evidence-volume':
    '{n} ratings without a code, while {finished} dossiers were finished that day.',
  'evidence-surge': '{n} ratings without a code; about {usual} a day are usual.',
  'evidence-uniform':
    'All {n} ratings without a code say {score}; about {usualPercent}% do at this counter.',
  'evidence-burst':
    '{n} of {of} ratings came in a burst at one device: 4 in 40 seconds, 5 in 75 or 6 in 2 minutes.',
  'evidence-make-up':
    '{n} of {of} ratings were best ones, two or more within a minute after a bad one.',
  'evidence-closed':
    '{n} of {of} ratings came more than half an hour before the counter opened or after it closed.',
  'evidence-play':
    '{n} of {of} ratings had three faces within 10 seconds, or many touches where there is nothing.',
  'evidence-soon-after': '{n} of {of} ratings came less than 5 seconds after the one before.',
  'evidence-many-touches': '{n} of {of} ratings had two fingers or hands at once.',
  'evidence-leaning': '{n} of {of} ratings had a very wide or very long touch, like an elbow.',
  gone: 'This sign is no longer there.',
  'verdict-left-out': 'Left out',
  'verdict-counts': 'Counts',
  history: '{day}, {author}: {verdict} ({n} ratings). Why: {reason}',
  again: '{n} more were marked after this decision, and do not count yet.',
  decide: 'Decide',
  reason: 'Why',
  reasonHint: 'Required, at most {most} letters, kept with your account’s name. Name no citizen.',
  all: 'Decide alike about every other sign of this day at this counter',
  leaveOut: 'Leave these {n} out',
  count: 'Count these {n}',
  countAgain: 'Count them again',
  notYours: 'Only those responsible for the whole province decide, not those of the unit.',
  saved: 'The decision is recorded, and the figures follow it.',
  reasonMissing: 'Say why, in at most {most} letters.',
  stale: 'Somebody has just decided about this. Look again, then decide.',
  unknown: 'There is no such suspicion.',
};
