import type { ZaloInterface } from './error-table.ts';
import { ZaloError } from './zalo-error.ts';

/** A larger answer than this is not one of Zalo's. */
const LARGEST_ANSWER = 4 * 1024 * 1024;

export type ZaloFields = Readonly<Record<string, unknown>>;

/** One request, and how to speak of it. */
export interface ZaloRequest {
  /** Name of the call in errors. */
  readonly call: string;
  readonly from: ZaloInterface;
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Texts that must not show in an error. */
  readonly secrets: readonly string[];
}

export interface ZaloTransport {
  readonly fetch: typeof globalThis.fetch;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

/**
 * Sends the request and answers the JSON object of the envelope when `error` is 0 or missing. Rejects
 * with a `ZaloError` and nothing else. Zalo refuses with HTTP 200; 5xx, HTML, a cut connection and
 * silence pass. Whole numbers beyond 2^53 stay as they were written, as texts.
 */
export async function callZalo(
  request: ZaloRequest,
  { fetch, timeoutMs, signal }: ZaloTransport,
): Promise<ZaloFields> {
  const deadline = AbortSignal.timeout(timeoutMs);
  const either = signal === undefined ? deadline : AbortSignal.any([deadline, signal]);
  let status: number;
  let text: string;
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: request.headers,
      // A redirect would carry the token to who knows where.
      redirect: 'error',
      signal: either,
      ...(request.body === undefined ? {} : { body: request.body }),
    });
    status = response.status;
    text = await readAnswer(response, request);
  } catch (error) {
    throw transportError(error, request, { timedOut: deadline.aborted, ended: signal?.aborted });
  }
  return readEnvelope(status, text, request);
}

async function readAnswer(response: Response, request: ZaloRequest): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LARGEST_ANSWER) {
      throw new ZaloError('answer-unreadable', request, { outcome: 'unknown' });
    }
  }
  return Buffer.concat(chunks).toString('utf8');
}

function readEnvelope(status: number, text: string, request: ZaloRequest): ZaloFields {
  const answer = parseFields(text);
  const code = answer === null ? undefined : wholeNumber(answer['error']);
  if (answer !== null && code !== undefined && code !== 0) {
    const detail = textOf(answer['error_description']) ?? textOf(answer['message']) ?? '';
    throw new ZaloError('refused', request, { apiCode: code, detail, secrets: request.secrets });
  }
  if (status >= 500) throw new ZaloError('server-fault', request, { outcome: 'unknown' });
  if (answer === null || status >= 400) {
    const detail = `HTTP ${status}`;
    throw new ZaloError('answer-unreadable', request, { detail, outcome: 'unknown' });
  }
  return answer;
}

function transportError(
  error: unknown,
  request: ZaloRequest,
  why: { readonly timedOut: boolean; readonly ended: boolean | undefined },
): ZaloError {
  if (error instanceof ZaloError) return error;
  if (why.ended === true) return new ZaloError('aborted', request, { outcome: 'unknown' });
  if (why.timedOut) return new ZaloError('timeout', request, { outcome: 'unknown' });
  const outcome = neverLeft(error) ? 'not-done' : 'unknown';
  return new ZaloError('network', request, { outcome });
}

/** True when the connection was never made, so that Zalo can't have done anything. */
function neverLeft(error: unknown): boolean {
  const cause =
    error instanceof Error ? (error.cause as { code?: unknown } | undefined) : undefined;
  const codes = [
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'UND_ERR_CONNECT_TIMEOUT',
    'EHOSTUNREACH',
  ];
  return codes.includes(String(cause?.code));
}

/** The object in the text; null for anything else. Long ids given as numbers keep every digit. */
export function parseFields(text: string): ZaloFields | null {
  try {
    const value: unknown = JSON.parse(text, keepDigits);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

function keepDigits(
  _name: string,
  value: unknown,
  context?: { readonly source?: string },
): unknown {
  const source = context?.source;
  const isLong = typeof value === 'number' && !Number.isSafeInteger(value);
  return isLong && source !== undefined && /^-?\d+$/.test(source) ? source : value;
}

/** True for a JSON object. */
function isFields(value: unknown): value is ZaloFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The field as an object; an empty one when it is none. */
export function fieldsOf(value: unknown): ZaloFields {
  return isFields(value) ? value : {};
}

/** A text, or a number as the text it stands for; undefined for anything else. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
}

/** A whole number that may be written as a text, as most of Zalo's are; undefined for anything else. */
export function wholeNumber(value: unknown): number | undefined {
  const text = textOf(value);
  if (text === undefined || !/^-?\d{1,15}$/.test(text)) return undefined;
  return Number(text);
}
