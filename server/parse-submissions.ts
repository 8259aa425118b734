import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { parseInstant, type Instant } from '../core/calendar.ts';
import type { IntakeError, IntakeErrorCode } from '../core/errors.ts';
import {
  MAX_BATCH_ITEMS,
  RATING_SUBMISSION_SCHEMA,
  type RatingSubmission,
} from '../core/intake/rating-submission.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { isJsonObject, readJsonBatch, schemaRefusal, shownText } from './json-batch.ts';

/** What a request body holds: each item by itself, right or refused. */
export interface ParsedSubmissions {
  /** Whether the body was one rating and not a batch. */
  readonly single: boolean;
  /** The client's clock when it sent the batch; null when it did not say. */
  readonly sentAt: Instant | null;
  readonly items: readonly ParsedItem[];
}

export interface ParsedItem {
  /** As the client wrote it, for the answer; null when there is none to quote. */
  readonly submissionId: string | null;
  readonly submission: Result<RatingSubmission, IntakeError>;
}

let compiled: ValidateFunction<RatingSubmission> | null = null;

/**
 * Compiled when the first rating comes: a start need not wait for it. The schema itself is checked by a
 * test. Times are parsed once, by `acceptRating`; the format stands in the schema for its readers.
 */
function submissionCheck(): ValidateFunction<RatingSubmission> {
  const settings = { strict: true, validateFormats: false, validateSchema: false } as const;
  compiled ??= new Ajv2020(settings).compile<RatingSubmission>(RATING_SUBMISSION_SCHEMA);
  return compiled;
}

/** The refusal when a field breaks its schema. */
const FIELD_CODES = {
  submissionId: 'submission-id-invalid',
  revision: 'revision-invalid',
  score: 'score-invalid',
  channel: 'channel-invalid',
  counterId: 'counter-invalid',
  procedureCode: 'procedure-invalid',
  invitationCode: 'invitation-invalid',
  reasons: 'reasons-invalid',
  criteria: 'criteria-invalid',
  nomination: 'nomination-invalid',
  comment: 'comment-invalid',
  language: 'language-invalid',
  submittedAt: 'submitted-at-invalid',
  layout: 'layout-invalid',
  questionnaire: 'questionnaire-invalid',
  marks: 'marks-invalid',
  sequence: 'sequence-invalid',
  trial: 'trial-invalid',
} as const satisfies Record<keyof typeof RATING_SUBMISSION_SCHEMA.properties, IntakeErrorCode>;

const RATING_BATCH = { list: 'ratings', beside: ['sentAt'], most: MAX_BATCH_ITEMS };

/**
 * Reads a body: one rating, an array of them, or `{ sentAt?, ratings: [...] }`. Refused as a whole
 * only when it is not JSON or not one of these; otherwise a flaw refuses the item that has it.
 */
export function parseSubmissions(text: string): Result<ParsedSubmissions, IntakeError> {
  const batch = readJsonBatch(text, RATING_BATCH);
  if (!batch.ok) return batch;
  const { single, beside, items } = batch.value;
  const sentAt = parseSentAt(beside['sentAt']);
  if (!sentAt.ok) return sentAt;
  return ok({
    single,
    sentAt: sentAt.value,
    items: items.map(({ value, flaw }) => parseItem(value, flaw)),
  });
}

function parseSentAt(value: unknown): Result<Instant | null, IntakeError> {
  if (value === undefined) return ok(null);
  const at = typeof value === 'string' ? parseInstant(value) : null;
  return at === null ? fail({ code: 'submitted-at-invalid', field: 'sentAt' }) : ok(at);
}

/** One value against the schema of a rating; `flaw` is what its text was already found to have. */
export function parseItem(value: unknown, flaw?: IntakeErrorCode): ParsedItem {
  const submissionId = isJsonObject(value) ? value['submissionId'] : null;
  const quoted = typeof submissionId === 'string' ? shownText(submissionId) : null;
  if (flaw !== undefined) return { submissionId: quoted, submission: fail({ code: flaw }) };
  const isSubmission = submissionCheck();
  if (isSubmission(value)) return { submissionId: value.submissionId, submission: ok(value) };
  const error = isSubmission.errors?.[0];
  return {
    submissionId: quoted,
    submission: fail(error ? toIntakeError(error) : { code: 'item-not-object' }),
  };
}

function toIntakeError(error: ErrorObject): IntakeError {
  const isComment = error.instancePath === '/comment';
  if (isComment && error.keyword === 'maxLength')
    return { code: 'comment-too-long', field: 'comment' };
  return schemaRefusal(error, FIELD_CODES);
}
