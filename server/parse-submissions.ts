import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { parseInstant, type Instant } from '../core/calendar.ts';
import type { IntakeError, IntakeErrorCode } from '../core/errors.ts';
import {
  MAX_BATCH_ITEMS,
  RATING_SUBMISSION_SCHEMA,
  type RatingSubmission,
} from '../core/intake/rating-submission.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { findJsonFlaws } from './strict-json.ts';

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

// Times are parsed once, by `acceptRating`; the format stands in the schema for its readers.
const ajv = new Ajv2020({ allErrors: false, strict: true, validateFormats: false });
const isSubmission = ajv.compile<RatingSubmission>(RATING_SUBMISSION_SCHEMA);

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
} as const satisfies Record<keyof typeof RATING_SUBMISSION_SCHEMA.properties, IntakeErrorCode>;

/**
 * Reads a body: one rating, an array of them, or `{ sentAt?, ratings: [...] }`. Refused as a whole
 * only when it is not JSON or not one of these; otherwise a flaw refuses the item that has it.
 */
export function parseSubmissions(text: string): Result<ParsedSubmissions, IntakeError> {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return fail({ code: 'body-not-json' });
  }
  const flaws = findJsonFlaws(text);
  if (flaws.body !== null) return fail({ code: flaws.body });
  const envelope = openEnvelope(body);
  if (!envelope.ok) return envelope;
  const { single, sentAt, values } = envelope.value;
  if (values.length === 0) return fail({ code: 'batch-empty' });
  if (values.length > MAX_BATCH_ITEMS) return fail({ code: 'batch-too-large' });
  const items = values.map((value, i) => parseItem(value, flaws.items.get(i)));
  return ok({ single, sentAt, items });
}

interface Envelope {
  readonly single: boolean;
  readonly sentAt: Instant | null;
  readonly values: readonly unknown[];
}

function openEnvelope(body: unknown): Result<Envelope, IntakeError> {
  if (Array.isArray(body)) return ok({ single: false, sentAt: null, values: body });
  if (!isObject(body)) return fail({ code: 'body-shape-invalid' });
  if (!Object.hasOwn(body, 'ratings')) return ok({ single: true, sentAt: null, values: [body] });
  const { ratings, sentAt, ...others } = body;
  const unknown = Object.keys(others)[0];
  if (unknown !== undefined) return fail({ code: 'field-unknown', field: shown(unknown) });
  if (!Array.isArray(ratings)) return fail({ code: 'body-shape-invalid', field: 'ratings' });
  if (sentAt === undefined) return ok({ single: false, sentAt: null, values: ratings });
  const at = typeof sentAt === 'string' ? parseInstant(sentAt) : null;
  if (at === null) return fail({ code: 'submitted-at-invalid', field: 'sentAt' });
  return ok({ single: false, sentAt: at, values: ratings });
}

/** One value against the schema of a rating; `flaw` is what its text was already found to have. */
export function parseItem(value: unknown, flaw?: IntakeErrorCode): ParsedItem {
  const submissionId = isObject(value) ? value['submissionId'] : null;
  const quoted = typeof submissionId === 'string' ? shown(submissionId) : null;
  if (flaw !== undefined) return { submissionId: quoted, submission: fail({ code: flaw }) };
  if (isSubmission(value)) return { submissionId: value.submissionId, submission: ok(value) };
  const error = isSubmission.errors?.[0];
  return {
    submissionId: quoted,
    submission: fail(error ? toIntakeError(error) : { code: 'item-not-object' }),
  };
}

function toIntakeError(error: ErrorObject): IntakeError {
  const field = error.instancePath.split('/')[1];
  if (error.keyword === 'required') {
    return { code: 'field-missing', field: String(error.params['missingProperty']) };
  }
  if (error.keyword === 'additionalProperties') {
    return { code: 'field-unknown', field: shown(String(error.params['additionalProperty'])) };
  }
  if (field === undefined || !Object.hasOwn(FIELD_CODES, field)) return { code: 'item-not-object' };
  if (field === 'comment' && error.keyword === 'maxLength')
    return { code: 'comment-too-long', field };
  return { code: FIELD_CODES[field as keyof typeof FIELD_CODES], field };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A client's own text, short enough and whole enough to be sent back to it. */
function shown(text: string): string {
  return text.slice(0, 64).toWellFormed();
}
