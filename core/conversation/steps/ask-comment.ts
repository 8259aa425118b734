import { fillIn } from '../../messages/fill-in.ts';
import { chatWords } from '../chat-words.ts';
import { keepWords } from '../keep-words.ts';
import { nextStep, withSaid } from '../next-step.ts';
import { choiceButton } from '../prompts.ts';
import { rate } from '../rate.ts';
import { isSkip, readScoreDigit } from '../read-typed.ts';
import type { Step } from '../step.ts';

/** Asks for a comment. */
export const askComment: Step = {
  prompt({ language, submissionId }) {
    const words = chatWords(language);
    return {
      text: fillIn(words.askComment, { skip: words.skip }),
      buttons: [[choiceButton(submissionId, 'skip', words.skip, '0')]],
    };
  },

  skip: (conversation, context) => ({
    conversation: nextStep(withSaid(conversation, 'comment'), context),
    notices: [],
  }),

  read(conversation, text, context) {
    // A bare digit is another try at the score; words may well be the comment ("hài lòng").
    const score = readScoreDigit(text);
    if (score !== null) return rate(conversation, score, context);
    if (isSkip(text)) return askComment.skip(conversation, context);
    return keepWords(conversation, text, context);
  },
};
