import type { KioskMessages } from '../vi/kiosk.ts';

export const kiosk: KioskMessages = {
  appName: 'Một Chạm',
  title: 'How satisfied are you? · Một Chạm',
  needsScript: 'This page needs JavaScript. Please open it in a browser with JavaScript on.',
  languageChoice: 'Language',
  question: 'Are you satisfied with how your procedure was just handled?',
  instruction: 'Touch one face to answer.',
  staffCannotSee: 'Staff at the counter cannot see your answer.',
  thanks: 'Thank you!',
  savedHere: 'Your answer is saved on this device.',
  sent: 'Your answer has been sent.',
  addedUp: 'It carries no name and is only added up, so that the service can get better.',
  notSaved: 'This device could not save the answer',
  notSavedHelp: 'Please try again, or ask the staff to call for technical help.',
  notEnrolled: 'This device is not enrolled yet',
  notEnrolledHelp: 'An administrator enrols it for one one-stop counter in two steps:',
  mustEnrolAgain: 'This device must be enrolled again',
  mustEnrolAgainHelp:
    'The server no longer accepts this device. The ratings saved here are kept and will be sent once it is enrolled again:',
  enrolStepCode: 'Create an enrolment code for this one-stop counter.',
  enrolStepType: 'Type the code below, or open on this device the address {address}',
  enrolmentCode: 'Enrolment code',
  enrolNow: 'Enrol this device',
  enrolling: 'Enrolling…',
  codeMissing: 'Please type the enrolment code.',
  codeRefused: 'The code is wrong, used or expired. Please create a new one.',
  serverAway: 'The server cannot be reached. Please check the network and try again.',
  stillHeld: 'This device holds {waiting} ratings not yet sent and {refused} the server refused.',
  storageMissing: 'The browser does not let this device keep data',
  storageMissingHelp:
    'Please leave private browsing, check the free space, and open the page again.',
};
