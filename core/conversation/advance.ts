import { isTypedCode } from '../invitation.ts';
import { instant } from '../calendar.ts';
import { answerPress } from './answer-press.ts';
import { beginRating, greet } from './begin.ts';
import { chatWords } from './chat-words.ts';
import type { ButtonPress, CitizenInput } from './citizen-input.ts';
import { isForgotten, isRated, type Conversation } from './conversation.ts';
import { obeyCommand } from './obey-command.ts';
import { rate } from './rate.ts';
import { withOffer } from './tell-answer.ts';
import { meansEnough, readCommand } from './read-command.ts';
import { readLanguage, readPress } from './read-press.ts';
import { counterOfCode } from './start-code.ts';
import type { Move, Prompt } from './step.ts';
import { stepOf } from './step-of.ts';
import type { ConversationContext, Reply, Turn } from './turn.ts';

/** Typed codes are short enough to be guessed by trying: this many in `TRIES_WITHIN_MS`, no more. */
const MOST_CODE_TRIES = 5;
const TRIES_WITHIN_MS = 10 * 60_000;

/**
 * One turn of the dialogue. Pure: the same conversation, input and context give the same turn.
 * Whatever the input, the turn ends with a message that says how to go on (except when the citizen
 * has closed the chat), and no submission id is ever rated twice: what comes later amends.
 */
export function advanceConversation(
  conversation: Conversation | null,
  input: CitizenInput,
  context: ConversationContext,
): Turn {
  if (input.kind === 'left') return { conversation: null, replies: [], effects: [], wish: null };
  const forgotten = conversation !== null && isForgotten(conversation, context.now);
  const current = forgotten ? null : conversation;
  const move = decide(current, input, context);
  const after = move.conversation && { ...move.conversation, updatedAt: context.now };
  return {
    conversation: after,
    replies: renderMove(move, context),
    effects: move.effects ?? [],
    wish: move.wish ?? null,
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
    case 'language':
      return changeLanguage(current, input, context);
    case 'text':
      if (context.staffCode !== undefined) return declareStaff(current, context);
      return read(current, input.text, context);
    case 'unsupported':
      return remark(current, 'unsupported', context);
    case 'unknown-button':
      return remark(current, 'buttonUnknown', context);
    case 'invited':
      return answerInvitation(current, input, context);
    case 'wish':
      return obeyCommand(current, input.wish, context);
    default:
      return current === null
        ? remark(null, 'buttonUnknown', context)
        : answerPress(current, input, context);
  }
}

/** Says something and asks the open question again, or the first one when there is none. */
function remark(
  current: Conversation | null,
  notice: 'unsupported' | 'buttonUnknown',
  context: ConversationContext,
): Move {
  const conversation = current ?? beginRating(null, {}, context);
  return { conversation, notices: [chatWords(conversation.language)[notice]] };
}

function start(
  current: Conversation | null,
  code: string | null,
  context: ConversationContext,
): Move {
  if (context.invitation !== null) return startInvited(current, context.invitation, context);
  const { directory, province } = context;
  const counter = code === null ? null : counterOfCode(code, directory, province);
  // The same code again while its question is open is the same visit, not a second rating.
  const isOpen = current?.step === 'ask-score' && current.counter === counter;
  const conversation =
    isOpen && current.invitation === null ? current : beginRating(current, { counter }, context);
  const unknown = code !== null && counter === null;
  const before = unknown ? [chatWords(conversation.language).codeUnknown] : [];
  return greet(conversation, context, before);
}

/** A code of a slip: unknown, used and expired ones get one and the same answer. */
function startInvited(
  current: Conversation | null,
  { code, open, fromStaff }: NonNullable<ConversationContext['invitation']>,
  context: ConversationContext,
): Move {
  const words = chatWords(current?.language ?? context.language);
  if (fromStaff === true) {
    return { conversation: current ?? beginRating(null, {}, context), notices: [words.staffChat] };
  }
  const tries = isTypedCode(code)
    ? countTry(current, context)
    : { codeTries: 0, codeTriesSince: context.now };
  if (tries.codeTries > MOST_CODE_TRIES) {
    const conversation = current ?? beginRating(null, {}, context);
    return { conversation: { ...conversation, ...tries }, notices: [words.tooManyCodes] };
  }
  // The same code once more is the same visit.
  if (current?.invitation === code && open !== null) return greet(current, context);
  const isAsked = current?.step === 'ask-score';
  if (open === null) {
    const conversation = isAsked ? current : beginRating(current, {}, context);
    return greet({ ...conversation, ...tries }, context, [words.codeUnusable]);
  }
  const { counter, procedure } = open;
  const subject = { counter, procedure, invitation: code };
  // What was written before the code was shown goes with it.
  const draft = isAsked ? current.draft : null;
  return greet({ ...beginRating(current, subject, context), ...tries, draft }, context);
}

