import type { SendingMessages } from '../vi/sending.ts';

export const sending: SendingMessages = {
  invitation:
    'Your dossier has been dealt with.\nProcedure: {procedure}\nPlace: {place}\n\nHow satisfied are you? One tap below is enough. Your answer is kept without your name and without the dossier. You can answer until the end of {day}.',
  reminder:
    'A reminder, the only one: your dossier has been dealt with, and there is no answer yet.\nProcedure: {procedure}\nPlace: {place}\n\nHow satisfied are you? One tap below is enough. You can answer until the end of {day}.',
  orOpen: 'Or open: {link}',
  stopHint: 'If you want no more invitations, type /stop.',
};
