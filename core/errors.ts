/** Why a rating or request is refused; each has its words in every language (`core/messages`). */
export const INTAKE_ERROR_CODES = [
  'body-not-json',
  'body-too-large',
  'body-shape-invalid',
  'batch-empty',
  'batch-too-large',
  'item-not-object',
  'item-too-deep',
  'field-unknown',
  'field-repeated',
  'field-missing',
  'submission-id-invalid',
  'revision-invalid',
  'revision-late',
  'score-invalid',
  'channel-invalid',
  'counter-invalid',
  'counter-unknown',
  'counter-not-allowed',
  'procedure-invalid',
  'procedure-unknown',
  'invitation-invalid',
  'invitation-unusable',
  'reasons-invalid',
  'criteria-invalid',
  'nomination-invalid',
  'comment-invalid',
  'comment-too-long',
  'comment-characters',
  'language-invalid',
  'submitted-at-invalid',
  'layout-invalid',
  'submission-conflict',
  'credentials-missing',
  'credentials-refused',
  'content-type-invalid',
  'too-many-requests',
  'enrolment-refused',
  'query-invalid',
  'not-found',
  'store-unavailable',
] as const;
export type IntakeErrorCode = (typeof INTAKE_ERROR_CODES)[number];

/** An expected refusal: the code, and the field it is about when there is one. */
export interface IntakeError {
  readonly code: IntakeErrorCode;
  readonly field?: string;
}
