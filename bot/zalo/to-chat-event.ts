import type { CitizenInput } from '../../core/conversation/citizen-input.ts';
import { parseCallbackData } from '../callback-data.ts';
import type { ChatEvent } from '../channel-adapter.ts';
import { fieldsOf, textOf } from './zalo-call.ts';
import { parseZaloEvent, type ZaloEvent } from './zalo-event.ts';

/** A tap on a button arrives as a text: this sign and the button's data. */
const PRESS_SIGN = '#';
const PRESS = /^#([a-z]\d{1,2}:\S*)$/;

/** A code that a page or a slip asks the citizen to send, as in `#HS ABCDE-FGHJK`. */
const CODE = /^#\s*(?:HS\s+)?(\S.*)$/i;

/** The payload of a button. */
export function toPayload(data: string): string {
  return PRESS_SIGN + data;
}

/** What a citizen's event means; null when it needs no answer. */
export function readUpdate(payload: string): ChatEvent | null {
  const event = parseZaloEvent(payload);
  if (event?.citizen == null) return null;
  const input = toInput(event);
  return input && { address: event.citizen, input, language: null, pressed: null };
}

function toInput({ name, fields }: ZaloEvent): CitizenInput | null {
  const message = fieldsOf(fields['message']);
  switch (name) {
    case 'follow':
      return { kind: 'start', code: null };
    case 'unfollow':
      return { kind: 'left' };
    case 'user_withdraw':
      return { kind: 'text', text: '/xoa' };
    case 'user_send_text':
      return readText(textOf(message['text']) ?? '');
    case 'user_send_link':
      return readText(textOf(message['text']) ?? linkOf(message['attachments']));
    default:
      return { kind: 'unsupported' };
  }
}

function readText(text: string): CitizenInput {
  const said = text.trim();
  const press = PRESS.exec(said)?.[1];
  if (press !== undefined) return parseCallbackData(press) ?? { kind: 'unknown-button' };
  const code = CODE.exec(said)?.[1];
  return code === undefined ? { kind: 'text', text } : { kind: 'start', code };
}

/** A pasted address may be all there is; it can hold a code. */
function linkOf(attachments: unknown): string {
  const [first] = Array.isArray(attachments) ? attachments : [];
  return textOf(fieldsOf(fieldsOf(first)['payload'])['url']) ?? '';
}
