import type { Instant } from '../core/calendar.ts';
import type { Directory } from '../core/directory.ts';
import type { InvitationBook } from '../core/invitation.ts';
import { DEFAULT_LANGUAGE } from '../core/language.ts';
import type { ConversationMemory } from '../core/conversation/conversation-memory.ts';
import { decideSending } from '../core/sending/invitation-policy.ts';
import type { LeasedMessage, OutboundMessage } from '../core/sending/outbound-message.ts';
import type { Outbox } from '../core/sending/outbox.ts';
import { afterQuietHours } from '../core/sending/quiet-hours.ts';
import type { SendOutcome } from '../core/sending/send-outcome.ts';
import { wordAnswer, wordInvitation, wordStatus } from '../core/sending/word-matter.ts';

/** What a message is put into words from. */
export interface WordingSettings {
  readonly invitations: Pick<InvitationBook, 'find'>;
  readonly memory: Pick<ConversationMemory, 'find'>;
  readonly outbox: Pick<Outbox, 'isClosed'>;
  readonly directory: () => Directory;
  /** Where citizens open our pages, without a slash at the end; null: nowhere. */
  readonly pagesUrl?: string | null;
  readonly now: () => Instant;
}

/** A message as it goes out now, or why it does not. */
export type Worded =
  | { readonly kind: 'send'; readonly message: OutboundMessage }
  | Extract<SendOutcome, { kind: 'later' | 'unwanted' }>;

/**
 * Looks once more, at the moment of sending, whether the message is still to be sent: it may have
 * waited for a night or a week. Answers go out as they are.
 */
export async function wordMessage(
  message: LeasedMessage,
  settings: WordingSettings,
): Promise<Worded> {
  if (message.kind === 'reply') return { kind: 'send', message: message.message };
  const { channel, chat } = message;
  const isStopped = await settings.outbox.isClosed(channel, chat);
  const now = settings.now();
  const { matter } = message.message;
  if (matter?.kind !== 'invitation') {
    if (isStopped) return { kind: 'unwanted', code: 'stopped' };
    const dueAt = afterQuietHours(now, message.kind);
    if (dueAt > now) return { kind: 'later', code: 'quiet-hours', dueAt };
    return { kind: 'send', message: wordNotice(message.message, settings) };
  }
  const { code } = matter;
  const open = await settings.invitations.find(code, now);
  const decision = decideSending({ openUntil: open?.rateUntil ?? null, isStopped }, now);
  if (decision.kind === 'never' || open === null) {
    return { kind: 'unwanted', code: decision.kind === 'never' ? decision.because : 'not-open' };
  }
  if (decision.kind === 'wait') {
    return { kind: 'later', code: 'quiet-hours', dueAt: decision.dueAt };
  }
  const { language = DEFAULT_LANGUAGE } = (await settings.memory.find({ channel, chat })) ?? {};
  const kind = message.kind === 'reminder' ? 'reminder' : 'invitation';
  const { directory, pagesUrl = null } = settings;
  return {
    kind: 'send',
    message: wordInvitation({
      kind,
      code,
      open,
      language,
      directory: directory(),
      publicUrl: pagesUrl,
    }),
  };
}

function wordNotice(message: OutboundMessage, { directory }: WordingSettings): OutboundMessage {
  const { matter } = message;
  if (matter?.kind === 'status') return wordStatus(matter, directory());
  return matter?.kind === 'answer' ? wordAnswer(matter) : message;
}
