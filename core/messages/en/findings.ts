import type { FindingsMessages } from '../vi/findings.ts';

export const findings: FindingsMessages = {
  title: 'What to do next',
  lead: 'Drawn from the figures that are shown; to be weighed, no decision in place of those responsible.',
  more: 'More to do, and all reasons',
  reasonsTitle: 'Reasons given most often',
  reasonsLead: 'By people who chose “neutral” or worse; one rating may give several reasons.',
  reasonColumn: 'Reason',
  countColumn: 'Ratings',
  changeTitle: 'Change from the period before',
  weekTitle: 'Change from the week before',
  week: 'Week of {first} – {last}: {now} satisfied of {n} ratings; the week before {before} of {nBefore}. Difference {points} percentage points (95% interval: {lower} to {upper}).',
  change:
    'The period before ({period}): {before} satisfied of {nBefore} ratings; this one {now}. Difference {points} percentage points (95% interval: {lower} to {upper}).',
  changeUnknown:
    'The period before ({period}): {before} satisfied of {nBefore} ratings. One of the two gives no exact share, so they can’t be compared yet.',
  clear: 'The difference is clear.',
  unclear: 'The difference isn’t clear.',
  fell: 'Clearly lower: {units}.',
  rose: 'Clearly higher: {units}.',
  moved: '{name} (from {before} down to {now})',
  movedUp: '{name} (from {before} up to {now})',
  reasons: 'Reasons for dissatisfaction given most often: {reasons}.',
  reasonItem: '{reason} ({n} ratings)',
  'advice-procedure':
    'Review the procedure “{name}” first: {share} satisfied of {n} ratings, {short} satisfied ones short of the target {target}.',
  'advice-unit':
    'Work with {name} on the causes and on measures: {share} satisfied of {n} ratings, {short} satisfied ones short of the target {target}.',
  'advice-ratings':
    'Invite more people to rate: about {missing} more ratings would decide whether the target is met.',
  'advice-marks':
    'Decide about {waiting} marked ratings that wait, with a reason, so that the figures are complete.',
  'advice-cuts':
    '{missing} procedures are missing for the target of cutting: put those at the top of “Review first” into the plan.',
  'advice-baseline': 'Freeze a list of procedures to count from, so that cutting can be measured.',
  'advice-keep': 'The target is met and nothing stands out: keep watching.',
  'advice-reason-waited-too-long':
    '{n} ratings say that they waited too long: more staff at busy hours, appointments, and say how long it will take.',
  'advice-reason-result-late':
    '{n} ratings say that the result came late: look at the steps that overrun; apologise and give a new date before the old one.',
  'advice-reason-too-many-papers':
    '{n} ratings say that there were too many papers: drop those that databases hold, ask for none beyond the rules.',
  'advice-reason-came-back-often':
    '{n} ratings say that they had to come back often: guide fully once in writing, take supplements online.',
  'advice-reason-hard-to-understand':
    '{n} ratings say that it is hard to understand: rewrite the guide in plain words, with filled-in examples at the counter.',
  'advice-reason-attitude':
    '{n} ratings name the attitude: talk with and train the counters that are named most.',
  'advice-reason-extra-cost':
    '{n} ratings name extra costs: check for charges beyond the rules, post fees and where to report.',
  'advice-reason-other': '{n} ratings give another reason: read the comments to learn which.',
};
