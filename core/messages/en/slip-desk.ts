import type { SlipDeskMessages } from '../vi/slip-desk.ts';

export const slipDesk: SlipDeskMessages = {
  title: 'Print invitation slips',
  dayTitle: 'Slips of a day',
  dayHelp:
    'For dossiers reported by file: nobody holds their codes yet. A slip names the procedure, not the dossier (the server keeps no dossier code); any slip may be given to any citizen of that procedure, one each.',
  where: 'Unit or counter',
  wholeUnit: '{unit} – every counter',
  day: 'Day of the result',
  again: 'Also print again those printed so before (the earlier slips are then good no more)',
  waiting: '{n} slips of today are not printed yet.',
  codesTitle: 'Slips by dossier code',
  codes: 'Codes of the dossiers handed out today, one a line (at most 200)',
  source: 'Software that reported them',
  paper: 'Paper',
  'roll-58': '58 mm thermal roll',
  'roll-80': '80 mm thermal roll',
  a5: 'A5, one slip a sheet',
  a4: 'A4, four slips a sheet',
  print: 'Make a PDF to print',
  page: 'Open a page to print',
  printHelp:
    '{n} slips. Press Ctrl+P, choose the paper, margins “None”. Closing this page loses the codes: printing again makes new ones.',
  back: 'Back to printing slips',
  home: 'Back to the officials’ pages',
  noneOfDay: 'No slip of that day and place waits to be printed.',
  fresh:
    'Each printing makes new codes; slips printed before for the same dossier are good no more.',
  none: 'No dossier in the list has an invitation that can still be used.',
  tooMany: 'The list has {n} codes; 200 at most at a time. Nothing was printed.',
  someLacking:
    'Nothing was printed: there is no usable invitation for {codes}. Those codes are gone from the list below; print once more to print the rest.',
};
