import type { LocalDay } from './calendar.ts';
import type { ProcedureCode } from './procedure.ts';

/** How far a suggestion has come; each has its words in `core/messages`. */
export type SuggestionStage = 'received' | 'under-review' | 'accepted' | 'in-effect' | 'declined';

/** What became of a citizen's wish to have a procedure simplified. */
export interface SuggestionProgress {
  readonly procedure: ProcedureCode;
  readonly stage: SuggestionStage;
  /** When it came to this stage; null where no official has said a word yet. */
  readonly since: LocalDay | null;
  /** The agency's own words, as published; null when there are none. */
  readonly answer: string | null;
}

/** Asked by the citizen's own pseudonym, which stands in `Nomination.voice`; newest first. */
export type FindSuggestions = (voice: string) => Promise<readonly SuggestionProgress[]>;
