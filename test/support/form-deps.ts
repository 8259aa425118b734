import { NO_IDENTITY } from '../../core/identity.ts';
import { toQuestionnaires } from '../../core/questionnaire.ts';
import type { PhoneFormDeps } from '../../kiosk/form/form-deps.ts';

/** What the phone form needs besides counters and intake: no invitation, nothing found, no official. */
export const QUIET_FORM: Pick<
  PhoneFormDeps,
  | 'identity'
  | 'invitations'
  | 'questionnaires'
  | 'findProcedures'
  | 'answeredNominations'
  | 'similarWishes'
  | 'papersOf'
  | 'answerKey'
  | 'answerTo'
  | 'isStaffBrowser'
> = {
  identity: { current: () => NO_IDENTITY },
  invitations: {
    find: async () => null,
    findAny: async () => null,
    noteOpened: async () => undefined,
  },
  questionnaires: () => toQuestionnaires([]),
  findProcedures: async () => [],
  answeredNominations: async () => [],
  similarWishes: async () => [],
  papersOf: async () => [],
  answerKey: () => 'key',
  answerTo: async () => null,
  isStaffBrowser: async () => false,
};
