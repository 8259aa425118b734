import type { SettingsListMessages } from '../vi/settings-list.ts';

/** English words of the list of settings. */
export const settingsList: SettingsListMessages = {
  link: 'All settings',
  title: 'Settings',
  lead: 'The pages that you may open, and what each of them sets.',
  groupFigures: 'Figures and reports',
  groupCitizens: 'How citizens are asked and invited',
  groupPlaces: 'Units, counters, kiosks and keys',
  groupPeople: 'People',
  groupSystem: 'Channels, bots and the system',
  '/settings/targets':
    'The satisfaction and the cut to be reached, from when and by which decision.',
  '/settings/counting': 'Which ratings count, and what the rules leave open.',
  '/settings/letterhead': 'Agency, symbol, recipients and signatory of reports.',
  '/settings/questions': 'What citizens are asked after the score, by sector or procedure.',
  '/settings/identity': 'National emblem, mark and name of the province at the head of every page.',
  '/settings/zalo': 'The official account on Zalo, and consent when Zalo asks for it again.',
  '/settings/search-words': 'Words that citizens use, taught to the search.',
  '/settings/invitations':
    'How long invitations are good, when to remind, and what became of them.',
  '/access': 'Kiosks at the counters, and keys for one-stop software.',
  '/operations': 'What waits, was set aside or failed, and what to do.',
  '/catalogue': 'Procedures, units and counters.',
  '/hours': 'Opening hours and closed days of each counter.',
  '/people': 'Accounts of officials: role, unit, invitation, blocking.',
  '/settings/second-factor': 'Which roles may not work with a password alone.',
  '/audit': 'Who did what, and when.',
  '/account': 'Your own password, second factor and sessions.',
};
