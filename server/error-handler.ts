import type { ErrorRequestHandler, Response } from 'express';
import { randomUUID } from 'node:crypto';
import type { IntakeError, IntakeErrorCode } from '../core/errors.ts';
import { DEFAULT_LANGUAGE, acceptedLanguage, type Language } from '../core/language.ts';
import { intakeErrorText } from '../core/messages/index.ts';
import type { Health } from './health.ts';
import type { Log } from './log.ts';

/** The only place where a refusal becomes an HTTP status. */
export const ERROR_STATUS = {
  'body-not-json': 400,
  'body-too-large': 413,
  'body-shape-invalid': 400,
  'batch-empty': 400,
  'batch-too-large': 413,
  'item-not-object': 422,
  'item-too-deep': 422,
  'field-unknown': 422,
  'field-repeated': 422,
  'field-missing': 422,
  'submission-id-invalid': 422,
  'revision-invalid': 422,
  'revision-late': 409,
  'score-invalid': 422,
  'channel-invalid': 422,
  'counter-invalid': 422,
  'counter-unknown': 422,
  'counter-not-allowed': 403,
  'procedure-invalid': 422,
  'procedure-unknown': 422,
  'invitation-invalid': 422,
  'invitation-unusable': 422,
  'reasons-invalid': 422,
  'criteria-invalid': 422,
  'nomination-invalid': 422,
  'comment-invalid': 422,
  'comment-too-long': 422,
  'comment-characters': 422,
  'language-invalid': 422,
  'submitted-at-invalid': 422,
  'layout-invalid': 422,
  'questionnaire-invalid': 422,
  'marks-invalid': 422,
  'sequence-invalid': 422,
  'trial-invalid': 422,
  'submission-conflict': 409,
  'dossier-code-invalid': 422,
  'source-invalid': 422,
  'event-invalid': 422,
  'unit-invalid': 422,
  'unit-not-allowed': 403,
  'filing-invalid': 422,
  'finished-at-invalid': 422,
  'due-at-invalid': 422,
  'received-on-invalid': 422,
  'received-after-finished': 422,
  'contact-invalid': 422,
  'reason-invalid': 422,
  'dossier-conflict': 409,
  'credentials-missing': 401,
  'credentials-refused': 401,
  'content-type-invalid': 415,
  'too-many-requests': 429,
  'enrolment-refused': 403,
  'query-invalid': 422,
  'filter-unsupported': 422,
  'filter-invalid': 422,
  'not-found': 404,
  'store-unavailable': 503,
} as const satisfies Record<IntakeErrorCode, number>;

/** The reader's language: what the request asks for, else what the item says, else Vietnamese. */
export function readerLanguage(
  acceptLanguage: string | undefined,
  item?: Language | null,
): Language {
  return acceptedLanguage(acceptLanguage) ?? item ?? DEFAULT_LANGUAGE;
}

/** Ends the response with the refusal in the reader's language. */
export function sendError(response: Response, error: IntakeError): void {
  const language = readerLanguage(response.req.get('accept-language'));
  if (error.code === 'credentials-missing') response.set('WWW-Authenticate', 'Bearer');
  if (error.code === 'store-unavailable') response.set('Retry-After', '5');
  response
    .status(ERROR_STATUS[error.code])
    .json({ error: { ...error, message: intakeErrorText(error.code, language) } });
}

/**
 * Last resort of the API: what the body parser refuses is the client's fault, what the store rejects
 * is to be sent again, and anything else is ours and named only by an id.
 */
export function apiErrorHandler(health: Health, log: Log): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const { type, status } = error as { type?: string; status?: number };
    if (type === 'entity.too.large') return sendError(response, { code: 'body-too-large' });
    if (type === 'request.aborted') return void response.destroy();
    if (status !== undefined && status < 500) return sendError(response, { code: 'body-not-json' });
    noteFault(error, health, log);
    sendError(response, { code: 'store-unavailable' });
  };
}

/** Mistakes of the program, which one odd request may meet: the store is well. */
const MISTAKES = [TypeError, RangeError, ReferenceError, SyntaxError, URIError];

/**
 * Notes a fault that ended a request: in the log under an id, and in the server's health unless it is a
 * mistake of the program. Else one request could take the whole server out of a load balancer.
 */
export function noteFault(error: unknown, health: Health, log: Log): void {
  const { name = 'Error', message = '', code = '' } = error as Partial<Error> & { code?: string };
  log('request-failed', { id: randomUUID(), name, message, code });
  if (!MISTAKES.some((mistake) => error instanceof mistake)) health.noteFault(error);
}
