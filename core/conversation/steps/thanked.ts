import { chatWords } from '../chat-words.ts';
import type { Conversation } from '../conversation.ts';
import { questionSetOf } from '../next-step.ts';
import { choiceButton, draftText } from '../prompts.ts';
import { rate } from '../rate.ts';
import { readScoreDigit } from '../read-typed.ts';
import { readWords } from '../read-words.ts';
import type { Step } from '../step.ts';

/** The rating is complete; offers another one, and still takes what comes to the citizen's mind. */
export const thanked: Step = {
  prompt({ language, submissionId, draft }) {
    const words = chatWords(language);
    if (draft !== null) {
      return {
        text: `${draftText(draft, language)}\n\n${words.draftAsk}`,
        buttons: [
          [choiceButton(submissionId, 'send', words.draftSend, '1')],
          [choiceButton(submissionId, 'drop', words.draftDrop, '0')],
        ],
      };
    }
    return {
      text: `${words.thanks}\n\n${words.offerAgain}`,
      buttons: [[choiceButton(submissionId, 'again', words.again)]],
    };
  },

  skip: (conversation) => ({ conversation: { ...conversation, draft: null }, notices: [] }),

  read(conversation, text, context) {
    const score = readScoreDigit(text);
    if (score !== null) return rate(conversation, score, context);
    const read = readWords(text, conversation);
    if (!read.ok) return { conversation, notices: read.error };
    const { draft, notices } = read.value;
    const { nomination } = questionSetOf(conversation, context);
    if (draft.kinds !== 0 && nomination && conversation.procedure !== null) {
      const asked: Conversation = { ...conversation, step: 'ask-nomination', draft };
      return { conversation: asked, notices };
    }
    // One word is more likely a goodbye than a comment.
    if (text.trim().split(/\s+/).length < 3) return { conversation, notices: [] };
    return { conversation: { ...conversation, draft: { ...draft, kinds: 0 } }, notices };
  },
};
