import { isoInstant } from '../calendar.ts';
import type { IntakeError } from '../errors.ts';
import { acceptRating } from '../intake/accept-rating.ts';
import type { Rating } from '../rating.ts';
import { ok, type Result } from '../result.ts';
import type { Score } from '../score.ts';
import type { Question } from './conversation.ts';
import type { ConversationContext } from './turn.ts';

/** Five buttons below each other, the best answer on top. */
const LAYOUT = 'chat-5-good-top';

/**
 * The rating that answers a question, decided by the same rule as every other channel's. A question
 * that names no counter rates the province's counter for "place not named".
 */
export function recordScore(
  question: Question,
  score: Score,
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
  return accepted.ok ? ok(accepted.value.rating) : accepted;
}
