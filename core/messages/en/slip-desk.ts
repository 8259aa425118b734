import type { SlipDeskMessages } from '../vi/slip-desk.ts';

export const slipDesk: SlipDeskMessages = {
  title: 'Print invitation slips',
  codes: 'Codes of the dossiers handed out today, one a line (at most 200)',
  source: 'Software that reported them',
  paper: 'Paper',
  'roll-58': '58 mm thermal roll',
  'roll-80': '80 mm thermal roll',
  a5: 'A5, one slip a sheet',
  a4: 'A4, four slips a sheet',
  print: 'Make a PDF to print',
  fresh:
    'Each printing makes new codes; slips printed before for the same dossier are good no more.',
  none: 'No dossier in the list has an invitation that can still be used.',
};
