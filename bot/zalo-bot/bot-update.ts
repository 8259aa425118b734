import { createHash } from 'node:crypto';
import type { CitizenInput } from '../../core/conversation/citizen-input.ts';
import { fieldsOf } from './bot-api.ts';

/** One message to the bot, as far as we need it. */
interface BotUpdate {
  readonly chatId: string;
  readonly eventId: string;
  readonly position: number;
  readonly input: CitizenInput;
}

/** What came from the platform: a message, nothing for us, something new, or no update at all. */
export type BotEvent =
  | { readonly kind: 'message'; readonly update: BotUpdate }
  | { readonly kind: 'idle' }
  | { readonly kind: 'unknown'; readonly name: string; readonly key: string }
  | { readonly kind: 'unreadable' };

/** Events that the platform has documented or been seen to send; each is a message to the bot. */
const MESSAGE_EVENTS: ReadonlySet<string> = new Set(
  ['text', 'image', 'sticker', 'voice', 'link', 'unsupported'].map(
    (kind) => `message.${kind}.received`,
  ),
);

/**
 * The event in the text, flat or wrapped in `result`: both have been seen. A group's messages are
 * nothing for us, and so is one of a protected account, which names nobody who could be answered.
 */
export function readBotEvent(text: string): BotEvent {
  const whole = fieldsOf(parse(text));
  const fields = 'result' in whole ? fieldsOf(whole['result']) : whole;
  const { event_name: name, message } = fields;
  const { chat, from, message_id: messageId, date, text: said } = fieldsOf(message);
  const { id: chatId, chat_type: kind } = fieldsOf(chat);
  if (typeof name !== 'string') return { kind: 'unreadable' };
  const eventId =
    typeof messageId === 'string'
      ? `${name}|${messageId}`
      : `${name}|${createHash('sha256').update(text).digest('base64url')}`;
  if (!MESSAGE_EVENTS.has(name)) return { kind: 'unknown', name, key: eventId };
  if (message === undefined) return { kind: 'idle' };
  if (typeof chatId !== 'string' || chatId === '') return { kind: 'unreadable' };
  if (kind !== undefined && kind !== 'PRIVATE') return { kind: 'idle' };
  if (fieldsOf(from)['is_bot'] === true) return { kind: 'idle' };
  const position = typeof date === 'number' && Number.isSafeInteger(date) ? date : 0;
  const input = typeof said === 'string' && said !== '' ? toInput(said) : UNSUPPORTED;
  return { kind: 'message', update: { chatId, eventId, position, input } };
}

const UNSUPPORTED: CitizenInput = { kind: 'unsupported' };

/** No start parameter is known: citizens type "start CODE", or the code alone. */
function toInput(said: string): CitizenInput {
  const code = /^\s*\/?start(?:\s+(\S+))?\s*$/i.exec(said);
  return code ? { kind: 'start', code: code[1] ?? null } : { kind: 'text', text: said };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