/** An official says that the chat is theirs: whatever code was shown before is dropped. */
function declareStaff(current: Conversation | null, context: ConversationContext): Move {
  const isDeclared = context.staffCode === 'declared';
  const kept = isDeclared ? null : current;
  const language = current?.language ?? context.language;
  const conversation = kept ?? beginRating(null, {}, { ...context, language });
  const words = chatWords(language);
  return { conversation, notices: [isDeclared ? words.staffDeclared : words.staffCodeUnknown] };
}

function countTry(
  current: Conversation | null,
  { now }: ConversationContext,
): Pick<Conversation, 'codeTries' | 'codeTriesSince'> {
  const since = current?.codeTriesSince ?? now;
  const isFresh = current === null || Math.abs(now - since) > TRIES_WITHIN_MS;
  return isFresh
    ? { codeTries: 1, codeTriesSince: now }
    : { codeTries: current.codeTries + 1, codeTriesSince: instant(since) };
}

/** Code and score in one tap, from the invitation's own message. */
function answerInvitation(
  current: Conversation | null,
  { score }: Extract<ButtonPress, { kind: 'invited' }>,
  context: ConversationContext,
): Move {
  if (context.invitation === null) return remark(current, 'buttonUnknown', context);
  const begun = startInvited(current, context.invitation, context);
  const { conversation } = begun;
  if (context.invitation.open === null || conversation === null || isRated(conversation)) {
    return begun;
  }
  return rate(conversation, score, context);
}

function changeLanguage(
  current: Conversation | null,
  { language }: Extract<ButtonPress, { kind: 'language' }>,
  context: ConversationContext,
): Move {
  if (current === null) return greet(beginRating(null, {}, { ...context, language }), context);
  const conversation = { ...current, language };
  const move =
    conversation.step === 'ask-score'
      ? greet(conversation, context)
      : { conversation, notices: [] };
  return { ...move, inPlace: true };
}

function read(current: Conversation | null, text: string, context: ConversationContext): Move {
  const typed = readCommand(text);
  if (typed?.command === 'start') return start(current, typed.argument, context);
  if (typed) return obeyCommand(current, typed.command, context);
  if (context.invitation !== null) return startInvited(current, context.invitation, context);
  // The code of a counter's poster, typed where no link can be opened.
  const code = text.trim().toLowerCase();
  if (counterOfCode(code, context.directory, context.province) !== null) {
    return start(current, code, context);
  }
  const language = readLanguage(text);
  if (language !== null) {
    return { ...changeLanguage(current, { kind: 'language', language }, context), inPlace: false };
  }
  if (current === null) return readFirst(text, context);
  const press = readPress(current, text, stepOf(current).prompt(current, context));
  if (press !== null) return { ...decide(current, press, context), inPlace: false };
  return stepOf(current).read(current, text, context);
}

/** The first words of a chat: a greeting begins it, but they may say much more. */
function readFirst(text: string, context: ConversationContext): Move {
  if (meansEnough(text)) return obeyCommand(null, 'stop', context);
  const begun = beginRating(null, {}, context);
  const move = stepOf(begun).read(begun, text, { ...context });
  const { conversation } = move;
  if (conversation === null || isRated(conversation)) return greet(begun, context);
  const understood = conversation.draft !== null || conversation.procedure !== null;
  return understood
    ? { ...move, notices: [chatWords(begun.language).greeting, ...move.notices] }
    : greet(begun, context);
}

function renderMove(move: Move, context: ConversationContext): readonly Reply[] {
  const { conversation, settled } = move;
  const prompt: Prompt | null =
    move.prompt ?? (conversation && stepOf(conversation).prompt(conversation, context));
  const text = [...move.notices, ...(prompt ? [prompt.text] : [])].join('\n\n');
  const placement = move.inPlace === true ? 'instead' : 'new';
  const offered = (move.offer ?? []).map((button) => [button]);
  const buttons = [...offered, ...(prompt?.buttons ?? [])];
  const page = move.page == null ? {} : { page: move.page };
  const asked: Prompt = { text, buttons };
  const message: Reply = { placement, ...withOffer(asked, move), ...page };
  return settled === undefined ? [message] : [{ placement: 'instead', ...settled }, message];
}
