import { addDays, localDay, type Instant } from '../../core/calendar.ts';
import { isoInstant, instant } from '../../core/calendar.ts';
import type { RatingSubmission } from '../../core/intake/rating-submission.ts';
import { REASONS, type Reason } from '../../core/reason.ts';
import type { JoinedAnswer, TemplateSubject, ZaloFeedbackBook } from '../../core/zalo-feedback.ts';
import type { Log } from '../chat-channel.ts';
import { readRating, type ZaloRating } from './zalo-answers.ts';
import type { ZaloApi } from './zalo-api-client.ts';
import { fieldsOf } from './zalo-call.ts';
import type { ZaloEvent } from './zalo-event.ts';

const KEEP_DAYS = 60;
const MOST_AT_ONCE = 100;
const PAGE = 100;
/** Missed webhooks are looked for this far back. */
const READ_BACK_MS = 3 * 86_400_000;
const LONGEST_NOTE = 2_000;

/** `refused`: no rating, and never will be one, e.g. because the invitation was used elsewhere. */
export type SubmitFeedback = (
  submission: RatingSubmission,
) => Promise<'stored' | 'duplicate' | 'refused'>;

export interface FeedbackSettings {
  readonly book: ZaloFeedbackBook;
  readonly submit: SubmitFeedback;
  readonly now: () => Instant;
  readonly log: Log;
  /** Reasons by the labels of the template's tags, as approved by Zalo. */
  readonly tagReasons: ReadonlyMap<string, Reason>;
}

/** Turns answers to rating templates into ratings, joined by the id of the message. */
export interface TemplateFeedback {
  noteSent(messageId: string, subject: TemplateSubject): Promise<void>;
  /** Resolves once the answer of a `user_feedback` event is stored; false for an event without one. */
  take(event: ZaloEvent): Promise<boolean>;
  /** Makes ratings of what has found its message. */
  join(): Promise<void>;
  /** Asks Zalo for answers of the last days, in case an event was missed. */
  readBack(api: ZaloApi, templateId: string): Promise<void>;
}

export function createTemplateFeedback(settings: FeedbackSettings): TemplateFeedback {
  const { book, submit, now, log } = settings;
  const forgetOn = () => addDays(localDay(now()), KEEP_DAYS);

  async function keep(rating: ZaloRating, at: number): Promise<void> {
    const { messageId, stars, note, tags } = rating;
    const submittedAt = rating.submittedAt ?? at;
    await book.keep({ messageId, submittedAt, stars, note, tags }, forgetOn());
  }

  return {
    noteSent: (messageId, subject) => book.noteSent(messageId, subject, forgetOn()),
    async take(event) {
      const rating = readRating(fieldsOf(event.fields['message']));
      if (rating === null) return false;
      await keep(rating, event.at);
      return true;
    },
    async join() {
      for (const answer of await book.joined(MOST_AT_ONCE)) {
        const outcome = await submit(toSubmission(answer, settings.tagReasons));
        await book.settle(answer, outcome === 'refused' ? 'refused' : 'counted');
        log('zalo-answer-joined', { outcome });
      }
    },
    async readBack(api, templateId) {
      const to = now();
      const from = to - READ_BACK_MS;
      for (let offset = 0; ; offset += PAGE) {
        const page = await api.listRatings({ templateId, from, to, offset, limit: PAGE });
        for (const rating of page.ratings) await keep(rating, to);
        if (page.ratings.length === 0 || offset + PAGE >= page.total) return;
      }
    },
  };
}

function toSubmission(
  { subject, revision, stars, note, tags, submittedAt }: JoinedAnswer,
  tagReasons: ReadonlyMap<string, Reason>,
): RatingSubmission {
  const { submissionId, counter, procedure, invitationCode } = subject;
  const known = tags.map((tag) => tagReasons.get(foldLabel(tag)));
  const reasons = REASONS.filter((reason) => known.includes(reason));
  // A tag that is none of our reasons is said in words.
  const others = tags.filter((_, i) => known[i] === undefined);
  const comment = cleanNote([note, ...others].filter((text) => text.trim() !== '').join('\n'));
  return {
    submissionId,
    revision,
    score: stars,
    channel: 'zalo',
    counterId: counter,
    ...(procedure !== null && { procedureCode: procedure }),
    ...(invitationCode !== null && { invitationCode }),
    ...(reasons.length > 0 && { reasons }),
    ...(comment !== '' && { comment }),
    submittedAt: isoInstant(instant(submittedAt)),
  };
}

/** How labels are compared: composed, lower case, single blanks. */
export function foldLabel(label: string): string {
  return label.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** What intake would refuse is cut away rather than the rating lost. */
function cleanNote(note: string): string {
  const plain = note
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}]/gu, (sign) => (sign === '\n' ? sign : ' '));
  return [...plain].slice(0, LONGEST_NOTE).join('').trim();
}
