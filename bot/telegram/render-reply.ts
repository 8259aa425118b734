import type { Reply } from '../../core/conversation/turn.ts';
import { toCallbackData } from '../callback-data.ts';
import type { OutgoingMessage } from './telegram-api.ts';

/** The reply as a plain-text message with buttons below it; without markup nothing needs escaping. */
export function renderReply({ text, buttons }: Reply): OutgoingMessage {
  const rows = buttons
    .filter((row) => row.length > 0)
    .map((row) =>
      row.map(({ label, press }) => ({ text: label, callback_data: toCallbackData(press) })),
    );
  return { text, keyboard: { inline_keyboard: rows } };
}
