import { createHash } from 'node:crypto';
import type { CitizenInput } from '../../core/conversation/citizen-input.ts';
import { fieldsOf } from './bot-api.ts';

/** One message to the bot, as far as we need it. */
export interface BotUpdate {
  readonly chatId: string;
  readonly eventId: string;
  readonly position: number;
  readonly input: CitizenInput;
}

/**
 * The update in the text, flat or wrapped in `result`: both have been seen. Null for one that is not of
 * a private chat, or in which nobody says anything.
 */
export function parseBotUpdate(text: string): BotUpdate | null {
  const whole = fieldsOf(parse(text));
  const fields = 'result' in whole ? fieldsOf(whole['result']) : whole;
  const { event_name: name, message } = fields;
  const { chat, from, message_id: messageId, date, text: said } = fieldsOf(message);
  const { id: chatId, chat_type: kind } = fieldsOf(chat);
  if (typeof name !== 'string' || typeof chatId !== 'string' || chatId === '') return null;
  if (kind !== undefined && kind !== 'PRIVATE') return null;
  if (fieldsOf(from)['is_bot'] === true) return null;
  return {
    chatId,
    eventId:
      typeof messageId === 'string'
        ? `${name}|${messageId}`
        : `${name}|${createHash('sha256').update(text).digest('base64url')}`,
    position: typeof date === 'number' && Number.isSafeInteger(date) ? date : 0,
    input: typeof said === 'string' && said.trim() !== '' ? toInput(said) : { kind: 'unsupported' },
  };
}

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
