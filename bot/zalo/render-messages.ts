import type { Reply } from '../../core/conversation/turn.ts';
import { toCallbackData } from '../callback-data.ts';
import { splitText } from '../split-text.ts';
import { toPayload } from './to-chat-event.ts';
import type { ConsultationMessage, ZaloButton } from './zalo-api-client.ts';

/** Zalo's limits of one message, in characters after composing. */
const LONGEST_TEXT = 2_000;
const MOST_BUTTONS = 5;

/** Stands above buttons that did not fit below the text before. */
const MORE = '⋯';

/**
 * The reply as messages: a long text is parted between words, and more than five buttons go below
 * messages of their own. Zalo takes plain text, so nothing needs escaping.
 */
export function renderMessages(
  { text, buttons, page }: Reply,
  longestTitle: number,
): readonly ConsultationMessage[] {
  const opens = page !== undefined && opensInside(page.url);
  const said = page === undefined || opens ? text : `${text}\n${page.label}: ${page.url}`;
  const presses = buttons.flat().map(({ label, press }): ZaloButton => ({
    kind: 'say',
    title: shortened(label, longestTitle),
    payload: toPayload(toCallbackData(press)),
    hidden: true,
  }));
  const opener: readonly ZaloButton[] = opens
    ? [{ kind: 'open', title: shortened(page.label, longestTitle), url: page.url }]
    : [];
  const all = [...presses, ...opener];
  const parts: ConsultationMessage[] = splitText(said, LONGEST_TEXT).map((part) => ({
    text: part,
  }));
  const last = parts.pop() ?? { text: MORE };
  const rest = chunks(all.slice(MOST_BUTTONS));
  return [
    ...parts,
    { ...last, buttons: all.slice(0, MOST_BUTTONS) },
    ...rest.map((chunk) => ({ text: MORE, buttons: chunk })),
  ];
}

/** Opens a page of ours inside Zalo. Only https opens there. */
export function openingMessage(text: string, title: string, url: string): ConsultationMessage {
  if (!opensInside(url)) return { text: `${text}\n${url}` };
  return { text, buttons: [{ kind: 'open', title, url }] };
}

function opensInside(url: string): boolean {
  return url.startsWith('https://');
}

function shortened(label: string, longest: number): string {
  const characters = [...label.normalize('NFC')];
  return characters.length <= longest
    ? characters.join('')
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}

function chunks(buttons: readonly ZaloButton[]): readonly (readonly ZaloButton[])[] {
  const count = Math.ceil(buttons.length / MOST_BUTTONS);
  return Array.from({ length: count }, (_, i) =>
    buttons.slice(i * MOST_BUTTONS, (i + 1) * MOST_BUTTONS),
  );
}
