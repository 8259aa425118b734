import type { PublicFiguresMessages } from '../vi/public-figures.ts';

export const publicFigures: PublicFiguresMessages = {
  title: 'Published results of ratings',
  lead: 'How satisfied people in {province} are with administrative procedures, by quarter, once it is over.',
  quarter: 'Quarter {quarter} of {year}',
  none: 'There is no quarter with {least} ratings yet.',
  headline: '{share} of {n} ratings are satisfied or very satisfied.',
  headlineBound: 'Share of the satisfied {share}, of {n} ratings.',
  interval: '95% confidence interval: {lower} to {upper}.',
  tooFew: 'Fewer than {least} ratings, or such a group could be worked out, so it is not shown.',
  simulated: 'Simulated figures, not ratings of real people.',
  unitTitle: 'By unit',
  procedureTitle: 'By procedure',
  channelTitle: 'By channel',
  nameColumn: 'Name',
  countColumn: 'Ratings',
  shareColumn: 'Satisfied',
  quarterColumn: 'Quarter',
  filesTitle: 'Open data',
  filesLead:
    'Free to use, naming the source. Groups of fewer than {least} are not shown; only quarters are published, so that nobody can work out a small group.',
  catalogue: 'Description of the data sets (DCAT)',
  nominations: 'What citizens wish simplified, and what was answered',
  all: 'See the whole province',
  nowhere: 'There is no such page.',
  busy: 'This page cannot be opened right now. Please try again in a few minutes.',
  datasetTitle: 'Satisfaction with administrative procedures, {province}, {period}',
  datasetText:
    'Ratings by five levels, by unit, procedure and channel; small groups are not shown.',
};
