import { localDay, type Instant, type LocalDay } from '../core/calendar.ts';
import type { ChannelId } from '../core/channel.ts';
import { advanceConversation } from '../core/conversation/advance.ts';
import { chatWords } from '../core/conversation/chat-words.ts';
import type { CitizenInput } from '../core/conversation/citizen-input.ts';
import type { Conversation } from '../core/conversation/conversation.ts';
import type { ConversationContext, Effect, Reply, Turn } from '../core/conversation/turn.ts';
import type { Directory } from '../core/directory.ts';
import { DEFAULT_LANGUAGE, type Language } from '../core/language.ts';
import type { CounterId, ProvinceCode } from '../core/organisation.ts';
import type { ChatTurnFacts, ConversationMemory, RatingAmendment } from '../core/ports.ts';
import type { SubmissionId } from '../core/rating.ts';
import type { Log } from './chat-channel.ts';
import { createSerialQueues } from './serial-queues.ts';

/** Replies to one chat that may wait for a slow platform; beyond them only facts are kept. */
const MAX_WAITING_REPLIES = 20;

/** What every chat channel needs from the installation. */
export interface ChatTurnSettings {
  readonly memory: ConversationMemory;
  readonly province: ProvinceCode;
  /** The province's counter that stands for "place not named". */
  readonly defaultCounter: CounterId;
  readonly directory: () => Directory;
  readonly now: () => Instant;
  /** Random UUIDs. */
  readonly newSubmissionId: () => SubmissionId;
  readonly log: Log;
}

/** One thing a citizen did, as a channel delivers it. */
export interface ChatEvent {
  /** Keyed hash of the platform's chat id. */
  readonly chat: string;
  /** The platform's id of the event, the same when it is delivered again. */
  readonly eventId: string;
  readonly input: CitizenInput;
  /** Language the citizen's app is set to; null when it is unknown or none of ours. */
  readonly language: Language | null;
}

/** Brings replies to the citizen; settles when they are out or given up. */
type Deliver = (replies: readonly Reply[]) => Promise<void>;

export interface ChatTurns {
  /**
   * Resolves once the event's facts are stored, or were stored before; rejects when the store could
   * not take them, and then the event must be delivered again. Events of one chat are stored in the
   * order in which they are given. Replies go out after the facts are stored, in the same order; a
   * reply that can't be delivered takes nothing back.
   */
  take(event: ChatEvent, deliver: Deliver): Promise<void>;
  /** Resolves once everything taken is stored and every reply is out or given up. */
  settled(): Promise<void>;
}

/** The turns of one channel: load, advance, store, then reply. */
export function createChatTurns(channel: ChannelId, settings: ChatTurnSettings): ChatTurns {
  const storing = createSerialQueues();
  const replying = createSerialQueues();
  const { log } = settings;

  async function store(event: ChatEvent): Promise<readonly Reply[]> {
    const context = contextOf(event, channel, settings);
    const applied = await settings.memory.applyOnce(
      { channel, chat: event.chat },
      event.eventId,
      (conversation) => decide(conversation, event.input, context, log),
    );
    if (applied === null) return [];
    if (applied.outcomes.includes('conflict')) log('chat-rating-conflict', { channel });
    return applied.turn.replies;
  }

  function reply(chat: string, replies: readonly Reply[], deliver: Deliver): void {
    if (replies.length === 0) return;
    if (replying.length(chat) >= MAX_WAITING_REPLIES) {
      log('chat-reply-dropped', { channel });
      return;
    }
    replying
      .run(chat, () => deliver(replies))
      .catch((error: unknown) => log('chat-reply-failed', { channel, ...faultFields(error) }));
  }

  return {
    take: (event, deliver) =>
      storing.run(event.chat, async () => reply(event.chat, await store(event), deliver)),
    async settled() {
      await storing.settled();
      await replying.settled();
    },
  };
}

/** Everything that is not pure is asked once an event, so that a repeated transaction decides alike. */
function contextOf(
  event: ChatEvent,
  channel: ChannelId,
  settings: ChatTurnSettings,
): ConversationContext {
  return {
    now: settings.now(),
    newSubmissionId: settings.newSubmissionId(),
    directory: settings.directory(),
    channel,
    province: settings.province,
    defaultCounter: settings.defaultCounter,
    language: event.language ?? DEFAULT_LANGUAGE,
  };
}

interface StoredTurn extends ChatTurnFacts {
  readonly replies: readonly Reply[];
}

/**
 * The facts of the turn. A fault of ours must not be delivered again for ever: then the event counts
 * as applied, nothing changes, and the citizen is told.
 */
function decide(
  conversation: Conversation | null,
  input: CitizenInput,
  context: ConversationContext,
  log: Log,
): StoredTurn {
  try {
    return toStoredTurn(advanceConversation(conversation, input, context), context);
  } catch (error) {
    log('chat-turn-faulted', { channel: context.channel, ...faultFields(error) });
    const text = chatWords(conversation?.language ?? context.language).turnFailed;
    const replies = [{ placement: 'new', text, buttons: [] } as const];
    return { conversation, ratings: [], amendments: [], replies };
  }
}

function toStoredTurn(
  { conversation, replies, effects }: Turn,
  { now }: ConversationContext,
): StoredTurn {
  return {
    conversation,
    replies,
    ratings: effects.flatMap((effect) => (effect.kind === 'rating' ? [effect.rating] : [])),
    amendments: effects.flatMap((effect) =>
      effect.kind === 'comment' ? [commentAmendment(effect, localDay(now))] : [],
    ),
  };
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

/** Name and place of a fault; never its message, which could quote a citizen. */
function faultFields(error: unknown): { readonly fault: string; readonly at: string } {
  if (!(error instanceof Error)) return { fault: typeof error, at: '' };
  const at = /^\s+at .*$/m.exec(error.stack ?? '')?.[0] ?? '';
  return { fault: error.name, at: at.trim() };
}
