import type { CloserMessages } from '../vi/closer.ts';

/** Words of the officials' page that looks closer at a figure. */
export const closer: CloserMessages = {
  title: 'How far the figure can be trusted',
  lead: 'Ratings backed by a dossier alone. All of this is made of figures that other pages show.',
  link: 'How far to trust this figure, and which units really differ',
  whole: 'Whole province',
  filterTitle: 'Period',
  period: 'Period',
  show: 'Show',
  none: 'There is no share in this period to look at.',
  asCounted: 'The share as reported: {share} of {n} ratings.',
  silentTitle: 'With those who did not rate',
  silent:
    'Whatever the {silent} people think who had a dossier finished and did not rate, the share of all dossiers lies between {lower} (none of them satisfied) and {upper} (all of them).',
  silentUnknown: 'How many dossiers were finished in the period is not known.',
  weightedTitle: 'With every line counting by its dossiers',
  weightedLead:
    'Where more people rate, they weigh more in the whole. Here every line weighs by its finished dossiers; that mends what is due to the line, not that people choose whether to rate.',
  weightedNone: 'No two lines have both dossiers and a share.',
  weightedBy: 'By the dossiers of each',
  'by-procedure': 'Procedure',
  'by-unit': 'Unit',
  lines: 'Lines',
  ratings: 'Ratings',
  finished: 'Dossiers',
  unweighted: 'As they rated',
  weighted: 'By dossiers',
  interval: '95% interval',
  effective: 'Worth as many ratings',
  outlookTitle: 'If it goes on as in the last 12 months',
  'outlook-too-early':
    'No forecast: only {months} months have enough ratings, or the target is due too long after them.',
  'outlook-due-past': 'The day by which the target was due is over: there is nothing to forecast.',
  'outlook-no-trend': 'No forecast: {months} months are all alike, with no trend to follow.',
  outlook:
    'By the trend of {months} months the share is about {share} by {due} (95% interval: {lower} to {upper}).',
  'reaches-yes': 'All of that interval meets the target of {target}.',
  'reaches-no': 'None of that interval meets the target of {target}: something has to change.',
  'reaches-unclear': 'The target of {target} lies within, so neither can be said.',
  driversTitle: 'What goes together with dissatisfaction',
  driversLead:
    'Of {n} ratings of 1 to 3, how many ticked each reason. One may tick several or none. Going together is not causing.',
  driversNone: 'No reason was ticked often enough to be shown.',
  reason: 'Reason',
  part: 'Part of the dissatisfied',
  ranksTitle: 'Which units really differ',
  ranksLead:
    'A unit with few ratings easily comes first or last by chance, so estimates are drawn towards the common level, the more the fewer the ratings. “Possible places” are those that the figures can’t rule out.',
  ranksNone: 'No two units have a share.',
  ranksFew:
    'Fewer than ten units: the intervals are narrower than the truth, for the common level is uncertain too.',
  upperHalf: 'Almost surely in the upper half: {units}.',
  lowerHalf: 'Almost surely in the lower half: {units}.',
  ranksTable: 'Table of {rows} units',
  unit: 'Unit',
  share: 'Satisfied',
  shrunk: 'Estimate',
  places: 'Possible places',
  placesOf: '{first} to {last}',
};
