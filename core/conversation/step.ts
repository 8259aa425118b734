import type { Conversation } from './conversation.ts';
import type { ConversationContext, Effect, Reply, ReplyButton, ReplyPage, Turn } from './turn.ts';

/** The words and buttons with which a step asks. */
export type Prompt = Pick<Reply, 'text' | 'buttons'>;

/**
 * What a step decides. `advanceConversation` makes the messages of it: the notices, then the prompt
 * of the step the dialogue stands at. So no step knows how another one asks, and every turn ends
 * with something the citizen can do.
 */
export interface Move {
  readonly conversation: Conversation | null;
  readonly notices: readonly string[];
  /** What the pressed message says from now on. */
  readonly settled?: Prompt;
  /** Asked this once instead of the step's own prompt. */
  readonly prompt?: Prompt;
  /** The prompt takes the place of the pressed message. */
  readonly inPlace?: boolean;
  /** Offered above the prompt's own buttons. */
  readonly offer?: readonly ReplyButton[];
  readonly effects?: readonly Effect[];
  /** Offered below the prompt. */
  readonly page?: ReplyPage | null;
  readonly wish?: Turn['wish'];
}

/** One step of the dialogue; `steps/` holds them, `step-of.ts` lists them. */
export interface Step {
  prompt(conversation: Conversation, context: ConversationContext): Prompt;
  /** The citizen does not want to answer this. */
  skip(conversation: Conversation, context: ConversationContext): Move;
  /** A text that is no command, no code and not what is typed for a button. */
  read(conversation: Conversation, text: string, context: ConversationContext): Move;
}
