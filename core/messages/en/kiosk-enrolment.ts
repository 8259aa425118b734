import type { KioskEnrolmentMessages } from '../vi/kiosk-enrolment.ts';

export const kioskEnrolment: KioskEnrolmentMessages = {
  notEnrolled: 'This device is not enrolled yet',
  notEnrolledHelp: 'An administrator enrols it for one one-stop counter in three steps:',
  mustEnrolAgain: 'This device must be enrolled again',
  mustEnrolAgainHelp:
    'The server no longer accepts this device. The ratings saved here are kept and will be sent once it is enrolled again:',
  stepSize: 'Change the size of the screen until the black bar is exactly 5 cm long.',
  stepOpen: 'Open {address} on your own computer.',
  stepType: 'Type this code there, name the device and choose the counter:',
  size: '{inches} inches ({cm} cm)',
  smaller: 'Smaller',
  larger: 'Larger',
  asking: 'Asking for a code…',
  waiting: 'Waiting for the code to be typed. The device then starts by itself.',
  notKept:
    'The browser does not let this device keep data. Leave the private window and check the free space.',
  serverAway: 'The server cannot be reached. Please check the network and try again.',
  stillHeld: 'This device holds {waiting} ratings not yet sent and {refused} the server refused.',
};
