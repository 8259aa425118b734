import type { SlipMessages } from '../vi/slip.ts';

export const slip: SlipMessages = {
  ask: 'Please rate the service you just received',
  scan: 'Scan with your phone',
  orType: 'Or type the code at a kiosk',
  until: 'Until {day}',
  nobody: 'Nobody learns who answered',
};
