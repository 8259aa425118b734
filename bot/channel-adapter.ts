import type { ChannelId } from '../core/channel.ts';
import type { CitizenInput } from '../core/conversation/citizen-input.ts';
import type { Language } from '../core/language.ts';
import type { OutboundMessage } from '../core/sending/outbound-message.ts';
import type { SendOutcome } from '../core/sending/send-outcome.ts';

/** One thing a citizen did, as a channel read it from an update. */
export interface ChatEvent {
  /** The platform's own address of the person, for replies; it is sealed wherever it is kept. */
  readonly address: string;
  readonly input: CitizenInput;
  /** Language the citizen's app is set to; null when it is unknown or none of ours. */
  readonly language: Language | null;
  /** The message of ours whose button was pressed, as `send` gets it back; null when none was. */
  readonly pressed: string | null;
}

interface SendingLimits {
  /** Messages on our own account, and repeated ones, that all processes together send in a second. */
  readonly perSecond: number;
  /** Calls of this process that may be under way at a time. */
  readonly atOnce: number;
}

/** What a platform's folder provides; `createChatRuntime` makes a chat of it. */
export interface ChannelAdapter {
  readonly id: ChannelId;
  readonly limits: SendingLimits;
  /**
   * What a stored update means; null when it needs no answer. May throw: then it is read again later,
   * and set aside when it never gets better.
   */
  readUpdate(payload: string): ChatEvent | null | Promise<ChatEvent | null>;
  /** Brings one message to the address, within a time limit of its own. Must not reject. */
  send(address: string, message: OutboundMessage, signal: AbortSignal): Promise<SendOutcome>;
}
