import { fail, ok, type Result } from '../result.ts';
import type { IntakeError } from '../errors.ts';
import { MAX_COMMENT_CODE_POINTS } from './rating-submission.ts';

/* oxlint-disable-next-line no-control-regex -- naming them is the point: C0 except tab and line ends, DEL, C1 */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;

/** Bidirectional overrides and isolates: they let a text show in another order than it is stored. */
const BIDI = /[\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Free text as it may be kept: NFC, line ends as LF, outer white space and bidi controls gone. Null
 * when nothing remains. Refused when it holds control characters or lone surrogates, or is longer
 * than `MAX_COMMENT_CODE_POINTS` code points.
 */
export function cleanText(text: string): Result<string | null, IntakeError> {
  if (CONTROL.test(text) || !text.isWellFormed()) {
    return fail({ code: 'comment-characters', field: 'comment' });
  }
  const clean = text.normalize('NFC').replace(BIDI, '').replace(/\r\n?/g, '\n').trim();
  if (clean.length > MAX_COMMENT_CODE_POINTS && [...clean].length > MAX_COMMENT_CODE_POINTS) {
    return fail({ code: 'comment-too-long', field: 'comment' });
  }
  return ok(clean === '' ? null : clean);
}
