import { fillIn } from '../../messages/fill-in.ts';
import type { ProcedureCode } from '../../procedure.ts';
import { procedureName } from '../begin.ts';
import { chatWords } from '../chat-words.ts';
import type { Conversation } from '../conversation.ts';
import { findProcedures, findSubject, withLearnt, wordsToLearn } from '../find-procedure.ts';
import { keepWords } from '../keep-words.ts';
import { nextStep, withSaid } from '../next-step.ts';
import { choiceButton, procedurePrompt } from '../prompts.ts';
import { amend } from '../record-answer.ts';
import { readSuggestion } from '../read-suggestion.ts';
import { readWords } from '../read-words.ts';
import { foldTyped, isSkip } from '../read-typed.ts';
import type { Move, Step } from '../step.ts';
import type { ConversationContext } from '../turn.ts';

/** Asks which procedure the stored score is about. */
export const askProcedure: Step = {
  prompt({ language, submissionId }) {
    const words = chatWords(language);
    return {
      text: fillIn(words.askProcedure, { skip: words.skip }),
      buttons: [[choiceButton(submissionId, 'skip', words.skip, '0')]],
    };
  },

  skip: (conversation, context) => ({
    conversation: nextStep(withSaid(conversation, 'procedure'), context),
    notices: [],
  }),

  read(conversation, text, context) {
    if (isSkip(text)) return askProcedure.skip(conversation, context);
    const wish = readSuggestion(text);
    const find = wish === 0 ? findProcedures : findSubject;
    const found = find(text, true, context);
    const { sure, offered } = found;
    if (sure !== null) {
      const named = nameWithWords(conversation, { procedure: sure, text }, context);
      return withLearnt(named, conversation.searched, sure);
    }
    if (offered.length > 0) {
      const kept =
        wish === 0 ? { conversation, notices: [] } : keepWish(conversation, text, context);
      const prompt = procedurePrompt(conversation, offered, context);
      return {
        ...kept,
        conversation: kept.conversation && {
          ...kept.conversation,
          offered,
          searched: wordsToLearn(conversation, found),
        },
        prompt,
      };
    }
    // Words that name no procedure are what the citizen has to say.
    if (text.trim().includes(' ')) return keepWords(conversation, text, context);
    return { conversation, notices: [chatWords(conversation.language).procedureUnknown] };
  },
};

/** The words are stored as a comment at once, and ticked already when the wish is asked for. */
function keepWish(conversation: Conversation, text: string, context: ConversationContext): Move {
  const move = keepWords(conversation, text, context);
  const read = readWords(text, conversation);
  if (!read.ok || move.conversation === null) return move;
  return { ...move, conversation: { ...move.conversation, draft: read.value.draft } };
}

/** Words besides a procedure's name from which on they are kept: with fewer it was only named. */
const SAYS_MORE = 6;

/** "Thủ tục làm sổ đỏ rườm rà quá" names a procedure and says more than that. */
function nameWithWords(
  conversation: Conversation,
  { procedure, text }: { readonly procedure: ProcedureCode; readonly text: string },
  context: ConversationContext,
): Move {
  const named = nameProcedure(conversation, procedure, context);
  if (named.conversation === null) return named;
  const name = new Set(foldTyped(procedureName({ procedure }, context) ?? '').split(' '));
  const more = foldTyped(text)
    .split(' ')
    .filter((word) => !name.has(word));
  if (readSuggestion(text) === 0 && more.length < SAYS_MORE) return named;
  const move = keepWords(named.conversation, text, context);
  return {
    ...move,
    notices: [...named.notices, ...move.notices],
    effects: [...(named.effects ?? []), ...(move.effects ?? [])],
  };
}

/** The procedure was chosen: before the tap it goes with it, after it it is a later answer. */
export function nameProcedure(
  conversation: Conversation,
  procedure: ProcedureCode,
  context: ConversationContext,
): Move {
  const words = chatWords(conversation.language);
  const name = procedureName({ procedure }, context);
  if (name === null) return { conversation, notices: [words.procedureUnknown] };
  const notices = [fillIn(words.procedureNamed, { procedure: name })];
  const { question, effects } = amend(conversation, { procedure }, context);
  const named = { ...withSaid(question, 'procedure'), procedure };
  const after = named.step === 'ask-procedure' ? nextStep(named, context) : named;
  return { conversation: after, notices, effects };
}
