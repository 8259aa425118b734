import { fillIn } from '../../messages/fill-in.ts';
import { procedureName } from '../begin.ts';
import { chatWords } from '../chat-words.ts';
import type { Conversation } from '../conversation.ts';
import { findProcedures, findSubject, withLearnt, wordsToLearn } from '../find-procedure.ts';
import { choiceButton, draftText, languageRow, procedurePrompt, scorePrompt } from '../prompts.ts';
import { rate } from '../rate.ts';
import { isSkip, readScore } from '../read-typed.ts';
import { readWords } from '../read-words.ts';
import type { Move, Step } from '../step.ts';
import type { ConversationContext } from '../turn.ts';

/** Asks for one of the five answers; each row is one answer, best first, then the languages. */
export const askScore: Step = {
  prompt({ submissionId, language, draft }) {
    const words = chatWords(language);
    const { text, buttons } = scorePrompt(submissionId, language);
    if (draft === null) return { text, buttons: [...buttons, languageRow(language)] };
    const drop = choiceButton(submissionId, 'drop', words.draftDrop, '0');
    return {
      text: `${draftText(draft, language)}\n\n${text}\n${words.draftScore}`,
      buttons: [...buttons, [drop]],
    };
  },

  skip: (conversation) => ({
    conversation: { ...conversation, offered: [], searched: null },
    notices: [chatWords(conversation.language).chooseFirst],
  }),

  read(conversation, text, context) {
    const score = readScore(text);
    if (score !== null) return rate(conversation, score, context);
    if (isSkip(text)) return askScore.skip(conversation, context);
    return understand(conversation, text, context);
  },
};

/** Words before the tap: a procedure, a wish, or a comment, kept until a tap sends or drops it. */
function understand(conversation: Conversation, text: string, context: ConversationContext): Move {
  const { language } = conversation;
  const words = chatWords(language);
  const read = readWords(text, conversation);
  if (!read.ok) return { conversation, notices: [...read.error, words.chooseFirst] };
  const { draft, notices } = read.value;
  const find = draft.kinds === 0 ? findProcedures : findSubject;
  const found = find(text, false, context);
  const { sure, offered } = found;
  const searched = wordsToLearn(conversation, found);
  const procedure = conversation.procedure ?? sure;
  const named = procedureName({ procedure }, context);
  const naming = named === null ? [] : [fillIn(words.procedureNamed, { procedure: named })];
  if (draft.kinds !== 0) {
    const drafted = { ...conversation, procedure, draft };
    if (procedure !== null || offered.length === 0) {
      return { conversation: drafted, notices: [...notices, ...naming] };
    }
    return {
      conversation: { ...drafted, offered, searched },
      notices: [...notices, draftText(draft, language)],
      prompt: procedurePrompt(conversation, offered, context),
    };
  }
  if (conversation.invitation === null && sure !== null) {
    const known = { ...conversation, procedure: sure, offered: [], searched: null };
    return withLearnt({ conversation: known, notices: naming }, conversation.searched, sure);
  }
  if (conversation.procedure === null && offered.length > 0) {
    const asked = { ...conversation, offered, searched };
    return { conversation: asked, notices: [], prompt: procedurePrompt(asked, offered, context) };
  }
  if (isChat(text)) return { conversation, notices: [words.chooseFirst] };
  return { conversation: { ...conversation, draft }, notices };
}

/** A word or two of greeting is nothing that anyone wants stored. */
function isChat(text: string): boolean {
  return text.trim().split(/\s+/).length < 3;
}
