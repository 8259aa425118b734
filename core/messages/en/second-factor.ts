import type { SecondFactorMessages } from '../vi/second-factor.ts';

/** Words of the officials' pages about second factors that a role must have. */
export const secondFactor: SecondFactorMessages = {
  link: 'Two steps required',
  title: 'Signing in by two steps, required',
  lead: 'Choose the roles that may not work with a password alone. Whoever has neither a phone’s codes nor a passkey can open only the page on which to set one up, until that is done.',
  roles: 'Required of',
  signOn: 'Who comes by the province’s sign-on is asked there for what the province wants.',
  save: 'Save',
  saved: 'Saved.',
  stale: 'Somebody has just changed this. Read it again, then save.',
  history: 'Last changed by {author} on {day}.',
  neededTitle: 'Two steps are required',
  'set-up':
    'Your role must sign in by two steps. Switch on the codes of your phone, or add a passkey, on this page; all other pages open right after that.',
  'use-passkey':
    'Your role must sign in by two steps, and this time you came by password alone. Sign in again with your passkey, or switch on the codes of your phone.',
  again: 'Sign in again',
};
