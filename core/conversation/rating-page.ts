import type { CounterId } from '../organisation.ts';
import { chatWords } from './chat-words.ts';
import type { Conversation } from './conversation.ts';
import type { ConversationContext, ReplyPage } from './turn.ts';

/**
 * The page on which the open question can be answered as well: the invitation's own, or the
 * counter's. Null where citizens can reach no page of ours.
 */
export function ratingPage(
  conversation: Pick<Conversation, 'language' | 'counter' | 'invitation'>,
  { pagesUrl = null, defaultCounter }: Pick<ConversationContext, 'pagesUrl' | 'defaultCounter'>,
): ReplyPage | null {
  if (pagesUrl === null) return null;
  const { language, counter, invitation } = conversation;
  const path = invitation === null ? counterPath(counter ?? defaultCounter) : `/d/${invitation}`;
  return { label: chatWords(language).openPage, url: pagesUrl + path };
}

function counterPath(counter: CounterId): string {
  return `/c/${encodeURIComponent(counter)}`;
}
