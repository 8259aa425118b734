import type { SendingMessages } from '../vi/sending.ts';

export const sending: SendingMessages = {
  invitation:
    'Your dossier has been dealt with.\nProcedure: {procedure}\nPlace: {place}\n\nHow satisfied are you? One tap below is enough. Your answer is kept without your name and without the dossier. You can answer until the end of {day}.',
  reminder:
    'A reminder, the only one: your dossier has been dealt with, and there is no answer yet.\nProcedure: {procedure}\nPlace: {place}\n\nHow satisfied are you? One tap below is enough. You can answer until the end of {day}.',
  orOpen: 'Or open: {link}',
  status: 'Your suggestion for the procedure "{procedure}" ({kind}): {status}.',
  statusReason: 'Answer of the agency: {reason}',
  statusHint: 'Ask at any time: type /status. To be told nothing more, type /stop.',
  received: 'received',
  'under-review': 'under review',
  proposed: 'proposed to the authority in charge',
  decided: 'decided, not yet in effect',
  'in-effect': 'in effect',
  declined: 'not possible for now',
  answer: 'The office has answered the comment that you wrote after your rating:',
  answerHint: 'The address of this chat, kept to tell you this, has been erased.',
  answerSubject: 'Comment after a rating',
  answerKind: 'comment',
  answered: 'answered',
  stopHint: 'If you want no more invitations, type /stop.',
};
