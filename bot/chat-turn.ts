import { instant, localDay, type Instant, type LocalDay } from '../core/calendar.ts';
import type { ChannelId } from '../core/channel.ts';
import { advanceConversation } from '../core/conversation/advance.ts';
import type { Conversation } from '../core/conversation/conversation.ts';
import type { ConversationContext, Effect, Reply } from '../core/conversation/turn.ts';
import type { Directory } from '../core/directory.ts';
import { DEFAULT_LANGUAGE } from '../core/language.ts';
import type { CounterId, ProvinceCode } from '../core/organisation.ts';
import type { ChatTurnFacts, ConversationMemory, RatingAmendment } from '../core/ports.ts';
import type { SubmissionId } from '../core/rating.ts';
import type { ChatInbox } from '../core/sending/inbox.ts';
import type { OutboundDraft } from '../core/sending/outbound-message.ts';
import type { Outbox } from '../core/sending/outbox.ts';
import type { ChatEvent } from './channel-adapter.ts';
import type { Log } from './chat-channel.ts';

/** An answer that is a day late is worth nothing. */
const REPLY_LIVES_MS = 24 * 3_600_000;

/** What every chat channel needs from the installation. */
export interface ChatTurnSettings {
  readonly memory: ConversationMemory;
  readonly inbox: ChatInbox;
  readonly outbox: Outbox;
  readonly province: ProvinceCode;
  /** The province's counter that stands for "place not named". */
  readonly defaultCounter: CounterId;
  readonly directory: () => Directory;
  readonly now: () => Instant;
  /** Random UUIDs. */
  readonly newSubmissionId: () => SubmissionId;
  readonly log: Log;
}

/**
 * The facts of one turn, as a function of the dialogue found. Everything that is not pure is asked
 * once, here, so that a repeated transaction decides alike.
 */
export function turnOf(
  event: ChatEvent,
  { channel, chat }: { readonly channel: ChannelId; readonly chat: string },
  settings: ChatTurnSettings,
): (conversation: Conversation | null) => ChatTurnFacts {
  const { input } = event;
  const now = settings.now();
  const context: ConversationContext = {
    now,
    newSubmissionId: settings.newSubmissionId(),
    directory: settings.directory(),
    channel,
    province: settings.province,
    defaultCounter: settings.defaultCounter,
    language: event.language ?? DEFAULT_LANGUAGE,
  };
  return (found) => {
    const { conversation, replies, effects } = advanceConversation(found, input, context);
    return {
      conversation,
      ratings: effects.flatMap((effect) => (effect.kind === 'rating' ? [effect.rating] : [])),
      amendments: effects.flatMap((effect) =>
        effect.kind === 'comment' ? [commentAmendment(effect, localDay(now))] : [],
      ),
      messages: replyDraft(replies, event, { channel, chat, now }),
      wish: input.kind === 'left' ? 'blocked' : null,
    };
  };
}

/** The replies of one turn go out together, so that they keep their order. */
export function replyDraft(
  replies: readonly Reply[],
  { address, pressed }: Pick<ChatEvent, 'address' | 'pressed'>,
  at: { readonly channel: ChannelId; readonly chat: string; readonly now: Instant },
): readonly OutboundDraft[] {
  if (replies.length === 0) return [];
  const { channel, chat, now } = at;
  return [
    {
      channel,
      chat,
      kind: 'reply',
      address,
      message: { replies, pressed, template: null },
      dedupeKey: null,
      dueAt: now,
      expiresAt: instant(now + REPLY_LIVES_MS),
    },
  ];
}

function commentAmendment(
  { submissionId, text }: Extract<Effect, { kind: 'comment' }>,
  day: LocalDay,
): RatingAmendment {
  return {
    submissionId,
    revision: 1,
    day,
    score: null,
    procedure: null,
    reasons: null,
    criteria: null,
    comment: text,
    nomination: null,
  };
}
