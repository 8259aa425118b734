import { dayInWords } from '../calendar.ts';
import { answerWords } from '../conversation/chat-words.ts';
import { scoreRows } from '../conversation/prompts.ts';
import type { Directory } from '../directory.ts';
import type { InvitationCode, OpenInvitation } from '../invitation.ts';
import type { Language } from '../language.ts';
import { sending as en } from '../messages/en/sending.ts';
import { fillIn } from '../messages/fill-in.ts';
import { sending as km } from '../messages/km/sending.ts';
import { sending as vi, type SendingMessages } from '../messages/vi/sending.ts';
import type { MessageMatter, OutboundMessage } from './outbound-message.ts';

const WORDS: Readonly<Record<Language, SendingMessages>> = { vi, km, en };

/** What is known of an invitation as its message goes out. */
export interface InvitationToWord {
  readonly kind: 'invitation' | 'reminder';
  readonly code: InvitationCode;
  readonly open: OpenInvitation;
  readonly language: Language;
  readonly directory: Directory;
  /** Address of the pages, without a slash at the end; null where citizens can open none. */
  readonly publicUrl: string | null;
}

/**
 * The message of an invitation: the five answers as buttons, of which the first tap is the rating,
 * and the page for those who would rather not answer in a chat. The same as fields of a template, for
 * citizens who can't be written to freely.
 */
export function wordInvitation(invitation: InvitationToWord): OutboundMessage {
  const { kind, code, open, language, directory, publicUrl } = invitation;
  const words = WORDS[language];
  const link = publicUrl === null ? null : `${publicUrl}/d/${code}`;
  const facts = {
    procedure: directory.procedures.get(open.procedure)?.name ?? open.procedure,
    place: directory.counters.get(open.counter)?.name ?? open.counter,
    day: dayInWords(open.rateUntil),
  };
  const text = [
    fillIn(words[kind], facts),
    ...(link === null ? [] : [fillIn(words.orOpen, { link })]),
    words.stopHint,
  ].join('\n\n');
  const buttons = scoreRows(language, (score) => ({ kind: 'invited', code, score }));
  return {
    replies: [{ placement: 'new', text, buttons }],
    pressed: null,
    template: {
      name: kind === 'invitation' ? 'rating-invitation' : 'rating-reminder',
      fields: { ...facts, code, ...(link !== null && { link }) },
    },
  };
}

/** What an official answered to a comment, in plain text like any status. */
export function wordAnswer({
  answer,
  language,
}: Extract<MessageMatter, { kind: 'answer' }>): OutboundMessage {
  const words = WORDS[language];
  const text = [words.answer, answer, words.answerHint].join('\n\n');
  const facts = { procedure: words.answerSubject, kind: words.answerKind, status: words.answered };
  return {
    replies: [{ placement: 'new', text, buttons: [] }],
    pressed: null,
    template: { name: 'notice', fields: { ...facts, reason: answer } },
  };
}

/**
 * What became of a wish, with the agency's own words, to one who supports it. Plain text: whatever an
 * official wrote, no platform makes a link or a name of it.
 */
export function wordStatus(
  { wish, status, reason, language }: Extract<MessageMatter, { kind: 'status' }>,
  directory: Directory,
): OutboundMessage {
  const words = WORDS[language];
  const procedure = directory.procedures.get(wish.procedure)?.name ?? wish.procedure;
  const kind = answerWords(language).nominationKinds[wish.kind];
  const facts = { procedure, kind, status: words[status] };
  const answer = reason.trim() === '' ? [] : [fillIn(words.statusReason, { reason })];
  const text = [fillIn(words.status, facts), ...answer, words.statusHint].join('\n\n');
  return {
    replies: [{ placement: 'new', text, buttons: [] }],
    pressed: null,
    template: { name: 'notice', fields: { ...facts, ...(reason !== '' && { reason }) } },
  };
}
