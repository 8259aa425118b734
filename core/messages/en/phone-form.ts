import type { PhoneFormMessages } from '../vi/phone-form.ts';

export const phoneForm: PhoneFormMessages = {
  title: 'How satisfied are you?',
  thanksSent: 'Your answer has been saved. You can close this page.',
  pickOne: 'Please choose one of the five answers.',
  tryAgain: 'Your answer could not be saved. Please choose once more; only one will be counted.',
  alreadyAnswered: 'You have already answered',
  alreadyAnsweredHelp: 'Your first answer is kept. You can close this page.',
  counterUnknown: 'This one-stop counter was not found',
  counterUnknownHelp:
    'The link may be old or incomplete. Please scan the QR code at the counter again.',
  tooMany: 'Too many answers are arriving just now',
  tooManyHelp: 'Please wait a minute and try again.',
  crossSite: 'Answers sent from another site are not accepted',
  crossSiteHelp: 'Please open the link or scan the QR code at the counter again, then answer.',
};
