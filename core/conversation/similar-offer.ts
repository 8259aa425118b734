import { fillIn } from '../messages/fill-in.ts';
import { NOMINATION_KINDS } from '../nomination.ts';
import type { NominationStatus } from '../nomination-board.ts';
import type { SimilarWish } from '../similar-wishes.ts';
import { chatWords } from './chat-words.ts';
import type { Conversation, Draft } from './conversation.ts';
import { tickedText } from './prompts.ts';
import type { Move } from './step.ts';
import type { ConversationContext } from './turn.ts';

/** Nothing can be added to these by one voice more. */
const CLOSED: readonly (NominationStatus | null)[] = ['in-effect', 'declined'];

/**
 * What else people wish of the procedure: how many wish the same, and one other wish that the citizen
 * can support with a press. A press says all that is wished, so one voice is one whatever is pressed.
 */
export function similarOffer(
  { submissionId, procedure, language }: Conversation,
  { kinds: mask, text }: Draft,
  { similarWishes }: ConversationContext,
): Required<Pick<Move, 'notices' | 'offer'>> {
  if (similarWishes === undefined || procedure === null) return { notices: [], offer: [] };
  const words = chatWords(language);
  const kinds = NOMINATION_KINDS.filter((_, bit) => (mask >> bit) & 1);
  const found = similarWishes({ procedure, kinds, text: text ?? '' });
  const here = found.filter(({ isSameProcedure }) => isSameProcedure);
  const same = here.find(({ wish, voices }) => kinds.includes(wish.kind) && voices !== null);
  const other = here.find(
    ({ wish, status }) => !kinds.includes(wish.kind) && !CLOSED.includes(status),
  );
  const kindText = ({ wish }: SimilarWish) =>
    tickedText('nomination', 1 << NOMINATION_KINDS.indexOf(wish.kind), language);
  const notices: string[] = [];
  if (same !== undefined) {
    notices.push(fillIn(words.sameWish, { count: String(same.voices), what: kindText(same) }));
  }
  if (other === undefined) return { notices, offer: [] };
  const what = kindText(other);
  notices.push(
    other.voices === null
      ? fillIn(words.otherWish, { what })
      : fillIn(words.otherWishOfMany, { count: String(other.voices), what }),
  );
  const all = mask | (1 << NOMINATION_KINDS.indexOf(other.wish.kind));
  const press = { kind: 'ticks', submissionId, list: 'nomination', mask: all, done: true } as const;
  return { notices, offer: [{ label: fillIn(words.supportWish, { what }), press }] };
}
