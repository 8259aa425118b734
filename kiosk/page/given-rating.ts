import { channelId } from '../../core/channel.ts';
import type { RatingSubmission } from '../../core/intake/rating-submission.ts';
import { DEFAULT_QUESTIONNAIRE } from '../../core/questionnaire.ts';
import type { RatingMark } from '../../core/rating-mark.ts';
import type { Score } from '../../core/score.ts';
import type { GivenAnswer } from './device-storage.ts';
import type { FaceLayout } from './faces.ts';
import type { ClockReading } from './tap-clock.ts';

/** What a citizen may say after the tap. */
export interface AnswerChanges {
  readonly score?: Score;
  readonly reasons?: readonly string[];
  readonly procedureCode?: string;
  readonly criteria?: Readonly<Record<string, Score>>;
  readonly comment?: string;
  readonly nomination?: { readonly kinds: readonly string[]; readonly component?: string };
  readonly marks?: readonly RatingMark[];
}

export interface FirstTap {
  readonly submissionId: string;
  readonly score: Score;
  readonly counterId: string;
  readonly language: string;
  readonly tappedAt: ClockReading;
  readonly layout: FaceLayout;
  readonly invitationCode: string | null;
  readonly marks: readonly RatingMark[];
  readonly isTrial: boolean;
  /** Version of the questions that follow the tap. */
  readonly questionnaire: number;
}

/** The rating of the citizen who stands here now. Only its receipt leads to it, and that ends with `start`. */
export interface GivenRating {
  readonly first: GivenAnswer;
  score(): Score;
  /** The next revision: everything said so far, and this. */
  amended(changes: AnswerChanges): GivenAnswer;
}

/** A rating made by one tap, and the revisions that may follow it. */
export function createGivenRating(tap: FirstTap): GivenRating {
  const { submissionId, tappedAt, invitationCode, marks, isTrial } = tap;
  let body: RatingSubmission = {
    submissionId,
    score: tap.score,
    channel: channelId('kiosk'),
    counterId: tap.counterId,
    language: tap.language,
    submittedAt: new Date(tappedAt.wallMs).toISOString(),
    layout: tap.layout,
    ...(tap.questionnaire !== DEFAULT_QUESTIONNAIRE.version && {
      questionnaire: tap.questionnaire,
    }),
    ...(marks.length > 0 && { marks }),
    ...(isTrial && { trial: true }),
  };
  const first: GivenAnswer = {
    submissionId,
    body: invitationCode === null ? body : { ...body, invitationCode },
    tappedAt,
  };
  return {
    first,
    score: () => body.score as Score,
    amended(changes) {
      const known = new Set([...(body.marks ?? []), ...(changes.marks ?? [])]);
      body = {
        ...body,
        ...changes,
        ...(known.size > 0 && { marks: [...known] }),
        revision: (body.revision ?? 0) + 1,
      };
      return { submissionId, body, tappedAt };
    },
  };
}
