import { REASONS } from '../reason.ts';
import { LANGUAGES } from '../language.ts';

/** Most ratings one request may carry. */
export const MAX_BATCH_ITEMS = 200;

/** Longest comment, in Unicode code points after NFC. */
export const MAX_COMMENT_CODE_POINTS = 2000;

/** One rating as a client sends it, before anything is decided. */
export interface RatingSubmission {
  readonly submissionId: string;
  readonly score: number;
  readonly channel: string;
  readonly counterId: string;
  readonly procedureCode?: string;
  readonly invitationCode?: string;
  readonly reasons?: readonly string[];
  readonly comment?: string;
  readonly language?: string;
  /** RFC 3339 with zone, by the client's own clock. */
  readonly submittedAt: string;
  readonly layout?: string;
}

/** JSON Schema (2020-12) of a `RatingSubmission`: validates requests and documents the API. */
export const RATING_SUBMISSION_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['submissionId', 'score', 'channel', 'counterId', 'submittedAt'],
  properties: {
    submissionId: {
      type: 'string',
      pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$',
      description: 'Random UUID made by the client before its first try; send the same one again.',
    },
    score: {
      type: 'integer',
      minimum: 1,
      maximum: 5,
      description: '5 very satisfied, 4 satisfied, 3 neutral, 2 dissatisfied, 1 very dissatisfied.',
    },
    channel: { type: 'string', pattern: '^[a-z][a-z0-9-]{0,31}$' },
    counterId: { type: 'string', pattern: '^[0-9A-Za-z][0-9A-Za-z.-]{0,63}$' },
    procedureCode: { type: 'string', pattern: '^\\d\\.\\d{6}$' },
    invitationCode: { type: 'string', pattern: '^[0-9A-Za-z-]{1,40}$' },
    reasons: {
      type: 'array',
      maxItems: REASONS.length,
      uniqueItems: true,
      items: { type: 'string', enum: REASONS },
    },
    comment: {
      type: 'string',
      maxLength: MAX_COMMENT_CODE_POINTS * 4,
      description: `Free text, at most ${MAX_COMMENT_CODE_POINTS} code points after NFC; personal data is cut out before it is stored.`,
    },
    language: {
      type: 'string',
      enum: LANGUAGES,
      description: 'Language of the answer; it is not kept.',
    },
    submittedAt: {
      type: 'string',
      maxLength: 40,
      format: 'date-time',
      description: "The client's clock; only the day in Vietnam, corrected, is kept.",
    },
    layout: { type: 'string', pattern: '^[a-z0-9][a-z0-9.-]{0,63}$' },
  },
} as const;

/**
 * A batch: the ratings, and the client's clock at the moment of sending, by which the server
 * corrects every `submittedAt` in it.
 */
export const RATING_BATCH_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['ratings'],
  properties: {
    sentAt: { type: 'string', maxLength: 40, format: 'date-time' },
    ratings: {
      type: 'array',
      minItems: 1,
      maxItems: MAX_BATCH_ITEMS,
      items: RATING_SUBMISSION_SCHEMA,
    },
  },
} as const;
