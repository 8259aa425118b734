import type { RedactionMessages } from '../vi/redaction.ts';

export const redaction: RedactionMessages = {
  cut: 'To keep private matters private, this was removed before storing: {kinds}.',
  between: ', ',
  beforeLast: ' and ',
  kinds: {
    name: 'a person’s name',
    phone: 'a telephone number',
    address: 'an address',
    identity: 'the number of a document',
    email: 'an e-mail address',
    plate: 'a number plate',
    account: 'an account number',
    dossier: 'a dossier code',
    'birth-date': 'a date of birth',
    handle: 'an account on a social network',
  },
};
