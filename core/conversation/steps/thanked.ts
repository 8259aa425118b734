import { beginRating, greet } from '../begin.ts';
import { chatWords } from '../chat-words.ts';
import type { Thanked } from '../conversation.ts';
import type { Step } from '../step.ts';

/** The rating is complete; offers another one, whose place is not named. */
export const thanked: Step<Thanked> = {
  prompt({ language, submissionId }) {
    const words = chatWords(language);
    const again = { kind: 'choice', submissionId, value: 'again' } as const;
    return { text: words.offerAgain, buttons: [[{ label: words.again, press: again }]] };
  },

  choose(conversation, value, context) {
    if (value === 'again') return greet(beginRating(conversation, null, context), context);
    return { conversation, notices: [chatWords(conversation.language).alreadyRecorded] };
  },

  read(conversation) {
    return { conversation, notices: [chatWords(conversation.language).notAdded] };
  },
};
