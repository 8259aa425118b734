import type { OwnMailMessages } from '../vi/own-mail.ts';

/** Words of the officials' pages about their own e-mail address, and of the letters sent there. */
export const ownMail: OwnMailMessages = {
  title: 'My e-mail',
  lead: 'To be sent alerts by e-mail, give an address, then the code that is sent there. Nothing else is sent before the right code came back. The address is kept sealed; nothing is sent from 21:00 to 8:00.',
  off: 'This server is not set up to send e-mails.',
  address: 'E-mail address',
  send: 'Send a code',
  sent: 'If the address is right, the code arrives within minutes. It is good for 30 minutes.',
  code: 'Code of 8 digits',
  confirm: 'Confirm',
  confirmed: 'Confirmed. From now on alerts are sent by e-mail, too.',
  list: 'Alerts are sent to {address}.',
  remove: 'Send no more e-mails',
  removed: 'No more e-mails will be sent.',
  addressWrong: 'This is not an e-mail address.',
  codeWrong:
    'The code is wrong, older than 30 minutes, or was tried more than 5 times. Ask for a new one.',
  tooOften: 'You have asked for many codes. Try again in an hour.',
  codeLetter:
    'Một Chạm: confirm your e-mail address\nCode: {code}\n\nEnter it on the page “My chats” within 30 minutes. If you did not ask for it, ignore this letter: no other will come.',
  letterStop: 'To get no more of these letters: {link}',
  stopTitle: 'No more alerts by e-mail',
  stopLead: 'Press the button, and no more alerts are sent to this address. You need not sign in.',
  stop: 'Send no more',
  stopped: 'Nothing more is sent. To get alerts again, sign in and confirm the address once more.',
  stopUnknown:
    'This link is of no use any more: nothing is sent to the address, or the link was cut.',
};
