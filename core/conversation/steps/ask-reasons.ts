import { keepWords } from '../keep-words.ts';
import { nextStep, questionSetOf, withSaid } from '../next-step.ts';
import { tickPrompt } from '../prompts.ts';
import { isSkip } from '../read-typed.ts';
import type { Step } from '../step.ts';
import { askProcedure } from './ask-procedure.ts';

/**
 * Asks why. Right after the tap the list fits the score; asked again it holds all reasons, because
 * the dialogue does not remember the score.
 */
export const askReasons: Step = {
  prompt: (conversation, context) =>
    tickPrompt(conversation, 'reasons', 0, questionSetOf(conversation, context)),

  skip: (conversation, context) => ({
    conversation: nextStep(withSaid(conversation, 'reasons'), context),
    notices: [],
  }),

  read(conversation, text, context) {
    if (isSkip(text)) return askReasons.skip(conversation, context);
    const answered = withSaid(conversation, 'reasons');
    const next = nextStep(answered, context);
    // Their own words instead: they may name what is asked next.
    if (next.step === 'ask-procedure') return askProcedure.read(next, text, context);
    return keepWords(answered, text, context);
  },
};
