import { fillIn } from '../messages/fill-in.ts';
import type { Nomination } from '../nomination.ts';
import type { ProcedureCode } from '../procedure.ts';
import { REASONS } from '../reason.ts';
import { isScore } from '../score.ts';
import { beginRating, greet } from './begin.ts';
import { chatWords } from './chat-words.ts';
import type { ButtonPress, Choice } from './citizen-input.ts';
import { isRated, type Conversation, type Question } from './conversation.ts';
import { eraseWords } from './erase-words.ts';
import { withLearnt } from './find-procedure.ts';
import { nextStep, questionSetOf, withSaid } from './next-step.ts';
import { listedReasons, scorePrompt, tickedText, tickItems, tickPrompt } from './prompts.ts';
import { changeScore, rate, rateEarlier, settledScore, withQuestion } from './rate.ts';
import { amend, toNomination } from './record-answer.ts';
import type { Move } from './step.ts';
import { stepOf } from './step-of.ts';
import { namePaper } from './steps/ask-paper.ts';
import { answerCriterion } from './steps/ask-criterion.ts';
import { keepNomination } from './steps/ask-nomination.ts';
import { nameProcedure } from './steps/ask-procedure.ts';
import { tellAnswer } from './tell-answer.ts';
import type { ConversationContext } from './turn.ts';

/** A button that belongs to a question. */
type QuestionPress = Extract<ButtonPress, { submissionId: unknown }>;

/**
 * What a button of a question does: of the open one everything, of one left behind all that can
 * still be said about a rating. It changes nothing when it belongs to no question of this chat.
 */
export function answerPress(
  current: Conversation,
  press: QuestionPress,
  context: ConversationContext,
): Move {
  const { submissionId } = press;
  const isOpen = submissionId === current.submissionId;
  const question = isOpen
    ? current
    : current.earlier.find((each) => each.submissionId === submissionId);
  if (question === undefined) return unknown(current);
  switch (press.kind) {
    case 'choice':
      return choose(current, question, press.value, context);
    case 'procedure':
      return isOpen ? chooseProcedure(current, press.procedure, context) : unknown(current);
    case 'criterion':
      return isOpen && isRated(current)
        ? answerCriterion(current, press, context)
        : unknown(current);
    case 'paper':
      return isRated(question) ? namePaper(current, question, press, context) : unknown(current);
    case 'ticks':
      return isRated(question) ? tick(current, question, press, context) : unknown(current);
  }
}

function chooseProcedure(
  current: Conversation,
  procedure: ProcedureCode,
  context: ConversationContext,
): Move {
  const { searched: words, offered } = current;
  const named = nameProcedure({ ...current, searched: null }, procedure, context);
  return offered.includes(procedure) ? withLearnt(named, words, procedure) : named;
}

function unknown(conversation: Conversation): Move {
  return { conversation, notices: [chatWords(conversation.language).buttonUnknown] };
}

function choose(
  current: Conversation,
  question: Question,
  value: Choice,
  context: ConversationContext,
): Move {
  const { language } = current;
  const isOpen = question.submissionId === current.submissionId;
  if (isScore(value)) {
    const move = isOpen
      ? rate(current, value, context)
      : isRated(question)
        ? changeScore(current, question, value, context)
        : rateEarlier(current, question, value, context);
    const stored = move.effects !== undefined && move.effects.length > 0;
    return stored ? { ...move, settled: settledScore(question, current, value) } : move;
  }
  if (value === 'change') {
    const prompt = scorePrompt(question.submissionId, language);
    return { conversation: current, notices: [], prompt };
  }
  if (value === 'erase') return eraseWords(current, context);
  if (value === 'tell') return tellAnswer(current, question);
  if (value === 'keep') return { conversation: current, notices: [chatWords(language).kept] };
  return isOpen ? chooseOpen(current, value, context) : unknown(current);
}

function chooseOpen(
  current: Conversation,
  value: Exclude<Choice, number | 'change' | 'erase' | 'keep' | 'tell'>,
  context: ConversationContext,
): Move {
  const words = chatWords(current.language);
  const { draft } = current;
  switch (value) {
    case 'skip':
      return stepOf(current).skip(current, context);
    case 'again':
      if (!isRated(current)) return { conversation: current, notices: [words.chooseFirst] };
      return greet(beginRating(current, {}, context), context);
    case 'drop':
      return { conversation: { ...current, draft: null }, notices: [words.draftDropped] };
    case 'send': {
      if (draft === null || !isRated(current)) return { conversation: current, notices: [] };
      if (draft.kinds !== 0) return keepNomination(current, draft, context);
      const { question, effects } = amend(current, { comment: draft.text }, context);
      const notice = effects.length > 0 ? words.commentKept : words.noMoreChanges;
      return { conversation: { ...question, draft: null }, notices: [notice], effects };
    }
  }
}

/** Every tick is stored at once; the last press only says that there are no more. */
function tick(
  current: Conversation,
  question: Question,
  { list, mask, done }: Extract<ButtonPress, { kind: 'ticks' }>,
  context: ConversationContext,
): Move {
  const { language } = current;
  const words = chatWords(language);
  const known = tickItems(list, language).reduce((bits, { bit }) => bits | (1 << bit), 0);
  if ((mask & ~known) !== 0) return unknown(current);
  const isOpen = question.submissionId === current.submissionId;
  const part = list === 'nomination' ? 'nomination' : 'reasons';
  const isAsked = isOpen && current.step === `ask-${part}`;
  if (done && mask === 0)
    return isAsked
      ? stepOf(current).skip(current, context)
      : { conversation: current, notices: [] };
  if (part === 'nomination' && done && isAsked) {
    const kept = keepNomination(
      current,
      { kinds: mask, text: current.draft?.text ?? null },
      context,
    );
    return { ...kept, settled: { text: kept.notices.join('\n'), buttons: [] }, notices: [] };
  }
  const change =
    part === 'nomination'
      ? {
          nomination: tickedNomination(mask, isOpen ? current.draft : null, context),
        }
      : { reasons: listedReasons(list).filter((reason) => (mask >> REASONS.indexOf(reason)) & 1) };
  const amended = amend(question, change, context);
  const { effects } = amended;
  const conversation = isOpen
    ? (amended.question as Conversation)
    : withQuestion(current, amended.question);
  const what = tickedText(list, mask, language);
  const settled = { text: fillIn(words.reasonsKept, { what }), buttons: [] };
  if (!isAsked) return { conversation, notices: [settled.text], effects };
  if (done) {
    const next = nextStep(withSaid(conversation, part), context);
    return { conversation: next, notices: [], settled, effects };
  }
  const draft =
    part === 'nomination' ? { kinds: mask, text: current.draft?.text ?? null } : current.draft;
  return {
    conversation: { ...conversation, draft },
    notices: [],
    prompt: tickPrompt(current, list, mask, questionSetOf(current, context)),
    inPlace: true,
    effects,
  };
}

/** Without words of its own it changes only what is ticked: what was written before stays. */
function tickedNomination(
  mask: number,
  draft: Conversation['draft'],
  context: ConversationContext,
): Nomination {
  const ticked = toNomination({ kinds: mask, text: draft?.text ?? null }, context);
  return draft === null ? { ...ticked, wordsStay: true } : ticked;
}
