import type { KioskMessages } from '../vi/kiosk.ts';

export const kiosk: KioskMessages = {
  appName: 'Một Chạm',
  title: 'How satisfied are you? · Một Chạm',
  needsScript: 'This page needs JavaScript. Please open it in a browser with JavaScript on.',
  languageChoice: 'Language',
  question: 'Are you satisfied with how your procedure was just handled?',
  instruction: 'Touch one face to answer.',
  staffCannotSee: 'Staff at the counter cannot see your answer.',
  changeTitle: 'Please choose a face again',
  codeHeld: 'Code received. Please touch a face.',
  thanks: 'Thank you!',
  savedHere: 'Your answer is saved on this device.',
  sent: 'Your answer has been sent.',
  addedUp: 'It carries no name and is only added up, so that the service can get better.',
  notSaved: 'This device could not save the answer',
  notSavedHelp: 'Please try again, or ask the staff to call for technical help.',
  storageMissing: 'The browser does not let this device keep data',
  storageMissingHelp:
    'Please leave private browsing, check the free space, and open the page again.',
};
