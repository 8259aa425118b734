import type { SectionBasis } from '../section.ts';

export interface QuestionnaireDependencies extends SectionBasis {
  /** Lets a version just recorded be in force at once. */
  readonly refreshQuestions: () => Promise<void>;
}
