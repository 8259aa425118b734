import { remedyOf, type ZaloInterface, type ZaloRemedy } from './error-table.ts';

/**
 * `refused`: Zalo answered with a code. `consent-needed`: there is no token to ask with. The others are
 * failures on the way, of which nobody has documented anything: they pass.
 */
export type ZaloErrorCode =
  | 'refused'
  | 'consent-needed'
  | 'timeout'
  | 'network'
  | 'server-fault'
  | 'answer-unreadable'
  | 'aborted';

/** Zalo's own words are kept to this length. */
const LONGEST_DETAIL = 160;

/** Runs of digits name citizens, phones and dossiers; nothing of it belongs in an error. */
const NUMBERS = /\d{6,}/g;

interface ZaloErrorParts {
  /** The code of the envelope, when there was one. */
  readonly apiCode?: number;
  readonly detail?: string;
  /** Whether what was asked may have been done all the same. */
  readonly outcome?: 'not-done' | 'unknown';
  /** Texts that must not show in the error. */
  readonly secrets?: readonly string[];
}

/**
 * A failed call. It has no `cause`: the errors of `fetch` can carry addresses, and the answer may
 * repeat what was sent.
 */
export class ZaloError extends Error {
  override readonly name = 'ZaloError';
  readonly code: ZaloErrorCode;
  readonly call: string;
  readonly apiCode: number | null;
  readonly remedy: ZaloRemedy;
  readonly retryable: boolean;
  readonly outcome: 'not-done' | 'unknown';

  constructor(
    code: ZaloErrorCode,
    place: { readonly call: string; readonly from: ZaloInterface },
    parts: ZaloErrorParts = {},
  ) {
    const detail = cleanDetail(parts);
    const number = parts.apiCode === undefined ? '' : ` ${parts.apiCode}`;
    super(`Zalo call ${place.call} failed: ${code}${number}${detail === '' ? '' : ` (${detail})`}`);
    this.code = code;
    this.call = place.call;
    this.apiCode = parts.apiCode ?? null;
    const passes = code === 'consent-needed' ? 'alarm' : 'retry';
    this.remedy = parts.apiCode === undefined ? passes : remedyOf(place.from, parts.apiCode);
    this.retryable = !['alarm', 'give-up', 'fall-back'].includes(this.remedy);
    this.outcome = parts.outcome ?? 'not-done';
  }
}

function cleanDetail({ detail = '', secrets = [] }: ZaloErrorParts): string {
  return secrets
    .filter((secret) => secret !== '')
    .reduce((text, secret) => text.replaceAll(secret, '***'), detail)
    .replace(NUMBERS, '***')
    .replace(/\p{C}+/gu, ' ')
    .slice(0, LONGEST_DETAIL);
}
