import type { Reply } from '../../core/conversation/turn.ts';
import { toCallbackData } from '../callback-data.ts';
import type { OutgoingMessage } from './telegram-api.ts';

/** The reply as a plain-text message with buttons below it; without markup nothing needs escaping. */
export function renderReply({ text, buttons, page }: Reply): OutgoingMessage {
  const rows = buttons
    .filter((row) => row.length > 0)
    .map((row) =>
      row.map(({ label, press }) => ({ text: label, callback_data: toCallbackData(press) })),
    );
  // Telegram refuses the whole message for the sake of an address that it does not like.
  const opens = page !== undefined && page.url.startsWith('https://');
  const opener = opens ? [[{ text: page.label, url: page.url }]] : [];
  const said = page === undefined || opens ? text : `${text}\n${page.label}: ${page.url}`;
  return { text: said, keyboard: { inline_keyboard: [...rows, ...opener] } };
}
