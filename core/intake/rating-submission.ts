import { RATING_MARKS } from '../rating-mark.ts';
import { REASONS } from '../reason.ts';
import { LANGUAGES } from '../language.ts';
import { NOMINATION_KINDS } from '../nomination.ts';

/** Most ratings one request may carry. */
export const MAX_BATCH_ITEMS = 200;

/** Longest comment, in Unicode code points after NFC. */
export const MAX_COMMENT_CODE_POINTS = 2000;

/** Highest revision of a rating: far beyond what any dialogue has steps. */
export const MAX_REVISION = 99;

/** A nomination as a client sends it; no kinds at all take an earlier one back. */
interface NominationSubmission {
  readonly kinds: readonly string[];
  readonly component?: string;
  readonly text?: string;
}

/** One rating as a client sends it, before anything is decided. */
export interface RatingSubmission {
  readonly submissionId: string;
  readonly revision?: number;
  readonly score: number;
  readonly channel: string;
  readonly counterId: string;
  readonly procedureCode?: string;
  readonly invitationCode?: string;
  readonly reasons?: readonly string[];
  readonly criteria?: Readonly<Record<string, number>>;
  readonly comment?: string;
  readonly nomination?: NominationSubmission;
  readonly language?: string;
  /** RFC 3339 with zone, by the client's own clock. */
  readonly submittedAt: string;
  readonly layout?: string;
  /** Version of the question sets by which it was asked; absent for the program's own. */
  readonly questionnaire?: number;
  /** What makes it look like play or a slip; see `RATING_MARKS`. */
  readonly marks?: readonly string[];
  /** Counted up by the device with every answer; a gap shows that one was lost. Not kept with it. */
  readonly sequence?: number;
  /** Given while staff were being trained: kept apart, never counted. */
  readonly trial?: boolean;
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
    revision: {
      type: 'integer',
      minimum: 0,
      maximum: MAX_REVISION,
      description:
        'Absent or 0 for the first tap. The same submissionId with a higher revision, within 72 hours, ' +
        'changes what it carries and leaves the rest as it was.',
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
    invitationCode: {
      type: 'string',
      minLength: 1,
      maxLength: 300,
      description:
        'As typed or scanned: the code of the slip in either length, or the address of its QR code.',
    },
    reasons: {
      type: 'array',
      maxItems: REASONS.length,
      uniqueItems: true,
      items: { type: 'string', enum: REASONS },
    },
    criteria: {
      type: 'object',
      maxProperties: 16,
      propertyNames: { pattern: '^[a-z][a-z0-9-]{0,31}$' },
      additionalProperties: { type: 'integer', minimum: 1, maximum: 5 },
      description: 'Answers to the criteria of the questionnaire, by their id, 1 to 5.',
    },
    nomination: {
      type: 'object',
      additionalProperties: false,
      required: ['kinds'],
      properties: {
        kinds: {
          type: 'array',
          maxItems: NOMINATION_KINDS.length,
          uniqueItems: true,
          items: { type: 'string', enum: NOMINATION_KINDS },
        },
        component: { type: 'string', maxLength: 300 },
        text: { type: 'string', maxLength: MAX_COMMENT_CODE_POINTS * 4 },
      },
      description:
        'What should be simplified in this procedure. No kinds take an earlier one back.',
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
    questionnaire: {
      type: 'integer',
      minimum: 1,
      maximum: 1_000_000_000,
      description: 'Version of the question sets by which it was asked.',
    },
    marks: {
      type: 'array',
      maxItems: RATING_MARKS.length,
      uniqueItems: true,
      items: { type: 'string', enum: RATING_MARKS },
      description: 'What makes it look like play or a slip; kept, and never a reason to drop it.',
    },
    sequence: {
      type: 'integer',
      minimum: 1,
      maximum: 1_000_000_000,
      description: 'Number of this answer on its device, without gaps; not kept with the rating.',
    },
    trial: { type: 'boolean', description: 'True while staff are trained: it is never counted.' },
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
