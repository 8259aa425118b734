import { parseInstant, type Instant } from '../calendar.ts';
import { channelId, type ChannelId } from '../channel.ts';
import { knownProcedure, type Directory } from '../directory.ts';
import type { IntakeError } from '../errors.ts';
import { NOMINATION_KINDS } from '../nomination.ts';
import { parseInvitationCode, type InvitationCode } from '../invitation.ts';
import type { CounterId, OneStopCounter } from '../organisation.ts';
import type { Writer } from '../access.ts';
import type { ProcedureCode } from '../procedure.ts';
import { QUESTIONNAIRE_VERSION, type Rating, type SubmissionId } from '../rating.ts';
import { RATING_MARKS } from '../rating-mark.ts';
import { REASONS, type Reason } from '../reason.ts';
import type { PersonalDataKind } from '../redaction/personal-data-kind.ts';
import { redactPersonalData, type Redaction } from '../redaction/redact-personal-data.ts';
import { fail, ok, type Result } from '../result.ts';
import { isScore } from '../score.ts';
import { cleanText } from './clean-text.ts';
import { correctDay, type CorrectedDay } from './correct-day.ts';
import type { RatingSubmission } from './rating-submission.ts';

/** What a decision about a submission depends on, besides the submission. */
export interface IntakeContext {
  readonly directory: Directory;
  readonly channels: ReadonlySet<ChannelId>;
  readonly writer: Writer;
  readonly now: Instant;
  /** The client's clock at sending; null when it did not say. */
  readonly sentAt: Instant | null;
}

export interface AcceptedRating {
  readonly rating: Rating;
  readonly clock: CorrectedDay;
  /** Kinds of personal data cut out of its texts, each once; what stayed is in the rating. */
  readonly cut: readonly PersonalDataKind[];
}

/**
 * Decides whether a well-formed submission is a rating. Pure: the same submission in the same
 * context is always decided alike. Refusals name the field; a wrong clock is never one.
 */
export function acceptRating(
  submission: RatingSubmission,
  context: IntakeContext,
): Result<AcceptedRating, IntakeError> {
  const { score } = submission;
  if (!isScore(score)) return fail({ code: 'score-invalid', field: 'score' });
  const channel = channelId(submission.channel);
  if (!context.channels.has(channel)) return fail({ code: 'channel-invalid', field: 'channel' });
  const counter = findCounter(submission.counterId, context);
  if (!counter.ok) return counter;
  const procedure = findProcedure(submission.procedureCode, context.directory);
  if (!procedure.ok) return procedure;
  const invitation = findInvitation(submission.invitationCode);
  if (!invitation.ok) return invitation;
  const submittedAt = parseInstant(submission.submittedAt);
  if (submittedAt === null) return fail({ code: 'submitted-at-invalid', field: 'submittedAt' });
  const words = acceptWords(submission);
  if (!words.ok) return words;

  const clock = correctDay(submittedAt, context.sentAt, context.now);
  const rating: Rating = {
    submissionId: submission.submissionId.toLowerCase() as SubmissionId,
    revision: submission.revision ?? 0,
    province: counter.value.province,
    unit: counter.value.unit,
    counter: counter.value.id,
    procedure: procedure.value,
    channel,
    day: clock.day,
    score,
    // It becomes so where the invitation is redeemed.
    backed: false,
    questionnaire: submission.questionnaire ?? QUESTIONNAIRE_VERSION,
    layout: submission.layout ?? null,
    reasons: submission.reasons?.filter(isReason) ?? null,
    criteria: (submission.criteria as Rating['criteria'] | undefined) ?? null,
    comment: words.value.comment,
    nomination: words.value.nomination,
    ...(submission.marks && {
      marks: RATING_MARKS.filter((mark) => submission.marks?.includes(mark)),
    }),
  };
  return ok({
    rating: invitation.value === null ? rating : { ...rating, invitation: invitation.value },
    clock,
    cut: words.value.cut,
  });
}

function findInvitation(text: string | undefined): Result<InvitationCode | null, IntakeError> {
  if (text === undefined) return ok(null);
  const code = parseInvitationCode(text);
  return code === null ? fail({ code: 'invitation-invalid', field: 'invitationCode' }) : ok(code);
}

function findCounter(id: string, context: IntakeContext): Result<OneStopCounter, IntakeError> {
  const counter = context.directory.counters.get(id as CounterId);
  if (!counter) return fail({ code: 'counter-unknown', field: 'counterId' });
  const { writer } = context;
  const allowed = mayWriteFor(writer, counter);
  return allowed ? ok(counter) : fail({ code: 'counter-not-allowed', field: 'counterId' });
}

function mayWriteFor(writer: Writer, counter: OneStopCounter): boolean {
  if (writer.kind === 'device') {
    return writer.counter === counter.id || writer.former?.includes(counter.id) === true;
  }
  if (writer.province !== counter.province) return false;
  return writer.kind !== 'integration' || writer.unit === undefined || writer.unit === counter.unit;
}

function findProcedure(
  code: string | undefined,
  directory: Directory,
): Result<ProcedureCode | null, IntakeError> {
  if (code === undefined) return ok(null);
  const procedure = knownProcedure(directory, code);
  return procedure
    ? ok(procedure.code)
    : fail({ code: 'procedure-unknown', field: 'procedureCode' });
}

type AcceptedWords = Pick<Rating, 'comment' | 'nomination'> & Pick<AcceptedRating, 'cut'>;

/** Free text as it may be kept: cleaned, then without personal data. */
function acceptWords(submission: RatingSubmission): Result<AcceptedWords, IntakeError> {
  const comment = acceptText(submission.comment, 'comment');
  if (!comment.ok) return comment;
  const { nomination } = submission;
  if (nomination === undefined) {
    const { text, kinds } = comment.value;
    return ok({ comment: text, nomination: null, cut: kinds });
  }
  const component = acceptText(nomination.component, 'nomination');
  if (!component.ok) return component;
  const text = acceptText(nomination.text, 'nomination');
  if (!text.ok) return text;
  const kinds = NOMINATION_KINDS.filter((kind) => nomination.kinds.includes(kind));
  return ok({
    comment: comment.value.text,
    nomination: {
      kinds,
      component: component.value.text || null,
      text: text.value.text || null,
      voice: null,
    },
    cut: [...new Set([comment, component, text].flatMap(({ value }) => value.kinds))],
  });
}

/** Null stays away; a text of which nothing remains is the empty text. */
function acceptText(text: string | undefined, field: string): Result<AcceptedText, IntakeError> {
  if (text === undefined) return ok({ text: null, kinds: [] });
  const clean = cleanText(text);
  if (!clean.ok) return fail({ ...clean.error, field });
  return ok(clean.value === null ? { text: '', kinds: [] } : redactPersonalData(clean.value));
}

type AcceptedText = Pick<Redaction, 'kinds'> & { readonly text: string | null };

function isReason(code: string): code is Reason {
  return REASONS.some((reason) => reason === code);
}
