import type { Conversation } from './conversation.ts';
import type { Step } from './step.ts';
import { askComment } from './steps/ask-comment.ts';
import { askCriterion } from './steps/ask-criterion.ts';
import { askNomination } from './steps/ask-nomination.ts';
import { askPaper } from './steps/ask-paper.ts';
import { askProcedure } from './steps/ask-procedure.ts';
import { askReasons } from './steps/ask-reasons.ts';
import { askScore } from './steps/ask-score.ts';
import { thanked } from './steps/thanked.ts';

const STEPS: Readonly<Record<Conversation['step'], Step>> = {
  'ask-score': askScore,
  'ask-procedure': askProcedure,
  'ask-reasons': askReasons,
  'ask-criterion': askCriterion,
  'ask-comment': askComment,
  'ask-nomination': askNomination,
  'ask-paper': askPaper,
  thanked,
};

/** The step at which the dialogue stands. */
export function stepOf({ step }: Conversation): Step {
  return STEPS[step];
}
