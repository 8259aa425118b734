import type { ButtonPress } from './conversation/citizen-input.ts';
import type { ChatKey } from './conversation/conversation-memory.ts';

/** A number that a citizen may answer with, where a chat has no buttons. */
export interface NumberedChoice {
  readonly number: number;
  readonly press: ButtonPress;
}

/** What the numbers in a chat stand for at present; sealed at rest, forgotten after some days. */
export interface OfferedChoices {
  /** Replaces what was offered before. Must not resolve before it survives a power cut. */
  remember(key: ChatKey, choices: readonly NumberedChoice[]): Promise<void>;
  /** Empty when nothing is offered. */
  find(key: ChatKey): Promise<readonly NumberedChoice[]>;
}
