import type { KioskEnrolmentMessages } from '../vi/kiosk-enrolment.ts';

export const kioskEnrolment: KioskEnrolmentMessages = {
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
};
