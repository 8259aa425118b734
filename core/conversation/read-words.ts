import { cleanText } from '../intake/clean-text.ts';
import { MAX_COMMENT_CODE_POINTS } from '../intake/rating-submission.ts';
import { fillIn } from '../messages/fill-in.ts';
import { redactPersonalData } from '../redaction/redact-personal-data.ts';
import { fail, ok, type Result } from '../result.ts';
import { chatWords } from './chat-words.ts';
import type { Conversation, Draft } from './conversation.ts';
import { readSuggestion } from './read-suggestion.ts';

export interface ReadWords {
  /** What may be kept, and what it asks to be simplified. */
  readonly draft: Draft & { readonly text: string };
  /** Says that personal data was cut out; empty when none was. */
  readonly notices: readonly string[];
}

/**
 * The citizen's own words as they may be kept; fails with what is to be said when nothing can be kept
 * of them (nothing at all when nothing was written).
 */
export function readWords(
  text: string,
  { language }: Pick<Conversation, 'language'>,
): Result<ReadWords, readonly string[]> {
  const words = chatWords(language);
  const clean = cleanText(text);
  if (!clean.ok) {
    const tooLong = clean.error.code === 'comment-too-long';
    return fail([
      tooLong
        ? fillIn(words.commentTooLong, { max: MAX_COMMENT_CODE_POINTS })
        : words.commentUnreadable,
    ]);
  }
  if (clean.value === null) return fail([]);
  const redaction = redactPersonalData(clean.value);
  const notices = redaction.kinds.length > 0 ? [words.commentRedacted] : [];
  return ok({ draft: { kinds: readSuggestion(clean.value), text: redaction.text }, notices });
}
