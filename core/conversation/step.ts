import type { Choice } from './citizen-input.ts';
import type { Conversation } from './conversation.ts';
import type { ConversationContext, Effect, Reply } from './turn.ts';

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
  /** What the pressed message says from now on, without its buttons. */
  readonly settled?: string;
  /** Asked this once instead of the step's own prompt. */
  readonly prompt?: Prompt;
  readonly effects?: readonly Effect[];
}

/** One step of the dialogue; `steps/` holds one file for each, `advance.ts` lists them. */
export interface Step<C extends Conversation = Conversation> {
  prompt(conversation: C): Prompt;
  /** A button of the open question was pressed; the value need not be one that this step offers. */
  choose(conversation: C, value: Choice, context: ConversationContext): Move;
  read(conversation: C, text: string, context: ConversationContext): Move;
}
