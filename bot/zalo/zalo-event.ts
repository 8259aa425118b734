import { createHash } from 'node:crypto';
import { fieldsOf, parseFields, textOf, wholeNumber, type ZaloFields } from './zalo-call.ts';

/** An event of the webhook, read as far as every event is alike. */
export interface ZaloEvent {
  readonly name: string;
  /** The same for every delivery of the event, different for any other one. */
  readonly key: string;
  /** Milliseconds since 1970 by Zalo's clock; 0 when it does not say. */
  readonly at: number;
  /** Whom it is about; null when nobody's chat. */
  readonly citizen: string | null;
  readonly fields: ZaloFields;
}

/** Events of a citizen's chat: they go through the dialogue, in order. */
const CHAT_EVENTS: ReadonlySet<string> = new Set([
  'follow',
  'unfollow',
  'user_send_audio',
  'user_send_business_card',
  'user_send_file',
  'user_send_gif',
  'user_send_image',
  'user_send_link',
  'user_send_location',
  'user_send_sticker',
  'user_send_text',
  'user_send_video',
  'user_withdraw',
]);

/** Documented events that ask nothing of us: they are answered and forgotten. */
const IDLE_EVENTS: ReadonlySet<string> = new Set([
  'add_user_to_tag',
  'anonymous_send_file',
  'anonymous_send_image',
  'anonymous_send_sticker',
  'anonymous_send_text',
  'change_oa_daily_quota',
  'change_oa_template_tags',
  'change_template_quality',
  'change_template_quota',
  'change_template_status',
  'create_group',
  'event_journey_acknowledged',
  'event_journey_time_out',
  'oa_call_user',
  'oa_reacted_message',
  'oa_send_anonymous_file',
  'oa_send_anonymous_image',
  'oa_send_anonymous_sticker',
  'oa_send_anonymous_text',
  'oa_send_consent',
  'oa_send_file',
  'oa_send_gif',
  'oa_send_image',
  'oa_send_list',
  'oa_send_sticker',
  'oa_send_template',
  'oa_send_text',
  'user_call_oa',
  'user_click_chatnow',
  'user_click_response_button',
  'user_join_group',
  'user_reacted_message',
  'user_received_message',
  'user_reply_consent',
  'user_seen_message',
  'user_submit_info',
]);

export type ZaloEventKind = 'chat' | 'feedback' | 'revoked' | 'idle' | 'unknown';

/** What is to be done with an event of the name. */
export function eventKind(name: string): ZaloEventKind {
  if (CHAT_EVENTS.has(name)) return 'chat';
  if (name === 'user_feedback') return 'feedback';
  if (name === 'permission_revoked') return 'revoked';
  return IDLE_EVENTS.has(name) ? 'idle' : 'unknown';
}

/** Null when the text is no event: not an object, or without a name. */
export function parseZaloEvent(raw: string): ZaloEvent | null {
  const fields = parseFields(raw);
  const name = fields === null ? undefined : textOf(fields['event_name']);
  if (fields === null || name === undefined || name === '' || name.length > 100) return null;
  const stamp = textOf(fields['timestamp']) ?? '';
  return {
    name,
    key: keyOf(name, fields, { raw, stamp }),
    at: wholeNumber(stamp) ?? 0,
    citizen: citizenOf(fields),
    fields,
  };
}

/**
 * A message has an id of its own. A rating may be given again under the id of the message that asked
 * for it, and other events have no id: their content tells them apart.
 */
function keyOf(
  name: string,
  fields: ZaloFields,
  { raw, stamp }: { readonly raw: string; readonly stamp: string },
): string {
  const message = fieldsOf(fields['message']);
  const messageId = textOf(message['msg_id']);
  if (name === 'user_feedback') {
    return `${name}|${messageId ?? ''}|${textOf(message['submit_time']) ?? stamp}`;
  }
  if (messageId !== undefined && name.includes('_send_')) return `${name}|${messageId}`;
  return `${name}|${createHash('sha256').update(raw).digest('base64url')}`;
}

function citizenOf(fields: ZaloFields): string | null {
  const id =
    textOf(fieldsOf(fields['sender'])['id']) ??
    textOf(fieldsOf(fields['follower'])['id']) ??
    textOf(fields['user_id']);
  return id !== undefined && /^\d{1,32}$/.test(id) ? id : null;
}
