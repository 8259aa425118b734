import { isoInstant, localDay } from '../calendar.ts';
import type { IntakeError } from '../errors.ts';
import { acceptRating } from '../intake/accept-rating.ts';
import { MAX_REVISION } from '../intake/rating-submission.ts';
import { NOMINATION_KINDS, type Nomination } from '../nomination.ts';
import type { RatingAmendment } from '../ports.ts';
import type { Rating } from '../rating.ts';
import { ok, type Result } from '../result.ts';
import type { Score } from '../score.ts';
import type { Draft, Question } from './conversation.ts';
import type { ConversationContext, Effect } from './turn.ts';

/** Five buttons below each other, the best answer on top. */
const LAYOUT = 'chat-5-good-top';

/** A first tap: what was asked, by which question sets, and what was written before it. */
export interface FirstTap {
  readonly question: Question;
  readonly score: Score;
  readonly questionnaire: number;
  readonly draft: Draft | null;
}

/**
 * The rating that answers a question, decided by the same rule as every other channel's. A question
 * that names no counter rates the province's counter for "place not named".
 */
export function recordScore(
  { question, score, questionnaire, draft }: FirstTap,
  context: ConversationContext,
): Result<Rating, IntakeError> {
  const { channel, province, directory, now } = context;
  const accepted = acceptRating(
    {
      submissionId: question.submissionId,
      score,
      channel,
      counterId: question.counter ?? context.defaultCounter,
      ...(question.procedure === null ? {} : { procedureCode: question.procedure }),
      ...(question.invitation === null ? {} : { invitationCode: question.invitation }),
      submittedAt: isoInstant(now),
      layout: LAYOUT,
    },
    {
      directory,
      channels: new Set([channel]),
      writer: { kind: 'chat', id: channel, province },
      now,
      sentAt: now,
    },
  );
  if (!accepted.ok) return accepted;
  const { rating } = accepted.value;
  return ok({
    ...rating,
    questionnaire,
    comment: draft?.kinds === 0 ? draft.text : rating.comment,
    nomination: draft === null || draft.kinds === 0 ? null : toNomination(draft, context),
  });
}

/** What a later answer changes; what is left out stays as it was. */
export type Change = Partial<
  Pick<RatingAmendment, 'score' | 'procedure' | 'reasons' | 'criteria' | 'comment' | 'nomination'>
>;

/**
 * The question after a later answer, and the fact of it. Nothing is added while no tap is stored, and
 * when a question was changed so often that it must be a mistake.
 */
export function amend<Q extends Question>(
  question: Q,
  change: Change,
  { now }: ConversationContext,
): { readonly question: Q; readonly effects: readonly Effect[] } {
  const { submissionId, revision } = question;
  if (revision === 0 || revision > MAX_REVISION) return { question, effects: [] };
  const amendment: RatingAmendment = {
    submissionId,
    revision,
    day: localDay(now),
    score: null,
    procedure: null,
    reasons: null,
    criteria: null,
    comment: null,
    nomination: null,
    ...change,
  };
  return {
    question: { ...question, revision: revision + 1 },
    effects: [{ kind: 'amendment', amendment }],
  };
}

/** A draft as a citizen's wish; the channel knows the citizen only by a pseudonym. */
export function toNomination({ kinds, text }: Draft, { voice }: ConversationContext): Nomination {
  return {
    kinds: NOMINATION_KINDS.filter((_, bit) => (kinds >> bit) & 1),
    component: null,
    text,
    voice,
  };
}
