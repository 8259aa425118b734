import { GrammyError, HttpError } from 'grammy';

export type TelegramErrorCode =
  | 'token-refused'
  | 'conflict'
  | 'too-many-requests'
  | 'chat-closed'
  | 'not-modified'
  | 'not-editable'
  | 'query-expired'
  | 'bad-request'
  | 'server-fault'
  | 'timeout'
  | 'answer-unreadable'
  | 'network'
  | 'aborted';

const RETRYABLE: ReadonlySet<TelegramErrorCode> = new Set([
  'conflict',
  'too-many-requests',
  'server-fault',
  'timeout',
  'answer-unreadable',
  'network',
]);

/** Telegram's own words are kept to this length. */
const LONGEST_DETAIL = 160;

/**
 * A failed call to the Bot API. It has no `cause`: the library's errors carry the request's address,
 * which holds the token, and its payload, which holds the citizen's chat.
 */
export class TelegramError extends Error {
  override readonly name = 'TelegramError';
  readonly code: TelegramErrorCode;
  readonly method: string;
  readonly retryable: boolean;
  /** How long Telegram asks us to wait; null when it does not say. */
  readonly retryAfterMs: number | null;

  constructor(
    code: TelegramErrorCode,
    method: string,
    options: { readonly detail?: string; readonly retryAfterMs?: number | null } = {},
  ) {
    const { detail = '', retryAfterMs = null } = options;
    super(`Telegram call ${method} failed: ${code}${detail === '' ? '' : ` (${detail})`}`);
    this.code = code;
    this.method = method;
    this.retryable = RETRYABLE.has(code);
    this.retryAfterMs = retryAfterMs;
  }
}

/** What went wrong in a call; the secrets are cut out of what Telegram said about it. */
export function toTelegramError(
  error: unknown,
  method: string,
  secrets: readonly string[] = [],
): TelegramError {
  if (error instanceof TelegramError) return error;
  if (error instanceof GrammyError) return refusal(error, method, secrets);
  if (error instanceof HttpError) return new TelegramError(transportCode(error.error), method);
  // The answer was JSON, but not an object as the Bot API sends them.
  return new TelegramError('answer-unreadable', method);
}

function refusal(error: GrammyError, method: string, secrets: readonly string[]): TelegramError {
  const status: unknown = error.error_code;
  if (typeof status !== 'number') return new TelegramError('answer-unreadable', method);
  const description = typeof error.description === 'string' ? error.description : '';
  const detail = secrets
    .reduce((text, secret) => text.replaceAll(secret, '***'), description)
    .slice(0, LONGEST_DETAIL);
  const seconds: unknown = error.parameters.retry_after;
  const retryAfterMs = typeof seconds === 'number' && seconds >= 0 ? seconds * 1000 : null;
  return new TelegramError(refusalCode(status, description), method, { detail, retryAfterMs });
}

function refusalCode(status: number, description: string): TelegramErrorCode {
  if (status >= 500) return 'server-fault';
  switch (status) {
    // A token of the wrong form is not found, a revoked one is unauthorised.
    case 401:
    case 404:
      return 'token-refused';
    case 403:
      return 'chat-closed';
    case 409:
      return 'conflict';
    case 429:
      return 'too-many-requests';
    default:
      return badRequestCode(description);
  }
}

/** Only the text tells these apart. */
function badRequestCode(description: string): TelegramErrorCode {
  if (/not modified/i.test(description)) return 'not-modified';
  if (/query is too old|query id is invalid/i.test(description)) return 'query-expired';
  if (/message to edit not found|message can't be edited/i.test(description)) return 'not-editable';
  if (/chat not found|user is deactivated/i.test(description)) return 'chat-closed';
  return 'bad-request';
}

function transportCode(inner: unknown): TelegramErrorCode {
  if (!(inner instanceof Error)) return 'network';
  if (inner.name === 'AbortError') return 'aborted';
  if (/timed out after/.test(inner.message)) return 'timeout';
  return 'type' in inner && inner.type === 'invalid-json' ? 'answer-unreadable' : 'network';
}
