import type { CallbackQuery, ChatMemberUpdated, Message, Update, User } from 'grammy/types';
import type { CitizenInput } from '../../core/conversation/citizen-input.ts';
import { parseLanguage, type Language } from '../../core/language.ts';
import { parseCallbackData } from '../callback-data.ts';

/** A button pressed under one of our messages. */
interface TelegramPress {
  readonly queryId: string;
  /** Null when the message is too old for Telegram to name it. */
  readonly messageId: number | null;
}

/** An update that concerns us. */
export type TelegramEvent =
  | {
      readonly kind: 'private';
      readonly chatId: number;
      readonly language: Language | null;
      readonly input: CitizenInput;
      readonly press: TelegramPress | null;
    }
  /** Somebody uses or adds the bot in a group or channel. */
  | { readonly kind: 'group'; readonly chatId: number; readonly language: Language | null };

/** What a citizen can send besides text; notices such as a pinned message are none of it. */
const UNSUPPORTED_CONTENT = [
  'animation',
  'audio',
  'contact',
  'dice',
  'document',
  'game',
  'location',
  'paid_media',
  'photo',
  'poll',
  'sticker',
  'story',
  'venue',
  'video',
  'video_note',
  'voice',
] as const;

/** What the update means; null when it needs no answer. Never throws on a well-formed update. */
export function toTelegramEvent(update: Update): TelegramEvent | null {
  if (update.message) return fromMessage(update.message);
  if (update.callback_query) return fromPress(update.callback_query);
  if (update.my_chat_member) return fromMembership(update.my_chat_member);
  return null;
}

/** The chat whose order an update must keep; null when it belongs to none. */
export function chatIdOf(update: Update): number | null {
  const { message, callback_query: query, my_chat_member: membership } = update;
  return (
    message?.chat?.id ?? query?.message?.chat?.id ?? query?.from?.id ?? membership?.chat?.id ?? null
  );
}

function fromMessage(message: Message): TelegramEvent | null {
  const { chat, from } = message;
  if (from?.is_bot) return null;
  const language = languageOf(from);
  if (chat.type !== 'private') return { kind: 'group', chatId: chat.id, language };
  const input = toCitizenInput(message);
  return input && { kind: 'private', chatId: chat.id, language, input, press: null };
}

function toCitizenInput(message: Message): CitizenInput | null {
  if (typeof message.text === 'string') return readText(message.text);
  return UNSUPPORTED_CONTENT.some((content) => content in message) ? { kind: 'unsupported' } : null;
}

/** A deep link (`t.me/name?start=CODE`) arrives as the text `/start CODE`. */
function readText(text: string): CitizenInput {
  const start = /^\/start(?:@\w+)?(?:\s+(\S+)|\s*$)/.exec(text);
  return start ? { kind: 'start', code: start[1] ?? null } : { kind: 'text', text };
}

function fromPress(query: CallbackQuery): TelegramEvent {
  const { id: queryId, from, message, data } = query;
  const language = languageOf(from);
  if (message && message.chat.type !== 'private') {
    return { kind: 'group', chatId: message.chat.id, language };
  }
  const input = parseCallbackData(data ?? '') ?? ({ kind: 'unknown-button' } as const);
  const press = { queryId, messageId: message?.message_id ?? null };
  // In a private chat the chat has the citizen's own id.
  return { kind: 'private', chatId: from.id, language, input, press };
}

function fromMembership({ chat, from, new_chat_member }: ChatMemberUpdated): TelegramEvent | null {
  const { status } = new_chat_member;
  const language = languageOf(from);
  if (chat.type === 'private') {
    const left = { kind: 'left' } as const;
    if (status !== 'kicked') return null;
    return { kind: 'private', chatId: chat.id, language, input: left, press: null };
  }
  const present = status !== 'left' && status !== 'kicked';
  return present ? { kind: 'group', chatId: chat.id, language } : null;
}

function languageOf(user: User | undefined): Language | null {
  return parseLanguage(user?.language_code ?? '');
}
