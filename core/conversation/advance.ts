import { fillIn } from '../messages/fill-in.ts';
import { isScore } from '../score.ts';
import { beginRating, greet } from './begin.ts';
import { chatWords, scoreLabel } from './chat-words.ts';
import type { ButtonPress, Choice, CitizenInput } from './citizen-input.ts';
import { isForgotten, type Conversation, type EarlierQuestion } from './conversation.ts';
import { obeyCommand } from './obey-command.ts';
import { readCommand } from './read-command.ts';
import { recordScore } from './record-score.ts';
import { counterOfCode } from './start-code.ts';
import type { Move, Step } from './step.ts';
import { askComment } from './steps/ask-comment.ts';
import { askScore, settledText } from './steps/ask-score.ts';
import { thanked } from './steps/thanked.ts';
import type { ConversationContext, Reply, Turn } from './turn.ts';

const STEPS: { readonly [C in Conversation as C['step']]: Step<C> } = {
  'ask-score': askScore,
  'ask-comment': askComment,
  thanked,
};

/**
 * One turn of the dialogue. Pure: the same conversation, input and context give the same turn.
 * Whatever the input, the turn ends with a message that says how to go on (except when the citizen
 * has closed the chat), and no submission id is ever rated twice.
 */
export function advanceConversation(
  conversation: Conversation | null,
  input: CitizenInput,
  context: ConversationContext,
): Turn {
  if (input.kind === 'left') return { conversation: null, replies: [], effects: [] };
  const forgotten = conversation !== null && isForgotten(conversation, context.now);
  const current = forgotten ? null : conversation;
  const move = decide(current, input, context);
  const after = move.conversation && { ...move.conversation, updatedAt: context.now };
  return {
    conversation: after,
    replies: renderMove(move, input.kind === 'language' ? 'instead' : 'new'),
    effects: move.effects ?? [],
  };
}

function decide(
  current: Conversation | null,
  input: Exclude<CitizenInput, { kind: 'left' }>,
  context: ConversationContext,
): Move {
  switch (input.kind) {
    case 'start':
      return start(current, input.code, context);
    case 'choice':
      return choose(current, input, context);
    case 'language':
      return changeLanguage(current, input, context);
    case 'text':
      return read(current, input.text, context);
    case 'unsupported':
      return remark(current, 'unsupported', context);
    case 'unknown-button':
      return remark(current, 'buttonUnknown', context);
  }
}

/** Says something and asks the open question again, or the first one when there is none. */
function remark(
  current: Conversation | null,
  notice: 'unsupported' | 'buttonUnknown' | 'alreadyRecorded',
  context: ConversationContext,
): Move {
  const conversation = current ?? beginRating(null, null, context);
  return { conversation, notices: [chatWords(conversation.language)[notice]] };
}

function start(
  current: Conversation | null,
  code: string | null,
  context: ConversationContext,
): Move {
  const { directory, province } = context;
  const counter = code === null ? null : counterOfCode(code, directory, province);
  // The same code again while its question is open is the same visit, not a second rating.
  const open = current?.step === 'ask-score' && current.counter === counter ? current : null;
  const conversation = open ?? beginRating(current, counter, context);
  const unknown = code !== null && counter === null;
  const before = unknown ? [chatWords(conversation.language).codeUnknown] : [];
  return greet(conversation, context, before);
}

function choose(
  current: Conversation | null,
  { submissionId, value }: Extract<ButtonPress, { kind: 'choice' }>,
  context: ConversationContext,
): Move {
  if (current === null) return remark(null, 'buttonUnknown', context);
  if (submissionId === current.submissionId) return stepOf(current).choose(current, value, context);
  const earlier = current.earlier.find((question) => question.submissionId === submissionId);
  if (!earlier) return remark(current, 'buttonUnknown', context);
  return answerEarlier(current, earlier, value, context);
}

/** A button of a question that was left for another one: it still counts, once. */
function answerEarlier(
  current: Conversation,
  question: EarlierQuestion,
  value: Choice,
  context: ConversationContext,
): Move {
  if (question.rated) return remark(current, 'alreadyRecorded', context);
  if (!isScore(value)) return remark(current, 'buttonUnknown', context);
  const { language } = current;
  const rating = recordScore(question, value, context);
  if (!rating.ok) {
    return { conversation: current, notices: [chatWords(language).ratingImpossible] };
  }
  const earlier = current.earlier.map((each) =>
    each === question ? { ...each, rated: true } : each,
  );
  const recorded = fillIn(chatWords(language).recorded, { score: scoreLabel(value, language) });
  return {
    conversation: { ...current, earlier },
    notices: [recorded],
    settled: settledText(current, value),
    effects: [{ kind: 'rating', rating: rating.value }],
  };
}

function changeLanguage(
  current: Conversation | null,
  { language }: Extract<ButtonPress, { kind: 'language' }>,
  context: ConversationContext,
): Move {
  if (current === null) return greet(beginRating(null, null, { ...context, language }), context);
  const conversation = { ...current, language };
  return conversation.step === 'ask-score'
    ? greet(conversation, context)
    : { conversation, notices: [] };
}

function read(current: Conversation | null, text: string, context: ConversationContext): Move {
  const typed = readCommand(text);
  if (typed?.command === 'start') return start(current, typed.argument, context);
  if (typed) return obeyCommand(current, typed.command, context);
  if (current === null) return greet(beginRating(null, null, context), context);
  return stepOf(current).read(current, text, context);
}

function renderMove(move: Move, placement: Reply['placement']): readonly Reply[] {
  const { conversation, settled } = move;
  const prompt = move.prompt ?? (conversation && stepOf(conversation).prompt(conversation));
  const text = [...move.notices, ...(prompt ? [prompt.text] : [])].join('\n\n');
  const message: Reply = { placement, text, buttons: prompt?.buttons ?? [] };
  if (settled === undefined) return [message];
  return [{ placement: 'instead', text: settled, buttons: [] }, message];
}

/** A step is only ever given conversations that stand at it, which its type can't say. */
function stepOf(conversation: Conversation): Step {
  return STEPS[conversation.step];
}
