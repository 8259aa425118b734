import type { Brand } from '../brand.ts';
import type { Instant } from '../calendar.ts';
import type { ChannelId } from '../channel.ts';
import type { Reply } from '../conversation/turn.ts';
import type { Language } from '../language.ts';
import type { NominationStatus, Wish } from '../nomination-board.ts';
import type { InvitationCode, InvitationContact } from '../invitation.ts';

/** `reply` answers what the citizen just did; the others are sent on our own account. */
export type MessageKind = 'reply' | 'notice' | 'invitation' | 'reminder';

/** Random id of a message that waits to be sent. */
export type MessageId = Brand<string, 'MessageId'>;

/** An approved template of a platform that lets nobody write freely, with what fills it. */
interface MessageTemplate {
  readonly name: 'rating-invitation' | 'rating-reminder' | 'notice';
  readonly fields: Readonly<Record<string, string>>;
}

/** What a message is about when its words are made only as it goes out, from what holds then. */
export type MessageMatter =
  | {
      readonly kind: 'invitation';
      readonly code: InvitationCode;
      /** Where it is sent when the citizen can't be reached here; best first. */
      readonly otherwise: readonly InvitationContact[];
    }
  /** What became of a wish that the citizen supports. */
  | {
      readonly kind: 'status';
      readonly wish: Wish;
      readonly status: NominationStatus;
      /** The agency's own words; empty where none are due. */
      readonly reason: string;
      readonly language: Language;
    }
  /** What an official answered to a comment, for the citizen who asked to be told. */
  | { readonly kind: 'answer'; readonly answer: string; readonly language: Language };

/** What is to be said at once; each channel renders it in its own way. */
export interface OutboundMessage {
  /** In order. When the sending is repeated all of them are: so at most one may be `new`. */
  readonly replies: readonly Reply[];
  /** The message whose button was pressed, as the channel named it; null when none was. */
  readonly pressed: string | null;
  /** For channels that can send nothing else; null for a message that has no template. */
  readonly template: MessageTemplate | null;
  readonly matter?: MessageMatter;
}

/** A message as it is put into the outbox. */
export interface OutboundDraft {
  readonly channel: ChannelId;
  /** Keyed hash of the address: messages of one chat go out one after another, in order. */
  readonly chat: string;
  readonly kind: MessageKind;
  /** The platform's own address of the person; sealed at rest, erased after sending or expiry. */
  readonly address: string;
  readonly message: OutboundMessage;
  /** A second draft with the same key is not taken; null for one that can't come twice. */
  readonly dedupeKey: string | null;
  readonly dueAt: Instant;
  /** After this it is worth nothing and is not sent. */
  readonly expiresAt: Instant;
}

/** A message that this process alone may send until `leasedUntil`. */
export interface LeasedMessage extends OutboundDraft {
  readonly id: MessageId;
  /** Failed tries before this one. */
  readonly tries: number;
  readonly madeAt: Instant;
  readonly leasedUntil: Instant;
}
