import type { SearchMessages } from '../vi/search.ts';

export const search: SearchMessages = {
  level: 'Is this done at the commune or at the province?',
  abroad: 'Is another country involved?',
  issue: 'Is it issued for the first time, again, or changed?',
  channel: 'How is it handed in?',
  which: 'Which of these procedures is meant?',
};
